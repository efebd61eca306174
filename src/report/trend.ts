import type { HistoryPoint } from '../model/history.ts';
import type { RunFacts } from './facts.ts';
import { plain } from './plain.ts';

/** Runs before which nothing is called unusual: of fewer nobody knows what is usual. */
export const FEWEST_RUNS = 5;
/** Runs that say what is usual: a week of nights. */
const USUAL_RUNS = 7;

/** Something of a run that is far from what it usually is. */
export interface Unusual {
  readonly name: string;
  /** As text: a count, or a share in percent. */
  readonly usual: string;
  readonly now: string;
}

type Pointed = Pick<RunFacts, 'run' | 'rows' | 'matching' | 'quality' | 'fields' | 'clusterSizes'>;

/** The point of a run in the history of runs. */
export function pointOf({ run, rows, matching, quality, fields, clusterSizes }: Pointed): HistoryPoint {
  const cells = fields.flatMap(({ sources }) => sources);
  return {
    version: 1,
    startedAt: run.startedAt,
    rows,
    review: matching?.possible ?? 0,
    precision: quality.precision?.value ?? null,
    recall: quality.recall?.value ?? null,
    filled: cells.reduce((sum, one) => sum + one.filled, 0),
    usable: cells.reduce((sum, one) => sum + one.usable, 0),
    largest: clusterSizes.at(-1)?.size ?? 0,
  };
}

interface Watch {
  readonly name: string;
  readonly of: (point: HistoryPoint) => number;
  /** Whether a value is far from the usual one. */
  readonly isFar: (now: number, usual: number) => boolean;
  readonly text: (value: number) => string;
}

const count = (value: number): string => plain(Math.round(value));
const share = (value: number): string => `${(100 * value).toFixed(1)} %`;
const ratio = (part: number, of: number): number => (of === 0 ? 0 : part / of);
/** Points of a percentage that a share may move, and parts of a count. */
const POINTS = 0.05;
const PARTS = 0.3;

const WATCHED: readonly Watch[] = [
  {
    name: 'rows read',
    of: ({ rows }) => rows.in,
    isFar: (now, usual) => Math.abs(now - usual) > PARTS * usual,
    text: count,
  },
  {
    name: 'share of rows rejected',
    of: ({ rows }) => ratio(rows.rejected, rows.in),
    isFar: (now, usual) => now > 2 * usual && now - usual > 0.001,
    text: share,
  },
  {
    name: 'share of records merged into others',
    of: ({ rows }) => ratio(rows.merged, rows.golden + rows.merged),
    isFar: (now, usual) => Math.abs(now - usual) > POINTS,
    text: share,
  },
  {
    name: 'share of filled cells that are not usable',
    of: ({ filled, usable }) => ratio(filled - usable, filled),
    isFar: (now, usual) => now - usual > POINTS,
    text: share,
  },
  {
    name: 'records of the largest customer',
    of: ({ largest }) => largest,
    isFar: (now, usual) => now > 2 * usual && now > 4,
    text: count,
  },
];

/** What of a run is far from the median of the runs before it; nothing before there are {@link FEWEST_RUNS} of them. */
export function unusualOf(now: HistoryPoint, history: readonly HistoryPoint[]): Unusual[] {
  if (history.length < FEWEST_RUNS) return [];
  const recent = history.slice(-USUAL_RUNS);
  return WATCHED.flatMap(({ name, of, isFar, text }) => {
    const usual = medianOf(recent.map(of));
    return isFar(of(now), usual) ? [{ name, usual: text(usual), now: text(of(now)) }] : [];
  });
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}
