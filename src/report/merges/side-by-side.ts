import { type FieldName, findField, type RecordSet } from '../../table/records.ts';
import { type Column, cellText } from '../../table/table.ts';
import type { GoldenColumns } from '../field-fill.ts';
import type { PairFacts, SampleFacts } from '../people-facts.ts';
import type { Suspicion } from './suspicions.ts';

/** Fields that tell who somebody is, in the order they are shown in. */
const SHOWN: readonly FieldName[] = [
  ...(['given_name', 'family_name', 'company', 'email', 'phone', 'street'] as const),
  ...(['house_number', 'postcode', 'city', 'country', 'birth_date'] as const),
];
/** Records of one customer that are shown; more would fill the page. */
const MOST_RECORDS = 6;

/** What customers are shown from; `ids` are the golden ids. */
export interface ShownGround {
  readonly records: RecordSet;
  readonly clusterOf: Int32Array;
  readonly probability: Float32Array;
  readonly golden: GoldenColumns & { readonly ids: Column };
  /** Id of a record. */
  readonly nameOf: (record: number) => string;
}

/** A pair of records that may be one customer, and what was compared. */
export interface ComparedPair {
  readonly left: number;
  readonly right: number;
  readonly probability: number;
  readonly agree: readonly string[];
  readonly differ: readonly string[];
}

/** Suspicious customers with their values and the first of their records, in one pass over the records. */
export function showMerges(ground: ShownGround, suspicions: readonly Suspicion[]): SampleFacts[] {
  const members = membersOf(ground.clusterOf, new Set(suspicions.map(({ cluster }) => cluster)));
  return suspicions.map(({ cluster, reasons }) => {
    const own = members.get(cluster) ?? [];
    return { ...sampleOf(ground, cluster, own), reasons, size: own.length };
  });
}

function membersOf(clusterOf: Int32Array, wanted: ReadonlySet<number>): Map<number, number[]> {
  const members = new Map([...wanted].map((cluster) => [cluster, [] as number[]]));
  clusterOf.forEach((cluster, record) => {
    members.get(cluster)?.push(record);
  });
  return members;
}

function sampleOf(ground: ShownGround, cluster: number, members: readonly number[]) {
  const { records, golden, probability, nameOf } = ground;
  const shown = members.slice(0, MOST_RECORDS);
  const columns = columnsOf(records, shown);
  return {
    golden: cellText(golden.ids, cluster),
    probability: members.reduce((least, record) => Math.min(least, probability[record] as number), 1),
    fields: columns.map(({ name }) => name),
    values: columns.map(({ name }) => goldenText(golden, name, cluster)),
    records: shown.map((record) => ({
      record: nameOf(record),
      ...placeOf(records, record),
      values: columns.map(({ clean }) => cellText(clean, record)),
    })),
  };
}

/** Pairs with the values of both records. */
export function showPairs(
  { records, clusterOf, golden, nameOf }: ShownGround,
  pairs: readonly ComparedPair[],
): PairFacts[] {
  return pairs.map(({ left, right, probability, agree, differ }) => {
    const columns = columnsOf(records, [left, right]);
    const side = (record: number): PairFacts['left'] => ({
      record: nameOf(record),
      golden: cellText(golden.ids, clusterOf[record] as number),
      ...placeOf(records, record),
      values: columns.map(({ clean }) => cellText(clean, record)),
    });
    const fields = columns.map(({ name }) => name);
    return { left: side(left), right: side(right), probability, agree, differ, fields };
  });
}

function columnsOf(records: RecordSet, shown: readonly number[]): { name: FieldName; clean: Column }[] {
  return SHOWN.flatMap((name) => {
    const clean = findField(records, name)?.clean;
    return clean !== undefined && shown.some((record) => (clean.ids[record] as number) >= 0) ? [{ name, clean }] : [];
  });
}

function goldenText(golden: GoldenColumns, name: FieldName, cluster: number): string {
  const column = golden.fields.find((field) => field.name === name && field.slot === 0)?.column;
  return column === undefined ? '' : cellText(column, cluster);
}

function placeOf({ sources, sourceOf, rowOf }: RecordSet, record: number): { source: string; row: number } {
  return { source: sources[sourceOf[record] as number]?.name ?? '', row: rowOf[record] as number };
}
