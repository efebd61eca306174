import { describe, expect, test } from 'vitest';
import type { ColumnPlan, SourcePlan } from '../../../src/model/plan.ts';
import type { Role } from '../../../src/model/role.ts';
import { isGivenName } from '../../../src/normalize/name/lexicon.ts';
import { cleanName, isWholeStandIn, nameKind } from '../../../src/normalize/name/stand-in.ts';
import { readCell } from '../../../src/normalize/record/cell.ts';
import { cleanColumns } from '../../../src/normalize/record/clean-column.ts';
import { findField } from '../../../src/table/records.ts';
import { cellText, columnFromStrings } from '../../../src/table/table.ts';
import { foldKey } from '../../../src/text/ascii.ts';
import { FAMILY_NAMES } from '../../../src/text/lexicons/family-names.ts';
import { STAND_INS } from '../../../src/text/lexicons/stand-ins.ts';
import { words } from '../../../src/text/words.ts';
import { makeRecords } from '../../match/make-records.ts';

const plan = { source: 's', path: 's.csv', kind: 'customer', columns: [], trust: 1 } as const;
const context = { plan, country: undefined, inverse: false };
const PARTS = ['given', 'middle', 'family'] as const;

describe('words that stand in for a name', () => {
  test.each([
    ...['Father', 'MOTHER', 'wife', 'Daughter', 'Adult Male', 'Female child', 'Unknown male', 'Declined', 'Refused'],
    ...[
      'Name not given',
      'Occupant',
      'Current Resident',
      'The Householder',
      'Customer',
      'Customer 4711',
      'Walk-in',
      'Cash sale',
    ],
    ...[
      'Baby boy',
      'Male 1',
      'Child2',
      'Child (2)',
      'Head of household',
      'Son-in-law of head of household',
      'Baby girl',
    ],
    ...['Tochter', 'Säugling', 'SAEUGLING', 'saugling', 'Haushaltsvorstand', 'Laufkundschaft', 'verweigert'],
    ...[
      'Père',
      'MÈRE',
      'Fille',
      'Épouse',
      'epouse',
      'Nourrisson',
      'Nouveau-né',
      'chef de famille',
      'Client de passage',
    ],
    ...['Hijo', 'Hija', 'Niña', 'Recién nacido', 'Consumidor Final', 'Figlia', 'Neonato', 'Moglie'],
    ...[
      'Mãe',
      'Filha',
      'Criança',
      'CRIANCA',
      'Moeder',
      'Dochter',
      'Zuigeling',
      'Córka',
      'Żona',
      'zona',
      'Dotter',
      'Spädbarn',
    ],
  ])('%s is nobody’s given, middle or family name, and no whole one', (text) => {
    for (const part of PARTS) expect(cleanName(text, part), part).toEqual({ value: null, issue: 'E409' });
    expect(isWholeStandIn(text)).toBe(true);
    for (const role of ['given_name', 'family_name', 'full_name'] as const)
      expect(readCell(text, { column: 'c', role, slot: 0 }, context)).toEqual({
        ...{ values: [], issue: 'E409' },
      });
  });

  test.each([
    'Child',
    'Head',
    'Guest',
    'Male',
    'Kind',
    'Vater',
    'Sohn',
    'Fils',
    'Enfant',
    'Padre',
    'Niño',
    'Filho',
    'Zoon',
    'Barn',
  ])('%s is a family name, but no given name', (text) => {
    expect(cleanName(text, 'given').value).toBeNull();
    expect(cleanName(text, 'family', 'name').value).toBe(text);
    expect(cleanName(text, 'family', 'stand-in')).toEqual({ value: null, issue: 'E409' });
    expect(isWholeStandIn(text)).toBe(true);
  });

  test.each(['Son', 'Baby', 'Pere', 'Mari', 'Mor', 'Mann', 'Mari Mann'])('%s is also a given name', (text) => {
    expect(cleanName(text, 'given').value).toBe(text);
    expect(cleanName(text, 'given', 'stand-in').value).toBeNull();
    expect(isWholeStandIn(text)).toBe(false);
  });

  test.each([
    ...[
      'Ann',
      'Father Brown',
      'B. Head',
      'Nina',
      'Irma',
      'Mae',
      'B. B. Head',

      'Frau Kind',
      'Herr Gast',
      'Mr Guest',
      'De Gast',
      'Del Niño',
      'De Man',
      'Van Head',
      'Foster',
      'Law',
      'Cash',
      'Young',
    ],
    ...['Wifely', 'Childs', 'Adultson', 'Male-Smith', '李', 'O', '12', '', 'Of The', 'Son of Sam'],
  ])('%j is a name, or at least no word for somebody', (text) => {
    expect(nameKind(text)).toBe('name');
  });

  test('no sure word is a known name', () => {
    const families = new Set(words(FAMILY_NAMES));
    const known = words(STAND_INS).filter((word) => isGivenName(word) || families.has(word));
    // What a word with marks is without them may be a name; then only the word with its marks is sure.
    expect(known.filter((word) => nameKind(foldKey(word)) === 'stand-in')).toEqual([]);
  });
});

