import type { ColumnPlan } from '../../model/plan.ts';
import type { FieldName } from '../../table/records.ts';
import { houseKey, streetKey } from '../address/address.ts';
import { isNumberFirstCountry, plainStreetCut } from '../address/street/plain.ts';
import { PlainEmails } from '../email/plain.ts';
import { plainPhoneStart } from '../phone/plain.ts';

/** Where the outputs of the cell at hand go. */
export interface CellSink {
  /** Puts the raw value as it stands. */
  keep(field: FieldName): void;
  /** Puts `bytes[start .. end)`; the number of the value is for {@link derive}. */
  put(field: FieldName, bytes: Uint8Array, start: number, end: number): number;
  /** Puts what a value is by `derive`, computed once per value. */
  derive(field: FieldName, value: number, derive: (text: string) => string): void;
}

/** The bytes of a cell and the country of its row. */
export interface PlainCell {
  readonly bytes: Uint8Array;
  start: number;
  end: number;
  country: string | undefined;
}

/** Cleans a cell straight from its bytes when it is plain; false, and nothing put, when the normalizer must look at it. */
export type PlainReader = (cell: PlainCell, sink: CellSink) => boolean;

function readStreet({ bytes, start, end, country }: PlainCell, sink: CellSink): boolean {
  const cut = isNumberFirstCountry(country) ? plainStreetCut(bytes, start, end) : -1;
  if (cut < 0 || !hasBothCases(bytes, cut + 1, end)) return false;
  sink.derive('house_key', sink.put('house_number', bytes, start, cut), houseKey);
  sink.derive('street_key', sink.put('street', bytes, cut + 1, end), streetKey);
  return true;
}

/** A street in one case is written anew. */
function hasBothCases(bytes: Uint8Array, start: number, end: number): boolean {
  let seen = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte >= 97 && byte <= 122) seen |= 1;
    else if (byte >= 65 && byte <= 90) seen |= 2;
    if (seen === 3) return true;
  }
  return false;
}

function readPhone({ bytes, start, end, country }: PlainCell, sink: CellSink): boolean {
  const first = country === undefined ? plainPhoneStart(bytes, start, end) : -1;
  if (first < 0) return false;
  sink.keep('phone');
  if (first === start) sink.keep('phone_national');
  else sink.put('phone_national', bytes, first, end);
  return true;
}

function emailReader(): PlainReader {
  const emails = new PlainEmails();
  return ({ bytes, start, end }, sink) => {
    if (!emails.read(bytes, start, end)) return false;
    sink.keep('email');
    if (emails.keyLength === 0) sink.keep('email_key');
    else sink.put('email_key', emails.key, 0, emails.keyLength);
    return true;
  };
}

/** The short way for plain cells of a column, where its role has one: the same outputs as `readCell`, without making strings. */
export function plainReader({ role, prefix, separator }: ColumnPlan): PlainReader | undefined {
  if (prefix !== undefined || separator !== undefined) return undefined;
  if (role === 'street') return readStreet;
  if (role === 'phone') return readPhone;
  return role === 'email' ? emailReader() : undefined;
}
