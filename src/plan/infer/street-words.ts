import { foldKey } from '../../text/ascii.ts';
import { COMPOUND_ENDINGS, ENGLISH_TYPES, LEADING_TYPES } from '../../text/lexicons/street-types.ts';
import { wordSet, words } from '../../text/words.ts';

/** Types that are hardly ever the last word of a town, a firm or a family name. */
const CLOSING: ReadonlySet<string> = wordSet(
  'street st str avenue ave av road rd drive dr lane ln court ct place pl boulevard blvd circle cir terrace ter terr parkway pkwy highway hwy freeway fwy expressway expy turnpike square sq trail trl way alley crossing xing crescent cres close mews gardens gdns loop row run path pike parade pde circuit cct',
);
/** The other English types end towns and firms as well ("Forest Hills"), so they count only behind a house number. */
const DOUBTFUL: ReadonlySet<string> = wordSet(ENGLISH_TYPES);
const LEADING: ReadonlySet<string> = new Set(words(LEADING_TYPES).filter((word) => word.length > 1));
const ENDINGS = [...words(COMPOUND_ENDINGS).filter((word) => word.length > 3), 'weg'].filter(
  (word) => !['ring', 'laan', 'plein'].includes(word),
);
const DIRECTION = /^(?:n|s|e|w|ne|nw|se|sw|north|south|east|west|\d+[a-z]?|apt|unit|ste|suite|ext|#)$/;
const NATIVE = /(?:улица|ул\.|проспект|пр-т|переулок|丁目|番地|街|路|번길|로\s?\d|길\s?\d|شارع|רחוב|οδός|सड़क|मार्ग)/u;

/**
 * True for text that names a street, with or without a house number: a type of street in front ("Rue de la Paix",
 * "ul. Długa"), behind ("s glendale st", "1 Main Street East"), or inside one word ("Hauptstr. 5").
 */
export function looksLikeStreet(text: string): boolean {
  if (NATIVE.test(text)) return true;
  const tokens = foldKey(text).split(' ');
  if (tokens.length < 2 && !ENDINGS.some((ending) => tokens[0]?.endsWith(ending))) return false;
  const hasNumber = /\d/.test(text);
  const [first = '', second = ''] = tokens.filter((token) => !/^\d/.test(token) || token === tokens[0]);
  if (LEADING.has(/^\d/.test(first) ? second : first) && tokens.length > 1 && !isSaint(first)) return true;
  return (
    tokens.some((token, at) => {
      if (ENDINGS.some((ending) => token.endsWith(ending) && token.length > ending.length)) return true;
      const isType = at > 0 && (CLOSING.has(token) || (hasNumber && DOUBTFUL.has(token)));
      return isType && (at === tokens.length - 1 || hasNumber || DIRECTION.test(tokens[at + 1] ?? ''));
    }) || /\b(?:hwy|highway|route|rte|county road|state road)\b.*\d/i.test(text)
  );
}

function isSaint(word: string): boolean {
  return word === 'st' || word === 'av' || word === 'str';
}
