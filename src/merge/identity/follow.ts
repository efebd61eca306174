import { type Ledger, type Traces, WITNESSES } from '../../model/identity.ts';
import { HashIndex } from './hash-index.ts';
import { renamedSources } from './renamed.ts';

/** Which row of the ledger each record is, and whether it is the first that is. */
export interface Followed {
  /** Per record its row; −1 for records that were never seen. */
  readonly rowOf: Int32Array;
  /** 1 for the record that carries the row on; 0 for one that repeats it, as a line that stands in a file twice. */
  readonly isFirst: Uint8Array;
}

/** Places among the anchors: those that are one value alone, which several people can have, and the last, a whole name. */
const FIRST_LONE = 4;
const WHOLE_NAME = 6;
/** Places among the witnesses. */
const GIVEN = 0;
/** Phone, birth date, address: what would be the same were somebody of that name the same person. */
const BESIDE_NAME = [3, 4, 5];

/**
 * Finds the records of earlier runs again. In this order, and each row once: by source and key; by all that they say, in the same
 * source and then in any; by the key in a source that has another name now; by what together names one person. A key whose record
 * says something else in every respect has been given to somebody else and is not believed. Linear in rows.
 */
export function followRecords(ledger: Ledger, traces: Traces): Followed {
  const follower = new Follower(ledger, traces);
  const sameSource = sourcesByName(ledger.traces.sources, traces.sources);
  follower.byKey(sameSource);
  follower.byContent(sameSource);
  follower.byContent(undefined);
  const renamed = renamedSources(ledger, traces, follower.rowOf);
  follower.byKey(renamed);
  for (let anchor = 0; anchor < WHOLE_NAME; anchor++) follower.byAnchor(anchor);
  follower.byName(sameSource.map((source, at) => (source >= 0 ? source : (renamed[at] as number))));
  return follower;
}

/** Per source of now its place among those of the ledger; −1 for new ones. */
function sourcesByName(before: readonly string[], now: readonly string[]): Int32Array {
  return Int32Array.from(now, (name) => before.indexOf(name));
}

class Follower implements Followed {
  readonly rowOf: Int32Array;
  readonly isFirst: Uint8Array;
  readonly #isTaken: Uint8Array;
  readonly #ledger: Ledger;
  readonly #now: Traces;

  constructor(ledger: Ledger, now: Traces) {
    this.#ledger = ledger;
    this.#now = now;
    this.rowOf = new Int32Array(now.count).fill(-1);
    this.isFirst = new Uint8Array(now.count);
    this.#isTaken = new Uint8Array(ledger.traces.count);
  }

  /** Records whose key was seen in the source that `sourceOf` names; −1 for sources without. */
  byKey(sourceOf: Int32Array): void {
    const index = this.#untaken(this.#ledger.traces.key);
    this.#each((record) => {
      const source = sourceOf[this.#now.sourceOf[record] as number] as number;
      for (const row of index.rows(this.#now.key[record] as number))
        if (this.#isFree(row) && this.#sourceOf(row) === source && !this.#isContradicted(record, row))
          return this.#take(record, row);
    });
  }

  /** Records that say word for word what a row said; those that are there come before those that were missing. */
  byContent(sourceOf: Int32Array | undefined): void {
    const index = this.#untaken(this.#ledger.traces.content);
    this.#each((record) => {
      const source = sourceOf?.[this.#now.sourceOf[record] as number];
      let repeated = -1;
      let missing = -1;
      for (const row of index.rows(this.#now.content[record] as number)) {
        if (source !== undefined && this.#sourceOf(row) !== source) continue;
        repeated = row;
        if (!this.#isFree(row)) continue;
        if ((this.#ledger.goneOf[row] as number) === 0) return this.#take(record, row);
        if (missing < 0) missing = row;
      }
      if (missing >= 0) this.#take(record, missing);
      else if (repeated >= 0) this.rowOf[record] = repeated;
    });
  }

  /** Records that share an anchor with rows of one customer only. */
  byAnchor(anchor: number): void {
    const isLone = anchor >= FIRST_LONE;
    const index = this.#untaken(this.#ledger.traces.anchors[anchor] ?? new Float64Array(0));
    this.#each((record) => {
      let found = -1;
      for (const row of index.rows((this.#now.anchors[anchor] as Float64Array)[record] as number)) {
        if (!this.#isFree(row) || (isLone && this.#differ(record, row, GIVEN))) continue;
        if (found >= 0 && this.#ledger.goldenOf[row] !== this.#ledger.goldenOf[found]) return;
        if (found < 0) found = row;
      }
      if (found >= 0) this.#take(record, found);
    });
  }

  /**
   * Records whose whole name one customer alone ever had in their source, and no other record has there now: somebody in a source without
   * keys who gave another e-mail. Not where phone, birth date or address differ.
   */
  byName(sourceOf: Int32Array): void {
    const [before, now] = [this.#ledger.traces.anchors, this.#now.anchors].map((lists) => lists[WHOLE_NAME]);
    if (before === undefined || now === undefined) return;
    const [index, own] = [new HashIndex(before, () => true), new HashIndex(now, () => true)];
    this.#each((record) => {
      const [name, source] = [now[record] as number, this.#now.sourceOf[record] as number];
      const rows = [...index.rows(name)].filter((row) => this.#sourceOf(row) === sourceOf[source]);
      const namesakes = [...own.rows(name)].filter((other) => this.#now.sourceOf[other] === source);
      const [row] = rows.filter((one) => this.#isFree(one));
      const isOne = rows.every((one) => this.#ledger.goldenOf[one] === this.#ledger.goldenOf[row ?? -1]);
      if (row === undefined || namesakes.length > 1 || !isOne) return;
      if (!BESIDE_NAME.some((at) => this.#differ(record, row, at))) this.#take(record, row);
    });
  }

  #untaken(hashes: Float64Array): HashIndex {
    return new HashIndex(hashes, (row) => this.#isFree(row));
  }

  #each(find: (record: number) => void): void {
    for (let record = 0; record < this.#now.count; record++) if ((this.rowOf[record] as number) < 0) find(record);
  }

  #isFree(row: number): boolean {
    return this.#isTaken[row] === 0;
  }

  #sourceOf(row: number): number {
    return this.#ledger.traces.sourceOf[row] as number;
  }

  #take(record: number, row: number): void {
    this.rowOf[record] = row;
    this.isFirst[record] = 1;
    this.#isTaken[row] = 1;
  }

  /** True where two and more witnesses can be compared and none agrees. */
  #isContradicted(record: number, row: number): boolean {
    let compared = 0;
    for (let at = 0; at < WITNESSES; at++) {
      const [now, before] = this.#witnesses(record, row, at);
      if (now === 0 || before === 0) continue;
      if (now === before) return false;
      compared++;
    }
    return compared >= 2;
  }

  #differ(record: number, row: number, at: number): boolean {
    const [now, before] = this.#witnesses(record, row, at);
    return now !== 0 && before !== 0 && now !== before;
  }

  #witnesses(record: number, row: number, at: number): readonly [now: number, before: number] {
    const before = this.#ledger.traces.witness[row * WITNESSES + at] as number;
    return [this.#now.witness[record * WITNESSES + at] as number, before];
  }
}
