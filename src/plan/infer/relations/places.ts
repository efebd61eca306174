import { normalizeCountry } from '../../../normalize/address/country.ts';
import { regionCode } from '../../../normalize/address/region.ts';
import { readableText } from '../../../normalize/text/longest-cell.ts';
import type { Column } from '../../../table/table.ts';
import { foretells } from '../across.ts';
import type { ColumnView } from '../column.ts';
import { curve, type Nudge, type Relation, type SourceView } from '../situation.ts';
import { SHOWN, shownShare, wordy } from './shown.ts';

const FEWEST_PLACES = 20;
const MOST_PLACES = 1000;

/** Postcodes foretell cities and regions, beyond what the customers who come twice would; so each tells the other. */
export const foretold: Relation = (source) => {
  const codes = source.views.filter((view) => !view.isEmpty && view.measure('postcodes') >= 0.7);
  const words = wordy(source).filter((view) => shownShare(source, view) < SHOWN);
  const places = [...new Set([...words, ...source.at('region', 'city')])];
  const nudges: Nudge[] = [];
  for (const code of codes) {
    const isPostcode = source.roleOf(code) === 'postcode';
    for (const place of places) {
      const told = foretells(code.column, place.column, source.witnesses(code.column));
      if (told < 0.2) continue;
      nudges.push({
        view: code,
        role: 'postcode',
        bits: curve(told, [0.2, 0], [0.35, 4], [0.8, 6]),
        why: 'foretells places',
      });
      if (isPostcode)
        nudges.push({
          view: place,
          role: 'city',
          bits: curve(told, [0.4, 0], [0.6, 5], [0.9, 6]),
          why: 'foretold by postcodes',
        });
    }
  }
  return [...strongestPerColumn(nudges), ...foretellingRegions(source, words), ...householdNumbers(source, codes)];
};

/**
 * Digits under a header that is not understood are numbers of households where they foretell the street or the family name:
 * many of both share a postcode of digits. Small files cannot tell that from families, so headers that say nothing are left alone.
 */
function householdNumbers(source: SourceView, codes: readonly ColumnView[]): Nudge[] {
  const people = source.columns('given_name', 'full_name', 'birth_date', 'email');
  if (people.length === 0) return [];
  const shared = source.columns('street', 'address_full', 'family_name');
  return codes
    .filter((code) => !code.isGeneric && code.measure('surePostcodes') < 0.3 && code.claimOf('postcode') === undefined)
    .filter((code) => shared.some((column) => foretells(code.column, column, people) >= TELLS_HOUSE))
    .map((view): Nudge => ({ view, role: 'postcode', bits: -8, why: 'foretells the household' }));
}
const TELLS_HOUSE = 0.5;

function foretellingRegions(source: SourceView, places: readonly ColumnView[]): Nudge[] {
  const [region] = source.at('region');
  if (region === undefined) return [];
  return places
    .filter((place) => place !== region)
    .map((view): Nudge => {
      const told = foretells(view.column, region.column, source.witnesses(view.column));
      return { view, role: 'city', bits: curve(told, [0.4, 0], [0.6, 4]), why: 'foretells the region' };
    });
}

/** Several witnesses of one thing count once. */
function strongestPerColumn(nudges: readonly Nudge[]): Nudge[] {
  const best = new Map<string, Nudge>();
  for (const nudge of nudges) {
    const key = `${nudge.view.at} ${nudge.role}`;
    if (nudge.bits > (best.get(key)?.bits ?? 0)) best.set(key, nudge);
  }
  return [...best.values()];
}

