import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { aurum, type Ended, fingerprints } from '../cli/aurum.ts';
import { Nights } from '../steward/nights.ts';

const FILES = {
  'shop.csv': [
    'id,first_name,last_name,email,email 2,phone,country,newsletter,sms opt in',
    '1,Anna,Kranz,anna.kranz@gmail.com,anna@work.example,+49 171 1000123,DE,yes,yes',
    '2,Olga,Petrov,olga@web.example,,+49 171 1000124,DE,yes,yes',
    '3,Ivan,Sokol,ivan@web.example,,+49 171 1000125,DE,yes,yes',
    '',
  ].join('\n'),
};

const first = new Nights();
beforeAll(() => {
  expect(first.run(FILES).exit).toBe(0);
  first.keep();
});

const project = (): Nights => first.again();

const suppress = (nights: Nights, args: readonly string[]): Ended =>
  aurum(['suppress', ...args, '-p', nights.project, '--by', 'Erika']);

const listed = (nights: Nights, flags: readonly string[] = []): Record<string, string>[] =>
  parse(suppress(nights, ['list', ...flags]).out, { columns: true });

/** Given names of customers who may be written to. */
function reachable(nights: Nights): string[] {
  const run = nights.run(FILES);
  expect(run.exit, run.err).toBe(0);
  const rows = nights
    .golden()
    .filter((row) => row['consent_email'] === 'opted_in' || row['consent_sms'] === 'opted_in');
  return rows.map((row) => row['given_name'] as string).sort();
}

describe('aurum suppress', () => {
  test.each([
    ['an e-mail in another spelling', ['OLGA@web.example'], ['Anna', 'Ivan']],
    ['a telephone number', ['+49 171 1000124'], ['Anna', 'Ivan']],
    ['a record, which stands for every contact of its customer', ['shop:1'], ['Ivan', 'Olga']],
  ])('holds every night: %s', (_, people, left) => {
    const nights = project();
    expect(suppress(nights, ['add', ...people, '--why', 'asked by letter']).exit).toBe(0);
    expect(reachable(nights)).toEqual(left);
    expect(reachable(nights)).toEqual(left);
    expect(suppress(nights, ['add', ...people]).err).toContain('0 contacts');
  });

  test('takes lists, and contacts that no source has yet', () => {
    const nights = project();
    const list = join(nights.folder, 'list.csv');
    writeFileSync(list, 'email;phone\nivan@web.example;\n;0171 1000123\nlater@web.example;\n');
    expect(suppress(nights, ['add', list]).err).toContain('3 contacts');
    expect(reachable(nights)).toEqual(['Olga']);
  });

  test('lists entries masked, keeps no contact in clear, and tells who and why', () => {
    const nights = project();
    suppress(nights, ['add', 'olga@web.example', '--why', 'asked by letter']);
    expect(listed(nights)).toMatchObject([
      { n: '1', author: 'Erika', contact: 'o***@w***.example', why: 'asked by letter', removed: '' },
    ]);
    expect(listed(nights, ['--show-values'])[0]?.['contact']).toBe('olga@web.example');
    expect(readFileSync(join(nights.project, '.aurum/state.db')).toString('latin1')).not.toContain('olga@web');
  });

  test('is taken back by number or contact, which is then gone', () => {
    const nights = project();
    suppress(nights, ['add', 'olga@web.example', 'ivan@web.example']);
    expect(suppress(nights, ['remove', '1', 'IVAN@web.example']).err).toContain('2 contacts');
    expect(listed(nights, ['--show-values']).map(({ contact }) => contact)).toEqual(['', '']);
    expect(reachable(nights)).toEqual(['Anna', 'Ivan', 'Olga']);
    expect(suppress(nights, ['remove', '1']).exit).toBe(2);
    suppress(nights, ['add', 'olga@web.example']);
    expect(reachable(nights)).toEqual(['Anna', 'Ivan']);
  });

  test('of somebody who is erased is dropped', () => {
    const nights = project();
    nights.run(FILES);
    suppress(nights, ['add', 'olga@web.example', 'ivan@web.example']);
    expect(aurum(['erase', 'olga@web.example', '-p', nights.project]).exit).toBe(0);
    expect(listed(nights, ['--show-values']).map(({ contact }) => contact)).toEqual(['', 'ivan@web.example']);
  });

  test.each([
    ['words that are no contact', ['add', 'nobody'], 'E203'],
    ['an id that was never held', ['add', 'g_aaaaaaaaaaaaaaaa'], 'E203'],
    ['a contact that is not there', ['remove', 'olga@web.example'], 'E702'],
  ])('refuses %s and keeps nothing', (_, args, code) => {
    const nights = project();
    nights.run(FILES);
    const before = fingerprints(nights.project);
    const ended = suppress(nights, args);
    expect([ended.exit, ended.err.includes(code)]).toEqual([2, true]);
    expect(fingerprints(nights.project)).toEqual(before);
  });
});
