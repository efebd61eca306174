import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseRules } from '../../src/check/rules-file.ts';
import { check } from '../../src/check.ts';
import { folderWith } from '../cli/aurum.ts';

const ROWS = 100_000;
const GIVEN = 'Ada Bram Cleo Dana Egon Gwen Hugo Ines Jonas Kira Lars Mila Nils Olga'.split(' ');
const FAMILY = 'Lindqvist Haddad Carvalho Okafor Brandt Moreau Novak Sato Petrov Kaya Rossi Silva'.split(' ');
const TOWNS = [
  ['Lund', '22221'],
  ['Malmö', '21120'],
  ['Uppsala', '75310'],
  ['Kiruna', '98132'],
] as const;
const HEADER =
  'id,first_name,last_name,email,phone,city,postcode,country,birth_date,email_opt_in,plan,joined,renewed,amount';

function row(at: number): string[] {
  const [city, postcode] = TOWNS[at % TOWNS.length] as (typeof TOWNS)[number];
  const given = GIVEN[at % GIVEN.length] as string;
  const family = FAMILY[(at * 7) % FAMILY.length] as string;
  const two = (value: number): string => String(value).padStart(2, '0');
  return [
    `C${String(at).padStart(6, '0')}`,
    given,
    family,
    `${given}.${family}${at}@example.com`.toLowerCase(),
    `+4670${2_000_000 + at}`,
    ...[city, postcode, 'SE'],
    `${1940 + ((at * 7) % 60)}-${two(1 + (at % 12))}-${two(1 + (at % 28))}`,
    at % 2 === 0 ? 'yes' : 'no',
    ['basic', 'gold'][at % 2] as string,
    `2024-${two(1 + (at % 12))}-03`,
    `2025-${two(1 + (at % 12))}-03`,
    `${(at % 900) + 1}.50`,
  ];
}

const RULES = `version: 1
rules:
  - { rule: required, columns: [first_name, email, phone] }
  - { rule: enum, column: plan, values: [basic, gold] }
  - { rule: range, column: amount, min: 0, max: 1000 }
  - { rule: range, column: joined, min: 2020-01-01, max: 2030-12-31 }
  - { rule: length, column: first_name, max: 20 }
  - { rule: pattern, column: id, matches: 'C\\d{6}' }
  - { rule: unique, columns: [email] }
  - { rule: references, column: plan, in: plans, to: code }
  - { rule: compare, column: joined, is: '<=', to: renewed, as: date }
`;

const COLUMN = new Map(HEADER.split(',').map((name, at) => [name, at]));
type Change = (cells: string[]) => string | Buffer;

/** The row with other values in some columns. */
function put(changes: Readonly<Record<string, string>>): Change {
  return (cells) => {
    const own = [...cells];
    for (const [name, value] of Object.entries(changes)) own[COLUMN.get(name) as number] = value;
    return own.join(',');
  };
}

/** A kind of fault: what it does to a row, and the codes that have to be found there, in order. */
const KINDS: readonly (readonly [name: string, change: Change, codes: string])[] = [
  ['an address without @', put({ email: 'ada.example.com' }), 'E401'],
  ['an address without a domain', put({ email: 'ada@' }), 'E401'],
  ['an address with blanks', put({ email: 'foo at bar' }), 'E401'],
  ['two @ in an address', put({ email: 'ada@@example.com' }), 'E401'],
  ['a word for no address', put({ email: 'n/a' }), 'E409 E420'],
  ['a blank address', put({ email: '' }), 'E420'],
  ['a blank name', put({ first_name: '' }), 'E420'],
  ['a blank phone', put({ phone: '' }), 'E420'],
  ['a phone too short', put({ phone: '+4670' }), 'E402'],
  ['a phone of letters', put({ phone: 'call me' }), 'E402'],
  ['a phone of a spreadsheet', put({ phone: '4.67E+10' }), 'E410'],
  ['a phone too long', put({ phone: '+467012345678901234' }), 'E402'],
  ['a month that is not', put({ birth_date: '1980-13-01' }), 'E403'],
  ['a day that is not', put({ birth_date: '1981-02-30' }), 'E403'],
  ['a word for a birth date', put({ birth_date: 'soon' }), 'E403'],
  ['a birth date of a spreadsheet', put({ birth_date: '#VALUE!' }), 'E409'],
  ['a postcode of letters', put({ postcode: 'ABCDE' }), 'E406'],
  ['a postcode too short', put({ postcode: '123' }), 'E406'],
  ['a postcode as a decimal', put({ postcode: '22221.0' }), 'E410'],
  ['a country that is not', put({ country: 'Atlantis' }), 'E405'],
  ['a consent that says nothing', put({ email_opt_in: 'perhaps' }), 'E408'],
  ['damaged encoding', put({ city: 'MalmÃ¶' }), 'E412'],
  ['an error of a spreadsheet', put({ city: '#N/A' }), 'E409'],
  ['a placeholder for a name', put({ last_name: 'xxx' }), 'E409'],
  ['a value not in the list', put({ plan: 'silver' }), 'E421 E511'],
  ['a number below', put({ amount: '-1' }), 'E422'],
  ['a number above', put({ amount: '1000.01' }), 'E422'],
  ['no number', put({ amount: 'free' }), 'E422'],
  ['a date too early', put({ joined: '1999-01-01' }), 'E422'],
  ['a text too long', put({ first_name: 'Adelheidwilhelminakarolina' }), 'E423'],
  ['a pattern missed', put({ id: 'X1' }), 'E424'],
  ['dates the wrong way round', put({ renewed: '2023-01-01' }), 'E512'],
  ['a row of blanks', (cells) => cells.map(() => '').join(','), 'E308'],
  ['a row of placeholders', (cells) => cells.map((_, at) => (at === 0 ? 'C999999' : 'n/a')).join(','), 'E308'],
  ['the header once more', () => HEADER, 'E309'],
  ['a line of sums', (cells) => cells.map((_, at) => (at === 0 ? 'TOTAL' : at === 13 ? '99' : '')).join(','), 'E310'],
  ['a mark of a conflict', () => '<<<<<<< HEAD', 'E310'],
  ['an error of a database', () => 'ERROR: query cancelled', 'E310'],
  ['a count of rows', () => '(100000 rows)', 'E310'],
  ['too few cells', (cells) => cells.slice(0, 5).join(','), 'E301'],
  ['too many cells', (cells) => [...cells, 'x'].join(','), 'E302'],
  ['a zero byte', put({ city: 'Lu\0nd' }), 'E303'],
  ['bytes of another encoding', (cells) => Buffer.from(put({ city: 'K\xf8ge' })(cells) as string, 'latin1'), 'E304'],
  ['a stray quote', put({ city: '"Lund"x' }), 'E306'],
];

