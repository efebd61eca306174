/** A row of a file by its headers; blanks are left out. */
export type Cells = Readonly<Record<string, string>>;

/** A row of a source that is of the person. */
export interface SubjectRecord {
  readonly source: string;
  /** 1-based data record of its file. */
  readonly row: number;
  readonly key: string;
  /** How likely it is theirs, 0..1; '' of an activity that was counted for nobody. */
  readonly probability: string;
  /** Every cell as it came; null where the source cannot be shown, and why. */
  readonly cells: Cells | null;
  readonly missing: string | null;
}

/** Everything that is held about one person, values included: for that person, and nobody else. */
export interface Subject {
  readonly version: 1;
  /** ISO 8601, and by whom. */
  readonly at: string;
  readonly by: string;
  readonly goldenId: string;
  readonly previousIds: readonly string[];
  /** Their line of golden.csv. */
  readonly golden: Cells;
  /** Where its values come from, which rule chose them, how many lost; consent with date and purpose. */
  readonly lineage: readonly Cells[];
  readonly consent: Cells;
  readonly records: readonly SubjectRecord[];
  /** Rows of orders, tickets and events that are counted for them, by output. */
  readonly activities: readonly { readonly file: string; readonly rows: readonly Cells[] }[];
  /** Lines that could not be read and hold a contact of theirs. */
  readonly rejected: readonly Cells[];
  /** What is another than in the run before. */
  readonly changes: readonly Cells[];
  /** What stewards said of their records; of others only that there are some. */
  readonly decisions: readonly Cells[];
  /** Values that stewards have set. */
  readonly pins: readonly Cells[];
  /** Contacts that are not to be written to. */
  readonly suppressed: readonly Cells[];
  /** What became of their golden ids, night by night. */
  readonly history: readonly Cells[];
  /** Records of other customers that may be theirs and wait for somebody's word; others are not told of. */
  readonly possibleMatches: number;
  /** Records that the state knows them by, as keyed hashes without values. */
  readonly hashedRecords: number;
}
