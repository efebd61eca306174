import type { Employers } from '../match/employers.ts';
import { type GoldenSet, goldenHeader } from '../merge/golden.ts';
import { hashText } from '../merge/hash.ts';
import type { RecordIds } from '../merge/record-id.ts';
import { GOLDEN_LINKS } from '../merge/run-headers.ts';
import type { Clustering } from '../model/matching.ts';
import type { RecordSet } from '../table/records.ts';
import { type Column, cellText } from '../table/table.ts';
import { csvLine } from './csv-line.ts';
import type { Outgoing } from './egress.ts';

/** What golden.csv is made of; `activity` columns are one row per golden record. */
export interface GoldenOutput {
  readonly golden: GoldenSet;
  readonly activity: readonly Column[];
  readonly records: RecordSet;
  readonly clustering: Clustering;
  /** Golden records in the order they are written: by golden id. */
  readonly order: Int32Array;
  /** Per golden record the smallest one of its household, −1 for none. */
  readonly households: Int32Array;
  /** Which organisation people belong to. */
  readonly employers: Employers;
}

/** Golden records ordered by id, so that the file does not depend on the order of the input. */
export function goldenOrder(golden: GoldenSet): Int32Array {
  const ids = Array.from({ length: golden.count }, (_, at) => cellText(golden.ids, at));
  return Int32Array.from(ids.keys()).sort((a, b) => ((ids[a] as string) < (ids[b] as string) ? -1 : 1));
}

/** A column of golden.csv: the value of a dictionary, or a text made for each golden record. */
type GoldenCells = { readonly name: string } & (
  | { readonly column: Column }
  | { readonly textAt: (at: number) => string }
);

/** Columns of golden.csv: golden_id, record_count (of customers; 0 for guests of orders), sources, household_id, organisation_id, previous_ids where a ledger is kept, then every field. */
function goldenCells(output: GoldenOutput): GoldenCells[] {
  const { golden, activity } = output;
  const { previous } = golden;
  const links: readonly GoldenCells[] = [
    { name: GOLDEN_LINKS[0], column: golden.ids },
    { name: GOLDEN_LINKS[1], textAt: (at) => String(golden.customerRecords[at]) },
    { name: GOLDEN_LINKS[2], textAt: sourceNames(output) },
    { name: GOLDEN_LINKS[3], textAt: householdIds(output) },
    { name: GOLDEN_LINKS[4], textAt: organisationIds(output) },
  ];
  return [
    ...links,
    ...(previous === null ? [] : [{ name: previous.name, column: previous }]),
    ...[...golden.fields, ...golden.carried].map((field) => ({ name: goldenHeader(field), column: field.column })),
    ...activity.map((column) => ({ name: column.name, column })),
  ];
}

/** `golden.csv`: one record per customer. */
export function writeGolden(writer: Outgoing, output: GoldenOutput): void {
  const cells = goldenCells(output);
  writer.text(`${csvLine(cells.map(({ name }) => name))}\n`);
  for (const at of output.order) {
    for (const cell of cells) {
      if ('column' in cell) writer.value(cell.column.dictionary, cell.column.ids[at] as number);
      else writer.cell(cell.textAt(at));
    }
    writer.end();
  }
}

/** The same rows as texts, the header first, for a workbook. */
export function* goldenRows(output: GoldenOutput): Generator<readonly string[]> {
  const cells = goldenCells(output);
  yield cells.map(({ name }) => name);
  for (const at of output.order)
    yield cells.map((cell) => ('column' in cell ? cellText(cell.column, at) : cell.textAt(at)));
}

/** `h_` and the id of the household's first customer by id; blank for customers alone. */
function householdIds({ golden, households, order }: GoldenOutput): (at: number) => string {
  const names = new Map<number, string>();
  for (const at of order) {
    const household = households[at] as number;
    if (household >= 0 && !names.has(household)) names.set(household, `h_${cellText(golden.ids, at).slice(2)}`);
  }
  return (at) => names.get(households[at] as number) ?? '';
}

/** The golden id of the organisation, or `o_` and a hash of the company that colleagues share; blank for others. */
function organisationIds({ golden, employers }: GoldenOutput): (at: number) => string {
  return (at) => {
    const organisation = employers.organisationOf[at] as number;
    if (organisation >= 0) return cellText(golden.ids, organisation);
    const company = employers.companyOf.get(at);
    return company === undefined ? '' : `o_${hashText(company)}`;
  };
}

/** Names of the sources of a golden record, sorted, `;` between. Remembered per combination. */
function sourceNames({ records, clustering, golden }: GoldenOutput): (at: number) => string {
  const words = Math.ceil(records.sources.length / 30);
  const masks = new Int32Array(golden.count * words);
  clustering.clusterOf.forEach((cluster, record) => {
    const source = records.sourceOf[record] as number;
    const at = cluster * words + Math.floor(source / 30);
    masks[at] = (masks[at] as number) | (1 << (source % 30));
  });
  const memory = new Map<string, string>();
  return (at) => {
    const mask = masks.subarray(at * words, (at + 1) * words);
    const key = mask.join(' ');
    const known = memory.get(key);
    if (known !== undefined) return known;
    const names = records.sources
      .filter((_, source) => ((mask[Math.floor(source / 30)] as number) >> (source % 30)) & 1)
      .map((source) => source.name);
    const text = names.sort((a, b) => (a < b ? -1 : 1)).join(';');
    memory.set(key, text);
    return text;
  };
}

/**
 * `lineage.csv`: where each value of merged golden records comes from and which values lost. Customers of one record have lines for their
 * consent only: all else they show is that record.
 */
export function writeLineage(writer: Outgoing, output: GoldenOutput, ids: RecordIds): void {
  const { golden } = output;
  writer.text(`${csvLine(['golden_id', 'field', 'value', 'record', 'rule', 'losers', 'date', 'purpose'])}\n`);
  for (const entry of golden.mergedLineage()) {
    const field = goldenHeader({ name: entry.field, slot: Math.max(0, entry.slot) });
    writer.value(golden.ids.dictionary, golden.ids.ids[entry.golden] as number);
    writer.cell(field);
    writer.value(entry.column.dictionary, entry.valueId);
    writer.cell(ids.text(entry.record));
    writer.cell(entry.rule);
    writer.cell(String(entry.losers));
    writer.cell(entry.date ?? '');
    writer.cell(entry.purpose ?? '');
    writer.end();
  }
}
