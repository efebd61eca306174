import { FEWEST_EMPTY, INPUT_GUARDS, type InputGuardName } from '../check/guards.ts';
import { AurumError } from '../model/error.ts';
import type { RowFault } from '../model/fault.ts';
import type { GuardPlan, Plan, SourcePlan } from '../model/plan.ts';
import type { ColumnReading } from '../model/reading.ts';
import type { Reject } from '../model/reject.ts';
import type { PlannedTable } from '../normalize/record/records.ts';
import { screenRows } from '../normalize/record/screen-rows.ts';
import { holdsCustomers } from '../plan/infer.ts';
import { resolvePlan, type SourceRequest } from '../plan/resolve.ts';
import { readSources } from '../read/read-sources.ts';
import type { ReadRequest, ReadResult } from '../read/request.ts';
import { sideFile } from '../read/side-file.ts';
import { keepRows } from '../table/keep-rows.ts';
import { placeOf } from '../table/places.ts';
import { cellText, type Table } from '../table/table.ts';
import { csvLine } from '../write/csv-line.ts';

/** What to read, and which guards are let off. */
export interface IntakeRequest extends SourceRequest {
  /** How to read each input, in order. */
  readonly reads: readonly ReadRequest[];
  readonly maxRejects?: number;
  /** Guards that warn instead of ending the run. */
  readonly allow?: readonly string[];
}

/** A file among the inputs that is a list about records, and was left out. */
export interface LeftOut {
  readonly source: string;
  readonly words: string;
}

/** Inputs as far as they are records: rows that are none are among the rejects. */
export interface Intake {
  readonly reads: readonly ReadResult[];
  readonly plan: Plan;
  /** Per source how its columns were read; none of a plan that was given. */
  readonly readings: readonly (readonly ColumnReading[])[];
  readonly tables: readonly PlannedTable[];
  /** The tables with rows that are no records. */
  readonly whole: readonly Table[];
  readonly leftOut: readonly LeftOut[];
  /** Sources whose guards would have ended the run, were they not let off. */
  readonly letOff: readonly { readonly guard: InputGuardName; readonly source: string; readonly rows: number }[];
}

/**
 * Reads inputs, decides what their columns mean and takes out what is no record. `onPlan` is waited for between reading and
 * planning. Faults: those of reading and planning; E205, E114, E308… (INPUT) when a guard is set off.
 */
export async function takeIn(request: IntakeRequest, onPlan: () => Promise<void> | void): Promise<Intake> {
  const { reads, plan, readings, leftOut } = await readAndPlan(request, onPlan);
  const letOff: Intake['letOff'][number][] = [];
  const settings = settingsOf(plan, request.allow ?? []);
  const screened = reads.map((read, at) => {
    const source = plan.sources[at] as SourcePlan;
    if ((readings[at] ?? []).some(({ codes }) => codes.includes('W205')))
      guard('unrecognised', settings, { read, rows: read.table.rows, letOff });
    return screen(read, source, { settings, letOff });
  });
  const tables = screened.map((read, at) => ({ plan: plan.sources[at] as SourcePlan, table: read.table }));
  const whole = reads.map(({ table }) => table);
  return { reads: screened, plan, readings, tables, whole, leftOut, letOff };
}

/** Inputs as they were read, rows that are no records included, and what their columns mean. */
export async function readAndPlan(
  request: IntakeRequest,
  onPlan: () => Promise<void> | void,
): Promise<Pick<Intake, 'reads' | 'plan' | 'readings' | 'leftOut'>> {
  const all = await readSources(allowing(request), request.maxRejects);
  await onPlan();
  const { reads, leftOut, kept } = withoutLists(all, request);
  const resolved = resolvePlan(
    kept,
    reads.map((read) => read.table),
  );
  return { reads, leftOut, ...resolved };
}

/** The rows of a table that are records, as a run would take them. */
export function recordsOf(table: Table, plan: SourcePlan): Table {
  return withoutRows(table, screenRows(table, plan));
}

function allowing({ reads, allow, planFile }: IntakeRequest): ReadRequest[] {
  const isCutAllowed =
    (allow?.includes('truncated') ?? false) || severityOf(planFile?.guards?.truncated?.severity) !== 'error';
  return reads.map((one) => (isCutAllowed ? { ...one, limits: { ...one.limits, isCutAllowed } } : one));
}

type Severity = NonNullable<GuardPlan['severity']>;

function severityOf(own: Severity | undefined): Severity {
  return own ?? 'error';
}

/** Lists about records are left out of what nobody described; a plan is obeyed. */
function withoutLists(
  all: readonly ReadResult[],
  request: IntakeRequest,
): { reads: ReadResult[]; leftOut: LeftOut[]; kept: IntakeRequest } {
  const words = all.map(({ table }) =>
    request.planFile === undefined ? sideFile(table.columns.map(({ name }) => name)) : undefined,
  );
  const isKept = (_: unknown, at: number): boolean => words[at] === undefined;
  const leftOut = all.flatMap(({ table }, at) => {
    const own = words[at];
    return own === undefined ? [] : [{ source: table.source, words: own }];
  });
  const kept = { ...request, inputs: request.inputs.filter(isKept), reads: allowing(request).filter(isKept) };
  const reads = all.filter(isKept);
  if (reads.length === 0) throw onlyLists(leftOut);
  return { reads, leftOut, kept };
}

type Settings = Readonly<Record<InputGuardName, Required<GuardPlan>>>;

