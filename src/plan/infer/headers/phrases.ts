import type { Role } from '../../../model/role.ts';
import { ROLE_ENTRIES } from '../roles/registry.ts';
import { EMPTY_WORDS, FURTHER } from './groups.ts';
import { headerWords } from './words.ts';

/** What a header says of one role: bits, and the words around the phrase (they name the group: billing, shipping). */
export interface HeaderClaim {
  readonly role: Role;
  readonly bits: number;
  readonly rest: readonly string[];
}

export interface Phrase {
  readonly role: Role;
  /** 1, or less where the phrase as often means something else. */
  readonly strength: number;
  /** Words added to the rest: a second family name is another one than the first. */
  readonly adds: readonly string[];
}

/** Bits of a header that is the phrase, whole. */
export const WHOLE = 9;
/** `~` phrases: as likely something else, so the values decide. */
const DOUBTFUL = 0.42;

/** Every phrase that the table of evidence knows, with the roles it speaks for. */
export const PHRASES: ReadonlyMap<string, readonly Phrase[]> = phraseTable();

function phraseTable(): ReadonlyMap<string, Phrase[]> {
  const table = new Map<string, Phrase[]>();
  for (const { role, headers } of ROLE_ENTRIES)
    for (const written of headers.split(/[|\n]/)) {
      const text = written.trim();
      const key = headerWords(text.replace(/^[~+]/, '')).join(' ');
      const known = table.get(key) ?? [];
      if (key === '' || known.some((phrase) => phrase.role === role)) continue;
      const strength = text.startsWith('~') ? DOUBTFUL : 1;
      table.set(key, [...known, { role, strength, adds: text.startsWith('+') ? [FURTHER] : [] }]);
    }
  return table;
}
export const LONGEST_PHRASE = Math.max(...[...PHRASES.keys()].map((key) => key.split(' ').length));

/** What a whole phrase says; undefined for an unknown one. */
export function lookUp(key: string, bits: number, rest: readonly string[]): HeaderClaim[] | undefined {
  return PHRASES.get(key)?.map(({ role, strength, adds }) => ({
    role,
    bits: bits * strength,
    rest: [...rest, ...adds],
  }));
}

/** Words that tell no group apart, but are what the column is about. */
const NOUNS: ReadonlySet<string> = new Set(['name', 'address', 'addr', 'line', 'full', 'contact', 'mailing']);
export const isEmptyWord = (word: string): boolean => EMPTY_WORDS.has(word) && !NOUNS.has(word);

/** Short words that mean something only when they are the whole header. */
const WEAK = new Set(
  'customer client kunde klient klant cliente kontakt person patient member guest holder recipient party day month year number date time type name contact first last place order status title by consent web item account code no nr text value gift total price sum amount business store company active card'.split(
    ' ',
  ),
);
/** Of these one or two are a whole word: 名, 住所. */
const IDEOGRAPHS = /[\p{Script=Han}\p{Script=Hangul}]/u;

/** True for one word that means nothing inside a longer header. */
export function isWeak(words: readonly string[]): boolean {
  const [only] = words;
  if (words.length !== 1 || only === undefined) return false;
  return (only.length <= 2 && !IDEOGRAPHS.test(only)) || (WEAK.has(only) && only !== 'name');
}
