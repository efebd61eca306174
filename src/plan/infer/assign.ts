import type { Role } from '../../model/role.ts';
import type { ColumnView } from './column.ts';
import type { Decision, Option } from './decision.ts';
import { groupOf } from './headers/groups.ts';
import { ENTRY } from './roles/registry.ts';
import { FLOOR } from './score.ts';

/** Columns that must mean the same: those of one header and one kind of values in several inputs, or a single one. */
export interface Unit {
  readonly views: readonly ColumnView[];
}

/** Bits of each role for each column, own and related ones together. */
export type OptionsOf = (view: ColumnView) => ReadonlyMap<Role, Option>;

/** A header this clear keeps its role although another column has it; the slots tell them apart. */
const CLEARLY_NAMED = 6.5;

const NOTHING: Option = { role: 'other', bits: 0, rest: [], reasons: [] };

/**
 * The role of every unit, decided together: the unit that would lose most by anything but its best role goes first, and a
 * role that a source has once is taken from the others. Ties go to the first unit.
 */
export function assign(units: readonly Unit[], optionsOf: OptionsOf): Map<ColumnView, Decision> {
  const open = units.map((unit) => ({ unit, options: unitOptions(unit, optionsOf) }));
  const taken = new Set<string>();
  const decided = new Map<ColumnView, Decision>();
  const undecided = new Set(open);
  while (undecided.size > 0) {
    let best: { entry: (typeof open)[number]; lead: number } | undefined;
    for (const entry of undecided) {
      const feasible = entry.options.filter((option) => isFree(entry.unit, option, taken));
      const lead = (feasible[0]?.bits ?? 0) - (feasible[1]?.bits ?? FLOOR);
      if (best === undefined || lead > best.lead) best = { entry, lead };
    }
    if (best === undefined) break;
    const { unit, options } = best.entry;
    const feasible = options.filter((candidate) => isFree(unit, candidate, taken));
    const option = feasible[0] ?? NOTHING;
    for (const view of unit.views) {
      for (const key of keysOf(view, option)) taken.add(key);
      decided.set(view, decision(view, option, feasible));
    }
    undecided.delete(best.entry);
  }
  return decided;
}

/** The options of a unit: mean bits of its columns, best first; always with "nothing known" among them. */
function unitOptions({ views }: Unit, optionsOf: OptionsOf): Option[] {
  const [first, ...others] = views.map(optionsOf);
  const options = [...(first ?? new Map<Role, Option>()).values()].map((option) => {
    const bits = others.reduce((sum, own) => sum + (own.get(option.role)?.bits ?? FLOOR), option.bits);
    return { ...option, bits: bits / views.length };
  });
  const other = options.find(({ role }) => role === 'other');
  const rest = options.filter(({ role, bits }) => role !== 'other' && bits > 0);
  return [...rest, { ...NOTHING, ...other, bits: Math.max(0, other?.bits ?? 0) }].sort((a, b) => b.bits - a.bits);
}

function isFree({ views }: Unit, option: Option, taken: ReadonlySet<string>): boolean {
  return views.every((view) => {
    if ((view.claimOf(option.role)?.bits ?? 0) >= CLEARLY_NAMED) return true;
    return keysOf(view, option).every((key) => !taken.has(key));
  });
}

/** Where a role is given once: in its source, or in its group there. */
function keysOf(view: ColumnView, { role, rest }: Option): string[] {
  const once = ENTRY.get(role)?.once ?? 'several';
  if (once === 'several') return [];
  const group = once === 'group' ? groupOf(rest) : '';
  return [`${view.table.source}\n${role}\n${group}`];
}

/** Odds of an option against all others that its column may still have. */
function decision(view: ColumnView, option: Option, options: readonly Option[]): Decision {
  const total = Math.max(
    2 ** option.bits,
    options.reduce((sum, { bits }) => sum + 2 ** bits, 0),
  );
  const [next] = options.filter(({ role }) => role !== option.role);
  return {
    ...option,
    column: view.column.name,
    confidence: 2 ** option.bits / total,
    runnerUp: next === undefined ? null : { role: next.role, confidence: 2 ** next.bits / total },
    named: view.claimOf(option.role)?.bits ?? 0,
  };
}
