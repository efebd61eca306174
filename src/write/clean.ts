import type { CleanColumn } from '../normalize/record/clean-column.ts';
import { valueText } from '../table/dictionary.ts';
import { type Column, cellText, type Table } from '../table/table.ts';

/** How clean values stand to raw ones: in columns of their own behind them, or in their place. */
export type CleanLayout = 'beside' | 'replace';

/**
 * The file again, all rows and columns in their order, the header first. `beside`: `email` is followed by `email_clean`,
 * blank where the raw text cannot be read. `replace`: the clean text in the raw one's place; text that cannot be read
 * stays, so nothing is lost.
 */
export function cleanRows(
  table: Table,
  cleaned: readonly CleanColumn[],
  layout: CleanLayout,
): Iterable<readonly string[]> {
  const names = new Set(table.columns.map(({ name }) => name));
  const columns = table.columns.flatMap((raw, at) => {
    const clean = cleaned.find((one) => one.raw === raw);
    const own = { name: raw.name, text: (row: number) => cellText(raw, row) };
    if (clean === undefined) return [own];
    if (layout === 'replace') return [{ name: raw.name, text: replacing(raw, clean) }];
    if (isCleanOf(clean, table.columns[at + 1])) return [own];
    return [own, { name: freeName(cleanName(raw), names), text: (row: number) => cellText(clean.clean, row) }];
  });
  const header = columns.map(({ name }) => name);
  return rowsOf(header, table.rows, (row) => [columns.map(({ text }) => text(row))]);
}

/**
 * The columns whose clean text is not in the file yet: what an earlier `beside` added is not cleaned once more. A column
 * is such an addition when it stands behind its raw one, has its name, and every cell holds what cleaning gives.
 */
export function withoutEarlier(table: Table, cleaned: readonly CleanColumn[]): CleanColumn[] {
  const earlier = new Set<Column>();
  table.columns.forEach((raw, at) => {
    const next = table.columns[at + 1];
    const clean = cleaned.find((one) => one.raw === raw && !earlier.has(raw));
    if (next !== undefined && clean !== undefined && isCleanOf(clean, next)) earlier.add(next);
  });
  return cleaned.filter(({ raw }) => !earlier.has(raw));
}

function isCleanOf({ raw, clean }: CleanColumn, next: Column | undefined): boolean {
  if (next?.name !== cleanName(raw)) return false;
  for (let row = 0; row < next.ids.length; row++) if (cellText(next, row) !== cellText(clean, row)) return false;
  return true;
}

const cleanName = (raw: Column): string => `${raw.name}_clean`;

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
export function changeRows(
  table: Table,
  { cleaned, showValues }: { cleaned: readonly CleanColumn[]; showValues: boolean },
): Iterable<readonly string[]> {
  const header = ['row', 'column', 'rule', ...(showValues ? ['before', 'after'] : [])];
  return rowsOf(header, table.rows, (row) =>
    cleaned.flatMap(({ raw, clean, changeOf, changes }) => {
      const texts = showValues ? [cellText(raw, row), valueText(clean.dictionary, clean.ids[row] as number)] : [];
      const rules = changes[changeOf[row] as number] ?? [];
      return rules.map((rule) => [String(table.recordNumbers[row]), raw.name, rule, ...texts]);
    }),
  );
}

function* rowsOf(
  header: readonly string[],
  rows: number,
  linesOf: (row: number) => readonly (readonly string[])[],
): Generator<readonly string[]> {
  yield header;
  for (let row = 0; row < rows; row++) yield* linesOf(row);
}
