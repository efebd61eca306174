import type { ColumnPlan } from '../../model/plan.ts';
import type { Role } from '../../model/role.ts';

/** One meaning that a column may have. */
export interface Option {
  readonly role: Role;
  /** log2 odds against "means nothing known". */
  readonly bits: number;
  /** Words of the header around the phrase; they name the group (billing, shipping). */
  readonly rest: readonly string[];
  /** What spoke for it most, in words, strongest first. */
  readonly reasons: readonly string[];
}

/** What a column was found to mean, how surely, and what it would be else. */
export interface Decision extends Option {
  readonly column: string;
  /** 0..1: the odds of this role against all others that the column may have. */
  readonly confidence: number;
  /** The next best role and its share, or null when nothing else comes near. */
  readonly runnerUp: { readonly role: Role; readonly confidence: number } | null;
  /** How cells of consent are read, where the header tells. */
  readonly consent?: Pick<ColumnPlan, 'inverse' | 'no' | 'reading' | 'dates'>;
  /** Bits that the header alone gives the role; 0 when only values speak for it. */
  readonly named: number;
}
