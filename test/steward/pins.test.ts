import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { aurum, type Ended, fingerprints, rowsOf } from '../cli/aurum.ts';
import { Nights } from './nights.ts';
import { makeShops, SHOP_HEADER, shopFiles } from './shops.ts';

const SHOPS = makeShops(30);
const FILES = shopFiles(SHOPS);
const EMAIL = 'greta.lindqvist0@example.com';

const first = new Nights();
beforeAll(() => {
  expect(first.run(FILES).exit).toBe(0);
  first.keep();
});

/** A project after its first nights, each test its own. */
const project = (): Nights => first.again();

const say = (nights: Nights, args: readonly string[]): Ended => aurum([...args, '-p', nights.project, '--by', 'Erika']);
const greta = (nights: Nights) => nights.golden().find((row) => Object.values(row).includes(EMAIL));
const listed = (nights: Nights, flags: readonly string[] = []): Record<string, string>[] =>
  parse(say(nights, ['pin', '--list', ...flags]).out, { columns: true });

describe('aurum pin', () => {
  test('wins over every source, night after night, whatever becomes of files and keys', () => {
    const nights = project();
    const id = greta(nights)?.['golden_id'] as string;
    expect(say(nights, ['pin', id, 'city', 'Potsdam', '--why', 'told us']).exit).toBe(0);
    expect(say(nights, ['pin', 'till:T0', 'phone', '+49 331 5550123']).exit).toBe(0);
    const keyless = [SHOP_HEADER, ...SHOPS.shop].map((line) => line.slice(line.indexOf(',') + 1)).join('\n');
    const others = { 'web.csv': keyless, 'till.csv': FILES['till.csv'] as string };
    for (const files of [FILES, others, FILES]) {
      const run = nights.run(files);
      expect(run.exit, run.err).toBe(0);
      expect(greta(nights)).toMatchObject({ golden_id: id, city: 'Potsdam', phone: '+493315550123' });
    }
    const lineage = rowsOf(join(nights.out, 'lineage.csv')).filter((row) => row['rule'] === 'corrected');
    expect(lineage.map(({ field, purpose }) => [field, purpose])).toEqual([
      ['city', 'Erika'],
      ['phone', 'Erika'],
    ]);
  });

  test('is shown by explain and subject, listed masked, and never stands in the state in clear', () => {
    const nights = project();
    say(nights, ['pin', 'shop:S0', 'street', 'Seeweg', '--why', 'told us']);
    nights.run(FILES);
    const id = greta(nights)?.['golden_id'] as string;
    expect(aurum(['explain', id, '-o', nights.out]).out).toMatch(/set by a person: street = S\*\*\* \(Erika, \d{4}-/);
    const told = JSON.parse(aurum(['explain', id, '-o', nights.out, '--json', '--show-values']).out);
    expect(told.corrected).toMatchObject([{ field: 'street', value: 'Seeweg', by: 'Erika' }]);
    const subject = JSON.parse(aurum(['subject', id, '-p', nights.project]).out);
    expect(subject.pins).toMatchObject([{ field: 'street', value: 'Seeweg', why: 'told us', author: 'Erika' }]);
    expect(listed(nights)).toMatchObject([{ golden_id: id, field: 'street', value: 'S***', undone: '' }]);
    expect(listed(nights, ['--show-values'])[0]?.['value']).toBe('Seeweg');
    expect(readFileSync(join(nights.project, '.aurum/state.db')).toString('latin1')).not.toContain('Seeweg');
  });

  test('can say that nothing is to stand there, is replaced by a later one, and taken back', () => {
    const nights = project();
    const city = () => {
      expect(nights.run(FILES).exit).toBe(0);
      return greta(nights)?.['city'];
    };
    say(nights, ['pin', 'shop:S0', 'city', '']);
    expect(city()).toBe('');
    say(nights, ['pin', 'till:T0', 'city', 'Potsdam']);
    expect(city()).toBe('Potsdam');
    expect(say(nights, ['unpin', greta(nights)?.['golden_id'] as string, 'city']).err).toContain('1 pinned value is');
    expect(city()).toBe('Berlin');
    expect(listed(nights, ['--show-values']).map(({ value, undone }) => [value, undone !== ''])).toEqual([
      ['', true],
      ['', true],
    ]);
    expect(say(nights, ['unpin', 'shop:S0', 'city']).exit).toBe(2);
  });

  test('takes a list of corrections, all lines or none, with who and when as it says', () => {
    const nights = project();
    const list = join(nights.folder, 'corrections.csv');
    const header = 'record_id;field;value;who;when;revoked\n';
    writeFileSync(
      list,
      `${header}shop:S0;city;Potsdam;jo;2024-05-31;\nshop:S2;phone;+49 331 5550123;;;\nshop:S4;city;Rom;;;yes\n`,
    );
    expect(say(nights, ['pin', '--import', list]).err).toContain('2 values are pinned');
    expect(listed(nights, ['--show-values']).map(({ field, value, author }) => [field, value, author])).toEqual([
      ['city', 'Potsdam', 'jo'],
      ['phone', '+493315550123', 'Erika'],
    ]);
    expect(nights.run(FILES).exit).toBe(0);
    expect(greta(nights)?.['city']).toBe('Potsdam');
    writeFileSync(list, `${header}shop:S0;city;Rom;;;\nshop:S999;city;Rom;;;\n`);
    expect(say(nights, ['pin', '--import', list]).err).toContain('E203');
    expect(listed(nights)).toHaveLength(2);
    expect(say(nights, ['pin', '--import', list, '--list']).exit).toBe(2);
  });

  test('of records that are gone waits for them; of somebody who is erased it is gone', () => {
    const nights = project();
    say(nights, ['pin', 'shop:S1', 'city', 'Potsdam']);
    const run = nights.run({ 'newsletter.csv': FILES['newsletter.csv'] as string });
    expect([run.exit, run.err.includes('E507')]).toEqual([0, true]);
    nights.run(FILES);
    expect(nights.golden().filter((row) => row['city'] === 'Potsdam')).toHaveLength(1);
    expect(aurum(['erase', 'shop:S1', '-p', nights.project]).exit).toBe(0);
    expect(listed(nights, ['--show-values'])).toMatchObject([{ golden_id: '', value: '', why: '' }]);
    expect(nights.run(FILES).exit).toBe(0);
  });

  test.each([
    ['an unknown column', ['pin', 'shop:S0', 'town', 'Potsdam'], 'E702'],
    ['consent', ['pin', 'shop:S0', 'consent_email', 'opted_in'], 'E702'],
    ['a number nobody can dial', ['pin', 'shop:S0', 'phone', '0331'], 'E702'],
    ['an id that was never held', ['pin', 'g_aaaaaaaaaaaaaaaa', 'city', 'Potsdam'], 'E203'],
    ['half a pin', ['pin', 'shop:S0', 'city'], 'E702'],
  ])('refuses %s, without the value', (_, args, code) => {
    const nights = project();
    const before = fingerprints(nights.project);
    const ended = say(nights, args);
    expect([ended.exit, ended.err.includes(code)]).toEqual([2, true]);
    expect(ended.err).not.toContain('Potsdam,');
    expect(fingerprints(nights.project)).toEqual(before);
  });
});
