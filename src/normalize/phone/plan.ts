import metadata from 'libphonenumber-js/max/metadata';
import type { PhoneNumber } from '../../model/clean.ts';

/** Positions inside the library's country metadata (version 4); absent entries are 0. */
const CALLING_CODE = 0;
const PATTERN = 2;
const LENGTHS = 3;
const NATIONAL_PREFIX = 5;
const PREFIX_FOR_PARSING = 7;
const TRANSFORM = 8;
const LEADING_DIGITS = 10;
const TYPES = 11;
/** Order of the types in the metadata: fixed line, mobile, toll free, then the rest. */
const TYPE_NAMES: readonly PhoneNumber['type'][] = ['fixed', 'mobile', 'toll_free'];

interface TypePattern {
  readonly type: PhoneNumber['type'];
  readonly pattern: RegExp;
  readonly lengths: readonly number[];
}

/** What the fast path needs of one country's numbering plan. */
export interface NumberingPlan {
  readonly country: string;
  readonly callingCode: string;
  readonly prefix: string;
  /** All that is cut off in front of national numbers, where that is more than the prefix ("0|180020"). */
  readonly cut: RegExp | null;
  readonly general: RegExp;
  /** Lengths of national numbers. */
  readonly lengths: readonly number[];
  readonly types: readonly TypePattern[];
}

/** How numbers of a country are told from those of others with the same calling code: by leading digits, else by type. */
export interface Pattern {
  readonly leading: RegExp | null;
  readonly general: RegExp;
  readonly types: readonly TypePattern[];
}

type Entry = readonly unknown[];
// The package types its metadata as opaque; the layout is fixed by `metadata.version`.
const tables = metadata as unknown as {
  readonly version: number;
  readonly countries: Readonly<Record<string, Entry>>;
  readonly country_calling_codes: Readonly<Record<string, readonly string[]>>;
};

function whole(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})$`);
}

function readTypes(entry: Entry): TypePattern[] {
  const types = (entry[TYPES] ?? []) as readonly (Entry | 0)[];
  const patterns: TypePattern[] = [];
  types.forEach((type, index) => {
    const pattern = type === 0 ? '' : (type?.[0] as string);
    if (pattern === '' || pattern === undefined) return;
    const lengths =
      (type === 0 ? undefined : (type?.[1] as readonly number[] | undefined)) ?? (entry[LENGTHS] as readonly number[]);
    patterns.push({ type: TYPE_NAMES[index] ?? 'other', pattern: whole(pattern), lengths });
  });
  const mobile = types[1];
  // An empty mobile pattern means that mobile and fixed numbers cannot be told apart.
  const isShared = mobile !== undefined && mobile !== 0 && mobile[0] === '';
  return patterns.map((one) => (isShared && one.type === 'fixed' ? { ...one, type: 'fixed_or_mobile' } : one));
}

function build(country: string): NumberingPlan | null {
  const entry = tables.countries[country];
  if (tables.version !== 4 || entry === undefined) return null;
  const callingCode = String(entry[CALLING_CODE]);
  const isMain = callingCode === '1' || tables.country_calling_codes[callingCode]?.[0] === country;
  const parsing = entry[PREFIX_FOR_PARSING];
  const prefix =
    entry[NATIONAL_PREFIX] === 0 || entry[NATIONAL_PREFIX] === undefined ? '' : String(entry[NATIONAL_PREFIX]);
  const cut = typeof parsing !== 'string' || parsing === prefix ? null : new RegExp(`^(?:${parsing})`);
  const isSimple = (cut === null || (!cut.source.includes('(', 4) && isCut(cut, prefix))) && !entry[TRANSFORM];
  const types = readTypes(entry);
  if (!isMain || !isSimple || types.length === 0) return null;
  const lengths = entry[LENGTHS] as readonly number[];
  return { country, callingCode, prefix, cut, general: whole(String(entry[PATTERN])), lengths, types };
}

function isCut(cut: RegExp, prefix: string): boolean {
  return prefix === '' || cut.exec(prefix)?.[0] === prefix;
}

/** Does anything but the prefix stand in front that would have to be cut off? */
export function needsOtherCut({ cut, prefix }: NumberingPlan, digits: string): boolean {
  const found = cut === null ? null : cut.exec(digits);
  return found !== null && found[0] !== prefix;
}

/** Countries of a calling code, the main one first. */
export function countriesOf(callingCode: string): readonly string[] {
  return Object.hasOwn(tables.country_calling_codes, callingCode)
    ? (tables.country_calling_codes[callingCode] ?? [])
    : [];
}

const patterns = new Map<string, Pattern | null>();

/** The patterns of a country, null when it has none by type. Built once per country. */
export function patternsOf(country: string): Pattern | null {
  let found = patterns.get(country);
  if (found === undefined) patterns.set(country, (found = buildPattern(tables.countries[country])));
  return found;
}

function buildPattern(entry: Entry | undefined): Pattern | null {
  const types = entry === undefined ? [] : readTypes(entry);
  if (tables.version !== 4 || entry === undefined || types.length === 0) return null;
  const digits = entry[LEADING_DIGITS];
  const leading = typeof digits === 'string' && digits !== '' ? new RegExp(`^(?:${digits})`) : null;
  return { leading, general: whole(String(entry[PATTERN])), types };
}

const plans = new Map<string, NumberingPlan | null>();

/** The plan of a country whose rules are simple enough for the fast path, else null. Built once per country. */
export function numberingPlan(country: string): NumberingPlan | null {
  let plan = plans.get(country);
  if (plan === undefined) {
    plan = Object.hasOwn(tables.countries, country) ? build(country) : null;
    plans.set(country, plan);
  }
  return plan;
}

export function callingCodeOf(country: string): string {
  return Object.hasOwn(tables.countries, country) ? String(tables.countries[country]?.[CALLING_CODE]) : '';
}

/** Type of a national number in use, or null. */
function typeOf(plan: NumberingPlan, national: string): PhoneNumber['type'] | null {
  if (!plan.general.test(national)) return null;
  let found: PhoneNumber['type'] | null = null;
  for (const { type, pattern, lengths } of plan.types) {
    if (!lengths.includes(national.length) || !pattern.test(national)) continue;
    if (type === 'mobile' && found === 'fixed') return 'fixed_or_mobile';
    if (found === null) found = type;
    if (type !== 'fixed') break;
  }
  return found;
}

function stripPrefix(plan: NumberingPlan, digits: string): string {
  if (plan.prefix === '' || !digits.startsWith(plan.prefix)) return digits;
  const rest = digits.slice(plan.prefix.length);
  return plan.general.test(digits) && !plan.general.test(rest) ? digits : rest;
}

/**
 * Reads digits as a number of the plan's country, without the library: only numbers in use are answered, all else is null.
 * `isInternational` says that the digits start with a calling code.
 */
export function readFast(
  plan: NumberingPlan,
  digits: string,
  isInternational: boolean,
): { national: string; type: PhoneNumber['type'] } | null {
  if (isInternational && !digits.startsWith(plan.callingCode)) return null;
  const bare = isInternational ? digits.slice(plan.callingCode.length) : digits;
  if (needsOtherCut(plan, bare)) return null;
  const national = stripPrefix(plan, bare);
  const type = typeOf(plan, national);
  return type === null ? null : { national, type };
}

export { metadata };
