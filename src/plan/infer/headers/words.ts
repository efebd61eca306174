import type { PartyKind } from '../../../model/clean.ts';

/** Letters that lose their mark by hand, because Unicode does not take them apart. */
const UNDECOMPOSED: Readonly<Record<string, string>> = { ß: 'ss', ł: 'l', Ł: 'L', ø: 'o', Ø: 'O', ı: 'i' };

/** What stands without a blank before the thing itself in Japanese: 請求先名 is a billing name. */
const JAPANESE_GROUPS: readonly (readonly [RegExp, string])[] = [
  [/^ご?請求先の?/u, 'billing '],
  [/^(?:配送先|発送先|送付先|お?届け先)の?/u, 'shipping '],
];

/**
 * The words of a header: camelCase, snake_case, punctuation and digits apart, lower case, accents folded.
 * "PRIMARY_NAME_LAST" → [primary, name, last]; "E-mail 1 - Value" → [email, 1, value]; "fname_c1" → [fname, c, 1].
 */
export function headerWords(header: string): string[] {
  const spaced = JAPANESE_GROUPS.reduce((text, [group, word]) => text.replace(group, word), header.normalize('NFKC'))
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßłŁøØı]/g, (letter) => UNDECOMPOSED[letter] ?? letter)
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
    .replace(/\be[\s._-]?mail/g, 'email')
    .replace(/\be[\s._-]post/g, 'epost')
    .replace(/〒/g, ' postcode ')
    .replace(/(\p{L})(\d)/gu, '$1 $2')
    .replace(/(\d)(\p{L})/gu, '$1 $2')
    .replace(/[^\p{L}\p{N}#]+/gu, ' ')
    .trim();
  return spaced === '' ? [] : spaced.split(' ');
}

const ASKS = new Set(['is', 'ist', 'est', 'es', 'e']);
const PEOPLE = new Set(['person', 'individual', 'private', 'natural', 'consumer', 'privatperson', 'particulier']);

/** What a yes says under a header that asks: "Is company" → organisation, "is_private_person" → person; undefined when none asks. */
export function kindOfYes(header: string): PartyKind | undefined {
  const [first = '', ...words] = headerWords(header);
  if (!ASKS.has(first) || words.length === 0) return undefined;
  return words.some((word) => PEOPLE.has(word)) ? 'person' : 'organisation';
}
