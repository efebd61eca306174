// The classes of values that are measured; each yields cases `{ unit, group, text, found, expected, isGood }`.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { dist } from '../measured.mjs';
import { damagedAndWhole } from './damage.mjs';
import { dateColumns } from './dates.mjs';
import { partyKinds, personNames } from './names.mjs';
import { postcodes } from './postcodes.mjs';

const load = (path) => import(pathToFileURL(join(dist, 'normalize', path)).href);
const { detectDateOrder, normalizeDate, normalizeTimestamp } = await load('date/date.js');
const { normalizePostcode } = await load('address/address.js');
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

export const CLASSES = {
  dates: { cases: dates },
  names: { cases: names },
  postcodes: { cases: codes },
  encoding: { cases: damage },
};
