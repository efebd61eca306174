import { regionCode } from '../region.ts';
import { isOrdinal, isStrongType, isUnitWord, type Token, textOf } from './token.ts';

export interface UsTail {
  readonly region: string;
  readonly postcode: string;
  /** Country read from a postcode or region: "US", "CA" or ''. */
  readonly country: string;
  /** Tokens before region and postcode. */
  readonly end: number;
}

const ZIP = /^\d{5}(?:-?\d{4})?-?$/;
/** Zeros lost by spreadsheets, digits lost or doubled by typing: only behind a state. */
const DAMAGED_ZIP = /^(?:\d{3,4}|\d{4}-\d{4}|\d{10})$/;
/** Codes that more often are a direction, a type or a floor when no postcode follows. */
const DOUBTFUL_CODE = /^(?:NE|CT|FL|AL|LA|DE|IN|OR|ME|HI|OK|PA|MA|CO|ID)$/i;

interface Region {
  readonly from: number;
  readonly country: string;
}

function regionBefore(tokens: readonly Token[], end: number, countries: readonly string[]): Region | null {
  for (let count = Math.min(3, end); count > 0; count--) {
    const from = end - count;
    // A comma inside a name ("NEW, YORK") is a slip; elsewhere it is a border.
    const isCut = tokens
      .slice(from, end - 1)
      .some((token) => token.endsGroup && !/^(?:new|north|south|west)$/.test(token.key));
    if (isCut) continue;
    const text = textOf(tokens, from, end).replace(/[^\p{L}\p{N}. ]/gu, '');
    // Washington is the city of its district.
    if (/^washington d ?\.?c/i.test(text.replace('.', ''))) continue;
    for (const country of countries) if (text !== '' && regionCode(text, country) !== null) return { from, country };
  }
  return null;
}

/** Without a postcode a region must stand behind a comma, or far enough from the number to leave room for street and city. */
function isTrusted(tokens: readonly Token[], region: Region, end: number): boolean {
  const previous = tokens[region.from - 1];
  const text = textOf(tokens, region.from, end);
  const isCode = text.replace(/\W/g, '').length === 2;
  if (region.from === 0 || isOrdinal(previous)) return false;
  if (isCode && DOUBTFUL_CODE.test(text.replace(/\W/g, ''))) {
    const isBehindType = isStrongType(previous) || /^\d/.test(previous?.text ?? '');
    return !isBehindType && (previous?.endsGroup === true || region.from >= 4);
  }
  if (previous?.endsGroup === true) return true;
  return isCode ? region.from >= 3 : region.from >= 4 && !isStrongType(previous);
}

function takeZip(tokens: readonly Token[]): { postcode: string; end: number } {
  const end = tokens.length;
  const last = tokens[end - 1];
  const before = tokens[end - 2];
  if (last === undefined) return { postcode: '', end };
  if (/^\d{4}$/.test(last.text) && before !== undefined && /^\d{5}$/.test(before.text)) {
    return { postcode: `${before.text}-${last.text}`, end: end - 2 };
  }
  const isNumberOfSomething =
    isUnitWord(before) && before?.endsGroup === false && regionCode(before.text, 'US') === null;
  if (ZIP.test(last.text) && end > 1 && !isNumberOfSomething) {
    const digits = last.text.replace(/\D/g, '');
    return { postcode: digits.length === 9 ? `${digits.slice(0, 5)}-${digits.slice(5)}` : digits, end: end - 1 };
  }
  return { postcode: '', end };
}

function takeCanadianCode(tokens: readonly Token[]): { postcode: string; end: number } | null {
  const end = tokens.length;
  const last = tokens[end - 1]?.text ?? '';
  if (/^[A-Z]\d[A-Z]-?\d[A-Z]\d$/i.test(last))
    return { postcode: `${last.slice(0, 3)} ${last.slice(-3)}`.toUpperCase(), end: end - 1 };
  const pair = `${tokens[end - 2]?.text ?? ''} ${last}`;
  return /^[A-Z]\d[A-Z] \d[A-Z]\d$/i.test(pair) ? { postcode: pair.toUpperCase(), end: end - 2 } : null;
}

/** The same region once more before itself: "Roswell, Georgia, GA", "Memphis TN, TN". */
function skipRepeated(tokens: readonly Token[], region: Region, text: string): number {
  const again = regionBefore(tokens, region.from, [region.country]);
  // New York is in New York and Québec in Québec; elsewhere a city must be left in front.
  if (again === null || again.from < 2 || /^(?:NY|QC)$/.test(regionCode(text, region.country) ?? ''))
    return region.from;
  const code = regionCode(textOf(tokens, again.from, region.from).replace(/,/g, ''), region.country);
  return code === regionCode(text, region.country) ? again.from : region.from;
}

/** Postcode and state or province at the end of an American or Canadian address. */
export function takeUsTail(tokens: readonly Token[], country: string): UsTail {
  const canadian = takeCanadianCode(tokens);
  const { postcode, end } = canadian ?? takeZip(tokens);
  const countries = canadian !== null || country === 'CA' ? ['CA'] : country === 'US' ? ['US'] : ['US', 'CA'];
  if (postcode === '') {
    const damaged = DAMAGED_ZIP.test(tokens[end - 1]?.text ?? '') ? regionBefore(tokens, end - 1, countries) : null;
    if (damaged !== null && damaged.from > 1) {
      const region = textOf(tokens, damaged.from, end - 1);
      return { region, postcode: tokens[end - 1]?.text ?? '', country: damaged.country, end: damaged.from };
    }
  }
  const found = regionBefore(tokens, end, countries);
  const isTaken = found !== null && (postcode !== '' ? found.from > 0 : isTrusted(tokens, found, end));
  const code = canadian !== null ? 'CA' : postcode !== '' && found !== null ? 'US' : '';
  if (!isTaken || found === null) return { region: '', postcode, country: code, end };
  const region = textOf(tokens, found.from, end);
  return { region, postcode, country: found.country, end: skipRepeated(tokens, found, region) };
}
