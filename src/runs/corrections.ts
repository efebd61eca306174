import { MOST_PLACES } from '../merge/contact-choice.ts';
import { CORRECTABLE, type Correction } from '../merge/corrections.ts';
import { RecordIds } from '../merge/record-id.ts';
import { AurumError } from '../model/error.ts';
import { normalizeTimestamp } from '../normalize/date/date.ts';
import { normalizeEmail } from '../normalize/email/email.ts';
import { normalizePhone } from '../normalize/phone/phone.ts';
import { readList } from '../read/read-list.ts';
import type { FieldName, RecordSet } from '../table/records.ts';
import { cellText, type Table } from '../table/table.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { GOLDEN_ID, namedRecords } from './named-records.ts';

/** Corrections of customers that are there, and the file they come from. */
export interface ReadCorrections {
  readonly corrections: readonly Correction[];
  /** Corrections of customers that are gone. */
  readonly passedOver: number;
  readonly sha256: string | undefined;
}

/** One line of the list: whose value, and what it should be. */
export interface CorrectionLine extends Omit<Correction, 'record'> {
  readonly id: string;
}

const WHO = ['golden_id', 'record_id'];
const MOST_TOLD = 10;

/**
 * A list of corrections: `golden_id` or `record_id`, `field` (a column of golden.csv: `phone`, `email_2`), `value` (blank: nothing is to stand
 * there), and if known `who`, `when`, `revoked` (anything there takes the line back). Faults (USAGE), all at once: E203 for missing columns, E702 for an
 * unknown field, a place beyond the last, a value that is no e-mail or telephone number, a `when` that is no date.
 */
export async function readCorrections(path: string | undefined, records: RecordSet): Promise<ReadCorrections> {
  if (path === undefined) return { corrections: [], passedOver: 0, sha256: undefined };
  const { lines, sha256 } = await readCorrectionLines(path);
  const ids = new RecordIds(records);
  const index = namedRecords(new Set(lines.map(({ id }) => id)), { records, ids });
  const corrections = lines.flatMap(({ id, ...line }): Correction[] => {
    const record = index.get(id);
    return record === undefined ? [] : [{ ...line, record }];
  });
  return { corrections, passedOver: lines.length - corrections.length, sha256 };
}

/** The lines of such a list that stand. Faults as in {@link readCorrections}. */
export async function readCorrectionLines(
  path: string,
): Promise<{ readonly lines: readonly CorrectionLine[]; readonly sha256: string }> {
  const { table, sha256, rejects } = await readList(path);
  if (rejects.length > 0) throw fault(path, 'E702', [`${rejects.length} row(s) cannot be read`]);
  return { lines: linesOf(table, path), sha256 };
}

function linesOf(table: Table, path: string): CorrectionLine[] {
  const column = (name: string) => table.columns.find((one) => one.name.trim().toLowerCase() === name);
  const missing = ['field', 'value'].filter((name) => column(name) === undefined);
  if (WHO.every((name) => column(name) === undefined)) missing.push('golden_id or record_id');
  if (missing.length > 0)
    throw fault(
      path,
      'E203',
      missing.map((name) => `there is no column ${name}`),
    );
  const faults: string[] = [];
  const lines: CorrectionLine[] = [];
  for (let at = 0; at < table.rows; at++) {
    const cell = (name: string): string => {
      const own = column(name);
      return own === undefined ? '' : cellText(own, at).trim();
    };
    if (cell('revoked') !== '') continue;
    const said = lineOf(cell);
    if (typeof said === 'string') faults.push(`row ${table.recordNumbers[at]}: ${said}`);
    else lines.push(said);
  }
  if (faults.length > 0) throw fault(path, 'E702', faults);
  return lines;
}

/** A line, or in words what is wrong with it; never its value. */
function lineOf(cell: (name: string) => string): CorrectionLine | string {
  const id = cell('record_id') || cell('golden_id');
  if (id === '') return 'names no customer';
  if (GOLDEN_ID.test(id) && id.includes('-')) return 'names a golden id of records that share one record id';
  const said = correctedValue(cell('field'), cell('value'));
  if (typeof said === 'string') return said;
  const when = cell('when') === '' ? '' : normalizeTimestamp(cell('when'), null, {}).value;
  if (when === null) return '"when" is no date (2024-05-31)';
  return { id, ...said, who: cell('who'), when };
}

/** A column of golden.csv and a value for it, or in words what is wrong; never the value. ("phone", "0171") → "the value is no telephone number …". */
export function correctedValue(name: string, text: string): Pick<Correction, 'field' | 'slot' | 'value'> | string {
  const place = placeOf(name);
  if (typeof place === 'string') return place;
  const value = cleanValue(place.field, text);
  if (value === null)
    return `the value is no ${place.field === 'email' ? 'e-mail address' : 'telephone number with its country (+44 …)'}`;
  return { ...place, value };
}

function placeOf(name: string): { readonly field: FieldName; readonly slot: number } | string {
  const [, base = name, number] = /^(.*?)(?:_([2-9]))?$/.exec(name) ?? [];
  const field = CORRECTABLE.find((one) => one === name) ?? CORRECTABLE.find((one) => one === base);
  if (field === undefined) return `"${name}" is no field that can be corrected${didYouMean(name, CORRECTABLE)}`;
  const slot = field === name ? 0 : Number(number) - 1;
  const isOverflow = field === 'email' || field === 'phone';
  if (slot > 0 && (!isOverflow || slot >= MOST_PLACES)) return `golden records have no column "${name}"`;
  return { field, slot };
}

/** What cannot be dialled or written to helps nobody; other values stand as they were written. */
function cleanValue(field: FieldName, value: string): string | null {
  if (value === '') return '';
  if (field === 'email') return normalizeEmail(value).value?.address ?? null;
  if (field !== 'phone') return value.replace(/\s+/g, ' ');
  const number = normalizePhone(value, undefined).value;
  return number === null || number.e164 === '' ? null : number.e164;
}

function fault(file: string, code: 'E203' | 'E702', faults: readonly string[]): AurumError {
  const more = faults.length > MOST_TOLD ? [`  - and ${faults.length - MOST_TOLD} more`] : [];
  const told = [...faults.slice(0, MOST_TOLD).map((one) => `  - ${one}`), ...more].join('\n');
  return new AurumError({
    exit: 'USAGE',
    code,
    what: `The corrections have ${faults.length} fault(s):\n${told}`,
    place: { file },
    expected: 'golden_id or record_id, field, value; who, when and revoked if known',
    fix: 'Correct the list; nothing was done.',
  });
}
