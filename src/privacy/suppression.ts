import type { ColumnPlan, SourcePlan } from '../model/plan.ts';
import { normalizeTimestamp } from '../normalize/date/date.ts';
import { normalizeEmail } from '../normalize/email/email.ts';
import { normalizePhone } from '../normalize/phone/phone.ts';
import { OWN_DATE, SUPPRESSED } from '../table/consent-slots.ts';
import { valueText, valueTexts } from '../table/dictionary.ts';
import { fieldSlots, type RecordField, type RecordSet } from '../table/records.ts';
import { type Column, columnFromStrings, type Table } from '../table/table.ts';

/** A list of people who are not to be written to, as read, and what its columns mean. */
export interface SuppressionTable {
  readonly table: Table;
  readonly plan: SourcePlan;
}

/** Keyed hash of a contact in its canonical form; undefined where no key is given. */
export type ContactHash = ((canonical: string) => string) | undefined;

/** What became of the lists of a run. */
export interface SuppressionBalance {
  /** Rows of all lists; of them those without any contact that can be read, and those whose contact some record has. */
  readonly entries: number;
  readonly unreadable: number;
  readonly found: number;
  /** Records that carry a suppressed contact. */
  readonly records: number;
}

/** Contacts of lists by the forms that they are compared in, each with the numbers of its entries. */
class Entries {
  readonly emails = new Map<string, number[]>();
  readonly phones = new Map<string, number[]>();
  readonly hashes = new Map<string, number[]>();
  readonly since: string[] = [];
  unreadable = 0;

  add(key: string, into: Map<string, number[]>): void {
    const own = this.since.length - 1;
    const known = into.get(key);
    if (known === undefined) into.set(key, [own]);
    else if (known.at(-1) !== own) known.push(own);
  }
}

/**
 * Records with an objection to everything for each that carries a suppressed e-mail or phone in any slot, in any spelling: the rest is
 * for the merge of consent. Hashed contacts are those whose keyed hash is in the list; `hash` must be there when a list has any.
 */
export function suppress(
  records: RecordSet,
  lists: readonly SuppressionTable[],
  hash: ContactHash,
): { readonly records: RecordSet; readonly balance: SuppressionBalance } {
  const entries = readEntries(lists);
  const entryOf = new Int32Array(records.count).fill(-1);
  const found = new Set<number>();
  for (const [point, keyName] of [
    ['email', 'email_key'],
    ['phone', 'phone_national'],
  ] as const)
    for (const field of fieldSlots(records, point)) {
      const key = fieldSlots(records, keyName).find(({ slot }) => slot === field.slot);
      const look = lookup(entries, { isEmail: point === 'email', hash });
      markRecords({ field, key, look }, { entryOf, found, since: entries.since });
    }
  const hits = entryOf.reduce((sum, entry) => sum + (entry < 0 ? 0 : 1), 0);
  const balance = { entries: entries.since.length, unreadable: entries.unreadable, found: found.size, records: hits };
  return { records: hits === 0 ? records : withObjections(records, entryOf, entries.since), balance };
}

function readEntries(lists: readonly SuppressionTable[]): Entries {
  const entries = new Entries();
  for (const { table, plan } of lists) {
    const columns = plan.columns.flatMap((own) => {
      const column = table.columns.find(({ name }) => name === own.column);
      return column === undefined ? [] : [{ own, column }];
    });
    for (let row = 0; row < table.rows; row++) readEntry(entries, columns, row);
  }
  return entries;
}

function readEntry(
  entries: Entries,
  columns: readonly { readonly own: ColumnPlan; readonly column: Column }[],
  row: number,
): void {
  let since = '';
  let isRead = false;
  entries.since.push('');
  for (const { own, column } of columns) {
    const id = column.ids[row] as number;
    const text = id < 0 ? '' : valueText(column.dictionary, id).trim();
    if (text === '') continue;
    if (own.role === 'consent_any_at') since = normalizeTimestamp(text, own.dateOrder ?? null).value ?? '';
    const read = own.role === 'email' ? readEmail : own.role === 'phone' ? readPhone : undefined;
    if (own.role === 'contact_hash') entries.add(canonicalHash(text), entries.hashes);
    for (const key of read?.(text) ?? []) entries.add(key, own.role === 'email' ? entries.emails : entries.phones);
    isRead ||= own.role === 'contact_hash' || (read?.(text).length ?? 0) > 0;
  }
  entries.since[entries.since.length - 1] = since;
  if (!isRead) entries.unreadable++;
}

