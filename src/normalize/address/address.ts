export { parseAddress } from './parse.ts';
export { isPostcode, normalizePostcode, postcodeKey } from './postcode.ts';
export { normalizeRegion, regionCode, regionKey } from './region.ts';
export { cleanStreet } from './street/clean.ts';
export { cityKey, houseKey, streetKey, unitKey } from './street/key.ts';
export type { StreetLine } from './street/line.ts';
