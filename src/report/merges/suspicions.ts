import type { Clustering } from '../../model/matching.ts';
import { type FieldName, fieldSlots, type RecordSet } from '../../table/records.ts';
import { type Column, cellText } from '../../table/table.ts';
import { sizesOf } from '../clusters.ts';

/** A merged customer somebody should look at, and why. */
export interface Suspicion {
  readonly cluster: number;
  /** "two birth dates", "share only their telephone": the worst first. */
  readonly reasons: readonly string[];
}

/** Customers whose records contradict each other, the worst first. */
export interface Contradicted {
  readonly cluster: number;
  readonly kinds: readonly string[];
}

/** Customers this much larger than all but one in a hundred, and of no fewer records, are large. */
const TIMES_LARGER = 2;
const FEWEST_RECORDS = 10;
/** Pairs less sure than this are looked at for what they share. */
const SURE = 0.9999;

const PIECES: readonly { readonly words: string; readonly fields: readonly FieldName[] }[] = [
  { words: 'name', fields: ['given_key', 'family_key'] },
  { words: 'e-mail', fields: ['email_key'] },
  { words: 'telephone', fields: ['phone_national'] },
  { words: 'birth date', fields: ['birth_key'] },
  { words: 'address', fields: ['street_key', 'house_key'] },
  { words: 'company', fields: ['company_key'] },
  { words: 'identifier', fields: ['identifier_key'] },
  { words: 'value without a known meaning', fields: ['attribute_key'] },
];

/**
 * Merged customers by suspicion: those that contradict themselves, those far larger than the others, those of two records that share
 * one thing alone, then those the model is least sure of. At most `most`. Linear in records, and in pairs that are looked at.
 */
export function suspiciousMerges(
  { records, clustering }: { readonly records: RecordSet; readonly clustering: Clustering },
  contradicted: readonly Contradicted[],
  most: number,
): Suspicion[] {
  const sizes = sizesOf(clustering);
  const lowest = lowestOf(clustering);
  const reasons = new Map<number, string[]>();
  const add = (cluster: number, reason: string): void => {
    const known = reasons.get(cluster);
    if (known === undefined) reasons.set(cluster, [reason]);
    else known.push(reason);
  };
  for (const { cluster, kinds } of contradicted.slice(0, most))
    for (const kind of kinds) add(cluster, `two values of ${kind.toLowerCase()}`);
  for (const cluster of largeOnes(sizes).slice(0, most)) add(cluster, `${sizes[cluster] as number} records`);
  for (const { cluster, words } of barelyHeld({ records, clustering }, sizes, lowest).slice(0, most))
    add(cluster, `share only their ${words}`);
  for (const cluster of leastSure(sizes, lowest, most)) add(cluster, 'among those the model is least sure of');
  return [...reasons].slice(0, most).map(([cluster, own]) => ({ cluster, reasons: own }));
}

function lowestOf({ clusterOf, count, probability }: Clustering): Float32Array {
  const lowest = new Float32Array(count).fill(1);
  clusterOf.forEach((cluster, record) => {
    lowest[cluster] = Math.min(lowest[cluster] as number, probability[record] as number);
  });
  return lowest;
}

/** Clusters that are far larger than nearly all merged ones, largest first. */
function largeOnes(sizes: Int32Array): number[] {
  const merged = sizes.filter((size) => size > 1).sort();
  const usual = merged[Math.floor(0.99 * (merged.length - 1))] ?? 0;
  const limit = Math.max(FEWEST_RECORDS, TIMES_LARGER * usual);
  const large: number[] = [];
  sizes.forEach((size, cluster) => {
    if (size > limit) large.push(cluster);
  });
  return large.sort((a, b) => (sizes[b] as number) - (sizes[a] as number) || a - b);
}

/** Clusters of two records that share one piece alone, the least sure first. */
function barelyHeld(
  { records, clustering }: { readonly records: RecordSet; readonly clustering: Clustering },
  sizes: Int32Array,
  lowest: Float32Array,
): { cluster: number; words: string }[] {
  const first = new Int32Array(clustering.count).fill(-1);
  const pieces = PIECES.map(({ words, fields }) => ({
    words,
    slots: fields.map((field) => fieldSlots(records, field).map(({ clean }) => clean)),
  }));
  const found: { cluster: number; words: string }[] = [];
  clustering.clusterOf.forEach((cluster, record) => {
    if (sizes[cluster] !== 2 || (lowest[cluster] as number) >= SURE) return;
    const other = first[cluster] as number;
    first[cluster] = record;
    if (other < 0) return;
    const shared = pieces.filter(({ slots }) => slots.every((columns) => share(columns, other, record)));
    const [only, ...more] = shared;
    if (only !== undefined && more.length === 0) found.push({ cluster, words: only.words });
  });
  return found.sort((a, b) => (lowest[a.cluster] as number) - (lowest[b.cluster] as number) || a.cluster - b.cluster);
}

/** True when two records have a text in common in any slots of a field. */
function share(columns: readonly Column[], a: number, b: number): boolean {
  const texts = columns.map((column) => cellText(column, a)).filter((text) => text !== '');
  return texts.length > 0 && columns.some((column) => texts.includes(cellText(column, b)));
}

function leastSure(sizes: Int32Array, lowest: Float32Array, most: number): number[] {
  const worst: number[] = [];
  const before = (a: number, b: number): number => (lowest[a] as number) - (lowest[b] as number) || a - b;
  sizes.forEach((size, cluster) => {
    if (size < 2) return;
    const last = worst[most - 1];
    if (last !== undefined && before(cluster, last) >= 0) return;
    worst.push(cluster);
    worst.sort(before);
    worst.length = Math.min(worst.length, most);
  });
  return worst;
}
