import { type Choice, idAt, type Place } from './choice.ts';
import type { GoldenName } from './golden.ts';

/** All that the records of one customer offer for a choice, and what stands in the first place. */
export interface Offered {
  readonly choice: Choice<GoldenName>;
  readonly size: number;
  readonly place: (at: number) => Place;
  readonly sourceOf: (at: number) => number;
  /** False for rows of orders and tickets where a record of the customer says anything. */
  readonly isCounted: (at: number) => boolean;
  readonly winner: number;
  readonly isRankedBefore: (a: number, b: number) => boolean;
}

/**
 * Who fills the blank that the winner leaves in a field: the best other holder that says it and, by the choice, may say it of the
 * same thing. Null where nobody may.
 */
export function fillerOf(offered: Offered, field: number): Place | null {
  const { choice, size, place, winner, isRankedBefore } = offered;
  if (choice.fills === undefined) return null;
  let best = -1;
  for (let at = 0; at < size; at++) {
    if (at === winner || idAt(choice.fields[field], place(at)) < 0) continue;
    if (!choice.fills(place(winner), place(at), field)) continue;
    if (best < 0 || isRankedBefore(at, best)) best = at;
  }
  return best < 0 ? null : place(best);
}

/**
 * Who spells a field of the winner better: the holder of a spelling one letter away that more sources have, or as many where other
 * customers have it too. Null where nobody does.
 */
export function menderOf(offered: Offered, field: number): Place | null {
  const { choice, size, place, winner } = offered;
  const column = choice.fields[field];
  if (choice.mends === undefined || size < 2) return null;
  const spelled = (at: number): number => idAt(column, place(at));
  if (areAllAlike(size, spelled)) return null;
  let best = winner;
  let [most, knowledge] = [
    sourcesOf(offered, spelled, spelled(winner)),
    choice.mends(place(winner), place(winner), field),
  ];
  for (let at = 0; at < size; at++) {
    if (!offered.isCounted(at) || spelled(at) < 0 || spelled(at) === spelled(best)) continue;
    const known = choice.mends(place(winner), place(at), field);
    const sources = known < 0 ? 0 : sourcesOf(offered, spelled, spelled(at));
    if (sources < most || (sources === most && known <= knowledge)) continue;
    [best, most, knowledge] = [at, sources, known];
  }
  return best === winner ? null : place(best);
}

function areAllAlike(size: number, spelled: (at: number) => number): boolean {
  const first = spelled(0);
  for (let at = 1; at < size; at++) if (spelled(at) !== first) return false;
  return true;
}

/** Sources of which a record with a vote spells it so; records come source by source. */
function sourcesOf({ size, isCounted, sourceOf }: Offered, spelled: (at: number) => number, id: number): number {
  let [count, last] = [0, -1];
  for (let at = 0; at < size; at++) {
    if (!isCounted(at) || spelled(at) !== id || sourceOf(at) === last) continue;
    count++;
    last = sourceOf(at);
  }
  return count;
}
