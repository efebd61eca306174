import type { Clustering } from '../model/matching.ts';
import type { Comparison } from './comparison.ts';

/** Merged pairs that contradict each other twice, beyond what independent mistakes explain. */
export interface DoubleContradictions {
  /** Label of the comparison that differs together with given names most. */
  readonly beside: string;
  /** Merged pairs in which both are filled, and those in which both differ. */
  readonly pairs: number;
  readonly both: number;
  /** P(both differ) − P(given names differ) · P(the other differs), each of the two no more than mistakes make. */
  readonly excess: number;
  /** True when this many are no chance: relatives are being merged. */
  readonly isAlarming: boolean;
}

/** Of damaged duplicates .017 was the most ever seen, of merged relatives .09 the least. */
const MOST_EXCESS = 0.03;
/** Mistakes make no more of the pairs differ in a column; where most do, most are relatives, and their product explains nothing. */
const MOST_MISTAKEN = 0.25;
/** Fewer pairs prove nothing. */
const LEAST_BOTH = 5;
/** What differs between relatives whose given names do. */
const BESIDE: ReadonlySet<string> = new Set(['birth', 'email', 'email_named', 'gender', 'middle']);
/** Records of one customer and customers that are looked at. */
const MOST_RECORDS = 10;
const MOST_CUSTOMERS = 50_000;

/**
 * The alarm that needs no truth. One slip in the given name is no reason for another in the birth date; two relatives
 * differ in both. Blind where nothing but given names can differ. Null where there is nothing to look at. Evenly spread
 * customers stand for all when there are many.
 */
export function doubleContradictions(
  clustering: Clustering,
  comparisons: readonly Comparison[],
): DoubleContradictions | null {
  const given = comparisons.findIndex(({ id }) => id === 'given');
  const beside = comparisons.flatMap(({ id }, c) => (BESIDE.has(id) ? [c] : []));
  if (given < 0 || beside.length === 0) return null;
  const tallies = beside.map((c): Tally => ({ c, pairs: 0, given: 0, other: 0, both: 0 }));
  const levels = new Uint8Array(comparisons.length);
  for (const records of severalOf(clustering)) {
    for (const [left, right] of pairsOf(records)) {
      comparisons.forEach((comparison, c) => {
        levels[c] = comparison.compare(left, right);
      });
      for (const tally of tallies) count(tally, { levels, given, comparisons });
    }
  }
  return worstOf(tallies, comparisons);
}

interface Tally {
  readonly c: number;
  pairs: number;
  given: number;
  other: number;
  both: number;
}

function count(
  tally: Tally,
  { levels, given, comparisons }: { levels: Uint8Array; given: number; comparisons: readonly Comparison[] },
): void {
  if (levels[given] === 0 || levels[tally.c] === 0) return;
  const differs = (c: number): boolean => levels[c] === comparisons[c]?.levels.length;
  const [isGiven, isOther] = [differs(given), differs(tally.c)];
  tally.pairs++;
  if (isGiven) tally.given++;
  if (isOther) tally.other++;
  if (isGiven && isOther) tally.both++;
}

function worstOf(tallies: readonly Tally[], comparisons: readonly Comparison[]): DoubleContradictions | null {
  const found = tallies
    .filter(({ pairs }) => pairs > 0)
    .map(({ c, pairs, given, other, both }): DoubleContradictions => {
      const mistaken = (differing: number): number => Math.min(MOST_MISTAKEN, differing / pairs);
      const excess = both / pairs - mistaken(given) * mistaken(other);
      const isAlarming = excess >= MOST_EXCESS && both >= LEAST_BOTH;
      return { beside: comparisons[c]?.label ?? '', pairs, both, excess, isAlarming };
    });
  const rank = (one: DoubleContradictions): number => one.excess + (one.isAlarming ? 1 : 0);
  return found.reduce<DoubleContradictions | null>(
    (worst, one) => (worst === null || rank(one) > rank(worst) ? one : worst),
    null,
  );
}

/** Records of the customers that have several, at most so many of each and so many customers. */
function severalOf({ clusterOf }: Clustering): number[][] {
  const members = new Map<number, number[]>();
  clusterOf.forEach((cluster, record) => {
    const known = members.get(cluster);
    if (known === undefined) members.set(cluster, [record]);
    else if (known.length < MOST_RECORDS) known.push(record);
  });
  const several = [...members.values()].filter(({ length }) => length > 1);
  const stride = Math.ceil(several.length / MOST_CUSTOMERS);
  return several.filter((_, at) => at % stride === 0);
}

function pairsOf(records: readonly number[]): (readonly [number, number])[] {
  return records.flatMap((left, at) => records.slice(at + 1).map((right) => [left, right] as const));
}