/** An address and the mailbox it stands for; one that no host would take is still compared as it is written. */
function readEmail(text: string): string[] {
  const { value } = normalizeEmail(text);
  const written = text.toLowerCase();
  if (value === null) return written.includes('@') ? [written] : [];
  return [...new Set([value.address.toLowerCase(), value.key])];
}

/** The digits of a number with and without its country; national ones alone where the list names none. */
function readPhone(text: string): string[] {
  const { value } = normalizePhone(text, undefined);
  if (value === null) return [];
  return [...new Set([value.national, value.e164.slice(1)])].filter((digits) => digits !== '');
}

/** Hashes compare in hexadecimal, whatever they were written in. */
function canonicalHash(text: string): string {
  if (/^[0-9a-f]{64}$/i.test(text)) return text.toLowerCase();
  return Buffer.from(text, 'base64').toString('hex');
}

/** The entries that a value of a record, with its key, stands in. */
function lookup(
  { emails, phones, hashes }: Entries,
  { isEmail, hash }: { readonly isEmail: boolean; readonly hash: ContactHash },
): (value: string, key: string | undefined) => readonly number[] {
  const plain = isEmail ? emails : phones;
  return (value, key) => {
    const written = isEmail ? value.toLowerCase() : value.replace(/^\+/, '');
    const forms = [...new Set(key === undefined || key === '' ? [written] : [written, key])];
    const own = forms.flatMap((form) => plain.get(form) ?? []);
    if (hashes.size === 0 || hash === undefined) return own;
    const canonical = [...new Set([value.toLowerCase(), ...forms])];
    return [...own, ...canonical.flatMap((form) => hashes.get(hash(form)) ?? [])];
  };
}

function markRecords(
  from: {
    readonly field: RecordField;
    readonly key: RecordField | undefined;
    readonly look: ReturnType<typeof lookup>;
  },
  into: { readonly entryOf: Int32Array; readonly found: Set<number>; readonly since: readonly string[] },
): void {
  const { clean } = from.field;
  const keys = from.key === undefined ? [] : valueTexts(from.key.clean.dictionary);
  const known: (readonly number[] | undefined)[] = [];
  for (let record = 0; record < clean.ids.length; record++) {
    const id = clean.ids[record] as number;
    if (id < 0) continue;
    const keyId = from.key?.clean.ids[record] ?? -1;
    const hits = (known[id] ??= from.look(valueText(clean.dictionary, id), keyId < 0 ? undefined : keys[keyId]));
    for (const entry of hits) {
      into.found.add(entry);
      const own = into.entryOf[record] as number;
      // Of several entries one without a day counts, else the latest: what cannot be dated is never outdated.
      if (own < 0 || isLater(into.since[entry] as string, into.since[own] as string)) into.entryOf[record] = entry;
    }
  }
}

function isLater(since: string, than: string): boolean {
  if (since === '' || than === '') return since === '' && than !== '';
  return since > than;
}

function withObjections(records: RecordSet, entryOf: Int32Array, since: readonly string[]): RecordSet {
  const column = (name: string, textOf: (entry: number) => string | null): Column =>
    columnFromStrings(
      name,
      Array.from(entryOf, (entry) => (entry < 0 ? null : textOf(entry))),
    );
  const objection: RecordField = {
    name: 'consent_any',
    slot: SUPPRESSED,
    clean: column('consent_any of a suppression list', () => 'opted_out'),
  };
  const dates: RecordField = {
    name: 'consent_any_at',
    slot: SUPPRESSED + OWN_DATE,
    clean: column('consent_any_at of a suppression list', (entry) => since[entry] || null),
  };
  return { ...records, fields: [...records.fields, objection, dates] };
}
