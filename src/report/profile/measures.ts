import type { ColumnProfile, Outlier } from '../../model/profile-report.ts';
import type { Role } from '../../model/role.ts';
import { placeOf } from '../../table/places.ts';
import type { ReadColumn, Text } from './read-column.ts';
import { roughNumber, shownDay } from './shown.ts';
import { farness, type Measured, type Quarters, quartersOf, spreadOf } from './spread.ts';

type Measures = Pick<ColumnProfile, 'lengths' | 'numbers' | 'days' | 'outliers'>;

/** Share of the cells that must be numbers (or days) for a column to be one of them. */
const NEARLY_ALL = 0.9;
/** Values below which none lies apart: few say nothing of the others. */
const FEWEST_VALUES = 20;
const MOST_OUTLIERS = 5;

/** Roles that are measured as numbers; identifiers, phones and postcodes are made of digits and measure nothing. */
const NUMBERS: ReadonlySet<Role> = new Set<Role>([
  ...(['amount', 'unit_price', 'refunded_amount', 'quantity', 'attribute', 'other'] as const),
]);
const DAYS: ReadonlySet<Role> = new Set<Role>([
  ...(['birth_date', 'created_at', 'updated_at', 'order_date', 'event_date', 'renewal_date'] as const),
  ...(['consent_email_at', 'consent_sms_at', 'consent_phone_at', 'consent_post_at', 'consent_any_at'] as const),
]);

const DAY_MILLISECONDS = 86_400_000;

/** What is measured of texts: a number, the day as a number, or the length. */
interface Scale {
  readonly of: (text: string) => number | null;
  /** Distance of quarters below which it is taken for that. */
  readonly least: number;
  /** On what scale values lie apart. */
  readonly scaled: (value: number) => number;
  readonly words: (value: number) => string;
}

/** Lengths, and numbers or days where the column holds them, and which lie apart. */
export function measuresOf(read: ReadColumn, texts: readonly Text[]): Measures {
  const { plan, cells, column, showValues } = read;
  const length = measured(texts, (text) => [...text].length);
  const number = NUMBERS.has(plan.role) ? nearlyAll(texts, (text) => plainNumber(text, cells.number)) : [];
  const day = DAYS.has(plan.role) ? nearlyAll(texts, (text) => dayNumber(cells.day(text, column.name))) : [];
  const [lengths, numbers, days] = [length, number, day].map(quartersOf) as [
    Quarters | null,
    Quarters | null,
    Quarters | null,
  ];
  const numberWords = (value: number): string => (showValues ? String(value) : roughNumber(value));
  const dayWords = (value: number): string => (showValues ? dayText(value) : shownDay(plan, dayText(value)));
  const isFew = (numbers?.count ?? 0) < FEWEST_VALUES;
  const isPositive = (numbers?.min ?? 0) > 0;
  const scale: Scale =
    numbers !== null
      ? {
          of: (text) => plainNumber(text, cells.number),
          // Amounts spread by factors: a tenth of a power of ten between the quarters is no spread at all.
          ...(isPositive ? { least: 0.1, scaled: Math.log10 } : { least: 1, scaled: same }),
          words: numberWords,
        }
      : days !== null
        ? { of: (text) => dayNumber(cells.day(text, column.name)), least: 1, scaled: same, words: dayWords }
        : { of: (text) => [...text].length, least: 2, scaled: same, words: (value) => `${value} characters` };
  return {
    lengths: spreadOf(lengths, String),
    numbers: spreadOf(numbers, (value, isEnd) => (isEnd || isFew ? numberWords(value) : String(value))),
    days: spreadOf(days, dayWords),
    outliers: outliersOf(read, texts, scale),
  };
}

function same(value: number): number {
  return value;
}

function measured(texts: readonly Text[], of: (text: string) => number | null): Measured[] {
  return texts.flatMap(({ text, rows }) => {
    const value = of(text);
    return value === null ? [] : [{ value, rows }];
  });
}

function nearlyAll(texts: readonly Text[], of: (text: string) => number | null): Measured[] {
  const found = measured(texts, of);
  const rows = (all: readonly { readonly rows: number }[]): number => all.reduce((sum, one) => sum + one.rows, 0);
  return rows(found) >= NEARLY_ALL * rows(texts) ? found : [];
}

/** Digits behind a leading zero are a code. */
function plainNumber(text: string, number: (text: string) => number | null): number | null {
  return /^\s*0\d/.test(text) ? null : number(text);
}

function dayNumber(day: string | null): number | null {
  const at = day === null ? Number.NaN : Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(at) ? null : Math.floor(at / DAY_MILLISECONDS);
}

function dayText(value: number): string {
  return new Date(value * DAY_MILLISECONDS).toISOString().slice(0, 10);
}

function outliersOf({ table, column }: ReadColumn, texts: readonly Text[], scale: Scale): Measures['outliers'] {
  const points = texts.flatMap(({ id, text, rows }) => {
    const value = scale.of(text);
    return value === null ? [] : [{ id, rows, value: scale.scaled(value), words: scale.words(value) }];
  });
  const quarters = quartersOf(points);
  if (quarters === null || quarters.count < FEWEST_VALUES) return { rows: 0, shown: [] };
  const far = points
    .map((point) => ({ ...point, farness: farness(quarters, point.value, scale.least) }))
    .filter((point) => point.farness > 0);
  const rowOf = firstRows(column.ids, new Set(far.map(({ id }) => id)));
  const grouped = new Map<string, { farness: number; rows: number; row: number }>();
  for (const { id, words, rows, farness: apart } of far) {
    const own = grouped.get(words) ?? { farness: apart, rows: 0, row: Number.POSITIVE_INFINITY };
    own.rows += rows;
    own.row = Math.min(own.row, rowOf.get(id) ?? own.row);
    grouped.set(words, own);
  }
  const shown = [...grouped]
    .sort(([a, one], [b, other]) => other.farness - one.farness || (a < b ? -1 : 1))
    .slice(0, MOST_OUTLIERS)
    .map(([text, { rows, row }]): Outlier => ({ text, rows, line: placeOf(table, row).line }));
  return { rows: far.reduce((sum, { rows }) => sum + rows, 0), shown };
}

function firstRows(ids: Int32Array, wanted: ReadonlySet<number>): Map<number, number> {
  const rows = new Map<number, number>();
  if (wanted.size === 0) return rows;
  for (let row = 0; row < ids.length; row++) {
    const id = ids[row] as number;
    if (wanted.has(id) && !rows.has(id)) rows.set(id, row);
  }
  return rows;
}
