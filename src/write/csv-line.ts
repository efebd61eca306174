const NEEDS_QUOTES = /[",\r\n]|^[ \t]|[ \t]$/;
const ROW_MAY_NEED_QUOTES = /["\r\n]|(?:^|,)[ \t]|[ \t](?:,|$)/;

/**
 * One CSV record without its line end. A cell is quoted only when it holds a comma, quote or line end, or begins or
 * ends with a blank; nothing else is changed (`+44…`, `01234`, `=x` stay). A single empty cell becomes `""`, because
 * a blank line is no record.
 */
export function csvLine(cells: readonly string[]): string {
  const line = cells.join(',');
  if (line === '') return cells.length === 1 ? '""' : line;
  // Rows without anything to quote are the rule: one test of the joined row replaces one per cell.
  if (!ROW_MAY_NEED_QUOTES.test(line) && countCommas(line) === cells.length - 1) return line;
  return cells.map(csvCell).join(',');
}

/** One cell, quoted where {@link csvLine} quotes it. */
export function csvCell(cell: string): string {
  return NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function countCommas(line: string): number {
  let count = 0;
  for (let at = line.indexOf(','); at >= 0; at = line.indexOf(',', at + 1)) count++;
  return count;
}
