import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { SourcePlan } from '../../src/model/plan.ts';
import { clearPreset, detectPresets, headerList } from '../../src/plan/detect.ts';
import { inferPlan } from '../../src/plan/infer.ts';
import { PRESETS } from '../../src/plan/presets/registry.ts';
import { readSource } from '../../src/read/read-source.ts';

const FOLDER = 'fixtures/presets';
const FILES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.csv'))
  .sort();

/** The preset a fixture stands for: its file name, a status behind it aside. */
function presetOf(file: string): string {
  return file.replace(/(-(un)?subscribed|-cleaned)?\.csv$/, '');
}

async function read(file: string) {
  return readSource({ path: `${FOLDER}/${file}` });
}

async function planOf(...files: string[]): Promise<SourcePlan[]> {
  const tables = await Promise.all(files.map(async (file) => ({ table: (await read(file)).table, path: file })));
  return [...inferPlan(tables).sources];
}

/** "role slot" of a column, for short tables. */
function roleOf(plan: SourcePlan | undefined, header: string): string {
  const column = plan?.columns.find((candidate) => candidate.column === header);
  return column === undefined ? 'no such column' : `${column.role} ${column.slot}`;
}

describe('presets', () => {
  test('every preset has a fixture, and every fixture a preset', () => {
    expect([...new Set(FILES.map(presetOf))].sort()).toEqual(PRESETS.map(({ id }) => id).sort());
  });

  test.each(FILES)('%s is recognised, and nothing else', async (file) => {
    const headers = (await read(file)).table.columns.map((column) => column.name);
    expect(clearPreset(headers)?.preset.id).toBe(presetOf(file));
    expect(detectPresets(headers).filter((found) => found.isComplete)).toHaveLength(1);
  });

  test.each(FILES)('%s: three customers, no row lost, without being told', async (file) => {
    const { table } = await read(file);
    const [plan] = inferPlan([{ table, path: file }]).sources;
    expect(plan?.preset).toBe(presetOf(file));
    expect(table.rows).toBe(3);
  });

  test.each(PRESETS.map((preset) => [preset.id, preset] as const))(
    '%s is recognised by its own headers alone',
    (_, preset) => {
      const headers = [...headerList(preset.detect.all), ...headerList(preset.detect.any)];
      expect(clearPreset(headers.map((header) => header.replace('*', 'x')))?.preset.id).toBe(preset.id);
    },
  );

  test.each(PRESETS.map((preset) => [preset.id, preset] as const))('%s names no header twice', (_, preset) => {
    const named = [...Object.keys(preset.columns), ...headerList(preset.leave)].map((name) => name.toLowerCase());
    expect(new Set(named).size).toBe(named.length);
  });

  test('headers of nobody are nobody’s', () => {
    expect(clearPreset(['id', 'first_name', 'last_name', 'email', 'phone'])).toBeUndefined();
    expect(clearPreset(['Name', 'Email', 'City'])).toBeUndefined();
    expect(clearPreset([])).toBeUndefined();
  });

  test('case, blanks and a byte order mark do not matter', () => {
    const headers = ['\ufeffID', ' FIRSTNAME ', 'LASTNAME', 'MAILINGSTREET', 'MAILINGCITY', 'ISDELETED', 'ACCOUNTID'];
    expect(clearPreset(headers)?.preset.id).toBe('salesforce-contacts');
  });
});

describe('roles a preset gives', () => {
  test.each([
    ['shopify-orders', 'Name', 'order_id 0'],
    ['shopify-orders', 'Billing Name', 'full_name 0'],
    ['shopify-customers', 'Default Address Phone', 'phone 1'],
    ['square-customers', 'Street Address 1', 'street 0'],
    ['square-customers', 'City', 'city 0'],
    ['paypal-activity', 'From Email Address', 'email 0'],
    ['paypal-activity', 'To Email Address', 'other 0'],
    ['google-contacts', 'E-mail 2 - Value', 'email 1'],
    ['google-contacts', 'E-mail 1 - Label', 'other 0'],
    ['outlook-contacts', 'E-mail 3 Address', 'email 2'],
    ['outlook-contacts', 'Title', 'title 0'],
    ['salesforce-contacts', 'HasOptedOutOfFax', 'other 0'],
    ['salesforce-contacts', 'Title', 'job_title 0'],
    ['lightspeed-ecom-customers', 'Number', 'house_number 0'],
    ['zoho-contacts', 'Contact Owner.id', 'other 0'],
    ['ebay-orders', 'Buyer Username', 'handle 0'],
    ['aurum-golden', 'golden_id', 'source_key 0'],
    ['aurum-golden', 'email_2', 'email 1'],
    ['aurum-golden', 'po_box', 'po_box 0'],
    ['aurum-golden', 'order_sum_EUR', 'other 0'],
  ])('%s: %s is %s', async (id, header, role) => {
    const [plan] = await planOf(`${id}.csv`);
    expect(roleOf(plan, header)).toBe(role);
  });

  test('golden records of an earlier run hold each customer once; no other export says so', async () => {
    const plans = await planOf('aurum-golden.csv', 'shopify-customers.csv');
    expect(plans.map(({ distinct }) => distinct)).toEqual([true, undefined]);
  });

  test('tickets refer to users by the key users have; alone they keep it as an identifier', async () => {
    const [, together] = await planOf('zendesk-users.csv', 'zendesk-tickets.csv');
    expect(roleOf(together, 'Requester external id')).toBe('customer_ref 0');
    const [alone] = await planOf('zendesk-tickets.csv');
    expect(roleOf(alone, 'Requester external id')).toBe('customer_id 0');
  });

  test('columns a preset does not know are guessed, behind the slots it uses', async () => {
    const { columnFromStrings } = await import('../../src/table/table.ts');
    const { table } = await read('zendesk-users.csv');
    const extra = columnFromStrings('Second e-mail', ['a@example.com', 'b@example.com', 'c@example.com']);
    const [plan] = inferPlan([{ table: { ...table, columns: [...table.columns, extra] }, path: 'users.csv' }]).sources;
    expect(roleOf(plan, 'Second e-mail')).toBe('email 1');
  });
});
