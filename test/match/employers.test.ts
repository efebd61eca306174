import { describe, expect, it } from 'vitest';
import { inlineEngine } from '../../src/engine/inline.ts';
import { findEmployers } from '../../src/match/employers.ts';
import { type MatchResult, matchRecords } from '../../src/match/match.ts';
import type { Judgement, MatchOptions } from '../../src/match/options.ts';
import { partyConflict } from '../../src/match/parties.ts';
import type { RecordSet } from '../../src/table/records.ts';
import { cellText } from '../../src/table/table.ts';
import { makeRecords, person, type Row } from './make-records.ts';

const PLAN: MatchOptions = { precision: 0.99, pairBudget: 0, ignore: [] };

type Keyed = Row & { key: string };

const FIRM: Row = {
  company: 'Nordlicht Maschinenbau GmbH',
  phone: '(212) 555-0100',
  street: '12 Harbour Road',
  postcode: '10001',
  city: 'New York',
};

/** People of a crowd of their own, and those of a test; firms of a crowd, and those of a test. */
function crowd(people: readonly Keyed[], firms: readonly Keyed[]): RecordSet {
  const others = Array.from(
    { length: 60 },
    (_, n): Keyed => ({
      key: `f${n}`,
      company: `${['Aldgate', 'Bering', 'Cobalt', 'Dunmore', 'Everest', 'Falcon'][n % 6]} ${['Mills', 'Dairy', 'Optics', 'Tools', 'Yachts'][n % 5]} ${n} Ltd`,
      phone: `(212) 556-${String(1000 + n)}`,
      street: `${n + 1} Wharf Street`,
      postcode: '10002',
      city: 'New York',
    }),
  );
  return makeRecords({
    people: [...Array.from({ length: 120 }, (_, n) => person(n)), ...people],
    firms: [...others, ...firms],
    // Something to learn from: people and firms that come again.
    again: [
      ...Array.from({ length: 30 }, (_, n) => person(n * 4)),
      ...others.slice(0, 15).map((one) => ({ ...one, company: (one.company as string).replace(' Ltd', '') })),
    ],
  });
}

function recordOf(records: RecordSet, source: string, key: string): number {
  for (let record = 0; record < records.count; record++) {
    const isSource = records.sources[records.sourceOf[record] as number]?.name === source;
    if (isSource && cellText(records.sourceKey, record) === key) return record;
  }
  throw new Error(`no record ${source}:${key}`);
}

async function matched(records: RecordSet, judgements: readonly Judgement[] = []) {
  const matching = await matchRecords(records, { ...PLAN, judgements }, inlineEngine());
  const cluster = (source: string, key: string): number =>
    matching.clustering.clusterOf[recordOf(records, source, key)] as number;
  return { matching, cluster, employers: employersOf(records, matching) };
}

const employersOf = (records: RecordSet, { features, clustering }: MatchResult) =>
  findEmployers(records, features, clustering);

const anna = { key: 'anna', given_name: 'Annika', family_name: 'Brandt' };

describe('people and organisations', () => {
  it('are never one customer for a shared phone, address and company name', async () => {
    const records = crowd([{ ...anna, ...FIRM }], [{ key: 'nordlicht', ...FIRM }]);
    const { matching, cluster } = await matched(records);
    expect(cluster('people', 'anna')).not.toBe(cluster('firms', 'nordlicht'));
    const [a, b] = [recordOf(records, 'people', 'anna'), recordOf(records, 'firms', 'nordlicht')];
    const { edges, possible } = matching;
    expect(possible.filter((e) => [a, b].every((one) => edges.left[e] === one || edges.right[e] === one))).toEqual([]);
  });

  it('are one when a steward says so', async () => {
    const records = crowd([{ ...anna, ...FIRM }], [{ key: 'nordlicht', ...FIRM }]);
    const [left, right] = [recordOf(records, 'people', 'anna'), recordOf(records, 'firms', 'nordlicht')];
    const { cluster } = await matched(records, [{ left, right, isSame: true }]);
    expect(cluster('people', 'anna')).toBe(cluster('firms', 'nordlicht'));
  });

  it('organisations match as organisations, legal form aside', async () => {
    const records = crowd(
      [],
      [
        { key: 'one', ...FIRM },
        { key: 'two', ...FIRM, company: 'Nordlicht Maschinenbau' },
      ],
    );
    const { cluster } = await matched(records);
    expect(cluster('firms', 'one')).toBe(cluster('firms', 'two'));
  });

  it('an organisation that bears the whole name of a person is no conflict', () => {
    const records = makeRecords({
      people: [
        { key: 'lena', given_name: 'Lena', family_name: 'Toscana' },
        { key: 'anna', given_name: 'Anna', family_name: 'Toscana' },
      ],
      firms: [{ key: 'firm', company: 'Lena Toscana Restaurant' }],
    });
    return matchRecords(records, PLAN, inlineEngine()).then(({ features }) => {
      const isConflict = partyConflict(features);
      const [lena, other, firm] = [
        recordOf(records, 'people', 'lena'),
        recordOf(records, 'people', 'anna'),
        recordOf(records, 'firms', 'firm'),
      ];
      expect([isConflict(lena, firm), isConflict(firm, other), isConflict(lena, other)]).toEqual([false, true, false]);
    });
  });
});

