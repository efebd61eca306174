import { valueText } from '../table/dictionary.ts';
import type { FieldName, RecordSet } from '../table/records.ts';
import { FAMILY_NAMES } from '../text/lexicons/family-names.ts';
import { GIVEN_NAMES } from '../text/lexicons/given-names.ts';
import { wordSet } from '../text/words.ts';
import { type Choice, countParts, foldedIds, idAt, numberTuples, type Place, TupleNumbers } from './choice.ts';
import { type FieldColumns, fieldColumns } from './field-columns.ts';
import { NAME_PARTS } from './groups.ts';
import { YEAR } from './instant.ts';
import { isAlike, isSlip } from './near.ts';
import type { Offer } from './offer.ts';
import { CHANGING, SPELLING } from './rules/orders.ts';
import { addUp, careOf, fullnessOf, isNickname, measureValues, sharedValues } from './spelling.ts';
import type { Witness } from './witness.ts';

/** Family names change, though seldom: half of the evidence of one is gone in two years. */
const HALF_LIFE = 2 * YEAR;

/**
 * A person's name survives whole, all parts from one record. A full given and family name beats one with an initial or with
 * lost characters, which beats half a name; spellings that fold to the same keys vote together. Between names with as many
 * votes, one that other customers have too beats one nobody else has (a typo), and a formal name beats a nickname.
 * Null without name columns.
 */
export function nameChoice(records: RecordSet, clusters: Clusters): Choice | null {
  const fields = NAME_PARTS.map((part) => fieldColumns(records, part)).filter((field) => field !== null);
  const find = (name: FieldName): FieldColumns | undefined => fields.find((field) => field.name === name);
  const halves = [half(records, find('given_name'), 'given_key'), half(records, find('family_name'), 'family_key')];
  if (halves.every(({ field }) => field === undefined)) return null;
  const [groups, exacts] = [new TupleNumbers(2), new TupleNumbers(2)];
  const none = new Int32Array(records.count).fill(-1);
  const slots = Math.max(...fields.map((field) => field.slots.length));
  const fullness = halves.map(({ field }) => measureValues(field, fullnessOf));
  const care = halves.map(({ field }) => measureValues(field, careOf));
  const known = halves.map(({ key }, i) =>
    key === null
      ? new Uint8Array()
      : knownNames(key, { clusterOf: clusters.clusterOf, list: LISTED[i] as ReadonlySet<string> }),
  );
  const native = halves.map(({ field }) => measureValues(field, (text) => Number(!LATIN.test(text))));
  forgetNicknames(halves[0]?.key ?? null, known[0] as Uint8Array);
  const offers = Array.from({ length: slots }, (_, slot): Offer => {
    const spelled = halves.map(({ field }) => field?.slots[slot] ?? none);
    const folded = halves.map(({ field, key }) => foldedIds(field, key, slot) ?? none);
    const level = addUp(spelled, fullness).map((sum) => (sum === 0 ? 0 : sum + 1));
    const voters = { level, isContested: clusters.isContested };
    return {
      group: numberTuples(folded, groups, voters),
      exact: numberTuples(spelled, exacts, voters),
      level,
      known: recognised(halves, { slot, known, native, count: records.count }),
      named: (record) =>
        native.some((own, half) => own[spelled[half]?.[record] ?? -1] === 1)
          ? OWN_SCRIPT
          : clusters.witness.ofName(record, slot),
      care: addUp(spelled, care),
      parts: countParts(fields, slot, records.count),
    };
  });
  const nearness = new NameNearness(halves);
  return {
    ...{ fields, offers, places: 1, between: CHANGING, within: SPELLING, halfLife: HALF_LIFE },
    isNear: (a, b) => nearness.isNear(a, b),
    fills: (winner, other, field) => FILLED.has((fields[field] as FieldColumns).name) && nearness.isOne(winner, other),
  };
}

/** A suffix is never filled in: it tells a father from his son. */
const FILLED: ReadonlySet<FieldName> = new Set(['title', 'middle_name']);

/**
 * Names with one family name vote together, because given names do not change: their age says nothing. So do two of which the
 * family name is a slip.
 */
class NameNearness {
  readonly #given: FieldColumns | null;
  readonly #family: FieldColumns | null;

  constructor([given, family]: readonly Half[]) {
    this.#given = given?.key ?? null;
    this.#family = family?.key ?? null;
  }

  /** "Lee Ann" beside "Ann Lee". */
  #isSwapped(a: Place, b: Place): boolean {
    const text = (field: FieldColumns | null, at: Place): string =>
      field === null ? '' : valueText(field.dictionary, idAt(field, at));
    return text(this.#given, a) === text(this.#family, b) && text(this.#given, b) === text(this.#family, a);
  }

  isOne(a: Place, b: Place): boolean {
    return this.isNear(a, b) && idAt(this.#given, a) === idAt(this.#given, b);
  }

  isNear(a: Place, b: Place): boolean {
    const [given, family] = [this.#given, this.#family];
    if (given === null || family === null) return false;
    const [one, other] = [idAt(given, a), idAt(given, b)];
    const [first, second] = [idAt(family, a), idAt(family, b)];
    if (one < 0 || other < 0 || first < 0 || second < 0) return false;
    if (first === second || this.#isSwapped(a, b)) return true;
    return isSlip(family.dictionary, first, second) && isAlike(given.dictionary, one, other);
  }
}

/** What offers are compared with: the cluster of each record, whether it has others in it, and what they say of each other. */
export interface Clusters {
  readonly clusterOf: Int32Array;
  readonly isContested: Uint8Array;
  readonly witness: Witness;
}

interface Half {
  readonly field: FieldColumns | undefined;
  readonly key: FieldColumns | null;
}

function half(records: RecordSet, field: FieldColumns | undefined, key: FieldName): Half {
  return { field, key: fieldColumns(records, key) };
}

const LISTED = [wordSet(GIVEN_NAMES), wordSet(FAMILY_NAMES)];

/** Per name key 1 when other customers have it, or a list of names does. */
function knownNames(
  key: FieldColumns,
  { clusterOf, list }: { readonly clusterOf: Int32Array; readonly list: ReadonlySet<string> },
): Uint8Array {
  return sharedValues(key, clusterOf).map(
    (isShared, id) => isShared || Number(list.has(valueText(key.dictionary, id))),
  );
}

/** E-mails are Latin and bear no witness for or against a name in its own script, which is as good as the best. */
const OWN_SCRIPT = Number.MAX_SAFE_INTEGER;
const LATIN = /\p{Script=Latin}/u;

/** Per record how many halves of its name are known, or in a script of their own, which no list of Latin letters judges. */
function recognised(
  halves: readonly Half[],
  at: {
    readonly slot: number;
    readonly known: readonly Uint8Array[];
    readonly native: readonly Uint8Array[];
    readonly count: number;
  },
): Uint8Array {
  return Uint8Array.from({ length: at.count }, (_, record) =>
    halves.reduce((sum, { field, key }, half) => {
      const place = { record, slot: at.slot };
      return sum + Math.max(at.known[half]?.[idAt(key, place)] ?? 0, at.native[half]?.[idAt(field, place)] ?? 0);
    }, 0),
  );
}

/** Nicknames count as unknown, so that the formal name wins where votes are even. */
function forgetNicknames(key: FieldColumns | null, known: Uint8Array): void {
  for (let id = 0; id < known.length; id++) {
    if (known[id] === 1 && key !== null && isNickname(valueText(key.dictionary, id))) known[id] = 0;
  }
}
