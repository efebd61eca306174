import type { Choice } from './choice.ts';
import type { GoldenName } from './golden.ts';
import { NO_INSTANT } from './instant.ts';
import type { Standing } from './standing.ts';

/** What a record without a date weighs where others have one: as if it were one half-life old. */
const UNDATED = 0.5;

/** What a vote is weighed by: `newest` is the latest change of its customer, `halfLife` milliseconds where votes age. */
interface Scales {
  readonly standing: Standing;
  readonly halfLife: number | undefined;
  readonly newest: number;
}

/** A vote halves with every half-life between the record and the newest one of the customer; the less trusted, the less. */
export function weightOf(record: number, { standing, halfLife, newest }: Scales): number {
  const trust = 1 / (standing.trust[record] as number);
  if (halfLife === undefined || newest === NO_INSTANT) return trust;
  const at = standing.recency[record] as number;
  return trust * (at === NO_INSTANT ? UNDATED : 2 ** ((at - newest) / halfLife));
}

/** The latest change among the records of a customer that offer anything; none where no such record has a date. */
export function newestOf(choice: Choice<GoldenName>, records: Int32Array, { recency }: Standing): number {
  let newest = NO_INSTANT;
  for (const record of records) {
    const at = recency[record] as number;
    if (at > newest && offersAnything(choice, record)) newest = at;
  }
  return newest;
}

/** True where a record of a customer offers anything: rows of orders and tickets have no vote then. */
export function hasVoter(choice: Choice<GoldenName>, records: Int32Array, { isVoter }: Standing): boolean {
  for (const record of records) if (isVoter[record] === 1 && offersAnything(choice, record)) return true;
  return false;
}

function offersAnything({ offers }: Choice<GoldenName>, record: number): boolean {
  for (const { group } of offers) if ((group[record] as number) >= 0) return true;
  return false;
}
