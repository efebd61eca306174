import { isConjunction, isInitial, isParticle, isPlainSuffix, isPlainTitle, isTitle } from './words.ts';

/** Given names formed with a particle: María del Carmen, Maria de los Angeles, José de Jesús, Maria da Conceição. */
const DEVOTIONAL_HEAD = /^(?:mar[ií]a|ma\.?|ana|rosa|jos[eé]|juan|luz)$/i;
const DEVOTIONAL_TAIL =
  /^(?:carmen|pilar|rosario|[aá]ngeles|dolores|mercedes|luz|jes[uú]s|concei[cç][aã]o|gl[oó]ria|gra[cç]as|f[aá]tima|mar|roc[ií]o|lourdes|socorro|consuelo|refugio|pur[ií]sima|cruz|dios|bosco|remedios|nieves|soledad|guadalupe|penha)$/i;

function joinRange(pieces: readonly string[], from: number, to: number): string[] {
  return [...pieces.slice(0, from), pieces.slice(from, to).join(' '), ...pieces.slice(to)];
}

/** A single letter joins only in names long enough to have two parts joined (Velasquez y Garcia, not John e Smith). */
function joins(pieces: readonly string[], at: number, count: number): boolean {
  const word = pieces[at] ?? '';
  if (!isConjunction(word)) return false;
  return !isInitial(word) || (count >= 4 && at > 0 && at < pieces.length - 1 && word === word.toLowerCase());
}

/** Joins words around conjunctions into one piece: "John and Jane Smith" → ["John and Jane", "Smith"]. */
export function joinConjunctions(input: readonly string[]): string[] {
  let pieces = [...input];
  const count = input.filter((word) => !isPlainTitle(word) && !isPlainSuffix(word)).length;
  for (let i = 0; i < pieces.length && pieces.length > 1; i++) {
    if (!joins(pieces, i, count)) continue;
    let end = i + 1;
    while (end < pieces.length && joins(pieces, end, count)) end++;
    const from = Math.max(0, i - 1);
    pieces = joinRange(pieces, from, Math.min(pieces.length, end + 1));
    i = from;
  }
  return pieces;
}

function devotionalEnd(pieces: readonly string[], at: number): number {
  if (!DEVOTIONAL_HEAD.test(pieces[at - 1] ?? '')) return -1;
  let end = at;
  while (end < pieces.length && isParticle(pieces[end] ?? '')) end++;
  return DEVOTIONAL_TAIL.test(pieces[end] ?? '') && end + 1 < pieces.length ? end + 1 : -1;
}

function familyEnd(pieces: readonly string[], at: number): number {
  let end = at;
  while (end < pieces.length && isParticle(pieces[end] ?? '')) end++;
  while (end < pieces.length && !isParticle(pieces[end] ?? '') && !isPlainSuffix(pieces[end] ?? '')) end++;
  return end;
}

/** Joins particles to what follows, up to the next particle or suffix: "Mike van der Velt" → ["Mike", "van der Velt"]. */
export function joinParticles(input: readonly string[]): string[] {
  let pieces = [...input];
  for (let i = 1; i < pieces.length - 1; i++) {
    if (!isParticle(pieces[i] ?? '')) continue;
    const devotional = devotionalEnd(pieces, i);
    if (devotional > 0) pieces = joinRange(pieces, i - 1, devotional);
    else pieces = joinRange(pieces, i, familyEnd(pieces, i));
  }
  return pieces;
}

/** How many leading pieces are titles. A piece joined by a conjunction is one when any of its words is (Mr. and Mrs.). */
export function countTitles(pieces: readonly string[], isGiven: (word: string) => boolean): number {
  let at = 0;
  while (at < pieces.length && isTitlePiece(pieces, at, isGiven)) at++;
  return at;
}

function isTitlePiece(pieces: readonly string[], at: number, isGiven: (word: string) => boolean): boolean {
  const piece = pieces[at] ?? '';
  if (at > 0 && ACADEMIC.test(piece) && at + 1 < pieces.length) return true;
  if (piece.includes(' ')) return piece.split(' ').some((word) => isTitle(word) && !isGiven(word));
  if (at > 0 && isTitle(piece) && !isGiven(piece) && at + 2 < pieces.length) return true;
  return isTitleWord(piece, pieces.slice(at + 1), isGiven);
}

/** What a German degree is in, behind "Dr." or "Dipl.": a title only with its dot. */
const ACADEMIC =
  /^(?:med|phil|rer|nat|jur|iur|ing|dent|vet|theol|pol|oec|soz|paed|mult|habil|univ|techn|agr|h\.?c)\.$/i;
const SOVEREIGN = /^(?:king|queen|prince|princess|pope|mother|father|sister|brother|lord|lady)$/i;
const CEREMONIAL = /^(?:the|his|her|rt|right|us|state)$/i;

function isTitleWord(word: string, rest: readonly string[], isGiven: (word: string) => boolean): boolean {
  if (CEREMONIAL.test(word)) return isTitle(rest[0] ?? '') || (rest[0] ?? '').includes(' ');
  if (!isTitle(word)) return word.includes('-') && word.split('-').every((part) => isTitle(part));
  if (isPlainTitle(word)) return true;
  if (SOVEREIGN.test(word) && rest.length > 0) return isGiven(rest[0] ?? '');
  return rest.length === 0 ? !isGiven(word) : rest.length > 1 && !isGiven(word) && !isInitial(rest[0] ?? '');
}
