import { unzipSync, zipSync } from 'fflate';
import { AurumError } from '../model/error.ts';

/** What a sheet of a workbook holds at the most. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
const LONGEST_CELL = 32_767;
/** Widest column, in characters, and rows that widths are taken from. */
const WIDEST = 60;
const ROWS_MEASURED = 200;

/** The first day an archive can name: nothing in a workbook depends on when it was made. */
const FIRST_DAY = new Date(1980, 0, 1);

/** Characters that no XML holds; spreadsheets write them by number. */
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|_(?=x[0-9a-f]{4}_)/gi;

/** True for the name of a workbook: out.xlsx. */
export function isWorkbook(path: string): boolean {
  return /\.xlsx$/i.test(path);
}

/** Rows, the header first, as a workbook of one sheet in which every cell is text. All rows are held in memory. Fault: E804 for more than a sheet can hold. */
export async function workbookOf(rows: Iterable<readonly string[]>, file: string): Promise<Uint8Array> {
  const data: (string | null)[][] = [];
  for (const cells of rows) {
    if (data.length >= MOST_ROWS) throw tooLarge(`more than ${MOST_ROWS} rows`, file);
    if (cells.length > MOST_COLUMNS) throw tooLarge(`more than ${MOST_COLUMNS} columns`, file);
    if (cells.some((cell) => cell.length > LONGEST_CELL))
      throw tooLarge(`a cell of more than ${LONGEST_CELL} characters`, file);
    data.push(cells.map((cell) => (cell === '' ? null : writable(cell))));
  }
  // Only who asks for a workbook waits for its writer to load.
  const { default: writeXlsxFile } = await import('write-excel-file/node');
  const made = await writeXlsxFile(data, { columns: widths(data), stickyRowsCount: 1 }).toBuffer();
  // The archive carries the time it was made; the same rows have to make the same bytes.
  return zipSync(unzipSync(new Uint8Array(made)), { mtime: FIRST_DAY });
}

function writable(cell: string): string {
  return cell.replace(UNWRITABLE, (mark) => `_x${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}

function widths(data: readonly (readonly (string | null)[])[]): { width: number }[] {
  const [header = []] = data;
  return header.map((_, at) => {
    const longest = data.slice(0, ROWS_MEASURED).reduce((most, cells) => Math.max(most, cells[at]?.length ?? 0), 0);
    return { width: Math.min(WIDEST, longest + 2) };
  });
}

function tooLarge(what: string, file: string): AurumError {
  return new AurumError({
    exit: 'LIMIT',
    code: 'E804',
    what: `A workbook cannot hold it: ${what}.`,
    place: { file },
    fix: 'Name a file that ends in .csv.',
  });
}
