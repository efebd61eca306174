import type { ColumnFigures, RunFigures } from '../model/figures.ts';
import type { Clustering } from '../model/matching.ts';
import type { RecordSet } from '../table/records.ts';
import type { FieldFacts, SourceQuality } from './facts.ts';

interface Ground {
  readonly records: RecordSet;
  readonly clustering: Clustering;
  readonly fields: readonly FieldFacts[];
  readonly figures: RunFigures;
  /** Of the run before; undefined where there is none. */
  readonly last: RunFigures | undefined;
}

/** Each source beside the others: what it holds, how usable, how often it has a customer twice, and its worst column. */
export function qualityOfSources({ records, clustering, fields, figures, last }: Ground): SourceQuality[] {
  const held = customersBySource(records, clustering);
  return figures.sources.map(({ source, columns, rows }) => {
    const at = records.sources.findIndex(({ name }) => name === source);
    const cells = fields.flatMap((field) => field.sources.filter((one) => one.source === source));
    const total = (of: (one: (typeof cells)[number]) => number): number => cells.reduce((sum, one) => sum + of(one), 0);
    const { count, customers } = held[at] ?? { count: 0, customers: 0 };
    return {
      source,
      rows,
      rowsBefore: last?.sources.find((one) => one.source === source)?.rows ?? null,
      records: count,
      customers,
      valid: { count: total(({ usable }) => usable), of: total(({ filled }) => filled) },
      worst: worstColumn(columns),
    };
  });
}

/** Records of each source, and the customers they are. */
function customersBySource(
  { sources, sourceOf, count }: RecordSet,
  { clusterOf, count: clusters }: Clustering,
): { count: number; customers: number }[] {
  const width = sources.length;
  const isHeld = new Uint8Array(clusters * width);
  const counts = sources.map(() => ({ count: 0, customers: 0 }));
  for (let record = 0; record < count; record++) {
    const source = sourceOf[record] as number;
    const own = counts[source];
    if (own === undefined) continue;
    own.count++;
    const at = (clusterOf[record] as number) * width + source;
    if (isHeld[at] === 0) own.customers++;
    isHeld[at] = 1;
  }
  return counts;
}

/** The column with most cells that cannot be used; null where all can. */
function worstColumn(columns: readonly ColumnFigures[]): SourceQuality['worst'] {
  const [worst] = [...columns].sort((a, b) => b.unusable - a.unusable || (a.column < b.column ? -1 : 1));
  return worst === undefined || worst.unusable === 0
    ? null
    : { column: worst.column, unusable: worst.unusable, filled: worst.filled };
}
