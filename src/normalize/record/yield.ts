import type { Clean, NameOrder, PartyKind } from '../../model/clean.ts';
import type { IssueCode } from '../../model/issue.ts';
import type { SourcePlan } from '../../model/plan.ts';
import type { FieldName } from '../../table/records.ts';
import type { Standing } from '../name/stand-in.ts';

/**
 * What one cell yields: clean fields and match keys, '' values left out. A slot offset moves a value to a later slot; with
 * `derive` the value is `derive(text)`, which is then computed once per text.
 */
export interface Yield {
  readonly values: readonly (readonly [
    field: FieldName,
    text: string,
    slotOffset?: number,
    derive?: ((text: string) => string) | undefined,
  ])[];
  readonly issue?: IssueCode;
}

export interface CellContext {
  readonly plan: SourcePlan;
  /** Country of the row, ISO alpha-2, when known. */
  readonly country: string | undefined;
  readonly inverse: boolean;
  /** What the row says it is, where a column says so. */
  readonly kind?: PartyKind | undefined;
  /** Particles of the family name that stand in a column of their own, clean. */
  readonly familyPrefix?: string | undefined;
  /** How a word is meant that is a name and a word for somebody without one. */
  readonly standing?: Standing | undefined;
  /** True where plain numbers are days of a spreadsheet's calendar. */
  readonly serial?: boolean | undefined;
  /** How whole names of the column are written. */
  readonly nameOrder?: NameOrder | undefined;
  /** What a plain yes says, in columns of kinds. */
  readonly yes?: PartyKind | undefined;
}

export type Values = Yield['values'];

export const NOTHING: Yield = { values: [] };

/** Values of a normalizer's outcome, with its issue. */
export function outcome<T>(clean: Clean<T>, values: (value: T) => Values): Yield {
  const found = clean.value === null ? [] : values(clean.value);
  return clean.issue === undefined ? { values: found } : { values: found, issue: clean.issue };
}
