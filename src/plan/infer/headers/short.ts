import type { Role } from '../../../model/role.ts';
import { type HeaderClaim, isWeak, lookUp, PHRASES, type Phrase, WHOLE } from './phrases.ts';

/** Bits of an abbreviation or of a phrase glued to other letters ("kdname", "vorn", "strs"). */
export const ABBREVIATED = 3.6;
const GLUED = 3.4;

/** Abbreviated words of headers and what they stand for. */
export const SHORT: ReadonlyMap<string, string> = new Map(
  `mon month|mnth month|mo month|dy day|yr year|nm name|nam name|fn first name|ln last name|fst first|frst first|lst last|addr address|adr address|ph phone|tel phone|no number|nr number|num number|nbr number|dt date|dat date|brth birth|bth birth|bir birth|bd birth|cd code|ctry country|prov province|emp employer|dob birth|mob mobile|hm home|wk work|corr correspondence|gebdat geburtsdatum|geb geburts|vn vorname|nn nachname|str street|strasse street`
    .split('|')
    .map((pair) => {
      const [short = '', ...long] = pair.split(' ');
      return [short, long.join(' ')];
    }),
);

/** "versichertennr" → versichertennummer, "cepcli" → cep: endings of database columns that say number or client. */
export function plainWord(word: string): string {
  const bare = AFFIXES.map((affix) => word.replace(affix, '')).find((text) => text !== word && PHRASES.has(text));
  return bare ?? word.replace(/(.{3})nr$/, '$1nummer');
}
const AFFIXES = [/(?:cli|clt|cust|cus|kd|kun|usr)$/, /^(?:cli|clt|cust|cus|kd|kun|usr|per|pat|mem|pers|kunden)/];

/** Words of three letters at the beginning of a longer header are prefixes of tables as often. */
const LATIN_WORDS: readonly string[] = [...new Set([...PHRASES.keys()].flatMap((key) => key.split(' ')))].filter(
  (word) => /^[a-z]{4,}$/.test(word),
);
/** Phrases of three letters that are told behind other letters too. */
export const SHORT_ENDINGS: ReadonlySet<string> = new Set([
  'zip',
  'plz',
  'dob',
  'ssn',
  'tel',
  'ort',
  'sex',
  'geb',
  'fax',
  'sms',
  'vat',
  'nom',
  'rue',
  'via',
  'cap',
  'cep',
]);
/** A word of a phrase is itself, and no abbreviation of another. */
const VOCABULARY: ReadonlySet<string> = new Set([...PHRASES.keys()].flatMap((key) => key.split(' ')));
/** Phrases written as one word, for abbreviations and words glued together; ideographs are never abbreviated. */
const SQUEEZED: readonly { readonly text: string; readonly phrases: readonly Phrase[] }[] = [...PHRASES]
  .filter(([key]) => (/^[a-z ]{4,30}$/.test(key) || SHORT_ENDINGS.has(key)) && key.split(' ').length <= 3)
  .map(([key, phrases]) => ({
    text: key.replaceAll(' ', ''),
    phrases: phrases.filter(({ strength }) => strength === 1 || SHORT_ENDINGS.has(key)),
  }))
  .filter(({ text, phrases }) => (text.length >= 4 || SHORT_ENDINGS.has(text)) && phrases.length > 0);

/** Words of phrases that a shortened word may stand for: its beginning or its skeleton ("pstl" of postal, "chri" of christian). */
function longForms(word: string): string[] {
  const known = LONG_FORMS.get(word);
  if (known !== undefined) return known;
  const found =
    word.length < 3 || VOCABULARY.has(word)
      ? []
      : LATIN_WORDS.filter((long) => word.length >= 4 && (long.startsWith(word) || isSkeleton(word, long)));
  const short = SHORT.get(word);
  LONG_FORMS.set(word, [...(short === undefined ? [] : [short]), ...found].slice(0, MOST_LONG_FORMS));
  return LONG_FORMS.get(word) ?? [];
}
const LONG_FORMS = new Map<string, string[]>();
const MOST_LONG_FORMS = 12;
const MOST_SPELLINGS = 150;
/** Bits of a phrase whose words are shortened, less than those of the phrase. */
const EXPANDED = 0.6;

