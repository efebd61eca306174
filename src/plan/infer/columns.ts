import type { ColumnPlan } from '../../model/plan.ts';
import type { Role } from '../../model/role.ts';
import type { Table } from '../../table/table.ts';
import { presetColumns } from '../apply-preset.ts';
import type { Preset } from '../presets/preset.ts';
import { assignSlots } from '../slots.ts';
import type { Unit } from './assign.ts';
import { ColumnView } from './column.ts';
import type { Decision } from './decision.ts';
import { leftoverRole } from './leftover.ts';
import { NAMED } from './score.ts';
import { solve } from './solve.ts';
import { unitsOf } from './units.ts';

/** A table of a run, and the known export it is, if any. */
export interface Input {
  readonly table: Table;
  readonly preset: Preset | undefined;
}

/** What each column of each input means; a preset's columns as it says, all others as headers, values and each other tell. */
export function inferColumns(inputs: readonly Input[]): ColumnPlan[][] {
  const known = inputs.map(({ table, preset }) =>
    preset === undefined ? [] : presetColumns(preset, table).map((plan, at) => keyOrReference(plan, table, at)),
  );
  const views = inputs.map(({ table }) => table.columns.map((_, at) => new ColumnView(table, at)));
  const decided = solve(views, (input, column) => known[input]?.[column]?.role);
  const leftovers = leftoverRoles(unitsOf(views));
  return views.map((list, at) => planColumns(list, decided[at] ?? [], { known: known[at] ?? [], leftovers }));
}

function planColumns(
  views: readonly ColumnView[],
  decided: readonly Decision[],
  { known, leftovers }: { known: readonly (ColumnPlan | undefined)[]; leftovers: ReadonlyMap<ColumnView, Role> },
): ColumnPlan[] {
  const isKnown = known.length > 0;
  const open = decided.flatMap((decision, at) =>
    known[at] === undefined ? [{ decision, view: views[at] as ColumnView }] : [],
  );
  const keyed = chooseKey(open, isKnown);
  const extra = assignSlots(
    keyed.map((decision, at) => withLeftover(decision, leftovers.get((open[at] as (typeof open)[number]).view))),
    known.filter((plan) => plan !== undefined),
  );
  return withoutLonePrefixes(views.map((_, at) => known[at] ?? (extra.shift() as ColumnPlan)));
}

function withLeftover(decision: Decision, role: Role = 'other'): Decision {
  return decision.role !== 'other' || decision.bits > 0 ? decision : { ...decision, role };
}

/** What is left is one thing in all inputs: the input with the most filled rows decides. */
function leftoverRoles(units: readonly Unit[]): Map<ColumnView, Role> {
  const roles = new Map<ColumnView, Role>();
  for (const { views } of units) {
    const [fullest] = [...views].sort((a, b) => b.values.filled - a.values.filled);
    const role = fullest === undefined ? 'other' : leftoverRole(fullest);
    for (const view of views) roles.set(view, role);
  }
  return roles;
}

/** A key that comes twice is no key of rows, but still tells customers apart. */
function keyOrReference(plan: ColumnPlan | undefined, table: Table, at: number): ColumnPlan | undefined {
  const column = table.columns[at];
  if (plan?.role !== 'source_key' || column === undefined) return plan;
  let filled = 0;
  for (const id of column.ids) if (id >= 0) filled++;
  const isKey = column.dictionary.size >= filled * 0.98 && filled >= table.rows * 0.5;
  return isKey ? plan : { ...plan, role: 'customer_id' };
}

/**
 * One source key at most: the first unique column whose header says so, else a first column of unique codes, else codes
 * that a system made. Other customer numbers tell customers apart, but not rows.
 */
function chooseKey(open: readonly { decision: Decision; view: ColumnView }[], hasKey: boolean): Decision[] {
  const isUnique = ({ view }: { view: ColumnView }): boolean => {
    const { distinct, filled, column } = view.values;
    return distinct >= filled * 0.98 && filled >= column.ids.length * 0.98 && filled > 0;
  };
  const isFree = ({ decision }: { decision: Decision }): boolean => decision.role === 'other' && decision.bits <= 0;
  const candidates = open.filter((one) => !hasKey && isUnique(one));
  const key =
    candidates.find(({ decision }) => decision.role === 'source_key') ??
    candidates.find((one) => one.view.at === 0 && isFree(one) && one.view.named < NAMED && isCode(one.view)) ??
    candidates.find((one) => isFree(one) && one.view.named < NAMED && one.view.measure('systemCodes') === 1);
  return open.map(({ decision, view }): Decision => {
    if (view === key?.view) return { ...decision, role: 'source_key' };
    return decision.role === 'source_key' ? { ...decision, role: customerNumber(view) } : decision;
  });
}

function isCode(view: ColumnView): boolean {
  return view.measure('codes') + view.measure('numbers') >= 0.95 && view.measure('days') < 0.3;
}

function customerNumber(view: ColumnView): Role {
  return view.measure('digits') >= 0.5 || view.measure('codes') >= 0.5 ? 'customer_id' : 'other';
}

/** Particles without a column of family names to stand before are left behind, where they are listed. */
function withoutLonePrefixes(columns: readonly ColumnPlan[]): ColumnPlan[] {
  return columns.map((plan) => {
    const hasName = columns.some(({ role, slot }) => role === 'family_name' && slot === plan.slot);
    return plan.role === 'family_prefix' && !hasName ? { ...plan, role: 'other', slot: 0 } : plan;
  });
}
