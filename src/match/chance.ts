import { seededRandom } from '../table/random.ts';
import type { Comparison } from './comparison.ts';
import type { Feature, Features } from './feature.ts';
import { PatternCounter, type PatternTable } from './patterns.ts';

/** Records to draw from, and per record the wording it repeats: rows of one wording are no strangers. */
export interface Strangers {
  readonly records: Int32Array;
  readonly firstOf: Int32Array;
}

/** Patterns of random pairs: all pairs when there are few, else a fixed sample of `limit`. Rows that repeat each other are left out. */
export function samplePatterns(from: Strangers, comparisons: readonly Comparison[], limit: number): PatternTable {
  const { records, firstOf } = from;
  const count = records.length;
  const counter = new PatternCounter(comparisons);
  const add = (i: number, j: number): void => {
    const [left, right] = [records[i] as number, records[j] as number];
    if (firstOf[left] !== firstOf[right]) counter.add(left, right);
  };
  if ((count * (count - 1)) / 2 <= limit) {
    for (let i = 0; i < count; i++) for (let j = i + 1; j < count; j++) add(i, j);
    return counter.table();
  }
  const random = seededRandom(20240229);
  for (let k = 0; k < limit; k++) {
    const i = Math.floor(random() * count);
    const j = Math.floor(random() * (count - 1));
    const other = j >= i ? j + 1 : j;
    add(Math.min(i, other), Math.max(i, other));
  }
  return counter.table();
}

/** The feature whose value frequencies adjust a comparison; undefined for comparisons without one. */
export function frequencyFeature(features: Features, id: string): Feature | undefined {
  const byId: Readonly<Record<string, Feature>> = {
    given: features.given,
    family: features.family,
    middle: features.middle,
    birth: features.birth,
    gender: features.gender,
    suffix: features.suffix,
    email: features.email,
    phone: features.phone,
    mobile: features.phone,
    street: features.street,
    place: features.postcode.slots.length > 0 ? features.postcode : features.city,
    company: features.company,
    organisation: features.company,
    domain: features.domain,
  };
  const indexed = /^(identifier|attribute)_(\d+)$/.exec(id);
  if (indexed === null) return byId[id];
  const list = indexed[1] === 'identifier' ? features.identifiers : features.attributes;
  return list[Number(indexed[2]) - 1];
}
