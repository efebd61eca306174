import { normalizeChannel } from '../../normalize/activity/channel.ts';
import { isOrderStateWord } from '../../normalize/activity/order-state.ts';
import { isEastAsian } from '../../normalize/address/east-asian/east-asian.ts';
import { parseAddress } from '../../normalize/address/parse.ts';
import { trailingForm } from '../../normalize/company/legal-form.ts';
import { companyTokens } from '../../normalize/company/tokens.ts';
import { normalizeAmount } from '../../normalize/money/amount.ts';
import { normalizeEntityKind } from '../../normalize/name/entity-kind.ts';
import { normalizeGender } from '../../normalize/name/gender.ts';
import { nameKey } from '../../normalize/name/key.ts';
import { isGivenName } from '../../normalize/name/lexicon.ts';
import { partyKind } from '../../normalize/name/party.ts';
import { generationOf, isParticle, isTitle } from '../../normalize/name/words.ts';
import { foldKey, squeeze } from '../../text/ascii.ts';
import { LARGE_CITIES } from '../../text/lexicons/cities.ts';
import { FAMILY_ENDINGS, FAMILY_NAMES } from '../../text/lexicons/family-names.ts';
import { JAPANESE_FAMILY_NAMES } from '../../text/lexicons/japanese-names.ts';
import { KNOWN_CITIES } from '../../text/lexicons/place-words.ts';
import { UNIT_TYPES } from '../../text/lexicons/street-types.ts';
import { lines, synonymMap, wordSet, words } from '../../text/words.ts';
import { looksLikeStreet } from './street-words.ts';

/** What one cell looks like: each test takes the trimmed text of a filled cell. */

const FAMILY: ReadonlySet<string> = wordSet(FAMILY_NAMES);
const NATIVE_FAMILY: ReadonlySet<string> = new Set(
  lines(JAPANESE_FAMILY_NAMES).map((line) => line.split(' ')[0] ?? ''),
);
const ENDINGS = words(FAMILY_ENDINGS);
const CITIES: ReadonlySet<string> = new Set(
  [...lines(LARGE_CITIES).map((line) => line.slice(3)), KNOWN_CITIES]
    .flatMap(words)
    .flatMap((city) => [city, foldKey(city.replaceAll('_', ' '))]),
);
const UNIT_WORDS: ReadonlySet<string> = new Set([
  ...[...synonymMap(UNIT_TYPES).keys()].filter((form) => !form.includes(' ')),
  ...words('ap flr number num no nr n u hinterhaus vorderhaus izq dcha hoog'),
]);
const UNIT_TOKEN = /^(?:[a-z]?\d{1,5}(?:st|nd|rd|th)?[a-z]?|[a-z])$/;
const ADDRESS_PARTS = /[,،、，;\n]| {2}/;
export const OTHER_SCRIPT = /(?=\p{L})\P{Script=Latin}/u;

const of =
  (form: RegExp) =>
  (text: string): boolean =>
    form.test(text);

