import { AurumError } from '../model/error.ts';
import { type Column, cellText, type Table } from '../table/table.ts';

/** Records of a run whose true customer is known; parallel arrays of group numbers. */
export interface Labelled {
  readonly found: Int32Array;
  readonly truth: Int32Array;
  /** `<source>:<key or row>`. */
  readonly names: readonly string[];
  /** `<source>\n<row>`. */
  readonly places: readonly string[];
  /** Labels whose record the run has not read. */
  readonly missing: number;
}

/**
 * Joins a truth file and a crosswalk by source and row number, or by source and key where the truth has no column
 * `row`. A record without a golden id (rejected) is a customer of its own: its duplicates count as missed.
 * `file` names the truth in messages. Faults: E203 for a missing column, E109 when no two labels fit: without a pair there is nothing to evaluate.
 */
export function labelRecords(crosswalk: Table, truth: Table, file: string): Labelled {
  const isByRow = truth.columns.some((column) => nameOf(column) === 'row');
  const entityOf = readLabels(truth, isByRow ? 'row' : 'rid', file);
  const [source, row, key, golden] = ['source', 'row', 'source_key', 'golden_id'].map((name) =>
    need(crosswalk, name, 'crosswalk.csv'),
  ) as [Column, Column, Column, Column];
  const [customers, entities] = [new Numbering(), new Numbering()];
  const found: number[] = [];
  const known: number[] = [];
  const names: string[] = [];
  const places: string[] = [];
  for (let at = 0; at < crosswalk.rows; at++) {
    const id = isByRow || cellText(key, at) === '' ? cellText(row, at) : cellText(key, at);
    const entity = entityOf.get(`${cellText(source, at)}\n${id}`);
    if (entity === undefined) continue;
    const name = `${cellText(source, at)}:${id}`;
    found.push(customers.of(cellText(golden, at) || `rejected\n${name}`));
    known.push(entities.of(entity));
    names.push(name);
    places.push(`${cellText(source, at)}\n${cellText(row, at)}`);
  }
  if (found.length < 2) throw nothingFits(file, found.length);
  return {
    found: Int32Array.from(found),
    truth: Int32Array.from(known),
    names,
    places,
    missing: entityOf.size - found.length,
  };
}

/** Texts by number, in order of their first use. */
class Numbering {
  readonly #numbers = new Map<string, number>();

  of(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#numbers.size);
    return this.#numbers.size - 1;
  }
}

/** Entity by `source\nid`; rows without an entity are not labelled. */
function readLabels(truth: Table, idName: string, file: string): Map<string, string> {
  const [source, id, entity] = ['source', idName, 'entity'].map((name) => need(truth, name, file)) as [
    Column,
    Column,
    Column,
  ];
  const entityOf = new Map<string, string>();
  for (let at = 0; at < truth.rows; at++) {
    const own = cellText(entity, at);
    if (own !== '') entityOf.set(`${cellText(source, at)}\n${cellText(id, at)}`, own);
  }
  return entityOf;
}

function nameOf(column: Column): string {
  return column.name.trim().toLowerCase();
}

function need(table: Table, name: string, file: string): Column {
  const column = table.columns.find((candidate) => nameOf(candidate) === name);
  if (column !== undefined) return column;
  throw new AurumError({
    exit: 'USAGE',
    code: 'E203',
    what: `The file has no column "${name}".`,
    place: { file },
    expected: 'source, rid (or row) and entity',
    fix: 'Rename the columns of the truth file.',
  });
}

function nothingFits(file: string, found: number): AurumError {
  return new AurumError({
    exit: 'INPUT',
    code: 'E109',
    what: `${found === 0 ? 'No label fits a record' : 'One label only fits a record'} of the run; nothing was evaluated.`,
    place: { file },
    expected: 'the source names and keys (or row numbers) of crosswalk.csv',
    fix: 'Compare the first lines of both files.',
  });
}
