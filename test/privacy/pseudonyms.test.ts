import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { Pseudonym } from '../../src/privacy/pseudonym.ts';
import { aurum, type Ended, fingerprints, folderWith, rowsOf } from '../cli/aurum.ts';
import { makeShops, shopFiles } from '../steward/shops.ts';
import { sourceFiles } from '../tree.ts';

const KEY = 'a key of more than sixteen letters';
const SHOPS = makeShops(24);
const FILES: Record<string, string> = {
  ...shopFiles(SHOPS),
  'shop.csv': (shopFiles(SHOPS)['shop.csv'] as string)
    .split('\n')
    .map((line, at) => (line === '' ? line : `${line},${at === 0 ? 'Notes' : `likes tea no ${at % 7}`}`))
    .join('\n'),
  'orders.csv': [
    'order_id,customer_id,email,amount,currency,ordered_at,comment',
    'O1000,S0,greta.lindqvist0@example.com,10.00,EUR,2024-01-02,ring at Lindqvist',
    'O1001,S1,omar.haddad1@example.com,20.00,EUR,2024-01-03,',
    '',
  ].join('\n'),
  'broken.csv': 'id,first_name,last_name,email\nB1,Nora,Vance,nora.vance@example.com\nB2,Greta,Lindqvist,x,y,z\n',
};
/** What tells who somebody is, in files or headers of files. */
const TELLING = [
  'lindqvist',
  'greta',
  'haddad',
  'example.com',
  '901820',
  'lindenweg',
  'berlin',
  'likes tea',
  '1950-01-10',
];

const folder = folderWith({ ...Object.fromEntries(Object.entries(FILES).map(([name, text]) => [`in/${name}`, text])) });
const run = (out: string, args: readonly string[] = ['--pseudonymise'], key = KEY): Ended =>
  aurum(['run', 'in', '-o', out, ...args], { cwd: folder, env: { AURUM_PSEUDONYM_KEY: key } });
const rows = (out: string, name: string): Record<string, string>[] => rowsOf(join(folder, out, name));

beforeAll(() => {
  for (const [out, args] of [
    ['plain', []],
    ['out', ['--pseudonymise']],
  ] as const) {
    const ended = run(out, args);
    expect(ended.exit, ended.err).toBe(0);
  }
});

describe('aurum run --pseudonymise', () => {
  test('leaves nothing in any output that tells who somebody is', () => {
    for (const name of readdirSync(join(folder, 'out'))) {
      const text = readFileSync(join(folder, 'out', name), 'utf8').toLowerCase();
      expect([name, TELLING.filter((value) => text.includes(value))]).toEqual([name, []]);
    }
    const ids = rows('plain', 'golden.csv').map((row) => row['golden_id'] as string);
    const all = readdirSync(join(folder, 'out')).map((name) => readFileSync(join(folder, 'out', name), 'utf8'));
    for (const id of ids) expect(all.some((text) => text.includes(id))).toBe(false);
    expect(aurum(['verify', join(folder, 'out')]).exit).toBe(0);
  });

  test('keeps what makes the outputs of use: counts, equality, shapes, sums, consent', () => {
    const [plain, made] = [rows('plain', 'golden.csv'), rows('out', 'golden.csv')];
    expect(made).toHaveLength(plain.length);
    const same = ['record_count', 'sources', 'kind', 'country', 'consent_email', 'order_count', 'order_sum_EUR'];
    made.forEach((row, at) => {
      for (const name of same) expect(row[name], name).toBe(plain[at]?.[name]);
      for (const [name, text] of Object.entries(row)) expect(text === '', name).toBe(plain[at]?.[name] === '');
      expect(row['email']).toMatch(/^[a-z2-7]{12}@[a-z2-7]{12}\.example$/);
      if (row['phone'] !== '') expect(row['phone']).toMatch(/^\+490\d{12}$/);
      if (row['birth_date'] !== '')
        expect(row['birth_date']).toMatch(new RegExp(`^${plain[at]?.['birth_date']?.slice(0, 4)}-`));
    });
    expect(new Set(made.map((row) => row['email'])).size).toBe(new Set(plain.map((row) => row['email'])).size);
    const ids = new Set(made.map((row) => row['golden_id']));
    for (const name of ['crosswalk.csv', 'lineage.csv', 'orders.csv'])
      for (const row of rows('out', name)) if (row['golden_id'] !== '') expect(ids).toContain(row['golden_id']);
    const [order] = rows('out', 'orders.csv');
    const customer = made.find((row) => row['golden_id'] === order?.['golden_id']);
    expect(order).toMatchObject({
      email: customer?.['email'],
      amount: '10.00',
      currency: 'EUR',
      ordered_at: '2024-01-02',
    });
    const key = rows('out', 'crosswalk.csv').find(
      (row) => row['source'] === 'shop' && row['golden_id'] === order?.['golden_id'],
    );
    expect(order?.['customer_id']).toBe(key?.['source_key']);
    expect(rows('out', 'rejects.csv').map(({ code, raw }) => [code, raw])).toEqual([['E302', '']]);
  });

  test('is the same with the same key, and nothing alike with another', () => {
    const stable = (out: string) => {
      const { 'manifest.json': _, 'report.json': __, 'report.html': ___, ...files } = fingerprints(join(folder, out));
      return files;
    };
    expect(run('again').exit).toBe(0);
    expect(stable('again')).toEqual(stable('out'));
    expect(run('other', ['--pseudonymise'], `${KEY}s`).exit).toBe(0);
    const emails = (out: string) => rows(out, 'golden.csv').map((row) => row['email']);
    expect(emails('other').filter((one) => emails('out').includes(one))).toEqual([]);
  });

  test.each([
    ['no key', ['--pseudonymise'], ''],
    ['a short key', ['--pseudonymise'], 'short'],
    ['a project', ['--pseudonymise', '-p', 'project'], KEY],
    ['values that are to be shown', ['--pseudonymise', '--show-values'], KEY],
    ['a key that others may read', ['--pseudonymise', '--pseudonym-key-file', 'open.txt'], KEY],
  ])('refuses %s and writes nothing', (_, args, key) => {
    writeFileSync(join(folder, 'open.txt'), KEY, { mode: 0o644 });
    const before = fingerprints(folder);
    const ended = run('refused', args, key);
    expect([ended.exit, ended.err.includes('E702')]).toEqual([2, true]);
    expect(fingerprints(folder)).toEqual(before);
  });
});

