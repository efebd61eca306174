import type { Votes } from './rules/rule.ts';

/** Up to this many candidates, looking through a short list is quicker than a map. */
export const SHORT = 24;

/** Who says a thing, and how much that weighs. */
export interface Voice {
  readonly source: number;
  readonly record: number;
  readonly weight: number;
}

/** Votes for one thing: how many sources and records hold it, and what the best record of each source weighs, added up. */
export class Tally {
  #ids = new Int32Array(SHORT);
  #sources = new Int32Array(SHORT);
  #records = new Int32Array(SHORT);
  #weights = new Float64Array(SHORT);
  #lastSource = new Int32Array(SHORT);
  #lastRecord = new Int32Array(SHORT);
  #lastWeight = new Float64Array(SHORT);
  #index: Map<number, number> | null = null;
  #size = 0;

  reset(candidates: number): void {
    this.#size = 0;
    this.#index = candidates > SHORT ? new Map() : null;
    if (candidates <= this.#ids.length) return;
    this.#ids = new Int32Array(candidates);
    this.#sources = new Int32Array(candidates);
    this.#records = new Int32Array(candidates);
    this.#weights = new Float64Array(candidates);
    this.#lastSource = new Int32Array(candidates);
    this.#lastRecord = new Int32Array(candidates);
    this.#lastWeight = new Float64Array(candidates);
  }

  /** Counts a holder and returns the thing's place. Holders come source by source. */
  add(id: number, { source, record, weight }: Voice): number {
    const place = this.#placeOf(id);
    if (this.#lastSource[place] !== source) {
      this.#lastSource[place] = source;
      this.#sources[place] = (this.#sources[place] as number) + 1;
      this.#lastWeight[place] = 0;
    }
    if (this.#lastRecord[place] !== record) {
      this.#lastRecord[place] = record;
      this.#records[place] = (this.#records[place] as number) + 1;
    }
    const more = weight - (this.#lastWeight[place] as number);
    if (more > 0) {
      this.#weights[place] = (this.#weights[place] as number) + more;
      this.#lastWeight[place] = weight;
    }
    return place;
  }

  /** The place of a thing that somebody without a vote holds. */
  touch(id: number): number {
    return this.#placeOf(id);
  }

  get size(): number {
    return this.#size;
  }
  sources(place: number): number {
    return this.#sources[place] as number;
  }
  records(place: number): number {
    return this.#records[place] as number;
  }
  weight(place: number): number {
    return this.#weights[place] as number;
  }

  /** The votes of a thing that stands for itself: its family is itself. */
  votes(place: number): Votes {
    const sources = this.sources(place);
    return { sources, records: this.records(place), familySources: sources, familyWeight: this.weight(place) };
  }

  #placeOf(id: number): number {
    if (this.#index === null) {
      for (let place = 0; place < this.#size; place++) if (this.#ids[place] === id) return place;
    } else {
      const known = this.#index.get(id);
      if (known !== undefined) return known;
      this.#index.set(id, this.#size);
    }
    const place = this.#size++;
    this.#ids[place] = id;
    this.#sources[place] = 0;
    this.#records[place] = 0;
    this.#weights[place] = 0;
    this.#lastSource[place] = -1;
    this.#lastRecord[place] = -1;
    this.#lastWeight[place] = 0;
    return place;
  }
}
