import type { GoldenSet } from '../merge/golden.ts';
import type { RecordIds } from '../merge/record-id.ts';
import { probabilityOf } from '../model/matching.ts';
import { cellText } from '../table/table.ts';
import { csvLine } from './csv-line.ts';
import type { Outgoing } from './egress.ts';

/** A pair for clerical review: two records the evidence can neither merge nor keep apart for sure. */
export interface ReviewPair {
  readonly left: number;
  readonly right: number;
  readonly leftGolden: number;
  readonly rightGolden: number;
  readonly bits: number;
  readonly agree: readonly string[];
  readonly differ: readonly string[];
}

/** `review.csv`: possible matches, the likeliest first, with what agrees and what differs in words; no customer values. */
export function writeReview(
  writer: Outgoing,
  pairs: Iterable<ReviewPair>,
  names: { golden: GoldenSet; ids: RecordIds },
): void {
  writer.text(
    `${csvLine(['record_a', 'record_b', 'golden_id_a', 'golden_id_b', 'probability', 'bits', 'agree', 'differ'])}\n`,
  );
  for (const pair of pairs) {
    writer.line(
      csvLine([
        names.ids.text(pair.left),
        names.ids.text(pair.right),
        cellText(names.golden.ids, pair.leftGolden),
        cellText(names.golden.ids, pair.rightGolden),
        probabilityOf(pair.bits).toFixed(4),
        pair.bits.toFixed(2),
        pair.agree.join('; '),
        pair.differ.join('; '),
      ]),
    );
  }
}
