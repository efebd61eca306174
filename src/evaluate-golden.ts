import { AurumError } from './model/error.ts';
import { readList } from './read/read-list.ts';
import { readSource } from './read/read-source.ts';
import { runFile } from './repeat.ts';
import { CustomerFinder, type ExpectedCustomer, KEY_COLUMNS } from './report/expected-customers.ts';
import { COMPOSED, type FieldScore, type Judged, judgeCell, scoreFields } from './report/golden-values.ts';
import { FIELDS } from './table/records.ts';
import { type Column, cellText, type Table } from './table/table.ts';
import { didYouMean } from './text/did-you-mean.ts';

/** Expected values against golden records, field by field. */
export interface GoldenEvaluation {
  /** Rows of the expected file, and those of them whose customer the run knows. */
  readonly expected: number;
  readonly found: number;
  /** Of them customers whose records are all in one golden record with nobody else's; null where no truth file says so. */
  readonly whole: number | null;
  readonly fields: readonly FieldScore[];
  /** The same of whole customers only: what choosing values did, without what matching did. */
  readonly wholeFields: readonly FieldScore[] | null;
  /** Values that are missing or wrong; in no report, because they are of people. */
  readonly misses: readonly (Judged & ExpectedCustomer)[];
}

/** Columns of an expected file that golden.csv has too, but for its slot. */
const SLOT = /_\d+$/;

/**
 * Compares golden.csv of a finished run with the values a file expects. A row names its customer by golden_id, by
 * record_id (`shop:17`), by source and row (or rid), or by entity, which `truth` tells of records. Its other columns are
 * those of golden.csv; blank cells say nothing. Faults: E203 (USAGE) for a column no golden record has or a missing key,
 * E109 (INPUT) when no row fits a customer, E103 and E106 when the folder holds no run.
 */
export async function evaluateGolden(
  folder: string,
  { expected: file, truth }: { readonly expected: string; readonly truth?: string | undefined },
): Promise<GoldenEvaluation> {
  const table = async (name: string) => (await readSource({ path: runFile(folder, name), delimiter: ',' })).table;
  const [golden, crosswalk] = [await table('golden.csv'), await table('crosswalk.csv')];
  const expected = (await readList(file)).table;
  const finder = new CustomerFinder(
    { expected, crosswalk, truth: truth === undefined ? undefined : (await readList(truth)).table },
    file,
  );
  const fields = fieldColumnsOf(expected, golden, file);
  const goldenRow = rowsById(golden);
  const judged: (Judged & ExpectedCustomer)[] = [];
  const [extras, wholeExtras] = [new Map<string, number>(), new Map<string, number>()];
  let [found, whole] = [0, 0];
  for (let row = 0; row < expected.rows; row++) {
    const customer = finder.customerOf(row);
    const at = goldenRow.get(customer.golden);
    if (at === undefined) continue;
    found++;
    if (customer.isWhole) whole++;
    for (const { column, shown } of fields) {
      const field = column.name.trim();
      const cells = shown.map((one) => cellText(one, at)).filter((text) => text !== '');
      const wanted = cellText(column, row);
      if (wanted === '' && cells.length > 0) {
        for (const map of customer.isWhole ? [extras, wholeExtras] : [extras])
          map.set(field, (map.get(field) ?? 0) + 1);
      }
      judged.push(...judgeCell(field, wanted, cells).map((one) => ({ ...one, ...customer })));
    }
  }
  if (found === 0) throw nothingFits(file);
  const names = fields.map(({ column }) => column.name.trim());
  const isKnown = finder.knowsWhole;
  return {
    expected: expected.rows,
    found,
    whole: isKnown ? whole : null,
    fields: scoreFields(names, judged, extras),
    wholeFields: isKnown
      ? scoreFields(
          names,
          judged.filter((one) => one.isWhole),
          wholeExtras,
        )
      : null,
    misses: judged.filter(({ fit }) => fit === 'missing' || fit === 'wrong'),
  };
}

/** Every expected column with the golden columns it is compared with; none where this run has no such column. */
function fieldColumnsOf(expected: Table, golden: Table, file: string) {
  const known = new Set<string>([...FIELDS, ...Object.keys(COMPOSED), ...golden.columns.map(({ name }) => name)]);
  const own = expected.columns.filter(({ name }) => !KEY_COLUMNS.has(name.trim().toLowerCase()));
  const unknown = own
    .map(({ name }) => name.trim())
    .filter((name) => !known.has(name.replace(SLOT, '')) && !known.has(name));
  if (unknown.length > 0 || own.length === 0) throw unknownColumns(unknown, [...known], file);
  return own.map((column) => ({ column, shown: shownBy(column.name.trim(), golden) }));
}

function shownBy(field: string, golden: Table): Column[] {
  const composed = COMPOSED[field];
  const named = (name: string) => golden.columns.filter((one) => one.name === name);
  if (composed === undefined) return named(field);
  if (composed.kind === 'words') return composed.fields.flatMap(named);
  return golden.columns.filter(({ name }) => composed.fields.includes(name.replace(SLOT, '')));
}

function rowsById(golden: Table): Map<string, number> {
  const id = golden.columns.find(({ name }) => name === 'golden_id');
  const rows = new Map<string, number>();
  for (let row = 0; id !== undefined && row < golden.rows; row++) rows.set(cellText(id, row), row);
  return rows;
}

function unknownColumns(unknown: readonly string[], known: readonly string[], file: string): AurumError {
  const names = unknown.map((name) => `"${name}"${didYouMean(name, known)}`);
  return new AurumError({
    exit: 'USAGE',
    code: 'E203',
    what:
      names.length === 0
        ? 'The file expects no value: it has no column of golden.csv.'
        : `No golden record has a column ${names.join(', ')}.`,
    place: { file },
    expected: `a key and columns of golden.csv, or ${Object.keys(COMPOSED).join(', ')}`,
    fix: 'Rename the columns of the expected file, or leave them out.',
  });
}

function nothingFits(file: string): AurumError {
  return new AurumError({
    exit: 'INPUT',
    code: 'E109',
    what: 'No row of the expected file fits a customer of the run; nothing was evaluated.',
    place: { file },
    expected: 'golden ids of golden.csv, or the source names and rows of crosswalk.csv',
    fix: 'Compare the first lines of both files.',
  });
}
