import { isUtf8 } from 'node:buffer';
import type { AurumError } from '../model/error.ts';
import type { Reject } from '../model/reject.ts';
import { PlaceBuilder } from '../table/places.ts';
import { emptyIds } from '../table/table.ts';
import { lineKind } from '../text/line-kind.ts';
import type { Chunks } from './byte-source.ts';
import { ColumnBuilder } from './column-builder.ts';
import { ForeignRows } from './foreign-rows.ts';
import { CR, countLineEnds, endingBefore, LF, newlineOf } from './line-ends.ts';
import { rawText } from './raw-text.ts';
import { createBatch, type RowBatch, type RowScan, STOP, type Stop, scanRows } from './row-scanner.ts';
import { damageOf, siftBatch, type Why } from './sift-batch.ts';
import { isSoundBelow } from './sound-below.ts';
import { cutOff, neverClosed, withoutLineEnd } from './table-faults.ts';
import type { TableFrame, TableScan } from './table-frame.ts';
import { Window } from './window.ts';

const BLANK = 32;
const WINDOW_BYTES = 1 << 22;
const MAX_CELLS_IN_WINDOW = 64;
const MAX_RAW_BYTES = 1 << 10;
/** Bytes of a short row that are looked at to tell what it is. */
const LONGEST_MARK = 200;

/** Reads all records below the header into columns. Faults: E104, E305 (a record without end). */
export async function readTable(content: Chunks, frame: TableFrame): Promise<TableScan> {
  const reader = new TableReader(content, frame);
  try {
    return await reader.read();
  } finally {
    await reader.close();
  }
}

const ASTRAY = {
  code: 'E306',
  reason: 'a quote stands where only a delimiter or line end may follow, or opens in a plain cell',
} as const;
const NEVER_CLOSED = { code: 'E104', reason: 'a quoted cell is opened and never closed' } as const;

class TableReader {
  readonly #frame: TableFrame;
  readonly #window: Window;
  readonly #batch: RowBatch;
  readonly #scan: RowScan;
  readonly #columns: ColumnBuilder[];
  readonly #numbers: Int32Array[] = [];
  readonly #places = new PlaceBuilder();
  readonly #rejects: Reject[] = [];
  readonly #foreign: ForeignRows;
  #expectedRows = 0;

