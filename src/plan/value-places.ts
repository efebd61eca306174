import { normalizeCountry } from '../normalize/country.ts';
import { regionCode } from '../normalize/region.ts';
import { valueText } from '../table/dictionary.ts';
import type { Column } from '../table/table.ts';
import { foldKey, squeeze } from '../text/ascii.ts';
import { LARGE_CITIES } from '../text/lexicons/cities.ts';
import { KNOWN_CITIES } from '../text/lexicons/place-words.ts';
import { lines, words } from '../text/words.ts';
import { countryScore, regionScore } from './plain-values.ts';
import { looksLikeStreet } from './street-words.ts';
import type { ValueBoard } from './value-board.ts';
import { isOrganisationColumn } from './value-firms.ts';
import { foretells } from './value-relations.ts';
import { SHOWN, shownShare, witnessesOf } from './value-shown.ts';
import { isCategory, isWords, percentile, share, type Values } from './values.ts';

const CITIES: ReadonlySet<string> = new Set(
  [...lines(LARGE_CITIES).map((line) => line.slice(3)), KNOWN_CITIES]
    .flatMap(words)
    .flatMap((city) => [city, foldKey(city.replaceAll('_', ' '))]),
);
const NUMBERED =
  /^(?:\d+\s?[a-z]?(?:[-/]\d+\s?[a-z]?)?[ ,]+.*\p{L}{3}|.*\p{L}{3}.*[ ,]\d+\s?[a-z]?(?:[-/]\d+\s?[a-z]?)?$)/iu;
const SMALL_NUMBER = /^\d{1,5}(?:\s?[a-z]|[-/]\d{1,4}\s?[a-z]?)?$/i;
const LETTERED = /^\d{1,5}\s?[a-z]$|^\d{1,4}[-/]\d{1,4}/i;
const TOWN =
  /^(?:mount|mt|port|north|south|east|west|st|saint|sankt|sint|san|santa|sao|los|las|el|la|le|new|nueva|bad|villa|upper|lower|lake|fort|ft|glen|point|gross|klein|ober|unter|great|little|old)[ .-]|\s(?:north|south|east|west|beach|heights|bay|hills?|springs|falls|valley|city|creek|vale|head|junction|park|am \p{L}+|sur \p{L}+|on \p{L}+)$|\p{L}{2}(?:ville|town|burgh?|borough|ham|bury|ford|mouth|field|dorf|hausen|heim|stadt|kirchen|furt|ingen|bourg|polis|abad|pur|grad|wijk|drecht|hoven|kerke|owo|owice)$/iu;
const BUILDING =
  /(?:^|\s)(?:house|station|units?|villas?|village|apartments?|flats?|buildings?|tower|hotel|hospital|retirement|caravan|estate|homestead|cottage|property|manor|centre|plaza|mill|castle|residence|hall|school|block|floor|farm|lodge|haus|hof|residencia|edificio|résidence)(?:\s|$)/iu;
/** Foretold, or foretelling, this much better than by chance. */
const TOLD = 0.6;

export function giveRegion(board: ValueBoard): void {
  board.give(
    board.best((values) => (isShown(board, values) || countryScore(values) > 0 ? 0 : regionScore(values)), 0.8),
    'region',
  );
}

/**
 * The country, where it goes with addresses or telephones: half of the rows that name one have them, or the other way
 * round. Else it may be the country of a passport or a tax number, and stays `other`.
 */
export function giveCountry(board: ValueBoard): void {
  const contacts = board.columns('street', 'address_full', 'region', 'phone', 'postcode', 'city');
  const candidates = [...board.open].filter(([, values]) => countryScore(values) > 0);
  board.give(
    board.best((values) => (countryScore(values) > 0 && goesWith(values, contacts) ? values.filled : 0), 1),
    'country',
  );
  for (const [at] of candidates) board.give(at, 'other');
}

function goesWith({ column }: Values, others: readonly Column[]): boolean {
  if (others.length === 0) return true;
  const rows = { own: 0, contact: 0, both: 0 };
  for (let row = 0; row < column.ids.length; row++) {
    const isOwn = (column.ids[row] as number) >= 0;
    const isContact = others.some(({ ids }) => (ids[row] as number) >= 0);
    rows.own += Number(isOwn);
    rows.contact += Number(isContact);
    rows.both += Number(isOwn && isContact);
  }
  return rows.both >= 0.5 * Math.min(rows.own, rows.contact) && rows.both > 0;
}

/** Regions of several countries, where each row names its country: most are regions of that one. */
export function giveRegionOfRow(board: ValueBoard): void {
  const [country] = board.columns('country');
  if (country === undefined) return;
  const codes = valueTexts(country).map((text) => normalizeCountry(text).value);
  board.give(
    board.best(({ column, filled, distinct }) => {
      const texts = distinct < 3 || distinct > 1000 || filled < 20 ? [] : valueTexts(column);
      let fits = 0;
      column.ids.forEach((id, row) => {
        const code = codes[country.ids[row] as number];
        if (code != null && regionCode(texts[id] ?? '', code) !== null) fits++;
      });
      return fits / Math.max(1, filled);
    }, 0.6),
    'region',
  );
}

