import type { Role } from '../../model/role.ts';
import { BILLING, EMPTY_WORDS, FURTHER, PURPOSES } from './groups.ts';
import { headerWords } from './header-words.ts';
import { ROLE_ENTRIES } from './roles/registry.ts';

/** What a header says of one role: bits, and the words around the phrase (they name the group: billing, shipping). */
export interface HeaderClaim {
  readonly role: Role;
  readonly bits: number;
  readonly rest: readonly string[];
}

interface Phrase {
  readonly role: Role;
  /** 1, or less where the phrase as often means something else. */
  readonly strength: number;
  /** Words added to the rest: a second family name is another one than the first. */
  readonly adds: readonly string[];
}

/** Bits of a header that is the phrase, whole; of one that holds it at its end, at its beginning, or inside. */
const WHOLE = 9;
const END = 3.2;
const BEGINNING = 2.8;
const INSIDE = 1.8;
/** More bits for a phrase that covers the header, less the share of other words. */
const COVERED = 4.5;
/** Headers of more words are sentences. */
const SENTENCE = 4;
/** `~` phrases: as likely something else, so the values decide. */
const DOUBTFUL = 0.42;
/** Bits of an abbreviation or of a phrase glued to other letters ("kdname", "vorn", "strs"). */
const ABBREVIATED = 3.6;
const GLUED = 3.4;
/** A note about a thing is not the thing ("phone type", "e-mail bounced reason"). */
const NOTE = 7;

const PHRASES: ReadonlyMap<string, readonly Phrase[]> = phraseTable();

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
const LONGEST_PHRASE = Math.max(...[...PHRASES.keys()].map((key) => key.split(' ').length));

/** Words that turn a column about a thing into a note about it. */
const NOTE_WORDS = new Set(
  'type label verified status valid bounced reason source latitude longitude accuracy ip count score yomi phonetic kana furigana assistant owner manager flag quality hash'.split(
    ' ',
  ),
);
/** Words that tell no group apart, but are what the column is about. */
const NOUNS: ReadonlySet<string> = new Set(['name', 'address', 'addr', 'line', 'full', 'contact', 'mailing']);
const isEmptyWord = (word: string): boolean => EMPTY_WORDS.has(word) && !NOUNS.has(word);

/** Abbreviated words of headers and what they stand for. */
const SHORT: ReadonlyMap<string, string> = new Map(
  `mon month|mnth month|mo month|dy day|yr year|nm name|nam name|fn first name|ln last name|fst first|frst first|lst last|addr address|adr address|ph phone|tel phone|no number|nr number|num number|nbr number|dt date|dat date|brth birth|bth birth|bir birth|bd birth|cd code|ctry country|prov province|emp employer|dob birth|mob mobile|hm home|wk work|corr correspondence|gebdat geburtsdatum|geb geburts|vn vorname|nn nachname|str street|strasse street`
    .split('|')
    .map((pair) => {
      const [short = '', ...long] = pair.split(' ');
      return [short, long.join(' ')];
    }),
);
/** Short words that mean something only when they are the whole header. */
const WEAK = new Set(
  'customer client kunde klient klant cliente kontakt person patient member guest holder recipient party day month year number date time type name contact first last place order status title by consent web item account code no nr text value gift total price sum amount business store company active card'.split(
    ' ',
  ),
);
/** Of these one or two are a whole word: 名, 住所. */
const IDEOGRAPHS = /[\p{Script=Han}\p{Script=Hangul}]/u;
/** Words between "first" and "last" in headers of whole names. */
const AND = new Set(['and', 'und', 'et', 'y', 'e', 'en', 'og', 'och', 'ja', 'i', 'a']);

const CLAIMS = new Map<string, readonly HeaderClaim[]>();

/**
 * Every role that a header speaks for, strongest first; empty for a header without a known phrase. "Default Address Zip" →
 * postcode, rest [default, address]; "Phone Type" → other. The header is read whole, without what stands in brackets, behind
 * the last dot, and on each side of a slash; the best reading counts.
 */
