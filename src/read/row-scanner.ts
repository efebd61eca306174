/** Why {@link scanRows} came back. */
export const STOP = {
  /** The batch is full. */
  FULL: 0,
  /** The window holds no further complete record. */
  MORE: 1,
  /** The record has more or fewer cells than the header. */
  RAGGED: 2,
  /** A byte other than a delimiter or line end follows a closing quote. */
  STRAY: 3,
  /** The content ends inside a quoted cell. */
  OPEN: 4,
  /** The record is long enough to hold a cell above the limit. */
  LARGE: 5,
} as const;
export type Stop = (typeof STOP)[keyof typeof STOP];

const LF = 10;
const CR = 13;
const QUOTE = 34;
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
  count: number;
}

/** The moving part of a scan. `window[end..end + 3)` must hold LF, quote, LF as sentinels. */
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
  /** Line ends seen: 1 LF, 2 CRLF, 4 CR. */
  endings: number;
  readonly columns: number;
  readonly delimiter: number;
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
  };
}

/**
 * Splits records into cells until the batch is full, the window is used up or a record needs a decision.
 * On return `scan.position` is the first record not in the batch. One loop over the bytes, hashing on the way:
 * splitting it into functions costs a third of the speed.
 */
export function scanRows(scan: RowScan, batch: RowBatch): Stop {
  const { window, end, isLast, columns, delimiter, escapeByte, maxFieldBytes, fault } = scan;
  const { capacity, starts, lengths, hashes } = batch;
  const highest = Math.max(delimiter, CR);
  let { position, line, record, endings } = scan;
  let count = batch.count;
  let stop: Stop = STOP.FULL;
  scanning: while (count < capacity) {
    if (position >= end) {
      stop = STOP.MORE;
      break;
    }
    let p = position;
    let cells = 0;
    let at = count;
    let newlines = 0;
    let hasExtra = false;
    let byte = 0;
    for (;;) {
      let start = p;
      let hash = FNV_OFFSET;
      let length: number;
      byte = window[p] as number;
      if (byte !== QUOTE) {
        while (byte > highest || (byte !== delimiter && byte !== LF && byte !== CR)) {
          hash = Math.imul(hash ^ byte, FNV_PRIME);
          byte = window[++p] as number;
        }
        length = p - start;
      } else {
        start = ++p;
        let hasEscape = false;
        for (;;) {
          byte = window[p] as number;
          if (byte === escapeByte && (escapeByte !== QUOTE || window[p + 1] === QUOTE)) {
            hasEscape = true;
            byte = window[++p] as number;
          } else if (byte === QUOTE) break;
          if (byte <= CR && (byte === LF || (byte === CR && window[p + 1] !== LF))) newlines++;
          hash = Math.imul(hash ^ byte, FNV_PRIME);
          p++;
        }
        if (p >= end) {
          fault.column = cells;
          fault.byte = start - 1;
          stop = isLast ? STOP.OPEN : STOP.MORE;
          break scanning;
        }
        length = hasEscape ? start - p : p - start;
        byte = window[++p] as number;
        if (byte !== delimiter && byte !== LF && byte !== CR) {
          fault.column = cells;
          fault.byte = p;
          stop = STOP.STRAY;
          break scanning;
        }
      }
      if (cells < columns) {
        starts[at] = start;
        lengths[at] = length;
        hash ^= hash >>> 15;
        hash = Math.imul(hash, 0x85ebca6b);
        hashes[at] = hash ^ (hash >>> 13);
        at += capacity;
      } else if (length !== 0) hasExtra = true;
      cells++;
      if (byte !== delimiter) break;
      p++;
    }
    if (!isLast && p >= end - (byte === CR ? 1 : 0)) {
      stop = STOP.MORE;
      break;
    }
    const isPair = byte === CR && window[p + 1] === LF && p + 1 < end;
    const next = p + (isPair ? 2 : 1);
    if (p < end) endings |= isPair ? 2 : byte === LF ? 1 : 4;
    if (p === position) {
      position = next;
      line++;
      continue;
    }
    if (cells < columns || hasExtra || p - position > maxFieldBytes) {
      fault.end = p;
      fault.next = next;
      fault.lines = newlines + 1;
      fault.cells = cells;
      stop = cells < columns || hasExtra ? STOP.RAGGED : STOP.LARGE;
      break;
    }
    batch.rowStarts[count] = position;
    batch.rowEnds[count] = p;
    batch.lines[count] = line;
    batch.records[count] = ++record;
    count++;
    line += newlines + 1;
    position = next;
  }
  scan.position = position;
  scan.line = line;
  scan.record = record;
  scan.endings = endings;
  batch.count = count;
  return stop;
}