/** Digits are postcodes rather where streets stand in the file; house numbers stand where streets hold none. */
export const besideStreets: Relation = (source) => {
  const [street] = source.at('street');
  if (street === undefined) return [];
  const isBare = street.measure('digits') < 0.5;
  return source.views
    .filter((view) => !view.isEmpty && view !== street)
    .flatMap((view): Nudge[] => [
      ...(view.measure('oneLength') === 1 &&
      view.measure('postcodes') >= 0.8 &&
      (view.isGeneric || view.claimOf('postcode') !== undefined)
        ? [
            {
              view,
              role: 'postcode' as const,
              bits: 3.5,
              why: 'stands with streets',
            },
          ]
        : []),
      ...(view.measure('smallNumbers') >= 0.6
        ? [
            {
              view,
              role: 'house_number' as const,
              bits: (isBare ? 3 : -4) + Number(source.isBeside(view, 'street', 'unit')),
              why: isBare ? 'streets hold no numbers' : 'streets hold numbers',
            },
          ]
        : []),
    ]);
};

/** The country of addresses goes with them; else it may be the country of a passport or a tax number. */
export const countryOfAddress: Relation = (source) => {
  const homes = source.columns('street', 'address_full', 'phone', 'postcode');
  const contacts = homes.length > 0 ? homes : source.columns('region', 'city');
  return source.unnamed
    .filter((view) => view.measure('countries') >= 0.6)
    .filter((view) => !goesWith(view.column, contacts))
    .map((view): Nudge => ({ view, role: 'country', bits: -8, why: 'does not go with addresses' }));
};

function goesWith({ ids }: Column, others: readonly Column[]): boolean {
  if (others.length === 0) return true;
  const rows = { own: 0, contact: 0, both: 0 };
  for (let row = 0; row < ids.length; row++) {
    const isOwn = (ids[row] as number) >= 0;
    const isContact = others.some((other) => (other.ids[row] as number) >= 0);
    rows.own += Number(isOwn);
    rows.contact += Number(isContact);
    rows.both += Number(isOwn && isContact);
  }
  return rows.both >= 0.5 * Math.min(rows.own, rows.contact) && rows.both > 0;
}

/** Regions of several countries, where each row names its country: most are regions of that one. */
export const regionOfRow: Relation = (source) => {
  const [country] = source.columns('country');
  if (country === undefined || country.dictionary.size > MOST_PLACES) return [];
  const codes = valueTexts(country).map((text) => normalizeCountry(text).value);
  return source.unnamed
    .filter(({ values }) => values.distinct >= 3 && values.distinct <= MOST_PLACES && values.filled >= FEWEST_PLACES)
    .filter((view) => view.column !== country && view.measure('digits') < 0.5)
    .map((view): Nudge => {
      const texts = valueTexts(view.column);
      let fits = 0;
      view.column.ids.forEach((id, row) => {
        const code = codes[country.ids[row] as number];
        if (id >= 0 && code != null && regionCode(texts[id] ?? '', code) !== null) fits++;
      });
      const share = fits / Math.max(1, view.values.filled);
      return { view, role: 'region', bits: curve(share, [0.4, 0], [0.6, 5]), why: 'regions of the row’s country' };
    });
};

function valueTexts({ dictionary }: Column): string[] {
  return Array.from({ length: Math.min(dictionary.size, MOST_PLACES) }, (_, id) => readableText(dictionary, id).trim());
}

/** In a file with addresses whose city nothing tells: the only varied words left beside a postcode or region, or words like towns. */
export const townLeft: Relation = (source) => {
  if (!source.has('street', 'region', 'postcode')) return [];
  const left = wordy(source).filter(
    (view) =>
      ['other', 'city'].includes(source.roleOf(view)) &&
      view.measure('category') === 0 &&
      view.measure('organisations') < 0.5 &&
      shownShare(source, view) < SHOWN,
  );
  const isNamed = source.has('family_name', 'full_name', 'company');
  return left.map((view): Nudge => {
    const isBeside = source.isBeside(view, 'postcode', 'region');
    const isOnly = left.length === 1 && isNamed && isBeside && view.measure('towns') >= 0;
    return { view, role: 'city', bits: isOnly ? 3.5 : isBeside ? 1.5 : 0.5, why: 'words beside an address' };
  });
};
