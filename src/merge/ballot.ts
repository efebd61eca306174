import type { Choice } from './choice.ts';
import type { Rule } from './golden.ts';
import type { Members } from './members.ts';
import type { Standing } from './standing.ts';

/** A cluster this large counts votes in maps; below, looking through a short list is quicker. */
const SHORT = 24;
const CRITERIA: readonly Rule[] = [
  'valid',
  'agreed',
  'agreed',
  'agreed',
  'agreed',
  'trusted',
  'recent',
  'complete',
  'complete',
  'slot',
  'record_id',
];

/** Votes for one thing: how many sources and records hold it. */
class Tally {
  #ids = new Int32Array(SHORT);
  #sources = new Int32Array(SHORT);
  #records = new Int32Array(SHORT);
  #lastSource = new Int32Array(SHORT);
  #lastRecord = new Int32Array(SHORT);
  #index: Map<number, number> | null = null;
  #size = 0;

  reset(candidates: number): void {
    this.#size = 0;
    this.#index = candidates > SHORT ? new Map() : null;
    if (candidates <= this.#ids.length) return;
    this.#ids = new Int32Array(candidates);
    this.#sources = new Int32Array(candidates);
    this.#records = new Int32Array(candidates);
    this.#lastSource = new Int32Array(candidates);
    this.#lastRecord = new Int32Array(candidates);
  }

  /** Counts a holder and returns the thing's place. Holders come source by source. */
  add(id: number, source: number, record: number): number {
    const place = this.#placeOf(id);
    if (this.#lastSource[place] !== source) {
      this.#lastSource[place] = source;
      this.#sources[place] = (this.#sources[place] as number) + 1;
    }
    if (this.#lastRecord[place] !== record) {
      this.#lastRecord[place] = record;
      this.#records[place] = (this.#records[place] as number) + 1;
    }
    return place;
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
    this.#lastSource[place] = -1;
    this.#lastRecord[place] = -1;
    return place;
  }
}

/** Decides one choice for one cluster at a time; keeps its working arrays between clusters. */
export class Ballot {
  readonly #standing: Standing;
  readonly #groups = new Tally();
  readonly #exacts = new Tally();
  #record = new Int32Array(SHORT);
  #slot = new Uint8Array(SHORT);
  #level = new Uint8Array(SHORT);
  #parts = new Uint8Array(SHORT);
  #group = new Int32Array(SHORT);
  #exact = new Int32Array(SHORT);
  #size = 0;
  readonly #winners: number[] = [];

  constructor(standing: Standing) {
    this.#standing = standing;
  }

  /** Ranks what the members of a cluster offer and returns how many places are filled. Read them with the getters. */
  decide(choice: Choice, members: Members, cluster: number): number {
    this.#collect(choice, members, cluster);
    this.#winners.length = 0;
    const places = Math.min(choice.places, this.#groups.size);
    for (let place = 0; place < places; place++) this.#winners.push(this.#best());
    return places;
  }

  record(place: number): number {
    return this.#record[this.#winners[place] as number] as number;
  }

  slot(place: number): number {
    return this.#slot[this.#winners[place] as number] as number;
  }

  /** The criterion that beat the nearest rival of the winner in `place` among those that rank behind it. */
  rule(place: number): Rule {
    const winner = this.#winners[place] as number;
    const ahead = this.#winners.slice(0, place).map((other) => this.#group[other]);
    let deepest = -1;
    let records = 1;
    for (let other = 0; other < this.#size; other++) {
      if (other === winner || ahead.includes(this.#group[other])) continue;
      if (this.#record[other] !== this.#record[winner]) records++;
      const isSame = this.#exact[other] === this.#exact[winner] && this.#parts[other] === this.#parts[winner];
      if (!isSame) deepest = Math.max(deepest, this.#criterion(winner, other));
    }
    if (deepest >= 0) return CRITERIA[deepest] as Rule;
    return records === 1 ? 'only' : 'unanimous';
  }

  #collect(choice: Choice, members: Members, cluster: number): void {
    const { starts, records } = members;
    const [start, end] = [starts[cluster] as number, starts[cluster + 1] as number];
    const most = (end - start) * choice.offers.length;
    this.#groups.reset(most);
    this.#exacts.reset(most);
    this.#reserve(most);
    this.#size = 0;
    for (let i = start; i < end; i++) {
      const record = records[i] as number;
      const source = this.#standing.sourceOf[record] as number;
      for (let slot = 0; slot < choice.offers.length; slot++) {
        const offer = choice.offers[slot] as Choice['offers'][number];
        const group = offer.group[record] as number;
        if (group < 0) continue;
        const at = this.#size++;
        this.#record[at] = record;
        this.#slot[at] = slot;
        this.#level[at] = offer.level?.[record] ?? 1;
        this.#parts[at] = offer.parts?.[record] ?? 0;
        this.#group[at] = this.#groups.add(group, source, record);
        this.#exact[at] = this.#exacts.add(offer.exact[record] as number, source, record);
      }
    }
  }

  /** The best candidate of a group that has not won yet. Candidates stand in record order, so the first of equals stays. */
  #best(): number {
    let best = -1;
    const taken = this.#winners;
    for (let at = 0; at < this.#size; at++) {
      if (taken.length > 0 && taken.some((winner) => this.#group[winner] === this.#group[at])) continue;
      if (best < 0 || this.#difference(at, best) < 0) best = at;
    }
    return best;
  }

  /** Index in CRITERIA of the first criterion on which `a` is better than `b`. */
  #criterion(a: number, b: number): number {
    const last = CRITERIA.length - 1;
    for (let i = 0; i < last; i++) if (this.#measure(a, i) !== this.#measure(b, i)) return i;
    return last;
  }

  /** Negative when `a` ranks before `b`; 0 when only their order tells them apart. */
  #difference(a: number, b: number): number {
    for (let i = 0; i < CRITERIA.length - 1; i++) {
      const difference = this.#measure(b, i) - this.#measure(a, i);
      if (difference !== 0) return difference;
    }
    return 0;
  }

  /** Candidate `at` on criterion `i`; more is better. */
  #measure(at: number, i: number): number {
    const record = this.#record[at] as number;
    switch (i) {
      case 0:
        return this.#level[at] as number;
      case 1:
        return this.#groups.sources(this.#group[at] as number);
      case 2:
        return this.#groups.records(this.#group[at] as number);
      case 3:
        return this.#exacts.sources(this.#exact[at] as number);
      case 4:
        return this.#exacts.records(this.#exact[at] as number);
      case 5:
        return -(this.#standing.trust[record] as number);
      case 6:
        return this.#standing.recency[record] as number;
      case 7:
        return this.#parts[at] as number;
      case 8:
        return this.#standing.completeness[record] as number;
      default:
        return -(this.#slot[at] as number);
    }
  }

  #reserve(size: number): void {
    if (size <= this.#record.length) return;
    this.#record = new Int32Array(size * 2);
    this.#slot = new Uint8Array(size * 2);
    this.#level = new Uint8Array(size * 2);
    this.#parts = new Uint8Array(size * 2);
    this.#group = new Int32Array(size * 2);
    this.#exact = new Int32Array(size * 2);
  }
}