describe('a stand-in', () => {
  const pseudonym = new Pseudonym(KEY);

  test('of a name has as many words, one of a word is always the same', () => {
    expect(pseudonym.name('Anna Maria').split(' ')).toEqual([pseudonym.name('anna'), pseudonym.name('MARIA')]);
  });

  test('of a shape keeps it, whatever the text', () => {
    expect(pseudonym.shape('SW1A 1AA')).toMatch(/^S[A-Z]\d[A-Z] \d[A-Z]{2}$/);
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect([...pseudonym.shape(text)]).toHaveLength([...text].length);
      }),
    );
  });

  test('of a number is one of its country that nobody has', () => {
    expect(pseudonym.phone('+12125550123')).toMatch(/^\+10\d{13}$/);
    expect(pseudonym.phone('+3531234567')).toMatch(/^\+3530\d{11}$/);
    expect(pseudonym.phone('0171 1000124')).toMatch(/^0\d{14}$/);
  });
});

/** Files that may open one to write, and what: outputs of a run through the door, the rest no values but those the user's own rows hold. */
const OPENING = [
  'cli/log.ts', // the log: phases and counts
  'people/erased-outputs.ts', // copies that somebody had edited, once more with fewer lines
  'write/new-file.ts', // one document that a person asked for: a plan, a proof, what is held of them
  'write/output-set.ts', // the door
  'write/single-file.ts', // the user's own rows again
  'write/switch.ts', // names of outputs
];

describe('outputs of a run', () => {
  const files = sourceFiles();

  test('are written through one door', () => {
    const opening = files
      .filter(({ code }) => /new FileWriter\(|disk\.(?:create|extend)\(/.test(code))
      .map(({ path }) => path);
    expect(opening.filter((path) => !['write/file-writer.ts', 'write/lock.ts'].includes(path))).toEqual(OPENING);
  });

  test('are made by files that know of no file', () => {
    const names = /^write\/(?:golden|crosswalk|changes|review|child-files|rejects|findings|outputs)\.ts$/;
    const writers = files.filter(({ path }) => names.test(path));
    expect(writers).toHaveLength(8);
    for (const { path, code } of writers)
      expect([path, /file-writer|node:fs|\bio\b|disk/.test(code)]).toEqual([path, false]);
  });
});
