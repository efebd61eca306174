import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accounting, aurum, fingerprints, folderWith, PEOPLE, rowsOf } from './aurum.ts';

const ADDED = ['golden_id', 'cluster_size', 'is_survivor', 'match_probability'];

/** Headers no preset knows, one of them twice; cells with quotes, line ends, blanks at their ends and a formula; a blank row. */
const OWN = [
  ' Acct # ;First;First;Last;E-mail;Notes',
  '00017;Greta;;Lindqvist;greta.lindqvist@example.com;"said ""yes"";\r\nsecond line"',
  '18;Gretta;x;Lindqvist;greta.lindqvist@example.com;  padded  ',
  ';;;;;',
  '19;Omar;;Haddad;omar.haddad@example.com;=1+1',
  '20;Ines;;Carvalho;ines.carvalho@example.com;" "',
  '',
].join('\n');

function cellsOf(text: string, delimiter = ','): string[][] {
  return parse(text, { delimiter, relax_column_count: false });
}

describe('aurum dedupe', () => {
  test('gives every row and column back as it came, with four columns behind them', () => {
    const folder = folderWith({ 'own.csv': OWN });
    const run = aurum(['dedupe', join(folder, 'own.csv')]);
    expect(run.exit).toBe(0);
    const [header = [], ...rows] = cellsOf(run.out);
    const [ownHeader, ...ownRows] = cellsOf(OWN, ';');
    expect(header.slice(0, 6)).toEqual(ownHeader);
    expect(header.slice(6)).toEqual(ADDED);
    expect(rows.map((row) => row.slice(0, 6))).toEqual(ownRows);
    const [greta, gretta, blank, omar] = rows.map((row) => row.slice(6));
    expect(greta?.[0]).toMatch(/^g_\w+$/);
    expect(gretta?.[0]).toBe(greta?.[0]);
    expect([greta?.[1], greta?.[2], gretta?.[2]]).toEqual(['2', 'false', 'true']);
    expect(blank).toEqual(['', '', '', '']);
    expect(omar?.slice(1)).toEqual(['1', 'true', '1']);
    expect(accounting(run)).toMatchObject({ rowsIn: 5, golden: 3, merged: 1, rejected: 1, exit: 0 });
  });

  test('tells the customers that a run finds, from a pipe and in any order of rows', () => {
    const folder = folderWith({ 'people.csv': PEOPLE });
    const path = join(folder, 'people.csv');
    expect(aurum(['run', path, '-o', join(folder, 'out')]).exit).toBe(0);
    const told = parse(aurum(['dedupe', path]).out, { columns: true }) as Record<string, string>[];
    const crosswalk = rowsOf(join(folder, 'out/crosswalk.csv'));
    expect(told.map((row) => [row['golden_id'], row['match_probability']])).toEqual(
      crosswalk.map((row) => [row['golden_id'], row['probability']]),
    );
    const [header = '', ...lines] = PEOPLE.trimEnd().split('\n');
    writeFileSync(path, `${[header, ...lines.toReversed()].join('\n')}\n`);
    expect(aurum(['dedupe', path]).out.trimEnd().split('\n').slice(1).sort()).toEqual(
      aurum(['dedupe', '-'], { input: PEOPLE })
        .out.trimEnd()
        .split('\n')
        .slice(1)
        .map((line) => expect.stringContaining(line.split(',g_')[0] ?? ''))
        .sort((a, b) => (String(a) < String(b) ? -1 : 1)),
    );
  });

  test('keeps duplicates only, or one row per customer', () => {
    const keys = (mode: string): string[] =>
      cellsOf(aurum(['dedupe', '-', '--mode', mode], { input: PEOPLE }).out)
        .slice(1)
        .map(([key = '']) => key);
    expect(keys('duplicates')).toEqual(['1', '2']);
    expect(keys('unique')).toEqual(['1', '3', '4']);
    expect(keys('clusters')).toEqual(['1', '2', '3', '4']);
  });

  test('makes one row of each customer with the cells that survive, in the spelling of the user', () => {
    const text = [
      'Key,Name,E-mail,Phone,Points,email_opt_in,sms_opt_in',
      '1,Greta Lindqvist,greta.lindqvist@example.com,,,yes,no',
      '2,GRETA LINDQVIST,greta.lindqvist@example.com,070-174 06 05,00070,no,yes',
      '3,Omar Haddad,omar.haddad@example.com,+46701740606,,yes,',
      '',
    ].join('\n');
    const [header, ...rows] = cellsOf(aurum(['dedupe', '-', '--mode', 'golden'], { input: text }).out);
    expect(header?.slice(7)).toEqual(ADDED);
    const golden = Object.fromEntries(rows.map((row) => [row[2], row]));
    expect(rows).toHaveLength(2);
    const greta = golden['greta.lindqvist@example.com'];
    expect(greta?.slice(3, 7)).toEqual(['070-174 06 05', '00070', 'no', 'no']);
    expect(greta?.[1]).toMatch(/^greta lindqvist$/i);
    expect(golden['omar.haddad@example.com']?.slice(0, 7)).toEqual(text.split('\n')[3]?.split(','));
    const unique = aurum(['dedupe', '-', '--mode', 'unique', '-q'], { input: text });
    expect(unique.err).toContain('customers who say no in a row that is left out: 1');
  });

  test('lets the row that says no stand for its customer', () => {
    const text = [
      'key,first_name,last_name,email,phone,city,email_opt_in',
      '1,Greta,Lindqvist,greta.lindqvist@example.com,+46701740605,Lund,yes',
      '2,Greta,Lindqvist,greta.lindqvist@example.com,,,no',
      '',
    ].join('\n');
    const run = aurum(['dedupe', '-', '--mode', 'unique'], { input: text });
    expect(
      cellsOf(run.out)
        .slice(1)
        .map(([key, ...cells]) => [key, cells[5]]),
    ).toEqual([['2', 'no']]);
    expect(run.err).not.toContain('left out');
  });

  test('puts the columns of several files side by side by their names, and says where each row is from', () => {
    const other = 'email,first_name,last_name,points\nomar.haddad@example.com,Omar,Haddad,70\n';
    const folder = folderWith({ 'a.csv': PEOPLE, 'b.csv': other });
    const run = aurum(['dedupe', join(folder, 'a.csv'), join(folder, 'b.csv')]);
    expect(run.exit).toBe(0);
    const rows = parse(run.out, { columns: true }) as Record<string, string>[];
    expect(Object.keys(rows[0] ?? {})).toEqual([
      ...(PEOPLE.split('\n')[0] ?? '').split(','),
      'points',
      'source',
      ...ADDED,
    ]);
    expect(rows.map((row) => row['source'])).toEqual(['a', 'a', 'a', 'a', 'b']);
    expect(rows[4]).toMatchObject({ id: '', email: 'omar.haddad@example.com', points: '70', cluster_size: '2' });
    expect(rows[4]?.['golden_id']).toBe(rows[2]?.['golden_id']);
  });

  test('takes its own output again: the same customers, and the columns of the user stay', () => {
    const once = aurum(['dedupe', '-'], { input: PEOPLE }).out;
    const [header = [], ...rows] = cellsOf(aurum(['dedupe', '-'], { input: once }).out);
    const [first = [], ...before] = cellsOf(once);
    expect(header).toEqual([...first, ...ADDED.map((name) => `${name}_2`)]);
    expect(rows.map((row) => row.slice(0, first.length))).toEqual(before);
    const sizes = (all: string[][], names: string[], name: string): (string | undefined)[] =>
      all.map((row) => row[names.indexOf(name)]);
    expect(sizes(rows, header, 'cluster_size_2')).toEqual(sizes(rows, header, 'cluster_size'));
  });

  test.each([
    ['an e-mail in any spelling', ['email'], 'aabcd'],
    ['all fields of a key', ['email,phone'], 'abcde'],
    ['any of several keys', ['email', 'phone'], 'aabbc'],
    ['fields that people share, because they were asked for', ['city'], 'aabac'],
    ['a header, but for case and blanks', ['Acct #'], 'abacd'],
  ])('goes by keys alone: %s', (_, keys, expected) => {
    const text = [
      'Acct #,name,email,phone,city',
      'A 1,Ada Lindqvist,Ada@example.com,+46701740605,Lund',
      'A2,Ada Lindqvist,ada@example.com,,Lund',
      'a  1,Bram Haddad,bram@example.com,+46 70 174 06 07,Malmö',
      'n/a,Cleo Carvalho,,+46701740607,lund',
      ',Dana Okafor,,,n/a',
    ].join('\n');
    const args = keys.flatMap((key) => ['--on', key]);
    const run = aurum(['dedupe', '-', ...args], { input: `${text}\n` });
    expect(run.exit, run.err).toBe(0);
    const rows = parse(run.out, { columns: true }) as Record<string, string>[];
    const ids = [...new Set(rows.map((row) => row['golden_id']))];
    expect(rows.map((row) => 'abcde'[ids.indexOf(row['golden_id'])]).join('')).toBe(expected);
    expect(new Set(rows.map((row) => row['match_probability']))).toEqual(new Set(['1']));
  });

  test('writes a file whole or not at all, and never over an input or a file of somebody else', () => {
    const folder = folderWith({ 'own.csv': OWN, 'theirs.csv': 'mine\n', 'bad.csv': '"open' });
    const before = fingerprints(folder);
    const ends = (input: string, output: string): [number | null, string | undefined] => {
      const run = aurum(['dedupe', join(folder, input), '-o', join(folder, output)]);
      return [run.exit, /\[(E\d+)\]/.exec(run.err)?.[1]];
    };
    expect(ends('own.csv', 'own.csv')[0]).toBe(2);
    expect(ends('own.csv', 'theirs.csv')[0]).toBe(4);
    expect(ends('bad.csv', 'new.csv')[0]).toBe(3);
    expect(fingerprints(folder)).toEqual(before);
    expect(ends('own.csv', 'new.csv')).toEqual([0, undefined]);
    expect(readFileSync(join(folder, 'new.csv'), 'utf8')).toBe(aurum(['dedupe', join(folder, 'own.csv')]).out);
    expect(existsSync(join(folder, 'new.rejects.csv'))).toBe(false);
  });

  test('lists rows that cannot be read beside the output', () => {
    const folder = folderWith({ 'own.csv': `${PEOPLE}5,Too,Many,a@example.com,1,Lund,surplus\n` });
    const run = aurum(['dedupe', join(folder, 'own.csv'), '-o', join(folder, 'told.csv')]);
    expect(run.exit).toBe(0);
    expect(run.err).toContain('[E302]');
    expect(rowsOf(join(folder, 'told.csv'))).toHaveLength(4);
    expect(rowsOf(join(folder, 'told.rejects.csv'))).toMatchObject([{ code: 'E302', line: '6' }]);
  });

  test.each([
    ['an unknown mode', ['dedupe', '-', '--mode', 'uniqe'], 2, 'did you mean "unique"'],
    ['no input', ['dedupe'], 2, 'E702'],
    ['a file without customers', ['dedupe', '-'], 3, 'E205'],
    ['a run to standard output', ['run', '-', '-o', '-'], 2, 'aurum dedupe'],
  ])('faults: %s', (_, args, exit, words) => {
    const run = aurum(args, { input: 'colour,weight\nred,12\nblue,13\n' });
    expect(run.exit).toBe(exit);
    expect(run.err).toContain(words);
    expect(run.out).toBe('');
    expect(run.last).toMatch(/^aurum: rows_in=0 .*exit=\d$/);
  });

  test('faults: a key that no file has, with the one that was meant', () => {
    const run = aurum(['dedupe', '-', '--on', 'emial'], { input: PEOPLE });
    expect(run.exit).toBe(2);
    expect(run.err).toContain('did you mean "email"');
    expect(run.out).toBe('');
  });

  test('round-trips cells of any text', () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replaceAll('\0', '').normalize());
    const table = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(table, (notes) => {
        const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
        const rows = notes.map(([a, b], at) => [`k${at}`, `person${at}@example.com`, a, b]);
        const text = [['key', 'email', 'note', 'remark'], ...rows].map((row) => row.map(quoted).join(',')).join('\n');
        const run = aurum(['dedupe', '-', '--delimiter', ',', '--encoding', 'utf-8'], { input: `${text}\n` });
        expect(run.exit, run.err).toBe(0);
        expect(
          cellsOf(run.out)
            .slice(1)
            .map((row) => row.slice(0, 4)),
        ).toEqual(rows);
      }),
      { numRuns: 12, seed: 7 },
    );
  });
});
