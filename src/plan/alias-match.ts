import type { Role } from '../model/role.ts';
import { ALIASES } from './aliases.ts';
import { headerWords } from './header.ts';

/** What a header says: the role of its longest known phrase, and the words around it (they name the group). */
export interface HeaderMatch {
  readonly role: Role;
  /** 0..1: how much of the header the phrase explains. */
  readonly confidence: number;
  readonly rest: readonly string[];
}

const PHRASES: ReadonlyMap<string, Role> = new Map(
  ALIASES.flatMap(([role, text]) =>
    text.split('|').map((phrase): [string, Role] => [headerWords(phrase).join(' '), role]),
  ),
);

/** Words that turn a column about a thing into a note about it ("phone type", "email bounced reason"). */
const SIDE_WORDS = new Set([
  'type',
  'label',
  'verified',
  'status',
  'valid',
  'bounced',
  'reason',
  'source',
  'latitude',
  'longitude',
  'accuracy',
  'ip',
  'count',
  'score',
  'yomi',
  'phonetic',
  'assistant',
  'owner',
  'manager',
  'spouse',
  'emergency',
]);

/**
 * Reads a header by its longest known phrase; the whole header beats any part of it. Null when no phrase is known.
 * "Default Address Zip" → postcode, rest [default, address]; "Phone Type" → other.
 */
export function matchHeader(header: string): HeaderMatch | null {
  const words = headerWords(header);
  const whole = PHRASES.get(words.join(' ')) ?? PHRASES.get(words.join(''));
  if (whole !== undefined) return { role: whole, confidence: 1, rest: [] };
  // Digits may be part of the name ("address 2") or just count columns ("name c1").
  const numbered = numberedPhrase(words);
  if (numbered !== undefined) return numbered;
  const bare = words.filter((word) => !/^\d+$/.test(word) && word !== 'c');
  const unnumbered = PHRASES.get(bare.join(' '));
  if (unnumbered !== undefined)
    return { role: unnumbered, confidence: 0.95, rest: words.filter((word) => !bare.includes(word)) };
  if (namesBothParts(words)) return { role: 'full_name', confidence: 0.9, rest: [] };
  for (let length = words.length - 1; length > 0; length--) {
    // The last phrase wins among equals: the noun stands at the end ("billing city", "customer e-mail").
    for (let from = words.length - length; from >= 0; from--) {
      const role = PHRASES.get(words.slice(from, from + length).join(' '));
      if (role === undefined || isWeak(words.slice(from, from + length))) continue;
      const rest = [...words.slice(0, from), ...words.slice(from + length)];
      if (rest.some((word) => SIDE_WORDS.has(word)) && !role.startsWith('consent'))
        return { role: 'other', confidence: 0.6, rest };
      return { role, confidence: 0.4 + (0.5 * length) / words.length, rest };
    }
  }
  return null;
}

/** Words between "first" and "last" in headers of whole names. */
const AND = new Set(['and', 'und', 'et', 'y', 'e', 'en', 'og', 'och', 'ja', 'i', 'a']);

/** True for "first and last name", "Vor- und Nachname", "nombre y apellidos": a header of two parts that names both. */
function namesBothParts(words: readonly string[]): boolean {
  return words.some((_, at) => {
    const front = words.slice(0, at);
    const back = words.slice(AND.has(words[at] ?? '') ? at + 1 : at);
    const roles = [PHRASES.get(front.join(' ')), PHRASES.get(back.join(' '))];
    return roles.includes('family_name') && (roles.includes('given_name') || roles.includes('full_name'));
  });
}

/** The longest phrase that holds a digit and stands at the end: "Billing Address1" → address 1. */
function numberedPhrase(words: readonly string[]): HeaderMatch | undefined {
  for (let from = 1; from < words.length - 1; from++) {
    const tail = words.slice(from);
    const role = tail.some((word) => /^\d+$/.test(word)) ? PHRASES.get(tail.join(' ')) : undefined;
    if (role !== undefined) return { role, confidence: 0.8, rest: words.slice(0, from) };
  }
  return undefined;
}

/** Of these one or two are a whole word: 名, 住所. */
const IDEOGRAPHS = /[\p{Script=Han}\p{Script=Hangul}]/u;

/** Short words that mean something only when they are the whole header. */
function isWeak(words: readonly string[]): boolean {
  const only = words[0];
  return (
    words.length === 1 &&
    only !== undefined &&
    ((only.length <= 2 && !IDEOGRAPHS.test(only)) ||
      [
        'day',
        'month',
        'year',
        'number',
        'date',
        'time',
        'type',
        'name',
        'contact',
        'first',
        'last',
        'place',
        'order',
        'status',
        'title',
        'by',
        'consent',
        'web',
        'item',
        'account',
      ].includes(only)) &&
    only !== 'name'
  );
}
