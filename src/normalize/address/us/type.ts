import {
  hasDigit,
  isDirection,
  isRouteOpener,
  isRouteWord,
  isSaintName,
  isStrongType,
  isUnitId,
  isUnitWord,
  isWeakType,
  type Token,
} from './token.ts';

/** One past the last token before the next comma. */
export function groupEnd(tokens: readonly Token[], at: number): number {
  let i = at;
  while (i < tokens.length - 1 && tokens[i]?.endsGroup === false) i++;
  return i + 1;
}

function keyIs(token: Token | undefined, pattern: RegExp): boolean {
  return token !== undefined && pattern.test(token.key);
}

/** "St" in front of a saint whom cities are named after. */
export function isSaint(tokens: readonly Token[], at: number): boolean {
  return keyIs(tokens[at], /^(?:st|saint|ste|sainte)$/) && !tokens[at]?.endsGroup && isSaintName(tokens[at + 1]);
}

const OPEN_ROUTE = /^(?:road|rd|highway|hwy|route|cr|cth)$/;
const ROUTE_TAIL = /^(?:business|bsnss|bus|alt|alternate|bypass|byp|rte|route|hwy)$/;

/** End of a numbered route at `at` ("US Highway 19", "County Road MM", "Hwy. No. 130"), or −1. */
export function routeEnd(tokens: readonly Token[], at: number): number {
  let i = at;
  while (isRouteOpener(tokens[i]) && isRouteWord(tokens[i + 1]) && tokens[i]?.endsGroup === false) i++;
  if (!isRouteWord(tokens[i]) || tokens[i]?.endsGroup || tokens[i]?.key === 'st') return -1;
  const id = keyIs(tokens[i + 1], /^(?:no|number)$/) ? i + 2 : i + 1;
  const token = tokens[id];
  if (token === undefined) return -1;
  const isLettered = /^[a-z]{1,2}$/i.test(token.text) && !isDirection(token) && keyIs(tokens[i], OPEN_ROUTE);
  if (!isLettered && !/^#?\d{1,4}[a-z]?$/i.test(token.text)) return -1;
  let end = id + 1;
  while (keyIs(tokens[end], ROUTE_TAIL) && !tokens[end - 1]?.endsGroup) end++;
  return end;
}

/** Index of a strong type up to five words behind `at` with nothing in between that ends a street, or −1. */
export function strongAhead(tokens: readonly Token[], at: number, limit: number): number {
  for (let i = at + 1; i < Math.min(limit, at + 6); i++) {
    if (tokens[i - 1]?.endsGroup || hasDigit(tokens[i]) || tokens[i]?.text.startsWith('#')) return -1;
    const isAfterType = isStrongType(tokens[i - 1]) && i + 1 < limit && !isStrongType(tokens[i + 1]);
    const isHoly = tokens[i]?.key === 'st' && !tokens[i]?.endsGroup && (isAfterType || isSaint(tokens, i));
    if (isStrongType(tokens[i]) && !isHoly) return i;
    if (isUnitWord(tokens[i]) && isUnitId(tokens[i + 1])) return -1;
  }
  return -1;
}

/** A highway or route keeps its number: "Scenic Hwy 98", "Illinois Route 31", "Anderson County Rd 452". */
function numberedEnd(tokens: readonly Token[], type: number, limit: number): number {
  const isCounty = keyIs(tokens[type], /^(?:rd|road)$/) && keyIs(tokens[type - 1], /^(?:county|state|township)$/);
  const isNumbered = isCounty || keyIs(tokens[type], /^(?:highway|hwy|hgwy|route|rte|rt|loop)$/);
  if (!isNumbered || tokens[type]?.endsGroup) return type + 1;
  const id = keyIs(tokens[type + 1], /^(?:no|number)$/) ? type + 2 : type + 1;
  return id < limit && /^\d{1,4}[a-z]?$/i.test(tokens[id]?.text ?? '') ? id + 1 : type + 1;
}

/** A second type right behind the first belongs to it when no city can begin there: "Avenue Ext", "Mission Hills Park". */
function extendType(tokens: readonly Token[], end: number, limit: number): number {
  const token = tokens[end];
  if (end >= limit || token === undefined) return end;
  if (/^ext(?:ension)?$/.test(token.key)) return end + 1;
  const isClosed = end + 1 >= limit || hasDigit(tokens[end + 1]) || isUnitWord(tokens[end + 1]);
  return isWeakType(token) && (isClosed || !isStrongType(tokens[end - 1])) ? end + 1 : end;
}

function closesName(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text.startsWith('#')) return true;
  return isUnitWord(tokens[at]) && isUnitId(tokens[at + 1]) && !isStrongType(tokens[at]);
}

/** A city called after a saint may follow: "Marsielle | St Louis", but not "Main St | Joseph Lane". */
function isSaintCity(tokens: readonly Token[], at: number, name: number): boolean {
  if (!isSaint(tokens, at) || groupEnd(tokens, at) !== tokens.length) return false;
  return at > name + 1 || at + 2 === tokens.length;
}

/**
 * One past the last word of the street type, searching behind the first word of the name; −1 when no type tells.
 * A strong type ends the name unless another one follows closely; a weak one (Park, Hill) only when no strong one does.
 */
export function typeEnd(tokens: readonly Token[], name: number, hasCity: boolean): number {
  const limit = groupEnd(tokens, name);
  let weak = -1;
  for (let i = name + 1; i < limit && !closesName(tokens, i); i++) {
    if (hasCity && isSaintCity(tokens, i, name)) return weak > 0 ? weak : i;
    if (isStrongType(tokens[i])) {
      let end = i;
      for (let next = strongAhead(tokens, end, limit); next > 0; next = strongAhead(tokens, end, limit)) end = next;
      return extendType(tokens, numberedEnd(tokens, end, limit), limit);
    }
    // The last word of all must be the city's ("Grand Rapids").
    if (hasCity && i === tokens.length - 1) break;
    if (weak < 0 && isWeakType(tokens[i]) && strongAhead(tokens, i, limit) < 0) weak = extendType(tokens, i + 1, limit);
  }
  return weak;
}
