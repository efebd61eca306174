import type { IssueCode } from '../model/issue.ts';
import { DRIFT_GUARDS, type DriftGuardName } from './drift/drift.ts';

/** A guard on the inputs of a run: it holds by default, and is let off by name. */
export interface InputGuard {
  readonly code: IssueCode;
  readonly words: string;
  /** Share of rows; undefined for guards that look for one thing. */
  readonly limit?: number;
}

/** Fewest empty rows that are more than a slip of the hand: below it a short list with two blank lines passes. */
export const FEWEST_EMPTY = 10;

export const INPUT_GUARDS = {
  unrecognised: { code: 'E205', words: 'an input of which no column is known to name a customer or refer to one' },
  'empty-rows': { code: 'E114', words: 'share of rows of an input without any usable value', limit: 0.05 },
  truncated: { code: 'E103', words: 'an input that ends inside its last row' },
} as const satisfies Readonly<Record<string, InputGuard>>;

export type InputGuardName = keyof typeof INPUT_GUARDS;

export type GuardName = InputGuardName | DriftGuardName;

/** Every guard, on inputs and against the last run. */
export const GUARDS: Readonly<Record<GuardName, InputGuard>> = { ...INPUT_GUARDS, ...DRIFT_GUARDS };

export const GUARD_NAMES = Object.keys(GUARDS) as [GuardName, ...GuardName[]];
