import { describe, expect, it } from 'vitest';
import { inlineEngine } from '../../src/engine/inline.ts';
import { isShortFor } from '../../src/match/company-words.ts';
import { areInitials } from '../../src/match/compare-company.ts';
import { buildComparisons } from '../../src/match/comparisons.ts';
import { buildFeatures } from '../../src/match/features.ts';
import { matchRecords } from '../../src/match/match.ts';
import { cellText } from '../../src/table/table.ts';
import { postalArea } from '../../src/text/postal-area.ts';
import { makeRecords, type Row } from './make-records.ts';

const OPTIONS = { precision: 0.99, pairBudget: 0, ignore: [] } as never;
const STEMS =
  'Ashcroft Blackwell Cavendish Draycott Elmhurst Garrick Hollings Ingleby Jarrow Kirkland Langmere Netherby'.split(
    ' ',
  );
const TRADES = 'Foods Motors Textiles Plastics Logistics Instruments Chemicals Packaging'.split(' ');
const STREETS = ['High Street', 'Mill Lane', 'Station Road', 'Kings Way', 'Queens Park'];
const CITIES = ['Leeds', 'Derby', 'Bristol', 'Norwich', 'Cardiff', 'Dundee'];

function firm(n: number): Row & { key: string } {
  const [stem, trade] = [
    STEMS[n % STEMS.length] as string,
    TRADES[Math.floor(n / STEMS.length) % TRADES.length] as string,
  ];
  return {
    key: `f${n}`,
    company: `${stem} ${trade} Ltd`,
    street: `${1 + ((n * 37) % 190)} ${STREETS[n % 5]}`,
    city: CITIES[n % 6] as string,
    website: `www.${stem.toLowerCase()}${trade.toLowerCase()}.co.uk`,
    phone: `+1 ${201 + n} 555 ${String(1000 + n * 13).slice(-4)}`,
  };
}

/** The same firm in another system: other legal form, no phone. */
function copy(n: number): Row & { key: string } {
  const { phone: _, ...rest } = firm(n);
  return { ...rest, key: `c${n}`, company: (rest.company as string).replace('Ltd', 'Limited') };
}

/** Another site of the firm: own address and number. */
function branch(n: number): Row & { key: string } {
  return {
    ...firm(n),
    key: `b${n}`,
    street: `${200 + n} Harbour Parade`,
    city: 'Plymouth',
    phone: `+1 ${401 + n} 555 ${2000 + n}`,
  };
}

async function clustersOf(rows: readonly (Row & { key: string })[]): Promise<string[]> {
  const records = makeRecords({ crm: rows });
  const { clustering } = await matchRecords(records, OPTIONS, inlineEngine());
  const groups = new Map<number, string[]>();
  for (let record = 0; record < records.count; record++) {
    const cluster = clustering.clusterOf[record] as number;
    groups.set(cluster, [...(groups.get(cluster) ?? []), cellText(records.sourceKey, record)]);
  }
  return [...groups.values()].filter((group) => group.length > 1).map((group) => group.sort().join(' '));
}

describe('organisations', () => {
  it('are one customer at one address, and another one at another', async () => {
    const firms = [...Array(90).keys()];
    const copied = firms.filter((n) => n % 3 === 0);
    const branched = firms.filter((n) => n % 3 === 1);
    const found = await clustersOf([...firms.map(firm), ...copied.map(copy), ...branched.map(branch)]);
    expect(found.filter((group) => group.includes('b'))).toEqual([]);
    expect(found.sort()).toEqual(copied.map((n) => `c${n} f${n}`).sort());
  });

  it('share a web domain through the site of one and the mailbox of the other', () => {
    const rows = [
      { key: '1', company: 'Acme Ltd', website: 'https://acme.co.uk/contact' },
      { key: '2', company: 'Acme', email: 'info@acme.co.uk' },
      { key: '3', company: 'Acme Tools', website: 'acme.com' },
      { key: '4', given_name: 'Ada', family_name: 'Byron', email: 'ada@acme.co.uk' },
      { key: '5', given_name: 'Ada', family_name: 'Byron', website: 'acme.co.uk' },
    ];
    const records = makeRecords({ crm: rows });
    const domain = buildComparisons(buildFeatures(records)).find(({ id }) => id === 'domain');
    const keys = rows.map((_, at) => cellText(records.sourceKey, at));
    const level = (a: number, b: number): string | undefined =>
      domain?.levels[domain.compare(keys.indexOf(String(a)), keys.indexOf(String(b))) - 1]?.id;
    expect(level(1, 2)).toBe('exact');
    expect(level(1, 3)).toBe('near');
    expect(level(1, 5)).toBe('exact');
    // People keep their mailbox to themselves, and two people are compared by other things.
    expect(level(1, 4)).toBeUndefined();
    expect(level(4, 5)).toBeUndefined();
  });

  it.each([
    ['ibm', 'international business machines', true],
    ['international business machines', 'ibm', true],
    ['acme', 'alpha centauri mining east', true],
    ['ib', 'international business machines', false],
    ['i', 'international', false],
    ['', '', false],
  ])('initials: %s, %s → %s', (a, b, expected) => {
    expect(areInitials(a, b)).toBe(expected);
  });
});

