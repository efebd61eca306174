import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { aurum, folderWith, PEOPLE, rowsOf } from './aurum.ts';

const LEADS = [
  'Name;E-mail;Source',
  'Omar Haddad;omar.haddad@example.com;fair',
  'Nobody Known;nobody.known@example.org;" web"',
  'Greta Lindqvist;greta.lindqvist@example.com;fair',
  '',
].join('\n');

describe('aurum match', () => {
  test('gives each row the one it belongs to, and lists the others in their own columns', () => {
    const folder = folderWith({ 'leads.csv': LEADS, 'master.csv': PEOPLE });
    const [leads, master, rest] = ['leads.csv', 'master.csv', 'new.csv'].map((name) => join(folder, name));
    const run = aurum(['match', `${leads}`, '--against', `${master}`, '--unmatched', `${rest}`]);
    expect(run.exit, run.err).toBe(0);
    const rows = parse(run.out, { columns: true }) as Record<string, string>[];
    expect(Object.keys(rows[0] ?? {}).slice(3)).toEqual(['match_row', 'match_key', 'match_probability', 'match_why']);
    expect(rows.map((row) => [row['Name'], row['match_key']])).toEqual([
      ['Omar Haddad', '3'],
      ['Nobody Known', ''],
      ['Greta Lindqvist', expect.stringMatching(/^[12]$/)],
    ]);
    expect(rows[0]).toMatchObject({ match_row: '3', match_why: expect.stringMatching(/./) });
    expect(Number(rows[0]?.['match_probability'])).toBeGreaterThan(0.5);
    expect(rows[0]?.['match_why']).not.toContain('Haddad');
    expect(readFileSync(`${rest}`, 'utf8')).toBe('Name,E-mail,Source\nNobody Known,nobody.known@example.org," web"\n');
    expect(rowsOf(`${rest}`)).toHaveLength(1);
    expect(run.last).toBe('aurum: rows_in=3 matched=2 unmatched=1 rejected=0 [balanced] exit=0');
  });

  test.each([
    ['nothing to find them in', [], 2],
    ['a file that is not there', ['--against', 'nowhere.csv'], 3],
  ])('faults: %s', (_, args, exit) => {
    const run = aurum(['match', '-', ...args], { input: LEADS });
    expect(run.exit).toBe(exit);
    expect(run.out).toBe('');
    expect(run.last).toBe(`aurum: rows_in=0 matched=0 unmatched=0 rejected=0 [balanced] exit=${exit}`);
  });
});
