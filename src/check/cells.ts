import type { IssueCode } from '../model/issue.ts';
import type { Column } from '../table/table.ts';
import { ValueReader } from '../table/value-reader.ts';
import type { CheckedTable, Failures, RuleResult } from './rule.ts';

/** The column of a name; columns that rules name are looked for before they are checked. */
export function columnOf({ table }: Pick<CheckedTable, 'table'>, name: string): Column {
  const column = table.columns.find((one) => one.name === name);
  if (column === undefined) throw new Error('columns of rules are looked for first');
  return column;
}

/** What to make of a cell: its text → fault, or not. Blank cells are asked for once, as ''. */
type CellTest = (text: string) => boolean;

interface CellRule {
  readonly code: IssueCode;
  readonly applies: Uint8Array | undefined;
  /** True when the text is a fault. */
  readonly isFault: CellTest;
  /** Blank cells are looked at, too. */
  readonly takesBlank?: boolean;
}

/** Tests each distinct value of a column once, and finds the rows that hold faults. Linear in rows and distinct text. */
export function testCells(column: Column, rule: CellRule): { evaluated: number; failures: Failures } {
  const { ids, dictionary } = column;
  const { applies, takesBlank = false } = rule;
  const faults = new Uint8Array(dictionary.size);
  const reader = new ValueReader(dictionary);
  for (let id = 0; id < dictionary.size; id++) faults[id] = rule.isFault(reader.text(id)) ? 1 : 0;
  const isBlankFault = takesBlank && rule.isFault('');
  const rows: number[] = [];
  let evaluated = 0;
  for (let row = 0; row < ids.length; row++) {
    if (applies !== undefined && applies[row] === 0) continue;
    const id = ids[row] as number;
    if (id < 0 && !takesBlank) continue;
    evaluated++;
    if (id < 0 ? isBlankFault : faults[id] === 1) rows.push(row);
  }
  return { evaluated, failures: { code: rule.code, column: column.name, rows: Int32Array.from(rows) } };
}

/** One result of several columns. */
export function together(parts: readonly { evaluated: number; failures: Failures }[]): RuleResult {
  return {
    evaluated: parts.reduce((sum, part) => sum + part.evaluated, 0),
    failures: parts.map(({ failures }) => failures),
  };
}
