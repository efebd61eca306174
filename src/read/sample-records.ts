/** One record of the sample. Positions are byte offsets into it. */
export interface SampleRecord {
  readonly cells: readonly string[];
  /** Physical line where it starts, 1-based, counted from the sample's start. */
  readonly line: number;
  readonly end: number;
  /** Physical line after it. */
  readonly nextLine: number;
  /** True when a blank line stands directly above. */
  readonly isAfterBlank: boolean;
  /** True when a closing quote is followed by neither delimiter nor line end. */
  readonly isStray: boolean;
  /** True when the sample ends inside a quoted cell. */
  readonly isOpen: boolean;
  /** True when a line end closed it (not the end of the sample). */
  readonly isClosed: boolean;
  /** Cells that are quoted, and those of them with blanks before the quote. */
  readonly quoted: number;
  readonly spaced: number;
}

export interface SampleSyntax {
  readonly delimiter: string;
  readonly quote: string;
  /** What makes a quote inside a quoted cell literal: the quote itself, or a backslash. */
  readonly escape: string;
  /** True where blanks may stand between a delimiter and the quote that opens a cell. */
  readonly skipsBlanks: boolean;
}

interface Cursor {
  position: number;
  line: number;
}

/**
 * Parses the first `limit` records, slowly and plainly: the twin of the fast scanner, used to judge dialects.
 * `text` holds one byte per character (latin1), so positions are byte offsets; cells are decoded as UTF-8.
 */
export function sampleRecords(text: string, syntax: SampleSyntax, limit: number): SampleRecord[] {
  const records: SampleRecord[] = [];
  const cursor: Cursor = { position: 0, line: 1 };
  let isAfterBlank = false;
  while (cursor.position < text.length && records.length < limit) {
    if (isLineEnd(text[cursor.position])) {
      passLineEnd(text, cursor);
      isAfterBlank = true;
      continue;
    }
    const record = readRecord(text, syntax, cursor);
    records.push({ ...record, isAfterBlank });
    isAfterBlank = false;
  }
  return records;
}

function readRecord(text: string, syntax: SampleSyntax, cursor: Cursor): Omit<SampleRecord, 'isAfterBlank'> {
  const line = cursor.line;
  const cells: string[] = [];
  let isStray = false;
  let isOpen = false;
  let quoted = 0;
  let spaced = 0;
  for (;;) {
    const opening = syntax.skipsBlanks ? passBlanks(text, cursor.position) : cursor.position;
    const isQuoted = text[opening] === syntax.quote;
    if (isQuoted) {
      quoted++;
      if (opening > cursor.position) spaced++;
      cursor.position = opening;
    }
    const cell = isQuoted ? readQuoted(text, syntax, cursor) : readPlain(text, syntax, cursor);
    cells.push(Buffer.from(cell ?? '', 'latin1').toString('utf8'));
    isOpen ||= cell === null;
    const next = text[cursor.position];
    if (next !== undefined && next !== syntax.delimiter && !isLineEnd(next)) {
      isStray = true;
      while (cursor.position < text.length && !isLineEnd(text[cursor.position])) cursor.position++;
    }
    if (text[cursor.position] !== syntax.delimiter) break;
    cursor.position++;
  }
  const isClosed = cursor.position < text.length;
  if (isClosed) passLineEnd(text, cursor);
  else cursor.line++;
  return { cells, line, end: cursor.position, nextLine: cursor.line, isStray, isOpen, isClosed, quoted, spaced };
}

function passBlanks(text: string, from: number): number {
  let position = from;
  while (text[position] === ' ') position++;
  return position;
}

function readPlain(text: string, syntax: SampleSyntax, cursor: Cursor): string {
  const start = cursor.position;
  let end = start;
  while (end < text.length && text[end] !== syntax.delimiter && !isLineEnd(text[end])) end++;
  cursor.position = end;
  return text.slice(start, end);
}

/** Null when the closing quote never comes. */
function readQuoted(text: string, syntax: SampleSyntax, cursor: Cursor): string | null {
  let cell = '';
  cursor.position++;
  while (cursor.position < text.length) {
    const char = text[cursor.position] as string;
    const next = text[cursor.position + 1];
    if (char === syntax.escape && (next === syntax.quote || (next === char && char !== syntax.quote))) {
      cell += next;
      cursor.position += 2;
    } else if (char === syntax.quote) {
      cursor.position++;
      return cell;
    } else if (isLineEnd(char)) {
      const start = cursor.position;
      passLineEnd(text, cursor);
      cell += text.slice(start, cursor.position);
    } else {
      cell += char;
      cursor.position++;
    }
  }
  return null;
}

function isLineEnd(char: string | undefined): boolean {
  return char === '\n' || char === '\r';
}

function passLineEnd(text: string, cursor: Cursor): void {
  cursor.position += text[cursor.position] === '\r' && text[cursor.position + 1] === '\n' ? 2 : 1;
  cursor.line++;
}