  constructor(content: Chunks, frame: TableFrame) {
    const { maxFieldBytes } = frame.limits;
    this.#frame = frame;
    this.#foreign = new ForeignRows(frame.header, frame.rows);
    const initialBytes = Math.max(frame.windowBytes ?? WINDOW_BYTES, frame.dataStart);
    const maxBytes = Math.max(initialBytes, maxFieldBytes * MAX_CELLS_IN_WINDOW);
    this.#window = new Window(content, { initialBytes, maxBytes });
    this.#batch = createBatch(frame.names.length);
    this.#columns = frame.names.map(() => new ColumnBuilder());
    this.#scan = {
      ...{
        window: this.#window.bytes,
        end: 0,
        isLast: false,
        position: 0,
        line: frame.dataLine,
        record: 0,
        isAfterBlank: false,
        endings: 0,
      },
      columns: frame.names.length,
      ...{ widths: frame.widths, skipsBlanks: frame.skipsBlanks, quote: frame.quote.charCodeAt(0) },
      delimiter: frame.delimiter.charCodeAt(0),
      escapeByte: frame.escape.charCodeAt(0),
      maxFieldBytes,
      fault: { end: 0, next: 0, lines: 0, cells: 0, column: 0, byte: -1 },
    };
  }

  async read(): Promise<TableScan> {
    const scan = this.#scan;
    await this.#refill();
    scan.position = this.#frame.dataStart;
    scan.endings = endingBefore(scan.window, scan.position);
    for (;;) {
      scan.fault.byte = -1;
      const stop = scanRows(scan, this.#batch);
      if (stop === STOP.FULL) this.#flush();
      else if (stop === STOP.STRAY && !this.#hasFirstLine()) await this.#refill();
      else if (stop !== STOP.MORE) this.#settle(stop);
      else if (scan.isLast && scan.position >= scan.end) break;
      else await this.#refill();
    }
    this.#flush();
    return this.#finish();
  }

  close(): Promise<void> {
    return this.#window.close();
  }

  async #refill(): Promise<void> {
    this.#flush();
    const scan = this.#scan;
    if (!(await this.#window.refill(scan.position))) throw this.#endless(scan.fault.byte >= 0);
    scan.position = 0;
    scan.window = this.#window.bytes;
    scan.end = this.#window.end;
    scan.isLast = this.#window.isLast;
  }

  /** Decides on the record the scan stopped at. */
  #settle(stop: Stop): void {
    const { fault, columns, widths } = this.#scan;
    const width = Math.min(...widths);
    if (stop === STOP.OPEN && !isSoundBelow(this.#scan, this.#firstLineEnd(), this.#frame)) throw this.#endless(true);
    if (stop === STOP.STRAY || stop === STOP.OPEN) {
      this.#rejectFirstLine(stop);
    } else if (stop === STOP.LARGE) {
      this.#settleLarge();
    } else if (fault.cells < width) {
      this.#settleShort(width);
    } else {
      const what = widths.includes(columns) ? `the header has ${columns}` : `other rows have ${width}`;
      const reason = `${fault.cells} cells, ${widths.includes(fault.cells) ? 'one behind the columns is filled' : what}`;
      this.#rejectRecord({ code: 'E302', reason });
    }
  }

  /** True when the first line end of the record, and what follows a CR, is in the window. */
  #hasFirstLine(): boolean {
    const { isLast, end } = this.#scan;
    return isLast || this.#firstLineEnd() + 1 < end;
  }

  #firstLineEnd(): number {
    const { window, position, end } = this.#scan;
    let lineEnd = position;
    while (lineEnd < end && window[lineEnd] !== LF && window[lineEnd] !== CR) lineEnd++;
    return lineEnd;
  }

  /** Rejects the first physical line only: a forgotten closing quote must not take the following customers with it. */
  #rejectFirstLine(stop: Stop): void {
    const { window, end, position, fault, line } = this.#scan;
    const lineEnd = this.#firstLineEnd();
    const isPair = window[lineEnd] === CR && window[lineEnd + 1] === LF;
    const column = this.#frame.names[fault.column];
    this.#reject(
      { start: position, end: lineEnd, line, record: ++this.#scan.record },
      {
        ...(stop === STOP.OPEN ? NEVER_CLOSED : ASTRAY),
        byte: this.#window.base + fault.byte,
        ...(column === undefined ? {} : { column }),
      },
    );
    this.#scan.position = Math.min(end, lineEnd + (isPair ? 2 : 1));
    this.#scan.line++;
  }

  /** A short row is a line that is no record, the end of a file that was cut, or a row with too few cells. */
  #settleShort(width: number): void {
    const { window, position, fault, isLast, end, line } = this.#scan;
    const { file, limits } = this.#frame;
    const bytes = window.subarray(position, Math.min(fault.end, position + LONGEST_MARK));
    const kind = lineKind(rawText(bytes).split(this.#frame.delimiter)[0] ?? '');
    if (kind !== undefined) {
      this.#rejectRecord({ code: 'E310', reason: kind });
      return;
    }
    const isCut = isLast && fault.next > end;
    if (isCut && limits.isCutAllowed !== true) throw cutOff({ file, line }, { cells: fault.cells, columns: width });
    const reason = `${fault.cells} of ${width} cells${isCut ? '; the file may be truncated here' : ''}`;
    this.#rejectRecord({ code: 'E301', reason });
  }

  #settleLarge(): void {
    const { starts, lengths, capacity, count } = this.#batch;
    const { maxFieldBytes, columns, fault } = this.#scan;
    for (let column = 0; column < columns; column++) {
      const at = column * capacity + count;
      if (Math.abs(lengths[at] as number) <= maxFieldBytes) continue;
      const name = this.#frame.names[column] as string;
      const byte = this.#window.base + (starts[at] as number);
      const reason = `a cell is longer than ${maxFieldBytes} bytes`;
      this.#rejectRecord({ code: 'E305', reason, byte, column: name });
      return;
    }
    this.#batch.rowStarts[count] = this.#scan.position;
    this.#batch.rowEnds[count] = fault.end;
    this.#batch.lines[count] = this.#scan.line;
    this.#batch.records[count] = ++this.#scan.record;
    this.#batch.count++;
    this.#pass();
  }

  #rejectRecord(why: Why): void {
    const { position, fault, line } = this.#scan;
    this.#reject({ start: position, end: fault.end, line, record: ++this.#scan.record }, why);
    this.#scan.isAfterBlank = this.#isOnlyDelimiters();
    this.#pass();
  }

  #isOnlyDelimiters(): boolean {
    const { window, position, fault, delimiter } = this.#scan;
    return window.subarray(position, fault.end).every((byte) => byte === delimiter || byte === BLANK);
  }

  #pass(): void {
    const { fault, end } = this.#scan;
    this.#scan.position = Math.min(end, fault.next);
    this.#scan.line += fault.lines;
  }

  #reject(at: { start: number; end: number; line: number; record: number }, why: Why): void {
    const isLarge = why.code === 'E305' && at.end - at.start > MAX_RAW_BYTES;
    const bytes = this.#window.bytes.subarray(at.start, isLarge ? at.start + MAX_RAW_BYTES : at.end);
    this.#rejects.push({
      ...{ byte: this.#window.base + at.start, file: this.#frame.file, line: at.line, record: at.record },
      ...why,
      raw: rawText(bytes) + (isLarge ? '…' : ''),
    });
  }

  /** Encodes the batch; the window may slide only after it. */
  #flush(): void {
    const batch = this.#batch;
    if (batch.count === 0) return;
    const { rowStarts, rowEnds, count } = batch;
    const text = this.#window.bytes.subarray(rowStarts[0], rowEnds[count - 1]);
    this.#sift(text);
    if (batch.count === 0) return;
    this.#expectedRows ||= Math.ceil(((this.#frame.bytes * count) / text.length) * 1.05) + count;
    const { window, quote, escapeByte } = this.#scan;
    const expectedRows = this.#expectedRows;
    this.#columns.forEach((column, index) => {
      column.append(batch, index, { window, quote, escapeByte, expectedRows });
    });
    this.#numbers.push(batch.records.slice(0, batch.count));
    const { base } = this.#window;
    for (let i = 0; i < batch.count; i++)
      this.#places.add({ line: batch.lines[i] as number, byte: base + (batch.rowStarts[i] as number) });
    batch.count = 0;
  }

  /** Takes rows that are no sound records out of the batch. */
  #sift(text: Uint8Array): void {
    const window = this.#window.bytes;
    const { base } = this.#window;
    const reject = this.#reject.bind(this);
    const batch = this.#batch;
    if (!isUtf8(text) || text.includes(0)) siftBatch(batch, (at) => damageOf(batch, at, { window, base }), reject);
    siftBatch(batch, (at) => this.#foreign.check(batch, at, window), reject);
  }

  #finish(): TableScan {
    const { source, names } = this.#frame;
    const rows = this.#numbers.reduce((sum, block) => sum + block.length, 0);
    const recordNumbers = emptyIds(rows);
    let row = 0;
    for (const block of this.#numbers) {
      recordNumbers.set(block, row);
      row += block.length;
    }
    const columns = this.#columns.map((column, index) => column.finish(names[index] as string));
    const rejects = this.#rejects.sort((a, b) => a.record - b.record);
    const { record, endings, position, end, line } = this.#scan;
    const isUnended = position > end;
    const table = { source, rows, columns, recordNumbers, places: this.#places.build() };
    return { table, rejects, recordsIn: record, newline: newlineOf(endings), isUnended, lines: line - 1 };
  }

  #endless(isQuoted: boolean): AurumError {
    const { line, fault, position } = this.#scan;
    const before = this.#window.bytes.subarray(position, Math.max(position, fault.byte));
    const { file, names } = this.#frame;
    if (!isQuoted) return withoutLineEnd({ file, line });
    const column = names[fault.column];
    return neverClosed({
      ...{ file, line: line + countLineEnds(before), byte: this.#window.base + fault.byte },
      ...(column === undefined ? {} : { column }),
    });
  }
}
