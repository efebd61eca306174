import type { Role, SourceKind } from '../../model/role.ts';
import type { CheckedTable } from '../rule.ts';

/** A rule of a pack, as a file of rules would write it. */
export interface PackedRule {
  readonly rule: string;
  readonly [setting: string]: unknown;
}

/** Rules for one purpose, made for a file by what its columns mean: everything about the pack. */
export interface RulePack {
  readonly words: string;
  /** Files it is about. */
  readonly kind: SourceKind;
  readonly rules: (checked: CheckedTable) => readonly PackedRule[];
}

/** Headers of the columns of some roles, in order of the file. */
export function columnsWith({ plan }: CheckedTable, roles: readonly Role[]): string[] {
  return plan.columns.filter(({ role }) => roles.includes(role)).map(({ column }) => column);
}

/** A rule on columns, or none where there is none of them: that they are missing is said by a rule of its own. */
export function onColumns(columns: readonly string[], rule: PackedRule): PackedRule[] {
  return columns.length === 0 ? [] : [{ ...rule, columns }];
}
