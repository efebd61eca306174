import { isYesOrNo, normalizeEntityKind } from '../normalize/entity-kind.ts';
import { isGivenName } from '../normalize/name-lexicon.ts';
import { isPlaceholder } from '../normalize/placeholder.ts';
import { type Dictionary, hashBytes, valueText } from '../table/dictionary.ts';
import type { Column } from '../table/table.ts';
import { holdsSerials } from './date-serials.ts';

/** What the values of a column look like: shares (0..1) of sampled distinct values. */
export interface Evidence {
  readonly filled: number;
  readonly distinct: number;
  readonly rows: number;
  readonly sampled: number;
  readonly meanLength: number;
  readonly email: number;
  readonly phone: number;
  readonly date: number;
  /** Values that are a year between 1900 and 2015, or a date whose year is. */
  readonly birthYear: number;
  readonly number: number;
  readonly smallNumber: number;
  readonly word: number;
  readonly manyWords: number;
  readonly street: number;
  /** Values with three or more parts between commas, or line breaks: a whole address in one cell. */
  readonly wholeAddress: number;
  readonly url: number;
  readonly gender: number;
  readonly courtesy: number;
  readonly postcode: number;
  readonly hasGivenName: number;
  /** Values written in another script than Latin, of which few given names are known. */
  readonly otherScript: number;
  readonly code: number;
  /** Values that say person or organisation. */
  readonly kind: number;
  readonly yesOrNo: number;
  /** True when the numbers among the values are dates of birth as spreadsheets store them. */
  readonly isSerial: boolean;
}

const SAMPLE = 1000;
const HASHES = 2 ** 32;

/** Distinct values with the smallest hashes: the same sample whatever the order of rows. */
export function sampleValues(column: Column, size = SAMPLE): string[] {
  const { dictionary } = column;
  return smallestHashes(dictionary, size)
    .map((id) => valueText(dictionary, id).trim().replace(/^'/, ''))
    .filter((text) => text !== '');
}

/** The ids of the `size` values with the smallest hashes, smallest first; all ids in their own order when there are no more. */
function smallestHashes({ bytes, offsets, size: all }: Dictionary, size: number): number[] {
  const ids = Array.from({ length: all }, (_, id) => id);
  if (all <= size) return ids;
  const hash = Float64Array.from(ids, (id) => hashBytes(bytes, offsets[id] as number, offsets[id + 1] as number));
  // Hashes are even, so four times as many as wanted lie below this bound; only those need sorting.
  const bound = (HASHES * 4 * size) / all;
  const small = ids.filter((id) => (hash[id] as number) < bound);
  return (small.length >= size ? small : ids)
    .sort((a, b) => (hash[a] as number) - (hash[b] as number) || a - b)
    .slice(0, size);
}

/** Ids of at most about `most` distinct values, chosen by hash: the same values whatever the order of rows. */
export function pickIds({ dictionary: { bytes, offsets, size } }: Column, most: number): number[] {
  const step = Math.ceil(size / most);
  const ids = Array.from({ length: size }, (_, id) => id);
  if (step <= 1) return ids;
  return ids.filter((id) => hashBytes(bytes, offsets[id] as number, offsets[id + 1] as number) % step === 0);
}

const PATTERNS = {
  email: /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/,
  phone: /^\+?[\d\s().\-/]{7,24}(?:\s*(?:x|ext\.?|#)\s*\d+)?$/i,
  date: /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})|(?:19|20)\d{6}|\d{1,2}[ .-]?\p{L}{3,9}[ .,-]*\d{2,4}|\p{L}{3,9} \d{1,2},? \d{4})(?:[T ].{0,30})?$/u,
  birthYear: /(?<!\d)(?:19\d\d|200\d|201[0-5])(?!\d{1,3}(?!\d))/,
  number: /^-?[\d\s.,]+%?$/,
  smallNumber: /^\d{1,5}\s?[a-z]?(?:[-/]\d{1,4}[a-z]?)?$/i,
  word: /^[\p{L}\p{M}'’`.\- ]+$/u,
  manyWords: /^[\p{L}\p{M}'’`.-]+[ ,]+[\p{L}\p{M}'’`. ,-]+$/u,
  street: /^(?=.*\d)(?=.*\p{L}{3})[\p{L}\p{M}\d\s.,'’#/&\-()]+ [\p{L}\p{M}\d\s.,'’#/&\-()]+$/u,
  url: /^(?:https?:\/\/|www\.)\S+$/i,
  gender: /^(?:m|f|male|female|man|woman|mann|frau|männlich|weiblich|homme|femme|hombre|mujer|other|unknown|u|x|d)$/i,
  courtesy:
    /^(?:mr|mrs|ms|miss|mx|dr|prof|sir|herr|frau|m|mme|mlle|monsieur|madame|sr|sra|srta|dhr|mevr|sig|dott)\.?$/i,
  postcode:
    /^(?:\d{4,5}(?:-\d{3,4})?|\d{3} \d{2}|\d{4} ?[a-z]{2}|[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}|[a-z]\d[a-z] ?\d[a-z]\d|\d{2}-\d{3}|\d{6}|\d{3}-\d{4})$/i,
  code: /^(?=.*\d)[\p{L}\d_\-.:/#]{3,40}$/u,
} as const;

const OTHER_SCRIPT = /(?=\p{L})\P{Script=Latin}/u;

function hasGivenName(text: string): boolean {
  return text.split(/[\s,]+/).some((word) => word.length > 1 && isGivenName(word));
}

/** Looks at a sample of a column's distinct values. All shares are 0 for an empty column. */
export function columnEvidence(column: Column): Evidence {
  const all = sampleValues(column);
  const values = all.filter((text) => !isPlaceholder(text));
  const share = (test: (text: string) => boolean): number =>
    values.length === 0 ? 0 : values.filter(test).length / values.length;
  const of = (name: keyof typeof PATTERNS): number => share((text) => PATTERNS[name].test(text));
  let filled = 0;
  for (const id of column.ids) if (id >= 0) filled++;
  return {
    filled,
    distinct: column.dictionary.size,
    rows: column.ids.length,
    sampled: values.length,
    meanLength: values.reduce((sum, text) => sum + text.length, 0) / Math.max(1, values.length),
    email: of('email'),
    phone: share(
      (text) => PATTERNS.phone.test(text) && text.replace(/\D/g, '').length >= 7 && !PATTERNS.date.test(text),
    ),
    date: of('date'),
    birthYear: of('birthYear'),
    number: of('number'),
    smallNumber: of('smallNumber'),
    word: of('word'),
    manyWords: of('manyWords'),
    street: share((text) => PATTERNS.street.test(text) && !PATTERNS.date.test(text) && !PATTERNS.phone.test(text)),
    wholeAddress: share((text) => text.split(/,|\n| {2}/).filter((part) => part.trim() !== '').length >= 3),
    url: of('url'),
    gender: of('gender'),
    courtesy: of('courtesy'),
    postcode: of('postcode'),
    hasGivenName: share(hasGivenName),
    otherScript: share((text) => OTHER_SCRIPT.test(text)),
    code: share((text) => PATTERNS.code.test(text) && !PATTERNS.date.test(text)),
    kind: all.filter((text) => normalizeEntityKind(text).value !== null).length / Math.max(1, all.length),
    yesOrNo: share(isYesOrNo),
    isSerial: holdsSerials(values, 'birth_date'),
  };
}
