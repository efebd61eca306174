/**
 * Letters beyond ASCII by language, from the commonest to the rarest in its names and places, and the regions whose lists are written in it
 * (their top-level domains and calling codes). Put together by hand from what the languages' alphabets are.
 */
/** Languages that encodings are made for together. */
export type LetterGroup =
  | 'western'
  | 'central'
  | 'baltic'
  | 'turkish'
  | 'cyrillic'
  | 'greek'
  | 'hebrew'
  | 'arabic'
  | 'thai'
  | 'vietnamese';

export interface LanguageLetters {
  readonly group: LetterGroup;
  readonly language: string;
  /** Small letters, commonest first. */
  readonly letters: string;
  /** Two-letter codes of regions, which are their domains as well, and calling codes. */
  readonly regions: readonly string[];
  readonly callingCodes: readonly string[];
}

const of = (
  group: LetterGroup,
  language: string,
  letters: string,
  regions: string,
  callingCodes: string,
): LanguageLetters => ({
  ...{ group, language, letters },
  regions: regions.split(' '),
  callingCodes: callingCodes.split(' '),
});

export const LANGUAGE_LETTERS: readonly LanguageLetters[] = [
  of('western', 'German', 'üöäßé', 'DE AT CH LI LU', '49 43 41 423'),
  of('western', 'French', 'éèçêëîôïâûàüùœ', 'FR BE CH LU MC', '33 32 41 352'),
  of('western', 'Spanish', 'íóáéñúüª', 'ES MX AR CO CL PE', '34 52 54 57 56 51'),
  of('western', 'Portuguese', 'ãçéáóíêõúâôà', 'PT BR', '351 55'),
  of('western', 'Italian', 'èàòùìé', 'IT', '39'),
  of('western', 'Dutch', 'ëïéöüèó', 'NL BE', '31 32'),
  of('western', 'Catalan', 'àéíóèçòúïü', 'ES AD', '34'),
  of('western', 'Swedish', 'åäöéü', 'SE FI', '46 358'),
  of('western', 'Finnish', 'äöå', 'FI', '358'),
  of('western', 'Danish and Norwegian', 'øæåéöü', 'DK NO', '45 47'),
  of('western', 'Icelandic', 'óíáðöúéþýæ', 'IS', '354'),
  of('western', 'Irish', 'áéíóú', 'IE', '353'),
  of('central', 'Polish', 'łóąńżśćęźöü', 'PL', '48'),
  of('central', 'Czech', 'áíéřšěýčžůúňťďóü', 'CZ', '420'),
  of('central', 'Slovak', 'áéčíšžýľúóôťňäďĺŕ', 'SK', '421'),
  of('central', 'Hungarian', 'áéóöőíüúű', 'HU', '36'),
  of('central', 'Romanian', 'ăâşţîșț', 'RO MD', '40 373'),
  of('central', 'Croatian and Slovene', 'čćšžđ', 'HR SI BA RS ME', '385 386 387 381'),
  of('western', 'Albanian', 'ëç', 'AL XK', '355'),
  of('baltic', 'Lithuanian', 'ėžšūčųįąę', 'LT', '370'),
  of('baltic', 'Latvian', 'āīēņšļžčķģū', 'LV', '371'),
  of('baltic', 'Estonian', 'äõüöšž', 'EE', '372'),
  of('turkish', 'Turkish', 'ışğüçöiâ', 'TR', '90'),
  of('cyrillic', 'Russian', 'оаеинврлткмсдябупгйзхьчшюыцжщэёфъ', 'RU KZ BY', '7 375'),
  of('cyrillic', 'Ukrainian', 'оаінеркивлтсдмуяьбпгйзхчшюцжєїщґфʼ', 'UA', '380'),
  of('cyrillic', 'Bulgarian', 'аоиеврнтсклдмпябгузъхчйшцжщюфь', 'BG', '359'),
  of('cyrillic', 'Serbian', 'аоиеврнтскјлдмпбгузћчшжцњђљхфџ', 'RS BA MK', '381 387 389'),
  of('greek', 'Greek', 'αοισνητρκπλμεςγδίάόούήέυθωχβφώύζξψϊϋ', 'GR CY', '30 357'),
  of('hebrew', 'Hebrew', 'יורלאהמנבתשדקעגחספםןזכטצךףץ', 'IL', '972'),
  of(
    'arabic',
    'Arabic',
    'اليمدنرحبسعةفهوكتشقصخطجأىءضزثغذإظؤئآ',
    'SA AE EG JO KW QA OM BH LB MA TN DZ IQ',
    '966 971 20 962 965 974 968 961 212 216 213 964',
  ),
  of('arabic', 'Persian', 'ایرمندهیبسلتوعشحکفقزپجگخصطآغچضثژذظ', 'IR', '98'),
  of(
    'thai',
    'Thai',
    'านรกอเมวลยงสทปตดพคบชไหจขแศโผธณถซฉภฟญฐษฏฝฎฆฒฑฬฮ\u0e31\u0e34\u0e35\u0e36\u0e37\u0e38\u0e39\u0e47\u0e48\u0e49\u0e4a\u0e4b\u0e4cะำใๆฤ',
    'TH',
    '66',
  ),
  of('vietnamese', 'Vietnamese', '\u0301\u0300\u0309\u0303\u0323ễêâưôơăđ', 'VN', '84'),
];
