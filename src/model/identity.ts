/**
 * What records are known by from night to night, `count` rows. Hashes are whole numbers below 2^52, 0 where there is nothing
 * to hash; in state they are made with the key of the project.
 */
export interface Traces {
  readonly count: number;
  readonly sources: readonly string[];
  /** Per record its place in `sources`. */
  readonly sourceOf: Int32Array;
  /** Of the source's own key; where it has none, of the row as it came. */
  readonly key: Float64Array;
  /** Of all clean values that tell who it is; keys, consent and dates of entry are none. */
  readonly content: Float64Array;
  /** One list per kind of anchor, in order of strength: some values that together name one person. */
  readonly anchors: readonly Float64Array[];
  /** `WITNESSES` numbers of 16 bits per record: enough to contradict, too little to be read back. 0: blank. */
  readonly witness: Uint16Array;
}

/** Given name, family name or company, e-mail, phone, birth date, address. */
export const WITNESSES = 6;

/** `live`: a customer of the last run; `merged`: another id stands for it; `retired`: none of its records was in the last run. */
export type GoldenState = 'live' | 'merged' | 'retired';

export interface LedgerGolden {
  readonly id: string;
  /** Run in which it was minted. */
  readonly born: number;
  readonly state: GoldenState;
  /** The id that stands for a merged one; null for others. */
  readonly into: string | null;
}

/** Every golden id that was ever minted, and every record that was ever seen. Rows keep their number for ever. */
export interface Ledger {
  /** Number of the last run; 0 before the first. */
  readonly run: number;
  readonly goldens: readonly LedgerGolden[];
  readonly traces: Traces;
  /** Per row its golden id, and the one it had first, as places in `goldens`. */
  readonly goldenOf: Int32Array;
  readonly originOf: Int32Array;
  /** Per row the run from which on it was missing; 0 while it is there. */
  readonly goneOf: Int32Array;
}

export const EVENT_KINDS = ['created', 'joined', 'left', 'merged', 'split', 'retired', 'revived'] as const;

export type EventKind = (typeof EVENT_KINDS)[number];

/** Why an id came, went or changed its records. */
export type EventReason =
  | 'new records'
  | 'records gone'
  | 'records back'
  | 'records changed'
  | 'decision'
  | 'weights changed';

/** What became of a golden id in one run. */
export interface IdentityEvent {
  readonly kind: EventKind;
  readonly golden: string;
  /** Of `merged` the id that lives on, of `split` the id it came from; null for others. */
  readonly other: string | null;
  /** Records it is about. */
  readonly records: number;
  readonly reason: EventReason;
}

/** Records of the last run that are still there, and those of them with another golden id. */
export interface Churn {
  readonly known: number;
  readonly changed: number;
}
