import {
  hasDigit,
  isDirection,
  isFrontType,
  isHouseNumber,
  isLongDirection,
  isNumberWord,
  isOrdinal,
  isRouteWord,
  isShortDirection,
  isStrongType,
  isUnitId,
  isUnitWord,
  isWeakType,
  type Token,
} from './token.ts';
import { groupEnd, isSaint, routeEnd, strongAhead, typeEnd } from './type.ts';

/** Positions of house number and street: number in [house, houseEnd), name in [houseEnd, end). */
export interface StreetSpan {
  readonly house: number;
  readonly houseEnd: number;
  readonly end: number;
}

/** Half of a Wisconsin grid number: W148 N9748. */
function isGrid(token: Token | undefined): boolean {
  return token !== undefined && /^[nsew]\d{2,6}[nsew]?$/.test(token.key);
}

/** End of a house number that starts at `at`, or `at` when none does. */
function houseEnd(tokens: readonly Token[], at: number): number {
  const isWritten = isNumberWord(tokens[at]) && (at === 0 || strongAhead(tokens, at, tokens.length) > 0);
  const next = tokens[at + 1];
  if (next === undefined || (!isHouseNumber(tokens[at]) && !isWritten)) return at;
  if (/^\d\/\d$/.test(next.text) || (isGrid(tokens[at]) && isGrid(next))) return at + 2;
  if (next.text === '-' && isHouseNumber(tokens[at + 2])) return at + 3;
  // "107 A Street" is on A Street; "12 B Main Street" is number 12 B.
  const after = tokens[at + 2];
  const isSuffix = /^[A-DFGHJ-MO-RT-VX-Z]$/i.test(next.text) && !next.endsGroup && after !== undefined;
  const isName = !isSuffix || after.text.length < 3 || isStrongType(after) || isWeakType(after) || after.key === 'and';
  return isName ? at + 1 : at + 2;
}

function isOwned(tokens: readonly Token[], at: number): boolean {
  const previous = tokens[at - 1];
  if (previous === undefined || previous.endsGroup) return false;
  const isUnit = isUnitWord(previous) && !isOrdinal(tokens[at - 2]);
  return isUnit || isRouteWord(previous) || previous.key === 'box';
}

/** Where the house number is: at the front, else the first number that is no unit's, box's or route's; −1 for none. */
export function findHouse(tokens: readonly Token[]): number {
  for (let i = 0; i < tokens.length - 1; i++) {
    if (isOwned(tokens, i) || (i > 0 && (tokens[i]?.endsGroup || tokens[i]?.text.startsWith('#')))) continue;
    const name = tokens[houseEnd(tokens, i)];
    if (name === undefined || name === tokens[i]) continue;
    const isUnit = i > 0 && isUnitWord(name) && isUnitId(tokens[houseEnd(tokens, i) + 1]);
    if (!isUnit && /[\p{L}\d]/u.test(name.text)) return i;
  }
  return -1;
}

