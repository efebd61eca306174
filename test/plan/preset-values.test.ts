import { describe, expect, test } from 'vitest';
import { normalizeSources } from '../../src/normalize/record/records.ts';
import { inferPlan } from '../../src/plan/infer.ts';
import { readSource } from '../../src/read/read-source.ts';
import { type FieldName, fieldSlots } from '../../src/table/records.ts';
import { cellText } from '../../src/table/table.ts';

/** All clean values of a field, per source row, in slot order. */
async function cleanValues(file: string, field: FieldName): Promise<string[][]> {
  const { table } = await readSource({ path: `fixtures/presets/${file}.csv` });
  const [plan] = inferPlan([{ table, path: `${file}.csv` }]).sources;
  const records = normalizeSources(plan === undefined ? [] : [{ table, plan }]);
  const rows: string[][] = Array.from({ length: table.rows }, () => []);
  for (const { clean } of fieldSlots(records, field)) {
    for (let record = 0; record < records.count; record++) {
      const text = cellText(clean, record);
      if (text !== '') rows[(records.rowOf[record] ?? 0) - 1]?.push(text);
    }
  }
  return rows;
}

describe('values behind the traps of each export', () => {
  const cases: [string, FieldName, string[][]][] = [
    ['shopify-customers', 'postcode', [['02108'], ['10115'], []]],
    ['shopify-customers', 'consent_email', [['opted_in'], ['not_subscribed'], ['opted_in']]],
    ['shopify-customers', 'consent_sms', [['not_subscribed'], ['not_subscribed'], ['opted_in']]],
    ['salesforce-contacts', 'consent_email', [['opted_out'], ['unknown'], ['unknown']]],
    ['salesforce-contacts', 'consent_phone', [['unknown'], ['opted_out'], ['unknown']]],
    ['mailchimp-audience-subscribed', 'consent_email', [['opted_in'], ['opted_in'], ['opted_in']]],
    [
      'mailchimp-audience-unsubscribed',
      'consent_email',
      [
        ['opted_out', 'opted_out'],
        ['opted_out', 'opted_out'],
        ['opted_out', 'opted_out'],
      ],
    ],
    ['zoho-contacts', 'consent_email', [['unknown'], ['opted_out', 'opted_out'], ['unknown', 'opted_out']]],
    ['square-customers', 'consent_email', [['opted_in'], ['unknown'], ['opted_out']]],
    ['klaviyo-profiles', 'consent_email', [['opted_in'], ['not_subscribed'], []]],
    // A time of consent is a date, never a state.
    ['klaviyo-profiles', 'consent_sms', [[], [], []]],
    [
      'google-contacts',
      'email',
      [['a.example@example.com', 'ada@example.com'], ['bert@example.org', 'b.muster@example.org'], []],
    ],
    ['meta-leads', 'phone', [['+16175550102'], ['+4930555010'], []]],
    ['etsy-orders', 'country', [['US'], ['DE'], ['GB']]],
    ['outlook-contacts', 'birth_date', [['1980-02-13'], [], []]],
    [
      'freshdesk-contacts',
      'email',
      [['ada@example.com', 'ada.example@example.org', 'ada2@example.org'], ['bert@example.org'], []],
    ],
  ];

  test.each(cases)('%s: %s', async (file, field, expected) => {
    expect(await cleanValues(file, field)).toEqual(expected);
  });
});
