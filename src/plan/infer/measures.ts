import { normalizeCountry } from '../../normalize/address/country.ts';
import { regionCode } from '../../normalize/address/region.ts';
import { consentWord } from '../../normalize/consent/words.ts';
import { detectDateOrder, normalizeDate } from '../../normalize/date/date.ts';
import { normalizeEntityKind } from '../../normalize/name/entity-kind.ts';
import { normalizeGender } from '../../normalize/name/gender.ts';
import { isOnlyGivenName } from '../../normalize/name/lexicon.ts';
import { normalizePhone } from '../../normalize/phone/phone.ts';
import { holdsSerials } from '../date-serials.ts';
import * as cell from './cells.ts';
import { isCategory, percentile, share, shareOfValues, type Values } from './values.ts';

const REGION_COUNTRIES = ['US', 'AU', 'CA', 'GB', 'DE', 'IT', 'ES', 'BR', 'IN', 'MX', 'FR', 'CH', 'AT', 'NL', 'JP'];
/** Countries whose national numbers are tried where nothing says the country; plans that take any digits are left out. */
const PHONE_COUNTRIES =
  'US GB FR ES IT NL BE CH PL SE PT CZ AU NZ IN BR MX JP ZA UG KE NG GH TZ EG MA PK BD PH ID MY TH VN KR TR AR CL CO PE IL SA AE UA RO GR HU IE'.split(
    ' ',
  );
const PHONE_SAMPLE = 200;
const FEWEST_PLACES = 8;
const FEWEST_UNIQUE = 20;

type CellTest = (text: string) => boolean;
/** What is asked of a column; most answers are shares 0..1 of its filled rows, the others say their unit. */
export type Measure = (values: Values) => number;

const rows =
  (test: CellTest): Measure =>
  (values) =>
    share(values, test, 1);
const distinctValues =
  (test: CellTest): Measure =>
  (values) =>
    shareOfValues(values, test);

/** Where a test is dear, fewer values: those with the smallest hashes. */
function some(values: Values, most: number): Values {
  const list = values.values.slice(0, most);
  return { ...values, values: list, rows: list.reduce((sum, one) => sum + one.rows, 0) };
}
const MOST_ADDRESSES = 120;

/** Dates: years at five and ninety-five hundredths of the rows; undefined where too few are dates. */
function yearsOf(values: Values): { from: number; to: number } | undefined {
  if (values.filled < FEWEST_DATES) return undefined;
  const sample = { ...values, values: values.values.slice(0, MOST_DATES) };
  const order = detectDateOrder(sample.values.map(({ text }) => text)).order ?? 'dmy';
  const isSerial = holdsSerials(
    sample.values.map(({ text }) => text),
    'birth_date',
  );
  const years = sample.values.map(({ text, rows: count }) => ({
    rows: count,
    number: cell.isYear(text)
      ? Number(text)
      : Number(normalizeDate(text, order, { excelSerials: isSerial }).value?.slice(0, 4) ?? Number.NaN),
  }));
  return { from: percentile(years, 0.05), to: percentile(years, 0.95) };
}
const FEWEST_DATES = 5;
const MOST_DATES = 600;

/** Share of rows with a region of the country that fits best; 0 for too few rows or values. */
function regions(values: Values): number {
  if (values.rows < FEWEST_PLACES || values.distinct < 3) return 0;
  if (share(values, (text) => /^\p{L}{2}/u.test(text)) < 0.8) return 0;
  return Math.max(...REGION_COUNTRIES.map((country) => share(values, (text) => regionCode(text, country) !== null)));
}

/** Share of rows that name a country; 0 where they fit regions of one country as well (CA, DE, IN). */
function countries(values: Values): number {
  const score = share(values, (text) => normalizeCountry(text).value !== null, 1);
  return score > regions(values) ? score : 0;
}

