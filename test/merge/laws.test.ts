import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { auditConsent } from '../../src/merge/consent/audit.ts';
import type { LineageEntry } from '../../src/merge/golden.ts';
import { mergeRecords } from '../../src/merge/merge-records.ts';
import { RecordIds } from '../../src/merge/record-id.ts';
import { valueText } from '../../src/table/dictionary.ts';
import { cellText } from '../../src/table/table.ts';
import { goldenObjects, makeRecords, type TestRecord } from './make-records.ts';

const maybe = (...texts: string[]) => fc.constantFrom(undefined, undefined, ...texts);
const consent = maybe('opted_in', 'opted_out', 'not_subscribed', 'pending', 'unknown');
const record: fc.Arbitrary<TestRecord> = fc.record({
  source: fc.constantFrom('crm', 'shop', 'till'),
  key: fc.constantFrom(undefined, 'k1', 'k2', 'k3', 'k4', 'k5'),
  cluster: fc.constantFrom('a', 'b', 'c'),
  given_name: maybe('Ann', 'Anne', 'A.', 'Bob'),
  family_name: maybe('Lee', 'Li'),
  name_suffix: maybe('Jr.'),
  email: maybe('ann@x.de', 'bob@x.de', 'info@x.de'),
  email_2: maybe('ann@x.de', 'cat@x.de'),
  phone: maybe('+491', '+492'),
  phone_3: maybe('+493'),
  street: maybe('Main', 'Elm'),
  city: maybe('Ulm', 'Bonn'),
  postcode: maybe('89073', '53111'),
  birth_date: maybe('1980-01-01', '1981-01-01'),
  updated_at: maybe('2020-01-01', '2021-06-01T10:00:00Z'),
  consent_email: consent,
  consent_email_2: maybe('unclear', 'pending'),
  consent_sms: consent,
  consent_any: consent,
});
const customers = fc.array(record, { minLength: 1, maxLength: 12 });
const trust = { crm: 1, shop: 2, till: 2 };

function lineage(rows: readonly TestRecord[]) {
  const { records, clustering } = makeRecords(rows, trust);
  const golden = mergeRecords(records, clustering);
  const ids = new RecordIds(records);
  const tell = (entry: LineageEntry) => ({
    id: cellText(golden.ids, entry.golden),
    field: entry.field,
    slot: entry.slot,
    value: valueText(entry.column.dictionary, entry.valueId),
    record: entry.record,
    from: ids.text(entry.record),
    rule: entry.rule,
    losers: entry.losers,
  });
  return { golden, entries: [...golden.lineage()].map(tell) };
}

