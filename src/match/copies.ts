import type { Comparison } from './comparison.ts';
import type { Foretold } from './model.ts';

/** What is left of an unknown column's evidence, once comparisons that foretell it have spoken. */
export class Copies {
  readonly #foretold: readonly Foretold[];
  /** Per foretelling comparison and level (0 is blank): 1 where it agrees, −1 where it plainly differs. */
  readonly #says: readonly Int8Array[];

  constructor(foretold: readonly Foretold[], comparisons: readonly Comparison[]) {
    this.#foretold = foretold;
    this.#says = foretold.map(({ by }) => {
      const { levels } = comparisons[by] as Comparison;
      const last = levels.length - 1;
      return Int8Array.from([0, ...levels.map(({ agrees }, at) => (agrees === true ? 1 : at === last ? -1 : 0))]);
    });
  }

  /** The part of the bits of `level` that is kept, 0..1; `levels` are those of the pair so far. */
  kept(level: number, levels: Uint8Array): number {
    let least = 1;
    for (let at = 0; at < this.#foretold.length; at++) least = Math.min(least, this.#part(at, level, levels));
    return least;
  }

  /** The comparison that leaves least; −1 when none has said anything. */
  speaker(level: number, levels: Uint8Array): number {
    const kept = this.kept(level, levels);
    const at = this.#foretold.findIndex((_, one) => this.#part(one, level, levels) === kept && kept < 1);
    return this.#foretold[at]?.by ?? -1;
  }

  #part(at: number, level: number, levels: Uint8Array): number {
    const { by, agreeing, differing } = this.#foretold[at] as Foretold;
    const says = (this.#says[at] as Int8Array)[levels[by] as number];
    return says === 0 ? 1 : ((says === 1 ? agreeing : differing)[level - 1] as number);
  }
}
