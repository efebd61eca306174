import type { PostalAddress } from '../../../model/clean.ts';
import type { StreetLine } from '../street/line.ts';
import { findHouse, findStreet, type StreetSpan } from './street.ts';
import { takeUsTail } from './tail.ts';
import {
  hasDigit,
  isDirection,
  isLoneUnit,
  isOrdinal,
  isStrongType,
  isUnitId,
  isUnitWord,
  opensDelivery,
  type Token,
  textOf,
  tokenize,
} from './token.ts';
import { routeEnd } from './type.ts';

const BOX_WORD = /^(?:box|bx)$/;

/** Words that introduce a box number at `at`: "PO Box", "P. O. Box", "POB", "Post Office Box", "Box"; 0 when none do. */
function boxWords(tokens: readonly Token[], at: number): number {
  const [a = '', b = '', c = ''] = tokens.slice(at, at + 3).map((token) => token.key);
  if (/^(?:pob|pobox)$/.test(a)) return 1;
  if (a === 'po' && BOX_WORD.test(b)) return 2;
  if ((a === 'p' && b === 'o' && BOX_WORD.test(c)) || (a === 'post' && b === 'office' && BOX_WORD.test(c))) return 3;
  return BOX_WORD.test(a) || a === 'lockbox' ? 1 : 0;
}

function boxLength(tokens: readonly Token[], at: number): number {
  const words = boxWords(tokens, at);
  if (words === 0) return 0;
  return isUnitId(tokens[at + words]) || hasDigit(tokens[at + words]) ? words + 1 : words > 1 ? words : 0;
}

/** A rural delivery route, with or without its box: "RR 4 Box 283E", "HC 9", "Star Route 24 Box 45"; 0 when there is none. */
function ruralLength(tokens: readonly Token[], at: number): number {
  let i = at;
  while (
    /^(?:star|rural|hwy|highway|contract|hc)$/.test(tokens[i]?.key ?? '') &&
    i < at + 2 &&
    !hasDigit(tokens[i + 1])
  )
    i++;
  const isOwn = i > at || /^(?:rr|hc|hcr)$/.test(tokens[i]?.key ?? '');
  if (!/^(?:rr|hc|hcr|route|rte|rt)$/.test(tokens[i]?.key ?? '') || !hasDigit(tokens[i + 1])) return 0;
  const box = boxLength(tokens, i + 2);
  return isOwn || box > 0 ? i + 2 + box - at : 0;
}

