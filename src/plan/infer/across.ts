import { nameKey } from '../../normalize/name/key.ts';
import { valueText } from '../../table/dictionary.ts';
import type { Column } from '../../table/table.ts';
import { pickIds } from './samples.ts';
import { FEWEST_ROWS, isBlank, type Values } from './values.ts';

/** Rows looked at: a share of them is told well enough by so many. */
const MOST_ROWS = 5_000;

/** What was found for two columns, kept because every round asks again. */
function remembered(measure: (part: Column, whole: Column) => number): (part: Column, whole: Column) => number {
  const all = new WeakMap<Column, WeakMap<Column, number>>();
  return (part, whole) => {
    const known = all.get(part) ?? new WeakMap<Column, number>();
    all.set(part, known);
    const found = known.get(whole) ?? measure(part, whole);
    known.set(whole, found);
    return found;
  };
}

/** Share of rows (0..1) whose e-mail address or full name holds the part, both folded; 0 with too few rows. */
export const containment = remembered((part, whole) => held(part, whole, (small, large) => large.includes(small)));

/** Share of rows (0..1) whose e-mail address or full name begins with the part. */
export const opening = remembered((part, whole) => held(part, whole, (small, large) => large.startsWith(small)));

function held(part: Column, whole: Column, isHeld: (small: string, large: string) => boolean): number {
  const [folded, wholes] = [foldedOf(part), foldedOf(whole)];
  let [found, rows] = [0, 0];
  for (const row of sampleRows(part)) {
    const [small, large] = [folded(part.ids[row] as number), wholes(whole.ids[row] as number)];
    if (large === '' || small.length < 3) continue;
    rows++;
    if (isHeld(small, large)) found++;
  }
  return rows < FEWEST_ROWS ? 0 : found / rows;
}

const FOLDED = new WeakMap<Column, string[]>();

/** Folded text per value id, read when asked for; e-mail addresses without their domain, blanks as nothing. */
function foldedOf(column: Column): (id: number) => string {
  const known = FOLDED.get(column) ?? [];
  FOLDED.set(column, known);
  return (id) => {
    if (id < 0) return '';
    known[id] ??= fold(valueText(column.dictionary, id).trim());
    return known[id] as string;
  };
}

function fold(text: string): string {
  return isBlank(text) ? '' : nameKey((text.split('@')[0] ?? '').replace(/[._\d]+/g, ' ')).replaceAll(' ', '');
}

const REPEATED = 0.5;

/**
 * True where most rows hold in `part` what they hold in `whole`: a second set of columns (shipping behind billing, a
 * former address), not another part of the same name or address. Columns of few values agree by chance.
 */
export function repeats(part: Column, whole: Column): boolean {
  return part !== whole && part.dictionary.size >= FEWEST_ROWS && repetition(part, whole) === 1;
}

const repetition = remembered((part, whole) => Number(mostlyRepeats(part, whole)));