export function headerClaims(header: string): readonly HeaderClaim[] {
  const known =
    CLAIMS.get(header) ?? strongest(readings(header).flatMap(([text, share]) => claimsOf(headerWords(text), share)));
  CLAIMS.set(header, known);
  return known;
}

function readings(header: string): [string, number][] {
  const bare = header.replace(/\s*[([{（【][^)\]}）】]*[)\]}）】]\s*/g, ' ').trim();
  const column = /\.\s*([^.\s][^.]*)$/.exec(bare)?.[1];
  const sides = /^[^/|]{3,}\s?[/|]\s?[^/|]{3,}$/.test(bare) ? bare.split(/[/|]/) : [];
  return [
    [header, 1],
    ...(bare !== header && bare !== '' ? [[bare, 0.98] as [string, number]] : []),
    ...(column === undefined ? [] : [[column, 0.95] as [string, number]]),
    ...sides.map((side): [string, number] => [side, 0.9]),
  ];
}

/** The best claim per role, strongest first. */
function strongest(claims: readonly HeaderClaim[]): HeaderClaim[] {
  const best = new Map<Role, HeaderClaim>();
  for (const claim of claims) if (claim.bits > (best.get(claim.role)?.bits ?? 0)) best.set(claim.role, claim);
  return [...best.values()].sort((a, b) => b.bits - a.bits);
}

function claimsOf(words: readonly string[], share: number): HeaderClaim[] {
  const whole = lookUp(words.join(' '), WHOLE, []) ?? lookUp(words.join(''), WHOLE, []);
  const claims = whole ?? wordyClaims(words);
  return ofChannel(words, claims).map((claim) => ({ ...claim, bits: claim.bits * share }));
}

/** Words that say by which channel somebody may be reached, where a header speaks of consent. */
const CHANNELS: readonly (readonly [Role, RegExp])[] = [
  ['consent_sms', /^(?:sms|text|texts|whatsapp|textnachricht|смс)$/],
  [
    'consent_phone',
    /^(?:phone|telephone|call|calls|tel|telefon\p{L}*|anruf\p{L}*|appel\p{L}*|llamad\p{L}*|llamar|ligac\p{L}*|bellen|chiamat\p{L}*|puhelin|телефон\p{L}*|звон\p{L}*|arama|電話|전화)$/u,
  ],
  [
    'consent_post',
    /^(?:post|postal|poste|posta|brief|briefe|brev|letter|letters|courrier|correo postal|correio|poczta|posti|почт\p{L}*|郵送|우편)$/u,
  ],
];
const CONSENT_ROLES: readonly Role[] = ['consent_email', 'consent_any'];

/** "Consent telephone" is consent to calls, though the word for consent alone means e-mail mostly. */
function ofChannel(words: readonly string[], claims: readonly HeaderClaim[]): readonly HeaderClaim[] {
  const consent = claims.find(({ role, bits }) => CONSENT_ROLES.includes(role) && bits >= ABBREVIATED / 2);
  const channel = CHANNELS.find(
    ([role, form]) =>
      words.some((word) => form.test(word)) && !claims.some((claim) => claim.role === role && claim.bits > 6),
  )?.[0];
  if (consent === undefined || channel === undefined || words.some((word) => /^e(?:mail|post)/.test(word)))
    return claims;
  return [
    ...claims.filter(({ role }) => !CONSENT_ROLES.includes(role)),
    { ...consent, role: channel, bits: consent.bits + 2 },
  ];
}

function wordyClaims(words: readonly string[]): HeaderClaim[] {
  if (namesBothParts(words)) return [{ role: 'full_name', bits: WHOLE * 0.9, rest: [] }];
  const bare = words.filter((word) => !/^\d+$/.test(word) && word !== 'c');
  const digits = words.filter((word) => !bare.includes(word));
  const numbered = numberedTail(words) ?? lookUp(bare.join(' '), WHOLE * 0.95, digits);
  if (numbered !== undefined) return numbered;
  const core = bare.filter((word) => !isEmptyWord(word));
  const essential = core.length < bare.length ? lookUp(core.join(' '), WHOLE * 0.85, digits) : undefined;
  const parts = essential ?? partClaims(words);
  if (parts.length > 0 && parts.some(({ bits }) => bits >= ABBREVIATED)) return parts;
  const long = bare
    .map((word) => SHORT.get(word) ?? plainWord(word))
    .join(' ')
    .split(' ');
  const spelled =
    long.join(' ') === bare.join(' ')
      ? []
      : (lookUp(long.join(' '), WHOLE * 0.75, digits) ?? partClaims([...long, ...digits]));
  return [...parts, ...spelled, ...expanded(core, digits), ...abbreviated(core, digits)];
}

