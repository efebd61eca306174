import { join } from 'node:path';
import { isThere } from '../io/io.ts';
import { AurumError } from '../model/error.ts';
import type { Plan } from '../model/plan.ts';
import type { Cells, SubjectRecord } from '../model/subject.ts';
import { isPostgres } from '../read/read-postgres.ts';
import { readSource } from '../read/read-source.ts';
import type { ReadResult } from '../read/request.ts';
import { readRunFile } from '../repeat.ts';
import { cellText } from '../table/table.ts';
import { cellsOf, csvRecords } from '../text/csv-records.ts';
import { textOf } from '../write/file-text.ts';

/** Rows of a CSV output by their headers, blanks left out, that pass a test; none where there is no such file. Lines without any of `texts`, where those are given, are passed over unread. */
export function* rowsOfOutput(
  folder: string,
  name: string,
  {
    isWanted,
    texts,
  }: { readonly isWanted: (cell: (header: string) => string) => boolean; readonly texts?: readonly string[] },
): Generator<Cells> {
  const path = join(folder, name);
  if (!isThere(path)) return;
  let header: readonly string[] | undefined;
  for (const line of csvRecords(textOf(path))) {
    if (header === undefined) {
      header = cellsOf(line);
      continue;
    }
    if (texts !== undefined && !texts.some((text) => line.includes(text))) continue;
    const [names, cells] = [header, cellsOf(line)];
    if (!isWanted((column) => cells[names.indexOf(column)] ?? '')) continue;
    const filled = names.map((column, at) => [column, cells[at] ?? ''] as const).filter(([, text]) => text !== '');
    yield Object.fromEntries(filled);
  }
}

/** What is known of the inputs of a run. */
interface RunInputs {
  readonly inputs: readonly { readonly source: string; readonly sha256: string }[];
}

/** Rows of crosswalk.csv with the rows of the inputs they are, untouched, where those are what the run has read. */
export async function recordsOfSubject(folder: string, rows: readonly Cells[]): Promise<SubjectRecord[]> {
  const plan = readRunFile<Plan>(folder, 'plan.json');
  const { inputs } = readRunFile<RunInputs>(folder, 'manifest.json');
  const names = [...new Set(rows.map(({ source }) => source ?? ''))];
  const records: SubjectRecord[] = [];
  for (const name of names) {
    const source = plan.sources.find((one) => one.source === name);
    const read = await readInput(source, inputs.find((one) => one.source === name)?.sha256);
    for (const cells of rows.filter((one) => one['source'] === name)) records.push(recordOf(cells, read));
  }
  return records;
}

/** The input, or why it cannot be shown. */
async function readInput(
  source: Plan['sources'][number] | undefined,
  sha256: string | undefined,
): Promise<ReadResult | string> {
  if (source === undefined) return 'the plan of the run does not name the source';
  if (source.path === '-') return 'it came by standard input';
  if (isPostgres(source.path)) return 'it is a database; ask it';
  try {
    const read = await readSource(source);
    return read.sha256 === sha256 ? read : 'the file has changed since the run';
  } catch (error) {
    if (error instanceof AurumError) return `the file cannot be read any more (${error.detail.code})`;
    throw error;
  }
}

/** A row of crosswalk.csv as the record that it names, its cells unread. */
export function namedRecord({ source = '', row = '', source_key: key = '', probability = '' }: Cells): SubjectRecord {
  return { source, row: Number(row), key, probability, cells: null, missing: null };
}

function recordOf(crosswalk: Cells, read: ReadResult | string): SubjectRecord {
  const record = namedRecord(crosswalk);
  if (typeof read === 'string') return { ...record, cells: null, missing: read };
  const at = read.table.recordNumbers.indexOf(record.row);
  if (at < 0) return { ...record, cells: null, missing: 'the file has no such row' };
  const cells = read.table.columns.map((column) => [column.name, cellText(column, at)] as const);
  return { ...record, cells: Object.fromEntries(cells.filter(([, text]) => text !== '')), missing: null };
}
