import type { Choice } from './choice.ts';
import type { Rule } from './golden.ts';
import type { Members } from './members.ts';
import type { Standing } from './standing.ts';
import { SHORT, Tally } from './tally.ts';

/** Numbers of the measures below, best first. */
const [LEVEL, SOURCES, RECORDS, KNOWN, TRUST, RECENCY, PARTS, COMPLETENESS, SLOT, CARE] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
] as const;
const MEASURES = 10;
const RULE_OF: readonly Rule[] = [
  'valid',
  'agreed',
  'agreed',
  'known',
  'trusted',
  'recent',
  'complete',
  'complete',
  'slot',
  'complete',
];
const BETWEEN = [LEVEL, SOURCES, RECORDS, KNOWN, TRUST, RECENCY, PARTS, COMPLETENESS, SLOT] as const;
const WITHIN = {
  spelling: [LEVEL, CARE, SOURCES, RECORDS, PARTS, TRUST, RECENCY, COMPLETENESS, SLOT],
  fullest: [LEVEL, PARTS, SOURCES, RECORDS, TRUST, RECENCY, COMPLETENESS, SLOT],
} as const satisfies Record<Choice['prefer'], readonly number[]>;

/**
 * Decides one choice for one cluster at a time: first which thing (group) wins, by the best its holders have to say for it,
 * then which of its holders shows it. Keeps its working arrays between clusters.
 */
export class Ballot {
  readonly #standing: Standing;
  readonly #areAllVoters: boolean;
  readonly #groups = new Tally();
  readonly #exacts = new Tally();
  #record = new Int32Array(SHORT);
  #slot = new Uint8Array(SHORT);
  #group = new Int32Array(SHORT);
  #exact = new Int32Array(SHORT);
  #isCounted = new Uint8Array(SHORT);
  /** `MEASURES` numbers per candidate and per group; more is better. */
  #own = new Float64Array(SHORT * MEASURES);
  #shared = new Float64Array(SHORT * MEASURES);
  #size = 0;
  #order: readonly number[] = WITHIN.spelling;
  readonly #winners: number[] = [];

  constructor(standing: Standing) {
    this.#standing = standing;
    this.#areAllVoters = standing.isVoter.every((one) => one === 1);
  }

