import { cellsOf, csvRecords } from '../text/csv-records.ts';
import { contactTest, personTest, type TracesOfPeople } from './traces-of-people.ts';

/** Columns of outputs that name a customer or a record; a line about somebody who was forgotten goes. */
const GOLDENS: readonly string[] = ['golden_id', 'golden_id_a', 'golden_id_b', 'other_id'];
const RECORDS: readonly string[] = ['record', 'record_a', 'record_b'];
/** Cells of other customers' lines that may name them. */
const LINKS: readonly string[] = ['organisation_id', 'household_id'];
const PREVIOUS = 'previous_ids';
/** What it says of others is theirs, whatever stands in it. */
const BY_ID_ALONE = 'golden.csv';
/** Lines as they came, which nobody could read and which name no customer. */
const RAW = 'rejects.csv';

/** A line that stays, or the marks of one that goes. */
export type Judged = { readonly line: string } | { readonly cells: ReadonlyMap<string, string> };

/**
 * Lines of a CSV output without those about people who were forgotten, the header first. `write` puts a record as the house writes it, for
 * lines of others that named them. The lines that go are yielded as cells.
 */
export function* withoutPeople(
  chunks: Iterable<string>,
  { name, people, write }: { name: string; people: TracesOfPeople; write: (cells: readonly string[]) => string },
): Generator<Judged> {
  let header: readonly string[] | undefined;
  const isTold = name === RAW ? personTest(people) : contactTest(people);
  for (const line of csvRecords(chunks)) {
    if (header === undefined) {
      header = cellsOf(line).map((cell) => cell.replace(/^\uFEFF/, ''));
      yield { line };
      continue;
    }
    const cells = cellsOf(line);
    const at = (column: string): string => cells[header?.indexOf(column) ?? -1] ?? '';
    const isTheirs =
      GOLDENS.some((column) => people.goldens.has(at(column))) ||
      RECORDS.some((column) => people.records.has(at(column))) ||
      (name !== BY_ID_ALONE && isTold(line));
    if (isTheirs) yield { cells: new Map(header.map((column, i) => [column, cells[i] ?? ''])) };
    else yield { line: name === BY_ID_ALONE ? withoutLinks(line, { cells, header, people, write }) : line };
  }
}

function withoutLinks(
  line: string,
  {
    cells,
    header,
    people,
    write,
  }: {
    cells: readonly string[];
    header: readonly string[];
    people: TracesOfPeople;
    write: (cells: readonly string[]) => string;
  },
): string {
  const isTheirs = (id: string): boolean => people.goldens.has(id) || people.goldens.has(id.replace(/^h_/, 'g_'));
  const kept = cells.map((cell, i) => {
    const column = header[i] ?? '';
    if (LINKS.includes(column)) return isTheirs(cell) ? '' : cell;
    if (column !== PREVIOUS || cell === '') return cell;
    return cell
      .split(';')
      .filter((id) => !people.goldens.has(id))
      .join(';');
  });
  return kept.every((cell, i) => cell === cells[i]) ? line : write(kept);
}

/** A JSON value without list entries that are, or are about, one of the golden ids; in other text the ids are replaced. */
export function withoutGoldens(value: unknown, goldens: ReadonlySet<string>): unknown {
  if (typeof value === 'string') return withoutIds(value, goldens);
  if (Array.isArray(value))
    return value.filter((one) => !isAbout(one, goldens)).map((one) => withoutGoldens(one, goldens));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withoutGoldens(one, goldens)]));
}

const REPLACEMENT = '(erased)';

function withoutIds(text: string, goldens: ReadonlySet<string>): string {
  let kept = text;
  for (const id of goldens) if (kept.includes(id)) kept = kept.replaceAll(id, REPLACEMENT);
  return kept;
}

function isAbout(one: unknown, goldens: ReadonlySet<string>): boolean {
  if (typeof one === 'string') return goldens.has(one);
  if (one === null || typeof one !== 'object') return false;
  if (Array.isArray(one)) return one.some((own) => typeof own === 'string' && goldens.has(own));
  const { golden, golden_id: id, other_id: other } = one as Record<string, unknown>;
  if ([golden, id, other].some((own) => typeof own === 'string' && goldens.has(own))) return true;
  // A pair names its customers on either side.
  return Object.values(one).some((own) => !Array.isArray(own) && isAbout(own, goldens) && typeof own === 'object');
}
