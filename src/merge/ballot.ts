import type { Choice, Place } from './choice.ts';
import { fillerOf, menderOf, type Offered } from './completion.ts';
import { hasVoter, newestOf, weightOf } from './electorate.ts';
import { familiesOf } from './families.ts';
import type { GoldenName, Rule } from './golden.ts';
import { NO_INSTANT } from './instant.ts';
import type { Members } from './members.ts';
import type { Offer } from './offer.ts';
import { Ranking } from './ranking.ts';
import type { Standing } from './standing.ts';
import { SHORT, Tally } from './tally.ts';

/** How the things of a choice are ranked, and what counts for their records. */
interface Rankings {
  readonly between: Ranking;
  readonly within: Ranking;
  readonly standing: Standing;
}

/**
 * Decides one choice for one cluster at a time: first which thing (group) wins, by the best its holders have to say for it and
 * by their votes, then which of its holders shows it. Keeps its working arrays between clusters.
 */
export class Ballot {
  /** As the sources are, and as the choice at hand sees them. */
  readonly #given: Standing;
  #standing: Standing;
  readonly #areAllVoters: boolean;
  readonly #groups = new Tally();
  readonly #exacts = new Tally();
  readonly #families = new Tally();
  readonly #rankings = new Map<Choice<GoldenName>, Rankings>();
  #between = new Ranking([]);
  #within = new Ranking([]);
  #record = new Int32Array(SHORT);
  #slot = new Uint8Array(SHORT);
  #group = new Int32Array(SHORT);
  #exact = new Int32Array(SHORT);
  #weight = new Float64Array(SHORT);
  #isCounted = new Uint8Array(SHORT);
  /** Per group its first holder and its family. */
  #first = new Int32Array(SHORT);
  #family = new Int32Array(SHORT);
  #size = 0;
  #choice: Choice<GoldenName> | null = null;
  readonly #winners: number[] = [];
  /** The record whose offers are taken in; one object for all of them. */
  readonly #voice = { source: 0, record: 0, weight: 0, isCounted: true };

  constructor(standing: Standing) {
    this.#given = standing;
    this.#standing = standing;
    this.#areAllVoters = standing.isVoter.every((one) => one === 1);
  }

