import { nameKey } from '../normalize/name-key.ts';
import { isGivenName, isOnlyGivenName } from '../normalize/name-lexicon.ts';
import { FAMILY_ENDINGS, FAMILY_NAMES } from '../text/lexicons/family-names.ts';
import { JAPANESE_FAMILY_NAMES } from '../text/lexicons/japanese-names.ts';
import { lines, wordSet, words } from '../text/words.ts';
import { FURTHER } from './slots.ts';
import type { ValueBoard } from './value-board.ts';
import { isPlaceColumn } from './value-places.ts';
import { containment, opening, overlap, repeats } from './value-relations.ts';
import { SHOWN, shownShare } from './value-shown.ts';
import { isCategory, isWords, share, shareOfValues, type Values } from './values.ts';

const FAMILY: ReadonlySet<string> = wordSet(FAMILY_NAMES);
const NATIVE_FAMILY: ReadonlySet<string> = new Set(
  lines(JAPANESE_FAMILY_NAMES).map((line) => line.split(' ')[0] ?? ''),
);
const ENDINGS = words(FAMILY_ENDINGS);
const WORDS = /^[\p{L}\p{M}'’`. -]{2,30}$/u;
const SEVERAL_WORDS = /^[\p{L}\p{M}'’`.-]+[ ,]+[\p{L}\p{M}'’`., -]+$/u;
const INITIAL = /^\p{L}\.?$/u;
const OTHER_SCRIPT = /(?=\p{L})\P{Script=Latin}/u;
const VOCABULARY = 0.5;
/** So many rows with known family names need no given names beside them. */
const KNOWN_FAMILIES = 0.35;

/** Share of rows with a known given name; of names that also are family names only half counts. Null for other words. */
function givenScore(values: Values): number {
  if (values.distinct < 4 || share(values, (text) => WORDS.test(text)) < 0.85) return 0;
  if (share(values, isGivenOnly) < 0.6) return 0;
  return 0.5 * givenShare(values) + 0.5 * share(values, isOnlyGivenName);
}

/** True for one word, or several of which the first and last are given names or initials ("Ana María", "John F."). */
function isGivenOnly(text: string): boolean {
  const parts = text.split(/[\s-]+/);
  const isGiven = (word: string): boolean => INITIAL.test(word) || isGivenName(word);
  return parts.length === 1 || (!text.includes(',') && isGiven(parts[0] ?? '') && isGiven(parts.at(-1) ?? ''));
}

function givenShare(values: Values): number {
  return share(values, (text) => text.split(/[\s,-]+/).some((word) => word.length > 1 && isGivenName(word)));
}

/** Share of rows with a common family name or an ending that family names have. */
export function familyShare(values: Values): number {
  return share(
    values,
    (text) =>
      NATIVE_FAMILY.has(text) ||
      nameKey(text)
        .split(' ')
        .some((word) => FAMILY.has(word) || (word.length >= 6 && ENDINGS.some((ending) => word.endsWith(ending)))),
  );
}

/** The full name: two words or more in most rows, of which one is a known given name, and not the name of streets or firms. */
export function giveFullName(board: ValueBoard): void {
  const at = board.best((values) => {
    const names = wholeNameShare(values);
    return names >= 0.4 ? names + meanLength(values) / 1000 : 0;
  }, 0.4);
  board.give(at, 'full_name');
}

/** Share of rows with a known given name, in a column of two words or more; 0 in any other column. */
function wholeNameShare(values: Values): number {
  const isOfSeveral = values.distinct >= 5 && share(values, (text) => SEVERAL_WORDS.test(text)) >= 0.6;
  return isOfSeveral && share(values, isGivenOnly) < 0.6 ? givenShare(values) : 0;
}

function meanLength({ values }: Values): number {
  return values.reduce((sum, { text }) => sum + text.length, 0) / Math.max(1, values.length);
}

/** Given and family name: known names first, then words that e-mail addresses or full names show, then what is left. */
export function giveNames(board: ValueBoard): void {
  if (!board.has('given_name')) board.give(givenColumn(board), 'given_name');
  if (!board.has('given_name') && !board.has('family_name')) giveShownPair(board);
  if (!board.has('given_name', 'full_name')) board.give(fewerKnown(board), 'given_name');
  if (board.has('given_name', 'full_name') && !board.has('family_name')) {
    board.give(familyColumn(board), 'family_name');
  }
  if (!board.has('given_name', 'full_name', 'family_name')) {
    board.give(
      board.best((values) => (isWords(values) ? familyShare(values) : 0), KNOWN_FAMILIES),
      'family_name',
    );
  }
}

/**
 * Of columns of known given names those that are filled well; of near equals the one e-mail addresses show, then the more
 * varied one, since middle names are drawn from fewer, then the first.
 */
function givenColumn(board: ValueBoard): number | undefined {
  const known = [...board.open]
    .map(([at, values]) => ({ at, values, score: givenShare(values) < 0.35 ? 0 : givenScore(values) }))
    .filter(({ score }) => score >= 0.3);
  const filled = Math.max(0, ...known.map(({ values }) => values.filled));
  const full = known.filter(({ values }) => values.filled >= filled * 0.5);
  const top = Math.max(0, ...full.map(({ score }) => score));
  const near = full
    .filter(({ score }) => score >= top * 0.85)
    .map((one) => ({
      at: one.at,
      shown: Math.round(4 * shownShare(board, one.values)),
      common: Math.round(8 * Math.log(concentration(one.values))),
    }));
  const at = near.sort((a, b) => b.shown - a.shown || a.common - b.common || a.at - b.at)[0]?.at;
  return at === undefined ? undefined : mostShownCopy(board, at);
}

/** Of a column and those that repeat it (recipients, former names), the one that e-mail addresses show most. */
function mostShownCopy(board: ValueBoard, at: number): number {
  const { column } = board.valuesOf(at);
  let [found, most] = [at, shownShare(board, board.valuesOf(at))];
  for (const [other, values] of board.open) {
    const shown = shownShare(board, values);
    if (shown > most && repeats(values.column, column)) [found, most] = [other, shown];
  }
  return found;
}

/** How likely two rows have the same value (0..1). */
function concentration({ values, rows }: Values): number {
  return values.reduce((sum, one) => sum + (one.rows / rows) ** 2, 0);
}

/** Two columns of words that most e-mail addresses are made of; the given name has more known ones, or comes first there. */
function giveShownPair(board: ValueBoard): void {
  const emails = board.columns('email', 'full_name');
  const shown = nameLike(board).filter(([, values]) => shownShare(board, values) >= 2 * SHOWN);
  if (shown.length !== 2 || emails.length === 0) return;
  const [first, second] = shown.map(([at, values]) => ({
    at,
    score: givenScore(values) - familyShare(values) / 2,
    opens: Math.max(...emails.map((email) => opening(values.column, email))),
  }));
  if (first === undefined || second === undefined) return;
  const byNames = first.score - second.score;
  const isFirst = Math.abs(byNames) >= 0.1 ? byNames > 0 : first.opens >= second.opens;
  board.give(isFirst ? first.at : second.at, 'given_name');
  board.give(isFirst ? second.at : first.at, 'family_name');
}

/** Where few names are known: the column with clearly more known given names than any other column of words, beside one. */
function fewerKnown(board: ValueBoard): number | undefined {
  const ranked = nameLike(board)
    .map(([at, values]) => ({ at, score: givenScore(values) }))
    .sort((a, b) => b.score - a.score);
  const [first, second] = ranked;
  if (first === undefined || second === undefined) return undefined;
  return first.score >= 0.12 && first.score >= second.score * 2.5 ? first.at : undefined;
}

/** Open columns of varied words, mostly one a cell, that are no places and no categories. */
function nameLike(board: ValueBoard): [number, Values][] {
  return [...board.open].filter(
    ([, values]) =>
      isWords(values) &&
      !isVague(values) &&
      share(values, (text) => !/\s/.test(text)) >= 0.6 &&
      !isPlace(board, values),
  );
}

function isPlace(board: ValueBoard, values: Values): boolean {
  return shownShare(board, values) < SHOWN && isPlaceColumn(board, values);
}

/** Few words that fill many rows are categories, unless most are names: small files and small samples repeat names too. */
function isVague(values: Values): boolean {
  return isCategory(values) && familyShare(values) < 0.3 && givenShare(values) < 0.3;
}

/** Words that e-mail addresses or full names show, else known family names, else the most varied single words. */
function familyColumn(board: ValueBoard): number | undefined {
  const [whole] = board.at('full_name');
  const isWhole = (values: Values): boolean => whole !== undefined && overlap(values, board.valuesOf(whole)) >= 0.5;
  const ranked = [...board.open]
    .filter(([, values]) => isWords(values) && !isWhole(values))
    .map(([at, values]) => ({ at, values, shown: shownShare(board, values), known: familyShare(values) }));
  const filled = Math.max(0, ...ranked.map(({ values }) => values.filled));
  const shown = ranked.filter((one) => one.shown >= SHOWN && !(isCategory(one.values) && one.shown < 3 * SHOWN));
  if (shown.length > 0) return shown.sort((a, b) => b.shown * b.values.filled - a.shown * a.values.filled)[0]?.at;
  const single = ranked.filter(
    ({ values }) =>
      share(values, (text) => !/\s/.test(text)) >= 0.6 &&
      !isVague(values) &&
      values.filled >= filled * 0.5 &&
      !isPlace(board, values),
  );
  const known = single.filter((one) => one.known >= 0.12).sort((a, b) => b.known - a.known)[0];
  return known?.at ?? mostVaried(board, single)?.at;
}

/**
 * Family names vary about as much as given names do. The only such column is taken, or one that varies clearly more than
 * the others; between several alike nothing decides.
 */
function mostVaried(board: ValueBoard, columns: readonly { at: number; values: Values }[]): { at: number } | undefined {
  const [given] = board.at('given_name', 'full_name');
  const least = given === undefined ? 0 : board.valuesOf(given).distinct * 0.4;
  const varied = columns
    .filter(({ values }) => values.distinct >= least)
    .sort((a, b) => b.values.distinct - a.values.distinct);
  const [first, second] = varied;
  const isClear = second === undefined || (first?.values.distinct ?? 0) >= second.values.distinct * 1.5;
  return isClear ? first : undefined;
}

/** Initials, further given names and second family names beside names that are known. */
export function giveFurtherNames(board: ValueBoard): void {
  const [given, family] = [board.at('given_name')[0], board.at('family_name')[0]];
  if (given === undefined || family === undefined) return;
  const [givens, families] = [board.valuesOf(given), board.valuesOf(family)];
  board.give(
    board.best((values) => Number(holdsInitials(values)), 1),
    'middle_name',
  );
  for (const [at, values] of board.open) {
    if (share(values, (text) => WORDS.test(text) || INITIAL.test(text)) < 0.85 || isSparseVocabulary(values)) continue;
    const [asGiven, asFamily] = [overlap(values, givens), overlap(values, families)];
    if (Math.max(asGiven, asFamily) < VOCABULARY) continue;
    if (asGiven > asFamily) board.give(at, 'middle_name');
    else if (values.filled <= families.filled) board.give(at, 'family_name', [FURTHER]);
  }
}

/** Second names fill few rows, so a few names are enough where few are filled. */
function isSparseVocabulary({ distinct, filled }: Values): boolean {
  return distinct < 3 || distinct < Math.min(8, filled * 0.3);
}

/** Single letters of nearly the whole alphabet; the letters few names begin with are rare. */
function holdsInitials(values: Values): boolean {
  if (share(values, (text) => INITIAL.test(text)) < 0.9) return false;
  const letters = new Set(values.values.map(({ text }) => text.charAt(0).toLowerCase()));
  return letters.size >= 8 && share(values, (text) => /^[quxyz]/i.test(text)) <= 0.12;
}

/** Columns that mostly repeat a known one are a second set, of recipients or former addresses: no other part of it. */
export function setAsideCopies(board: ValueBoard): void {
  const known = board.columns('given_name', 'family_name', 'full_name', 'street', 'city', 'postcode', 'region');
  for (const [at, values] of board.open)
    if (known.some((column) => repeats(values.column, column))) board.give(at, 'other');
}

/** Further whole names, of contacts or of the customer in another writing, tell nothing that the names do not. */
export function setAsideNames(board: ValueBoard): void {
  const names = board.columns('family_name', 'given_name');
  for (const [at, values] of board.open) {
    const isCopy = names.some((name) => name !== values.column && containment(name, values.column) >= 0.5);
    if (isCopy || wholeNameShare(values) >= 0.4) board.give(at, 'other');
  }
}

/** Names in their own script beside Latin ones; where there are no others, they are the names. */
export function giveNativeNames(board: ValueBoard): void {
  const isNative = (values: Values): boolean =>
    values.distinct >= 2 &&
    share(values, (text) => OTHER_SCRIPT.test(text) && /^[\p{L}\p{M}\s.,·・'’-]{2,40}$/u.test(text), 3) >= 0.8;
  if (!board.has('given_name', 'family_name', 'full_name')) return;
  const [name] = board.columns('given_name', 'family_name', 'full_name').slice(-1);
  const latin = name === undefined ? 0 : shareOfValues(board.valuesOf(board.table.columns.indexOf(name)), isLatin);
  if (latin < 0.5) return;
  board.give(
    board.best((values) => (isNative(values) ? meanLength(values) : 0), 1),
    'native_name',
  );
}

function isLatin(text: string): boolean {
  return !OTHER_SCRIPT.test(text);
}