function mostlyRepeats(part: Column, whole: Column): boolean {
  const counts = new Map<string, number>();
  let [same, rows] = [0, 0];
  for (const row of sampleRows(part)) {
    const [own, other] = [plainText(part, row), plainText(whole, row)];
    if (isBlank(own) || isBlank(other)) continue;
    rows++;
    if (own === other) same++;
    counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  return rows >= FEWEST_ROWS && same >= rows * REPEATED && maximum(counts.values()) < rows * REPEATED;
}

const PLAIN = new WeakMap<Column, string[]>();

function plainText(column: Column, row: number): string {
  const id = column.ids[row] as number;
  if (id < 0) return '';
  const known = PLAIN.get(column) ?? [];
  PLAIN.set(column, known);
  known[id] ??= valueText(column.dictionary, id).trim().toLowerCase();
  return known[id] as string;
}

/** Share of rows (0..1) of a column whose value is a value of the other one too. */
export function overlap(part: Values, { column, values }: Values): number {
  if (part.rows < FEWEST_ROWS || column.dictionary.size === 0) return 0;
  const known = KEYS.get(column) ?? new Set(values.map(({ text }) => nameKey(text)));
  KEYS.set(column, known);
  return part.values.reduce((sum, { text, rows }) => (known.has(nameKey(text)) ? sum + rows : sum), 0) / part.rows;
}
const KEYS = new WeakMap<Column, ReadonlySet<string>>();

/**
 * How much better the other rows of its value foretell a row than chance does (0..1): 1 where each postcode has one city.
 * Rows of one value that agree in a witness (street, given name, birth date) count once, since a customer who comes twice
 * or a household would foretell anything.
 */
export function foretells(from: Column, to: Column, witnesses: readonly Column[]): number {
  const known = FORETOLD.get(from) ?? new Map<string, number>();
  FORETOLD.set(from, known);
  const key = [to, ...witnesses].map(({ name }) => name).join('\n');
  const found = known.get(key) ?? foretelling(from, to, witnesses);
  known.set(key, found);
  return found;
}
const FORETOLD = new WeakMap<Column, Map<string, number>>();

function foretelling(from: Column, to: Column, witnesses: readonly Column[]): number {
  const counts = new Map<number, Map<number, number>>();
  const totals = new Map<number, number>();
  const seen = witnesses.map(() => new Set<number>());
  let all = 0;
  for (const row of sampleRows(from)) {
    const [cause, effect] = [from.ids[row] as number, to.ids[row] as number];
    if (cause < 0 || effect < 0 || isSeen(seen, witnesses, cause, row)) continue;
    const own = counts.get(cause) ?? new Map<number, number>();
    own.set(effect, (own.get(effect) ?? 0) + 1);
    counts.set(cause, own);
    totals.set(effect, (totals.get(effect) ?? 0) + 1);
    all++;
  }
  const byChance = totals.size === 0 ? 1 : maximum(totals.values()) / all;
  return byChance >= 1 ? 0 : Math.max(0, (rightGuesses(counts, all * 0.05) - byChance) / (1 - byChance));
}

/** True when an earlier row of the cause had the same value in a witness; notes the row's own values. */
function isSeen(seen: readonly Set<number>[], witnesses: readonly Column[], cause: number, row: number): boolean {
  let found = false;
  witnesses.forEach(({ ids, dictionary }, at) => {
    const [value, known] = [ids[row] as number, seen[at] as Set<number>];
    const pair = cause * dictionary.size + value;
    if (value >= 0 && known.has(pair)) found = true;
    else if (value >= 0) known.add(pair);
  });
  return found;
}

/** How often the most frequent value of the others is that of the row; the row itself is no proof, so each cause loses one. */
function rightGuesses(counts: ReadonlyMap<number, ReadonlyMap<number, number>>, fewest: number): number {
  let [right, rows] = [0, 0];
  for (const own of counts.values()) {
    let sum = 0;
    for (const count of own.values()) sum += count;
    if (sum < 2) continue;
    right += maximum(own.values()) - 1;
    rows += sum - 1;
  }
  return rows < Math.max(FEWEST_ROWS, fewest) ? 0 : right / rows;
}

function maximum(numbers: Iterable<number>): number {
  let most = 0;
  for (const number of numbers) if (number > most) most = number;
  return most;
}

const ROWS = new WeakMap<Column, Int32Array>();

/** Rows to look at: all, or of many those whose value has a certain hash, whatever the order of rows. */
function sampleRows(column: Column): Int32Array {
  const known = ROWS.get(column);
  if (known !== undefined) return known;
  const share = Math.min(1, MOST_ROWS / Math.max(1, column.ids.length));
  const picked = new Uint8Array(column.dictionary.size);
  for (const id of pickIds(column, Math.ceil(column.dictionary.size * share))) picked[id] = 1;
  const rows: number[] = [];
  for (let row = 0; row < column.ids.length; row++) if (picked[column.ids[row] as number] === 1) rows.push(row);
  const found = Int32Array.from(rows);
  ROWS.set(column, found);
  return found;
}
