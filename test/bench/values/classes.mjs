// The classes of values that are measured; each yields cases `{ unit, group, text, found, expected, isGood }`.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { dist } from '../measured.mjs';
import { addressLines } from './addresses.mjs';
import { damagedAndWhole } from './damage.mjs';
import { dateColumns } from './dates.mjs';
import { partyKinds, personNames } from './names.mjs';
import { accounts, regions, telephones } from './numbers.mjs';
import { postcodes } from './postcodes.mjs';

const load = (path) => import(pathToFileURL(join(dist, 'normalize', path)).href);
const { detectDateOrder, normalizeDate, normalizeTimestamp } = await load('date/date.js');
const { normalizePostcode, normalizeRegion, parseAddress, regionKey } = await load('address/address.js');
const { normalizePhone } = await load('phone/phone.js');
const { normalizeIdentifier } = await load('identifier/identifier.js');
const { repairMojibake } = await load('text/mojibake.js');
const { nameKey, parseName, partyKind } = await load('name/name.js');

function* dates() {
  for (const { unit, group, cells } of dateColumns()) {
    const { order } = detectDateOrder(cells.map((cell) => cell.text));
    for (const { text, expected, isTimed } of cells) {
      const found = (isTimed ? normalizeTimestamp : normalizeDate)(text, order).value;
      yield { unit, group, text, found, expected, isGood: false };
    }
  }
}

const PARTS = ['title', 'given', 'middle', 'family', 'suffix'];

function* names() {
  for (const { unit, group, text, parts } of personNames()) {
    const name = partyKind(text) === 'person' ? parseName(text) : null;
    const written = (of) => PARTS.map((part) => nameKey(of?.[part] ?? '')).join(' | ');
    yield { unit, group, text, found: written(name), expected: written(parts), isGood: false };
  }
  for (const { unit, group, text, kind } of partyKinds())
    yield { unit, group, text, found: partyKind(text), expected: kind, isGood: false };
}

function* codes() {
  for (const { unit, group, text, isValid, clean } of postcodes()) {
    const { value, issue } = normalizePostcode(text, unit);
    const expected = isValid ? clean : 'refused';
    const found = issue === undefined ? value : issue === 'E406' || value === null ? 'refused' : value;
    yield { unit, group, text, found, expected, isGood: group === 'in use' };
  }
}

function* damage() {
  for (const one of damagedAndWhole()) yield { ...one, found: repairMojibake(one.text) ?? one.text };
}

const ADDRESS_PARTS = ['houseNumber', 'street', 'unit', 'city', 'region', 'postcode'];

/** Parts as keys without blanks, with commas left out; those that were not written are not asked for. */
function* addresses() {
  for (const { unit, group, text, expected } of addressLines()) {
    const address = parseAddress(text, unit);
    const asked = ADDRESS_PARTS.filter((part) => part in expected);
    const written = (of) => asked.map((part) => nameKey(of?.[part] ?? '')).join(' | ');
    yield { unit, group, text, found: written(address), expected: written(expected), isGood: false };
  }
}

function* phones() {
  for (const { unit, group, text, e164 } of telephones()) {
    const value = normalizePhone(text, unit).value;
    yield { unit, group, text, found: value?.isValid ? value.e164 : '', expected: e164, isGood: text === e164 };
  }
}

function* bankAccounts() {
  for (const { unit, group, text, isValid } of accounts()) {
    const { issue } = normalizeIdentifier(text);
    yield { unit, group, text, found: issue === undefined, expected: isValid, isGood: false };
  }
}

/** Spellings have one key, and a code is shown in capitals. */
function* regionSpellings() {
  for (const { unit, group, text, code } of regions()) {
    const shown = normalizeRegion(text, unit).value;
    const isCode = text.toUpperCase() === code && code.length > 1;
    const found = `${regionKey(text, unit)}${isCode ? ` ${shown}` : ''}`;
    yield { unit, group, text, found, expected: isCode ? `${code} ${code}` : code, isGood: text === code };
  }
}

export const CLASSES = {
  dates: { cases: dates },
  names: { cases: names },
  postcodes: { cases: codes },
  encoding: { cases: damage },
  addresses: { cases: addresses },
  regions: { cases: regionSpellings },
  telephones: { cases: phones },
  accounts: { cases: bankAccounts },
};
