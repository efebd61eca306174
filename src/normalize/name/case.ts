import { squeeze } from '../../text/ascii.ts';
import { SMALL_PARTICLES } from '../../text/lexicons/name-words.ts';
import { wordSet } from '../../text/words.ts';

export type NamePart = 'given' | 'middle' | 'family' | 'suffix' | 'title';

const SMALL = wordSet(SMALL_PARTICLES);
const ROMAN = /^(?:ii|iii|iv|vi|vii|viii|ix)$/;
/** Mac- names usually written with an inner capital; all others (Mack, Macey, Machado, Macron) are not. */
const MAC = wordSet(`
macarthur macaulay macbeth maccallum macdonald macdonnell macdougall macdowell macduff macfarlane macgregor macgowan macinnes macintosh macintyre
mackay mackenzie mackinnon mackintosh maclachlan maclaren maclean macleod macmahon macmillan macnab macnamara macneil macneill macpherson macqueen macrae
macalister macallister macandrew macdermott macfadyen macgillivray macivor maclaughlin maclellan macmaster macneal macphail macphee mactaggart macvicar
`);

function capitalise(word: string): string {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
  const upper = first.toUpperCase();
  return (upper.length === first.length ? upper : first) + word.slice(first.length);
}

function caseWord(word: string): string {
  if (/^mc\p{Ll}{2,}/u.test(word)) return `Mc${capitalise(word.slice(2))}`;
  if (MAC.has(word)) return `Mac${capitalise(word.slice(3))}`;
  return capitalise(word);
}

/** "d'angelo-o'neill" → "D'Angelo-O'Neill"; an apostrophe after more than one letter does not start a new capital. */
function caseToken(token: string): string {
  const pieces = token.split(/([-.'\u2019/(&])/u);
  let out = '';
  pieces.forEach((piece, index) => {
    const mark = pieces[index - 1] ?? '';
    const before = pieces[index - 2] ?? '';
    const isInner = /['\u2019]/.test(mark) && before.length !== 1;
    out += piece === '' || index % 2 === 1 || isInner ? piece : caseWord(piece);
  });
  return out;
}

function isShortUpper(text: string): boolean {
  return /^\p{Lu}{2,3}$/u.test(text) && !/[AEIOUYÄÖÜÅÆØÁÉÍÓÚÈ]/.test(text);
}

/**
 * Writes a name part with usual capitals, but only when it came wholly in upper or wholly in lower case.
 * "MCDONALD" → "McDonald", "van der berg" → "van der Berg"; "deShawn" stays, initials "JD" stay.
 */
export function caseName(text: string, part: NamePart): string {
  const lower = text.toLowerCase();
  const upper = text.toUpperCase();
  if (lower === upper || (text !== lower && text !== upper) || isShortUpper(text)) return text;
  const tokens = lower.split(' ');
  const cased = tokens.map((token, index) => {
    const isSmall = SMALL.has(token) && index < tokens.length - 1 && (index > 0 || part === 'family');
    if (isSmall) return token;
    const isNumeral = ROMAN.test(token) && (part === 'suffix' || (index > 0 && index === tokens.length - 1));
    return isNumeral ? token.toUpperCase() : caseToken(token);
  });
  return squeeze(cased.join(' '));
}
