import type { CleanColumn } from '../normalize/clean-column.ts';
import { valueText } from '../table/dictionary.ts';
import { type Column, cellText, type Table } from '../table/table.ts';
import { csvLine } from './csv-line.ts';

/** Takes text piece by piece. */
export interface TextSink {
  text(text: string): void;
  line(record: string): void;
}

/** How clean values stand to raw ones: in columns of their own behind them, or in their place. */
export type CleanLayout = 'beside' | 'replace';

/**
 * The file again, all rows and columns in their order. `beside`: `email` is followed by `email_clean`, blank where the raw
 * text cannot be read. `replace`: the clean text in the raw one's place; text that cannot be read stays, so nothing is lost.
 */
export function writeClean(sink: TextSink, table: Table, cleaned: readonly CleanColumn[], layout: CleanLayout): void {
  const names = new Set(table.columns.map(({ name }) => name));
  const columns = table.columns.flatMap((raw) => {
    const clean = cleaned.find((one) => one.raw === raw);
    const own = { name: raw.name, text: (row: number) => cellText(raw, row) };
    if (clean === undefined) return [own];
    if (layout === 'replace') return [{ name: raw.name, text: replacing(raw, clean) }];
    return [own, { name: freeName(`${raw.name}_clean`, names), text: (row: number) => cellText(clean.clean, row) }];
  });
  sink.text(`${csvLine(columns.map(({ name }) => name))}\n`);
  for (let row = 0; row < table.rows; row++) sink.line(csvLine(columns.map(({ text }) => text(row))));
}

function replacing(raw: Column, { clean, unreadable }: CleanColumn): (row: number) => string {
  return (row) => (unreadable[row] === 1 ? cellText(raw, row) : cellText(clean, row));
}

function freeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let k = 2; taken.has(free); k++) free = `${name}_${k}`;
  taken.add(free);
  return free;
}

/** One record per changed cell and rule: row (as in the file), column, rule; texts before and after only when asked. */
export function writeChanges(
  sink: TextSink,
  table: Table,
  { cleaned, showValues }: { cleaned: readonly CleanColumn[]; showValues: boolean },
): void {
  sink.text(`${csvLine(['row', 'column', 'rule', ...(showValues ? ['before', 'after'] : [])])}\n`);
  for (let row = 0; row < table.rows; row++) {
    for (const { raw, clean, changeOf, changes } of cleaned) {
      const texts = showValues ? [cellText(raw, row), valueText(clean.dictionary, clean.ids[row] as number)] : [];
      for (const rule of changes[changeOf[row] as number] ?? [])
        sink.line(csvLine([String(table.recordNumbers[row]), raw.name, rule, ...texts]));
    }
  }
}
