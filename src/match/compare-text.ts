import type { ColumnKind } from '../table/kinds.ts';
import { lengthOf } from '../text/bytes.ts';
import { jaroWinkler } from '../text/jaro-winkler.ts';
import { nearnessTest } from '../text/masks.ts';
import { type Comparison, chanceOf, type Level, PairMemory, type Sharing } from './comparison.ts';
import type { Feature, Features } from './feature.ts';

/** Judges two different value ids of one dictionary: 1 + index of the level. */
type Judge = (a: number, b: number) => number;

/** How to compare one multi-valued feature: the best level over all slot pairs counts. */
export interface TextSpec {
  readonly id: string;
  readonly label: string;
  readonly levels: readonly Level[];
  readonly feature: Feature;
  readonly judge: Judge;
  /** Values that say nothing of each other are as blank beside each other; absent: all do. */
  readonly areOfKind?: (a: number, b: number) => boolean;
}

/**
 * Compares all slots of one side with all of the other; equal ids are level 1, otherwise `judge` decides.
 * Generic values are treated as blank. The chance reported is that of the more common of the two values.
 */
export function textComparison(spec: TextSpec, customerOf: Int32Array): Comparison {
  const { feature, judge, levels, areOfKind } = spec;
  const { slots, generic } = feature;
  // Remembering pays only where values repeat; distinct ones would miss the cache every time.
  const repeats = feature.slots.length * (feature.slots[0]?.length ?? 0) > 4 * feature.dictionary.size;
  const memory = new PairMemory(judge, repeats ? 18 : 1);
  const levelOf = repeats ? (a: number, b: number): number => memory.get(a, b) : judge;
  let agreed = 0;
  const compare = (left: number, right: number): number => {
    let best = 0;
    const isKnownSame = customerOf[left] === customerOf[right];
    for (const leftIds of slots) {
      const a = leftIds[left] as number;
      if (a < 0 || generic[a] === 1) continue;
      for (const rightIds of slots) {
        const b = rightIds[right] as number;
        if (b < 0 || generic[b] === 1 || areOfKind?.(a, b) === false) continue;
        const level = a === b ? 1 : levelOf(a, b);
        const share = Math.max(chanceOf(feature, a, isKnownSame), chanceOf(feature, b, isKnownSame));
        if (best === 0 || level < best || (level === best && share < agreed)) {
          best = level;
          agreed = share;
        }
      }
    }
    return best;
  };
  return { id: spec.id, label: spec.label, levels, compare, agreedShare: () => agreed };
}

const IDENTIFIER_LEVELS: readonly Level[] = [
  { id: 'exact', words: 'same identifier', prior: 0.85, frequency: true, agrees: true },
  { id: 'near', words: 'identifiers one slip apart', prior: 0.1 },
  { id: 'different', words: 'different identifiers', prior: 0.05 },
];

/** The state gives a number to one person; that relatives seem to share it is a mistake in the data, or a column misread. */
const STATE_SHARING: Sharing = { first: 0.01, pseudoPairs: 50 };
/** A number that a shop gave may be a person's or a family's: the data has to tell. */
const ACCOUNT_SHARING: Sharing = { first: 0.5, pseudoPairs: 2 };

/** True for numbers of the state: of a person or a firm, never of a family. */
export function isStateNumber(kind: ColumnKind | undefined): boolean {
  return kind?.roles.every((role) => role === 'national_id' || role === 'tax_id') ?? false;
}

/** Identifiers of one kind: equal, one slip apart (two when longer than 8), different. */
export function identifierComparison(features: Features, index: number): Comparison {
  const feature = features.identifiers[index] as Feature;
  const isNear = nearnessTest(feature.dictionary);
  const judge = (a: number, b: number): number => {
    const length = Math.min(lengthOf(feature.dictionary, a), lengthOf(feature.dictionary, b));
    return isNear(a, b, length > 8 ? 2 : 1) ? 2 : 3;
  };
  const kind = features.identifierKinds[index] as ColumnKind;
  const { name } = kind;
  const isState = isStateNumber(kind);
  const base = textComparison(
    { id: `identifier_${index + 1}`, label: `Identifier “${name}”`, levels: IDENTIFIER_LEVELS, feature, judge },
    features.customerOf,
  );
  return { ...base, contradicts: isState, sharing: isState ? STATE_SHARING : ACCOUNT_SHARING };
}

const GENDER_LEVELS: readonly Level[] = [
  { id: 'exact', words: 'same gender', prior: 0.97, agrees: true },
  { id: 'different', words: 'different gender', prior: 0.03, most: 0.2 },
];

export function genderComparison(features: Features): Comparison {
  const feature = features.gender;
  return textComparison(
    { id: 'gender', label: 'Gender', levels: GENDER_LEVELS, feature, judge: () => 2 },
    features.customerOf,
  );
}

const SUFFIX_LEVELS: readonly Level[] = [
  { id: 'exact', words: 'same suffix (Jr, Sr, III)', prior: 0.995, agrees: true },
  { id: 'different', words: 'different suffix: often father and son', prior: 0.005 },
];

export function suffixComparison(features: Features): Comparison {
  const feature = features.suffix;
  const base = textComparison(
    { id: 'suffix', label: 'Name suffix', levels: SUFFIX_LEVELS, feature, judge: () => 2 },
    features.customerOf,
  );
  return { ...base, isFixed: true, contradicts: true };
}

const ATTRIBUTE_LEVELS: readonly Level[] = [
  { id: 'exact', words: 'same value', prior: 0.6, frequency: true, agrees: true },
  { id: 'near', words: 'values spelled almost alike', prior: 0.15 },
  { id: 'different', words: 'different values', prior: 0.25 },
];

/** Half of the relatives, for want of knowledge; two pairs of them are enough to begin to change that. */
const UNKNOWN_SHARING: Sharing = { first: 0.5, pseudoPairs: 2 };

/** A column without a known role: equal, almost alike, different. What it is worth is learned from the data. */
export function attributeComparison(features: Features, index: number): Comparison {
  const feature = features.attributes[index] as Feature;
  const { dictionary } = feature;
  const isNear = nearnessTest(dictionary);
  const judge = (a: number, b: number): number => {
    const length = Math.min(lengthOf(dictionary, a), lengthOf(dictionary, b));
    if (length < 4) return 3;
    return isNear(a, b, length >= 8 ? 2 : 1) || jaroWinkler(dictionary, a, b) >= 0.92 ? 2 : 3;
  };
  const { name } = features.attributeKinds[index] as ColumnKind;
  const base = textComparison(
    { id: `attribute_${index + 1}`, label: `Unknown column “${name}”`, levels: ATTRIBUTE_LEVELS, feature, judge },
    features.customerOf,
  );
  return { ...base, isUnknown: true, sharing: UNKNOWN_SHARING };
}
