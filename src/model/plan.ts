import type { OrderState } from './activity.ts';
import type { Consent, DateOrder, NameOrder, PartyKind } from './clean.ts';
import type { Role, SourceKind } from './role.ts';

/** One column of a source and what it means. */
export interface ColumnPlan {
  readonly column: string;
  readonly role: Role;
  /** Columns of one group (one name, one address, one phone with its label) share a slot: 0 is the primary one. */
  readonly slot: number;
  /** Consent columns: true when a yes means "opted out" (`HasOptedOutOfEmail`). */
  readonly inverse?: boolean;
  /** Consent columns: what a plain "no" says, when it is not an opt-out (`Accepts Marketing`: no → not_subscribed). */
  readonly no?: Consent;
  /** Columns that ask whether a row is a company or a person: what a plain yes says. */
  readonly yes?: PartyKind;
  /** Columns of states of orders: what a plain yes, a date or a reason says ("Cancelled at"); by default what the header says. */
  readonly state?: OrderState;
  /** Consent columns: true when the column speaks of the e-mail or phone of its own slot (`consent_email_2`). */
  readonly ofSlot?: boolean;
  /** Consent columns: what the consent is about, where the header does not say it. */
  readonly purpose?: string;
  /**
   * Consent columns whose header does not say what a yes means, so that only words count that say the same under every header.
   * `refusals`: of those the refusals; `words`: all of them; `doubtful`: all, and what else the column says is unclear and holds opt-ins back.
   */
  readonly reading?: 'refusals' | 'words' | 'doubtful';
  /** Dates of consent: what they date, when it is opt-ins only (`OPTIN_TIME`). */
  readonly dates?: 'opted_in';
  /** Identifiers of one kind are compared with each other, whatever their columns are called. */
  readonly kind?: string;
  /** Text before every value that is no part of it (`p:`). */
  readonly prefix?: string;
  /** Text between several values of one cell (` ::: `); a value that begins with `* ` is the first. */
  readonly separator?: string;
  /** Order of numeric dates, where it is not the source's. */
  readonly dateOrder?: DateOrder;
  /** Columns of whole names: 'family_first' where they are written "Family Given" without a comma. */
  readonly nameOrder?: NameOrder;
  /** Date columns: true when plain numbers are days of a spreadsheet's calendar (44197 is 2021-01-01). */
  readonly serial?: boolean;
  /** Columns that fill no field: false keeps the column out of golden records. */
  readonly keep?: boolean;
}

/** Consent that holds for every row of a source, by consent role; addresses may be undeliverable instead. */
export type SourceConsent = Readonly<Partial<Record<Role, Consent | 'undeliverable'>>>;

export interface SourcePlan {
  readonly source: string;
  /** Path as given; '-' is standard input. */
  readonly path: string;
  readonly kind: SourceKind;
  readonly columns: readonly ColumnPlan[];
  /** Country of phones and addresses that name none; ISO 3166-1 alpha-2. */
  readonly country?: string;
  readonly dateOrder?: DateOrder;
  readonly delimiter?: string;
  readonly encoding?: string;
  /** Longest cell in bytes and most columns accepted, where the run was told. */
  readonly limits?: { readonly maxFieldBytes?: number; readonly maxColumns?: number; readonly isCutAllowed?: boolean };
  /** 1 is the most trusted; equal by default. */
  readonly trust: number;
  /** Consent the whole file states (`unsubscribed.csv`). */
  readonly consent?: SourceConsent;
  /** True when no customer comes twice in the source: its rows are never merged with each other by evidence. */
  readonly distinct?: boolean;
  /** Preset the columns were taken from, when one was recognised. */
  readonly preset?: string;
}

/** What an expert sets about one comparison instead of what is learned. */
export interface ComparisonPlan {
  /** False leaves the comparison out. */
  readonly use?: boolean;
  /** Ids of the levels to tell apart, first and last among them; the others count as the next weaker one of these. */
  readonly levels?: readonly string[];
  /** Bits per level id, instead of those learned. */
  readonly weights?: Readonly<Record<string, number>>;
}

