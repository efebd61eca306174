import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { runReportSchema } from '../../src/report/json-schema.ts';
import { buildReport, type Report } from '../../src/report/report.ts';
import { makeFacts } from '../report/make-facts.ts';
import { aurum, folderWith, freshFolder, RETAILER_INPUTS, rowsOf } from './aurum.ts';

const folder = join(freshFolder(), 'out');
const ended = aurum(['run', ...RETAILER_INPUTS, '-o', folder]);
const report: Report = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'));

describe('report.json', () => {
  test('has the published schema, and so has every report', () => {
    expect(ended.exit, ended.err).toBe(0);
    const schema = JSON.parse(aurum(['run', '--schema']).out);
    const isValid = new Ajv2020({ strict: false }).compile(schema);
    expect(isValid(report), JSON.stringify(isValid.errors)).toBe(true);
    expect(runReportSchema.parse(JSON.parse(JSON.stringify(buildReport(makeFacts()))))).toBeDefined();
    expect(isValid({ ...report, rows: { ...report.rows, in: -1 } })).toBe(false);
  });

  test('tells the time of every phase, writing included', () => {
    const names = report.run.phases.map(({ name }) => name);
    expect(names).toEqual(['read', 'plan', 'normalize', 'match', 'merge', 'report', 'write']);
  });
});

describe('figures, counted anew from inputs and outputs', () => {
  const golden = rowsOf(join(folder, 'golden.csv'));
  const crosswalk = rowsOf(join(folder, 'crosswalk.csv'));
  const findings = rowsOf(join(folder, 'findings.csv'));
  const customers = new Set(golden.map((row) => row['golden_id']));

  test('fill of golden records is that of golden.csv', () => {
    for (const { field, golden: told } of report.fields) {
      const columns = Object.keys(golden[0] ?? {}).filter((name) => name.replace(/_\d+$/, '') === field);
      const filled = golden.filter((row) => columns.some((name) => row[name] !== ''));
      // A consent nobody knows stands in no cell as a value of its own.
      if (!field.startsWith('consent_')) expect([field, told.count]).toEqual([field, filled.length]);
      expect(told.of).toBe(golden.length);
    }
  });

  test('completeness after is the mean fill of the contact fields', () => {
    const contact = ['given_name', 'family_name', 'email', 'phone', 'street', 'city', 'postcode', 'country'];
    const filled = contact.reduce(
      (sum, field) =>
        sum +
        golden.filter((row) => Object.keys(row).some((name) => name.replace(/_\d+$/, '') === field && row[name] !== ''))
          .length,
      0,
    );
    const own = report.dimensions.find(({ name }) => name === 'completeness');
    expect(own?.after).toEqual({ count: filled, of: golden.length * contact.length });
  });

  test('records, and uniqueness before, are those of crosswalk.csv', () => {
    const sources = new Set(report.sourceQuality.filter(({ records }) => records > 0).map(({ source }) => source));
    const records = crosswalk.filter(
      (row) => sources.has(row['source'] ?? '') && customers.has(row['golden_id'] ?? ''),
    );
    const sizes = new Map<string, number>();
    for (const { golden_id: id = '' } of records) sizes.set(id, (sizes.get(id) ?? 0) + 1);
    expect(records.length).toBe(report.rows.golden + report.rows.merged);
    const alone = [...sizes.values()].filter((size) => size === 1).length;
    const own = report.dimensions.find(({ name }) => name === 'uniqueness');
    expect(own?.before).toEqual({ count: alone, of: records.length });
    for (const { source, records: told, customers: repeated } of report.sourceQuality) {
      const rows = records.filter((row) => row['source'] === source);
      expect([source, told]).toEqual([source, rows.length]);
      expect([source, repeated]).toEqual([source, new Set(rows.map((row) => row['golden_id'])).size]);
    }
  });

  test('fill and validity of e-mails and birth dates before are those of the files', () => {
    const cases = [
      ['shopify-customers', 'email', 'Email'],
      ['square-customers', 'birth_date', 'Birthday'],
    ] as const;
    for (const [source, field, column] of cases) {
      const path = RETAILER_INPUTS.find((one) => one.endsWith(`${source}.csv`)) ?? '';
      const { encoding, delimiter } = report.sources.find(({ name }) => name === source) ?? {};
      const read: Record<string, string>[] = parse(new TextDecoder(encoding).decode(readFileSync(path)), {
        columns: true,
        bom: true,
        relax_column_count: true,
        delimiter: delimiter ?? ',',
      });
      const known = new Set(
        crosswalk.filter((row) => row['source'] === source && row['golden_id'] !== '').map((row) => Number(row['row'])),
      );
      const records = read.filter((_, at) => known.has(at + 1));
      const faults = (codes: readonly string[]): number =>
        findings.filter(
          (row) => row['file'] === `${source}.csv` && row['column'] === column && codes.includes(row['code'] ?? ''),
        ).length;
      const own = report.fields.find((one) => one.field === field)?.sources.find((one) => one.source === source);
      const filled = records.filter((row) => (row[column] ?? '').trim() !== '').length;
      const placeholder = faults(['E409']);
      const invalid = faults(['E401', 'E403', 'E404']);
      expect(filled).toBeGreaterThan(0);
      expect(own).toEqual({
        source,
        records: records.length,
        filled,
        placeholder,
        invalid,
        usable: filled - placeholder - invalid,
      });
    }
  });

  test('states of a field add up, and validity is their sum', () => {
    const all = report.fields.flatMap(({ sources }) => sources);
    for (const { records, filled, placeholder, invalid, usable } of all) {
      expect(usable + placeholder + invalid).toBe(filled);
      expect(filled).toBeLessThanOrEqual(records);
    }
    const sum = (of: (one: (typeof all)[number]) => number): number => all.reduce((total, one) => total + of(one), 0);
    const validity = report.dimensions.find(({ name }) => name === 'validity');
    expect(validity).toMatchObject({
      before: { count: sum(({ usable }) => usable), of: sum(({ filled }) => filled) },
      after: null,
    });
  });
});

