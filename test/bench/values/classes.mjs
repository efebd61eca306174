// The classes of values that are measured; each yields cases `{ unit, group, text, found, expected, isGood }`.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { dist } from '../measured.mjs';
import { dateColumns } from './dates.mjs';

const load = (path) => import(pathToFileURL(join(dist, 'normalize', path)).href);
const { detectDateOrder, normalizeDate, normalizeTimestamp } = await load('date/date.js');

function* dates() {
  for (const { unit, group, cells } of dateColumns()) {
    const { order } = detectDateOrder(cells.map((cell) => cell.text));
    for (const { text, expected, isTimed } of cells) {
      const found = (isTimed ? normalizeTimestamp : normalizeDate)(text, order).value;
      yield { unit, group, text, found, expected, isGood: false };
    }
  }
}

export const CLASSES = { dates: { cases: dates } };
