import { goldenHeader } from '../merge/golden.ts';
import { AurumError } from '../model/error.ts';
import type { Ledger } from '../model/identity.ts';
import { correctedValue, readCorrectionLines } from '../runs/corrections.ts';
import { damaged } from '../steward/faults.ts';
import { rowOfId } from '../steward/row-of-id.ts';
import type { Line, Row } from '../steward/tables.ts';
import { ledgerOf, type Project, type ProjectRequest } from './project.ts';
import { goldenOfRows, type Steward, withProject } from './review-session.ts';

/** A value that a steward has set for a customer, until it is taken back. */
export interface Pin {
  readonly n: number;
  /** ISO 8601. */
  readonly at: string;
  readonly author: string;
  readonly why: string;
  /** Row of the ledger of a record of the customer; null of somebody who was erased. */
  readonly record: number | null;
  /** Column of golden.csv. */
  readonly field: string;
  /** '' where nothing is to stand there. */
  readonly value: string;
  /** When and by whom it was taken back; '' while it holds. */
  readonly undone: string;
}

/** A pin with the customer it is about now. */
export type ListedPin = Pin & { readonly golden: string };

/** Every pin of a project; those taken back without their value. Fault: E805. */
export function pinsOf({ store, key }: Project): Pin[] {
  return [...store.rows('pin')].map((row) => {
    const value = key.unseal(String(row['value']));
    if (value === undefined) throw damaged(store.path, 'A pinned value cannot be read with the key.');
    const { n, at, author, why, record, field, undone } = row;
    return {
      ...{ n: Number(n), at: String(at), author: String(author), why: String(why) },
      ...{ record: record === null ? null : Number(record), field: String(field), value, undone: String(undone) },
    };
  });
}

export function standingPins(project: Project): Pin[] {
  return pinsOf(project).filter(({ undone }) => undone === '');
}

export function listPins(request: ProjectRequest): ListedPin[] {
  return withProject(request, (project) => {
    const goldenOf = goldenOfRows(ledgerOf(project));
    return pinsOf(project).map((pin) => ({ ...pin, golden: pin.record === null ? '' : goldenOf(pin.record) }));
  });
}

/** What is pinned, and whose: a golden id, or the id of a record. */
export interface SaidPin {
  readonly id: string;
  readonly field: string;
  readonly value: string;
  readonly why: string;
}

/**
 * Pins a value of a customer: it wins over every source and rule in each run. One pinned before in the same place is taken back. Yields its number.
 * Faults: E203 for an unknown id, E702 for a column that cannot be pinned or a value that is no e-mail or telephone number.
 */
export function pin(
  request: ProjectRequest,
  { id, field: header, value: text, why }: SaidPin,
  steward: Steward,
): number {
  const said = correctedValue(header, text);
  if (typeof said === 'string') throw wrong(said);
  const field = goldenHeader({ name: said.field, slot: said.slot });
  return withProject(request, (project) => {
    const ledger = ledgerOf(project);
    const record = rowOfId(id, ledger, project.key);
    const all = pinsOf(project);
    const before = sameCustomer(all, { record, field }, ledger);
    const n = all.length + 1;
    const value = project.key.seal(said.value);
    const at = steward.now();
    const own: Line = { table: 'pin', row: { n, at, author: steward.author, why, record, field, value, undone: '' } };
    project.store.write([...undoneLines(project, before, `${at} ${steward.author}`), own]);
    return n;
  });
}

/**
 * Pins every line of a list of corrections that stands, all or none; who and when are those of the list where it says so. Yields how many. Faults: E203 for
 * missing columns and unknown ids, E702 for lines that cannot be.
 */
export async function importPins(request: ProjectRequest, path: string, steward: Steward): Promise<number> {
  const { lines } = await readCorrectionLines(path);
  return withProject(request, (project) => {
    const ledger = ledgerOf(project);
    const all = pinsOf(project);
    const now = steward.now();
    const replaced: Pin[] = [];
    const made = lines.map(({ id, field: name, slot, value, who, when }, at): Line => {
      const record = rowOfId(id, ledger, project.key);
      const field = goldenHeader({ name, slot });
      replaced.push(...sameCustomer(all, { record, field }, ledger));
      const n = all.length + at + 1;
      const said = { at: when || now, author: who || steward.author, value: project.key.seal(value) };
      return { table: 'pin', row: { n, ...said, why: '', record, field, undone: '' } };
    });
    project.store.write([...undoneLines(project, replaced, `${now} ${steward.author}`), ...made]);
    return made.length;
  });
}

/** Takes back what is pinned of a customer in a column. Yields how many. Faults: E203, E702 where nothing is. */
export function unpin(request: ProjectRequest, { id, field }: Pick<SaidPin, 'id' | 'field'>, steward: Steward): number {
  return withProject(request, (project) => {
    const ledger = ledgerOf(project);
    const record = rowOfId(id, ledger, project.key);
    const found = sameCustomer(pinsOf(project), { record, field }, ledger);
    if (found.length === 0) throw wrong(`nothing is pinned there`);
    project.store.write(undoneLines(project, found, `${steward.now()} ${steward.author}`));
    project.store.compact();
    return found.length;
  });
}

/** Pins of the customer that a row belongs to, in one column. */
function sameCustomer(
  pins: readonly Pin[],
  { record, field }: { readonly record: number; readonly field: string },
  { goldenOf }: Ledger,
): Pin[] {
  const isTheirs = (row: number | null): boolean => row !== null && goldenOf[row] === goldenOf[record];
  return pins.filter((one) => one.undone === '' && one.field === field && isTheirs(one.record));
}

function undoneLines({ store }: Project, pins: readonly Pin[], undone: string): Line[] {
  const numbers = new Set(pins.map(({ n }) => n));
  return [...store.rows('pin')].filter(({ n }) => numbers.has(Number(n))).map((row) => undoneLine(row, undone));
}

/** A pin that holds no more, without its value. */
export function undoneLine(row: Row, undone: string): Line {
  return { table: 'pin', row: { ...row, value: '', undone } };
}

function wrong(words: string): AurumError {
  return new AurumError({
    exit: 'USAGE',
    code: 'E702',
    what: `That cannot be said: ${words}.`,
    expected: 'a column of golden.csv such as city, phone or email_2, and a value for it',
    fix: 'aurum pin g_… city Leeds -p project/',
  });
}