function organisations(values: Values): number {
  if (values.distinct < 5 || share(values, cell.isNote) >= 0.3) return 0;
  const forms = shareOfValues(values, cell.hasLegalForm);
  if (forms >= 0.25) return Math.max(forms, share(values, cell.isOrganisation), 0.5);
  if (!isCategory(values)) return share(values, cell.isOrganisation);
  // Few values that many rows share may be industries ("Financial Services"), so some of them need legal forms.
  return forms >= 0.1 ? shareOfValues(values, cell.isOrganisation) : 0;
}

/** Share of a sample of distinct values that are numbers in use when dialled inside the country that fits best. */
function dialled(values: Values, countriesTried: readonly string[]): number {
  const sample = values.values.slice(0, PHONE_SAMPLE).map(({ text }) => text);
  const valid = (country: string): number =>
    sample.filter((text) => normalizePhone(text, country).value?.isValid === true).length;
  return sample.length === 0 ? 0 : Math.max(...countriesTried.map(valid)) / sample.length;
}

/**
 * How surely the cells are telephone numbers, beyond having digits enough. Those written as only telephone numbers are need no more; digits
 * in other groups must be numbers in use in one country; digits without any mark must be ten digits of North America. None run on.
 */
function phones(values: Values): number {
  if (share(values, cell.isCardCode) >= 0.15 || share(values, cell.isBrazilianPostcode) >= 0.9) return 0;
  const telling = share(values, cell.isTellingPhone, 1);
  if (telling >= 0.4) return telling;
  if (values.distinct < 5 || runsOn(values)) return 0;
  if (share(values, cell.isTrunkPhone) >= 0.8) return 0.8;
  // Eight digits or fewer in groups with dashes are as often numbers of lots, cards or accounts.
  if (share(values, cell.isShortCode) >= 0.5) return 0;
  if (share(values, cell.isGroupedDigits) >= 0.5) return dialled(values, PHONE_COUNTRIES);
  return share(values, cell.isTenDigits) >= 0.9 ? dialled(values, ['US']) : 0;
}

function numbersOf({ values }: Values): number[] {
  return values.map(({ text }) => Number(text.replace(/\.0$/, '').replace(/\D/g, '')));
}

/** True for running numbers: when sorted, most neighbours are close to each other for numbers of their size. */
export function runsOn(values: Values): boolean {
  const numbers = numbersOf(values).sort((a, b) => a - b);
  const [first = 0, last = 0] = [numbers[0], numbers.at(-1)];
  return last - first < values.distinct * 20 || (numbers.length >= 20 && last < first * 1.001);
}

/** Share of the numbers between the lowest and the highest that occur: no country uses so many of its postcodes. */
function density(values: Values): number {
  const numbers = numbersOf(values);
  const [low, high] = [numbers.reduce((a, b) => Math.min(a, b)), numbers.reduce((a, b) => Math.max(a, b))];
  return high - low < 2 ? 0 : Math.min(1, values.distinct / (high - low));
}

/** Nearly all have the same number of digits, as postcodes of one country do, or one less where a first zero was lost. */
function isOneLength(values: Values): boolean {
  const isOf = (lengths: readonly number[]) => (text: string) => lengths.includes(digitsOf(text));
  return [4, 5, 6, 7].some(
    (length) => share(values, isOf([length]), 1) >= 0.7 && share(values, isOf([length, length - 1, 9]), 1) >= 0.9,
  );
}

/** Digits of a code; seven without a mark among them are no postcode of any country. */
function digitsOf(text: string): number {
  const { length } = text.replace(/\.0$/, '').replace(/\D/g, '');
  return length === 7 && !/\d-\d/.test(text) ? 0 : length;
}

