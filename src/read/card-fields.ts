import { type CardLine, splitParts, unescapeText } from './vcard.ts';

/** Column names of the parts of structured properties, in the order of RFC 6350. '' parts are not kept. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  N: ['family_name', 'given_name', 'middle_name', 'title', 'name_suffix'],
  ADR: ['po_box', 'street_2', 'street', 'city', 'region', 'postcode', 'country'],
  ORG: ['company', 'department'],
};

const NAMES: Readonly<Record<string, string>> = {
  FN: 'full_name',
  NICKNAME: 'preferred_name',
  EMAIL: 'email',
  TEL: 'phone',
  TITLE: 'job_title',
  URL: 'website',
  BDAY: 'birth_date',
  REV: 'updated_at',
  GENDER: 'gender',
  LANG: 'language',
  NOTE: 'note',
  UID: 'uid',
  CATEGORIES: 'categories',
};

/** Frames of a card, and properties that hold files, not text. */
const SKIPPED = new Set(['BEGIN', 'END', 'VERSION', 'PRODID', 'PHOTO', 'LOGO', 'SOUND', 'KEY']);

/**
 * The fields of one card. A property that comes again gets a number (`email_2`), structured ones are numbered as a
 * whole (`street_2`'s twin is `street_2_2`). Properties without a column of ours keep their name in lower case.
 */
export function cardFields(lines: readonly CardLine[]): [name: string, value: string][] {
  const counts = new Map<string, number>();
  const fields: [string, string][] = [];
  for (const line of lines) {
    if (SKIPPED.has(line.name)) continue;
    const count = (counts.get(line.name) ?? 0) + 1;
    counts.set(line.name, count);
    const suffix = count === 1 ? '' : `_${count}`;
    for (const [name, value] of valuesOf(line)) if (value !== '') fields.push([`${name}${suffix}`, value]);
  }
  return fields;
}

function valuesOf(line: CardLine): [name: string, value: string][] {
  const parts = PARTS[line.name];
  const name = NAMES[line.name] ?? line.name.toLowerCase();
  if (parts === undefined) return [[name, unescapeText(line.value.replace(/^(?:tel|mailto):/i, ''))]];
  return splitParts(line.value).map((part, i) => [parts[i] ?? `${line.name.toLowerCase()}_${i + 1}`, part]);
}
