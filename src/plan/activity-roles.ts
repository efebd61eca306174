import type { ColumnPlan } from '../model/plan.ts';
import { isConsent, type Role, type SourceKind } from '../model/role.ts';
import { isOrderStateWord, normalizeOrderState, stateOfHeader } from '../normalize/activity/order-state.ts';
import type { Table } from '../table/table.ts';
import { consentHeader } from './consent/header.ts';
import { consentOfColumn, holdsRefusals } from './consent/refine.ts';
import { isDay } from './infer/cells.ts';
import { ColumnView } from './infer/column.ts';
import { headerWords } from './infer/headers/words.ts';
import { share, weigh } from './infer/values.ts';
import { columnNamed } from './keys.ts';

/** What each kind of source may have of the roles that only activities have. */
const ACTIVITY_ONLY: Readonly<Partial<Record<Role, readonly SourceKind[]>>> = {
  order_state: ['order'],
  external_order_id: ['order'],
  unit_price: ['order'],
  refunded_amount: ['order'],
  category: ['order', 'event'],
  ticket_state: ['ticket'],
  channel: ['ticket', 'event'],
  subscription_state: ['event', 'order'],
  renewal_date: ['event', 'order'],
};
/** Nearly all words of a column are states of orders, and they are more than a few names of one. */
const STATES = 0.9;
const MOST_STATES = 30;
const STATE_HEADER = /^(?:status|state|stato|statut|estado|stav|tila|durum|статус)$/;

/**
 * The columns of a source whose kind is known: a status is that of what a row stands for, and roles that such rows do not
 * have are left behind. In a source of orders a column that holds states of orders, one of them a void or a refund, is read as one.
 */
export function rolesOfKind(kind: SourceKind, columns: readonly ColumnPlan[], table: Table): ColumnPlan[] {
  const moved = columns.map((plan): ColumnPlan => {
    const role = roleIn(kind, plan, table, columns);
    if (role === plan.role) return plan;
    if (role === 'other') return withoutRole(plan, columns, table);
    return { column: plan.column, role, slot: role === 'order_state' ? plan.slot : 0 };
  });
  return withSlots(kind === 'order' ? withDate(moved, table) : moved);
}

/** A column that loses its role may still say who is not to be written to. */
function withoutRole({ column }: ColumnPlan, columns: readonly ColumnPlan[], table: Table): ColumnPlan {
  const consent = consentOfColumn(viewOf(column, table));
  if (consent === undefined) return { column, role: 'other', slot: 0 };
  const used = columns.filter(({ role }) => role === consent.role).map(({ slot }) => slot + 1);
  return { column, slot: Math.max(0, ...used), ...consent };
}

const DATES: ReadonlySet<Role> = new Set<Role>(['order_date', 'event_date', 'created_at']);
const DAYS = 0.9;

/** Orders have a day. Where no header says which column it is, it is the first one that is filled with days. */
function withDate(columns: readonly ColumnPlan[], table: Table): ColumnPlan[] {
  if (columns.some(({ role }) => DATES.has(role))) return [...columns];
  const found = columns.find(({ role, column }) => {
    if (role !== 'other' && role !== 'attribute') return false;
    const values = weigh(columnNamed(table, column));
    return values.filled >= DAYS * table.rows && share(values, isDay, 1) >= DAYS;
  });
  return columns.map((plan) => (plan === found ? { column: plan.column, role: 'order_date', slot: 0 } : plan));
}

function roleIn(kind: SourceKind, plan: ColumnPlan, table: Table, columns: readonly ColumnPlan[]): Role {
  const { role, column } = plan;
  if (kind === 'order' && role === 'ticket_id' && !columns.some((one) => one.role === 'order_id')) return 'order_id';
  if (kind === 'order' && role === 'national_id' && isDocument(column) && !columns.some((one) => isNumber(one)))
    return 'order_id';
  const isStatus = role === 'order_state' && headerWords(column).some((word) => STATE_HEADER.test(word));
  if (isStatus && kind === 'ticket' && !columns.some((one) => one.role === 'ticket_state')) return 'ticket_state';
  if (kind === 'event' && columns.some((one) => one.role === 'renewal_date')) {
    if (isStatus || isOfPaid(plan, table)) return 'subscription_state';
  }
  if (kind === 'order' && OPEN.has(role) && holdsStates(table, column)) return 'order_state';
  const kinds = ACTIVITY_ONLY[role];
  return kinds === undefined || kinds.includes(kind) ? role : 'other';
}

/** "Número de documento" is that of a person, or, in an export of orders without another number, that of the order. */
function isDocument(header: string): boolean {
  return headerWords(header).some((word) => /^documento?$|^doc$/.test(word));
}

function isNumber({ role }: ColumnPlan): boolean {
  return role === 'order_id' || role === 'ticket_id';
}

/** True for a column read as consent that tells of a subscription that is paid for, and refuses nothing. */
function isOfPaid({ role, column, reading }: ColumnPlan, table: Table): boolean {
  const isUnsure = isConsent(role) && reading === 'words' && consentHeader(column).isPaid;
  return isUnsure && !holdsRefusals(viewOf(column, table));
}

function viewOf(column: string, table: Table): ColumnView {
  return new ColumnView(
    table,
    table.columns.findIndex(({ name }) => name === column),
  );
}

const OPEN: ReadonlySet<Role> = new Set<Role>([
  'other',
  'attribute',
  'event_type',
  'entity_kind',
  'category',
  'region',
]);

function holdsStates(table: Table, name: string): boolean {
  const values = weigh(columnNamed(table, name));
  if (values.distinct === 0 || values.distinct > MOST_STATES) return stateOfHeader(name) === 'cancelled';
  const isTelling = values.values.some(({ text }) => {
    const state = normalizeOrderState(text).value;
    return state !== null && state !== 'placed';
  });
  return isTelling && share(values, isOrderStateWord, 1) >= STATES;
}

/** Several states of one order stand in slots of their own; of other roles the first column has it. */
function withSlots(columns: readonly ColumnPlan[]): ColumnPlan[] {
  const taken = new Set<string>();
  return columns.map((plan) => {
    if (plan.role !== 'order_state' && ACTIVITY_ONLY[plan.role] === undefined) return plan;
    let slot = 0;
    while (taken.has(`${plan.role} ${slot}`)) slot++;
    if (slot > 0 && plan.role !== 'order_state') return { column: plan.column, role: 'other', slot: 0 };
    taken.add(`${plan.role} ${slot}`);
    return { ...plan, slot };
  });
}
