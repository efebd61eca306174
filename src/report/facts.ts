import type { CountBalance, MoneyBalance, RecountLine } from '../model/balance.ts';
import type { ExitName } from '../model/error.ts';
import type { GateFacts } from '../model/gate.ts';
import type { HistoryPoint } from '../model/history.ts';
import type { EventKind } from '../model/identity.ts';
import type { IssueCode } from '../model/issue.ts';
import type { ColumnReading } from '../model/reading.ts';
import type { SourceKind } from '../model/role.ts';
import type { MatchingFacts } from './matching-facts.ts';
import type { PairFacts, SampleFacts } from './people-facts.ts';
import type { QualityFacts } from './quality-facts.ts';

/** A share with what it was counted from; `of` may be 0. */
export interface Share {
  readonly count: number;
  readonly of: number;
}

/** What became of golden ids since the last run. */
export interface IdentityFacts {
  /** Number of this run in its ledger; 1 for the first. */
  readonly run: number;
  /** Records of the last run that are still there, and those of them with another golden id. */
  readonly known: number;
  readonly changed: number;
  /** Golden ids by what became of them. */
  readonly events: Readonly<Record<EventKind, number>>;
  /** Golden ids that something became of, and values that are others, by column of golden.csv, most first. */
  readonly customers: number;
  readonly values: Readonly<Record<string, number>>;
}

export interface SourceFacts {
  readonly name: string;
  /** Display name of the file, without folders. */
  readonly file: string;
  readonly kind: SourceKind;
  /** Whether its rows are customer records, counted in `rows`; absent: when `kind` is customer. Guest orders are both. */
  readonly holdsCustomers?: boolean;
  readonly preset: string | null;
  readonly encoding: string;
  /** 0..1: how likely it is the right one; 1 where the file says it, or the user. */
  readonly encodingConfidence: number;
  /** The character, or a word for formats without one. */
  readonly delimiter: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Data records in the file; rows = read + rejected. */
  readonly rows: number;
  readonly rejected: number;
  /** Columns no role was found for, in file order: carried along or left behind, never dropped in silence. */
  readonly leftBehind: readonly string[];
  /** How each column was read, in file order; none where a plan said so. */
  readonly columns: readonly ColumnReading[];
}

/** What became of the cells of one field, in records of one source: blank = records − filled; filled = usable + placeholder + invalid. */
export interface SourceField {
  readonly source: string;
  readonly records: number;
  readonly filled: number;
  readonly placeholder: number;
  readonly invalid: number;
  readonly usable: number;
}

/** A value or form and how many golden records have it; values are masked by the report unless they are to be shown. */
export interface CountedText {
  readonly text: string;
  readonly rows: number;
}

export interface FieldFacts {
  readonly field: string;
  readonly sources: readonly SourceField[];
  /** Distinct clean values over all sources. */
  readonly distinct: number;
  /** Golden records with a value, of all golden records. */
  readonly golden: Share;
  /** Customers of whom a record had a usable value, and whose golden record has none. */
  readonly lost: number;
  /** Values of golden records that come again, and forms of all of them; most first. */
  readonly values: readonly CountedText[];
  readonly patterns: readonly CountedText[];
}

/** One source beside the others. */
export interface SourceQuality {
  readonly source: string;
  /** Rows of the file, and of the file of this name in the run before; null where there was none. */
  readonly rows: number;
  readonly rowsBefore: number | null;
  /** Records of customers, and how many customers they are as far as matching found. */
  readonly records: number;
  readonly customers: number;
  /** Filled cells of known fields that are usable. */
  readonly valid: Share;
  readonly worst: { readonly column: string; readonly unusable: number; readonly filled: number } | null;
}

export interface IssueFacts {
  readonly code: IssueCode;
  readonly source: string;
  /** Header of the column; '' where the fault is not in one. */
  readonly column: string;
  readonly rows: number;
  /** Of cells: physical lines of the first rows; 0 where the format has none. */
  readonly lines?: readonly number[];
  /** More words, without a value of a customer. */
  readonly detail?: string;
}

export interface RejectFacts {
  readonly code: IssueCode;
  readonly file: string;
  /** 1-based physical line. */
  readonly line: number;
}

/** Customers several records hold a field of, and of them those whose records disagree. */
export interface ConflictFacts {
  readonly field: string;
  readonly compared: number;
  readonly disagreeing: number;
}

export interface RuleFacts {
  readonly field: string;
  readonly rule: string;
  readonly values: number;
}

