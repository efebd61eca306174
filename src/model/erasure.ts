/**
 * What a forgotten person is known by, each kept only as a keyed hash. `email`: an address in small letters; `phone`: a number with its
 * country; `national`: its digits without; `bare`: digits of a number nobody knows the country of; `shared`: a contact that others have
 * too, with a given name; `row`: the key of a record in its source; `named`: the same key and whole name in any source; `content`: all that a record says; `anchor`: values that together name one person.
 */
export const TOMBSTONE_KINDS = [
  'email',
  'phone',
  'national',
  'bare',
  'shared',
  'row',
  'named',
  'content',
  'anchor',
] as const;

export type TombstoneKind = (typeof TOMBSTONE_KINDS)[number];

/** Something that a person is known by, before it is hashed. */
export interface Mark {
  readonly kind: TombstoneKind;
  readonly text: string;
}

/** The same as it is kept. */
export interface Tombstone {
  readonly kind: TombstoneKind;
  /** HMAC-SHA256 with the key of the project, hexadecimal. */
  readonly hash: string;
}

/** Rows that an erasure took out of one file. */
export interface ErasedRows {
  readonly file: string;
  readonly rows: number;
}

/** What a manifest says of people who were erased since its run: how many, and the rows of inputs that were theirs. */
export interface ErasedFacts {
  readonly customers: number;
  readonly rows: readonly (readonly [source: string, row: number])[];
}

/** What an erasure did, without a value of anybody. */
export interface ErasureProof {
  readonly version: 1;
  readonly erasure: number;
  /** ISO 8601. */
  readonly at: string;
  readonly by: string;
  /** People that were asked for, and of them those of whom anything was held. */
  readonly people: { readonly asked: number; readonly held: number };
  /** Keyed hashes that keep them out, by kind. */
  readonly tombstones: Readonly<Record<string, number>>;
  readonly state: { readonly goldenIds: number; readonly records: number; readonly decisions: number };
  /** Rows that were taken out, by output. */
  readonly outputs: readonly ErasedRows[];
  /** Files below the project and the outputs that were searched byte by byte afterwards, and those that still name somebody. */
  readonly searched: number;
  readonly remaining: readonly string[];
  /** Golden ids of others with a contact of theirs and no other given name, which were left: they may be the same people. */
  readonly alike: readonly string[];
  /** Rows of inputs they stood in, which are never touched: where they have to be deleted by hand. */
  readonly sources: readonly { readonly source: string; readonly rows: number }[];
}