function valueTexts({ dictionary }: Column): string[] {
  return Array.from({ length: Math.min(dictionary.size, 1000) }, (_, id) => valueText(dictionary, id).trim());
}

/** The street: words for streets in half of the rows, else a number before or behind words in most rows, and varied. */
export function giveStreet(board: ValueBoard): void {
  const streets = (values: Values): number =>
    isCategory(values) && values.filled >= 40 ? 0 : share(values, looksLikeStreet, 3);
  board.give(board.best(streets, 0.4), 'street');
  const numbered = (values: Values): number =>
    values.distinct < values.filled * 0.2 || isOrganisationColumn(values)
      ? 0
      : share(values, (text) => text.length >= 6 && text.length <= 60 && NUMBERED.test(text) && !/[@:_#]/.test(text));
  board.give(board.best(numbered, 0.6), 'street');
}

/** True for words that speak for a place: known cities, words that postcodes foretell, words that foretell the region. */
export function isPlaceColumn(board: ValueBoard, values: Values): boolean {
  return knownCities(values) >= 0.25 || placeScore(board, values) >= TOLD;
}

function knownCities(values: Values): number {
  return share(values, (text) => CITIES.has(foldKey(text)) || CITIES.has(squeeze(text)));
}

function placeScore(board: ValueBoard, { column }: Values): number {
  const witnesses = witnessesOf(board, column);
  const [postcode] = board.columns('postcode');
  const [region] = board.columns('region');
  return Math.max(
    postcode === undefined ? 0 : foretells(postcode, column, witnesses),
    region === undefined ? 0 : foretells(column, region, witnesses),
  );
}

/** The most varied words that speak for a place: foretold by postcodes, foretelling regions, or known cities. */
export function giveCity(board: ValueBoard): void {
  const places = placeLike(board).map(({ at, values }) => ({
    at,
    values,
    score: Math.max(placeScore(board, values), knownCities(values)),
  }));
  const most = Math.max(0, ...places.map(({ score }) => score));
  const [told] = places
    .filter(({ values, score }) => score >= most - 0.2 && isPlaceColumn(board, values))
    .sort((a, b) => b.values.distinct - a.values.distinct);
  board.give(told?.at, 'city');
}

/** In a file with addresses whose city nothing tells: words like those of towns, else the only words left beside a postcode or region. */
export function giveTown(board: ValueBoard): void {
  if (!board.has('street', 'region', 'postcode')) return;
  const varied = placeLike(board)
    .filter(({ values }) => !isCategory(values))
    .map(({ at, values }) => ({
      at,
      town: townScore(values),
      isBeside: board.isBeside(at, 'postcode', 'region'),
    }));
  const [town] = varied
    .filter((one) => one.town + 0.1 * Number(one.isBeside) >= 0.1)
    .sort((a, b) => b.town - a.town + 0.1 * (Number(b.isBeside) - Number(a.isBeside)));
  const [only] = varied.length === 1 && board.has('family_name', 'full_name', 'company') ? varied : [];
  board.give(town?.at, 'city');
  if (only?.isBeside === true && only.town >= 0) board.give(only.at, 'city');
}

/** Open columns of words that neither e-mail addresses show nor firms are called. */
function placeLike(board: ValueBoard): { at: number; values: Values }[] {
  return [...board.open]
    .map(([at, values]) => ({ at, values }))
    .filter(({ values }) => isWords(values) && !isShown(board, values) && !isOrganisationColumn(values));
}

/** How much more often the words are those of towns ("Mount Evelyn", "Northville") than of buildings ("York House"). */
function townScore(values: Values): number {
  return share(values, (text) => TOWN.test(text)) - share(values, (text) => BUILDING.test(text));
}

function isShown(board: ValueBoard, values: Values): boolean {
  return shownShare(board, values) >= SHOWN;
}

/**
 * House numbers: small numbers, varied, of which few are large, where streets hold none. Letters behind them, and a
 * street beside them, decide between several columns; ages and days do not reach far enough.
 */
export function giveHouseNumber(board: ValueBoard): void {
  const [street] = board.at('street');
  if (street === undefined || share(board.valuesOf(street), (text) => /\d/.test(text)) >= 0.5) return;
  board.give(
    board.best((values, at) => {
      const score = houseScore(values);
      return score === 0 ? 0 : score + Number(board.isBeside(at, 'street', 'unit'));
    }, 0.1),
    'house_number',
  );
}

function houseScore(values: Values): number {
  if (values.distinct < 10 || share(values, (text) => SMALL_NUMBER.test(text)) < 0.8) return 0;
  const numbers = values.values.map(({ text, rows }) => ({ rows, number: Number(/^\d{1,5}/.exec(text)?.[0] ?? 'x') }));
  const [low, middle, high] = [0.05, 0.5, 0.95].map((at) => percentile(numbers, at)) as [number, number, number];
  const lettered = share(values, (text) => LETTERED.test(text));
  if (lettered < 0.02 && (high <= 110 || high / Math.max(1, low) < 8)) return 0;
  // Numbers of houses thin out: most are low. Amounts and points spread evenly.
  return Math.min(1, 0.2 + lettered * 2 + Math.max(0, 0.5 - middle / high));
}
