import type { MatchPlan } from '../model/plan.ts';
import type { MatchModel } from './model.ts';

/** A steward's word on two records (indexes); it always holds, and "same" travels from pair to pair. */
export interface Judgement {
  readonly left: number;
  readonly right: number;
  readonly isSame: boolean;
}

/** Parts of the method that a bench can switch off, one at a time, to learn what each is worth. */
export const MECHANISMS = [
  'term frequency',
  'relatives',
  'e-mails spelled from names',
  'names alone need more',
  'holders counted per customer',
  'evidence of whole clusters',
  'training',
  'one record per clean source',
  'shares of relatives learned',
  'copies counted once',
  'unknown columns bounded',
  'trained again where relatives merge',
] as const;

export type Mechanism = (typeof MECHANISMS)[number];

/** The plan of a match, and what comes from outside it. */
export interface MatchOptions extends MatchPlan {
  readonly judgements?: readonly Judgement[];
  /** A model trained earlier; none is trained then, so that scores stay comparable from run to run. */
  readonly model?: MatchModel;
  readonly without?: readonly Mechanism[];
}
