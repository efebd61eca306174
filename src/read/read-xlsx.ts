import { AurumError } from '../model/error.ts';
import type { ByteSource } from './byte-source.ts';
import { readDelimited } from './read-delimited.ts';
import type { Warning } from './request.ts';
import type { Reading, ReadSettings } from './settings.ts';

type Cell = string | boolean | Date | null;

interface Sheet {
  readonly sheet: string;
  readonly data: readonly (readonly unknown[])[];
}

/**
 * Reads one sheet of an Excel workbook: the named one, else the first that has rows; others with rows are warned
 * about (E112). Text and the stored digits of numbers stay as they are, number formats (a zip shown as 02108 and stored
 * as 2108) are lost in the file itself. Dates become ISO 8601. Faults: E101, E103, E106, and those of delimited text.
 */
export async function readXlsx(stored: ByteSource, settings: ReadSettings): Promise<Reading> {
  const { file, part } = settings;
  const sheets = await openWorkbook(stored);
  const filled = sheets.filter(({ data }) => data.length > 0);
  const sheet = part === undefined ? filled[0] : sheets.find((one) => one.sheet === part);
  if (sheet === undefined) {
    const [code, what] = part === undefined ? (['E101', 'The workbook is empty.'] as const) : missing;
    throw new AurumError({ exit: 'INPUT', code, what, place: { file } });
  }
  const width = sheet.data.reduce((widest, row) => Math.max(widest, row.length), 1);
  const sample = Buffer.from(sheet.data.map((row) => recordOf(row as readonly Cell[], width)).join(''));
  const content = {
    ...{ sample, isWhole: true, offset: 0, bytes: sample.length },
    encoding: { name: 'utf-8', bomBytes: 0 },
    open: async function* () {
      yield sample;
    },
  };
  const { dialect, ...reading } = await readDelimited(content, { ...settings, delimiter: ',' });
  const warnings = part === undefined ? filled.filter((one) => one !== sheet).map(() => furtherSheet(file)) : [];
  return {
    ...reading,
    warnings: [...reading.warnings, ...warnings.slice(0, 1)],
    dialect: { ...dialect, format: 'xlsx', delimiter: '', quote: '', escape: '', newline: 'none' },
  };
}

const missing = ['E106', 'The workbook has no such sheet.'] as const;

async function openWorkbook(stored: ByteSource): Promise<readonly Sheet[]> {
  const { default: readWorkbook } = await import('read-excel-file/node');
  const parts: Buffer[] = [];
  for await (const chunk of stored.chunks()) parts.push(Buffer.from(chunk));
  try {
    return await readWorkbook(Buffer.concat(parts), { trim: false, parseNumber: (digits) => digits });
  } catch (cause) {
    const what = 'The workbook is damaged or protected by a password.';
    const fix = 'Save it again without a password, or export as CSV.';
    throw new AurumError({ exit: 'INPUT', code: 'E103', what, place: { file: stored.file }, fix }, { cause });
  }
}

/** A row as CSV, so that preambles, headers and blank rows are treated as in any other export. */
function recordOf(row: readonly Cell[], width: number): string {
  if (row.every((cell) => cell === null || cell === '')) return '\n';
  const cells = row.map((cell) => `"${cellText(cell).replaceAll('"', '""')}"`);
  while (cells.length < width) cells.push('');
  return `${cells.join(',')}\n`;
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (!(cell instanceof Date)) return String(cell);
  const iso = cell.toISOString();
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 19);
}

function furtherSheet(file: string): Warning {
  return { code: 'E112', place: { file } };
}
