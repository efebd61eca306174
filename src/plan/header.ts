/** Letters that lose their mark by hand, because Unicode does not take them apart. */
const UNDECOMPOSED: Readonly<Record<string, string>> = { ß: 'ss', ł: 'l', Ł: 'L', ø: 'o', Ø: 'O', ı: 'i' };

/**
 * The words of a header: camelCase, snake_case, punctuation and digits apart, lower case, accents folded.
 * "PRIMARY_NAME_LAST" → [primary, name, last]; "E-mail 1 - Value" → [email, 1, value]; "fname_c1" → [fname, c, 1].
 */
export function headerWords(header: string): string[] {
  const spaced = header
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßłŁøØı]/g, (letter) => UNDECOMPOSED[letter] ?? letter)
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
    .replace(/\be[\s._-]?mail/g, 'email')
    .replace(/(\p{L})(\d)/gu, '$1 $2')
    .replace(/(\d)(\p{L})/gu, '$1 $2')
    .replace(/[^\p{L}\p{N}#]+/gu, ' ')
    .trim();
  return spaced === '' ? [] : spaced.split(' ');
}
