import type { Rule } from './golden.ts';
import type { Holder, SurvivorshipRule, Votes } from './rules/rule.ts';
import type { Standing } from './standing.ts';

/** One number that things or holders are compared by. */
interface Measure {
  readonly rule: SurvivorshipRule;
  readonly ofHolder: SurvivorshipRule['ofHolder'];
  readonly ofVotes: ((votes: Votes) => number) | undefined;
}

/** Rows of measures, compared from the first to the last: more is better. Grows, and is used again for every customer. */
export class Ranking {
  readonly measures: readonly Measure[];
  #table = new Float64Array(0);

  constructor(rules: readonly SurvivorshipRule[]) {
    this.measures = rules.flatMap((rule): Measure[] =>
      rule.ofVotes === undefined
        ? [{ rule, ofHolder: rule.ofHolder, ofVotes: undefined }]
        : rule.ofVotes.map((ofVotes) => ({ rule, ofHolder: undefined, ofVotes })),
    );
  }

  /** Makes room for rows; all begin below any value. */
  reset(rows: number): void {
    const size = rows * this.measures.length;
    if (size > this.#table.length) this.#table = new Float64Array(size * 2);
    this.#table.fill(Number.NEGATIVE_INFINITY, 0, size);
  }

  /** Takes what a holder has to say for a row, where that is more than is known; `isSilent` holders count where they may. */
  hear(
    row: number,
    holder: Holder,
    { standing, isSilent }: { readonly standing: Standing; readonly isSilent: boolean },
  ) {
    const from = row * this.measures.length;
    for (let i = 0; i < this.measures.length; i++) {
      const { rule, ofHolder } = this.measures[i] as Measure;
      if (ofHolder === undefined || (isSilent && rule.isOfAll !== true)) continue;
      const value = ofHolder(holder, standing);
      if (value > (this.#table[from + i] as number)) this.#table[from + i] = value;
    }
  }

  count(row: number, votes: Votes): void {
    const from = row * this.measures.length;
    for (let i = 0; i < this.measures.length; i++) {
      const { ofVotes } = this.measures[i] as Measure;
      if (ofVotes !== undefined) this.#table[from + i] = ofVotes(votes);
    }
  }

  isBetter(a: number, b: number): boolean {
    const at = this.criterion(a, b);
    const width = this.measures.length;
    return at < width && (this.#table[a * width + at] as number) > (this.#table[b * width + at] as number);
  }

  /** Position of the first measure on which two rows differ; that behind the last where on none. */
  criterion(a: number, b: number): number {
    const width = this.measures.length;
    for (let i = 0; i < width; i++) if (this.#table[a * width + i] !== this.#table[b * width + i]) return i;
    return width;
  }

  /** What lineage says of a position: the record id decides where no measure does. */
  told(position: number): Rule {
    return this.measures[position]?.rule.told ?? 'record_id';
  }

  isVoted(position: number): boolean {
    return this.measures[position]?.ofVotes !== undefined;
  }
}
