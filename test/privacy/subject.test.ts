import { cpSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Subject } from '../../src/model/subject.ts';
import { aurum, freshFolder, rowsOf } from '../cli/aurum.ts';
import { Nights } from '../steward/nights.ts';
import { makeShops, shopFiles } from '../steward/shops.ts';

const SHOPS = makeShops(30);
const EMAIL = 'greta.lindqvist0@example.com';
const FILES: Record<string, string> = {
  ...shopFiles(SHOPS),
  'shop.csv': (shopFiles(SHOPS)['shop.csv'] as string).replace('Lindenweg 3', '<b>Lindenweg</b> 3'),
  'orders.csv':
    'order_id,customer_id,amount,currency,ordered_at\nO1,S0,10.00,EUR,2024-01-02\nO2,S1,20.00,EUR,2024-01-03\n',
};

const nights = new Nights();
beforeAll(() => {
  nights.run(FILES);
  expect(nights.run(FILES).exit).toBe(0);
});

const held = (person: string, args: readonly string[] = ['-p', nights.project]): Subject => {
  const ended = aurum(['subject', person, ...args, '--by', 'Erika']);
  expect(ended.exit, ended.err).toBe(0);
  return JSON.parse(ended.out);
};

describe('aurum subject', () => {
  test('tells everything that is held: values, source rows as they came, lineage, consent, orders', () => {
    const subject = held(EMAIL);
    const golden = rowsOf(join(nights.out, 'golden.csv')).find((row) => row['email'] === EMAIL);
    expect(subject).toMatchObject({ version: 1, by: 'Erika', goldenId: golden?.['golden_id'], hashedRecords: 3 });
    for (const [header, text] of Object.entries(golden ?? {})) expect(subject.golden[header] ?? '').toBe(text);
    expect(subject.consent['consent_email']).toBe(golden?.['consent_email']);
    expect(subject.lineage.some((row) => row['field'] === 'consent_email')).toBe(true);
    const shop = subject.records.find(({ source }) => source === 'shop');
    expect(shop).toMatchObject({ row: 1, key: 'S0', cells: { id: 'S0', street: '<b>Lindenweg</b> 3', email: EMAIL } });
    expect(subject.records.map(({ source }) => source).sort()).toEqual(['newsletter', 'orders', 'shop', 'till']);
    expect(subject.activities).toMatchObject([{ file: 'orders.csv', rows: [{ order_id: 'O1', amount: '10.00' }] }]);
    expect(subject.history).toMatchObject([{ run: '1', kind: 'created', records: '3' }]);
  });

  test('is the same whoever the person is named by', () => {
    const by = (person: string) => ({ ...held(person), at: '' });
    const first = by(EMAIL);
    for (const person of [first.goldenId, 'till:T0', 'GRETA.LINDQVIST0@example.com', '+49 30 901820'])
      expect(by(person)).toEqual(first);
    const { decisions, suppressed, history, hashedRecords, ...outputs } = first;
    expect({ ...held(EMAIL, ['-o', nights.out]), at: '' }).toMatchObject(outputs);
  });

  test('names no other customer, whatever was decided', () => {
    const own = new Nights();
    cpSync(nights.project, own.project, { recursive: true });
    own.run(FILES);
    const other = own.idOfEmail().get('omar.haddad1@example.com') as string;
    const id = own.idOfEmail().get(EMAIL) as string;
    aurum(['decide', 'different', id, other, '-p', own.project, '--why', 'two people']);
    aurum(['suppress', 'add', EMAIL, '-p', own.project, '--why', 'asked']);
    const subject = held(EMAIL, ['-p', own.project]);
    expect(subject.decisions).toMatchObject([{ decision: 'different', why: 'two people', stands: 'yes' }]);
    expect(subject.suppressed).toMatchObject([{ contact: EMAIL, why: 'asked' }]);
    expect(JSON.stringify(subject)).not.toMatch(new RegExp(`${other}|omar`, 'i'));
  });

  test('makes a page that runs nothing, for its owner only, and never replaces a file', () => {
    const page = join(freshFolder(), 'subject.html');
    const json = page.replace('.html', '.json');
    expect(aurum(['subject', EMAIL, '-p', nights.project, '--html', page, '--json', json]).exit).toBe(0);
    const text = readFileSync(page, 'utf8');
    for (const words of [EMAIL, 'O1', '&lt;b&gt;Lindenweg', 'newsletter, row 1']) expect(text).toContain(words);
    expect(text).not.toMatch(/<b>Lindenweg|<script|https?:/);
    expect(text).toContain("default-src 'none'");
    expect(statSync(page).mode & 0o077).toBe(0);
    expect(aurum(['subject', EMAIL, '-p', nights.project, '--html', page]).err).toContain('E803');
  });

  test('says which source rows cannot be shown, and why', () => {
    const own = new Nights();
    cpSync(nights.project, own.project, { recursive: true });
    own.run(FILES);
    writeFileSync(join(own.folder, 'in/shop.csv'), `${FILES['shop.csv']}S99,A,B,c@d.example,,,\n`);
    rmSync(join(own.folder, 'in/till.csv'));
    const missing = held(EMAIL, ['-p', own.project]).records.map(({ source, missing }) => [source, missing]);
    expect(missing).toContainEqual(['shop', 'the file has changed since the run']);
    expect(missing).toContainEqual(['till', 'the file cannot be read any more (E106)']);
    expect(missing).toContainEqual(['newsletter', null]);
  });

  test.each([
    ['nobody', ['never@seen.example', '-p', nights.project], 2, 'E203'],
    ['words that name nobody', ['nobody', '-p', nights.project], 2, 'E203'],
    ['no place', [EMAIL], 2, 'E702'],
    ['two places', [EMAIL, '-p', nights.project, '-o', nights.out], 2, 'E702'],
    ['a folder without a run', [EMAIL, '-o', nights.folder], 3, 'E103'],
  ] as const)('refuses %s', (_, args, exit, code) => {
    const ended = aurum(['subject', ...args]);
    expect([ended.exit, ended.err.includes(code), ended.out]).toEqual([exit, true, '']);
  });
});
