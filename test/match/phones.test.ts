import { describe, expect, it } from 'vitest';
import { mobileComparison, phoneComparison } from '../../src/match/compare-phone.ts';
import { genderComparison } from '../../src/match/compare-text.ts';
import { buildFeatures } from '../../src/match/features.ts';
import { EITHER, LANDLINE, MOBILE, phoneKinds } from '../../src/match/phone-kinds.ts';
import { valueText } from '../../src/table/dictionary.ts';
import type { RecordSet } from '../../src/table/records.ts';
import { makeRecords } from './make-records.ts';
import { filesOf, outcomeOf, town } from './worlds.ts';

const LINE = '+49 30 23125501';
const OTHER_LINE = '+49 30 23188902';
const CELL = '+49 171 2345678';
const OTHER_CELL = '+49 160 98765432';
const NOBODY_KNOWS = '+1 212 555 7788';

/** The record of a row, rows counted from 0: records have an order of their own. */
function recordOf(records: RecordSet, row: number): number {
  return records.rowOf.indexOf(row + 1);
}

function kindOf(phones: readonly string[]): number[] {
  const records = makeRecords({ shop: phones.map((phone) => ({ phone })) });
  const { phone } = buildFeatures(records);
  const kinds = phoneKinds(records, phone);
  return phones.map((_, at) => kinds[phone.slots[0]?.[recordOf(records, at)] as number] as number);
}

describe('kinds of telephone numbers', () => {
  it('a numbering plan tells mobiles from lines, where it can', () => {
    expect(kindOf([LINE, CELL, NOBODY_KNOWS])).toEqual([LANDLINE, MOBILE, EITHER]);
  });

  it('what one record tells of a number holds for all that have it', () => {
    const records = makeRecords({ shop: [{ phone: CELL }], till: [{ phone: '171 2345678' }] });
    const { phone } = buildFeatures(records);
    const [a, b] = [phone.slots[0]?.[0] as number, phone.slots[0]?.[1] as number];
    expect(valueText(phone.dictionary, a)).toBe(valueText(phone.dictionary, b));
    expect(phoneKinds(records, phone)[b]).toBe(MOBILE);
  });

  it.each([
    ['two lines', LINE, OTHER_LINE, 3, 0],
    ['one line', LINE, LINE, 1, 0],
    ['two mobiles', CELL, OTHER_CELL, 0, 3],
    ['one mobile', CELL, CELL, 0, 1],
    ['a mobile beside a line', CELL, LINE, 0, 0],
    ['a mobile beside a number of either kind', CELL, NOBODY_KNOWS, 0, 3],
    ['a line beside a number of either kind', LINE, NOBODY_KNOWS, 3, 0],
  ])('%s', (_, left, right, line, mobile) => {
    const features = buildFeatures(makeRecords({ shop: [{ phone: left }, { phone: right }] }));
    expect(phoneComparison(features).compare(0, 1)).toBe(line);
    expect(mobileComparison(features).compare(0, 1)).toBe(mobile);
  });
});

describe('forms of address', () => {
  it('tell gender where the column does not, and never outvote it', () => {
    const records = makeRecords({
      shop: [{ title: 'Mrs' }, { title: 'Mr' }, { title: 'Mr', gender: 'female' }, { title: 'Dr' }],
    });
    const { compare } = genderComparison(buildFeatures(records));
    const level = (a: number, b: number): number => compare(recordOf(records, a), recordOf(records, b));
    expect([level(0, 1), level(0, 2), level(1, 3)]).toEqual([2, 1, 0]);
  });
});

describe('couples with one mailbox', () => {
  it('are two customers, though all but the given name is one', async () => {
    const names = new Set<string>();
    const people = town(150, 4)
      .filter(({ family, given }) => !names.has(`${family} ${given}`) && names.add(`${family} ${given}`))
      .map((person) => ({ ...person, email: `family${person.family}@post.example` }));
    const files = ['a', 'b'].map((name) => ({
      name,
      share: 0.6,
      twice: 0.2,
      without: ['birth_date', 'gender'] as never,
    }));
    const { precision } = await outcomeOf(filesOf(people, files));
    expect(precision).toBeGreaterThan(0.95);
  });
});