describe('lone letters', () => {
  test.each(['N', 'n.', 'Ж', 'É'])('%s is no family name but an initial', (text) => {
    expect(cleanName(text, 'family')).toEqual({ value: null, issue: 'E409' });
    expect(cleanName(text, 'given').value).not.toBeNull();
    const { values, issue } = readCell(text, { column: 'c', role: 'family_name', slot: 0 }, context);
    // It is compared as an initial, but not shown; as a whole name it may be of either.
    expect([values.map(([field]) => field), issue]).toEqual([['family_key'], 'E409']);
    expect(isWholeStandIn(text)).toBe(false);
  });

  test.each(['李', '김', 'Ng', 'Wu'])('%s is a family name', (text) => {
    expect(cleanName(text, 'family').value).toBe(text);
  });
});

/** Given and family names of rows, as records and as a cleaned file show them. */
function names(rows: readonly (readonly [given: string, family: string])[]): string[] {
  const records = makeRecords({
    a: rows.map(([given, family], at) => ({ key: `k${at}`, given_name: given, family_name: family })),
  });
  const keys = rows.map((_, at) => cellText(records.sourceKey, at));
  const shown = (name: 'given_name' | 'family_name', at: number): string => {
    const field = findField(records, name);
    return field === undefined ? '' : cellText(field.clean, keys.indexOf(`k${at}`));
  };
  const found = rows.map((_, at) => `${shown('given_name', at)}|${shown('family_name', at)}`);
  expect(cleanNames(rows)).toEqual(found);
  return found;
}

function cleanNames(rows: readonly (readonly [given: string, family: string])[]): string[] {
  const column = (name: Role): ColumnPlan => ({ column: name, role: name, slot: 0 });
  const source: SourcePlan = { ...plan, columns: [column('given_name'), column('family_name')] };
  const table = {
    ...{ source: 's', rows: rows.length, recordNumbers: Int32Array.from(rows, (_, at) => at + 1) },
    columns: [0, 1].map((at) =>
      columnFromStrings(
        at === 0 ? 'given_name' : 'family_name',
        rows.map((row) => row[at] || null),
      ),
    ),
  };
  const [given, family] = [...cleanColumns(table as never, source)];
  return rows.map(
    (_, at) =>
      `${given === undefined ? '' : cellText(given.clean, at)}|${family === undefined ? '' : cellText(family.clean, at)}`,
  );
}

describe('words that are names as well, by row and column', () => {
  test('a family name beside a given name stays, beside a stand-in it does not', () => {
    expect(
      names([
        ['Ann', 'Child'],
        ['J', 'Guest'],
        ['Min', 'Son'],
        ['Adult', 'Male'],
        ['Unknown', 'Child'],
        ['Baby boy', 'Head'],
        ['Jean', 'Fils'],
        ['Anna', 'GAST'],
        ['Wife', 'Smith'],
      ]),
    ).toEqual(['Ann|Child', 'J|Guest', 'Min|Son', '|', '|', '|', 'Jean|Fils', 'Anna|Gast', '|Smith']);
  });

  test('beside a blank the family names of the column decide', () => {
    expect(
      names([
        ['', 'Child'],
        ['Ann', 'Lee'],
        ['Bob', 'Ray'],
      ]),
    ).toEqual(['|Child', 'Ann|Lee', 'Bob|Ray']);
    expect(
      names([
        ['', 'Child'],
        ['', 'Wife'],
        ['Ann', 'Lee'],
      ]),
    ).toEqual(['|', '|', 'Ann|Lee']);
  });

  test('a given name stays unless the column holds as many stand-ins', () => {
    expect(
      names([
        ['Son', 'Nguyen'],
        ['Mai', 'Tran'],
        ['Son', 'Le'],
        ['Wife', 'Vo'],
      ]),
    ).toEqual([...['Son|Nguyen', 'Mai|Tran', 'Son|Le', '|Vo']]);
    expect(
      names([
        ['Son', 'Ray'],
        ['Wife', 'Ray'],
        ['Tom', 'Ray'],
        ['Head', 'Lee'],
      ]),
    ).toEqual([...['|Ray', '|Ray', 'Tom|Ray', '|Lee']]);
  });

  test('nothing is silent', () => {
    const records = makeRecords({ a: [{ key: '1', given_name: 'Father', family_name: 'N', email: 'a@x.org' }] });
    expect(records.issues.map(({ column, code, rows }) => `${column} ${code} ${rows}`)).toEqual([
      ...['family_name E409 1', 'given_name E409 1'],
    ]);
  });
});
