import type { ReadJudgements } from '../runs/judgements.ts';
import { type SettledDecisions, settleDecisions } from '../steward/decisions.ts';
import { type KnownRecords, recordsOfRows } from './identified.ts';

/** Judgements of a run: those given with it, and decisions of the project that hold. */
export interface ObeyedJudgements extends ReadJudgements {
  /** Decisions that cannot hold, and what they stand against. */
  readonly setAside: SettledDecisions['setAside'];
}

/** Adds the decisions of a project. Those of records that are gone count as passed over; none of them ever ends a run. */
export function withDecisions(judged: ReadJudgements, known: KnownRecords | undefined): ObeyedJudgements {
  if (known === undefined) return { ...judged, setAside: [] };
  const recordOfRow = recordsOfRows(known);
  const settled = settleDecisions(known.kept.decisions, { recordOfRow, given: judged.judgements });
  const obeyed = settled.obeyed.map(({ decision, left, right }) => ({ left, right, isSame: decision.kind === 'same' }));
  return {
    ...judged,
    judgements: [...judged.judgements, ...obeyed],
    passedOver: judged.passedOver + settled.waiting.length,
    setAside: settled.setAside,
  };
}