/** True when the type at `at` closes a street called by a direction ("West St"), false when it opens a name ("S. Avenue H"). */
function isTypeOf(tokens: readonly Token[], at: number): boolean {
  if (!isStrongType(tokens[at])) return false;
  const next = tokens[at + 1];
  if (next === undefined || tokens[at]?.endsGroup) return true;
  if (isSaint(tokens, at) || (isRouteWord(tokens[at]) && /^#?\d{1,4}$/.test(next.text))) return false;
  if (isFrontType(tokens[at]) && /^[a-z]$/i.test(next.text) && !isDirection(next)) return false;
  return strongAhead(tokens, at, tokens.length) < 0;
}

function skipDirections(tokens: readonly Token[], at: number): number {
  let i = at;
  const isSkipped = () => isDirection(tokens[i]) && !tokens[i]?.endsGroup && !isTypeOf(tokens, i + 1);
  while (i < at + 2 && i + 1 < tokens.length && isSkipped()) i++;
  return i;
}

/** Directions behind the street: short ones always, long ones only where no city name can begin with them. */
function postDirection(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined) return at;
  if (isShortDirection(token) && !(/^[ns]o$/.test(token.key) && hasDigit(next))) {
    return isShortDirection(next) && token.key.length === 1 && next?.key.length === 1 ? at + 2 : at + 1;
  }
  const isLast = next === undefined || token.endsGroup || hasDigit(next) || isUnitWord(next) || isSaint(tokens, at + 1);
  return isLongDirection(token) && (isLast || /^(?:north|south)(?:east|west)$/.test(token.key)) ? at + 1 : at;
}

/** A direction behind a comma must fill its group ("…, NW, Washington"), or be a double one ("…, N.W. Norcross"). */
function directionBehindComma(tokens: readonly Token[], at: number): number {
  const end = postDirection(tokens, at);
  const isGroup = end > at && (end === tokens.length || tokens[end - 1]?.endsGroup === true);
  const isDouble = end > at && (end === at + 2 || tokens[at]?.key.length === 2);
  return isGroup || isDouble ? end : at;
}

const ARTICLE = /^(?:el|la|los|las|de|del|the|old|san|santa|st|saint|mt|fort|ft|dr|via|of)$/;

/** One past the first word that is no article. */
function articleEnd(tokens: readonly Token[], at: number): number {
  let i = at;
  while (ARTICLE.test(tokens[i]?.key ?? '') && i < at + 3) i++;
  return i + 1;
}

/** A name without type: to the comma, a unit or a number; one word when a city must follow in the same group. */
function untypedEnd(tokens: readonly Token[], name: number, hasCity: boolean): number {
  const limit = groupEnd(tokens, name);
  let end = name + 1;
  const closes = (i: number) =>
    hasDigit(tokens[i]) || isOrdinal(tokens[i]) || (isUnitWord(tokens[i]) && isUnitId(tokens[i + 1]));
  while (end < limit && !closes(end)) end++;
  const needsCity = hasCity && limit === tokens.length && end === limit;
  return needsCity ? Math.min(articleEnd(tokens, name), limit) : end;
}

/** "Avenue H", "Avenue of the Americas", "Via de Ventura": the type stands in front. */
function frontTypeEnd(tokens: readonly Token[], name: number, hasCity: boolean): number {
  if (!isFrontType(tokens[name]) || isStrongType(tokens[name + 1]) || tokens[name]?.endsGroup) return -1;
  if (/^[a-z]$/i.test(tokens[name + 1]?.text ?? '')) return name + 2;
  const limit = groupEnd(tokens, name);
  if (typeEnd(tokens, name + 1, hasCity) > 0) return -1;
  for (let at = name + 2; at < limit; at++) if (isUnitWord(tokens[at]) && isUnitId(tokens[at + 1])) return at;
  return hasCity && limit === tokens.length ? Math.min(articleEnd(tokens, name + 1), limit) : limit;
}

function nameEnd(tokens: readonly Token[], name: number, hasCity: boolean): number {
  const limit = groupEnd(tokens, name);
  const route = routeEnd(tokens, name);
  if (route > 0) {
    const type = hasCity || route >= limit ? -1 : strongAhead(tokens, route - 1, limit);
    if (type > 0) return type + 1;
    return isStrongType(tokens[route]) && route < limit ? route + 1 : route;
  }
  if (strongAhead(tokens, name, limit) < 0) {
    if (hasCity && isOrdinal(tokens[name])) return name + 1;
    // Grid streets are numbers between two directions: "43 North 1250 West".
    if (/^\d+$/.test(tokens[name]?.text ?? '') && isDirection(tokens[name + 1])) return name + 2;
  }
  const front = frontTypeEnd(tokens, name, hasCity);
  if (front > 0) return front;
  const typed = typeEnd(tokens, name, hasCity);
  return typed > 0 ? typed : untypedEnd(tokens, name, hasCity);
}

/** House number and street name, starting at the house number (or at the name when there is none). */
export function findStreet(tokens: readonly Token[], from: number, hasCity: boolean): StreetSpan {
  const start = houseEnd(tokens, from);
  const name = skipDirections(tokens, start);
  if (name >= tokens.length) return { house: from, houseEnd: start, end: tokens.length };
  const end = nameEnd(tokens, name, hasCity);
  const isCut = tokens[end - 1]?.endsGroup === true;
  return { house: from, houseEnd: start, end: isCut ? directionBehindComma(tokens, end) : postDirection(tokens, end) };
}
