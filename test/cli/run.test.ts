import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, parse } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ISSUES } from '../../src/model/issue.ts';
import {
  accounting,
  aurum,
  fingerprints,
  folderWith,
  freshFolder,
  OUTPUTS,
  PEOPLE,
  RETAILER_INPUTS,
  rowsOf,
  sha256,
} from './aurum.ts';

const LAST_LINE = /^aurum: rows_in=\d+ golden=\d+ merged=\d+ rejected=\d+ \[balanced\].* exit=0$/;

describe('a run of a whole company, nothing configured', () => {
  const out = join(freshFolder(), 'out');
  const run = aurum(['run', ...RETAILER_INPUTS, '-o', out]);
  const json = (name: string) => JSON.parse(readFileSync(join(out, name), 'utf8'));

  test('succeeds and accounts for every row in its last line', () => {
    expect(run.exit, run.err).toBe(0);
    expect(run.last).toMatch(LAST_LINE);
    expect(run.out).toBe('');
    const { rowsIn, golden, merged, rejected } = accounting(run);
    expect(rowsIn).toBe(golden + merged + rejected);
    expect(merged).toBeGreaterThan(0);
    expect(rowsOf(join(out, 'golden.csv'))).toHaveLength(golden);
    expect(rowsOf(join(out, 'rejects.csv'))).toHaveLength(rejected);
    expect(rowsOf(join(out, 'review.csv'))).toHaveLength(json('report.json').matching.possible);
  });

  test('publishes every output, for its owner only, and nothing else', () => {
    expect(readdirSync(out).sort()).toEqual(OUTPUTS);
    for (const name of OUTPUTS) expect(statSync(join(out, name)).mode & 0o077, name).toBe(0);
  });

  test('names bytes, hash and rows of every output and input in the manifest', () => {
    const { files, inputs } = json('manifest.json');
    expect(Object.keys(files).sort()).toEqual(OUTPUTS.filter((name) => name !== 'manifest.json'));
    for (const [name, file] of Object.entries(
      files as Record<string, { bytes: number; sha256: string; rows: number }>,
    )) {
      expect(file.sha256, name).toBe(sha256(join(out, name)));
      expect(file.bytes, name).toBe(statSync(join(out, name)).size);
      if (name.endsWith('.csv')) expect(file.rows, name).toBe(rowsOf(join(out, name)).length);
    }
    for (const path of RETAILER_INPUTS) {
      const input = (inputs as { source: string; sha256: string }[]).find((one) => one.source === parse(path).name);
      expect(input?.sha256, path).toBe(sha256(path));
    }
  });

  test('has one line of the crosswalk for every data record read', () => {
    const path = join(out, 'crosswalk.csv');
    const [header] = readFileSync(path, 'utf8').split('\n');
    expect(header).toMatch(/^source,row,source_key,golden_id,probability(?:,|$)/);
    const lines = rowsOf(path);
    const records: { source: string; records: number }[] = json('manifest.json').inputs;
    for (const { source, records: count } of records) {
      const rows = lines.filter((line) => line['source'] === source).map((line) => Number(line['row']));
      expect(rows, source).toEqual(Array.from({ length: count }, (_, at) => at + 1));
    }
    expect(lines).toHaveLength(records.reduce((sum, one) => sum + one.records, 0));
  });

  test('writes every order and ticket under its golden id, untouched, and says what became of it', () => {
    const golden = new Set(rowsOf(join(out, 'golden.csv')).map((row) => row['golden_id']));
    const expected = { 'orders.csv': ['shopify-orders', 'pos-receipts'], 'tickets.csv': ['zendesk-tickets'] };
    for (const [name, sources] of Object.entries(expected)) {
      const rows = rowsOf(join(out, name));
      expect(Object.keys(rows[0] ?? {}).slice(0, 4)).toEqual(['golden_id', 'source', 'row', 'outcome']);
      for (const source of sources) {
        const [input = ''] = RETAILER_INPUTS.filter((path) => parse(path).name === source);
        const own = rows.filter((row) => row['source'] === source);
        const read = rowsOf(input);
        expect(own).toHaveLength(read.length);
        read.forEach((row, at) => {
          expect(own[at], `${source} ${at + 1}`).toMatchObject(row);
        });
      }
      for (const row of rows) {
        expect(['counted', 'folded', 'cancelled', 'orphaned']).toContain(row['outcome']);
        expect(row['golden_id'] === '' || golden.has(row['golden_id'])).toBe(true);
        if (row['outcome'] === 'counted') expect(row['golden_id']).not.toBe('');
        if (row['outcome'] === 'orphaned') expect(row['golden_id']).toBe('');
      }
    }
  });

  test('links only to golden records that are there, and every golden record is linked', () => {
    const golden = rowsOf(join(out, 'golden.csv')).map((row) => row['golden_id'] as string);
    const linked = new Set(rowsOf(join(out, 'crosswalk.csv')).map((row) => row['golden_id'] as string));
    linked.delete('');
    expect([...linked].sort()).toEqual([...golden].sort());
    expect(new Set(golden).size).toBe(golden.length);
  });

  test('says why each rejected row was rejected, and where', () => {
    for (const { code, file, line, reason, raw } of rowsOf(join(out, 'rejects.csv'))) {
      expect(Object.keys(ISSUES)).toContain(code);
      expect([file, line, reason, raw].every((text) => text !== '')).toBe(true);
    }
  });

  test('shows no customer value on the terminal or in the default report', () => {
    const shown =
      run.err + readFileSync(join(out, 'report.html'), 'utf8') + readFileSync(join(out, 'report.json'), 'utf8');
    const emails = rowsOf(join(out, 'golden.csv'))
      .map((row) => row['email'] as string)
      .filter((email) => email !== '');
    expect(emails.length).toBeGreaterThan(100);
    expect(emails.filter((email) => shown.toLowerCase().includes(email.toLowerCase()))).toHaveLength(0);
  });

  test('explains two records of one golden record, and its blocking', () => {
    const lines = rowsOf(join(out, 'crosswalk.csv')).filter(
      (row) => row['golden_id'] !== '' && row['source_key'] !== '',
    );
    const [first, second] = lines.flatMap((a) => {
      const b = lines.find((one) => one !== a && one['golden_id'] === a['golden_id']);
      return b === undefined ? [] : [a, b];
    });
    const id = (row: Record<string, string> | undefined) => `${row?.['source']}:${row?.['source_key']}`;
    const explained = aurum(['explain', id(first), id(second), '-o', out, '--json']);
    expect(explained.exit, explained.err).toBe(0);
    const { areMerged, bits, priorBits, comparisons } = JSON.parse(explained.out);
    expect(areMerged).toBe(true);
    expect(comparisons.length).toBeGreaterThan(3);
    expect(bits).toBeGreaterThan(priorBits);
    expect(aurum(['explain', 'blocking', '-o', out]).out).toMatch(/\d+ of \d+ possible pairs were compared\.\n$/);
  });

  test('explains a doubtful pair by the ids of review.csv', () => {
    const { record_a: a, record_b: b } = rowsOf(join(out, 'review.csv'))[0] as Record<string, string>;
    const { exit, out: text, err } = aurum(['explain', a as string, b as string, '-o', out]);
    expect(exit, err).toBe(0);
    expect(text).toMatch(/^Two customers/m);
  });
});

