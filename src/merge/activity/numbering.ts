import { cellText } from '../../table/table.ts';
import { plainNumber } from '../../text/plain-number.ts';
import { instantsOf, NO_INSTANT } from '../instant.ts';
import { type Money, NO_CURRENCY, type OrderDocument } from './documents.ts';
import type { RekeyedActivities } from './rekey.ts';
import { columnWith, numberColumn } from './source.ts';

/** Two sources number the same things when this share of their common numbers stand for the same. */
const AGREEING = 0.9;
/** An order posted around midnight, or in another time zone, has the day before or after. */
const SAME_DAY_MS = 36 * 3_600_000;

/** A source with what tells its orders or tickets from each other. Arrays have one entry per group. */
export interface NumberedSource {
  readonly activity: RekeyedActivities;
  /** Of orders; empty for tickets. */
  readonly documents: readonly OrderDocument[];
  /** The number of each group as written, different for every group that has one; '' for none. */
  readonly labels: readonly string[];
  /** Groups by their number; none where two groups of the file share it. */
  readonly byNumber: ReadonlyMap<string, number>;
  /** The number that another system gave it; '' for none. */
  readonly foreign: readonly string[];
  /** Its earliest day in milliseconds; NO_INSTANT for none. */
  readonly day: Float64Array;
  /** The latest day of the whole file: the later export knows what became of an order. */
  readonly latest: number;
}

/** Linear in rows. */
export function numberedSource(activity: RekeyedActivities, documents: readonly OrderDocument[]): NumberedSource {
  const { source, groupOf, groups } = activity;
  const number = numberColumn(source);
  const external = columnWith(source, 'external_order_id');
  const instants = source.date === undefined ? null : instantsOf(source.date.dictionary);
  const labels = new Array<string>(groups).fill('');
  const foreign = new Array<string>(groups).fill('');
  const day = new Float64Array(groups).fill(NO_INSTANT);
  let latest = NO_INSTANT;
  groupOf.forEach((group, row) => {
    if (number !== undefined && labels[group] === '') labels[group] = cellText(number, row);
    const named = external === undefined ? '' : plainNumber(cellText(external, row));
    if (named !== '' && (foreign[group] === '' || named < (foreign[group] as string))) foreign[group] = named;
    const at = instants?.[source.date?.ids[row] ?? -1] ?? NO_INSTANT;
    if (at === NO_INSTANT) return;
    latest = Math.max(latest, at);
    if (day[group] === NO_INSTANT || at < (day[group] as number)) day[group] = at;
  });
  return { activity, documents, labels, byNumber: uniqueNumbers(labels.map(plainNumber)), foreign, day, latest };
}

function uniqueNumbers(numbers: readonly string[]): ReadonlyMap<string, number> {
  const byNumber = new Map<string, number>();
  const shared = new Set<string>();
  numbers.forEach((number, group) => {
    if (byNumber.has(number)) shared.add(number);
    else if (number !== '') byNumber.set(number, group);
  });
  for (const number of shared) byNumber.delete(number);
  return byNumber;
}

/** Two groups of two sources. */
export interface Twin {
  readonly left: number;
  readonly right: number;
}

/** Groups of two sources that are the same order or ticket because both number them alike; none where the sources only seem to. */
export function sameNumbers(a: NumberedSource, b: NumberedSource): Twin[] {
  const common: Twin[] = [];
  for (const [number, left] of a.byNumber) {
    const right = b.byNumber.get(number);
    if (right !== undefined) common.push({ left, right });
  }
  const same = common.filter((twin) => areSame(facets(a, b, twin)));
  return same.length >= AGREEING * common.length ? same : [];
}

/** Groups of `a` that name a number of `b` as that of another system, unless everything else about them differs. */
export function namedNumbers(a: NumberedSource, b: NumberedSource): Twin[] {
  return a.foreign.flatMap((number, left) => {
    const right = number === '' ? undefined : b.byNumber.get(number);
    if (right === undefined) return [];
    const { equal, different } = facets(a, b, { left, right });
    return equal > 0 || different < 2 ? [{ left, right }] : [];
  });
}

/** How many of customer, money and day are the same, and how many differ; what one side lacks is neither. */
interface Facets {
  readonly equal: number;
  readonly different: number;
}

function areSame({ equal, different }: Facets): boolean {
  return equal >= 2 || (equal === 1 && different === 0);
}

function facets(a: NumberedSource, b: NumberedSource, { left, right }: Twin): Facets {
  const customers = [a.activity.goldenOfGroup[left] as number, b.activity.goldenOfGroup[right] as number] as const;
  const days = [a.day[left] as number, b.day[right] as number] as const;
  const money = [a.documents[left]?.gross, b.documents[right]?.gross] as const;
  const answers = [
    customers.some((one) => one < 0) ? null : customers[0] === customers[1],
    days.some((one) => one === NO_INSTANT) ? null : Math.abs(days[0] - days[1]) <= SAME_DAY_MS,
    money[0] === undefined || money[1] === undefined || money[0].size === 0 || money[1].size === 0
      ? null
      : isEqual(money[0], money[1]),
  ];
  return {
    equal: answers.filter((answer) => answer === true).length,
    different: answers.filter((answer) => answer === false).length,
  };
}

/** A file without currencies says the same as one with them when the figures are the same. */
function isEqual(a: Money, b: Money): boolean {
  const [left, right] = [[...a.values()], [...b.values()]];
  if (a.size === 1 && b.size === 1 && (a.has(NO_CURRENCY) || b.has(NO_CURRENCY))) return left[0] === right[0];
  return a.size === b.size && [...a].every(([currency, units]) => b.get(currency) === units);
}
