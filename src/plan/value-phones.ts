import { normalizePhone } from '../normalize/phone.ts';
import { valueText } from '../table/dictionary.ts';
import { pickIds } from './evidence.ts';
import { isBlank, share, type Values } from './values.ts';

const SHAPE = /^\+?[\d\s().\-/]{7,24}(?:\s*(?:x|ext\.?|#)\s*\d+)?$/i;
const DATE = /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2}))(?:[T ].*)?$/;
/** Written as only telephone numbers are: international, in brackets, three-three-four, or behind the zero of a trunk call. */
const TELLING =
  /^\+\d|^00[1-9]|\(\d{2,5}\)|^(?:1[-. ])?\d{3}[-. /]\d{3}[-. ]\d{4}\b|^0[1-9]\d{0,4}[-. /]\d|\d\s*x\d{1,6}$/;
const TRUNK = /^0[1-9]\d{7,9}$/;
const TEN = /^1?[2-9]\d{9}$/;
/** Codes of fixed groups that are no telephone numbers: card numbers, social security numbers. */
const CODE = /^(?:\d{3}-\d{2}-\d{4}|\d{4}(?:[- ]\d{4}){2,}.*)$/;
/** Brazilian postcodes; telephone numbers of one column vary more. */
const POSTCODE = /^\d{5}-\d{3}$/;
/** Countries whose national numbers are tried where nothing says the country; plans that take any digits are left out. */
const COUNTRIES =
  'US GB FR ES IT NL BE CH PL SE PT CZ AU NZ IN BR MX JP ZA UG KE NG GH TZ EG MA PK BD PH ID MY TH VN KR TR AR CL CO PE IL SA AE UA RO GR HU IE'.split(
    ' ',
  );
const SAMPLE = 200;

/**
 * True for a column of telephone numbers. Those written as only telephone numbers are need no more; digits in other
 * groups must be numbers in use in one country; digits without any mark must be ten digits of North America. None run on.
 */
export function holdsPhones(values: Values): boolean {
  const telling = share(values, (text) => TELLING.test(text), 2);
  if (values.distinct < 5 && (values.distinct < 2 || telling < 0.8)) return false;
  if (share(values, isPhoneShape, 2) < 0.8) return false;
  if (share(values, (text) => CODE.test(text)) >= 0.15) return false;
  if (share(values, (text) => POSTCODE.test(text)) >= 0.9) return false;
  if (telling >= 0.4) return true;
  if (share(values, (text) => TRUNK.test(text)) >= 0.8) return !runsOn(values);
  if (share(values, (text) => /\d[ ./-]\d/.test(text)) >= 0.5) return !runsOn(values) && bestCountry(values) >= 0.7;
  return !runsOn(values) && share(values, (text) => TEN.test(text)) >= 0.9 && validShare(values, 'US') >= 0.75;
}

function isPhoneShape(text: string): boolean {
  const digits = text.replace(/(?:x|ext|#).*$/i, '').replace(/\D/g, '').length;
  return SHAPE.test(text) && digits >= 7 && digits <= 16 && !DATE.test(text) && !/^\d+\.\d+$/.test(text);
}

function bestCountry(values: Values): number {
  return Math.max(...COUNTRIES.map((country) => validShare(values, country)));
}

/** Share of a sample of distinct values that are numbers in use when dialled inside the country. */
function validShare({ column }: Values, country: string): number {
  const sample = pickIds(column, SAMPLE).map((id) => valueText(column.dictionary, id).trim().replace(/^'/, ''));
  const filled = sample.filter((text) => !isBlank(text));
  const valid = filled.filter((text) => normalizePhone(text, country).value?.isValid === true);
  return filled.length === 0 ? 0 : valid.length / filled.length;
}

/** True for running numbers: when sorted, most neighbours are close to each other for numbers of their size. */
export function runsOn({ values, distinct }: Values): boolean {
  const numbers = values.map(({ text }) => Number(text.replace(/\D/g, ''))).sort((a, b) => a - b);
  const [first = 0, last = 0] = [numbers[0], numbers.at(-1)];
  return last - first < distinct * 20 || (numbers.length >= 20 && last < first * 1.001);
}
