import { type Dictionary, valueText } from '../table/dictionary.ts';
import type { RecordSet } from '../table/records.ts';
import { type FieldColumns, fieldColumns } from './field-columns.ts';
import type { Members } from './members.ts';

/** Shorter names are part of too many other words. */
const SHORTEST = 3;
/** Clusters with more records are no customers; looking through them would cost their square. */
const MOST_RECORDS = 64;

/** What the names and e-mails of one customer say of each other. Asked only where votes do not decide. */
export class Witness {
  readonly #members: Members;
  readonly #clusterOf: Int32Array;
  readonly #names: readonly FieldColumns[];
  readonly #emails: FieldColumns | null;

  constructor(records: RecordSet, members: Members, clusterOf: Int32Array) {
    this.#members = members;
    this.#clusterOf = clusterOf;
    this.#names = (['given_key', 'family_key'] as const)
      .map((name) => fieldColumns(records, name))
      .filter((field) => field !== null);
    this.#emails = fieldColumns(records, 'email');
  }

  /** How many letters of the name that a record has in a slot are spelled out by an e-mail of its customer, at the most. */
  ofName(record: number, slot: number): number {
    const keys = this.#names.map((field) => textOf(field.dictionary, field.slots[slot]?.[record] ?? -1));
    return Math.max(0, ...this.#each(this.#emails, record).map((email) => spelledOut(localLetters(email), keys)));
  }

  /** How many letters of a name of its customer the e-mail that a record has in a slot spells out, at the most. */
  ofEmail(record: number, slot: number): number {
    const field = this.#emails;
    if (field === null) return 0;
    const letters = localLetters(textOf(field.dictionary, field.slots[slot]?.[record] ?? -1));
    return this.#names.reduce((sum, names) => {
      const keys = this.#each(names, record);
      return sum + Math.max(0, ...keys.map((key) => spelledOut(letters, [key])));
    }, 0);
  }

  /** All values of a field in the customer of a record. */
  #each(field: FieldColumns | null, record: number): string[] {
    const { starts, records } = this.#members;
    const cluster = this.#clusterOf[record] as number;
    const [start, end] = [starts[cluster] as number, starts[cluster + 1] as number];
    if (field === null || end - start > MOST_RECORDS) return [];
    const ids = new Set<number>();
    for (let i = start; i < end; i++) for (const slot of field.slots) ids.add(slot[records[i] as number] as number);
    return [...ids].filter((id) => id >= 0).map((id) => valueText(field.dictionary, id));
  }
}

function textOf(dictionary: Dictionary, id: number): string {
  return id < 0 ? '' : valueText(dictionary, id);
}

/** "Ann.Lee-22@x.org" → "annlee". */
function localLetters(email: string): string {
  return email
    .slice(0, email.lastIndexOf('@'))
    .toLowerCase()
    .replace(/[^a-z]/g, '');
}

function spelledOut(letters: string, keys: readonly string[]): number {
  return keys.reduce((sum, key) => {
    const word = key.replaceAll(' ', '');
    return sum + (word.length >= SHORTEST && letters.includes(word) ? word.length : 0);
  }, 0);
}