/** Claims of headers that shorten the words of a phrase: "PSTL_CODE", "FRST_NM". Prefixes of tables may stand before them. */
export function expanded(words: readonly string[], rest: readonly string[]): HeaderClaim[] {
  const variants = [words, ...(words.length > 1 ? [words.slice(1)] : [])];
  return variants.flatMap((own, at) => {
    if (own.length === 0 || own.length > 4 || (at > 0 && isWeak(own))) return [];
    let spellings: string[] = [''];
    for (const word of own) {
      const forms = [word, ...longForms(word)];
      spellings = spellings.flatMap((start) => forms.map((form) => `${start} ${form}`)).slice(0, MOST_SPELLINGS);
    }
    const share = at === 0 ? EXPANDED : EXPANDED * 0.9;
    return spellings
      .flatMap((text) => lookUp(text.trim(), WHOLE * share, [...rest, ...words.slice(0, at)]) ?? [])
      .filter(({ role }) => !isConsent(role));
  });
}

/** Who agreed to what is never guessed from a shortened word: nor could it be told whether a yes means yes. */
function isConsent(role: Role): boolean {
  return role.startsWith('consent');
}

/**
 * Claims of words that are no phrase: the beginning of one ("vorn" → vorname), its skeleton ("pstlz" → postleitzahl), or
 * one glued to other letters ("pername", "custphone"). Weak, so that the values have the last word.
 */
export function abbreviated(words: readonly string[], rest: readonly string[]): HeaderClaim[] {
  const squeezed = words.length > 1 ? [words.join(''), ...words] : words;
  return squeezed.flatMap((word) => (word.length < 3 || VOCABULARY.has(word) ? [] : shortForms(word, rest)));
}

function shortForms(word: string, rest: readonly string[]): HeaderClaim[] {
  const claims: HeaderClaim[] = [];
  for (const { text, phrases } of SQUEEZED) {
    const bits = likeness(word, text);
    const glued = bits > 0 && word.length > text.length ? [word.replace(text, '')] : [];
    if (bits <= 0) continue;
    for (const { role, adds } of phrases)
      if (word.length >= text.length || !isConsent(role))
        claims.push({ role, bits, rest: [...rest, ...glued, ...adds] });
  }
  return claims;
}

/** Bits for a word that may stand for a phrase; 0 when it does not. */
function likeness(word: string, phrase: string): number {
  if (word.length > phrase.length) {
    if (
      (phrase.length >= 4 || SHORT_ENDINGS.has(phrase)) &&
      (word.endsWith(phrase) || (phrase.length >= 5 && word.startsWith(phrase)))
    )
      return GLUED * Math.min(1, 0.5 + phrase.length / (2 * word.length));
    return 0;
  }
  if (word.length >= 4 && phrase.startsWith(word)) return ABBREVIATED * Math.min(1, 0.45 + word.length / phrase.length);
  return word.length >= 4 && word.length * 3 >= phrase.length && isSkeleton(word, phrase) ? ABBREVIATED * 0.75 : 0;
}

/** True where the letters of a word follow each other in the phrase, the first one first: "pstlz" of "postleitzahl". */
function isSkeleton(word: string, phrase: string): boolean {
  if (word[0] !== phrase[0] || word.length >= phrase.length) return false;
  let at = 0;
  for (const letter of phrase) if (letter === word[at]) at++;
  // Without vowels, or a slip: anything else with these letters is a word of its own.
  return at === word.length && (!/[aeiou]/.test(word.slice(1)) || word.length >= phrase.length - 2);
}
