import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeRecords } from '../../src/merge/merge-records.ts';
import { SURVIVORSHIP_RULES } from '../../src/merge/rules/registry.ts';
import type { FieldMergePlan, MergePlan } from '../../src/model/plan.ts';
import { ROOT } from '../cli/aurum.ts';
import { goldenObjects, makeRecords, type TestRecord } from './make-records.ts';

const RULES = SURVIVORSHIP_RULES.map(({ id }) => id);

function golden(rows: readonly Readonly<Record<string, string>>[], merge: MergePlan) {
  const set = makeRecords(
    rows.map((cells, at): TestRecord => ({ source: `s${at}`, key: `${at}`, cluster: 'x', ...cells })),
  );
  return goldenObjects(mergeRecords(set.records, set.clustering, { merge }))[0] as Record<string, string>;
}

const on = (day: string, cells: Readonly<Record<string, string>>) => ({ ...cells, updated_at: day });

/** What wins of three languages by one rule alone. */
function chosen(rules: FieldMergePlan['rules'], rows: readonly Readonly<Record<string, string>>[]) {
  return golden(rows, { language: { rules: rules ?? [] } })['language'];
}

describe('a rule of the plan alone', () => {
  const rows = [
    on('2020-01-01', { language: 'de' }),
    on('2024-01-01', { language: 'fra' }),
    on('2022-01-01', { language: 'de', email: 'a@x.org', city: 'Ulm' }),
  ];
  test.each([
    ['recent', 'fra'],
    ['oldest', 'de'],
    ['agreed', 'de'],
    ['complete', 'de'],
    ['longest', 'fra'],
    ['shortest', 'de'],
  ])('%s: %s', (rule, expected) => {
    expect(chosen([rule], rows)).toBe(expected);
  });

  test('min and max compare numbers as numbers and dates as dates; other texts come last', () => {
    const numbers = ['9', '10', 'n/k'].map((identifier) => ({ identifier }));
    expect(golden(numbers, { identifier: { rules: ['min'] } })['identifier']).toBe('9');
    expect(golden(numbers, { identifier: { rules: ['max'] } })['identifier']).toBe('10');
    const dates = ['1980-10-01', '1979-12-31'].map((birth_date) => ({ birth_date }));
    expect(golden(dates, { birth_date: { rules: ['min'] } })['birth_date']).toBe('1979-12-31');
  });

  test('the first that tells two apart decides, the record id where none does', () => {
    expect(
      chosen(['shortest', 'recent'], [on('2020-01-01', { language: 'de' }), on('2024-01-01', { language: 'fr' })]),
    ).toBe('fr');
    expect(chosen(['shortest'], [{ language: 'fr' }, { language: 'de' }])).toBe('fr');
  });
});

describe('conditions', () => {
  const rows = [
    on('2020-01-01', { phone: '+4930123456', phone_national: '30123456' }),
    on('2024-01-01', { phone: '+441632960001', phone_national: '1632960001', city: 'York' }),
  ];
  const first = (prefer: object) => golden(rows, { phone: { rules: [{ prefer }, 'recent'] } })['phone'];
  test.each([
    [{ source: 's0' }, '+4930123456'],
    [{ source: ['s0', 's9'] }, '+4930123456'],
    [{ filled: 'city' }, '+441632960001'],
    [{ matches: '^\\+49' }, '+4930123456'],
    [{ source: 's0', matches: '^\\+44' }, '+441632960001'],
  ])('%j', (prefer, expected) => {
    expect(first(prefer)).toBe(expected);
  });

  test('lineage says that a condition decided', () => {
    const set = makeRecords(rows.map((cells, at): TestRecord => ({ source: `s${at}`, cluster: 'x', ...cells })));
    const merge = { phone: { rules: [{ prefer: { source: 's0' } }] } };
    const entry = [...mergeRecords(set.records, set.clustering, { merge }).lineage()].find(
      ({ field }) => field === 'phone',
    );
    expect(entry?.rule).toBe('preferred');
  });
});

describe('other settings of a field', () => {
  const homes = [
    on('2018-01-01', { street: 'Old Lane', house_number: '1', city: 'York' }),
    on('2020-01-01', { street: 'Old Lane', house_number: '1', city: 'York' }),
    on('2024-01-01', { street: 'New Road', house_number: '2', city: 'York' }),
  ];

  test('a long half-life makes age count less, trust makes a source count more', () => {
    expect(golden(homes, {})['street']).toBe('New Road');
    expect(golden(homes, { address: { halfLife: 1200 } })['street']).toBe('Old Lane');
    expect(golden(homes, { address: { halfLife: 1200, trust: { s0: 9, s1: 9 } } })['street']).toBe('New Road');
  });

  test('trust of one field says nothing of the others', () => {
    const rows = homes.map((cells, at) => ({ ...cells, language: at < 2 ? 'de' : 'fr' }));
    const merge = { address: { halfLife: 1200, trust: { s0: 9, s1: 9 } } };
    expect(golden(rows, merge)).toMatchObject({ street: 'New Road', language: 'de' });
  });

  test('a limit of columns, and blanks that stay', () => {
    const mails = ['a@x.org', 'b@x.org', 'c@x.org'].map((email) => ({ email, email_key: email }));
    expect(Object.keys(golden(mails, { email: { limit: 2 } })).filter((name) => name.startsWith('email'))).toEqual([
      'email',
      'email_2',
    ]);
    const rows = [
      { street: 'High Street', house_number: '1', city: 'York' },
      { city: 'York', country: 'GB' },
    ];
    expect(golden(rows, {})['country']).toBe('GB');
    expect(golden(rows, { address: { fill: false } })).not.toHaveProperty('country');
  });
});

describe('laws of every rule', () => {
  const record = fc.record({
    source: fc.constantFrom('a', 'b', 'c'),
    language: fc.constantFrom('de', 'fr', 'en', 'ita'),
    city: fc.option(fc.constantFrom('Ulm', 'York'), { nil: undefined }),
    updated_at: fc.option(fc.constantFrom('2020-01-01', '2021-06-01', '2024-01-01'), { nil: undefined }),
  });
  test.each(RULES)('%s: the order of records changes nothing, and the value is one that a record has', (rule) => {
    fc.assert(
      fc.property(fc.array(record, { minLength: 1, maxLength: 7 }), (list) => {
        const rows = list.map((cells, at): TestRecord => ({ key: String(at), cluster: 'x', ...cells }));
        const run = (all: readonly TestRecord[]) => {
          const { records, clustering } = makeRecords(all);
          return goldenObjects(mergeRecords(records, clustering, { merge: { language: { rules: [rule] } } }))[0];
        };
        const found = run(rows);
        expect(run([...rows].reverse())).toEqual(found);
        expect(list.map(({ language }) => language)).toContain(found?.['language']);
      }),
      { numRuns: 60 },
    );
  });
});

test('README.md lists every rule with its words', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  for (const { id, words } of SURVIVORSHIP_RULES) expect(readme).toContain(`| \`${id}\` | ${words} |`);
});
