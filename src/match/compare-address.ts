import { lengthOf, type PackedText } from '../text/bytes.ts';
import { editDistance } from '../text/edit-distance.ts';
import { jaroWinkler } from '../text/jaro-winkler.ts';
import { nearnessTest } from '../text/masks.ts';
import { containsWords } from '../text/words-in.ts';
import { type Comparison, chanceOf, type Level, PairMemory } from './comparison.ts';
import type { Feature, Features } from './feature.ts';

const STREET_LEVELS: readonly Level[] = [
  { id: 'same', words: 'same street and house number', prior: 0.6, frequency: true, agrees: true },
  { id: 'near', words: 'same house number, street spelled almost alike', prior: 0.12, frequency: true, agrees: true },
  { id: 'unit', words: 'same street and house number, different unit', prior: 0.02, frequency: true },
  { id: 'street', words: 'same street, house number missing or one slip apart', prior: 0.06, frequency: true },
  { id: 'number', words: 'same street, other house number', prior: 0.02 },
  { id: 'far', words: 'streets somewhat alike', prior: 0.03 },
  { id: 'different', words: 'different streets', prior: 0.15 },
];

const PLACE_LEVELS: readonly Level[] = [
  { id: 'same', words: 'same postcode and city', prior: 0.66, frequency: true, agrees: true },
  { id: 'postcode', words: 'same postcode, city missing or different', prior: 0.08, frequency: true, agrees: true },
  { id: 'city', words: 'same city, postcode missing or one slip apart', prior: 0.08, frequency: true, agrees: true },
  { id: 'near', words: 'city spelled almost alike', prior: 0.05 },
  { id: 'town', words: 'same city, other postcode', prior: 0.03 },
  { id: 'area', words: 'postcodes of one area, or one slip apart', prior: 0.03 },
  { id: 'region', words: 'only the region agrees', prior: 0.03 },
  { id: 'different', words: 'different places', prior: 0.04 },
];

const SAME = 1;
const NEAR = 2;
const FAR = 3;
const OTHER = 4;

/** Similarity of two spellings of a street or city: same, near, far, other. Memorised per value pair. */
function spelling(feature: Feature): (a: number, b: number) => number {
  const { dictionary } = feature;
  const memory = new PairMemory((a, b) => {
    // 43rd Lane is another street than 14th Lane, however alike they look.
    if (!haveSameDigits(dictionary, a, b)) return OTHER;
    const shorter = Math.min(lengthOf(dictionary, a), lengthOf(dictionary, b));
    const similarity = jaroWinkler(dictionary, a, b);
    const distance = similarity > 0.6 ? editDistance(dictionary, a, b, 2) : 99;
    if (shorter >= 4 && (distance <= 1 || (shorter >= 8 && distance <= 2) || similarity >= 0.95)) return NEAR;
    if (containsWords(dictionary, a, b) || containsWords(dictionary, b, a)) return NEAR;
    return similarity >= 0.86 ? FAR : OTHER;
  });
  return (a, b) => (a === b ? SAME : memory.get(a, b));
}

/** True when two values hold the same digits in the same order, or one of them none. */
function haveSameDigits({ bytes, offsets }: PackedText, a: number, b: number): boolean {
  const next = (id: number, from: number): number => {
    let at = from;
    const end = offsets[id + 1] as number;
    while (at < end && ((bytes[at] as number) < 48 || (bytes[at] as number) > 57)) at++;
    return at < end ? at : -1;
  };
  let i = next(a, offsets[a] as number);
  let j = next(b, offsets[b] as number);
  if (i < 0 || j < 0) return true;
  while (i >= 0 && j >= 0) {
    if (bytes[i] !== bytes[j]) return false;
    i = next(a, i + 1);
    j = next(b, j + 1);
  }
  return i === j;
}

function isSlip(feature: Feature, a: number, b: number): boolean {
  return (
    lengthOf(feature.dictionary, a) > 1 &&
    lengthOf(feature.dictionary, b) > 1 &&
    editDistance(feature.dictionary, a, b) <= 1
  );
}