it('a name in one cell without a sign of a person is no proof of one', () => {
  const records = makeRecords({
    people: [
      { key: 'anna', full_name: 'Anna Westbrook' },
      { key: 'house', full_name: 'Westbrook Zephyr' },
    ],
    firms: [{ key: 'firm', company: 'Riverside Tower Ltd' }],
  });
  return matchRecords(records, PLAN, inlineEngine()).then(({ features }) => {
    const isConflict = partyConflict(features);
    const [anna, house, firm] = [
      recordOf(records, 'people', 'anna'),
      recordOf(records, 'people', 'house'),
      recordOf(records, 'firms', 'firm'),
    ];
    expect([isConflict(anna, firm), isConflict(house, firm)]).toEqual([true, false]);
  });
});

describe('employers', () => {
  const website = 'https://www.nordlicht-maschinen.de';

  it.each<[string, Row, Row]>([
    ['a company name, legal form aside', { company: 'NORDLICHT Maschinenbau' }, {}],
    ['a registration id', { tax_id: 'DE136695976' }, { tax_id: 'DE136695976' }],
    ['the domain of the web site', { email: 'a.brandt@nordlicht-maschinen.de' }, { website }],
    ['the domain of a mailbox', { email: 'a.brandt@nordlicht-maschinen.de' }, { email: 'info@nordlicht-maschinen.de' }],
  ])('are found by %s', async (_, own, firm) => {
    const records = crowd([{ ...anna, ...own }], [{ key: 'nordlicht', ...FIRM, ...firm }]);
    const { cluster, employers } = await matched(records);
    expect(employers.organisationOf[cluster('people', 'anna')]).toBe(cluster('firms', 'nordlicht'));
    expect(employers.organisationOf[cluster('firms', 'nordlicht')]).toBe(-1);
  });

  it('are not found by free mail, a shared phone, or what people write who have none', async () => {
    const firm = { key: 'nordlicht', ...FIRM, email: 'nordlicht@gmail.com' };
    const people = [
      { ...anna, email: 'annika@gmail.com', phone: FIRM.phone as string },
      { key: 'b', given_name: 'Bodil', family_name: 'Falk', company: 'Freelance' },
      { key: 'c', given_name: 'Cees', family_name: 'Prins', company: 'freelance' },
    ];
    const { employers, cluster } = await matched(crowd(people, [firm]));
    for (const { key } of people) {
      expect(employers.organisationOf[cluster('people', key)]).toBe(-1);
      expect(employers.companyOf.has(cluster('people', key))).toBe(false);
    }
  });

  it('of several organisations of one name the one with the domain is meant; else only the name is shared', async () => {
    const firms = [
      { key: 'berlin', ...FIRM, website },
      { key: 'boston', ...FIRM, street: '99 Elm Street', phone: '(617) 555-0100', website: 'https://nordlicht.us' },
    ];
    const people = [
      { ...anna, company: 'Nordlicht Maschinenbau', email: 'annika@nordlicht-maschinen.de' },
      { key: 'b', given_name: 'Bodil', family_name: 'Falk', company: 'Nordlicht Maschinenbau' },
      { key: 'c', given_name: 'Cees', family_name: 'Prins', company: 'Nordlicht Maschinenbau' },
    ];
    const { left, right } = { left: 'berlin', right: 'boston' };
    const records = crowd(people, firms);
    const apart = { left: recordOf(records, 'firms', left), right: recordOf(records, 'firms', right), isSame: false };
    const { cluster, employers } = await matched(records, [apart]);
    expect(employers.organisationOf[cluster('people', 'anna')]).toBe(cluster('firms', 'berlin'));
    expect(employers.organisationOf[cluster('people', 'b')]).toBe(-1);
    expect(employers.companyOf.get(cluster('people', 'b'))).toBe('nordlicht maschinenbau');
    expect(employers.companyOf.get(cluster('people', 'c'))).toBe('nordlicht maschinenbau');
  });

  it('who are no customer are shared by colleagues, and by nobody alone', async () => {
    const people = [
      { ...anna, company: 'Solveig AB' },
      { key: 'b', given_name: 'Bodil', family_name: 'Falk', company: 'Solveig' },
      { key: 'c', given_name: 'Cees', family_name: 'Prins', company: 'Windmolen BV' },
    ];
    const { cluster, employers } = await matched(crowd(people, []));
    expect(employers.companyOf.get(cluster('people', 'anna'))).toBe('solveig');
    expect(employers.companyOf.get(cluster('people', 'b'))).toBe('solveig');
    expect(employers.companyOf.has(cluster('people', 'c'))).toBe(false);
  });
});

