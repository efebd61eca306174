import type { MatchResult } from '../match/match.ts';
import type { RollUp } from '../merge/activity/roll-up.ts';
import type { ConsentBalance } from '../merge/consent/audit.ts';
import type { GoldenSet } from '../merge/golden.ts';
import type { Identity } from '../merge/identity/identify.ts';
import type { Change } from '../model/changes.ts';
import type { RunFigures } from '../model/figures.ts';
import type { GateFacts } from '../model/gate.ts';
import type { HistoryPoint } from '../model/history.ts';
import type { SuppressionBalance } from '../privacy/suppression.ts';
import type { GateLimit } from '../report/gates.ts';
import type { IssueCount, RecordSet } from '../table/records.ts';
import type { Intake } from './intake.ts';

/** What a run has made by the time it reports. */
export interface RunContext extends Intake {
  readonly version: string;
  readonly planHash: string;
  readonly records: RecordSet;
  readonly matching: MatchResult;
  readonly golden: GoldenSet;
  /** What became of golden ids; null without a ledger. */
  readonly identity: Identity | null;
  /** What is another than in the run before; null without a ledger. */
  readonly changes: readonly Change[] | null;
  readonly totals: RollUp;
  readonly consent: readonly ConsentBalance[];
  /** What became of lists of people not to be written to; null without any. */
  readonly suppressed: SuppressionBalance | null;
  /** Judgements passed over because their records are gone. */
  readonly judgementsPassedOver: number;
  /** Decisions of the project that cannot hold beside others. */
  readonly decisionsSetAside: number;
  /** Corrections passed over because their customers are gone. */
  readonly correctionsPassedOver: number;
  /** Counts of this run, and of the run before where there is one. */
  readonly figures: RunFigures;
  readonly last: RunFigures | undefined;
  /** Runs published to the folder before. */
  readonly history: readonly HistoryPoint[];
  readonly hasActivities: boolean;
  /** Cells of orders and tickets that could not be read. */
  readonly activityIssues: readonly IssueCount[];
  readonly gates: readonly GateLimit[];
  /** Guards against the last run; none where there is no last run. */
  readonly drift: readonly GateFacts[];
  /** From which severity on a gate that failed fails the run. */
  readonly failOn: 'warn' | 'error';
  readonly showValues: boolean;
}
