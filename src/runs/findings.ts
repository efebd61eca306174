import type { Judged } from '../check/judge.ts';
import type { CheckFinding } from '../model/check-report.ts';
import { type IssueCode, isCellIssue } from '../model/issue.ts';
import type { SourcePlan } from '../model/plan.ts';
import { maskFaulty } from '../report/mask.ts';
import { placeOf } from '../table/places.ts';
import type { IssueCount } from '../table/records.ts';
import { cellText, type Table } from '../table/table.ts';
import type { FailingRow } from '../write/failing-rows.ts';

/** Where a value stands and what it is called. */
interface Cell {
  readonly table: Table;
  readonly plan: SourcePlan;
  readonly row: number;
  readonly column: string;
}

/** Values as they are shown: whole, or masked by what their column holds. */
export function shownValue({ table, plan, row, column: name }: Cell, showValues: boolean): string {
  const column = table.columns.find((one) => one.name === name);
  if (column === undefined) return '';
  const text = cellText(column, row);
  const role = plan.columns.find((one) => one.column === name)?.role ?? 'other';
  return showValues ? text : maskFaulty(role, text);
}

/** A row with a fault, before its text is made. */
interface Found {
  readonly judged: Judged;
  readonly code: IssueCode;
  readonly column: string;
  readonly row: number;
  readonly record: number;
}

/** Every finding of some rules: by file, then by record, then in order of the rules. */
export function* findingsOf(all: readonly Judged[], showValues: boolean): Generator<CheckFinding> {
  const sources = [...new Set(all.map(({ checked }) => checked))];
  for (const checked of sources) {
    const found = all.filter((judged) => judged.checked === checked).flatMap(foundBy);
    found.sort((a, b) => a.record - b.record);
    for (const one of found) yield findingOf(one, showValues);
  }
}

/** Issues of tables that hold some rows of other ones, by the rows of those. Tables of one source stand under its name in both lists. */
export function issuesOfWhole(
  issues: readonly IssueCount[],
  parts: readonly { readonly table: Table; readonly plan: SourcePlan }[],
  wholes: readonly { readonly table: Table; readonly plan: SourcePlan }[],
): IssueCount[] {
  return issues.map((issue) => {
    const [part, whole] = [parts, wholes].map((all) => all.find(({ plan }) => plan.source === issue.source)?.table);
    if (part === undefined || whole === undefined || part.rows === whole.rows) return issue;
    const rowOf = new Map(Array.from(whole.recordNumbers, (record, row) => [record, row]));
    return { ...issue, at: issue.at.map((row) => rowOf.get(part.recordNumbers[row] as number) ?? row) };
  });
}

/** Faults of cells that a run has found, by source name, then by record, then in order of the columns and codes. */
export function* findingsOfRun(
  issues: readonly IssueCount[],
  inputs: readonly { readonly table: Table; readonly plan: SourcePlan; readonly file: string }[],
  showValues: boolean,
): Generator<CheckFinding> {
  const sorted = [...inputs].sort((a, b) => (a.plan.source < b.plan.source ? -1 : 1));
  for (const { table, plan, file } of sorted) {
    const order = new Map(table.columns.map(({ name }, at) => [name, at]));
    const own = issues
      .filter(({ source, code }) => source === plan.source && isCellIssue(code))
      .sort((a, b) => (order.get(a.column) ?? -1) - (order.get(b.column) ?? -1) || (a.code < b.code ? -1 : 1));
    const found = own.flatMap(({ at, code, column }) => Array.from(at, (row) => ({ row, code, column })));
    found.sort((a, b) => a.row - b.row);
    for (const { row, code, column } of found) {
      const record = table.recordNumbers[row] as number;
      const value = shownValue({ table, plan, row, column }, showValues);
      yield { code, rule: 'valid', severity: 'warn', file, record, ...placeOf(table, row), column, value };
    }
  }
}

/** Every row of a table that a rule has found something in: by file, then by record, with its codes in order. */
export function* failingRowsOf(all: readonly Judged[]): Generator<FailingRow> {
  const sources = [...new Set(all.map(({ checked }) => checked))];
  for (const checked of sources) {
    const rules = all.filter((judged) => judged.checked === checked && judged.asked.rule !== 'readable');
    const rows = new Map<number, { table: Table; row: number; codes: Set<string> }>();
    for (const { judged, code, record, row } of rules.flatMap(foundBy)) {
      const table = judged.asked.rule === 'content' ? checked.whole : checked.table;
      const known = rows.get(record);
      if (known === undefined) rows.set(record, { table, row, codes: new Set([code]) });
      else known.codes.add(code);
    }
    for (const [record, { table, row, codes }] of [...rows].sort(([a], [b]) => a - b))
      yield { checked, table, row, record, line: placeOf(table, row).line, codes: [...codes].sort() };
  }
}

function foundBy(judged: Judged): Found[] {
  const { checked, asked, failures } = judged;
  const recordOf = (row: number): number => {
    if (asked.rule === 'readable') return checked.rejects[row]?.record ?? 0;
    return (asked.rule === 'content' ? checked.whole : checked.table).recordNumbers[row] ?? 0;
  };
  return failures.flatMap(({ code, column, rows }) =>
    Array.from(rows, (row): Found => ({ judged, code, column, row, record: recordOf(row) })),
  );
}

function findingOf({ judged, code, column, row, record }: Found, showValues: boolean): CheckFinding {
  const { checked, asked, id } = judged;
  const common = { code, rule: id, severity: asked.severity, file: checked.file, record };
  if (asked.rule === 'readable') {
    const reject = checked.rejects[row];
    return { ...common, line: reject?.line ?? 0, byte: reject?.byte ?? 0, column: reject?.column ?? '', value: '' };
  }
  const table = asked.rule === 'content' ? checked.whole : checked.table;
  const { line, byte } = placeOf(table, row);
  const value = column === '' ? '' : shownValue({ table, plan: checked.plan, row, column }, showValues);
  return { ...common, line, byte, column, value };
}