describe('the same input another way', () => {
  test('standard input gives what the file of that name gives', () => {
    const folder = folderWith({ 'stdin.csv': PEOPLE });
    const piped = aurum(['run', '-', '-o', join(folder, 'piped')], { input: PEOPLE });
    expect(piped.exit, piped.err).toBe(0);
    expect(aurum(['run', join(folder, 'stdin.csv'), '-o', join(folder, 'named')]).exit).toBe(0);
    for (const name of ['golden.csv', 'crosswalk.csv'])
      expect(readFileSync(join(folder, 'piped', name), 'utf8')).toBe(readFileSync(join(folder, 'named', name), 'utf8'));
  });

  test('a folder and a pattern stand for their files', () => {
    const folder = folderWith({ 'in/a.csv': PEOPLE, 'in/b.csv': PEOPLE, 'in/notes.md': 'x' });
    const runs = [
      [join(folder, 'in')],
      [join(folder, 'in/*.csv')],
      [join(folder, 'in/a.csv'), join(folder, 'in/b.csv')],
    ];
    const golden = runs.map((files, at) => {
      const run = aurum(['run', ...files, '-o', join(folder, `out${at}`)]);
      expect(run.exit, run.err).toBe(0);
      return readFileSync(join(folder, `out${at}`, 'golden.csv'), 'utf8');
    });
    expect(new Set(golden).size).toBe(1);
    expect(aurum(['init', join(folder, 'in')]).out.match(/source: [ab]$/gm)).toHaveLength(2);
  });

  test('init writes a plan that changes nothing, from another folder too', () => {
    const folder = folderWith({ 'a.csv': PEOPLE, 'b.csv': PEOPLE.replaceAll('Lund', 'Lunn') });
    const plain = aurum(['run', 'a.csv', 'b.csv', '-o', 'plain'], { cwd: folder });
    expect(plain.exit, plain.err).toBe(0);
    const init = aurum(['init', 'a.csv', 'b.csv', '-o', 'aurum.yaml'], { cwd: folder });
    expect(init.exit, init.err).toBe(0);
    expect(aurum(['init', 'a.csv', '-o', 'aurum.yaml'], { cwd: folder }).exit).toBe(4);
    const planned = aurum(['run', '-c', join(folder, 'aurum.yaml'), '-o', join(folder, 'planned')]);
    expect(planned.exit, planned.err).toBe(0);
    for (const name of ['golden.csv', 'crosswalk.csv', 'lineage.csv'])
      expect(readFileSync(join(folder, 'planned', name), 'utf8')).toBe(
        readFileSync(join(folder, 'plain', name), 'utf8'),
      );
    const explained = aurum(['explain', 'a:1', 'b:1', '-o', join(folder, 'planned')]);
    expect(explained.exit, explained.err).toBe(0);
  });
});

