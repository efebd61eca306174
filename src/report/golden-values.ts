import { foldKey } from '../text/ascii.ts';

/** How a value of a golden record stands to the one that was expected. */
export const FITS = ['exact', 'normalised', 'missing', 'wrong'] as const;
export type Fit = (typeof FITS)[number];

/** Cells of one expected field, counted. `extra`: nothing was expected and something stands there; in no share. */
export interface FieldScore {
  readonly field: string;
  readonly values: number;
  readonly exact: number;
  readonly normalised: number;
  readonly missing: number;
  readonly wrong: number;
  readonly extra: number;
}

/** One expected value and what the golden record has instead. */
export interface Judged {
  readonly field: string;
  readonly fit: Fit;
  readonly expected: string;
  readonly found: string;
}

/** Between values of one expected cell: any of them is right, under `emails` and `phones` all of them are wanted. */
export const BETWEEN = '|';

/** Expected columns that stand for several golden ones: all slots of a field, or parts that are read as one. */
export const COMPOSED: Readonly<
  Record<string, { readonly fields: readonly string[]; readonly kind: 'every' | 'words' }>
> = {
  emails: { fields: ['email'], kind: 'every' },
  phones: { fields: ['phone'], kind: 'every' },
  name: { fields: ['given_name', 'family_name'], kind: 'words' },
  address_line: { fields: ['house_number', 'street', 'unit', 'po_box'], kind: 'words' },
  address: { fields: ['house_number', 'street', 'unit', 'po_box', 'postcode', 'city'], kind: 'words' },
};

/** What an expected cell says of a golden record: `found` holds the cells of its golden columns, blanks left out. */
export function judgeCell(field: string, expected: string, found: readonly string[]): Judged[] {
  const wanted = expected
    .split(BETWEEN)
    .map((text) => text.trim())
    .filter((text) => text !== '');
  const composed = COMPOSED[field];
  if (composed?.kind === 'every') {
    return wanted.map((one) => {
      const [fit, best] = bestOf(found.map((text): [Fit, string] => [fitOf(field, one, text), text]));
      return { field, expected: one, fit: fit === 'wrong' ? 'missing' : fit, found: fit === 'wrong' ? '' : best };
    });
  }
  const text = found.join(' ');
  const compare = composed === undefined ? fitOf : fitOfWords;
  const [best] = bestOf(wanted.map((one): [Fit, string] => [compare(field, one, text), one]));
  return wanted.length === 0 ? [] : [{ field, expected, fit: best, found: text }];
}

/** The best of several answers; nothing at all is missing. */
function bestOf(answers: readonly (readonly [Fit, string])[]): readonly [Fit, string] {
  const ranked = [...answers].sort((a, b) => FITS.indexOf(a[0]) - FITS.indexOf(b[0]));
  return ranked[0] ?? ['missing', ''];
}

/**
 * "+442079460018" and "020 7946 0018" are one telephone number, "Łódź" and "lodz" one town, "ann+shop@x.org" and "Ann@x.org" one
 * mailbox: normalised. Dates and consent are exact or wrong.
 */
export function fitOf(field: string, expected: string, found: string): Fit {
  if (found === '') return 'missing';
  if (found === expected) return 'exact';
  return normalised(field, found) === normalised(field, expected) || isSameNumber(field, expected, found)
    ? 'normalised'
    : 'wrong';
}

/** Parts of an address or name stand in another order in every country: the words count, not their order. */
function fitOfWords(_: string, expected: string, found: string): Fit {
  const sorted = (text: string): string =>
    text
      .split(/[\s,]+/)
      .filter(Boolean)
      .sort()
      .join(' ');
  if (found === '') return 'missing';
  if (sorted(found) === sorted(expected)) return 'exact';
  return sorted(foldKey(found)) === sorted(foldKey(expected)) ? 'normalised' : 'wrong';
}

/** Fields in which a letter more or less makes another value; only their case does not count. */
const TO_THE_LETTER = /^(?:birth_date|created_at|updated_at|consent_|undeliverable_|website|handle)/;
const PHONES = /^phones?(?:_\d+)?$/;
/** National numbers are compared from their end; shorter ones may be those of another country. */
const FEWEST_DIGITS = 7;

/** A tag behind the name, and dots where the provider does not look at them, reach the same mailbox. */
function mailbox(email: string): string {
  const at = email.lastIndexOf('@');
  const [local, domain] = [email.slice(0, at).split('+', 1)[0] ?? '', email.slice(at + 1)];
  return /^g(?:oogle)?mail\.com$/.test(domain) ? `${local.replaceAll('.', '')}@gmail.com` : `${local}@${domain}`;
}

function normalised(field: string, text: string): string {
  if (/^emails?(?:_\d+)?$/.test(field)) return mailbox(text.toLowerCase());
  return TO_THE_LETTER.test(field) ? text.toLowerCase() : foldKey(text);
}

function isSameNumber(field: string, a: string, b: string): boolean {
  if (!PHONES.test(field)) return false;
  const [one, other] = [a, b].map((text) => text.replace(/\D/g, '').replace(/^0+/, '')) as [string, string];
  const isLong = Math.min(one.length, other.length) >= FEWEST_DIGITS;
  return isLong && (one.endsWith(other) || other.endsWith(one));
}

/** Cells counted by field, in the order of `fields`. `extras` counts cells that were to be blank, by field. */
export function scoreFields(
  fields: readonly string[],
  judged: readonly Judged[],
  extras: ReadonlyMap<string, number>,
): FieldScore[] {
  return fields.map((field) => {
    const own = judged.filter((one) => one.field === field);
    const count = (fit: Fit): number => own.filter((one) => one.fit === fit).length;
    const [exact, normalised, missing, wrong] = [count('exact'), count('normalised'), count('missing'), count('wrong')];
    return { field, values: own.length, exact, normalised, missing, wrong, extra: extras.get(field) ?? 0 };
  });
}

/** Share of values that are right, in letters or in what they say; 1 when nothing was expected. */
export function rightShare({ values, exact, normalised }: FieldScore): number {
  return values === 0 ? 1 : (exact + normalised) / values;
}
