import type { Role } from '../../../model/role.ts';
import { BILLING, PURPOSES } from './groups.ts';
import { type HeaderClaim, isEmptyWord, isWeak, LONGEST_PHRASE, lookUp, PHRASES, WHOLE } from './phrases.ts';
import { ABBREVIATED, abbreviated, expanded, plainWord, SHORT, SHORT_ENDINGS } from './short.ts';
import { headerWords } from './words.ts';

/** Bits of a header that holds a phrase at its end, at its beginning, or inside. */
const END = 3.2;
const BEGINNING = 2.8;
const INSIDE = 1.8;
/** More bits for a phrase that covers the header, less the share of other words. */
const COVERED = 4.5;
/** Headers of more words are sentences. */
const SENTENCE = 4;
/** A note about a thing is not the thing ("phone type", "e-mail bounced reason"). */
const NOTE = 7;

/** Words that turn a column about a thing into a note about it. */
const NOTE_WORDS = new Set(
  'spouse emergency rel related relation relationship guarantor referrer referred type label verified status valid bounced reason source latitude longitude accuracy ip count score yomi phonetic kana furigana assistant owner manager flag quality hash'.split(
    ' ',
  ),
);
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
      claims.push(...(isNote ? found.flatMap(noteClaims) : found));
    }
  return claims;
}

/** A note about a thing rather than the thing, unless it is about consent; the values may still say that it is the thing. */
function noteClaims(claim: HeaderClaim): HeaderClaim[] {
  if (claim.role.startsWith('consent')) return [claim];
  return [
    { role: 'other', bits: NOTE, rest: claim.rest },
    { ...claim, bits: claim.bits * OF_NOTE },
  ];
}
/** Share of a claim that stands beside a word such as "label". */
const OF_NOTE = 0.5;

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

/** Words of headers that nobody chose: "field7", "col_3", "x12". */
const GENERIC =
  /^(?:\d+|\p{L}|field|fields|feld|campo|champ|column|columns|col|spalte|kolumn|kolom|colonne|columna|coluna|sloupec|kolumna|kolonne|поле|столбец|項目|列|字段|栏|항목|열|حقل|عمود|var|variable|attr|item|f|x|value|data)$/u;

/** True for headers that say nothing; an unknown word says that the column is none of the things that have common names. */
export function isGeneric(header: string): boolean {
  return headerWords(header).every((word) => GENERIC.test(word.normalize('NFC')) || GENERIC.test(word));
}