describe('flags', () => {
  const folder = folderWith({ 'a.csv': PEOPLE });
  const input = join(folder, 'a.csv');

  test('--dry-run does everything but publish', () => {
    const before = fingerprints(folder);
    const run = aurum(['run', input, '-o', join(folder, 'dry'), '--dry-run']);
    expect(accounting(run)).toMatchObject({ rowsIn: 4, exit: 0 });
    expect(run.err).toContain('nothing was published');
    expect(fingerprints(folder)).toEqual(before);
  });

  test('--json prints the report and nothing else on standard output', () => {
    const out = join(freshFolder(), 'out');
    const run = aurum(['run', input, '-o', out, '--json']);
    expect(JSON.parse(run.out)).toMatchObject({ schemaVersion: 2, rows: { in: 4 }, verdict: { code: 0 } });
    expect(run.last).toMatch(LAST_LINE);
  });

  test('--quiet leaves the last line alone', () => {
    const run = aurum(['run', input, '-o', join(freshFolder(), 'out'), '--quiet']);
    expect(run.err.trimEnd()).toBe(run.last);
    expect(run.last).toMatch(LAST_LINE);
  });

  test('--verbose tells plan and phases; --log keeps them as JSON, without customer values', () => {
    const log = join(freshFolder(), 'run.log');
    const run = aurum(['run', input, '-o', join(freshFolder(), 'out'), '--verbose', '--log', log]);
    expect(run.err).toMatch(/first_name = given_name/);
    const lines = readFileSync(log, 'utf8').trimEnd().split('\n');
    const phases = lines.map((line) => JSON.parse(line).phase).filter((phase) => phase !== undefined);
    expect(phases).toEqual(['read', 'plan', 'normalize', 'match', 'merge', 'report', 'write']);
    expect(run.err + lines.join('')).not.toMatch(/lindqvist|\+4670/i);
  });

  test('--help starts with examples and ends with the exit codes', () => {
    const { exit, out } = aurum(['--help']);
    expect(exit).toBe(0);
    expect(out.split('\n').slice(0, 2).join('\n')).toMatch(/^Examples:\n {2}aurum run /);
    expect(out.trimEnd()).toMatch(
      /0 ok · 1 gate failed · 2 usage · 3 input · 4 output · 5 locked · 6 limit · 70 internal$/,
    );
  });

  test('--version is that of the package', () => {
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'));
    expect(aurum(['--version']).out).toBe(`${version}\n`);
  });
});
