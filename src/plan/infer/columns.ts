import type { ColumnPlan } from '../../model/plan.ts';
import type { ColumnReading } from '../../model/reading.ts';
import type { Role } from '../../model/role.ts';
import type { Table } from '../../table/table.ts';
import { presetColumns } from '../apply-preset.ts';
import { holdsRefusals, refineConsent } from '../consent/refine.ts';
import type { Preset } from '../presets/preset.ts';
import { assignSlots } from '../slots.ts';
import type { Unit } from './assign.ts';
import { ColumnView } from './column.ts';
import type { Decision } from './decision.ts';
import { chooseKey, type Decided } from './key.ts';
import { leftoverRole } from './leftover.ts';
import { isWeak, readingOf, withTwoWays } from './reading.ts';
import { solve } from './solve.ts';
import { unitsOf } from './units.ts';

/** A table of a run, and the known export it is, if any. */
export interface Input {
  readonly table: Table;
  readonly preset: Preset | undefined;
}

/** What the columns of an input mean, and how sure that is. */
export interface InferredColumns {
  readonly plans: readonly ColumnPlan[];
  readonly readings: readonly ColumnReading[];
}

/** What each column of each input means; a preset's columns as it says, all others as headers, values and each other tell. */
export function inferColumns(inputs: readonly Input[]): InferredColumns[] {
  const known = inputs.map(({ table, preset }) =>
    preset === undefined ? [] : presetColumns(preset, table).map((plan, at) => keyOrReference(plan, table, at)),
  );
  const views = inputs.map(({ table }) => table.columns.map((_, at) => new ColumnView(table, at)));
  const decided = solve(views, (input, column) => known[input]?.[column]?.role);
  const units = unitsOf(views);
  const leftovers = leftoverRoles(units);
  const inferred = views.map((list, at) => {
    const own = decided[at] ?? [];
    const plans = planColumns(list, own, { known: known[at] ?? [], leftovers });
    return { plans, readings: plans.map((plan, column) => readingOf(list[column] as ColumnView, plan, own[column])) };
  });
  return withTwoWays(inferred, views, units);
}

function planColumns(
  views: readonly ColumnView[],
  decided: readonly Decision[],
  { known, leftovers }: { known: readonly (ColumnPlan | undefined)[]; leftovers: ReadonlyMap<ColumnView, Role> },
): ColumnPlan[] {
  const open = views.flatMap((view, at): Decided[] => {
    const decision = decided[at];
    if (known[at] !== undefined || decision === undefined) return [];
    const own = isWeak(decision) ? { ...decision, role: 'other' as const, bits: 0 } : decision;
    return [{ view, decision: refineConsent(own, view) }];
  });
  const keyed = chooseKey(open, known.length > 0);
  const extra = assignSlots(
    keyed.map((decision, at) => withLeftover(decision, leftovers.get(open[at]?.view as ColumnView))),
    known.filter((plan) => plan !== undefined),
  );
  const plans = views.map((_, at) => known[at] ?? (extra.shift() as ColumnPlan));
  return withoutLonePrefixes(withRefusals(plans, views));
}

/** Words that surely refuse count in columns that a known export has for something else, too. */
function withRefusals(plans: readonly ColumnPlan[], views: readonly ColumnView[]): ColumnPlan[] {
  const used = plans.filter(({ role }) => role === 'consent_email').map(({ slot }) => slot + 1);
  let free = Math.max(0, ...used);
  return plans.map((plan, at): ColumnPlan => {
    const view = views[at];
    if (plan.role !== 'other' || view === undefined || free > LAST_SLOT || !holdsRefusals(view)) return plan;
    return { column: plan.column, role: 'consent_email', slot: free++, reading: 'refusals' };
  });
}
const LAST_SLOT = 20;

/** Columns without a role are attributes or left behind, those whose header says that they are nothing are left behind. */
function withLeftover(decision: Decision, leftover: Role = 'other'): Decision {
  return decision.role !== 'other' || decision.bits > 0 ? decision : { ...decision, role: leftover };
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

/** Particles without a column of family names to stand before are left behind, where they are listed. */
function withoutLonePrefixes(columns: readonly ColumnPlan[]): ColumnPlan[] {
  return columns.map((plan) => {
    const hasName = columns.some(({ role, slot }) => role === 'family_name' && slot === plan.slot);
    return plan.role === 'family_prefix' && !hasName ? { ...plan, role: 'other', slot: 0 } : plan;
  });
}
