import type { Comparison } from './comparison.ts';

/** How often each combination of levels was seen. Row `p` is `levels[p * width .. (p + 1) * width)`. */
export interface PatternTable {
  readonly width: number;
  readonly size: number;
  readonly levels: Uint8Array;
  readonly counts: Float64Array;
}

/** Keys stay below this times the number of comparisons, where numbers are still exact. */
const MOST_KEY = 2 ** 46;
const MOST_PREFIXES = 2 ** 24;

/** Counts agreement patterns of pairs. */
export class PatternCounter {
  readonly #comparisons: readonly Comparison[];
  readonly #index = new Map<number, number>();
  /** Numbers for the beginnings of patterns too long for one exact number. */
  readonly #prefixes = new Map<number, number>();
  readonly #radixes: Float64Array;
  /** 1 where the key of a pattern's beginning is replaced by its number before the next level is taken in. */
  readonly #isFolded: Uint8Array;
  readonly #levels: number[] = [];
  readonly #counts: number[] = [];
  readonly #current: Uint8Array;

  constructor(comparisons: readonly Comparison[]) {
    this.#comparisons = comparisons;
    this.#current = new Uint8Array(comparisons.length);
    this.#radixes = Float64Array.from(comparisons.map(({ levels }) => levels.length + 1));
    let reach = 1;
    this.#isFolded = Uint8Array.from(this.#radixes, (radix) => {
      const isFolded = reach * radix > MOST_KEY;
      reach = (isFolded ? MOST_PREFIXES : reach) * radix;
      return isFolded ? 1 : 0;
    });
  }

  add(left: number, right: number): void {
    const comparisons = this.#comparisons;
    let key = 0;
    for (let c = 0; c < comparisons.length; c++) {
      const comparison = comparisons[c] as Comparison;
      const level = comparison.isLate === true ? 0 : comparison.compare(left, right);
      this.#current[c] = level;
      if (this.#isFolded[c] === 1) key = this.#numberOf(key, c);
      key = key * (this.#radixes[c] as number) + level;
    }
    const found = this.#index.get(key);
    if (found !== undefined) {
      this.#counts[found] = (this.#counts[found] as number) + 1;
      return;
    }
    this.#index.set(key, this.#counts.length);
    this.#counts.push(1);
    for (const level of this.#current) this.#levels.push(level);
  }

  /** A number below `MOST_PREFIXES` for the beginning of a pattern; `c` tells beginnings of different lengths apart. */
  #numberOf(key: number, c: number): number {
    const distinct = key * this.#radixes.length + c;
    const known = this.#prefixes.get(distinct) ?? this.#prefixes.size;
    this.#prefixes.set(distinct, known);
    return known;
  }

  table(): PatternTable {
    return {
      width: this.#comparisons.length,
      size: this.#counts.length,
      levels: Uint8Array.from(this.#levels),
      counts: Float64Array.from(this.#counts),
    };
  }
}

/** Sums several tables into one, keeping the order in which patterns first appear. */
export function mergePatterns(tables: readonly PatternTable[]): PatternTable {
  const index = new Map<string, number>();
  const levels: number[] = [];
  const counts: number[] = [];
  const width = tables[0]?.width ?? 0;
  for (const table of tables) {
    for (let p = 0; p < table.size; p++) {
      const row = table.levels.subarray(p * width, (p + 1) * width);
      const key = String.fromCharCode(...row);
      const found = index.get(key);
      if (found === undefined) {
        index.set(key, counts.length);
        counts.push(table.counts[p] as number);
        levels.push(...row);
      } else counts[found] = (counts[found] as number) + (table.counts[p] as number);
    }
  }
  return { width, size: counts.length, levels: Uint8Array.from(levels), counts: Float64Array.from(counts) };
}
