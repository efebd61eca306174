import type { FieldName } from '../table/records.ts';
import type { FieldColumns } from './field-columns.ts';
import type { GoldenName } from './golden.ts';
import type { Offer } from './offer.ts';
import type { SurvivorshipRule } from './rules/rule.ts';

/** Where something is offered. */
export interface Place {
  readonly record: number;
  readonly slot: number;
}

/** One decision of survivorship: fields that survive as one unit, and what the records offer for them. */
export interface Choice<Name extends GoldenName = FieldName> {
  readonly fields: readonly FieldColumns<Name>[];
  readonly offers: readonly Offer[];
  /** How many distinct offers survive: 1, or more for fields that overflow (`email_2`). */
  readonly places: number;
  /** What decides which thing wins, and which of its holders shows it; the first rule that tells two apart does. */
  readonly between: readonly SurvivorshipRule[];
  readonly within: readonly SurvivorshipRule[];
  /** Per record, 1 is the most trusted; absent: as its source is. */
  readonly trust?: Float64Array;
  /** Milliseconds after which a vote weighs half, for things that change. */
  readonly halfLife?: number;
  /** True for two things one of which is a slip of the other, or says less of the same: they vote together. Symmetric. */
  readonly isNear?: (a: Place, b: Place) => boolean;
  /**
   * How well known the spelling of another place is, where it is one letter away from the winner's in the field of that number, or the same,
   * and of the same thing; −1 where it is not. Absent: the winner's spelling stays.
   */
  readonly mends?: (winner: Place, other: Place, field: number) => number;
  /** True where a record may say what the winner leaves blank in the field of that number. Absent: blanks stay. */
  readonly fills?: (winner: Place, other: Place, field: number) => boolean;
  /** Golden slot of the first place; 0 when absent. */
  readonly slot?: number;
}

/** Numbers tuples of ids exactly. Open addressing over flat arrays; no key object per tuple. */
export class TupleNumbers {
  readonly #width: number;
  #tuples: Int32Array;
  #slots = new Int32Array(1 << 12).fill(-1);
  #size = 0;

  constructor(width: number) {
    this.#width = width;
    this.#tuples = new Int32Array(width << 10);
  }

  /** The number of a tuple of `width` ids, given in `tuple[0 .. width)`. */
  number(tuple: Int32Array): number {
    const width = this.#width;
    let hash = 0;
    for (let i = 0; i < width; i++) {
      hash = Math.imul(hash ^ (tuple[i] as number), 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const known = this.#slots[slot] as number;
      if (known < 0) return this.#append(tuple, slot);
      if (this.#equals(known, tuple)) return known;
    }
  }

  #equals(known: number, tuple: Int32Array): boolean {
    const from = known * this.#width;
    for (let i = 0; i < this.#width; i++) if (this.#tuples[from + i] !== tuple[i]) return false;
    return true;
  }

  #append(tuple: Int32Array, slot: number): number {
    const number = this.#size++;
    const from = number * this.#width;
    if (from + this.#width > this.#tuples.length) {
      const tuples = new Int32Array(this.#tuples.length * 2);
      tuples.set(this.#tuples);
      this.#tuples = tuples;
    }
    for (let i = 0; i < this.#width; i++) this.#tuples[from + i] = tuple[i] as number;
    this.#slots[slot] = number;
    if (this.#size * 2 > this.#slots.length) this.#grow();
    return number;
  }

  #grow(): void {
    const tuples = this.#tuples;
    const size = this.#size;
    this.#slots = new Int32Array(this.#slots.length * 2).fill(-1);
    this.#size = 0;
    const width = this.#width;
    for (let number = 0; number < size; number++) this.number(tuples.subarray(number * width, (number + 1) * width));
  }
}

/** What is offered in one slot, and by whom it matters: records alone in their cluster vote with nobody. */
export interface Voters {
  /** 0 = the record offers nothing. */
  readonly level: Uint8Array;
  /** 0 = the record is alone. */
  readonly isContested: Uint8Array;
}

/** Numbers one tuple per record over parallel id columns; −1 where nothing is offered, 0 for records that are alone. */
export function numberTuples(columns: readonly Int32Array[], numbers: TupleNumbers, voters: Voters): Int32Array {
  const { level, isContested } = voters;
  const tuple = new Int32Array(columns.length);
  const out = new Int32Array(level.length).fill(-1);
  for (let record = 0; record < out.length; record++) {
    if (level[record] === 0) continue;
    out[record] = 0;
    if (isContested[record] === 0) continue;
    for (let i = 0; i < columns.length; i++) tuple[i] = (columns[i] as Int32Array)[record] as number;
    out[record] = numbers.number(tuple);
  }
  return out;
}

/**
 * Ids under which spellings vote together in one slot: the key where a record has one, else a number of its own for the
 * spelling. Undefined when the field has no such slot; the spellings themselves when keys do not cover every slot.
 */
export function foldedIds(
  field: FieldColumns | undefined,
  key: FieldColumns | null,
  slot: number,
): Int32Array | undefined {
  const spelled = field?.slots[slot];
  if (field === undefined || key === null || key.slots.length < field.slots.length) return spelled;
  const keys = key.slots[slot] as Int32Array;
  return spelled?.map((id, record) => {
    const known = keys[record] as number;
    return id < 0 ? -1 : known >= 0 ? known : -2 - id;
  });
}

/** The value id of a field in a place, −1 where it is blank or no source has the field. */
export function idAt(field: FieldColumns<GoldenName> | null | undefined, { record, slot }: Place): number {
  return field?.slots[slot]?.[record] ?? -1;
}

/** Per record how many of the fields are filled in a slot. */
export function countParts(fields: readonly FieldColumns[], slot: number, count: number): Uint8Array {
  const parts = new Uint8Array(count);
  for (const field of fields) {
    const ids = field.slots[slot];
    if (ids === undefined) continue;
    for (let record = 0; record < count; record++) {
      if ((ids[record] as number) >= 0) parts[record] = (parts[record] as number) + 1;
    }
  }
  return parts;
}
