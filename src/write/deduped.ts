import { type Column, cellText, type Table } from '../table/table.ts';

/** Names of the columns that are added behind those of the user. */
const ADDED = ['golden_id', 'cluster_size', 'is_survivor', 'match_probability'] as const;
/** Added before them where rows of several inputs stand in one file. */
const SOURCE = 'source';

/** One input as it goes out: its columns, its header cells as the file has them, and the rows that are kept. */
export interface DedupedInput {
  readonly table: Table;
  readonly header: readonly string[] | undefined;
  readonly rows: readonly number[];
  /** The text of a cell by the name of its column; that of the table when absent. */
  readonly cellOf?: (row: number, column: string) => string;
  /** What is told of a row, a text per added column; by default golden id, size, survivor, probability. */
  readonly told: (row: number) => readonly string[];
}

/**
 * The inputs again, row by row in their order and with every column, the header first; what was found stands behind. Columns of
 * several inputs go by name. No cell of a row is changed but by `cellOf`, and a name that the user has already is given a number: `golden_id_2`.
 */
export function* dedupedRows(
  inputs: readonly DedupedInput[],
  names: readonly string[] = ADDED,
): Generator<readonly string[]> {
  const columns = ownColumns(inputs);
  const taken = new Set(columns.flatMap(({ name, header }) => [name, header]));
  const added = (inputs.length > 1 ? [SOURCE, ...names] : names).map((name) => freeName(name, taken));
  yield [...columns.map(({ header }) => header), ...added];
  for (const { table, rows: kept, told, cellOf } of inputs) {
    const own = columns.map(({ name }) => {
      const column = table.columns.find((one) => one.name === name);
      return cellOf === undefined ? (row: number) => textOf(column, row) : (row: number) => cellOf(row, name);
    });
    const source = inputs.length > 1 ? [table.source] : [];
    for (const row of kept) yield [...own.map((textAt) => textAt(row)), ...source, ...told(row)];
  }
}

/** Columns by name, in the order in which the inputs bring them. */
function ownColumns(inputs: readonly DedupedInput[]): { readonly name: string; readonly header: string }[] {
  const headers = new Map<string, string>();
  for (const { table, header } of inputs)
    table.columns.forEach(({ name }, at) => {
      if (!headers.has(name)) headers.set(name, header?.[at] ?? name);
    });
  return [...headers].map(([name, header]) => ({ name, header }));
}

function textOf(column: Column | undefined, row: number): string {
  return column === undefined ? '' : cellText(column, row);
}

function freeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let k = 2; taken.has(free); k++) free = `${name}_${k}`;
  taken.add(free);
  return free;
}
