export interface EncodedList {
  readonly locale: string;
  readonly encoding: string;
  readonly rows: number;
  /** The header first; as they should be read. */
  readonly cells: readonly (readonly string[])[];
  readonly bytes: Buffer;
}

export const ENCODINGS: Readonly<Record<string, readonly string[]>>;
export const ROWS: readonly number[];
export function encodedLists(seed: number): Generator<EncodedList>;
