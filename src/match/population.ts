import type { PatternTable } from './patterns.ts';
import { addRelatives, type Classes, likelihoods, type Mixture, posterior } from './posterior.ts';

const NOTHING_DECIDED: ReadonlySet<number> = new Set();

/** Per pattern the chance that a pair showing it is neither a match nor a pair of relatives. */
export function chancePosteriors(table: PatternTable, classes: Classes, mix: Mixture): Float64Array {
  return Float64Array.from({ length: table.size }, (_, p) => {
    const { match, relatives } = posterior(likelihoods(table, p, classes, NOTHING_DECIDED), mix);
    return 1 - match - relatives.reduce((a, b) => a + b, 0);
  });
}

/** Expected number of matches among the pairs of a table. */
export function matchesIn(table: PatternTable, classes: Classes, mix: Mixture): number {
  let sum = 0;
  for (let p = 0; p < table.size; p++) {
    sum += posterior(likelihoods(table, p, classes, NOTHING_DECIDED), mix).match * (table.counts[p] as number);
  }
  return sum;
}

/** Shares of match and relatives among all `total` pairs, given the patterns of every candidate pair. Fixed point of the posterior sum. */
export function populationShares(table: PatternTable, classes: Classes, total: number): Mixture {
  const rows = Array.from({ length: table.size }, (_, p) => ({
    pattern: p,
    count: table.counts[p] as number,
    likelihoods: likelihoods(table, p, classes, NOTHING_DECIDED),
  }));
  const kinds = classes.relations.length;
  let mix: Mixture = {
    match: Math.min(0.01, 1000 / (total + 1)),
    relatives: new Array<number>(kinds).fill(Math.min(0.005, 500 / total)),
  };
  for (let i = 0; i < 100; i++) {
    let matches = 0.5;
    const relatives = new Array<number>(kinds).fill(0.25);
    for (const row of rows) {
      const found = posterior(row.likelihoods, mix);
      matches += found.match * row.count;
      addRelatives(relatives, { table, pattern: row.pattern, found, relations: classes.relations });
    }
    // One pair more, of strangers: a file of nothing but duplicates does not tell that there are no others.
    mix = { match: matches / (total + 1), relatives: relatives.map((sum) => sum / (total + 1)) };
  }
  return mix;
}
