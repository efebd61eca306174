import type { Evaluation } from './evaluate.ts';

/** Least measures that were asked for, 0..1. */
export interface MinimumFlags {
  readonly minPrecision?: number;
  readonly minRecall?: number;
  readonly minF1?: number;
}

/** A measure that was asked to be at least so much. */
export interface Minimum {
  readonly name: 'precision' | 'recall' | 'F1';
  readonly least: number;
  /** Null where no two labelled records are one customer: nothing could have been found. */
  readonly measured: number | null;
  readonly isMet: boolean;
}

/** Measures held against what was asked for; a measure on nothing has not passed. */
export function minimaOf({ precision, recall, f1, truePairs }: Evaluation, flags: MinimumFlags): Minimum[] {
  const minimum = (name: Minimum['name'], measured: number | null, least: number | undefined): Minimum[] =>
    least === undefined ? [] : [{ name, least, measured, isMet: measured !== null && measured >= least }];
  return [
    ...minimum('precision', precision, flags.minPrecision),
    ...minimum('recall', truePairs === 0 ? null : recall, flags.minRecall),
    ...minimum('F1', truePairs === 0 ? null : f1, flags.minF1),
  ];
}

export function asksForMinima({ minPrecision, minRecall, minF1 }: MinimumFlags): boolean {
  return minPrecision !== undefined || minRecall !== undefined || minF1 !== undefined;
}

/** "recall 0.8123 is below 0.9". */
export function minimumWords({ name, measured, least }: Minimum): string {
  return measured === null
    ? `${name} has nothing to be measured on`
    : `${name} ${measured.toFixed(4)} is below ${least}`;
}
