import { distance } from 'fastest-levenshtein';
import { type Dictionary, valueText } from '../table/dictionary.ts';
import { emptyIds } from '../table/table.ts';
import { sameNickname } from '../text/nicknames.ts';
import type { Feature } from './feature.ts';
import type { Interner } from './interner.ts';

/** Name ids per slot and record. */
interface NameSlots {
  readonly given: readonly Int32Array[];
  readonly family: readonly Int32Array[];
}

/**
 * A record with two or more words in one name column and none in the other holds its whole name there: the last word
 * is then taken for the family name. Which way round it is does not matter; swapped names are recognised later.
 */
export function splitWholeNames(slots: NameSlots, names: Interner): NameSlots {
  const { given, family } = slots;
  if (given.length === 0 || family.length === 0) return slots;
  const dictionary = names.build();
  const memory = new Map<number, readonly [number, number]>();
  const split = (id: number): readonly [number, number] => {
    const known = memory.get(id);
    if (known !== undefined) return known;
    const text = valueText(dictionary, id);
    const at = text.lastIndexOf(' ');
    const parts =
      at < 0 ? ([-1, -1] as const) : ([names.add(text.slice(0, at)), names.add(text.slice(at + 1))] as const);
    memory.set(id, parts);
    return parts;
  };
  given.forEach((givenIds, slot) => {
    const familyIds = family[slot];
    if (familyIds === undefined) return;
    for (let record = 0; record < givenIds.length; record++) {
      const g = givenIds[record] as number;
      const f = familyIds[record] as number;
      if (g >= 0 === f >= 0) continue;
      const [first, last] = split(Math.max(g, f));
      if (first < 0) continue;
      givenIds[record] = first;
      familyIds[record] = last;
    }
  });
  return slots;
}

/**
 * Companies without those that only repeat the words of the record's own name: a name read as a firm's ("1st Bt.") beside its
 * two columns is one piece of evidence, not two.
 */
export function beyondOwnName(company: Feature, names: NameSlots & { readonly dictionary: Dictionary }): Int32Array[] {
  const [firmWords, nameWords] = [wordsById(company.dictionary), wordsById(names.dictionary)];
  const own = [...names.given, ...names.family];
  const isOwn = (id: number, record: number): boolean =>
    firmWords(id).every((word) => own.some((slot) => nameWords(slot[record] as number).includes(word)));
  return company.slots.map((ids) => {
    const kept = emptyIds(ids.length);
    ids.forEach((id, record) => {
      if (id >= 0 && !isOwn(id, record)) kept[record] = id;
    });
    return kept;
  });
}

/** The words of a value, split once per value; none for a blank. */
function wordsById(dictionary: Dictionary): (id: number) => readonly string[] {
  const known: (readonly string[] | undefined)[] = [];
  return (id) => (id < 0 ? [] : (known[id] ??= valueText(dictionary, id).split(' ')));
}

/** Tells whether a record carries a person's name, in any slot. */
export function nameTest({ given, family }: NameSlots): (record: number) => boolean {
  return (record) => [given, family].some((slots) => slots.some((ids) => (ids[record] as number) >= 0));
}

/** A further name that gives only one part, such as a maiden name, shares the other part with the first name. */
export function completeNames({ given, family }: NameSlots): NameSlots {
  const slots = Math.max(given.length, family.length);
  if (slots < 2 || given.length === 0 || family.length === 0) return { given, family };
  const fill = (own: readonly Int32Array[], other: readonly Int32Array[]): Int32Array[] =>
    Array.from({ length: slots }, (_, slot) => {
      const [first, ids, partner] = [own[0] as Int32Array, own[slot], other[slot]];
      if (slot === 0) return first;
      return first.map((id, record) => {
        const present = ids?.[record] ?? -1;
        return present >= 0 || (partner?.[record] ?? -1) < 0 ? present : id;
      });
    });
  return { given: fill(given, family), family: fill(family, given) };
}

const letters = (text: string): string => text.replace(/[^a-z]/g, '');

/** True when the letters before the @ spell the name: given and family name in any usual combination. */
export function isSpelledFromName(local: string, given: string, family: string): boolean {
  const [word, g, f] = [letters(local), letters(given), letters(family)];
  if (g === '' || f === '') return word.length >= 3 && (word === g || word === f);
  const [gi, fi] = [g.slice(0, 1), f.slice(0, 1)];
  const spellings = [g + f, f + g, gi + f, f + gi, g + fi, fi + g];
  // A slip in the name or in the address does not make the address news.
  return (
    [g, f, gi + fi].includes(word) ||
    isSpelledFromPetForm(word, g, f) ||
    spellings.some((spelling) => spelling === word || distance(spelling, word) <= (spelling.length >= 8 ? 2 : 1))
  );
}

/** "kenneth.thompson" of Ken Thompson: the family name beside another form of the given one. */
function isSpelledFromPetForm(word: string, given: string, family: string): boolean {
  if (family.length < 2 || word.length <= family.length) return false;
  const [behind, before] = [word.slice(0, -family.length), word.slice(family.length)];
  return (
    (word.endsWith(family) && sameNickname(behind, given)) || (word.startsWith(family) && sameNickname(before, given))
  );
}

/** Per e-mail slot and record, whether the address is spelled from the record's own name (first name slot). */
export function namedEmails(email: Feature, names: NameSlots & { dictionary: Dictionary }): Uint8Array[] {
  const text = (ids: Int32Array | undefined, record: number): string =>
    valueText(names.dictionary, ids?.[record] ?? -1);
  return email.slots.map((ids) => {
    const flags = new Uint8Array(new SharedArrayBuffer(ids.length));
    for (let record = 0; record < ids.length; record++) {
      const id = ids[record] as number;
      if (id < 0) continue;
      const address = valueText(email.dictionary, id);
      const local = address.slice(0, address.indexOf('@'));
      if (isSpelledFromName(local, text(names.given[0], record), text(names.family[0], record))) flags[record] = 1;
    }
    return flags;
  });
}
