import { normalizeEntityKind } from '../../normalize/name/entity-kind.ts';
import { readableText } from '../../normalize/text/longest-cell.ts';
import { isPlaceholder } from '../../normalize/text/placeholder.ts';
import { hashBytes } from '../../table/dictionary.ts';
import { type Column, countValues } from '../../table/table.ts';
import { pickIds } from './samples.ts';

/** Values of a column and their rows, without blanks; typing errors are many values but few rows. */
export interface Values {
  readonly column: Column;
  /** At most about 1500 distinct values, chosen by hash. */
  readonly values: readonly { readonly text: string; readonly rows: number }[];
  /** Rows that hold one of `values`. */
  readonly rows: number;
  /** Distinct values and rows of the whole column; words for "nothing" do not count. */
  readonly distinct: number;
  readonly filled: number;
}

const MOST_VALUES = 1500;
/** Below this a share says nothing. */
export const FEWEST_ROWS = 5;

/** True for words that stand for "nothing", unless they are kinds of customers ("private"). */
export function isBlank(text: string): boolean {
  return text === '' || (isPlaceholder(text) && normalizeEntityKind(text).value === null);
}

/** The values of a column with the rows that hold them; of very many values, some. */
export function weigh(column: Column): Values {
  const { dictionary } = column;
  const counts = countValues(column);
  const read = (id: number): string => readableText(dictionary, id).trim().replace(/^'/, '');
  const picked = byHash(column, pickIds(column, MOST_VALUES)).map((id) => ({
    text: read(id),
    rows: counts[id] as number,
  }));
  const values = picked.filter(({ text, rows }) => rows > 0 && !isBlank(text));
  const all = counts.reduce((sum, rows) => sum + rows, 0);
  // Words for "nothing" are few but frequent, so they are looked for among all values, not only the picked ones.
  const frequent = all * 0.005;
  let blankRows = 0;
  for (let id = 0; id < counts.length; id++) {
    const rows = counts[id] as number;
    if (rows > frequent && isBlank(read(id))) blankRows += rows;
  }
  const isWhole = picked.length === dictionary.size;
  const rows = values.reduce((sum, one) => sum + one.rows, 0);
  return {
    column,
    values,
    rows,
    distinct: isWhole ? values.length : dictionary.size,
    filled: isWhole ? rows : all - blankRows,
  };
}

/** In an order that has nothing to do with that of the rows, so that the first of them are a fair sample. */
function byHash({ dictionary: { bytes, offsets } }: Column, ids: readonly number[]): number[] {
  return ids
    .map((id) => ({ id, hash: hashBytes(bytes, offsets[id] as number, offsets[id + 1] as number) }))
    .sort((a, b) => a.hash - b.hash || a.id - b.id)
    .map(({ id }) => id);
}

/** Share of rows (0..1) whose value passes; 0 for fewer than `fewest` rows. */
export function share({ values, rows }: Values, test: (text: string) => boolean, fewest = FEWEST_ROWS): number {
  if (rows < fewest || rows === 0) return 0;
  return values.reduce((sum, value) => (test(value.text) ? sum + value.rows : sum), 0) / rows;
}

/** Share of distinct values that pass: where a few values fill most rows. */
export function shareOfValues({ values }: Values, test: (text: string) => boolean): number {
  return values.length === 0 ? 0 : values.filter(({ text }) => test(text)).length / values.length;
}

/** The number below which a share of the rows lies; NaN without numbers. */
export function percentile(numbers: readonly { readonly number: number; readonly rows: number }[], at: number): number {
  const sorted = numbers.filter(({ number }) => !Number.isNaN(number)).sort((a, b) => a.number - b.number);
  const all = sorted.reduce((sum, { rows }) => sum + rows, 0);
  let below = 0;
  for (const { number, rows } of sorted) {
    below += rows;
    if (below >= all * at) return number;
  }
  return Number.NaN;
}

const WORDS = /^[\p{L}\p{M}'’`. -]{2,30}$/u;

/** True for a column of words that differ between customers: names, places, streets; not categories of a few words. */
export function isWords(values: Values): boolean {
  const fewest = values.filled < 40 ? 4 : 8;
  return values.distinct >= fewest && share(values, (text) => WORDS.test(text)) >= 0.85;
}

/** True for values that many rows share and few tell apart: types, states of affairs, tiers. */
export function isCategory({ distinct, filled }: Values): boolean {
  return distinct < 12 || distinct < Math.min(200, filled * 0.002) || (distinct <= 100 && filled >= distinct * 15);
}
