import type { DateOrder } from '../model/clean.ts';
import type { ColumnPlan, SourcePlan } from '../model/plan.ts';
import type { Role } from '../model/role.ts';
import { detectDateOrder } from '../normalize/date/date.ts';
import type { Table } from '../table/table.ts';
import { holdsSerials } from './date-serials.ts';
import { sampleValues } from './infer/samples.ts';
import { columnNamed } from './keys.ts';

const DATES: ReadonlySet<Role> = new Set(['birth_date', 'created_at', 'updated_at', 'order_date', 'event_date']);
const SAMPLE = 5000;

/**
 * Finds the order of numeric dates per column. The source gets the order most of its columns show; a column that shows
 * another keeps its own. Numbers that are days of a spreadsheet's calendar are found too. Columns that cannot tell day from month follow the source, or stay undecided: never guessed.
 */
export function withDateOrders(
  table: Table,
  columns: readonly ColumnPlan[],
  known: DateOrder | undefined,
): Pick<SourcePlan, 'columns' | 'dateOrder'> {
  const found = new Map<ColumnPlan, DateOrder>();
  const serial = new Set<ColumnPlan>();
  for (const plan of columns) {
    if (!DATES.has(plan.role)) continue;
    const values = sampleValues(columnNamed(table, plan.column), SAMPLE);
    if (holdsSerials(values, plan.role)) serial.add(plan);
    const { order, ambiguous } = detectDateOrder(values);
    if (order !== null && !ambiguous) found.set(plan, order);
  }
  const order = known ?? orderOfSource([...found.values()]);
  return {
    columns: columns.map((planned) => {
      const own = found.get(planned);
      const plan = serial.has(planned) ? { ...planned, serial: true } : planned;
      // Dates that begin with the year need no order to be read.
      return own === undefined || own === order || own === 'ymd' ? plan : { ...plan, dateOrder: own };
    }),
    ...(order === undefined ? {} : { dateOrder: order }),
  };
}

/** Day before month or after it, when no two columns disagree about that; else year first, when any column shows it. */
function orderOfSource(orders: readonly DateOrder[]): DateOrder | undefined {
  const numeric = new Set(orders.filter((order) => order !== 'ymd'));
  if (numeric.size === 1) return [...numeric][0];
  return orders.includes('ymd') ? 'ymd' : undefined;
}