export const isEmail = of(/^(?:[^<>]*<)?[^\s@<>]+@[^\s@<>]+\.[\p{L}\d-]{2,}>?$/u);
export const isUrl = of(
  /^(?:https?:\/\/|www\.)\S+$|^(?:[a-z\d-]+\.)+(?:com|net|org|info|biz|io|eu|de|uk|fr|it|es|nl|be|ch|at|pl|se|no|dk|fi|au|nz|ca|us|jp|cn|in|br|mx|za|ng|tr|gr|ru|kr)(?:\/\S*)?$/i,
);
export const isHandle = of(/^@[\w.]{2,30}$|^(?=.*\p{L})[\p{L}\d][\p{L}\d._-]{2,29}$/u);
export const isNumber = of(/^[-+]?[\d\s.,']+%?$/);
export const isWhole = of(/^\d+(?:\.0)?$/);
export const isDecimal = of(/^-?[\d.,]*\d[.,]\d{1,2}$/);
const PLAIN_MONEY = /^[\p{Sc}A-Z]{0,3}\s?-?\(?[\d.,'\s]*\d(?:[.,]-)?\)?\s?[\p{Sc}A-Z]{0,3}$/u;
/** An amount with whatever sign, brackets or name of a currency. */
export const isMoney = (text: string): boolean => PLAIN_MONEY.test(text) || normalizeAmount(text).value !== null;
/** An amount that says so: a sign, code or name of a currency stands beside it. */
export const isMarkedMoney = (text: string): boolean =>
  /\p{Sc}|\p{L}{2}/u.test(text) && !/\p{L}\d|\d\p{L}/u.test(text) && normalizeAmount(text).value !== null;
export const isFlag = of(
  /^(?:yes|no|true|false|y|n|t|f|x|ja|nein|j|oui|non|si|sí|sì|nee|sim|não|nao|tak|nie|evet|hayır|да|нет|ναι|όχι|是|否|有|無|0|1)$/i,
);
export const isWords = of(/^[\p{L}\p{M}'’`. -]{2,40}$|^[\p{Script=Han}\p{Script=Hangul}]$/u);
export const isWordsOrInitial = of(/^[\p{L}\p{M}'’`. -]{1,40}$/u);
/** Letters, with a comma between family and given name, brackets or an ampersand. */
export const isNameCell = of(/^[\p{L}\p{M}'’`., &()\-·・]{2,60}$/u);
export const isOneWord = of(/^[^\s,]+$/);
/** Two words or more; East Asian names of three characters or more hold a family and a given name. */
export const isSeveralWords = of(
  /^[\p{L}\p{M}'’`.-]+[ ,・·]+[\p{L}\p{M}'’`., ・·-]+$|^[\p{Script=Han}\p{Script=Hangul}]{3,5}$/u,
);
export const isInitial = of(/^(?![\p{Script=Han}\p{Script=Hangul}])\p{L}\.?$/u);
/** Patronymics of Russian and its neighbours. */
export const isPatronymic = of(/(?:ович|евич|ьич|овна|евна|ична|ovich|evich|ovna|evna|ichna)$/iu);
export const isNative = of(/^(?=.*(?=\p{L})\P{Script=Latin})[\p{L}\p{M}\s.,·・'’-]{2,40}$/u);
export const hasDigit = of(/\d/);
export const isCode = of(/^(?=.*\d)[\p{L}\d_\-.:/#]{1,40}$/u);
export const isRandomCode = of(/^(?=.*\d)(?=.*[a-z])[\da-z-]{16,40}$/i);
export const isSmallNumber = of(/^\d{1,5}(?:\.0|\s?[a-z]|(?:[-/]\d{1,4}){1,3}\s?[a-z]?)?$/i);
export const isLettered = of(/^\d{1,5}\s?[a-z]$|^\d{1,4}[-/]\d{1,4}/i);
export const isYear = of(/^(?:1[5-9]|20)\d\d(?:\.0)?$/);
export const isCurrency = of(/^(?:[A-Z]{3}|\p{Sc}|euro?s?|dollars?|pounds?)$/iu);
export const isLanguage = of(/^[a-z]{2,3}(?:[-_][a-z]{2,4})?$|^\p{L}{4,12}$/iu);
export const isSocialSecurity = of(/^\d{3}-\d{2}-\d{4}$/);
export const isNineDigits = of(/^(?:\d{9}|\d{3}-\d{2}-\d{4})$/);
export const isProse = (text: string): boolean => text.split(/\s+/).length >= 6 || /[.!?]\s|[:;]\s/.test(text);
export const isParticleCell = (text: string): boolean => text.split(/\s+/).every(isParticle);
export const isTitleCell = (text: string): boolean =>
  text.split(/\s+/).every((word) => isTitle(word) || ACADEMIC.test(word));
const ACADEMIC =
  /^(?:dr|prof|dipl|ing|mag|mgr|bc|mudr|judr|phdr|rndr|phd|dphil|mba|msc|bsc|med|jur|phil|rer|nat|pol|csc|doc|lic|arq|avv|esq|rev)[.-]*(?:ing|kfm)?\.?$/i;
/** Generations and degrees behind a name; a column of them holds little else. */
export const isSuffixCell = (text: string): boolean =>
  SUFFIX_CELL.test(text) || generationOf(text, false) !== undefined;
const SUFFIX_CELL = /^(?:jr|sr|jun|sen|junior|senior|i{2,3}|iv|v|2nd|3rd|4th|esq)\.?$/i;
export const isCourtesy = of(
  /^(?:mr|mrs|ms|miss|mx|dr|prof|sir|madam|rev|herr|frau|mme|mlle|m|monsieur|madame|mademoiselle|sr|sra|srta|señora?|don|doña|sig|sigra|sig\.ra|dott|dott\.ssa|dhr|mevr|mw|hr|fr|fru|herra|rouva|pan|pani|pán|paní|bay|bayan|κος|κα|г-н|г-жа|様|先生|女士|씨)\.?$/iu,
);

/** Gender in a word, a letter or a digit; "1" and "2" alone never tell. */
export const isGender = (text: string): boolean =>
  /^(?:m|f|w|h|v|k|d|x)$/i.test(text) ||
  (/^\p{L}{3,}$|[^\u0000-\u024f]/u.test(text) && normalizeGender(text).value !== null);

export const isKind = (text: string): boolean => normalizeEntityKind(text).value !== null;

export function hasGivenName(text: string): boolean {
  return text.split(/[\s,-]+/).some((word) => word.length > 1 && isGivenName(word));
}

/** True for one word, or several of which the first and last are given names or initials ("Ana María", "John F."). */
export function isGivenOnly(text: string): boolean {
  const parts = text.split(/[\s-]+/);
  const isGiven = (word: string): boolean => isInitial(word) || isGivenName(word);
  return parts.length === 1 || (!text.includes(',') && isGiven(parts[0] ?? '') && isGiven(parts.at(-1) ?? ''));
}

/** A common family name, or an ending that family names have. */
export function isFamilyName(text: string): boolean {
  return (
    NATIVE_FAMILY.has(text) ||
    nameKey(text)
      .split(' ')
      .some((word) => FAMILY.has(word) || (word.length >= 6 && ENDINGS.some((ending) => word.endsWith(ending))))
  );
}

/** A given and a family name in one cell. */
export function isWholeName(text: string): boolean {
  return isSeveralWords(text) && hasGivenName(text) && !isGivenOnly(text);
}

export function isKnownCity(text: string): boolean {
  return CITIES.has(foldKey(text)) || CITIES.has(squeeze(text));
}

/** Words like those of towns ("Mount Evelyn", "Northville"). */
export const isTownLike = of(
  /^(?:mount|mt|port|north|south|east|west|st|saint|sankt|sint|san|santa|sao|los|las|el|la|le|new|nueva|bad|villa|upper|lower|lake|fort|ft|glen|point|gross|groß|klein|ober|unter|great|little|old|stary|nowy|stara|nowa)[ .-]|\s(?:north|south|east|west|beach|heights|bay|hills?|springs|falls|valley|city|creek|vale|head|junction|park|am \p{L}+|sur \p{L}+|on \p{L}+|an der \p{L}+)$|\p{L}{2}(?:ville|town|burgh?|borough|ham|bury|ford|mouth|field|dorf|hausen|heim|stadt|kirchen|furt|ingen|bourg|polis|abad|pur|grad|wijk|drecht|hoven|kerke|owo|owice|stad|köping|sund|holm)$/iu,
);

/** Names of buildings and estates. */
export const isBuilding = of(
  /(?:^|\s)(?:house|station|units?|villas?|village|apartments?|flats?|buildings?|tower|hotel|hospital|retirement|caravan|estate|homestead|cottage|property|manor|centre|plaza|mill|castle|residence|hall|school|block|floor|farm|lodge|haus|hof|residencia|edificio|résidence)(?:\s|$)/iu,
);

/** Nothing but unit words, numbers and letters, with a unit word or mark among them. */
export function isUnit(text: string): boolean {
  const tokens = foldKey(text.replace(/[#№]/g, ' # ').replace(/[.,ºª]/g, ' ')).split(' ');
  const isMarked =
    /^[#№]/.test(text) || (tokens.length > 1 && tokens.some((token) => UNIT_WORDS.has(token) && token.length > 1));
  return isMarked && tokens.length <= 6 && tokens.every((token) => UNIT_WORDS.has(token) || UNIT_TOKEN.test(token));
}

/** Street, place and code in one cell: parts between commas, line breaks or double blanks, or a line that the address reader takes apart. */
export function isWholeAddress(text: string): boolean {
  if (text.length < 8 || !/\p{N}/u.test(text) || !/\p{L}{2}/u.test(text) || /@|\bhttps?\b/.test(text)) return false;
  const parts = text.split(ADDRESS_PARTS).filter((part) => part.trim() !== '');
  return (
    (parts.length >= 3 && /\p{L}{3}/u.test(text)) ||
    isStreetAndPlace(text) ||
    STREET_CODE_PLACE.test(text) ||
    isOneLine(text)
  );
}

/** A number, and a code of its own before the place: "Zambak Cad. 101 27613 Gaziantep". */
const STREET_CODE_PLACE = /\p{L}{3}[^\d\n]*\d.*[ ,]\d{4,6}[ ,]+\p{L}{3}/u;

/** A line without commas that holds a street or house number, a city and, but for East Asia, a code. */
function isOneLine(text: string): boolean {
  const found = parseAddress(text, undefined);
  if (found === null || found.city === '') return false;
  const isHouse = found.street !== '' || found.houseNumber !== '';
  return isHouse && (found.postcode !== '' || isEastAsian(text));
}

/** A postcode and its place: "80331 München", "London SW1A 1AA". */
export const isPlaceLine = of(
  /^(?:[A-Z]{1,2}-)?\d{4,6}[ -]+\p{L}[\p{L}\p{M} .'’()/-]+$|^\d{3} \d{2} \p{L}[\p{L}\p{M} .'’()/-]+$|^\p{L}[\p{L}\p{M} .'’-]+,? \d{4,6}$/u,
);

/** "Hauptstr. 5, 80331 München": a number on both sides of a comma, one of them a code before or behind a place. */
function isStreetAndPlace(text: string): boolean {
  const [street = '', place = ''] = text.split(ADDRESS_PARTS);
  return /\d/.test(street) && /\p{L}{3}/u.test(street) && /(?:^|\s)\d{3,6}\b/.test(place) && /\p{L}{3}/u.test(place);
}

/** A house number before or behind words: "12, Mill Lane", "Lindenallee 5a". */
export function isNumberedWords(text: string): boolean {
  return text.length >= 6 && text.length <= 60 && NUMBERED.test(text) && !/[@:_#]/.test(text);
}
const NUMBERED =
  /^(?:\d+\s?[a-z]?(?:[-/]\d+\s?[a-z]?)?[ ,]+.*\p{L}{3}|.*\p{L}{3}.*[ ,]\d+\s?[a-z]?(?:[-/]\d+\s?[a-z]?)?$)/iu;

export const isStreet = looksLikeStreet;

/** Postcodes that hardly anything else looks like: letters among digits, or a mark at a fixed place. */
export const isSurePostcode = of(
  /^(?:[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}|[a-z]\d[a-z] ?\d[a-z]\d|\d{4} ?[a-z]{2}|\d{5}-\d{4}|\d{5}-\d{3}|\d{2}-\d{3}|[ac-fhknprtv-y]\d[\dw] ?(?=\d*[a-z])[a-z\d]{4}|(?:AD|L[TV]|SI|MD|BB|JM)-?\d{3,5})$/i,
);
/** Digits alone, or forms that local telephone numbers share. */
const isDigitPostcode = of(
  /^(?:(?:[A-Z]{1,2}-)?\d{4,9}|\d{3} \d{2}|\d{3}-\d{4}|\d{4}-\d{3}|\d{3}-\d{3}|\d{2} \d{3}|\d{3} \d{3})(?:\.0)?$/,
);
export const isPostcode = (text: string): boolean => isSurePostcode(text) || isDigitPostcode(text);

/** A day, whatever it is the day of: numbers between marks, month names, eight digits that begin with a year. */
const DAY =
  /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\.?|\d{1,2}[-/.]\s?\d{1,2}[-/.]\s?(?:\d{4}|\d{2})|(?:1[5-9]|20)\d{6}|\d{4}年\d{1,2}月\d{1,2}日|\d{4}년 ?\d{1,2}월 ?\d{1,2}일|\d{1,2}\.?[ -]?\p{L}{3,12}\.?[ .,-]*\d{2,4}|\p{L}{3,12}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2} de \p{L}{4,10} de \d{4})(?:[T ].{0,30})?$/u;
export const isDay = of(DAY);
/** Eight digits in the order of Europe or America: the year comes last. */
export const isCompactDay = of(
  /^(?:(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])|(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))(?:19|20)\d\d$/,
);
export const hasTime = (text: string): boolean =>
  /[T ]\d{1,2}:\d\d/.test(text) &&
  !/[T ]0{1,2}:00(?::00)?(?:\.0+)?(?:Z|[+-]\d\d:?\d\d)?$|[T ]12:00(?::00)? AM$/i.test(text);

/** Digits in groups, as many as telephone numbers have; no date, no decimal number. */
export function isPhoneShape(text: string): boolean {
  const digits = text.replace(/(?:x|ext|#).*$/i, '').replace(/\D/g, '').length;
  return PHONE_SHAPE.test(text) && digits >= 6 && digits <= 16 && !SHORT_DATE.test(text) && !/^\d+\.\d+$/.test(text);
}
const PHONE_SHAPE = /^(?:(?:tel|ph|fon|mob)\.?:?\s?)?\+?[\d\s().\-/]{6,24}(?:\s*(?:x|ext\.?|#)\s*\d+)?$/i;
const SHORT_DATE = /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2}))(?:[T ].*)?$/;
/** Written as only telephone numbers are: international, in brackets, three-three-four, or behind the zero of a trunk call. */
export const isTellingPhone = of(
  /^\+\d|^00[1-9][\d ().-]{8,}|\(\d{2,5}\)|^(?:1[-. ])?\d{3}[-. /]\d{3}[-. ]\d{4}\b|^0[1-9]\d{0,4}[-. /]\d|\d\s*x\d{1,6}$/,
);
export const isTrunkPhone = of(/^0[1-9]\d{7,9}$/);
export const isTenDigits = of(/^1?[2-9]\d{9}$/);
/** Eight digits or fewer with dashes, dots or slashes between them. */
export const isShortCode = (text: string): boolean => text.replace(/\D/g, '').length <= 8 && /\d[-./]\d/.test(text);
export const isEightDigits = of(/^\d{8}$/);
export const isGroupedDigits = of(/\d[ ./-]\d/);
/** Codes of fixed groups that are no telephone numbers: card numbers, social security numbers. */
export const isCardCode = of(/^(?:\d{3}-\d{2}-\d{4}|\d{4}(?:[- ]\d{4}){2,}.*)$/);
export const isBrazilianPostcode = of(/^\d{5}-\d{3}$/);

export function hasLegalForm(text: string): boolean {
  return text.length <= 60 && /\p{L}{2}.*\s/u.test(text) && trailingForm(companyTokens(text), 1)?.isWeak === false;
}

export function isOrganisation(text: string): boolean {
  return (
    text.length <= 60 &&
    /\p{L}{2}.*\s/u.test(text) &&
    !/[\d@:!?]/.test(text) &&
    !looksLikeStreet(text) &&
    partyKind(text) === 'organisation'
  );
}

/** Words of sentences: notes name shops and offices too. */
export const isNote = of(
  /\b(?:please|call|leave|before|after|with|when|if|is|are|not|bitte|nicht|ist|merci|svp|favor)\b/i,
);

export function mayBePerson(text: string): boolean {
  return (OTHER_SCRIPT.test(text) || hasGivenName(text)) && partyKind(text) === 'person';
}

/** States of a record, an account or an order; no place is called so. */
export const isStatus = of(
  /^(?:active|inactive|new|open|closed|pending|blocked|cancell?ed|complete[d]?|paid|unpaid|shipped|lapsed|expired|deleted|archived|draft|valid|invalid|current|former|lead|prospect|aktiv|inaktiv|offen|geschlossen|gesperrt|bezahlt|actif|inactif|ouvert|ferm[eé]|activo|inactivo|abierto|cerrado|attivo|inattivo|aperto|chiuso|ativo|inativo|aktywny|nieaktywny)$/i,
);

/** What an order, receipt or sales document may be, or a yes or date under a header that says what of. */
export const isOrderState = (text: string): boolean => isFlag(text) || isDay(text) || isOrderStateWord(text);
export const isChannel = (text: string): boolean => normalizeChannel(text).value !== null;

/** Words that end names of occupations in the main languages, or open them. */
export const isJob = of(
  /(?:manager|director|engineer|assistant|officer|consultant|analyst|developer|teacher|nurse|clerk|driver|worker|sales|account|owner|founder|president|head of|chief|ceo|cfo|cto|coo|vp|buyer|agent|editor|designer|lawyer|doctor|professor|student|retired|techni\p{L}+|administrat\p{L}+|secretar\p{L}+|\p{L}{2}(?:er|or|ist|ian|ant|eur|euse|ier|i[eè]re|ista|tore|trice|ero|era|dor|dora|leiter|leiterin|in|ník|arz|ant)|инженер|врач|учитель|директор|менеджер|бухгалтер|師|員|長|士|원|사|장)$/iu,
);
