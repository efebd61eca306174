import { lengthOf } from '../text/bytes.ts';
import { identifierComparison, isStateNumber } from './compare-text.ts';
import type { Comparison, Level } from './comparison.ts';
import type { Features } from './feature.ts';
import { type Births, namesakes } from './namesakes.ts';

/**
 * What tells close relatives who share all but one thing. It speaks only where a sign of them is seen, and only against one customer:
 * that a father and a son have one name, and twins one birth date, is no coincidence, as the other comparisons take it for.
 */
const TWIN_LEVELS: readonly Level[] = [
  { id: 'none', words: 'no sign of siblings', prior: 0.90625 },
  { id: 'siblings', words: 'two given names, but one family name: often a couple, or parent and child', prior: 0.0625 },
  { id: 'twins', words: 'two given names, but one family name and birth date: often twins', prior: 0.03125 },
];
const KIN_LEVELS: readonly Level[] = [
  { id: 'none', words: 'no sign of two of one name', prior: 0.9374994 },
  { id: 'suffix', words: 'one name, but Jr or Sr on one side only: perhaps father and son', prior: 0.0625 },
  { id: 'two', words: 'one name, but two suffixes, or born a generation apart: father and son', prior: 0.0000006 },
];
/** Of pairs of two customers who show a sign, as many show each: the priors stand for 4, 3 and 20 bits. */
const TWIN_CHANCE: readonly number[] = [0, 0.5, 0.5];
const KIN_CHANCE: readonly number[] = [0.01, 0.4, 0.59];
/** Two of one name are never sure to be one customer where a sign of father and son is seen: p = .89, a steward's case. */
const KIN_BITS = 3;

const SIBLINGS = 2;
const TWINS = 3;
const SUFFIX = 2;
const TWO = 3;

/** Years between the birth of a father and his son. */
const LEAST_YEARS = 15;
const MOST_YEARS = 50;

/** What the names of the pair last compared say. */
export interface NamesOfPair {
  /** Both given and family name agree, if only in part. */
  readonly areAlike: () => boolean;
  /** Where the family names agree and the given names are two: whether they are plainly different, or alike. */
  readonly siblings: () => 'different' | 'alike' | 'none';
}

/** A full date of birth, no default of 1 January, as year and day; null else. */
function dateOf({ dictionary: { bytes, offsets }, dictionary }: Features['birth'], id: number): number[] | null {
  if (id < 0 || lengthOf(dictionary, id) !== 8) return null;
  const start = offsets[id] as number;
  const number = (from: number, to: number): number => {
    let value = 0;
    for (let at = start + from; at < start + to; at++) value = value * 10 + (bytes[at] as number) - 48;
    return value;
  };
  const [year, month, day] = [number(0, 4), number(4, 6), number(6, 8)];
  return year * month * day === 0 || (month === 1 && day === 1) ? null : [year, month, day];
}

/** Births of a pair of records. A year mistyped keeps day or month; a generation apart differs in both, but for one father in ten. */
export function birthTest({ birth }: Features): (left: number, right: number) => Births {
  const ids = birth.slots[0];
  return (left, right) => {
    const [a, b] = [ids?.[left] ?? -1, ids?.[right] ?? -1];
    const [one, other] = [dateOf(birth, a), dateOf(birth, b)];
    if (one === null || other === null) return 'unknown';
    if (a === b) return 'same';
    const years = Math.abs((one[0] as number) - (other[0] as number));
    const isNear = one[1] === other[1] || one[2] === other[2];
    return years >= LEAST_YEARS && years <= MOST_YEARS && !isNear ? 'generation' : 'other';
  };
}

/** True where a street, a telephone or a mailbox is one: elsewhere a namesake of another age is no son, and the birth dates say enough. */
function homeTest({ street, phone, email }: Features): (left: number, right: number) => boolean {
  const share = (slots: readonly Int32Array[], left: number, right: number): boolean =>
    slots.some((ids) => (ids[left] as number) >= 0 && slots.some((others) => others[right] === ids[left]));
  return (left, right) => [street, phone, email].some(({ slots }) => share(slots, left, right));
}

/** True where both tell one number of the state, a slip aside: it gives each to one person, whatever else is wrong. */
function stateTest(features: Features): (left: number, right: number) => boolean {
  const state = features.identifiers.flatMap((_, at) =>
    isStateNumber(features.identifierKinds[at]) ? [identifierComparison(features, at)] : [],
  );
  return (left, right) =>
    state.some(({ compare }) => {
      const level = compare(left, right);
      return level === 1 || level === 2;
    });
}

/**
 * Father and son of one name. Two suffixes, or births a generation apart, say "two" whatever they share. "Jr" on one side alone
 * says it where a namesake of the same home, number or mailbox is known who is not that junior; else it leaves the pair to review.
 * Equal birth dates settle it for one customer, unless both have a suffix; so does a number of the state.
 */
export function kinComparison(features: Features, names: NamesOfPair): Comparison {
  const births = birthTest(features);
  const stateOf = namesakes(features, births);
  const isShared = homeTest(features);
  const haveOneNumber = stateTest(features);
  const suffix = features.suffix.slots[0];
  const compare = (left: number, right: number): number => {
    if (!names.areAlike() || haveOneNumber(left, right)) return 0;
    const [a, b] = [suffix?.[left] ?? -1, suffix?.[right] ?? -1];
    if (a >= 0 && b >= 0 && a !== b) return TWO;
    const born = births(left, right);
    if (born === 'generation') return isShared(left, right) ? TWO : 0;
    if (born === 'same' || a >= 0 === b >= 0) return 0;
    return stateOf(a >= 0 ? left : right) === 'known' ? TWO : SUFFIX;
  };
  const base = { id: 'kin', label: 'Namesakes', levels: KIN_LEVELS, compare, agreedShare: () => 1 };
  return { ...base, isFixed: true, isLate: true, contradicts: true, chance: KIN_CHANCE, mostBits: KIN_BITS };
}

/** Twins: of one family name and birth date, but two given names. */
export function twinsComparison(features: Features, names: NamesOfPair): Comparison {
  const births = birthTest(features);
  const isShared = homeTest(features);
  const haveOneNumber = stateTest(features);
  const compare = (left: number, right: number): number => {
    const siblings = names.siblings();
    if (siblings === 'none' || haveOneNumber(left, right)) return 0;
    const born = births(left, right);
    if (born === 'same') return TWINS;
    return born === 'unknown' && siblings === 'different' && isShared(left, right) ? SIBLINGS : 0;
  };
  const base = { id: 'twins', label: 'Relatives by name', levels: TWIN_LEVELS, compare, agreedShare: () => 1 };
  return { ...base, isFixed: true, isLate: true, contradicts: true, chance: TWIN_CHANCE };
}
