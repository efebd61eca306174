import type { Role } from '../../../model/role.ts';
import type { MeasureName } from '../measures.ts';

/** What a measure of the values says about a role: bits at given measures, straight lines between them, flat outside. */
export interface Clue {
  readonly measure: MeasureName;
  readonly points: readonly (readonly [measure: number, bits: number])[];
}

/**
 * Everything that speaks for one role. Bits are log2 odds against "a column that means nothing known": what a header
 * says, plus what each clue says of the values, plus what relations to other columns say.
 */
export interface RoleEntry {
  readonly role: Role;
  /** Phrases of headers between bars, words in order, folded; `~` before those that as often mean something else. */
  readonly headers: string;
  /** Roles whose headers are now and then used for this one, with the share of their bits that it gets. */
  readonly kin?: Readonly<Partial<Record<Role, number>>>;
  /** Bits to begin with where no header names the role; absent: only a header gives it. */
  readonly unnamed?: number;
  readonly clues: readonly Clue[];
  /** Bits that the header must give, where only a header gives the role; by default 3.3. */
  readonly least?: number;
  /** How many columns of a source may have it: one, one per group (billing, shipping), or several. */
  readonly once: 'source' | 'group' | 'several';
  /** True where matching counts agreement of the values as evidence. */
  readonly isEvidence?: boolean;
}

export function clue(measure: MeasureName, ...points: readonly (readonly [number, number])[]): Clue {
  return { measure, points };
}

/** Bits that a measure gives. */
export function bitsAt({ points }: Clue, measure: number): number {
  const after = points.findIndex(([at]) => at >= measure);
  const [first, last] = [points[0], points.at(-1)];
  if (after < 0) return last?.[1] ?? 0;
  if (after === 0) return first?.[1] ?? 0;
  const [[from, low], [to, high]] = [points[after - 1], points[after]] as [
    readonly [number, number],
    readonly [number, number],
  ];
  return low + ((high - low) * (measure - from)) / (to - from);
}