describe('company names', () => {
  const NAMES = [
    'Ferns Deli',
    'Ferns Delicatessen',
    'Garnwell Pkg',
    'Garnwell Packaging',
    'Quayview Dining Room Leeds',
    'Quayview Restaurant and Dining Room',
    'Quayview Dining Room',
    'Quayview Cafe',
    'Harbour Cafe',
    'Harbour Foods',
    'Mill Bakery',
    'Mill Brewery',
  ];
  const records = makeRecords({
    crm: NAMES.map((company, at) => ({ key: String(at), company, city: CITIES[at % 6] as string })),
  });
  const organisation = buildComparisons(buildFeatures(records)).find(({ id }) => id === 'organisation');
  const keys = NAMES.map((_, at) => cellText(records.sourceKey, at));
  const level = (a: string, b: string): string | undefined =>
    organisation?.levels[
      organisation.compare(keys.indexOf(String(NAMES.indexOf(a))), keys.indexOf(String(NAMES.indexOf(b)))) - 1
    ]?.id;

  it.each([
    ['Ferns Deli', 'Ferns Delicatessen', 'part'],
    ['Garnwell Pkg', 'Garnwell Packaging', 'part'],
    // The city is told by the address, so a name loses nothing without it.
    ['Quayview Dining Room Leeds', 'Quayview Restaurant and Dining Room', 'part'],
    ['Quayview Dining Room', 'Quayview Cafe', 'different'],
    ['Mill Bakery', 'Mill Brewery', 'far'],
  ])('%s, %s → %s, either way round', (a, b, expected) => {
    expect(level(a, b)).toBe(expected);
    expect(level(b, a)).toBe(expected);
  });

  it.each([
    ['deli', 'delicatessen', true],
    ['eng', 'engineering', true],
    ['pkg', 'packaging', true],
    ['intl', 'international', true],
    ['car', 'carpet', false],
    ['cent', 'center', true],
    ['co', 'company', false],
    ['rom', 'roam', false],
    ['mill', 'milan', false],
  ])('%s is short for %s: %s', (short, long, expected) => {
    expect(isShortFor(short, long)).toBe(expected);
  });
});

it('other firms behind one door stay apart, even when their names share a word', async () => {
  const firms = [...Array(90).keys()];
  const copied = firms.filter((n) => n % 3 === 1);
  const houses = [0, 45];
  const tenants = firms.filter((n) => n % 9 === 2);
  const at = (n: number, company: string): Row & { key: string } => {
    const { website: _, ...rest } = firm(n);
    return { ...rest, key: `${company}${n}`, company };
  };
  const stem = (n: number): string => STEMS[n % STEMS.length] as string;
  const found = await clustersOf([
    ...firms.filter((n) => !houses.includes(n)).map(firm),
    ...copied.map((n) => ({ ...copy(n), phone: firm(n).phone as string })),
    ...tenants.map((n) => at(n, `${stem(n + 5)} Insurance`)),
    ...houses.flatMap((n) => [at(n, `${stem(n)} Palace Kitchen`), at(n, `${stem(n)} Palace Terrace`)]),
  ]);
  expect(found.sort()).toEqual(copied.map((n) => `c${n} f${n}`).sort());
});

it('entries of one name in a list of nothing but names are one firm', async () => {
  const rows = [...Array(90).keys()].map((n) => ({ key: `f${n}`, company: firm(n).company as string }));
  const again = [3, 30, 60].map((n) => ({ key: `g${n}`, company: (firm(n).company as string).replace('Ltd', 'GmbH') }));
  const third = { key: 'h60', company: firm(60).company as string };
  const found = await clustersOf([...rows, ...again, third]);
  expect(found.sort()).toEqual(['f3 g3', 'f30 g30', 'f60 g60 h60']);
});

describe('postal areas', () => {
  it.each([
    ['sw1a1aa', 'sw1a'],
    ['m11ae', 'm1'],
    ['k1a0b1', 'k1a'],
    ['d02x285', 'd02'],
    ['d6wx285', 'd6w'],
    ['1012ab', '1012'],
    ['90210', '902'],
    ['8001', '80'],
    ['110001', '110'],
    ['1500001', '150'],
    ['01310100', '01310'],
    ['abc', null],
    ['', null],
  ])('%s → %s', (code, area) => {
    expect(postalArea(code)).toBe(area);
  });
});