/** "versichertennr" → versichertennummer, "cepcli" → cep: endings of database columns that say number or client. */
function plainWord(word: string): string {
  const bare = AFFIXES.map((affix) => word.replace(affix, '')).find((text) => text !== word && PHRASES.has(text));
  return bare ?? word.replace(/(.{3})nr$/, '$1nummer');
}
const AFFIXES = [/(?:cli|clt|cust|cus|kd|kun|usr)$/, /^(?:cli|clt|cust|cus|kd|kun|usr|per|pat|mem|pers|kunden)/];

function lookUp(key: string, bits: number, rest: readonly string[]): HeaderClaim[] | undefined {
  return PHRASES.get(key)?.map(({ role, strength, adds }) => ({
    role,
    bits: bits * strength,
    rest: [...rest, ...adds],
  }));
}

/** The longest phrase that holds a digit and stands at the end: "Billing Address1" → address 1. */
function numberedTail(words: readonly string[]): HeaderClaim[] | undefined {
  for (let from = 1; from < words.length - 1; from++) {
    const tail = words.slice(from);
    const found = tail.some((word) => /^\d+$/.test(word))
      ? lookUp(tail.join(' '), WHOLE * 0.8, words.slice(0, from))
      : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Phrases inside a header, the longest first; words of a phrase are not read again ("address" of "e-mail address"). */
function partClaims(words: readonly string[]): HeaderClaim[] {
  const taken = new Set<number>();
  const claims: HeaderClaim[] = [];
  const plain = words.filter((word) => !isEmptyWord(word) && !/^\d+$/.test(word)).length;
  // In a question most words say nothing.
  const telling = plain > SENTENCE ? 2 : plain;
  for (let length = Math.min(words.length - 1, LONGEST_PHRASE); length > 0; length--)
    for (let from = words.length - length; from >= 0; from--) {
      const own = words.slice(from, from + length);
      const rest = [...words.slice(0, from), ...words.slice(from + length)];
      const isOfGroup =
        rest.length > 0 && rest.every((word) => PURPOSES.has(word) || BILLING.has(word) || isEmptyWord(word));
      if (own.some((_, at) => taken.has(from + at)) || (isWeak(own) && !isOfGroup)) continue;
      if (from === 0 && length === 1 && isPrefix(own[0] ?? '')) continue;
      const covered = Math.min(1, length / Math.max(1, telling));
      const found = lookUp(own.join(' '), placeBits(words, from, length) + COVERED * covered, rest);
      if (found === undefined) continue;
      for (let at = 0; at < length; at++) taken.add(from + at);
      const isNote = rest.some((word) => NOTE_WORDS.has(word));
      claims.push(
        ...found.map((claim) =>
          isNote && !claim.role.startsWith('consent') ? { role: 'other' as const, bits: NOTE, rest } : claim,
        ),
      );
    }
  return claims;
}

/** The noun stands at the end in most languages, at the beginning in the Romance ones; a phrase inside qualifies another. */
function placeBits(words: readonly string[], from: number, length: number): number {
  const isPlain = (word: string): boolean => isEmptyWord(word) || /^\d+$/.test(word);
  if (words.slice(from + length).every(isPlain)) return END;
  return words.slice(0, from).every(isPlain) ? BEGINNING : INSIDE;
}

/** True for "first and last name", "Vor- und Nachname", "nombre y apellidos": a header of two parts that names both. */
function namesBothParts(words: readonly string[]): boolean {
  return words.some((_, at) => {
    const rolesOf = (part: readonly string[]): readonly Role[] =>
      (PHRASES.get(part.join(' ')) ?? []).map(({ role }) => role);
    const first = rolesOf(words.slice(0, at));
    const second = rolesOf(words.slice(AND.has(words[at] ?? '') ? at + 1 : at));
    const isGiven = (roles: readonly Role[]): boolean => roles.includes('given_name') || roles.includes('full_name');
    return (isGiven(first) && second.includes('family_name')) || (first.includes('family_name') && isGiven(second));
  });
}

/** Three Latin letters before other words are a prefix of a table ("GEN_BALA") unless they are known to say something. */
function isPrefix(word: string): boolean {
  return /^[a-z]{3}$/.test(word) && !SHORT_ENDINGS.has(word);
}

function isWeak(words: readonly string[]): boolean {
  const [only] = words;
  if (words.length !== 1 || only === undefined) return false;
  return (only.length <= 2 && !IDEOGRAPHS.test(only)) || (WEAK.has(only) && only !== 'name');
}

/** Words of three letters at the beginning of a longer header are prefixes of tables as often. */
const LATIN_WORDS: readonly string[] = [...new Set([...PHRASES.keys()].flatMap((key) => key.split(' ')))].filter(
  (word) => /^[a-z]{4,}$/.test(word),
);
/** Phrases of three letters that are told behind other letters too. */
const SHORT_ENDINGS: ReadonlySet<string> = new Set([
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
function expanded(words: readonly string[], rest: readonly string[]): HeaderClaim[] {
  const variants = [words, ...(words.length > 1 ? [words.slice(1)] : [])];
  return variants.flatMap((own, at) => {
    if (own.length === 0 || own.length > 4 || (at > 0 && isWeak(own))) return [];
    let spellings: string[] = [''];
    for (const word of own) {
      const forms = [word, ...longForms(word)];
      spellings = spellings.flatMap((start) => forms.map((form) => `${start} ${form}`)).slice(0, MOST_SPELLINGS);
    }
    const share = at === 0 ? EXPANDED : EXPANDED * 0.9;
    return spellings.flatMap((text) => lookUp(text.trim(), WHOLE * share, [...rest, ...words.slice(0, at)]) ?? []);
  });
}

/**
 * Claims of words that are no phrase: the beginning of one ("vorn" → vorname), its skeleton ("pstlz" → postleitzahl), or
 * one glued to other letters ("pername", "custphone"). Weak, so that the values have the last word.
 */
function abbreviated(words: readonly string[], rest: readonly string[]): HeaderClaim[] {
  const squeezed = words.length > 1 ? [words.join(''), ...words] : words;
  return squeezed.flatMap((word) => (word.length < 3 || VOCABULARY.has(word) ? [] : shortForms(word, rest)));
}

function shortForms(word: string, rest: readonly string[]): HeaderClaim[] {
  const claims: HeaderClaim[] = [];
  for (const { text, phrases } of SQUEEZED) {
    const bits = likeness(word, text);
    const glued = bits > 0 && word.length > text.length ? [word.replace(text, '')] : [];
    if (bits > 0) for (const { role, adds } of phrases) claims.push({ role, bits, rest: [...rest, ...glued, ...adds] });
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

/** True when a header says something, however weakly. */
export function isNamed(header: string): boolean {
  return headerClaims(header).some(({ bits }) => bits >= ABBREVIATED);
}

/** Words of headers that nobody chose: "field7", "col_3", "x12". */
const GENERIC =
  /^(?:\d+|\p{L}|field|fields|feld|campo|champ|column|columns|col|spalte|kolumn|kolom|colonne|columna|coluna|sloupec|kolumna|kolonne|поле|столбец|項目|列|字段|栏|항목|열|حقل|عمود|var|variable|attr|item|f|x|value|data)$/u;

/** True for headers that say nothing; an unknown word says that the column is none of the things that have common names. */
export function isGeneric(header: string): boolean {
  return headerWords(header).every((word) => GENERIC.test(word.normalize('NFC')) || GENERIC.test(word));
}
