import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT, rowsOf } from '../cli/aurum.ts';
import { type Outcome, type Person, person, runFiles } from './pipeline.ts';

/** Each case is tried on so many people. */
const PEOPLE = 3;

const cases = rowsOf(join(ROOT, 'fixtures/consent/labels.csv'));
const labels = [...new Set(cases.map((one) => one['label'] as string))];
const cell = (text: string): string => (/[",]/.test(text) ? `"${text}"` : text);

/** Per value of a label the people who have it. */
function peopleOf(label: string): { who: Person; own: Record<string, string> }[] {
  return cases
    .filter((one) => one['label'] === label)
    .flatMap((own, at) => Array.from({ length: PEOPLE }, (_, more) => ({ who: person(at * PEOPLE + more), own })));
}

function crm(label: string): string {
  const rows = peopleOf(label).map(
    ({ who, own }, at) => `C${at + 1},${who.given},${who.family},${who.email},${who.phone},${cell(own['value'] ?? '')}`,
  );
  return [`id,first_name,last_name,email_address,mobile,${cell(label)}`, ...rows, ''].join('\n');
}

/** The same people, who said yes to everything elsewhere. */
function shop(label: string): string {
  const rows = peopleOf(label).map(
    ({ who }, at) => `S-${at + 100},${who.given},${who.family},${who.email},${who.phone},yes,yes`,
  );
  return ['customer_no,given name,surname,e-mail,phone,Newsletter opt-in,SMS opt-in', ...rows, ''].join('\n');
}

function stateOf({ golden }: Outcome, { email }: Person, column: string): string {
  const rows = golden.filter((row) => row['email'] === email);
  expect(rows).toHaveLength(1);
  return rows[0]?.[column] ?? '';
}

const told = (value: string | undefined, [alone, beside, sms]: readonly (string | undefined)[]): string =>
  `“${value}”: e-mail ${alone}, beside a yes ${beside}, SMS ${sms}`;

describe('what a label and a value say', () => {
  test('is written down in more than eighty cases', () => {
    expect(cases.length).toBeGreaterThan(120);
  });

  test.each(labels)('%s', async (label) => {
    const people = peopleOf(label);
    const alone = await runFiles({ 'crm.csv': crm(label) });
    const beside = await runFiles({ 'crm.csv': crm(label), 'shop.csv': shop(label) });
    const found = people.map(({ who, own }) =>
      told(own['value'], [
        stateOf(alone, who, 'consent_email'),
        stateOf(beside, who, 'consent_email'),
        stateOf(beside, who, 'consent_sms'),
      ]),
    );
    const expected = people.map(({ own }) =>
      told(own['value'], [own['email'], own['email beside yes'], own['sms beside yes']]),
    );
    expect(found).toEqual(expected);
  });
});
