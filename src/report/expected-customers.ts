import { AurumError } from '../model/error.ts';
import { type Column, cellText, type Table } from '../table/table.ts';

/** Columns of an expected file that say whose values a row holds. */
export const KEY_COLUMNS: ReadonlySet<string> = new Set(['golden_id', 'record_id', 'source', 'row', 'rid', 'entity']);

/** The golden id of a row of an expected file, '' when no record of it was read, and what to call the customer. */
export interface ExpectedCustomer {
  readonly golden: string;
  readonly key: string;
  /** True when all its records are in one golden record with nobody else's; false where that is not known. */
  readonly isWhole: boolean;
}

interface Tables {
  readonly expected: Table;
  readonly crosswalk: Table;
  readonly truth: Table | undefined;
}

/** Finds the golden record of the customers a file expects. Faults: E203 (USAGE) when it, or the truth, has no key. */
export class CustomerFinder {
  readonly #keyOf: (row: number) => string;
  readonly #goldenOf: ReadonlyMap<string, string>;
  readonly #whole: ReadonlySet<string> | null;

  constructor({ expected, crosswalk, truth }: Tables, file: string) {
    const has = (name: string) => columnOf(expected, name);
    const [golden, record, entity] = [has('golden_id'), has('record_id'), has('entity')];
    const places = placesOf(crosswalk);
    if (entity !== undefined && truth !== undefined) {
      const { goldenOf, whole } = entitiesOf(truth, places);
      this.#keyOf = (row) => cellText(entity, row);
      this.#goldenOf = goldenOf;
      this.#whole = whole;
      return;
    }
    this.#whole = null;
    if (golden !== undefined) {
      this.#keyOf = (row) => cellText(golden, row);
      this.#goldenOf = new Map([...places.values()].map((id) => [id, id]));
      return;
    }
    const [source, id] = [has('source'), has('row') ?? has('rid')];
    this.#goldenOf = places;
    if (record !== undefined) this.#keyOf = (row) => cellText(record, row);
    else if (source !== undefined && id !== undefined)
      this.#keyOf = (row) => placeOf(cellText(source, row), cellText(id, row), has('row') !== undefined);
    else throw withoutKey(file, entity !== undefined);
  }

  /** True when the truth tells of all records whose they are. */
  get knowsWhole(): boolean {
    return this.#whole !== null;
  }

  customerOf(row: number): ExpectedCustomer {
    const key = this.#keyOf(row);
    return { key, golden: this.#goldenOf.get(key) ?? '', isWhole: this.#whole?.has(key) ?? false };
  }
}

/** `shop:17` by key; `shop:#17` by row, so that no key is taken for a row. */
function placeOf(source: string, id: string, isRow: boolean): string {
  return isRow ? `${source}:#${id}` : `${source}:${id}`;
}

/** Golden id by every name of a record: its key, and its row. */
function placesOf(crosswalk: Table): Map<string, string> {
  const [source, row, key, golden] = ['source', 'row', 'source_key', 'golden_id'].map((name) =>
    columnOf(crosswalk, name),
  );
  const places = new Map<string, string>();
  for (let at = 0; at < crosswalk.rows; at++) {
    const id = textOf(golden, at);
    if (id === '') continue;
    places.set(placeOf(textOf(source, at), textOf(row, at), true), id);
    const own = textOf(key, at) || textOf(row, at);
    const named = placeOf(textOf(source, at), own, false);
    if (!places.has(named)) places.set(named, id);
  }
  return places;
}

/** Per entity the golden record with most of its records (the smaller id of two), and entities that are found exactly. */
function entitiesOf(truth: Table, places: ReadonlyMap<string, string>) {
  const [source, entity] = [need(truth, 'source'), need(truth, 'entity')];
  const byRow = columnOf(truth, 'row');
  const id = byRow ?? need(truth, 'rid');
  const [goldens, owners, lost] = [
    new Map<string, Map<string, number>>(),
    new Map<string, Set<string>>(),
    new Set<string>(),
  ];
  for (let at = 0; at < truth.rows; at++) {
    const name = cellText(entity, at);
    if (name === '') continue;
    const golden = places.get(placeOf(cellText(source, at), cellText(id, at), byRow !== undefined));
    if (golden === undefined) lost.add(name);
    else {
      const counts = goldens.get(name) ?? new Map<string, number>();
      goldens.set(name, counts.set(golden, (counts.get(golden) ?? 0) + 1));
      owners.set(golden, (owners.get(golden) ?? new Set()).add(name));
    }
  }
  const best = [...goldens].map(([name, counts]): [string, string] => {
    const [first] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    return [name, first?.[0] ?? ''];
  });
  const whole = [...goldens].flatMap(([name, counts]) => {
    const [only] = counts.keys();
    const isWhole = counts.size === 1 && owners.get(only ?? '')?.size === 1 && !lost.has(name);
    return isWhole ? [name] : [];
  });
  return { goldenOf: new Map(best), whole: new Set(whole) };
}

function columnOf(table: Table, name: string): Column | undefined {
  return table.columns.find((column) => column.name.trim().toLowerCase() === name);
}

function textOf(column: Column | undefined, row: number): string {
  return column === undefined ? '' : cellText(column, row);
}

function need(truth: Table, name: string): Column {
  const column = columnOf(truth, name);
  if (column !== undefined) return column;
  throw new AurumError({
    exit: 'USAGE',
    code: 'E203',
    what: `The truth file has no column "${name}".`,
    expected: 'source, rid (or row) and entity',
    fix: 'Rename the columns of the truth file.',
  });
}

function withoutKey(file: string, hasEntity: boolean): AurumError {
  return new AurumError({
    exit: 'USAGE',
    code: 'E203',
    what: hasEntity
      ? 'The file names customers by entity, and no --truth says which records those are.'
      : 'The file does not say whose values its rows hold.',
    place: { file },
    expected: 'a column golden_id or record_id, the columns source and row (or rid), or entity with --truth',
    fix: hasEntity ? 'Give --truth with the columns source, row (or rid) and entity.' : 'Add one of these columns.',
  });
}