/** Street line: street, house number and unit as one group; best slot pair counts. */
export function streetComparison(features: Features): Comparison {
  const { street, house, unit, customerOf } = features;
  const alike = spelling(street);
  let agreed = 1;
  const level = (left: number, s: number, right: number, t: number): number => {
    const a = street.slots[s]?.[left] ?? -1;
    const b = street.slots[t]?.[right] ?? -1;
    if (a < 0 || b < 0) return 0;
    const h1 = house.slots[s]?.[left] ?? -1;
    const h2 = house.slots[t]?.[right] ?? -1;
    const likeness = alike(a, b);
    if (likeness === OTHER) return 7;
    if (likeness === FAR) return h1 >= 0 && h1 === h2 ? 2 : 6;
    const isKnown = h1 >= 0 && h2 >= 0;
    if (isKnown && h1 !== h2) return isSlip(house, h1, h2) ? 4 : 5;
    if (!isKnown) return 4;
    if (likeness === NEAR) return 2;
    const u1 = unit.slots[s]?.[left] ?? -1;
    const u2 = unit.slots[t]?.[right] ?? -1;
    return u1 >= 0 && u2 >= 0 && u1 !== u2 ? 3 : 1;
  };
  const compare = (left: number, right: number): number => {
    let best = 0;
    for (let s = 0; s < street.slots.length; s++) {
      for (let t = 0; t < street.slots.length; t++) {
        const found = level(left, s, right, t);
        if (found === 0 || (best !== 0 && found >= best)) continue;
        best = found;
        const a = street.slots[s]?.[left] as number;
        const b = street.slots[t]?.[right] as number;
        const isKnownSame = customerOf[left] === customerOf[right];
        agreed = Math.max(chanceOf(street, a, isKnownSame), chanceOf(street, b, isKnownSame));
      }
    }
    return best;
  };
  return { id: 'street', label: 'Street address', levels: STREET_LEVELS, compare, agreedShare: () => agreed };
}

/** Postcode, city and region as one group; best slot pair counts. */
export function placeComparison(features: Features): Comparison {
  const { postcode, city, region, customerOf } = features;
  const alike = spelling(city);
  const { postalAreas } = features;
  const isNearCode = nearnessTest(postcode.dictionary);
  let agreed = 1;
  const level = (left: number, s: number, right: number, t: number): number => {
    const p1 = postcode.slots[s]?.[left] ?? -1;
    const p2 = postcode.slots[t]?.[right] ?? -1;
    const c1 = city.slots[s]?.[left] ?? -1;
    const c2 = city.slots[t]?.[right] ?? -1;
    const hasPostcodes = p1 >= 0 && p2 >= 0;
    const likeness = c1 < 0 || c2 < 0 ? 0 : alike(c1, c2);
    if (hasPostcodes && p1 === p2) return likeness === SAME || likeness === NEAR ? 1 : 2;
    if (likeness === SAME) return hasPostcodes && !isNearCode(p1, p2, 1) ? 5 : 3;
    if (likeness === NEAR) return 4;
    if (hasPostcodes && (postalAreas[p1] === postalAreas[p2] || isNearCode(p1, p2, 1))) return 6;
    const r1 = region.slots[s]?.[left] ?? -1;
    const r2 = region.slots[t]?.[right] ?? -1;
    if (r1 >= 0 && r1 === r2) return 7;
    return hasPostcodes || likeness !== 0 || (r1 >= 0 && r2 >= 0) ? 8 : 0;
  };
  const compare = (left: number, right: number): number => {
    let best = 0;
    const slots = Math.max(postcode.slots.length, city.slots.length, region.slots.length);
    for (let s = 0; s < slots; s++) {
      for (let t = 0; t < slots; t++) {
        const found = level(left, s, right, t);
        if (found === 0 || (best !== 0 && found >= best)) continue;
        best = found;
        const feature = found <= 2 ? postcode : city;
        const a = feature.slots[s]?.[left] ?? -1;
        agreed = a < 0 ? 1 : chanceOf(feature, a, customerOf[left] === customerOf[right]);
      }
    }
    return best;
  };
  return { id: 'place', label: 'Place', levels: PLACE_LEVELS, compare, agreedShare: () => agreed };
}
