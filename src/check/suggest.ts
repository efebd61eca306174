import { stringify } from 'yaml';
import type { ColumnPlan } from '../model/plan.ts';
import type { Role } from '../model/role.ts';
import { valueText } from '../table/dictionary.ts';
import { type Column, countValues } from '../table/table.ts';
import type { CheckedTable } from './rule.ts';

/** Rows below which nothing is suggested but that there are rows: few say nothing of those to come. */
const FEWEST_ROWS = 20;
/** Values a list of allowed ones has at the most, and the rows each must stand for on average. */
const MOST_VALUES = 12;
const ROWS_PER_VALUE = 10;
/** Share of the rows of today that tomorrow's file must have. */
const ROWS_KEPT = 0.7;

/** Roles of which a list of values is a list of categories and never of people. */
const CATEGORIES: ReadonlySet<Role> = new Set<Role>([
  ...([
    'country',
    'gender',
    'language',
    'currency',
    'entity_kind',
    'event_type',
    'title',
    'other',
    'attribute',
  ] as const),
  ...(['consent_email', 'consent_sms', 'consent_phone', 'consent_post', 'consent_any'] as const),
]);
const KEYS: ReadonlySet<Role> = new Set<Role>([
  'source_key',
  'customer_id',
  'email',
  'national_id',
  'order_id',
  'ticket_id',
]);
const DAYS: ReadonlySet<Role> = new Set<Role>(['birth_date', 'created_at', 'updated_at', 'order_date', 'event_date']);

type Suggestion = Readonly<Record<string, unknown>>;

/** What one column shows. */
interface Shown {
  readonly checked: CheckedTable;
  readonly plan: ColumnPlan;
  readonly column: Column;
  readonly filled: number;
  /** Values in order of their code units, and how many rows hold each; without words for nothing, and with them. */
  readonly values: readonly (readonly [text: string, rows: number])[];
  readonly texts: readonly (readonly [text: string, rows: number])[];
}

/**
 * Rules that the files as they are would pass, as a file to edit: each with its evidence and severity warn, so that a first
 * check never fails on a guess. Values are written only of columns of categories.
 */
export function suggestRules(tables: readonly CheckedTable[]): string {
  const rules = tables.flatMap((checked) => [
    ...rowRules(checked),
    ...checked.plan.columns.flatMap((plan) => columnRules(checked, plan)),
  ]);
  return [
    '# Rules suggested by the files as they are. Change what is wrong, make error of warn where a fault must stop the load.',
    '# Kinds of rules: aurum check --help; their schema: aurum check --schema.',
    stringify({ version: 1, rules }, { lineWidth: 0 }),
  ].join('\n');
}

function rule(checked: CheckedTable, own: Suggestion, evidence: string): Suggestion {
  const { rule: name, ...settings } = own;
  return { rule: name, source: checked.plan.source, ...settings, severity: 'warn', description: evidence };
}

function rowRules(checked: CheckedTable): Suggestion[] {
  const { rows } = checked.table;
  return [rule(checked, { rule: 'rows', min: Math.max(1, Math.floor(rows * ROWS_KEPT)) }, `${rows} records today`)];
}

function columnRules(checked: CheckedTable, plan: ColumnPlan): Suggestion[] {
  const column = checked.table.columns.find(({ name }) => name === plan.column);
  if (column === undefined || checked.table.rows < FEWEST_ROWS) return [];
  const counts = countValues(column);
  const texts = Array.from(counts, (rows, id) => [valueText(column.dictionary, id), rows] as const)
    .filter(([, rows]) => rows > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const values = texts.filter(([text]) => !checked.cells.isNothing(text));
  const filled = values.reduce((sum, [, rows]) => sum + rows, 0);
  if (filled === 0) return [];
  const shown = { checked, plan, column, filled, values, texts };
  return [...requiredRule(shown), ...validRule(shown), ...uniqueRule(shown), ...listRule(shown), ...boundRule(shown)];
}

function requiredRule({ checked, plan, filled }: Shown): Suggestion[] {
  const { rows } = checked.table;
  if (filled < rows) return [];
  return [rule(checked, { rule: 'required', columns: [plan.column] }, `filled in ${filled} of ${rows} rows`)];
}

function validRule({ checked, plan, filled }: Shown): Suggestion[] {
  if (plan.role === 'attribute' || !checked.cells.isRead(plan.column)) return [];
  const faults = checked.cells
    .issues()
    .filter(({ column }) => column === plan.column)
    .reduce((sum, { rows }) => sum + rows.length, 0);
  // Twice the share of today, so that a file like this one passes.
  const share = Math.ceil((faults / filled) * 2000) / 10;
  const allowed = faults === 0 ? {} : { tolerate: `${Math.min(100, share)} %` };
  const evidence = `${faults} of ${filled} values are no ${plan.role}`;
  return [rule(checked, { rule: 'valid', columns: [plan.column], ...allowed }, evidence)];
}

function uniqueRule({ checked, plan, filled, values }: Shown): Suggestion[] {
  if (!KEYS.has(plan.role) || values.length < filled) return [];
  return [
    rule(checked, { rule: 'unique', columns: [plan.column] }, `${values.length} different values in ${filled} rows`),
  ];
}

function listRule({ checked, plan, texts }: Shown): Suggestion[] {
  const rows = texts.reduce((sum, [, count]) => sum + count, 0);
  if (!CATEGORIES.has(plan.role) || texts.length > MOST_VALUES || rows < texts.length * ROWS_PER_VALUE) return [];
  const values = texts.map(([text]) => text);
  return [rule(checked, { rule: 'enum', column: plan.column, values }, `${values.length} values in ${rows} rows`)];
}

function boundRule({ checked, plan, values }: Shown): Suggestion[] {
  const isDay = DAYS.has(plan.role);
  if (!isDay && plan.role !== 'amount' && plan.role !== 'quantity') return [];
  const read = (text: string): string | number | null =>
    isDay ? checked.cells.day(text, plan.column) : checked.cells.number(text);
  const known = values.map(([text]) => read(text)).filter((value) => value !== null);
  if (known.length < values.length) return [];
  const [min, max] = endsOf(known);
  const bounds = isDay ? { min } : { min, max };
  return [rule(checked, { rule: 'range', column: plan.column, ...bounds }, `from ${min} to ${max}`)];
}

/** The first and the last of values of one kind; there is at least one. */
function endsOf(values: readonly (string | number)[]): readonly (string | number)[] {
  const sorted = [...values].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  return [...sorted.slice(0, 1), ...sorted.slice(-1)];
}
