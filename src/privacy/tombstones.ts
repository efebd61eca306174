import type { Mark, Tombstone, TombstoneKind } from '../model/erasure.ts';

/** Keyed hash of a text: HMAC-SHA256 with the key of the project. */
export type Sign = (text: string) => string;

/** A mark as it is kept: nobody reads it back, and without the key nobody tries it out. */
export function tombstoneOf({ kind, text }: Mark, sign: Sign): Tombstone {
  return { kind, hash: sign(`${kind}\0${text}`) };
}

/** The tombstones of a project, to be asked. A kind that nobody left one of costs nothing; others two microseconds a question. */
export class Tombstones {
  readonly #hashes = new Map<TombstoneKind, Set<string>>();
  readonly #sign: Sign;

  constructor(list: Iterable<Tombstone>, sign: Sign) {
    this.#sign = sign;
    for (const { kind, hash } of list) {
      const known = this.#hashes.get(kind);
      if (known === undefined) this.#hashes.set(kind, new Set([hash]));
      else known.add(hash);
    }
  }

  get isEmpty(): boolean {
    return this.#hashes.size === 0;
  }

  holds(kind: TombstoneKind): boolean {
    return this.#hashes.has(kind);
  }

  has(kind: TombstoneKind, text: string): boolean {
    const own = this.#hashes.get(kind);
    return own?.has(tombstoneOf({ kind, text }, this.#sign).hash) ?? false;
  }
}
