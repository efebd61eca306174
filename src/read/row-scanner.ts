/** Why {@link scanRows} came back. */
export const STOP = {
  /** The batch is full. */
  FULL: 0,
  /** The window holds no further complete record. */
  MORE: 1,
  /** The record has more or fewer cells than records have. */
  RAGGED: 2,
  /** A byte other than a delimiter or line end follows a closing quote, or a pair of quotes spans plain cells. */
  STRAY: 3,
  /** The content ends inside a quoted cell. */
  OPEN: 4,
  /** The record is long enough to hold a cell above the limit. */
  LARGE: 5,
} as const;
export type Stop = (typeof STOP)[keyof typeof STOP];

const LF = 10;
const CR = 13;
const BLANK = 32;
const DOUBLE_QUOTE = 34;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * Cells of up to `capacity` records, column-major: cell (column c, record i) is at `c * capacity + i`.
 * `starts` are window positions, `lengths` bytes; a negative length is a quoted cell that still holds escapes.
 * `hashes` equal `hashBytes` of the cell (unset for cells with escapes).
 */
export interface RowBatch {
  readonly capacity: number;
  readonly starts: Int32Array;
  readonly lengths: Int32Array;
  readonly hashes: Int32Array;
  /** Per record: window position of its first byte and of its line end, physical line, data record number. */
  readonly rowStarts: Int32Array;
  readonly rowEnds: Int32Array;
  readonly lines: Int32Array;
  readonly records: Int32Array;
  /** Per record 1 where a blank line stands directly above. */
  readonly isAfterBlank: Uint8Array;
  count: number;
}

/** The moving part of a scan. `window[end..end + 4)` must hold LF, both quotes, LF as sentinels. */
export interface RowScan {
  window: Uint8Array;
  end: number;
  /** True when no byte follows `end`. */
  isLast: boolean;
  /** Window position of the next record. */
  position: number;
  /** Physical line of `position`, 1-based. */
  line: number;
  /** Data records passed so far. */
  record: number;
  /** True when the line above `position` is blank. */
  isAfterBlank: boolean;
  /** Line ends seen: 1 LF, 2 CRLF, 4 CR. */
  endings: number;
  /** Cells of a record that are kept. */
  readonly columns: number;
  /** Cells that a record has, two numbers at the most; those behind the columns are empty. */
  readonly widths: readonly [number, number];
  readonly delimiter: number;
  readonly quote: number;
  /** True where blanks stand between a delimiter and the quote that opens a cell. */
  readonly skipsBlanks: boolean;
  /** The escape byte; equal to the quote when quotes are doubled. */
  readonly escapeByte: number;
  readonly maxFieldBytes: number;
  /** The record the scan stopped at. */
  readonly fault: { end: number; next: number; lines: number; cells: number; column: number; byte: number };
}

/** A batch with room for `columns` cells per record, about 6 MB whatever the number of columns. */
export function createBatch(columns: number): RowBatch {
  const capacity = Math.max(16, Math.min(1 << 15, Math.floor((1 << 19) / columns)));
  const cells = () => new Int32Array(capacity * columns);
  const rows = () => new Int32Array(capacity);
  return {
    ...{ capacity, starts: cells(), lengths: cells(), hashes: cells() },
    ...{ rowStarts: rows(), rowEnds: rows(), lines: rows(), records: rows(), count: 0 },
    isAfterBlank: new Uint8Array(capacity),
  };
}

/** The last quoted cell, and line ends in quoted cells of its record: one object for all, because one for each costs time. */
const found = { end: 0, newlines: 0, hash: 0, length: 0, opened: 0 };

/**
 * Splits records into cells until the batch is full, the window is used up or a record needs a decision.
 * On return `scan.position` is the first record not in the batch. One loop over the bytes of plain cells, hashing on the way:
 * a call for each of them costs a third of the speed.
 */
export function scanRows(scan: RowScan, batch: RowBatch): Stop {
  const { window, columns, delimiter, quote, skipsBlanks, end } = scan;
  const { capacity, starts, lengths, hashes } = batch;
  const highest = Math.max(delimiter, DOUBLE_QUOTE);
  let stop: Stop = STOP.FULL;
  while (stop === STOP.FULL && batch.count < capacity) {
    let p = scan.position;
    if (p >= end) return STOP.MORE;
    let cells = 0;
    let byte = delimiter;
    let hasExtra = false;
    found.newlines = 0;
    found.opened = 0;
    for (let at = batch.count; byte === delimiter; at += capacity) {
      let start = p;
      let hash = FNV_OFFSET;
      let length: number;
      let quotes = 0;
      if (skipsBlanks) start = p = openingOf(window, p, quote);
      byte = window[p] as number;
      if (byte !== quote) {
        for (;;) {
          while (byte > highest) {
            hash = Math.imul(hash ^ byte, FNV_PRIME);
            byte = window[++p] as number;
          }
          if (byte === delimiter || byte === LF || byte === CR) break;
          if (byte === DOUBLE_QUOTE) quotes++;
          hash = Math.imul(hash ^ byte, FNV_PRIME);
          byte = window[++p] as number;
        }
        length = p - start;
        if ((quotes & 1) === 1 && (p < end || scan.isLast) && isSpanned(window, start, p)) {
          scan.fault.column = cells;
          scan.fault.byte = found.opened;
          return STOP.STRAY;
        }
      } else {
        scan.fault.column = cells;
        stop = scanQuoted(scan, ++start);
        if (stop !== STOP.FULL) return stop;
        ({ end: p, hash, length } = found);
        byte = window[p] as number;
      }
      if (cells++ < columns) {
        starts[at] = start;
        lengths[at] = length;
        hash ^= hash >>> 15;
        hash = Math.imul(hash, 0x85ebca6b);
        hashes[at] = hash ^ (hash >>> 13);
      } else if (length !== 0) hasExtra = true;
      p++;
    }
    stop = passRecord(scan, batch, { end: p - 1, cells, hasExtra });
  }
  return stop;
}

