import type { Clustering } from '../model/matching.ts';
import type { RecordSet } from '../table/records.ts';
import type { Scorer } from './score.ts';
import { LIMIT_ID } from './verdict.ts';

/** The record of another source that a record belongs to, and what is alike in both, in words without values. */
export interface Counterpart {
  readonly record: number;
  /** 0..1, that the record belongs to the customer. */
  readonly probability: number;
  readonly why: readonly string[];
}

/**
 * For a record the likeliest record of source `against` among those of the same customer, the first among equals; undefined
 * where the customer has none there. Linear in the records, once, then in the customer's records there.
 */
export function counterparts(
  records: RecordSet,
  against: number,
  { clustering, scorer }: { readonly clustering: Clustering; readonly scorer: Scorer },
): (record: number) => Counterpart | undefined {
  const theirs = new Map<number, number[]>();
  for (let record = 0; record < records.count; record++) {
    if (records.sourceOf[record] !== against) continue;
    const customer = clustering.clusterOf[record] as number;
    const known = theirs.get(customer);
    if (known === undefined) theirs.set(customer, [record]);
    else known.push(record);
  }
  return (record) => {
    const rivals = theirs.get(clustering.clusterOf[record] as number);
    if (rivals === undefined) return undefined;
    const pair = (other: number) => [Math.min(record, other), Math.max(record, other)] as const;
    const best = rivals.reduce((one, other) => (scorer.bits(...pair(other)) > scorer.bits(...pair(one)) ? other : one));
    const { evidence } = scorer.explain(...pair(best));
    const said = evidence.filter((one) => one.level !== 'blank' && one.id !== LIMIT_ID && one.bits > 0);
    return {
      record: best,
      probability: clustering.probability[record] as number,
      why: said.map(({ words }) => words),
    };
  };
}
