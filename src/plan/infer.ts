import type { ColumnPlan, Plan, SourcePlan } from '../model/plan.ts';
import type { ColumnReading } from '../model/reading.ts';
import type { Role, SourceKind } from '../model/role.ts';
import type { Table } from '../table/table.ts';
import { consentOfFile } from './apply-preset.ts';
import { inferCountry } from './country.ts';
import { withDateOrders } from './date-orders.ts';
import { clearPreset } from './detect.ts';
import { inferColumns } from './infer/columns.ts';
import { headerWords } from './infer/headers/words.ts';
import { type Draft, hasIdentity, linkSources } from './keys.ts';
import type { Preset } from './presets/preset.ts';
import { asSuppressionList } from './suppression-list.ts';

export const DEFAULT_MATCH: Plan['match'] = { precision: 0.99, pairBudget: 0, ignore: [] };

/** A table and where it came from. */
export interface SourceTable {
  readonly table: Table;
  readonly path: string;
}

const ORDER: ReadonlySet<Role> = new Set(['order_id', 'amount', 'product', 'order_date', 'quantity']);

interface SourceDraft extends Draft {
  readonly preset: Preset | undefined;
}

/** A plan that was inferred, and per source how each column was read. */
export interface InferredPlan {
  readonly plan: Plan;
  readonly readings: readonly (readonly ColumnReading[])[];
}

/** The plan for sources nobody described: a known export's preset, else roles from headers and values; keys, countries, date orders. */
export function inferPlan(sources: readonly SourceTable[]): Plan {
  return inferReadings(sources).plan;
}

/** The same, with how sure each role is. */
export function inferReadings(sources: readonly SourceTable[]): InferredPlan {
  const presets = sources.map(({ table }) => clearPreset(table.columns.map((column) => column.name))?.preset);
  const columns = inferColumns(sources.map(({ table }, at) => ({ table, preset: presets[at] })));
  const drafts = sources.map((source, at): SourceDraft => draft(source, presets[at], columns[at]?.plans ?? []));
  const linked = linkSources(drafts);
  const plans = drafts.map(
    (draft, at) => suppressionOf(draft, linked[at] ?? []) ?? finishSource(draft, linked[at] ?? []),
  );
  const readings = plans.map((plan, at) => finalReadings(plan, columns[at]?.readings ?? []));
  return { plan: { version: 1, sources: plans, match: DEFAULT_MATCH }, readings };
}

/** Roles as the plan has them: keys and references are found last, by the values of other inputs. */
function finalReadings(plan: SourcePlan, readings: readonly ColumnReading[]): ColumnReading[] {
  const isNobody =
    plan.kind !== 'suppression' &&
    !hasIdentity(plan.columns) &&
    !plan.columns.some(({ role }) => role === 'customer_ref');
  return readings.map((reading, at): ColumnReading => {
    const role = plan.columns[at]?.role ?? reading.role;
    const linked =
      role === 'customer_ref' && reading.role !== role ? ['its values are keys of another input'] : reading.reasons;
    return {
      ...reading,
      role,
      reasons: linked,
      codes: isNobody && at === 0 ? [...reading.codes, 'W205'] : reading.codes,
    };
  });
}

function draft({ table, path }: SourceTable, preset: Preset | undefined, columns: readonly ColumnPlan[]): SourceDraft {
  return { table, path, preset, columns, kind: preset?.kind ?? kindOf(columns, table) };
}

/** A list of people who are not to be written to is one, whatever it looks like to those who look for customers. */
function suppressionOf({ table, path, preset }: SourceDraft, linked: readonly ColumnPlan[]): SourcePlan | undefined {
  return preset === undefined ? asSuppressionList(table, { path, columns: linked }) : undefined;
}

function finishSource({ table, path, preset }: SourceDraft, linked: readonly ColumnPlan[]): SourcePlan {
  const country = inferCountry(table, linked);
  const consent = preset === undefined ? undefined : consentOfFile(preset, path);
  return {
    source: table.source,
    path,
    kind: preset?.kind ?? kindOf(linked, table),
    ...withDateOrders(table, linked, preset?.dateOrder),
    trust: 1,
    ...(country === undefined ? {} : { country }),
    ...(consent === undefined ? {} : { consent }),
    ...(preset?.isDistinct === true ? { distinct: true } : {}),
    ...(preset === undefined ? {} : { preset: preset.id }),
  };
}

/**
 * True when the rows of a source are records of customers: a customer source always, another one (guest orders, tickets)
 * when it says who the customer is and not merely refers to one.
 */
export function holdsCustomers(plan: SourcePlan): boolean {
  return (
    plan.kind === 'customer' ||
    (plan.kind !== 'suppression' &&
      hasIdentity(plan.columns) &&
      !plan.columns.some((column) => column.role === 'customer_ref'))
  );
}

/** Headers of ticket exports; counts and dates of tickets stand in customer files too. */
const TICKET = /^ticket (?:id|number|no|type|status|subject|form)$|^(?:id|subject|status) of ticket$/;

function kindOf(columns: readonly ColumnPlan[], table: Table): SourceKind {
  const roles = new Set(columns.map((plan) => plan.role));
  const isAboutTickets = table.columns.some((column) => TICKET.test(headerWords(column.name).join(' ')));
  if (roles.has('ticket_id') || isAboutTickets) return 'ticket';
  const orderRoles = [...ORDER].filter((role) => roles.has(role)).length;
  if (orderRoles >= 2 || (orderRoles === 1 && !hasIdentity(columns))) return 'order';
  return hasIdentity(columns) || !roles.has('customer_ref') ? 'customer' : 'event';
}