  /** Ranks what the members of a cluster offer and returns how many places are filled. Read them with the getters. */
  decide(choice: Choice<GoldenName>, members: Members, cluster: number): number {
    this.#choice = choice;
    this.#rank(choice);
    this.#collect(choice, members, cluster);
    this.#count();
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

  /** Who says what the winner of the first place leaves blank in a field, and who spells what it says better; null for nobody. */
  filler(field: number): Place | null {
    return fillerOf(this.#offered(), field);
  }

  mender(field: number): Place | null {
    return menderOf(this.#offered(), field);
  }

  #offered(): Offered {
    const record = (at: number): number => this.#record[at] as number;
    return {
      choice: this.#chosen,
      size: this.#size,
      place: (at) => ({ record: record(at), slot: this.#slot[at] as number }),
      sourceOf: (at) => this.#standing.sourceOf[record(at)] as number,
      isCounted: (at) => this.#isCounted[at] === 1,
      winner: this.#winners[0] as number,
      isRankedBefore: (a, b) => this.#isRankedBefore(a, b),
    };
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
      if (rival !== group) between = Math.max(between, this.#between.criterion(group, rival));
      else if (this.#differs(winner, other)) within = Math.max(within, this.#within.criterion(winner, other));
      if (this.#record[other] !== this.#record[winner]) records++;
    }
    if (this.#between.isVoted(between) && this.#isOnlyVoice(group)) return 'customer';
    if (between >= 0)
      return this.#between.isVoted(between) ? this.#votedRule(group, between) : this.#between.told(between);
    if (within >= 0) return this.#within.told(within);
    return records === 1 ? 'only' : 'unanimous';
  }

  /** Votes that weigh less with age say `recent` only where the mere number of sources would have said otherwise. */
  #votedRule(group: number, position: number): Rule {
    const told = this.#between.told(position);
    if (told !== 'recent') return told;
    const own = this.#familyOf(group);
    for (let rival = 0; rival < this.#groups.size; rival++) {
      const other = this.#familyOf(rival);
      if (other !== own && this.#families.sources(other) >= this.#families.sources(own)) return 'recent';
    }
    return 'agreed';
  }

  /** True where the winner alone has votes: what else is offered stands in orders or tickets. */
  #isOnlyVoice(winner: number): boolean {
    for (let at = 0; at < this.#size; at++) if (this.#group[at] !== winner && this.#isCounted[at] === 1) return false;
    return true;
  }

  #differs(a: number, b: number): boolean {
    const parts = (at: number): number => this.#offer(at).parts?.[this.#record[at] as number] ?? 0;
    return this.#exact[a] !== this.#exact[b] || parts(a) !== parts(b);
  }

  /** The choice at hand; there is one whenever anybody is asked. */
  get #chosen(): Choice<GoldenName> {
    return this.#choice as Choice<GoldenName>;
  }

  #offer(at: number): Offer {
    return this.#chosen.offers[this.#slot[at] as number] as Offer;
  }

  #rank(choice: Choice<GoldenName>): void {
    let own = this.#rankings.get(choice);
    if (own === undefined) {
      const standing = { ...this.#given, trust: choice.trust ?? this.#given.trust };
      own = { between: new Ranking(choice.between), within: new Ranking(choice.within), standing };
      this.#rankings.set(choice, own);
    }
    this.#standing = own.standing;
    this.#between = own.between;
    this.#within = own.within;
  }

  #collect(choice: Choice<GoldenName>, members: Members, cluster: number): void {
    const { starts, records } = members;
    const [start, end] = [starts[cluster] as number, starts[cluster + 1] as number];
    const most = (end - start) * choice.offers.length;
    this.#groups.reset(most);
    this.#exacts.reset(most);
    this.#reserve(most);
    this.#size = 0;
    const own = records.subarray(start, end);
    const isOpen = this.#areAllVoters || !hasVoter(choice, own, this.#standing);
    const newest = choice.halfLife === undefined ? NO_INSTANT : newestOf(choice, own, this.#standing);
    const voice = this.#voice;
    for (let i = start; i < end; i++) {
      const record = records[i] as number;
      voice.record = record;
      voice.source = this.#standing.sourceOf[record] as number;
      voice.weight = weightOf(record, { standing: this.#standing, halfLife: choice.halfLife, newest });
      voice.isCounted = isOpen || this.#standing.isVoter[record] === 1;
      for (let slot = 0; slot < choice.offers.length; slot++) {
        const offer = choice.offers[slot] as Offer;
        if ((offer.group[record] as number) >= 0) this.#admit(offer, slot);
      }
    }
  }

  /** Takes what the voice of the moment offers in a slot. */
  #admit(offer: Offer, slot: number): void {
    const voice = this.#voice;
    const { record, isCounted } = voice;
    const at = this.#size++;
    const [group, exact] = [offer.group[record] as number, offer.exact[record] as number];
    const things = this.#groups.size;
    this.#record[at] = record;
    this.#slot[at] = slot;
    this.#weight[at] = voice.weight;
    this.#isCounted[at] = Number(isCounted);
    this.#group[at] = isCounted ? this.#groups.add(group, voice) : this.#groups.touch(group);
    this.#exact[at] = isCounted ? this.#exacts.add(exact, voice) : this.#exacts.touch(exact);
    if (this.#groups.size > things) this.#first[things] = at;
  }

  /** A thing has the best of each measure its holders have; votes are its own and its family's. One offer has no rival to be told from. */
  #count(): void {
    if (this.#size < 2) return;
    const isContest = this.#groups.size > 1;
    const standing = this.#standing;
    this.#within.reset(this.#size);
    if (isContest) this.#between.reset(this.#groups.size);
    for (let at = 0; at < this.#size; at++) {
      const group = this.#group[at] as number;
      const [record, slot] = [this.#record[at] as number, this.#slot[at] as number];
      const holder = { record, slot, offer: this.#offer(at), fields: this.#chosen.fields };
      const isSilent = this.#isCounted[at] === 0 && this.#groups.sources(group) > 0;
      if (isContest) this.#between.hear(group, holder, { standing, isSilent });
      this.#within.hear(at, holder, { standing, isSilent: false });
      this.#within.count(at, this.#exacts.votes(this.#exact[at] as number));
    }
    if (isContest) this.#countContest();
  }

  #countContest(): void {
    this.#countFamilies();
    for (let group = 0; group < this.#groups.size; group++) {
      const family = this.#familyOf(group);
      this.#between.count(group, {
        ...this.#groups.votes(group),
        familySources: this.#families.sources(family),
        familyWeight: this.#families.weight(family),
      });
    }
  }

  #countFamilies(): void {
    const count = this.#groups.size;
    const place = (thing: number): number => this.#first[thing] as number;
    const things = {
      count,
      record: (thing: number) => this.#record[place(thing)] as number,
      slot: (thing: number) => this.#slot[place(thing)] as number,
    };
    familiesOf(this.#chosen, things, this.#family);
    this.#families.reset(count);
    for (let at = 0; at < this.#size; at++) {
      if (this.#isCounted[at] === 0) continue;
      const record = this.#record[at] as number;
      const source = this.#standing.sourceOf[record] as number;
      const family = this.#family[this.#group[at] as number] as number;
      this.#families.add(family, { source, record, weight: this.#weight[at] as number });
    }
  }

  /** Place of the votes of a group's family. */
  #familyOf(group: number): number {
    return this.#families.touch(this.#family[group] as number);
  }

  /** Groups stand in the order of their first record, so the first of equals stays; those that have won are passed over. */
  #bestGroup(): number {
    let best = -1;
    for (let group = 0; group < this.#groups.size; group++) {
      if (this.#winners.some((winner) => this.#group[winner] === group)) continue;
      if (best < 0 || this.#between.isBetter(group, best)) best = group;
    }
    return best;
  }

  #bestIn(group: number): number {
    let best = -1;
    for (let at = 0; at < this.#size; at++) {
      if (this.#group[at] !== group) continue;
      if (best < 0 || this.#within.isBetter(at, best)) best = at;
    }
    return best;
  }

  #isRankedBefore(a: number, b: number): boolean {
    const [one, other] = [this.#group[a] as number, this.#group[b] as number];
    if (one !== other) return this.#between.isBetter(one, other);
    return this.#within.isBetter(a, b);
  }

  #reserve(size: number): void {
    if (size <= this.#record.length) return;
    this.#record = new Int32Array(size * 2);
    this.#slot = new Uint8Array(size * 2);
    this.#group = new Int32Array(size * 2);
    this.#exact = new Int32Array(size * 2);
    this.#weight = new Float64Array(size * 2);
    this.#isCounted = new Uint8Array(size * 2);
    this.#first = new Int32Array(size * 2);
    this.#family = new Int32Array(size * 2);
  }
}
