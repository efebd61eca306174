import { readSource } from './read-source.ts';
import type { ReadResult } from './request.ts';

/** Delimiters that spreadsheets of some countries write where others write a comma. */
const OTHERS = [';', '\t'];

/**
 * Reads a list that somebody has edited (judgements, known answers): commas, or semicolons or tabs where the header has
 * no comma. Nothing is detected from the rows, because texts in them hold semicolons of their own.
 * "record_a;record_b;decision" → three columns. Faults: those of reading a source.
 */
export async function readList(path: string): Promise<ReadResult> {
  const read = await readSource({ path, delimiter: ',' });
  const [header, ...others] = read.table.columns.map((column) => column.name);
  const other = others.length > 0 ? undefined : OTHERS.find((delimiter) => header?.includes(delimiter));
  return other === undefined ? read : readSource({ path, delimiter: other });
}
