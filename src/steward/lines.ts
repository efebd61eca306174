import { damaged } from './faults.ts';
import { type Cell, type Line, TABLES, type TableName } from './tables.ts';

/** A row as a line of JSON: `{"table":"golden","n":0,…}`; bytes as `{"base64":"…"}`. */
export function lineText({ table, row }: Line): string {
  const cells = TABLES[table].columns.map((column) => [column, toJson(row[column] ?? null)] as const);
  return JSON.stringify({ table, ...Object.fromEntries(cells) });
}

/** The row of a line. Fault: E805 for a line that is none, or of a table or column that is not known. */
export function parseLine(text: string, file: string): Line {
  try {
    const { table, ...cells } = JSON.parse(text) as { table: string } & Record<string, unknown>;
    if (!isTable(table)) throw new Error('unknown table');
    const { columns } = TABLES[table];
    const unknown = Object.keys(cells).some((column) => !(columns as readonly string[]).includes(column));
    if (unknown || columns.some((column) => !(column in cells))) throw new Error('other columns');
    return { table, row: Object.fromEntries(columns.map((column) => [column, fromJson(cells[column])])) };
  } catch (cause) {
    throw damaged(file, 'A line is no line of a state.', cause);
  }
}

function isTable(name: unknown): name is TableName {
  return typeof name === 'string' && Object.hasOwn(TABLES, name);
}

function toJson(cell: Cell): unknown {
  return cell instanceof Uint8Array ? { base64: Buffer.from(cell).toString('base64') } : cell;
}

function fromJson(value: unknown): Cell {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  const { base64 } = value as { base64?: unknown };
  if (typeof base64 !== 'string') throw new Error('no cell');
  return Buffer.from(base64, 'base64');
}
