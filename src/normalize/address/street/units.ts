import { UNIT_TYPES } from '../../../text/lexicons/street-types.ts';
import { synonymMap, wordSet } from '../../../text/words.ts';
import { wordKey } from '../../name/key.ts';

const unitTypes = synonymMap(UNIT_TYPES);
/** Words behind the number of a floor: "3. OG", "4 tr", "5. etg.", "1. sal". */
const FLOOR = wordSet(
  'og obergeschoss etage etg eta stock stk stg sal tr trp trappor piso andar piano verdieping verd ug eg kat patro np pietro krs kerros planta floor fl',
);
/** Which door of a floor. */
const SIDE = wordSet(
  'links rechts mitte li re tv th mf dcha dch izq izqda izda dta derecha izquierda esq dto dir esquerdo direito tras lado sx dx sinistra destra gauche droite',
);
/** What needs no number: floors with a name, and parts of a house. */
const NAMED = wordSet(
  'bajo bajos bjo entresuelo entlo entr principal pral atico sobreatico semisotano sotano rdc rc hinterhaus vorderhaus hh vh parterre fszt foldszint fundos sobreloja erdgeschoss eg dg dachgeschoss souterrain rear basement penthouse ground suterren stuen',
);
/** Countries that write the floor as a plain number before the side: "42 4 t.v." */
const DOORS: ReadonlySet<string> = new Set(['DK', 'NO']);
const ORDINAL = /^\d{1,2}(?:[.ºª°]|o|a|er|e|eme|ème|th|st|nd|rd)[.]?$/i;
/** A floor, or floor and door in one, that can be nothing else: "3º", "3ºB", "4°A". */
const FUSED = /^\d{1,2}[.]?[ºª°][-.]?(?:[a-z]{1,4}|\d{0,2})[.]?$/i;
const SHORT = /^(?:[a-z]{1,2}|\d{1,4}[a-z]?|\d{1,2}[ºª°])[.]?$/i;
const NUMBER = /^(?:#|n[º°.]?)?(?:\d{1,5}(?:[-/.]?[a-z0-9]{1,4})?|[a-z]{1,2}-?\d{0,4}(?:\.\d{1,4})?)[.]?$/i;
const FINNISH_FLAT = /^\d{1,3}[a-z]?$/i;
const NORWEGIAN_FLAT = /^[hukl]\d{4}$/i;
/** Floor and flat, glued on: "K:2", "Kat:2", "D:3", "Daire:3". */
const TURKISH_FLAT = /^(?:kat|k|daire|d):\d{1,4}[a-z]?$/i;

const isFloor = (word: string): boolean => FLOOR.has(wordKey(word));
const isSide = (word: string): boolean => SIDE.has(wordKey(word));
const bare = (word: string): string => word.replace(/[,;]+$/, '');

/** True for a word that opens a unit when a number follows: "Apt", "lok.", "esc.". */
export function isUnitType(word: string): boolean {
  const key = wordKey(word);
  return unitTypes.has(key) && (key.length > 1 || key === 'm');
}

/** Words taken by an ordinal and what it counts: "3. OG", "2. tv", "5º dcha", "1º 2ª". */
function ordinalLength(word: string, next: string): number {
  if (isFloor(next) || isSide(next)) return 2;
  if (ORDINAL.test(word) && isUnitType(next)) return 2;
  if (!FUSED.test(word)) return 0;
  return /^\d{1,2}[ºª°]$/.test(word) && next !== '' && SHORT.test(next) ? 2 : 1;
}

/** Words of the unit that begins at a place; 0 when none does. */
function itemLength(words: readonly string[], at: number, country: string | undefined): number {
  const word = bare(words[at] ?? '');
  const next = bare(words[at + 1] ?? '');
  if (/^#\s?\w/.test(word)) return 1;
  if (word === '#' && next !== '') return 2;
  if (/^r\/c[.]?$/i.test(word) || /^st[.]?$/i.test(word)) return isSide(next) ? 2 : word.includes('/') ? 1 : 0;
  if (NAMED.has(wordKey(word))) return next !== '' && SHORT.test(next) && !isUnitType(next) ? 2 : 1;
  if ((isUnitType(word) || (country === 'FI' && wordKey(word) === 'as')) && NUMBER.test(next))
    return /^n[or]\.?$/i.test(next) && /^\d/.test(words[at + 2] ?? '') ? 3 : 2;
  if (ORDINAL.test(word) || FUSED.test(word)) return ordinalLength(word, next);
  if (/^\d{1,2}$/.test(word)) return isFloor(next) || (DOORS.has(country ?? '') && isSide(next)) ? 2 : 0;
  if (isSide(word)) return at > 0 ? 1 : 0;
  if (country === 'FI' && /^[a-z]$/i.test(word) && FINNISH_FLAT.test(next)) return 2;
  const fused = country === 'NO' ? NORWEGIAN_FLAT : country === 'TR' ? TURKISH_FLAT : undefined;
  return fused?.test(word) ? 1 : 0;
}

/** How many words from a place on are units: ["3.", "OG", "links", "Hof"] → 3. */
export function unitLength(words: readonly string[], from: number, country: string | undefined): number {
  let at = from;
  for (let length = 1; at < words.length && length > 0; at += length) {
    length = itemLength(words, at, country);
    if (length === 0 && at > from && isSide(words[at] ?? '')) length = 1;
  }
  return at - from;
}