describe('colleagues of one mail domain', () => {
  const NAMES = ['Annika Brandt', 'Bodil Falk', 'Cees Prins', 'Dora Quist', 'Emil Rask', 'Freja Sand'];
  /** One person per company, '' for none, all at one domain. */
  const at = (domain: string, companies: readonly string[]): Keyed[] =>
    companies.map((company, n) => {
      const [given_name = '', family_name = ''] = (NAMES[n] as string).split(' ');
      const email = `${given_name}.${family_name}@${domain}`.toLowerCase();
      return { key: `c${n}`, given_name, family_name, email, ...(company === '' ? {} : { company }) };
    });
  const idsOf = async (people: readonly Keyed[], firms: readonly Keyed[] = []) => {
    const { cluster, employers } = await matched(crowd(people, firms));
    return {
      firms: people.map(({ key }) => employers.organisationOf[cluster('people', key)]),
      companies: people.map(({ key }) => employers.companyOf.get(cluster('people', key))),
      firm: firms.map(({ key }) => cluster('firms', key)),
    };
  };

  it('keep their organisation when one of them writes its name shorter', async () => {
    const firm = { key: 'nordlicht', ...FIRM, website: 'https://www.nordlicht-maschinen.de' };
    const { firms, firm: own } = await idsOf(at('nordlicht-maschinen.de', ['', '', 'Nordlicht']), [firm]);
    expect(firms).toEqual([own[0], own[0], own[0]]);
  });

  it.each([
    ['one of four', ['Solveig Holding AB', 'Solveig Holding', 'Solveig Holding', 'Solveig', '', '']],
    ['one of two', ['Solveig Holding AB', 'Solveig']],
    ['the most', ['Solveig', 'Solveig', 'Solveig Holding AB', '']],
  ])('share one id when %s write(s) its name shorter', async (_, names) => {
    const { companies } = await idsOf(at('solveig.se', names));
    expect(companies[0]).toBeDefined();
    expect(new Set(companies).size).toBe(1);
  });

  it('keep it when one of them works for somebody else, who is left alone', async () => {
    const { companies } = await idsOf(at('solveig.se', ['Solveig AB', 'Solveig', 'Windmolen BV', '']));
    expect(companies).toEqual(['solveig', 'solveig', undefined, 'solveig']);
  });

  it('of different companies are tied by their companies alone', async () => {
    const { companies } = await idsOf(at('hub.se', ['Solveig AB', 'Solveig', 'Windmolen', 'Windmolen BV', '']));
    expect(companies).toEqual(['solveig', 'solveig', 'windmolen', 'windmolen', undefined]);
  });
});

it('what a row says it is decides, whatever its names look like', () => {
  const records = makeRecords({
    people: [
      { key: 'house', full_name: 'Westbrook Zephyr', entity_kind: 'person' },
      { key: 'contact', given_name: 'Anna', family_name: 'Falk', company: 'Solveig AB', entity_kind: 'organisation' },
    ],
    firms: [{ key: 'firm', company: 'Riverside Tower Ltd' }],
  });
  return matchRecords(records, PLAN, inlineEngine()).then(({ features }) => {
    const isConflict = partyConflict(features);
    const [house, contact, firm] = [
      recordOf(records, 'people', 'house'),
      recordOf(records, 'people', 'contact'),
      recordOf(records, 'firms', 'firm'),
    ];
    expect([isConflict(house, firm), isConflict(contact, firm), isConflict(house, contact)]).toEqual([
      true,
      false,
      true,
    ]);
  });
});
