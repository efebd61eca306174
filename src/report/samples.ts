import type { Clustering } from '../model/matching.ts';
import { type FieldName, findField, type RecordSet } from '../table/records.ts';
import { type Column, cellText } from '../table/table.ts';
import { sizesOf } from './clusters.ts';
import type { SampleFacts } from './facts.ts';
import type { GoldenColumns } from './field-fill.ts';

const SHOWN: readonly FieldName[] = [
  'given_name',
  'family_name',
  'company',
  'email',
  'phone',
  'street',
  'postcode',
  'city',
  'country',
  'birth_date',
];
/** Larger clusters would fill the page. */
const MOST_RECORDS = 6;

/** What samples are taken from; `ids` are the golden ids. */
export interface SampleGround {
  readonly records: RecordSet;
  readonly clustering: Clustering;
  readonly golden: GoldenColumns & { readonly ids: Column };
}

/**
 * A few merged customers worth a look: half of them those the model is least sure of, half those with most sources.
 * Ties go to the lower golden id. The same input gives the same samples.
 */
export function sampleMerges(ground: SampleGround, most: number): SampleFacts[] {
  const { clustering, golden, records } = ground;
  const sizes = sizesOf(clustering);
  const lowest = new Float32Array(clustering.count).fill(1);
  const sources = new Float64Array(clustering.count);
  for (let record = 0; record < records.count; record++) {
    const cluster = clustering.clusterOf[record] as number;
    lowest[cluster] = Math.min(lowest[cluster] as number, clustering.probability[record] as number);
    sources[cluster] = orBit(sources[cluster] as number, records.sourceOf[record] as number);
  }
  const candidates = [...sizes.keys()].filter((c) => (sizes[c] as number) > 1 && (sizes[c] as number) <= MOST_RECORDS);
  const byId = (a: number, b: number): number => (cellText(golden.ids, a) < cellText(golden.ids, b) ? -1 : 1);
  const unsure = top(
    candidates,
    Math.ceil(most / 2),
    (a, b) => (lowest[a] as number) - (lowest[b] as number) || byId(a, b),
  );
  const rest = candidates.filter((cluster) => !unsure.includes(cluster));
  const broad = top(
    rest,
    most - unsure.length,
    (a, b) => bits(sources[b] as number) - bits(sources[a] as number) || byId(a, b),
  );
  const members = membersOf([...broad, ...unsure], clustering);
  return [...members].map(([cluster, own]) =>
    sampleOf(ground, own, { cluster, probability: lowest[cluster] as number }),
  );
}

function top(clusters: readonly number[], most: number, compare: (a: number, b: number) => number): number[] {
  const best: number[] = [];
  for (const cluster of clusters) {
    if (best.length === most && compare(cluster, best[most - 1] as number) >= 0) continue;
    best.push(cluster);
    best.sort(compare);
    best.length = Math.min(best.length, most);
  }
  return best;
}

function orBit(set: number, bit: number): number {
  const unit = 2 ** Math.min(bit, 50);
  return Math.floor(set / unit) % 2 === 1 ? set : set + unit;
}

function bits(set: number): number {
  let count = 0;
  for (let rest = set; rest > 0; rest = Math.floor(rest / 2)) count += rest % 2;
  return count;
}

/** The records of a few clusters, in one pass. */
function membersOf(clusters: readonly number[], clustering: Clustering): Map<number, number[]> {
  const members = new Map(clusters.map((cluster) => [cluster, [] as number[]]));
  clustering.clusterOf.forEach((cluster, record) => {
    members.get(cluster)?.push(record);
  });
  return members;
}

function sampleOf(
  { records, golden }: SampleGround,
  members: readonly number[],
  of: { readonly cluster: number; readonly probability: number },
): SampleFacts {
  const { cluster, probability } = of;
  const columns = SHOWN.flatMap((name) => {
    const clean = findField(records, name)?.clean;
    const shown = golden.fields.find((field) => field.name === name && field.slot === 0)?.column;
    if (clean === undefined || shown === undefined) return [];
    return members.some((record) => (clean.ids[record] as number) >= 0) ? [{ name, clean, shown }] : [];
  });
  return {
    golden: cellText(golden.ids, cluster),
    probability,
    fields: columns.map(({ name }) => name),
    values: columns.map(({ shown }) => cellText(shown, cluster)),
    records: members.map((record) => ({
      source: records.sources[records.sourceOf[record] as number]?.name ?? '',
      row: records.rowOf[record] as number,
      values: columns.map(({ clean }) => cellText(clean, record)),
    })),
  };
}
