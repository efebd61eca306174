import type { Shares } from './comparison.ts';
import type { RelationId } from './model.ts';
import type { PatternTable } from './patterns.ts';
import type { Classes } from './posterior.ts';
import type { Relation } from './relatives.ts';

/** How sure the pairs of one kind of relatives are told from matches and from strangers. */
export interface Certainty {
  /** Mean posterior of its pairs, each counted by its own posterior: 1 when every one is beyond doubt. */
  readonly certainty: number;
  /** Pairs that are expected to be of this kind. */
  readonly pairs: number;
}

/**
 * Below this certainty a kind of relatives is made of damaged duplicates, and its shares mean nothing: where there are
 * no relatives it was .16 to .42, where households exist .87 to .96.
 */
const LEAST_CERTAINTY = 0.6;
/** Fewer pairs teach nothing. */
const LEAST_PAIRS = 5;

export function isCertain({ certainty, pairs }: Certainty): boolean {
  return certainty >= LEAST_CERTAINTY && pairs >= LEAST_PAIRS;
}

/** The shares before any pair is seen, per kind of relatives and comparison. */
export function firstShares(relations: readonly Relation[]): number[][] {
  return relations.map(({ shared, learned }) => shared.map((share, c) => learned[c]?.first ?? share));
}

/** Pairs of a kind of relatives among those of one pattern. */
export interface RelativesOfPattern {
  readonly table: PatternTable;
  readonly pattern: number;
  readonly kind: number;
  readonly decided: ReadonlySet<number>;
}

/** Sums over pairs of relatives, from which shares and certainty come. */
export class ShareSums {
  readonly #relations: readonly Relation[];
  readonly #before: Shares;
  /** Per kind the comparisons whose share is learned. */
  readonly #learned: readonly Int32Array[];
  readonly #shared: Float64Array[];
  readonly #seen: Float64Array[];
  readonly #pairs: Float64Array;
  readonly #squares: Float64Array;

  constructor(relations: readonly Relation[], before: Shares) {
    this.#relations = relations;
    this.#before = before;
    this.#learned = relations.map(({ learned }) =>
      Int32Array.from([...learned.keys()].filter((c) => learned[c] !== null)),
    );
    this.#shared = before.map((shares) => new Float64Array(shares.length));
    this.#seen = before.map((shares) => new Float64Array(shares.length));
    this.#pairs = new Float64Array(relations.length);
    this.#squares = new Float64Array(relations.length);
  }

  /** Adds what is expected of one kind of relatives in one pattern; what the key of a pass decides teaches nothing. */
  add(of: RelativesOfPattern, classes: Classes, share: number): void {
    const { table, pattern, kind, decided } = of;
    const count = table.counts[pattern] as number;
    this.#pairs[kind] = (this.#pairs[kind] as number) + share * count;
    this.#squares[kind] = (this.#squares[kind] as number) + share * share * count;
    const learned = this.#learned[kind] as Int32Array;
    for (let at = 0; at < learned.length; at++) {
      const c = learned[at] as number;
      const level = table.levels[pattern * table.width + c] as number;
      const witness = this.#relations[kind]?.learned[c]?.witness ?? c;
      if (level > 0 && !decided.has(c) && table.levels[pattern * table.width + witness] !== 0)
        this.#learn({ kind, c, level: level - 1 }, classes, share * count);
    }
  }

  /** Of the relatives at one level, those that agree as one customer would are S·m of S·m + (1 − S)·u. */
  #learn({ kind, c, level }: { kind: number; c: number; level: number }, { m, h }: Classes, pairs: number): void {
    const [shared, seen] = [this.#shared[kind] as Float64Array, this.#seen[kind] as Float64Array];
    const alike = (this.#before[kind]?.[c] as number) * (m[c]?.[level] as number);
    shared[c] = (shared[c] as number) + (pairs * alike) / (h[kind]?.[c]?.[level] as number);
    seen[c] = (seen[c] as number) + pairs;
  }

  /** The shares that the pairs added so far tell. */
  shares(): number[][] {
    return this.#relations.map(({ shared, learned }, kind) =>
      shared.map((fixed, c) => {
        const sharing = learned[c] ?? null;
        if (sharing === null) return fixed;
        const { first, pseudoPairs, most = 1 } = sharing;
        const [shared, seen] = [this.#shared[kind]?.[c] as number, this.#seen[kind]?.[c] as number];
        return Math.min(most, (shared + first * pseudoPairs) / (seen + pseudoPairs));
      }),
    );
  }

  certainty(): Certainty[] {
    return this.#relations.map((_, kind) => {
      const pairs = this.#pairs[kind] as number;
      return { certainty: pairs > 0 ? (this.#squares[kind] as number) / pairs : 0, pairs };
    });
  }
}

/** A relation as it stands where its pairs are too doubtful to learn from: with the shares known beforehand. */
export function unlearned(relation: Relation): Relation {
  return { ...relation, learned: relation.learned.map(() => null) };
}

const KIN: Readonly<Record<RelationId, string>> = {
  household: 'people of one surname and address',
  neighbours: 'firms behind one door',
  branch: 'branches of one organisation',
};

/** What was learned of a column, in words: "shared by 98 % of people of one surname and address". */
export function sharedWords(shared: readonly (number | null)[], relations: readonly { id: RelationId }[]): string[] {
  return shared.flatMap((share, kind) => {
    const relation = relations[kind];
    if (share === null || relation === undefined) return [];
    return [`shared by ${percentWords(share)} of ${KIN[relation.id]}`];
  });
}

/** A share that is not quite all or nothing never reads as it. */
function percentWords(share: number): string {
  const percent = Math.round(100 * share);
  return percent >= 100 ? 'over 99 %' : percent <= 0 ? 'under 1 %' : `${percent} %`;
}