test('a customer called like markup stays text, and no value is in the public report', () => {
  const attack = '<img src=x onerror=alert(1)>';
  const rows = [
    `1,Canarius,${attack},canarius@example.com,+46701740605`,
    `2,Canaria,${attack},canarius@example.com,+46701740605`,
  ];
  const cwd = folderWith({ 'a.csv': `id,first_name,last_name,email,phone\n${rows.join('\n')}\n` });
  for (const flags of [[], ['--show-values']]) {
    const run = aurum(['run', 'a.csv', '-o', 'out', ...flags], { cwd });
    expect(run.exit, run.err).toBe(0);
    const page = readFileSync(join(cwd, 'out/report.html'), 'utf8');
    expect(page).not.toContain('<img');
    const texts = page + readFileSync(join(cwd, 'out/report.json'), 'utf8') + run.err;
    if (flags.length === 0) expect(texts).not.toMatch(/Canari(?:us|a)|canarius|740605/);
    else expect(page).toContain('Canari');
  }
});

test('the second run tells what is another than in the first', () => {
  const cwd = folderWith({ 'a.csv': 'id,first_name,last_name,email\n1,Ann,Berg,ann@x.de\n2,Bo,Lund,bo@x.de\n' });
  aurum(['run', 'a.csv', '-o', 'out'], { cwd });
  const again = folderWith({
    'a.csv': 'id,first_name,last_name,email\n1,Ann,Berg,ann@x.de\n2,Bo,Lund,bo@x.de\n3,Cy,Ek,cy@x.de\n',
  });
  const run = aurum(['run', join(again, 'a.csv'), '-o', 'out'], { cwd });
  expect(run.exit, run.err).toBe(0);
  const told: Report = JSON.parse(readFileSync(join(cwd, 'out/report.json'), 'utf8'));
  expect(told.last).toMatchObject({ rows: { in: 2, golden: 2 }, missing: [] });
  expect(told.sourceQuality[0]).toMatchObject({ rows: 3, rowsBefore: 2 });
  expect(readFileSync(join(cwd, 'out/report.html'), 'utf8')).toContain('Against the last run: +1 rows, +1 customers.');
});
