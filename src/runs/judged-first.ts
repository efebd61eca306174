import { possibleMatches } from '../match/review.ts';
import { RecordIds } from '../merge/record-id.ts';
import { probabilityOf } from '../model/matching.ts';
import type { RunFacts } from '../report/facts.ts';
import { type ComparedPair, showMerges, showPairs } from '../report/merges/side-by-side.ts';
import { suspiciousMerges } from '../report/merges/suspicions.ts';
import type { RunContext } from './run-context.ts';

/** Merges, and possible matches, that a report shows. */
const MOST_MERGES = 12;
const MOST_PAIRS = 12;

/** What a steward should look at first: merges by suspicion, and the likeliest pairs for review. */
export function judgedFirst({ records, matching, golden }: RunContext): Pick<RunFacts, 'samples' | 'pairs'> {
  const { clustering, contradictions, edges, possible, scorer } = matching;
  const { clusterOf, probability } = clustering;
  const ids = new RecordIds(records);
  const ground = { records, clusterOf, probability, golden, nameOf: (record: number) => ids.text(record) };
  const suspicions = suspiciousMerges({ records, clustering }, contradictions.customers, MOST_MERGES);
  const pairs = possibleMatches(edges, possible.slice(0, MOST_PAIRS), scorer).map(
    ({ left, right, bits, agree, differ }): ComparedPair => ({
      left,
      right,
      agree,
      differ,
      probability: probabilityOf(bits),
    }),
  );
  return { samples: showMerges(ground, suspicions), pairs: showPairs(ground, pairs) };
}