function cutBoxes(tokens: readonly Token[]): { rest: Token[]; poBox: string } {
  const rest: Token[] = [];
  let poBox = '';
  for (let i = 0; i < tokens.length; ) {
    const rural = opensDelivery(tokens[i]) ? ruralLength(tokens, i) : 0;
    const length = rural > 0 || !opensDelivery(tokens[i]) ? rural : boxLength(tokens, i);
    if (length === 0) {
      rest.push(tokens[i] as Token);
      i++;
      continue;
    }
    const last = tokens[i + length - 1] as Token;
    if (poBox === '' && rural > 0) poBox = textOf(tokens, i, i + length).replace(/#/g, '');
    else if (poBox === '' && hasDigit(last)) poBox = last.text.replace(/^#/, '');
    // The box stays a border, so that what stands before it never runs into the city.
    const previous = rest.pop();
    if (previous !== undefined) rest.push({ ...previous, endsGroup: true });
    i += length;
  }
  return { rest, poBox };
}

/** A letter or closing direction that still belongs to a unit number: "Apt 13 C", "Unit 2 East", "# 1 SW". */
function isUnitTail(tokens: readonly Token[], at: number): boolean {
  return /^[A-Z]$/i.test(tokens[at]?.text ?? '') || (isDirection(tokens[at]) && at === tokens.length - 1);
}

/** End of units that start at `at`: "Apt 4", "#12", "Suite B", "20th Floor", "lobby", "Lower Level", a lone "27A". */
function unitEnd(tokens: readonly Token[], at: number): number {
  let i = at;
  while (i < tokens.length) {
    const next = tokens[i + 1];
    if (tokens[i]?.text.startsWith('#'))
      i +=
        tokens[i]?.text === '#'
          ? 2
          : isUnitWord({ ...(tokens[i] as Token), key: (tokens[i] as Token).key }) && isUnitId(next)
            ? 2
            : 1;
    else if (isOrdinal(tokens[i]) && /^(?:fl|flr|floor)$/.test(next?.key ?? '')) i += 2;
    else if (isLoneUnit(tokens[i])) i += /^(?:level|floor)$/.test(next?.key ?? '') ? 2 : 1;
    else if (isUnitWord(tokens[i]) && (isUnitId(next) || next?.text.startsWith('#'))) i += 2;
    else if (/^(?:no|nr)$/.test(tokens[i]?.key ?? '') && hasDigit(next)) i += 2;
    else if (hasDigit(tokens[i])) i++;
    else if (i > at && !tokens[i - 1]?.endsGroup && isUnitTail(tokens, i)) i++;
    else break;
  }
  return Math.min(i, tokens.length);
}

/** The city is what stands behind the last comma, unit or number; the words before it are a unit or a building. */
function splitRest(tokens: readonly Token[], from: number, hasCity: boolean): { unit: string; city: string } {
  // A letter between street and city is a unit: "10th Ave SW | A | Mount Vernon".
  const isLetter = /^[A-Z]$/i.test(tokens[from]?.text ?? '') && !isDirection(tokens[from]);
  let start = isLetter ? from + 1 : from;
  for (let i = start; i < tokens.length; ) {
    const end = unitEnd(tokens, i);
    if (end > i) start = end;
    else if (tokens[i]?.endsGroup && i + 1 < tokens.length) start = i + 1;
    i = Math.max(end, i + 1);
  }
  const isNote = !hasCity && /^(?:attn|attention|co|care)$/.test(tokens[start]?.key ?? '');
  const city = isNote ? '' : textOf(tokens, start, tokens.length);
  return { unit: textOf(tokens, from, start), city };
}

/** House number without its "#". */
function bareNumber(tokens: readonly Token[], span: StreetSpan): string {
  const number = textOf(tokens, span.house, span.houseEnd);
  return number.startsWith('#') ? number.slice(1) : number;
}

/**
 * Takes an American or Canadian address apart, with or without commas: tail (postcode, state), then house number, street
 * up to its type, units; what is left is the city. `country` is 'US', 'CA' or '' when not known.
 */
export function parseUsAddress(text: string, country: string): PostalAddress {
  const tokens = tokenize(text);
  const tail = takeUsTail(tokens, country);
  const { rest, poBox } = cutBoxes(tokens.slice(0, tail.end));
  const hasCity = tail.region !== '' || tail.postcode !== '';
  const common = {
    poBox,
    region: tail.region,
    postcode: tail.postcode,
    country: tail.country === '' ? country : tail.country,
  };
  const house = findHouse(rest);
  const isRoute = house < 0 && routeEnd(rest, 0) > 0;
  if (house < 0 && !isRoute) return { ...parseWithoutNumber(rest, hasCity, poBox !== ''), ...common };
  const from = Math.max(house, 0);
  const span = findStreet(rest, from, hasCity);
  const { unit, city } = splitRest(rest, span.end, hasCity);
  const front = textOf(rest, 0, from);
  const isUnitFirst = from > 0 && unitEnd(rest, 0) >= from;
  return {
    houseNumber: bareNumber(rest, span),
    street: textOf(rest, span.houseEnd, span.end),
    unit: isUnitFirst ? [front, unit].filter((part) => part !== '').join(', ') : unit,
    poBox,
    district: isUnitFirst ? '' : front,
    city,
    region: tail.region,
    postcode: tail.postcode,
    country: common.country,
  };
}

function parseWithoutNumber(
  tokens: readonly Token[],
  hasCity: boolean,
  hasBox: boolean,
): Pick<PostalAddress, 'houseNumber' | 'street' | 'unit' | 'district' | 'city'> {
  const { unit, city } = splitRest(tokens, 0, hasCity);
  const empty = { houseNumber: '', street: '', unit: '', district: '', city: '' };
  const isStreet = !hasBox && isStrongType(tokens.at(-1)) && !hasCity;
  if (isStreet) return { ...empty, street: textOf(tokens, 0, tokens.length) };
  const isNamed =
    !hasBox && tokens.slice(0, -1).filter((token) => token.endsGroup).length === 1 && city !== '' && unit !== '';
  const isBuilding = isNamed && unit.includes(' ') && !isStrongType(tokenize(unit).at(-1)) && routeEnd(tokens, 0) < 0;
  if (isNamed && !isBuilding) return { ...empty, street: unit.replace(/,$/, ''), city };
  return hasCity || hasBox
    ? { ...empty, unit: hasBox ? unit : '', district: hasBox ? '' : unit, city }
    : { ...empty, street: textOf(tokens, 0, tokens.length) };
}

/**
 * Number, street, unit and box of an American street line that names no city. Words behind the street that are no unit
 * stay in the street ("12 Main St Garden City" keeps all), so that nothing is lost.
 */
export function parseUsStreetLine(text: string): StreetLine {
  const { rest, poBox } = cutBoxes(tokenize(text));
  if (rest.length === 0) return { houseNumber: '', street: '', unit: '', poBox };
  const house = findHouse(rest);
  // A number inside the line is a house number only behind a comma or a unit; elsewhere it is part of the name ("S 200 E").
  const isInside = house > 0 && !rest[house - 1]?.endsGroup && unitEnd(rest, 0) < house;
  const from = isInside ? 0 : Math.max(house, 0);
  const span = findStreet(rest, from, false);
  const isBorder = rest[span.end - 1]?.endsGroup === true || unitEnd(rest, span.end) > span.end;
  const end = isBorder ? span.end : rest.length;
  const units = [textOf(rest, 0, from), textOf(rest, end, rest.length)].filter((part) => part !== '');
  return {
    houseNumber: bareNumber(rest, span),
    street: textOf(rest, span.houseEnd, end),
    unit: units.join(', '),
    poBox,
  };
}
