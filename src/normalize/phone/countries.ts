import type { PhoneNumber } from '../../model/clean.ts';
import type { Clustering } from '../../model/matching.ts';
import { DictionaryBuilder, valueText } from '../../table/dictionary.ts';
import { fieldSlots, findField, type RecordField, type RecordSet } from '../../table/records.ts';
import { cellText } from '../../table/table.ts';
import { normalizePhone, splitPhones } from './phone.ts';

/** A number that names its country itself. */
const INTERNATIONAL = /^[\s'(]*(?:\+|00)/;

/**
 * Telephone numbers that were written without a country are read by the country of their customer, once customers are known: a
 * record's own country was looked at before; here come the one most of the customer's records name, then those of its
 * international numbers. They outrank the country of the whole source. What no country makes a number in use stays as it is.
 * "0781 208 1286" of a record without country, beside one of the same customer in GB → +447812081286. Linear in records.
 */
export function withCustomerCountries(records: RecordSet, clustering: Clustering): RecordSet {
  const slots = fieldSlots(records, 'phone');
  const asking = askingCustomers(records, clustering, slots);
  if (asking === null) return records;
  const customers = new CustomerCountries(records, { clustering, phones: slots, asking });
  const changed = new Map<RecordField, RecordField>();
  for (const field of slots) {
    const key = findField(records, 'phone_national', field.slot);
    if (field.raw === undefined || key === undefined) continue;
    const found = reread(field, key, customers);
    if (found.size === 0) continue;
    changed.set(
      field,
      replaced(field, found, (number) => number.e164),
    );
    changed.set(
      key,
      replaced(key, found, (number) => number.national),
    );
  }
  if (changed.size === 0) return records;
  return { ...records, fields: records.fields.map((field) => changed.get(field) ?? field) };
}

/** 1 for each customer with a number that names no country, on a record that names none; null where there is no such customer. */
function askingCustomers(
  records: RecordSet,
  { clusterOf, count }: Clustering,
  phones: readonly RecordField[],
): Uint8Array | null {
  const countries = fieldSlots(records, 'country');
  const asking = new Uint8Array(count);
  let isAny = false;
  for (const { clean, raw } of phones) {
    if (raw === undefined) continue;
    for (let record = 0; record < records.count; record++) {
      if ((clean.ids[record] as number) < 0 || namesCountry(countries, record)) continue;
      if (INTERNATIONAL.test(cellText(raw, record))) continue;
      asking[clusterOf[record] as number] = 1;
      isAny = true;
    }
  }
  return isAny ? asking : null;
}

function namesCountry(countries: readonly RecordField[], record: number): boolean {
  for (const { clean } of countries) if ((clean.ids[record] as number) >= 0) return true;
  return false;
}

/** Numbers that another country than the one they were read by makes valid, by record. */
function reread(field: RecordField, key: RecordField, customers: CustomerCountries): Map<number, PhoneNumber> {
  const found = new Map<number, PhoneNumber>();
  const known = new Map<string, PhoneNumber | null>();
  const { clean, raw } = field;
  for (let record = 0; record < clean.ids.length; record++) {
    const id = clean.ids[record] as number;
    if (id < 0 || raw === undefined || customers.isOwn(record)) continue;
    const countries = customers.of(record);
    if (countries.length === 0) continue;
    const cell = cellText(raw, record);
    if (INTERNATIONAL.test(cell)) continue;
    const now = valueText(clean.dictionary, id);
    const question = `${countries.join(' ')}\n${now}\n${cell}`;
    let number = known.get(question);
    if (number === undefined) {
      number = read(cell, { now, national: cellText(key.clean, record), countries });
      known.set(question, number);
    }
    if (number !== null) found.set(record, number);
  }
  return found;
}

interface Reading {
  readonly now: string;
  readonly national: string;
  readonly countries: readonly string[];
}

/** The number by the first country that makes it one in use; null where that is what it is read as already. */
function read(cell: string, { now, national, countries }: Reading): PhoneNumber | null {
  const parts = splitPhones(cell);
  const text =
    parts.length < 2 ? cell : parts.find((one) => normalizePhone(one, undefined).value?.national.endsWith(national));
  if (text === undefined || INTERNATIONAL.test(text)) return null;
  for (const country of countries) {
    const number = normalizePhone(text, country).value;
    if (number?.isValid !== true || number.e164 === '') continue;
    return number.e164 === now ? null : number;
  }
  return null;
}

/** The field with other values for some records. */
function replaced(
  field: RecordField,
  found: ReadonlyMap<number, PhoneNumber>,
  textOf: (number: PhoneNumber) => string,
): RecordField {
  const { dictionary, name } = field.clean;
  const builder = new DictionaryBuilder({ values: dictionary.size + found.size, bytes: dictionary.bytes.length });
  const { bytes, offsets, size } = dictionary;
  for (let id = 0; id < size; id++) builder.add(bytes, offsets[id] as number, offsets[id + 1] as number);
  const ids = field.clean.ids.slice();
  for (const [record, number] of found) ids[record] = builder.addString(textOf(number));
  return { ...field, clean: { name, ids, dictionary: builder.build() } };
}

interface Asked {
  readonly clustering: Clustering;
  readonly phones: readonly RecordField[];
  /** 1 for each customer whose countries will be asked for; a number's country costs a look into the numbering plans. */
  readonly asking: Uint8Array;
}

/** Which countries the records of each customer name. */
class CustomerCountries {
  readonly #clusterOf: Int32Array;
  readonly #countries: readonly RecordField[];
  readonly #votes: readonly (Map<string, number> | undefined)[];

  constructor(records: RecordSet, { clustering: { clusterOf, count }, phones, asking }: Asked) {
    this.#clusterOf = clusterOf;
    this.#countries = fieldSlots(records, 'country');
    const isAsked = (record: number): boolean => asking[clusterOf[record] as number] === 1;
    const votes: (Map<string, number> | undefined)[] = new Array(count);
    const vote = (record: number, country: string, weight: number): void => {
      const cluster = clusterOf[record] as number;
      const own = (votes[cluster] ??= new Map());
      own.set(country, (own.get(country) ?? 0) + weight);
    };
    // A number says less of where somebody lives than an address does: no count of numbers outvotes one country.
    const ofNumber = 1 / (records.count * phones.length + 1);
    for (const { clean } of this.#countries) {
      for (let record = 0; record < records.count; record++)
        if ((clean.ids[record] as number) >= 0 && isAsked(record)) vote(record, cellText(clean, record), 1);
    }
    for (const { clean, raw } of phones) {
      const countryOf = new Map<number, string>();
      for (let record = 0; record < records.count; record++) {
        const id = clean.ids[record] as number;
        if (id < 0 || raw === undefined || !isAsked(record)) continue;
        if (!INTERNATIONAL.test(cellText(raw, record))) continue;
        let country = countryOf.get(id);
        if (country === undefined) {
          country = normalizePhone(valueText(clean.dictionary, id), undefined).value?.country ?? '';
          countryOf.set(id, country);
        }
        if (country !== '') vote(record, country, ofNumber);
      }
    }
    this.#votes = votes;
  }

  /** True where the record names a country itself. */
  isOwn(record: number): boolean {
    return namesCountry(this.#countries, record);
  }

  /** Countries of the customer of a record, the most often named first. */
  of(record: number): string[] {
    const votes = this.#votes[this.#clusterOf[record] as number];
    if (votes === undefined) return [];
    return [...votes].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([country]) => country);
  }
}