/** How well small numbers fit house numbers (0..1): varied, few large; letters behind them. Ages and days do not reach far enough. */
function houseNumbers(values: Values): number {
  if (values.distinct < 10 || share(values, cell.isSmallNumber) < 0.8) return 0;
  const numbers = values.values.map(({ text, rows: count }) => ({
    rows: count,
    number: Number(/^\d{1,5}/.exec(text)?.[0] ?? 'x'),
  }));
  const [low, middle, high] = [0.05, 0.5, 0.95].map((at) => percentile(numbers, at)) as [number, number, number];
  const lettered = share(values, cell.isLettered);
  if (lettered < 0.02 && (high <= 110 || high / Math.max(1, low) < 8)) return 0;
  // Numbers of houses thin out: most are low. Amounts and points spread evenly.
  return Math.min(1, 0.2 + lettered * 2 + Math.max(0, 0.5 - middle / high));
}

function genders(values: Values): number {
  const kinds = new Set(values.values.map(({ text }) => normalizeGender(text).value));
  // Letters mean genders only when more than one of them occurs: "M" alone may be a size or Monsieur.
  return kinds.has('female') && kinds.has('male') ? share(values, cell.isGender, 1) : 0;
}

function kinds(values: Values): number {
  const found = new Set(values.values.map(({ text }) => normalizeEntityKind(text).value));
  return found.has('person') && found.has('organisation') ? share(values, cell.isKind, 1) : 0;
}

/** Single letters of nearly the whole alphabet; the letters few names begin with are rare. */
function initials(values: Values): number {
  const letters = new Set(values.values.map(({ text }) => text.charAt(0).toLowerCase()));
  if (letters.size < 8 || share(values, (text) => /^[quxyz]/i.test(text)) > 0.12) return 0;
  return share(values, cell.isInitial);
}

function beginning(values: Values): number {
  const first = /^\p{L}[\p{L}_-]*/u.exec(values.values[0]?.text ?? '')?.[0];
  return first === undefined ? 0 : share(values, (text) => text.startsWith(first));
}

/** A character of these scripts says as much as three letters. */
const IDEOGRAMS = /[\p{Script=Han}\p{Script=Hangul}]/gu;
const IDEOGRAM = 2;

function meanLength({ values }: Values): number {
  const lengths = values.map(({ text }) => text.length + IDEOGRAM * (text.match(IDEOGRAMS)?.length ?? 0));
  return lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, values.length);
}

/** Codes that a system made and that are all different: behind one common beginning, running, or long and random. */
function systemCodes(values: Values): number {
  if (values.column.dictionary.size !== values.column.ids.length || values.filled < 5) return 0;
  if (share(values, cell.isCode) < 0.95) return 0;
  const isMade = beginning(values) >= 0.95 || runsOn(values) || share(values, cell.isRandomCode) >= 0.95;
  return Number(isMade);
}

/** True for words that agree or refuse. */
function isConsentWord(text: string): boolean {
  const word = consentWord(text);
  return word !== null && word !== 'unknown';
}