/** Rows of suppression lists, those without a contact that can be read, those found, and the records that carry one. */
export interface SuppressionFacts {
  readonly entries: number;
  readonly unreadable: number;
  readonly found: number;
  readonly records: number;
}

/** Consent of one channel before and after; counts of customers unless said otherwise. */
export interface ConsentFacts {
  readonly channel: string;
  /** Records that state it. */
  readonly recordsIn: { readonly optedIn: number; readonly optedOut: number };
  readonly customersIn: { readonly optedIn: number; readonly optedOut: number };
  /** What golden records say in first place. */
  readonly golden: Readonly<Record<'opted_in' | 'opted_out' | 'not_subscribed' | 'pending' | 'unknown', number>>;
  /** Golden cells, further places too, that an opt-out holds for, and those that say so. */
  readonly refused: { readonly cells: number; readonly kept: number };
  /** Opted in again with evidence. */
  readonly again: number;
  readonly narrowed: { readonly byOptOut: number; readonly byContactPoint: number };
  /** Cells that widen consent or lost an opt-out; any ends the run with 1. `violating`: golden ids, the first ones. */
  readonly violations: number;
  readonly violating: readonly string[];
}

/** Money and counts of activities before and after re-keying, and every file of orders counted anew. */
export interface ActivityFacts {
  readonly money: readonly MoneyBalance[];
  readonly counts: readonly CountBalance[];
  readonly recount: readonly RecountLine[];
  /** The latest day of the activities, to which "days since" count; null without dates. */
  readonly asOf: string | null;
  /** Orders and tickets of two customers, orders in two currencies, and partial refunds of unknown size. */
  readonly disputed: number;
  readonly mixedCurrencies: number;
  readonly unknownRefunds: number;
}

/** Everything a report tells, as plain numbers and texts. No clock, no path, no value of a customer outside `samples`. */
export interface RunFacts {
  readonly version: string;
  readonly planHash: string;
  readonly exit: ExitName;
  /** in = golden + merged + rejected. */
  readonly rows: { readonly in: number; readonly golden: number; readonly merged: number; readonly rejected: number };
  readonly sources: readonly SourceFacts[];
  readonly gates: readonly GateFacts[];
  /** Null for a run that keeps no ledger of golden ids. */
  readonly identity: IdentityFacts | null;
  readonly fields: readonly FieldFacts[];
  readonly issues: readonly IssueFacts[];
  /** The first rejects of each code; `rejectCounts` has them all. */
  readonly rejects: readonly RejectFacts[];
  readonly rejectCounts: readonly { readonly code: IssueCode; readonly rows: number }[];
  readonly matching: MatchingFacts | null;
  readonly quality: QualityFacts;
  /** How many customers have how many records, sizes ascending. */
  readonly clusterSizes: readonly { readonly size: number; readonly customers: number }[];
  /** `counts[i][j]`: customers in sources i and j; `counts[i][i]`: customers with several records in source i. */
  readonly overlap: { readonly sources: readonly string[]; readonly counts: readonly (readonly number[])[] };
  readonly conflicts: readonly ConflictFacts[];
  readonly rules: readonly RuleFacts[];
  readonly consent: readonly ConsentFacts[];
  /** Lists of people not to be written to; null without any. */
  readonly suppressed: SuppressionFacts | null;
  readonly activities: ActivityFacts | null;
  /** Merged customers by suspicion, the worst first, and possible matches, the likeliest first. */
  readonly samples: readonly SampleFacts[];
  readonly pairs: readonly PairFacts[];
  readonly sourceQuality: readonly SourceQuality[];
  /** Rows of the run before; null where there is none to compare with. */
  readonly last: { readonly rows: RunFacts['rows']; readonly missing: readonly string[] } | null;
  /** Runs published to the folder before, the oldest first; the last ones. */
  readonly history: readonly HistoryPoint[];
  /** Shares that were asked for: of merges that are right, and of duplicates that are found. */
  readonly goals: { readonly precision: number; readonly recall: number | null };
  /** True shows samples unmasked. */
  readonly showValues: boolean;
  /** The only facts that differ between two runs of the same input. */
  readonly run: {
    /** ISO 8601 in UTC. */
    readonly startedAt: string;
    readonly seconds: number;
    readonly peakBytes: number;
    readonly threads: number;
    readonly node: string;
    readonly platform: string;
    /** `cpuSeconds` are those of all threads. */
    readonly phases: readonly { readonly name: string; readonly seconds: number; readonly cpuSeconds: number }[];
  };
}
