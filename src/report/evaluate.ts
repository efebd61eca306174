import { seededRandom } from '../table/random.ts';

/** Agreement of two groupings of the same records. Shares are 0..1, 1 when there is nothing to be wrong about. */
export interface Evaluation {
  readonly records: number;
  readonly truePairs: number;
  readonly foundPairs: number;
  readonly rightPairs: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** 95 % intervals of precision and recall, from resampling the true customers. */
  readonly precisionInterval: readonly [low: number, high: number];
  readonly recallInterval: readonly [low: number, high: number];
  /** B-cubed: precision and recall averaged over records instead of pairs. */
  readonly cubedPrecision: number;
  readonly cubedRecall: number;
  readonly cubedF1: number;
  /** True clusters found exactly, and how many there are. */
  readonly exactClusters: number;
  readonly trueClusters: number;
  /** Found clusters mixing the most true customers, and true customers split over the most clusters (record numbers). */
  readonly worstMerges: readonly WorstCase[];
  readonly worstMisses: readonly WorstCase[];
}

export interface WorstCase {
  /** Number of the cluster (merges) or of the true customer (misses). */
  readonly group: number;
  readonly wrongPairs: number;
  readonly records: readonly number[];
}

const MOST_CASES = 10;

/** Counts of every (found, true) combination. */
function cells(found: Int32Array, truth: Int32Array): Map<number, Map<number, number>> {
  const map = new Map<number, Map<number, number>>();
  found.forEach((cluster, record) => {
    let row = map.get(cluster);
    if (row === undefined) map.set(cluster, (row = new Map()));
    const entity = truth[record] as number;
    row.set(entity, (row.get(entity) ?? 0) + 1);
  });
  return map;
}

function sizes(groups: Int32Array): Map<number, number> {
  const map = new Map<number, number>();
  for (const group of groups) map.set(group, (map.get(group) ?? 0) + 1);
  return map;
}

const pairs = (n: number): number => (n * (n - 1)) / 2;
const harmonic = (a: number, b: number): number => (a + b === 0 ? 0 : (2 * a * b) / (a + b));

/** Compares found clusters with the truth; parallel arrays, one entry per labelled record. Near linear. */
export function evaluateClusters(found: Int32Array, truth: Int32Array): Evaluation {
  const table = cells(found, truth);
  const foundSizes = sizes(found);
  const trueSizes = sizes(truth);
  let rightPairs = 0;
  let cubedPrecision = 0;
  let cubedRecall = 0;
  let exactClusters = 0;
  for (const [cluster, row] of table) {
    const size = foundSizes.get(cluster) as number;
    for (const [entity, both] of row) {
      const entitySize = trueSizes.get(entity) as number;
      rightPairs += pairs(both);
      cubedPrecision += (both * both) / size;
      cubedRecall += (both * both) / entitySize;
      if (both === size && both === entitySize) exactClusters++;
    }
  }
  const foundPairs = [...foundSizes.values()].reduce((sum, n) => sum + pairs(n), 0);
  const truePairs = [...trueSizes.values()].reduce((sum, n) => sum + pairs(n), 0);
  const records = found.length;
  const precision = foundPairs === 0 ? 1 : rightPairs / foundPairs;
  const recall = truePairs === 0 ? 1 : rightPairs / truePairs;
  const [p3, r3] = records === 0 ? [1, 1] : [cubedPrecision / records, cubedRecall / records];
  return {
    records,
    truePairs,
    foundPairs,
    rightPairs,
    precision,
    recall,
    f1: harmonic(precision, recall),
    ...bootstrap(table, foundSizes, trueSizes),
    cubedPrecision: p3,
    cubedRecall: r3,
    cubedF1: harmonic(p3, r3),
    exactClusters,
    trueClusters: trueSizes.size,
    worstMerges: worst(found, truth),
    worstMisses: worst(truth, found),
  };
}

const RESAMPLES = 500;

/**
 * Resamples true customers (Poisson bootstrap, fixed seed): each counts 0, 1, 2 … times with its right pairs, its missed
 * pairs and half of every wrong pair it is in.
 */
function bootstrap(
  table: ReadonlyMap<number, ReadonlyMap<number, number>>,
  foundSizes: ReadonlyMap<number, number>,
  trueSizes: ReadonlyMap<number, number>,
): Pick<Evaluation, 'precisionInterval' | 'recallInterval'> {
  const right = new Map<number, number>();
  const wrong = new Map<number, number>();
  for (const [cluster, row] of table) {
    const size = foundSizes.get(cluster) as number;
    for (const [entity, both] of row) {
      right.set(entity, (right.get(entity) ?? 0) + pairs(both));
      wrong.set(entity, (wrong.get(entity) ?? 0) + (both * (size - both)) / 2);
    }
  }
  const entities = [...trueSizes].map(
    ([entity, size]) => [right.get(entity) ?? 0, wrong.get(entity) ?? 0, pairs(size)] as const,
  );
  const random = seededRandom(95);
  const precisions: number[] = [];
  const recalls: number[] = [];
  for (let b = 0; b < RESAMPLES; b++) {
    let [hit, miss, truth] = [0, 0, 0];
    for (const [r, w, t] of entities) {
      const times = poisson(random());
      hit += times * r;
      miss += times * w;
      truth += times * t;
    }
    precisions.push(hit + miss === 0 ? 1 : hit / (hit + miss));
    recalls.push(truth === 0 ? 1 : hit / truth);
  }
  return { precisionInterval: middle(precisions), recallInterval: middle(recalls) };
}

/** Poisson(1) by inversion of a uniform draw. */
function poisson(uniform: number): number {
  let times = 0;
  let term = Math.exp(-1);
  for (let below = term; uniform > below && times < 20; below += term) {
    times++;
    term /= times;
  }
  return times;
}

/** The middle 95 % of some values. */
function middle(values: number[]): readonly [number, number] {
  values.sort((a, b) => a - b);
  return [values[Math.floor(values.length * 0.025)] as number, values[Math.ceil(values.length * 0.975) - 1] as number];
}

/** Groups of `by` whose records differ most in `other`. */
function worst(by: Int32Array, other: Int32Array): WorstCase[] {
  const cases = [...cells(by, other)].flatMap(([group, row]) => {
    const size = [...row.values()].reduce((a, b) => a + b, 0);
    const wrongPairs = pairs(size) - [...row.values()].reduce((sum, n) => sum + pairs(n), 0);
    return wrongPairs === 0 ? [] : [{ group, wrongPairs }];
  });
  cases.sort((a, b) => b.wrongPairs - a.wrongPairs || a.group - b.group);
  return cases
    .slice(0, MOST_CASES)
    .map((found) => ({ ...found, records: [...by.keys()].filter((record) => by[record] === found.group) }));
}
