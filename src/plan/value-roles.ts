import type { Role } from '../model/role.ts';
import { normalizeCountry } from '../normalize/country.ts';
import { nameKey } from '../normalize/name-key.ts';
import { isGivenName, isOnlyGivenName } from '../normalize/name-lexicon.ts';
import { partyKind } from '../normalize/party.ts';
import { regionCode } from '../normalize/region.ts';
import { valueText } from '../table/dictionary.ts';
import { type Column, countValues, type Table } from '../table/table.ts';
import { pickIds } from './evidence.ts';
import type { Guessed } from './slots.ts';

/** Values of a column and their rows; typing errors are many values but few rows. */
interface Weighted {
  readonly column: Column;
  readonly values: readonly { readonly text: string; readonly rows: number }[];
  readonly rows: number;
}

/** Guesses that a closer look may correct; the others cannot be mistaken. */
const OPEN: ReadonlySet<Role> = new Set(['other', 'attribute', 'street', 'street_2']);
const MOST_VALUES = 5000;
const MOST_ROWS = 20_000;
const FEWEST_ROWS = 5;
const FEWEST_PLACES = 20;
const FORETOLD = 0.6;
const REGION_COUNTRIES = ['US', 'AU', 'CA', 'GB', 'DE', 'IT', 'ES', 'BR', 'IN', 'MX', 'FR', 'CH', 'AT', 'NL', 'JP'];
const GENDER = /^(?:m|f|male|female|man|woman|mann|frau|männlich|weiblich|homme|femme|hombre|mujer|w)$/i;
const SOCIAL_SECURITY = /^\d{3}-\d{2}-\d{4}$/;
const NETWORK_ADDRESS = /^\d{1,3}(?:\.\d{1,3}){3}$/;
const COURTESY = /^(?:mr|mrs|ms|miss|mx|dr|prof|herr|frau|mme|mlle|m|sr|sra|srta|sig|dhr|mevr)\.?$/i;
const FLAG = /^(?:yes|no|true|false|y|n|ja|nein|oui|non|si|sí)$/i;
const UNIT = /^(?:#|apt\.?|apartment|unit|suite|ste\.?|lot|flat|trlr|bldg|fl|rm|whg\.?|piso|apto\.?|appt\.?)\s*\S+$/i;
const TRUNK_PHONE = /^0[1-9]\d{7,9}$/;
const WORDS = /^[\p{L}\p{M}'’`. -]{2,30}$/u;
const SMALL_NUMBER = /^\d{1,5}\s?[a-z]?$/i;
const STREET_WORD =
  /(?:stra(?:ß|ss)e|str\.?|straat|gatan|vägen|weg|gade|allee|platz)$|\b(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|court|ct|crescent|close|place|pl|way|terrace|boulevard|blvd|circuit|rue|calle|via|avenida|rua|chemin)\b/iu;

/**
 * Finds what columns hold whose headers say nothing ("col1", "x7"): by their values counted per row, and by how they go
 * together with columns that are known. Only roles that no other column has are given.
 */
export function guessByValues(table: Table, guesses: readonly Guessed[]): Guessed[] {
  const found = [...guesses];
  const taken = new Set(guesses.map(({ role }) => role));
  const open = new Map<number, Weighted>();
  guesses.forEach((guess, at) => {
    const column = table.columns[at];
    if (column === undefined || guess.isNamed) return;
    if (OPEN.has(guess.role)) open.set(at, weigh(column));
    else if (guess.role === 'phone' || guess.role === 'postcode') found[at] = correctNumbers(guess, weigh(column));
  });
  if (open.size === 0) return found;
  const give = (at: number | undefined, role: Role): void => {
    const guess = at === undefined ? undefined : found[at];
    if (at === undefined || guess === undefined) return;
    found[at] = { ...guess, role, reason: 'values' };
    taken.add(role);
    open.delete(at);
  };
  for (const [at, column] of open) {
    const role = plainRole(column);
    if (role !== null && (role === 'other' || !taken.has(role))) give(at, role);
  }
  if (!taken.has('given_name')) give(best(open, givenScore, 0.3), 'given_name');
  if (!taken.has('region')) give(best(open, regionScore, 0.8), 'region');
  if (!taken.has('street')) give(best(open, streetScore, 0.5), 'street');
  if (!taken.has('family_name') && taken.has('given_name')) give(familyColumn(table, found, open), 'family_name');
  if (!taken.has('city')) give(cityColumn(table, found, open), 'city');
  if (!taken.has('house_number')) give(numberBeside(found, open), 'house_number');
  if (!taken.has('source_key')) give(keyColumn(table, open), 'source_key');
  return found;
}

/** Social security numbers and years look like phones and postcodes. */
function correctNumbers(guess: Guessed, column: Weighted): Guessed {
  const role = plainRole(column);
  return role === 'national_id' || role === 'other' ? { ...guess, role } : guess;
}

function weigh(column: Column): Weighted {
  const counts = countValues(column);
  const values = pickIds(column, MOST_VALUES).map((id) => ({
    text: valueText(column.dictionary, id).trim().replace(/^'/, ''),
    rows: counts[id] as number,
  }));
  return { column, values, rows: values.reduce((sum, { rows }) => sum + rows, 0) };
}

function share({ values, rows }: Weighted, test: (text: string) => boolean): number {
  if (rows < FEWEST_ROWS) return 0;
  return values.reduce((sum, value) => (test(value.text) ? sum + value.rows : sum), 0) / rows;
}

/** Roles whose values need no other column to be told. */
function plainRole(column: Weighted): Role | null {
  const { size } = column.column.dictionary;
  if (share(column, (text) => NETWORK_ADDRESS.test(text)) >= 0.9) return 'other';
  if (share(column, (text) => SOCIAL_SECURITY.test(text)) >= 0.8) return 'national_id';
  if (size <= 40 && share(column, (text) => GENDER.test(text)) >= 0.85) return 'gender';
  if (share(column, (text) => /^(?:19|20)\d\d$/.test(text)) >= 0.95) return 'other';
  if (size <= 20 && share(column, (text) => COURTESY.test(text)) >= 0.85) return 'title';
  if (size <= 12 && share(column, (text) => FLAG.test(text)) >= 0.85) return 'other';
  if (share(column, (text) => UNIT.test(text)) >= 0.6) return 'unit';
  if (size > 4 && share(column, (text) => TRUNK_PHONE.test(text)) >= 0.8) return 'phone';
  if (size >= 2 && countryScore(column) >= 0.9 && countryScore(column) > regionScore(column)) return 'country';
  if (size >= 8 && streetScore(column) < 0.3 && share(column, isOrganisation) >= 0.5) return 'company';
  return null;
}

function isOrganisation(text: string): boolean {
  return (
    text.length <= 60 && /\p{L}{2}.*\s/u.test(text) && !/[\d@:!?]/.test(text) && partyKind(text) === 'organisation'
  );
}

function countryScore(column: Weighted): number {
  return share(column, (text) => normalizeCountry(text).value !== null);
}

function regionScore(column: Weighted): number {
  if (
    column.rows < FEWEST_PLACES ||
    column.column.dictionary.size < 3 ||
    share(column, (text) => /^\p{L}{2}/u.test(text)) < 0.8
  )
    return 0;
  return Math.max(...REGION_COUNTRIES.map((country) => share(column, (text) => regionCode(text, country) !== null)));
}

function givenScore(column: Weighted): number {
  if (column.column.dictionary.size < 4 || share(column, (text) => WORDS.test(text)) < 0.85) return 0;
  const words = share(column, (text) => text.split(/[\s-]+/).some((word) => word.length > 1 && isGivenName(word)));
  // Many family names are given names too; names that only are given ones decide between the two.
  return words < 0.35 ? 0 : 0.5 * words + 0.5 * share(column, isOnlyGivenName);
}

function streetScore(column: Weighted): number {
  return share(column, (text) => /\s/.test(text) && STREET_WORD.test(text));
}

/** The open column with the highest score, when it reaches `least`; the first of equals. */
function best(
  open: ReadonlyMap<number, Weighted>,
  score: (column: Weighted) => number,
  least: number,
): number | undefined {
  const ranked = [...open].map(([at, column]) => ({ at, score: score(column) })).sort((a, b) => b.score - a.score);
  const [first] = ranked;
  return first !== undefined && first.score >= least ? first.at : undefined;
}

/** Words that show in e-mail addresses or full names, else the most varied words that postcodes do not foretell. */
function familyColumn(
  table: Table,
  found: readonly Guessed[],
  open: ReadonlyMap<number, Weighted>,
): number | undefined {
  const words = [...open].filter(([, column]) => isWords(column));
  const shown = (column: Weighted): number =>
    Math.max(...columnsOf(table, found, ['email', 'full_name']).map((whole) => containment(column.column, whole)), 0);
  const ranked = words
    .map(([at, column]) => ({
      at,
      column,
      shown: shown(column),
      distinct: column.column.dictionary.size,
      foretold: foretold(table, found, column.column),
    }))
    .sort((a, b) => b.shown - a.shown || b.distinct - a.distinct);
  const [first] = ranked;
  if (first !== undefined && first.shown >= 0.15) return first.at;
  const beside = besideRoles(found, ['given_name']);
  return ranked
    .filter((one) => one.foretold < FORETOLD && share(one.column, (text) => !/\s/.test(text)) >= 0.7)
    .sort((a, b) => Number(beside(b.at)) - Number(beside(a.at)) || b.distinct - a.distinct)[0]?.at;
}

/** True for columns next to one of a role. */
function besideRoles(found: readonly Guessed[], roles: readonly Role[]): (at: number) => boolean {
  return (at) => [found[at - 1], found[at + 1]].some((guess) => guess !== undefined && roles.includes(guess.role));
}

/** The most varied words that postcodes foretell (regions are less varied), else words next to a postcode or region. */
function cityColumn(table: Table, found: readonly Guessed[], open: ReadonlyMap<number, Weighted>): number | undefined {
  const words = [...open].filter(([, column]) => isWords(column));
  const beside = besideRoles(found, ['postcode', 'region']);
  const [first] = words
    .filter(([, column]) => foretold(table, found, column.column) >= FORETOLD)
    .sort(([, a], [, b]) => b.column.dictionary.size - a.column.dictionary.size);
  return (first ?? words.find(([at]) => beside(at)))?.[0];
}

function isWords(column: Weighted): boolean {
  return column.column.dictionary.size >= 8 && share(column, (text) => WORDS.test(text)) >= 0.85;
}

/** Small numbers in the column before or after streets that hold none. */
function numberBeside(found: readonly Guessed[], open: ReadonlyMap<number, Weighted>): number | undefined {
  const street = found.findIndex(({ role }) => role === 'street');
  if (street < 0) return undefined;
  return [street - 1, street + 1].find((at) => {
    const column = open.get(at);
    return column !== undefined && share(column, (text) => SMALL_NUMBER.test(text)) >= 0.8;
  });
}

/** The first column of codes that are all different. */
function keyColumn(table: Table, open: ReadonlyMap<number, Weighted>): number | undefined {
  return [...open].find(
    ([, column]) =>
      column.column.dictionary.size === table.rows &&
      table.rows >= FEWEST_ROWS &&
      share(column, (text) => /^(?=.*\d)[\p{L}\d_\-.:#]{1,40}$/u.test(text)) >= 0.95,
  )?.[0];
}

function columnsOf(table: Table, found: readonly Guessed[], roles: readonly Role[]): Column[] {
  return table.columns.filter((_, at) => roles.includes(found[at]?.role ?? 'other'));
}

/** Share of rows in which the whole holds the part, both folded. */
function containment(part: Column, whole: Column): number {
  const fold = (column: Column): string[] =>
    Array.from({ length: column.dictionary.size }, (_, id) =>
      nameKey((valueText(column.dictionary, id).split('@')[0] ?? '').replace(/[._\d]+/g, ' ')).replaceAll(' ', ''),
    );
  const [parts, wholes] = [fold(part), fold(whole)];
  let [held, rows] = [0, 0];
  for (const row of sampleRows(part)) {
    const [small, large] = [parts[part.ids[row] as number], wholes[whole.ids[row] as number]];
    if (small === undefined || large === undefined || small.length < 3) continue;
    rows++;
    if (large.includes(small)) held++;
  }
  return rows < FEWEST_ROWS ? 0 : held / rows;
}

/** How often the most frequent value of a postcode is the value of the row, over postcodes that come several times. */
function foretold(table: Table, found: readonly Guessed[], column: Column): number {
  const [postcode] = columnsOf(table, found, ['postcode']);
  if (postcode === undefined) return 0;
  const counts = new Map<number, Map<number, number>>();
  for (const row of sampleRows(postcode)) {
    const [code, value] = [postcode.ids[row] as number, column.ids[row] as number];
    if (code < 0 || value < 0) continue;
    const own = counts.get(code) ?? new Map<number, number>();
    own.set(value, (own.get(value) ?? 0) + 1);
    counts.set(code, own);
  }
  let [right, rows] = [0, 0];
  for (const own of counts.values()) {
    const sum = [...own.values()].reduce((total, count) => total + count, 0);
    if (sum < 2) continue;
    // The row itself is no proof, so each postcode loses one.
    right += Math.max(...own.values()) - 1;
    rows += sum - 1;
  }
  return rows < FEWEST_ROWS ? 0 : right / rows;
}

/** Rows to look at: all, or of many those whose value has a certain hash, whatever the order of rows. */
function* sampleRows(column: Column): Generator<number> {
  const share = Math.min(1, MOST_ROWS / Math.max(1, column.ids.length));
  const picked = new Uint8Array(column.dictionary.size);
  for (const id of pickIds(column, Math.ceil(column.dictionary.size * share))) picked[id] = 1;
  for (let row = 0; row < column.ids.length; row++) if (picked[column.ids[row] as number] === 1) yield row;
}