  /** Ranks what the members of a cluster offer and returns how many places are filled. Read them with the getters. */
  decide(choice: Choice, members: Members, cluster: number): number {
    this.#order = WITHIN[choice.prefer];
    this.#collect(choice, members, cluster);
    this.#measureAll();
    this.#winners.length = 0;
    const places = Math.min(choice.places, this.#groups.size);
    for (let place = 0; place < places; place++) this.#winners.push(this.#bestIn(this.#bestGroup()));
    return places;
  }

  record(place: number): number {
    return this.#record[this.#winners[place] as number] as number;
  }

  slot(place: number): number {
    return this.#slot[this.#winners[place] as number] as number;
  }

  /** The deepest criterion the winner in `place` needed against any rival behind it: another thing, else another holder. */
  rule(place: number): Rule {
    const winner = this.#winners[place] as number;
    const group = this.#group[winner] as number;
    const ahead = this.#winners.slice(0, place).map((other) => this.#group[other]);
    let [between, within, records] = [-1, -1, 1];
    for (let other = 0; other < this.#size; other++) {
      const rival = this.#group[other] as number;
      if (other === winner || ahead.includes(rival)) continue;
      if (rival !== group) between = Math.max(between, criterion(this.#shared, BETWEEN, [group, rival]));
      else if (this.#differs(winner, other))
        within = Math.max(within, criterion(this.#own, this.#order, [winner, other]));
      if (this.#record[other] !== this.#record[winner]) records++;
    }
    if (BETWEEN[between] === SOURCES && this.#isOnlyVoice(group)) return 'customer';
    if (between >= 0) return RULE_OF[BETWEEN[between] ?? MEASURES] ?? 'record_id';
    if (within >= 0) return RULE_OF[this.#order[within] ?? MEASURES] ?? 'record_id';
    return records === 1 ? 'only' : 'unanimous';
  }

  /** True where the winner alone has votes: what else is offered stands in orders or tickets. */
  #isOnlyVoice(winner: number): boolean {
    for (let at = 0; at < this.#size; at++) if (this.#group[at] !== winner && this.#isCounted[at] === 1) return false;
    return true;
  }

  #differs(a: number, b: number): boolean {
    return this.#exact[a] !== this.#exact[b] || this.#own[a * MEASURES + PARTS] !== this.#own[b * MEASURES + PARTS];
  }

  #collect(choice: Choice, members: Members, cluster: number): void {
    const { starts, records } = members;
    const [start, end] = [starts[cluster] as number, starts[cluster + 1] as number];
    const most = (end - start) * choice.offers.length;
    this.#groups.reset(most);
    this.#exacts.reset(most);
    this.#reserve(most);
    this.#size = 0;
    const isOpen = this.#areAllVoters || !this.#hasVoter(choice, members, cluster);
    for (let i = start; i < end; i++) {
      const record = records[i] as number;
      const source = this.#standing.sourceOf[record] as number;
      const isCounted = isOpen || this.#standing.isVoter[record] === 1;
      for (let slot = 0; slot < choice.offers.length; slot++) {
        const offer = choice.offers[slot] as Choice['offers'][number];
        const group = offer.group[record] as number;
        if (group < 0) continue;
        const at = this.#size++;
        this.#record[at] = record;
        this.#slot[at] = slot;
        const exact = offer.exact[record] as number;
        this.#isCounted[at] = Number(isCounted);
        this.#group[at] = isCounted ? this.#groups.add(group, source, record) : this.#groups.touch(group);
        this.#exact[at] = isCounted ? this.#exacts.add(exact, source, record) : this.#exacts.touch(exact);
        this.#own[at * MEASURES + LEVEL] = offer.level?.[record] ?? 1;
        this.#own[at * MEASURES + KNOWN] = offer.known?.[record] ?? 0;
        this.#own[at * MEASURES + CARE] = offer.care?.[record] ?? 0;
        this.#own[at * MEASURES + PARTS] = offer.parts?.[record] ?? 0;
      }
    }
  }

  /** True where a record of a customer offers anything: rows of orders and tickets have no vote then. */
  #hasVoter(choice: Choice, { starts, records }: Members, cluster: number): boolean {
    for (let i = starts[cluster] as number; i < (starts[cluster + 1] as number); i++) {
      const record = records[i] as number;
      if (this.#standing.isVoter[record] === 0) continue;
      if (choice.offers.some((offer) => (offer.group[record] as number) >= 0)) return true;
    }
    return false;
  }

  /** A group has the best of each measure its holders have; votes are its own. */
  #measureAll(): void {
    const { trust, recency, completeness } = this.#standing;
    const [own, shared] = [this.#own, this.#shared];
    shared.fill(Number.NEGATIVE_INFINITY, 0, this.#groups.size * MEASURES);
    for (let at = 0; at < this.#size; at++) {
      const record = this.#record[at] as number;
      const [from, to] = [at * MEASURES, (this.#group[at] as number) * MEASURES];
      own[from + SOURCES] = this.#exacts.sources(this.#exact[at] as number);
      own[from + RECORDS] = this.#exacts.records(this.#exact[at] as number);
      own[from + TRUST] = -(trust[record] as number);
      own[from + RECENCY] = recency[record] as number;
      own[from + COMPLETENESS] = completeness[record] as number;
      own[from + SLOT] = -(this.#slot[at] as number);
      const isSilent = this.#isCounted[at] === 0 && this.#groups.sources(this.#group[at] as number) > 0;
      for (let i = 0; i < MEASURES; i++) {
        if (isSilent && i !== LEVEL && i !== PARTS) continue;
        if ((own[from + i] as number) > (shared[to + i] as number)) shared[to + i] = own[from + i] as number;
      }
    }
    for (let group = 0; group < this.#groups.size; group++) {
      shared[group * MEASURES + SOURCES] = this.#groups.sources(group);
      shared[group * MEASURES + RECORDS] = this.#groups.records(group);
    }
  }

  /** Groups stand in the order of their first record, so the first of equals stays; those that have won are passed over. */
  #bestGroup(): number {
    let best = -1;
    for (let group = 0; group < this.#groups.size; group++) {
      if (this.#winners.some((winner) => this.#group[winner] === group)) continue;
      if (best < 0 || isBetter(this.#shared, BETWEEN, [group, best])) best = group;
    }
    return best;
  }

  #bestIn(group: number): number {
    let best = -1;
    for (let at = 0; at < this.#size; at++) {
      if (this.#group[at] !== group) continue;
      if (best < 0 || isBetter(this.#own, this.#order, [at, best])) best = at;
    }
    return best;
  }

  #reserve(size: number): void {
    if (size <= this.#record.length) return;
    this.#record = new Int32Array(size * 2);
    this.#slot = new Uint8Array(size * 2);
    this.#group = new Int32Array(size * 2);
    this.#exact = new Int32Array(size * 2);
    this.#isCounted = new Uint8Array(size * 2);
    this.#own = new Float64Array(size * 2 * MEASURES);
    this.#shared = new Float64Array(size * 2 * MEASURES);
  }
}

/** Position in `order` of the first measure on which two rows of a table differ; its length when on none. */
function criterion(table: Float64Array, order: readonly number[], [a, b]: readonly [number, number]): number {
  for (let i = 0; i < order.length; i++) {
    const measure = order[i] as number;
    if (table[a * MEASURES + measure] !== table[b * MEASURES + measure]) return i;
  }
  return order.length;
}

function isBetter(table: Float64Array, order: readonly number[], [a, b]: readonly [number, number]): boolean {
  for (let i = 0; i < order.length; i++) {
    const measure = order[i] as number;
    const difference = (table[a * MEASURES + measure] as number) - (table[b * MEASURES + measure] as number);
    if (difference !== 0) return difference > 0;
  }
  return false;
}
