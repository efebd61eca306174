import { csvLine } from './csv-line.ts';

/** How rows become text: as they are, or so that a spreadsheet shows them as they are. */
export const SHEET_FORMS = ['csv', 'excel'] as const;
export type SheetForm = (typeof SHEET_FORMS)[number];

/** Rows made into one piece of text: enough to be quick, few enough to be nothing in memory. */
const ROWS_PER_PIECE = 512;
/** A spreadsheet takes a file without it for one of its own code page. */
const MARK = '\ufeff';
/** Longest text in a formula of a spreadsheet. */
const LONGEST_LITERAL = 255;

/** What a spreadsheet runs as a formula, but for plain numbers with a sign. */
const FORMULA = /^[=@\t\r]|^[+-](?!\d+(?:[.,]\d+)?$)|^\+/;
/** What it turns into another number: zeros in front, twelve digits and more, powers of ten. */
const NUMBER = /^0\d|^\d{12}|^\d+(?:\.\d+)?e[+-]?\d+$/i;
/** What it turns into a day or an hour, in one of its languages or another. */
const DAY = /^\d{1,4}[-/]\d{1,2}(?:[-/]\d{1,4})?$|^\d{1,2}\.\d{1,2}\.\d{2,4}$|^\d{1,2}:\d{2}|^\d{4}-\d{2}-\d{2}[T ]/;
const MONTH = /^(?:\d{1,4}[-. ]?)?[a-z]{3,9}[-. ]?\d{1,4}$/i;

/** Rows as text, piece by piece. `excel`: marked as UTF-8, lines ended with CR LF, and each cell shown as it is written. */
export function* sheetText(rows: Iterable<readonly string[]>, form: SheetForm): Generator<string> {
  const isExcel = form === 'excel';
  let piece = isExcel ? MARK : '';
  let count = 0;
  for (const cells of rows) {
    piece += isExcel ? `${csvLine(cells.map(shownAsText))}\r\n` : `${csvLine(cells)}\n`;
    if (++count % ROWS_PER_PIECE !== 0) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

/**
 * A cell that a spreadsheet shows as it is written, where it would make a number, a day or a formula of it: "01234" → `="01234"`,
 * "+4670174" → `="+4670174"`; others stay. Texts too long for that get an apostrophe in front, where they would be run.
 */
export function shownAsText(cell: string): string {
  const isRun = FORMULA.test(cell);
  if (!isRun && !NUMBER.test(cell) && !DAY.test(cell) && !MONTH.test(cell)) return cell;
  if (cell.length <= LONGEST_LITERAL && !/[\r\n\t]/.test(cell)) return `="${cell.replaceAll('"', '""')}"`;
  return isRun ? `'${cell}` : cell;
}