describe('laws of merging', () => {
  test('the order of records changes nothing', () => {
    fc.assert(
      fc.property(customers, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (rows, chance) => {
        const shuffled = rows.map((row) => ({ row, at: chance.next().value as number })).sort((a, b) => a.at - b.at);
        const objects = (set: readonly TestRecord[]) => {
          const { records, clustering } = makeRecords(set, trust);
          return goldenObjects(mergeRecords(records, clustering)).sort((a, b) =>
            (a['id'] ?? '') < (b['id'] ?? '') ? -1 : 1,
          );
        };
        expect(objects(shuffled.map(({ row }) => row))).toEqual(objects(rows));
      }),
      { numRuns: 400 },
    );
  });

  const CHANNELS = [
    ['consent_email', 'email'],
    ['consent_sms', 'phone'],
  ] as const;
  const placed = (name: string): string[] => [name, ...[2, 3, 4, 5].map((place) => `${name}_${place}`)];
  const valuesIn = (row: TestRecord, name: string): (string | undefined)[] => placed(name).map((field) => row[field]);
  const isOutIn = (row: TestRecord, channel: string): boolean =>
    row[channel] === 'opted_out' || row['consent_any'] === 'opted_out';

  test('no customer is opted in at an address or number that any record opted out of, in whatever place', () => {
    fc.assert(
      fc.property(customers, (rows) => {
        const { records, clustering } = makeRecords(rows, trust);
        for (const golden of goldenObjects(mergeRecords(records, clustering)))
          for (const [channel, point] of CHANNELS)
            for (const [at, place] of placed(point).entries()) {
              const value = golden[place];
              const state = golden[placed(channel)[at] as string];
              const isRefused = rows.some((row) => isOutIn(row, channel) && valuesIn(row, point).includes(value));
              if (value !== undefined && isRefused) expect(state).toBe('opted_out');
            }
      }),
      { numRuns: 400 },
    );
  });

  test('a customer is opted in only where a record of its own opted in first place, and out where it said so without', () => {
    fc.assert(
      fc.property(customers, (rows) => {
        const { records, clustering } = makeRecords(rows, trust);
        goldenObjects(mergeRecords(records, clustering)).forEach((golden, cluster) => {
          const members = rows.filter((_, i) => clustering.clusterOf[i] === cluster);
          const isObjecting = members.some((row) => row['consent_any'] === 'opted_out');
          for (const [channel, point] of CHANNELS)
            for (const [at, place] of placed(point).entries()) {
              const value = golden[place];
              const state = golden[placed(channel)[at] as string];
              const isGiven = members.some(
                (row) => row[channel] === 'opted_in' && valuesIn(row, point).find((one) => one !== undefined) === value,
              );
              if (state === 'opted_in') expect(value !== undefined && isGiven && !isObjecting).toBe(true);
              const isOut = members.some((row) => isOutIn(row, channel)) && !isGiven;
              if (isOut && (at === 0 || value !== undefined)) expect(state).toBe('opted_out');
            }
        });
      }),
      { numRuns: 400 },
    );
  });

  test('the audit finds nothing wrong, and every opt-out kept', () => {
    fc.assert(
      fc.property(customers, fc.constantFrom({}, { optOut: 'customer' } as const), (rows, settings) => {
        const { records, clustering } = makeRecords(rows, trust);
        const golden = mergeRecords(records, clustering, settings);
        for (const { refused, violations } of auditConsent(records, { clustering, settings }, golden)) {
          expect(violations).toBe(0);
          expect(refused.kept).toBe(refused.cells);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('the parts of a group are those of one record, and of records that contradict it in nothing where it leaves blanks', () => {
    fc.assert(
      fc.property(customers, (rows) => {
        const { records, clustering } = makeRecords(rows, trust);
        goldenObjects(mergeRecords(records, clustering)).forEach((golden, cluster) => {
          const members = rows.filter((_, i) => clustering.clusterOf[i] === cluster);
          const isWhole = (fields: readonly string[]) =>
            members.some((row) => fields.every((field) => row[field] === golden[field]));
          const offers = (fields: readonly string[]) =>
            members.some((row) => fields.some((field) => row[field] !== undefined));
          const name = ['given_name', 'family_name', 'name_suffix'];
          if (offers(name.slice(0, 2))) expect(isWhole(name)).toBe(true);
          const address = ['street', 'city', 'postcode'];
          const agrees = (row: TestRecord, fields: readonly string[]) =>
            fields.every((field) => [undefined, golden[field]].includes(row[field]) || golden[field] === undefined);
          // A postcode is of one street; a town may stand in any record with the same postcode.
          const fills = (row: TestRecord, field: string) =>
            row[field] === golden[field] && agrees(row, field === 'postcode' ? address : ['city', 'postcode']);
          const fits = (own: TestRecord) =>
            agrees(own, address) &&
            own['street'] === golden['street'] &&
            address.every((field) => own[field] === golden[field] || members.some((row) => fills(row, field)));
          if (offers(address)) expect(members.some(fits)).toBe(true);
        });
      }),
      { numRuns: 300 },
    );
  });

  test('lineage tells every golden value once, from a record that holds it, and no value vanishes', () => {
    fc.assert(
      fc.property(customers, (rows) => {
        const { golden, entries } = lineage(rows);
        const shown = entries.filter((entry) => entry.slot >= 0);
        const cells = goldenObjects(golden).reduce((sum, one) => sum + Object.keys(one).length - 1, 0);
        expect(shown.length).toBe(cells);
        for (const entry of entries.filter((one) => !one.field.startsWith('consent') && one.rule !== 'derived')) {
          const row = rows[entry.record] as TestRecord;
          expect([row[entry.field], row[`${entry.field}_2`], row[`${entry.field}_3`]]).toContain(entry.value);
        }
        const values = new Set(entries.map((entry) => `${entry.field}=${entry.value}`));
        for (const row of rows) {
          for (const field of ['given_name', 'family_name', 'email', 'phone', 'street', 'birth_date']) {
            if (row[field] !== undefined) expect(values.has(`${field}=${row[field]}`)).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
