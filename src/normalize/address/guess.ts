import { foldKey } from '../../text/ascii.ts';

/** The layout of an address that names no country. `isSure`: only that country writes so. */
export interface Guess {
  readonly country: string;
  readonly isSure: boolean;
}

/** A postcode with a city behind it, in folded text. */
const FIVE = /\s(?:[a-z]{1,2} )?(\d{5}) [a-z]{3}/;
const FOUR = /\s(?:[a-z]{1,2} )?(\d{4}) [a-z]{3}/;
const THREE_TWO = /\s(?:se |cz )?(\d{3} \d{2}) [a-z]{3}/;
const CZECH_CITY = /\b(?:praha|brno|ostrava|plzen|liberec|olomouc)\b/;
const BRAZILIAN = /\b[A-Z]{2}[\s,-]{1,3}(?:CEP:?\s)?\d{5}-\d{3}$/;
const POLISH = /(?<![\w-])\d{2}-\d{3}\s+\p{L}{3}/u;
const PORTUGUESE = /(?<![\w-])\d{4}-\d{3}\s+\p{L}{3}/u;
const DUTCH = /(?<![\w-])\d{4}\s?(?!SA|SD|SS)[A-Z]{2}\s+\p{L}{3}/u;
const SINGAPOREAN = /\bsingapore \d{6}$/;

/** Largest part first, behind a code of six digits; the country may be named in front. */
const RUSSIAN = /^(?:(?:россия|российская федерация|рф),?\s)?\d{6},?\s\p{Script=Cyrillic}/iu;
const RUSSIA = /россия|российская федерация/i;

/** Anything below; a quick test, because most lines are of countries that end with their postcode. */
const MAY_TELL =
  /(?<!\d)(?:\d{4,5}|\d{3} \d{2}|\d{2}-\d{3}|\d{4}-\d{3}|\d{4} ?[A-Z]{2})\s+\p{L}{3}|\d{5}-\d{3}$|singapore \d{6}$/iu;

/** The language of the words for street, in folded text. */
const STREETS: readonly (readonly [language: string, words: RegExp])[] = [
  ['it', /^(?:via|viale|piazza|piazzale|corso|vicolo|largo|localita|strada) /],
  ['es', /^(?:calle|c|avda|avenida|av|plaza|pza|paseo|carrer|carretera|ctra|camino|ronda|rambla|p) /],
  [
    'fr',
    /(?:^|^\d{1,4} (?:bis |ter )?)(?:rue|avenue|boulevard|bd|place|quai|allee|allees|impasse|chemin|cours|route|square) /,
  ],
  [
    'de',
    /[a-z](?:strasse|str|weg|platz|allee|gasse|damm|ufer) |^(?:am|im|an der|zum|zur|auf der|in der|unter den) [a-z ]{2,30} \d/,
  ],
  ['sv', /(?:gatan|vagen|grand) \d/],
  ['fi', /(?:katu|tie|kuja|polku) \d/],
  ['da', /(?:gade|vej|alle|boulevard) \d/],
  ['no', /(?:gata|gate|veien|vei) \d/],
];

const languageOf = (key: string): string => STREETS.find(([, words]) => words.test(key))?.[0] ?? '';

const sure = (country: string): Guess => ({ country, isSure: true });
const likely = (country: string): Guess => ({ country, isSure: false });

function fromFiveDigits(code: string, language: string): Guess | null {
  if (language === 'it') return sure('IT');
  if (language === 'fr') return sure('FR');
  // Codes of South Tyrol, where streets are German.
  if (language === 'de') return code.startsWith('39') ? likely('IT') : sure('DE');
  if (language === 'fi') return sure('FI');
  return language === 'es' ? likely('ES') : null;
}

function fromFourDigits(language: string): Guess | null {
  if (language === 'da') return sure('DK');
  if (language === 'no') return sure('NO');
  if (language === 'de') return likely('AT');
  return language === 'fr' ? likely('BE') : null;
}

/**
 * Whose address it is, told by the form of the postcode and the word for street. "1016 DW Amsterdam" → NL for sure;
 * "Via Roma 10 20121 Milano MI" → IT for sure; "Calle Mayor 5 28013 Madrid" is laid out as in Spain, but may be of another
 * country of its language. Null when nothing tells ("12 High St"). Linear.
 */
export function guessCountry(text: string): Guess | null {
  // Belarus and Kazakhstan write so too.
  if (RUSSIAN.test(text)) return RUSSIA.test(text) ? sure('RU') : likely('RU');
  if (!MAY_TELL.test(text)) return null;
  if (POLISH.test(text)) return sure('PL');
  if (BRAZILIAN.test(text)) return sure('BR');
  if (PORTUGUESE.test(text)) return sure('PT');
  if (DUTCH.test(text)) return sure('NL');
  const key = foldKey(text);
  if (SINGAPOREAN.test(key)) return sure('SG');
  const spaced = THREE_TWO.test(key);
  const five = spaced ? null : FIVE.exec(key);
  const four = spaced || five !== null ? null : FOUR.exec(key);
  if (spaced && CZECH_CITY.test(key)) return sure('CZ');
  const language = spaced || five !== null || four !== null ? languageOf(key) : '';
  if (spaced) return language === 'sv' ? sure('SE') : null;
  if (five !== null) return fromFiveDigits(five[1] ?? '', language);
  return four === null ? null : fromFourDigits(language);
}
