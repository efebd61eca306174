import type { Spread } from '../../model/profile-report.ts';

/** A measured value and the rows that have it. */
export interface Measured {
  readonly value: number;
  readonly rows: number;
}

/** Five numbers of measured values. */
export interface Quarters {
  readonly count: number;
  readonly min: number;
  readonly quarter: number;
  readonly median: number;
  readonly threeQuarters: number;
  readonly max: number;
}

/** Distance from the quarters, in distances of the quarters, from which on a value lies apart (Tukey's "far out"). */
const FAR = 3;

/** Five numbers by rank: each is a value that occurs. Null without values. */
export function quartersOf(measured: readonly Measured[]): Quarters | null {
  const sorted = [...measured].sort((a, b) => a.value - b.value);
  const count = sorted.reduce((sum, { rows }) => sum + rows, 0);
  if (count === 0) return null;
  const at = (share: number): number => {
    let left = Math.ceil(share * count);
    for (const { value, rows } of sorted) if ((left -= rows) <= 0) return value;
    return sorted.at(-1)?.value ?? 0;
  };
  return { count, min: at(0), quarter: at(0.25), median: at(0.5), threeQuarters: at(0.75), max: at(1) };
}

/** The five numbers as text. */
export function spreadOf(quarters: Quarters | null, text: (value: number, isEnd: boolean) => string): Spread | null {
  if (quarters === null) return null;
  const { count, min, quarter, median, threeQuarters, max } = quarters;
  return {
    count,
    min: text(min, true),
    quarter: text(quarter, false),
    median: text(median, false),
    threeQuarters: text(threeQuarters, false),
    max: text(max, true),
  };
}

/**
 * How far a value lies beyond the fences, in distances of the quarters; 0 within them. `least` is the smallest distance of the quarters
 * that is believed: where most values are the same, every other one would lie apart.
 */
export function farness({ quarter, threeQuarters }: Quarters, value: number, least: number): number {
  const distance = Math.max(least, threeQuarters - quarter);
  const beyond = Math.max(quarter - value, value - threeQuarters) / distance;
  return beyond > FAR ? beyond : 0;
}
