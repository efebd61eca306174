import type { Edges } from '../model/matching.ts';
import { valueText } from '../table/dictionary.ts';
import type { RecordSet } from '../table/records.ts';
import { GIVEN_NAMES } from '../text/lexicons/given-names.ts';
import { wordSet } from '../text/words.ts';
import type { Features } from './feature.ts';
import { nameTest } from './names.ts';

const GIVEN = wordSet(GIVEN_NAMES);

/** Deducted between a person and an organisation: more than any sum of evidence, so that only a judgement makes them one. */
export const PARTY_BITS = 200;

/** Between records of a source that has each customer once, as the plan says. */
export const DISTINCT_BITS = 2 * PARTY_BITS;

export const PERSON = 1;
export const ORGANISATION = 2;

/** What tells people from organisations. */
type PartyFeatures = Pick<Features, 'count' | 'kind' | 'given' | 'family' | 'company'>;

/** What each record says it is, 0 where no column does. */
function statedParties({ count, kind: { slots, dictionary } }: PartyFeatures): Uint8Array {
  const parties = Array.from({ length: dictionary.size }, (_, id) =>
    valueText(dictionary, id) === 'person' ? PERSON : ORGANISATION,
  );
  return Uint8Array.from({ length: count }, (_, record) => parties[slots[0]?.[record] ?? -1] ?? 0);
}

/**
 * What each record is: what it says; else a person (a given or family name), an organisation (a company and no such name), or
 * neither (0). A person's employer makes no organisation of the record, nor does a contact make a person of a stated organisation.
 */
export function partiesOf(features: PartyFeatures): Uint8Array {
  const { count, given, family, company } = features;
  const stated = statedParties(features);
  const hasName = nameTest({ given: given.slots, family: family.slots });
  return Uint8Array.from({ length: count }, (_, record) => {
    if (stated[record] !== 0) return stated[record] as number;
    if (hasName(record)) return PERSON;
    return company.slots.some((ids) => (ids[record] as number) >= 0) ? ORGANISATION : 0;
  });
}

/**
 * 1 for people who surely are: as they say, by columns for given or family names, or by a known given name. A name in one
 * cell that shows neither sign of a person nor of a firm ("Cooper House") is taken for a person's, but that proves nothing.
 */
export function surePeople({ count, sources, sourceOf }: RecordSet, features: PartyFeatures): Uint8Array {
  const { given } = features;
  const [stated, parties] = [statedParties(features), partiesOf(features)];
  const isNamed = sources.map(({ plan }) =>
    plan.columns.some(({ role }) => role === 'given_name' || role === 'family_name'),
  );
  const names = given.dictionary;
  const isKnown = Uint8Array.from({ length: names.size }, (_, id) =>
    GIVEN.has(valueText(names, id).split(' ', 1)[0] ?? '') ? 1 : 0,
  );
  const isSure = (record: number): boolean =>
    stated[record] === PERSON ||
    isNamed[sourceOf[record] as number] === true ||
    given.slots.some((ids) => isKnown[ids[record] as number] === 1);
  const isPerson = new Uint8Array(new SharedArrayBuffer(count));
  for (let record = 0; record < count; record++)
    isPerson[record] = parties[record] === PERSON && isSure(record) ? 1 : 0;
  return isPerson;
}

/**
 * True for a person who surely is one and an organisation. An organisation that bears the whole name of the person ("Lena Toscana", "Lena
 * Toscana Restaurant") can be the same: firms are named like people, and people trade under their names.
 */
export function partyConflict(features: Features): (left: number, right: number) => boolean {
  const { given, family, company, isPerson } = features;
  const parties = partiesOf(features);
  const words = (slots: readonly Int32Array[], dictionary: Features['given']['dictionary'], record: number): string[] =>
    slots.flatMap((ids) => valueText(dictionary, ids[record] as number).split(' ')).filter((word) => word !== '');
  return (left, right) => {
    const [a, b] = [parties[left], parties[right]];
    if (a === b || a === 0 || b === 0) return false;
    const [person, firm] = a === PERSON ? [left, right] : [right, left];
    if (isPerson[person] === 0) return false;
    const firmWords = new Set(words(company.slots, company.dictionary, firm));
    const own = [...given.slots, ...family.slots];
    return !words(own, given.dictionary, person).every((word) => firmWords.has(word));
  };
}

/** True for two records of one source whose plan says that no customer comes twice. */
export function sameDistinctSource({ sources, sourceOf }: RecordSet): (left: number, right: number) => boolean {
  const isDistinct = sources.map(({ plan }) => plan.distinct === true);
  return (left, right) => sourceOf[left] === sourceOf[right] && isDistinct[sourceOf[left] as number] === true;
}

/** Edges without those of a conflict; judged pairs stay. */
export function withoutConflicts(
  edges: Edges,
  isConflict: (left: number, right: number) => boolean,
  isJudged: (left: number, right: number) => boolean,
): Edges {
  const kept: number[] = [];
  for (let e = 0; e < edges.size; e++) {
    const [left, right] = [edges.left[e] as number, edges.right[e] as number];
    if (!isConflict(left, right) || isJudged(left, right)) kept.push(e);
  }
  if (kept.length === edges.size) return edges;
  return {
    size: kept.length,
    left: Int32Array.from(kept, (e) => edges.left[e] as number),
    right: Int32Array.from(kept, (e) => edges.right[e] as number),
    bits: Float32Array.from(kept, (e) => edges.bits[e] as number),
  };
}