/** Every question that a table of evidence may ask. Shares of filled rows unless said otherwise; blanks and words for "nothing" are no values. */
export const MEASURES = {
  emails: rows(cell.isEmail),
  urls: rows(cell.isUrl),
  handles: rows(cell.isHandle),
  numbers: rows(cell.isNumber),
  decimals: rows(cell.isDecimal),
  money: rows(cell.isMoney),
  markedMoney: rows(cell.isMarkedMoney),
  flags: rows(cell.isFlag),
  orderStates: rows(cell.isOrderState),
  contactChannels: rows(cell.isChannel),
  digits: rows(cell.hasDigit),
  codes: rows(cell.isCode),
  words: rows(cell.isWords),
  wordsOrInitials: rows(cell.isWordsOrInitial),
  nameCells: rows(cell.isNameCell),
  consents: rows((text) => cell.isFlag(text) || cell.isDay(text) || isConsentWord(text)),
  singleWords: rows(cell.isOneWord),
  severalWords: rows(cell.isSeveralWords),
  prose: rows(cell.isProse),
  native: rows(cell.isNative),
  statuses: rows(cell.isStatus),
  jobs: rows(cell.isJob),
  wholeNames: rows(cell.isWholeName),
  given: rows(cell.hasGivenName),
  givenOnly: rows(cell.isGivenOnly),
  /** −1..1: known given names that are no family names, less known family names. */
  givenMore: (values) => share(values, isOnlyGivenName, 1) - share(values, cell.isFamilyName, 1),
  family: rows(cell.isFamilyName),
  initials,
  patronymics: rows(cell.isPatronymic),
  particles: distinctValues(cell.isParticleCell),
  titles: distinctValues(cell.isTitleCell),
  courtesies: rows((text) => cell.isCourtesy(text) || cell.isTitleCell(text)),
  suffixes: rows(cell.isSuffixCell),
  organisations,
  persons: rows(cell.mayBePerson),
  kinds,
  kindWords: rows(cell.isKind),
  genders,
  cities: rows(cell.isKnownCity),
  /** −1..1: words like those of towns, less words of buildings. */
  towns: (values) => share(values, cell.isTownLike) - share(values, cell.isBuilding),
  streets: rows(cell.isStreet),
  numberedWords: rows(cell.isNumberedWords),
  wholeAddresses: (values) => share(some(values, MOST_ADDRESSES), cell.isWholeAddress, 1),
  placeLines: rows(cell.isPlaceLine),
  units: rows(cell.isUnit),
  smallNumbers: rows(cell.isSmallNumber),
  houseNumbers,
  postcodes: rows(cell.isPostcode),
  surePostcodes: rows(cell.isSurePostcode),
  oneLength: (values) => Number(isOneLength(values)),
  density,
  round: rows((text) => /^\d{1,6}$/.test(text) && /00$/.test(text)),
  regions,
  countries,
  languages: rows(cell.isLanguage),
  currencies: rows(cell.isCurrency),
  days: (values) => Math.max(share(values, cell.isDay, 1), share(values, cell.isCompactDay, 1)),
  serials: (values) =>
    Number(
      holdsSerials(
        values.values.slice(0, MOST_DATES).map(({ text }) => text),
        'birth_date',
      ),
    ),
  times: rows(cell.hasTime),
  /** The year at the fifth hundredth of the dates; 1960, which says nothing, for too few. */
  yearFrom: (values) => {
    const from = yearsOf(values)?.from;
    return from === undefined || Number.isNaN(from) ? 1960 : from;
  },
  /** Years between the fifth and the ninety-fifth hundredth of the dates; 15, which says nothing, for too few. */
  yearSpread: (values) => {
    const years = yearsOf(values);
    return years === undefined || Number.isNaN(years.to - years.from) ? 15 : years.to - years.from;
  },
  years: rows(cell.isYear),
  phoneShapes: rows(cell.isPhoneShape),
  phones,
  socialSecurity: (values) =>
    share(values, cell.isSocialSecurity, 1) >= 0.3 ? share(values, cell.isNineDigits, 1) : 0,
  systemCodes,
  /** Distinct values per filled row. */
  unique: ({ distinct, filled }) => (filled < FEWEST_UNIQUE ? 0.5 : distinct / Math.max(1, filled)),
  /** The same, of codes that are digits alone: postcodes with letters or marks are so many that small files repeat none. */
  uniqueDigits: (values) =>
    values.filled < FEWEST_UNIQUE ||
    share(values, cell.isSurePostcode, 1) >= 0.3 ||
    share(values, cell.isEightDigits, 1) >= 0.5
      ? 0.5
      : values.distinct / Math.max(1, values.filled),
  /** Number of distinct values. */
  distinct: ({ distinct }) => distinct,
  /** Distinct values that many rows share: 1 for types, states of affairs, tiers. */
  constant: (values) => Number(values.filled >= FEWEST_UNIQUE && values.distinct === 1),
  category: (values) => Number(values.filled >= FEWEST_UNIQUE && isCategory(values)),
  /** Mean characters of a distinct value. */
  length: meanLength,
  /** Filled rows per row. */
  filled: ({ filled, column }) => filled / Math.max(1, column.ids.length),
} as const satisfies Readonly<Record<string, Measure>>;

export type MeasureName = keyof typeof MEASURES;