/** Where the cell opens: behind the blanks at `p` when a quote follows them. */
function openingOf(window: Uint8Array, p: number, quote: number): number {
  let opening = p;
  while (window[opening] === BLANK) opening++;
  return window[opening] === quote ? opening : p;
}

/**
 * True when an odd quote in a plain cell closes one that an earlier plain cell opened: `9 "Table, Round",7`. A quote opens
 * where text follows it: `9" pipe` and `Ann "` open nothing. Apostrophes in plain cells are letters.
 */
function isSpanned(window: Uint8Array, start: number, end: number): boolean {
  if (found.opened > 0) return true;
  let last = end - 1;
  while (last > start && window[last] !== DOUBLE_QUOTE) last--;
  if (last + 1 < end && window[last + 1] !== BLANK) found.opened = last;
  return false;
}

/** Scans a quoted cell from behind its opening quote; `found.end` is then the byte behind the closing one. */
function scanQuoted({ window, end, isLast, delimiter, quote, escapeByte, fault }: RowScan, start: number): Stop {
  let p = start;
  let hash = FNV_OFFSET;
  let newlines = 0;
  let hasEscape = false;
  for (;;) {
    let byte = window[p] as number;
    while (byte > quote && byte !== escapeByte) {
      hash = Math.imul(hash ^ byte, FNV_PRIME);
      byte = window[++p] as number;
    }
    if (byte === escapeByte && (escapeByte !== quote || window[p + 1] === quote)) {
      hasEscape = true;
      byte = window[++p] as number;
    } else if (byte === quote) break;
    if (byte <= CR && (byte === LF || (byte === CR && window[p + 1] !== LF))) newlines++;
    hash = Math.imul(hash ^ byte, FNV_PRIME);
    p++;
  }
  if (p >= end) {
    fault.byte = start - 1;
    return isLast ? STOP.OPEN : STOP.MORE;
  }
  found.length = hasEscape ? start - p : p - start;
  found.hash = hash;
  found.newlines += newlines;
  const behind = window[++p];
  found.end = p;
  if (behind === delimiter || behind === LF || behind === CR) return STOP.FULL;
  fault.byte = p;
  return STOP.STRAY;
}

/** A record split into cells: window position of its line end, number of cells, whether one behind the header's is filled. */
interface Passed {
  readonly end: number;
  readonly cells: number;
  readonly hasExtra: boolean;
}

/** Puts the record that was scanned into the batch, unless it needs a decision; blank lines are passed over. */
function passRecord(scan: RowScan, batch: RowBatch, { end, cells, hasExtra }: Passed): Stop {
  const { window, position, widths, fault } = scan;
  const { newlines } = found;
  const byte = window[end];
  if (end >= scan.end - (byte === CR ? 1 : 0) && !scan.isLast) return STOP.MORE;
  const isPair = byte === CR && window[end + 1] === LF && end + 1 < scan.end;
  const next = end + (isPair ? 2 : 1);
  if (end < scan.end) scan.endings |= isPair ? 2 : byte === LF ? 1 : 4;
  const isBlank = end === position;
  const isRagged = hasExtra || (cells !== widths[0] && cells !== widths[1]);
  if (!isBlank && (isRagged || end - position > scan.maxFieldBytes)) {
    fault.end = end;
    fault.next = next;
    fault.lines = newlines + 1;
    fault.cells = cells;
    return isRagged ? STOP.RAGGED : STOP.LARGE;
  }
  if (!isBlank) {
    batch.rowStarts[batch.count] = position;
    batch.rowEnds[batch.count] = end;
    batch.lines[batch.count] = scan.line;
    batch.isAfterBlank[batch.count] = scan.isAfterBlank ? 1 : 0;
    batch.records[batch.count++] = ++scan.record;
  }
  scan.isAfterBlank = isBlank;
  scan.line += newlines + 1;
  scan.position = next;
  return STOP.FULL;
}