function settingsOf({ guards = {} }: Plan, allow: readonly string[]): Settings {
  const own = (name: InputGuardName, limit: number): Required<GuardPlan> => ({
    limit: guards[name]?.limit ?? limit,
    severity: allow.includes(name) ? 'warn' : severityOf(guards[name]?.severity),
  });
  return {
    unrecognised: own('unrecognised', 0),
    'empty-rows': own('empty-rows', INPUT_GUARDS['empty-rows'].limit),
    truncated: own('truncated', 0),
  };
}

interface Screening {
  readonly settings: Settings;
  readonly letOff: Intake['letOff'][number][];
}

function screen(read: ReadResult, plan: SourcePlan, screening: Screening): ReadResult {
  const faults = screenRows(read.table, plan);
  if (faults.length === 0) return read;
  const empty = faults.filter(({ code }) => code === 'E308');
  const isLetOff = screening.letOff.some(({ source }) => source === plan.source);
  const isStrict = !isLetOff && screening.settings['empty-rows'].severity === 'error';
  if (faults.length === read.table.rows && holdsCustomers(plan) && isStrict) throw nobody(read, faults);
  const { limit } = screening.settings['empty-rows'];
  if (empty.length >= FEWEST_EMPTY && empty.length > limit * read.recordsIn)
    guard('empty-rows', screening.settings, { read, rows: empty.length, letOff: screening.letOff });
  return rejecting(read, faults);
}

/** A source with rows of its table among the rejects instead. */
export function rejecting(read: ReadResult, faults: readonly RowFault[]): ReadResult {
  const rejects = [...read.rejects, ...faults.map((fault) => rejectOf(fault, read))].sort(
    (a, b) => a.record - b.record,
  );
  return { ...read, table: withoutRows(read.table, faults), rejects };
}

/** The table without rows that are no records. */
export function withoutRows(table: Table, faults: readonly RowFault[]): Table {
  if (faults.length === 0) return table;
  const isFault = new Uint8Array(table.rows);
  for (const { row } of faults) isFault[row] = 1;
  const rows = new Int32Array(table.rows - faults.length);
  for (let row = 0, at = 0; row < table.rows; row++) if (isFault[row] === 0) rows[at++] = row;
  return keepRows(table, rows);
}

function rejectOf({ row, code, reason }: RowFault, { table, file }: ReadResult): Reject {
  const { line, byte } = placeOf(table, row);
  // What is not to be kept is not told.
  const raw = code === 'E312' || code === 'E313' ? '' : csvLine(table.columns.map((column) => cellText(column, row)));
  return { code, file, line, record: table.recordNumbers[row] as number, byte, reason, raw };
}

/** Ends the run where a guard is not let off; remembers it where it is. */
function guard(
  name: Exclude<InputGuardName, 'truncated'>,
  settings: Settings,
  { read, rows, letOff }: { read: ReadResult; rows: number; letOff: Intake['letOff'][number][] },
): void {
  const { severity, limit } = settings[name];
  if (severity === 'error') throw setOff(name, { read, rows, limit });
  if (severity === 'warn') letOff.push({ guard: name, source: read.table.source, rows });
}

function setOff(
  name: Exclude<InputGuardName, 'truncated'>,
  { read, rows, limit }: { read: ReadResult; rows: number; limit: number },
): AurumError {
  const isEmpty = name === 'empty-rows';
  return new AurumError({
    exit: 'INPUT',
    code: INPUT_GUARDS[name].code,
    what: isEmpty
      ? `${rows} of ${read.recordsIn} rows hold no usable value of a customer.`
      : 'No column of the file is known to name a customer or refer to one; nothing of it would be evaluated.',
    place: { file: read.file },
    expected: isEmpty
      ? `at most ${Math.round(limit * 1000) / 10} % empty rows`
      : 'columns for names, e-mail addresses, phones, companies or addresses, or a key of customers',
    fix: isEmpty
      ? 'Check the export; `--allow empty-rows` rejects the rows and goes on.'
      : 'Check the header, name the columns in a plan (aurum init), or go on without it: `--allow unrecognised`.',
  });
}

function nobody({ file, table }: ReadResult, faults: readonly RowFault[]): AurumError {
  const [first] = faults;
  return new AurumError({
    exit: 'INPUT',
    code: first?.code ?? 'E308',
    what: `None of ${faults.length} row(s) holds a usable value of a customer; nothing was evaluated.`,
    place: { file, line: placeOf(table, first?.row ?? 0).line },
    expected: 'at least one row with a name, an e-mail address, a phone, a company or an address',
    fix: 'Check the export, and the delimiter and encoding it was read with.',
  });
}

/** Files of orders, tickets and events whose rows name a customer and are none. */
export function refersToCustomers({ plan }: PlannedTable): boolean {
  return plan.kind !== 'suppression' && !holdsCustomers(plan);
}

/** Without a customer there is nothing to make golden, and success would be a false one. */
export function withoutCustomers(): AurumError {
  return new AurumError({
    exit: 'INPUT',
    code: 'E203',
    what: 'No input holds customers; nothing was evaluated.',
    expected: 'columns for names, e-mail addresses, phones, companies or addresses',
    fix: 'Add the file of the customers, or name the columns in a plan: aurum init.',
  });
}

function onlyLists(leftOut: readonly LeftOut[]): AurumError {
  return new AurumError({
    exit: 'INPUT',
    code: 'E203',
    what: `No input holds customers: ${leftOut.map(({ source, words }) => `${source} is ${words}`).join(', ')}.`,
    expected: 'an export of customers',
    fix: 'Name the exports; lists about records go with --judgements or --truth.',
  });
}