/** What an expert sets, by comparison id. */
export type ComparisonControl = Readonly<Record<string, ComparisonPlan>>;

/** Kinds of values that may have aliases. */
export const ALIASED = ['name', 'company', 'street', 'city'] as const;

/** Per kind of value, groups of spellings that mean the same. */
export type Aliases = Readonly<Partial<Record<(typeof ALIASED)[number], readonly (readonly string[])[]>>>;

export interface MatchPlan {
  /** Wanted share of merged pairs that are right, 0..1. */
  readonly precision: number;
  /** Candidate pairs compared at the most; 0 = chosen from the row count. */
  readonly pairBudget: number;
  /** Values never used as evidence, exact after cleaning. */
  readonly ignore: readonly string[];
  readonly aliases?: Aliases;
  readonly comparisons?: ComparisonControl;
  /** Blocking passes, each by the ids of its ingredients, instead of those chosen from the data. */
  readonly passes?: readonly (readonly string[])[];
  /** Pairs of record ids that are one customer, and that are not. */
  readonly always?: readonly (readonly [string, string])[];
  readonly never?: readonly (readonly [string, string])[];
}

/** What is set about a guard instead of what it does by itself. */
export interface GuardPlan {
  readonly limit?: number;
  /** Error ends the run, warn tells, off does neither. */
  readonly severity?: 'error' | 'warn' | 'off';
}

/** How consent is merged, where it is not as strict, or as loose, as by default. */
export interface ConsentPlan {
  /** `evidenced`: an opt-in with a date later than every opt-out counts again; by default no opt-out is ever taken back. */
  readonly reoptIn?: 'never' | 'evidenced';
  /** `customer`: an opt-out at one address holds for all addresses of its customer, even for those with an opt-in of their own. */
  readonly optOut?: 'point' | 'customer';
}

/** What a value has to be to come before all others; all that is named has to hold. */
export interface MergeCondition {
  /** Names of sources. */
  readonly source?: string | readonly string[];
  /** Fields that its record has. */
  readonly filled?: string | readonly string[];
  /** A pattern (RE2) that finds something in the value. */
  readonly matches?: string;
}

/** How one field, or fields that survive together, are chosen instead of by default. */
export interface FieldMergePlan {
  /** Rules in order; the first that tells two values apart decides, the record id where none does. */
  readonly rules?: readonly (string | { readonly prefer: MergeCondition })[];
  /** 1 is the most trusted; by source, instead of its `trust`. */
  readonly trust?: Readonly<Record<string, number>>;
  /** Months after which a vote weighs half, for the rule `fresh`. */
  readonly halfLife?: number;
  /** Golden columns at the most, for e-mails and phones. */
  readonly limit?: number;
  /** False leaves blanks that another record of the same thing could fill. */
  readonly fill?: boolean;
}

/** By field or group (name, address, company). */
export type MergePlan = Readonly<Record<string, FieldMergePlan>>;

/** Which columns without a meaning golden records carry: all, none, or those of these headers; by default those that tell customers apart. */
export type KeepPlan = 'all' | 'none' | readonly string[];

/** How long rows are kept, by kind: 3y, 13m, 90d; others are kept as long as they come. */
export type RetentionPlan = Readonly<Partial<Record<'orders' | 'tickets' | 'events', string>>>;

/** The checked, frozen, JSON-serialisable plan of a run. */
export interface Plan {
  readonly version: 1;
  readonly sources: readonly SourcePlan[];
  readonly match: MatchPlan;
  /** By the name of the guard. */
  readonly guards?: Readonly<Record<string, GuardPlan>>;
  readonly consent?: ConsentPlan;
  readonly merge?: MergePlan;
  readonly keep?: KeepPlan;
  readonly retention?: RetentionPlan;
}