/** Rows apart from each other, so that no fault hides another one. */
const STEP = 2000;
const rowOf = (kind: number): number => 1500 + kind * STEP;
/** Rows that repeat the address of an earlier one; both are faults. */
const TWINS = [ROWS - 40, ROWS - 20] as const;

async function findingsOf(lines: readonly (string | Buffer)[]) {
  const parts = lines.flatMap((line) => [Buffer.from(line), Buffer.from('\n')]);
  const folder = folderWith({
    'people.csv': Buffer.concat(parts),
    'plans.csv': 'code,name,email\nbasic,Ada,a@a.com\ngold,Bo,b@b.com\n',
  });
  const inputs = ['people.csv', 'plans.csv'].map((name) => join(folder, name));
  const { findings, report } = await check({
    ...{ inputs, reads: inputs.map((path) => ({ path })) },
    ...{ rules: parseRules(RULES, 'rules.yaml'), today: '2026-01-01', failOn: 'error', showValues: false },
  });
  return { findings: [...findings()].filter(({ file }) => file === 'people.csv'), report };
}

describe('faults in a hundred thousand rows', () => {
  let clean: Awaited<ReturnType<typeof findingsOf>>;
  let faulty: Awaited<ReturnType<typeof findingsOf>>;
  beforeAll(async () => {
    const sound = Array.from({ length: ROWS }, (_, at) => row(at));
    clean = await findingsOf([HEADER, ...sound.map((cells) => cells.join(','))]);
    const lines: (string | Buffer)[] = [HEADER, ...sound.map((cells) => cells.join(','))];
    KINDS.forEach(([, change], kind) => {
      lines[rowOf(kind) + 1] = change(sound[rowOf(kind)] as string[]);
    });
    const [first, second] = TWINS;
    lines[second + 1] = put({ email: row(first)[3] as string })(sound[second] as string[]);
    faulty = await findingsOf(lines);
  });

  test('are forty kinds and more', () => {
    expect(KINDS.length).toBeGreaterThanOrEqual(40);
    expect(rowOf(KINDS.length - 1)).toBeLessThan(TWINS[0]);
  });

  test('are none in the clean twin', () => {
    expect(clean.findings).toEqual([]);
    expect(clean.report.verdict.code).toBe(0);
  });

  test.each(KINDS.map(([name, , codes], kind) => [name, codes, kind] as const))(
    '%s: %s, at its line',
    (_, codes, kind) => {
      const own = faulty.findings.filter(({ line }) => line === rowOf(kind) + 2);
      expect(
        own
          .map(({ code }) => code)
          .sort()
          .join(' '),
      ).toBe(codes);
      expect(own.every(({ record }) => record === rowOf(kind) + 1)).toBe(true);
    },
  );

  test('of two rows with one address are both found', () => {
    const lines = TWINS.map((at) => at + 2);
    expect(faulty.findings.filter(({ line }) => lines.includes(line)).map(({ code }) => code)).toEqual([
      'E510',
      'E510',
    ]);
  });

  test('are found nowhere else', () => {
    const lines = new Set([...KINDS.map((_, kind) => rowOf(kind) + 2), ...TWINS.map((at) => at + 2)]);
    expect(faulty.findings.filter(({ line }) => !lines.has(line))).toEqual([]);
    expect(faulty.report.verdict.code).toBe(1);
  });
});
