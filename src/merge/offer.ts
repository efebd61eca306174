/** What each record offers in one slot for one decision. Arrays have one entry per record. */
export interface Offer {
  /** Same number = the same thing, however it is spelled; −1 = the record offers nothing. */
  readonly group: Int32Array;
  /** Same number = spelled the same. */
  readonly exact: Int32Array;
  /** How usable the offer is; a higher level beats any agreement. Absent: all alike. */
  readonly level?: Uint8Array;
  /** How much of the offer other customers have too; more is better between offers with as many votes. */
  readonly known?: Uint8Array;
  /** What names and e-mails of the customer say for it; more is better. Costs a look at all of them. */
  readonly named?: (record: number) => number;
  /** How carefully it is written; more is better between spellings of the same thing. */
  readonly care?: Uint8Array;
  /** Parts filled, for fields that survive together. */
  readonly parts?: Uint8Array;
}
