import { ISSUES } from '../../model/issue.ts';
import type { ColumnProfile, Counted, ProfiledFault } from '../../model/profile-report.ts';
import type { ColumnReading } from '../../model/reading.ts';
import { valueText } from '../../table/dictionary.ts';
import { placeOf } from '../../table/places.ts';
import type { Column } from '../../table/table.ts';
import { countStates, STATE, statesOf } from './cell-states.ts';
import { measuresOf } from './measures.ts';
import { entropyOf, mostFrequent, patternOf } from './patterns.ts';
import type { ReadColumn, Text } from './read-column.ts';
import { shownText } from './shown.ts';

/** Values and patterns shown of a column. */
const MOST_SHOWN = 10;
/** Lines shown of a fault. */
export const MOST_LINES = 5;

/** Everything about one column, counted over all rows of its table. Linear in rows and distinct text, plus sorting the latter. */
export function profileColumn(read: ReadColumn): ColumnProfile {
  const { column, plan, cells, reading, table } = read;
  const issues = cells.issues().filter((one) => one.column === column.name);
  const states = statesOf(column, issues, cells.isNothing);
  const texts = textsOf(column, states);
  const real = texts.filter(({ state }) => state !== STATE.placeholder);
  const patterns = patternsOf(real);
  return {
    column: column.name,
    role: plan.role,
    reading: reading === undefined ? null : told(reading),
    ...countStates(states),
    distinct: texts.length,
    single: texts.filter(({ rows }) => rows === 1).length,
    values: valuesOf(texts, read),
    patterns: mostFrequent(patterns, MOST_SHOWN),
    distinctPatterns: patterns.length,
    formatEntropy: entropyOf(patterns.map(({ rows }) => rows)),
    ...measuresOf(read, real),
    faults: issues
      .filter(({ rows }) => rows.length > 0)
      .map(
        ({ code, rows }): ProfiledFault => ({
          ...{ code, title: ISSUES[code].title, rows: rows.length },
          lines: [...rows.subarray(0, MOST_LINES)].map((row) => placeOf(table, row).line),
        }),
      ),
  };
}

function told({ confidence, next, reasons, codes }: ColumnReading): ColumnProfile['reading'] {
  return { confidence, next, reasons, codes };
}

function textsOf({ ids, dictionary }: Column, states: Uint8Array): Text[] {
  const rows = new Uint32Array(dictionary.size);
  const worst = new Uint8Array(dictionary.size);
  for (let row = 0; row < ids.length; row++) {
    const id = ids[row] as number;
    if (id < 0 || states[row] === STATE.blank) continue;
    rows[id] = (rows[id] as number) + 1;
    worst[id] = Math.max(worst[id] as number, states[row] as number);
  }
  const texts: Text[] = [];
  for (let id = 0; id < dictionary.size; id++) {
    const count = rows[id] as number;
    if (count > 0) texts.push({ id, text: valueText(dictionary, id), rows: count, state: worst[id] as number });
  }
  return texts;
}

function patternsOf(texts: readonly Text[]): Counted[] {
  const counts = new Map<string, number>();
  for (const { text, rows } of texts) {
    const pattern = patternOf(text);
    counts.set(pattern, (counts.get(pattern) ?? 0) + rows);
  }
  return Array.from(counts, ([text, rows]) => ({ text, rows }));
}

/** Values that come again; where there are few, all of them. Of columns of single values a list would show people. */
function valuesOf(texts: readonly Text[], { plan, showValues }: ReadColumn): Counted[] {
  const isFew = texts.length <= MOST_SHOWN;
  const repeated = texts.filter(({ rows }) => isFew || rows > 1);
  const states = new Map(repeated.map(({ text, state }) => [text, state]));
  return mostFrequent(repeated, MOST_SHOWN).map(({ text, rows }) => {
    const isUsable = states.get(text) === STATE.usable;
    return { text: showValues ? text : shownText(plan, text, { rows, isUsable }), rows };
  });
}
