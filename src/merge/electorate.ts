import type { Choice } from './choice.ts';
import type { GoldenName } from './golden.ts';
import { NO_INSTANT } from './instant.ts';
import type { Standing } from './standing.ts';

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
