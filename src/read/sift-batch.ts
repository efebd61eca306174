import type { Reject } from '../model/reject.ts';
import { firstBadByte } from './raw-text.ts';
import type { RowBatch } from './row-scanner.ts';

/** Why a row is rejected; `byte` is the content offset of the fault where it is not that of the row. */
export type Why = Pick<Reject, 'code' | 'reason' | 'column'> & { readonly byte?: number };

/** Where a row stands: window positions, physical line, data record number. */
export interface RowPlace {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly record: number;
}

/** Takes the rows out of a batch that `whyOf` finds fault with, and hands them to `reject`. Rows are asked about in their order. */
export function siftBatch(
  batch: RowBatch,
  whyOf: (at: number) => Why | undefined,
  reject: (row: RowPlace, why: Why) => void,
): void {
  let kept = 0;
  for (let at = 0; at < batch.count; at++) {
    const why = whyOf(at);
    if (why === undefined) moveRecord(batch, at, kept++);
    else reject(placeOf(batch, at), why);
  }
  batch.count = kept;
}

function placeOf({ rowStarts, rowEnds, lines, records }: RowBatch, at: number): RowPlace {
  return {
    ...{ start: rowStarts[at] as number, end: rowEnds[at] as number },
    ...{ line: lines[at] as number, record: records[at] as number },
  };
}

/** Undecodable and zero bytes in row `at`. */
export function damageOf(
  { rowStarts, rowEnds }: RowBatch,
  at: number,
  { window, base }: { window: Uint8Array; base: number },
): Why | undefined {
  const start = rowStarts[at] as number;
  const bytes = window.subarray(start, rowEnds[at]);
  const bad = firstBadByte(bytes);
  if (bad >= 0) return { code: 'E304', reason: 'bytes that are not valid UTF-8', byte: base + start + bad };
  const zero = bytes.indexOf(0);
  return zero < 0 ? undefined : { code: 'E303', reason: 'a zero byte', byte: base + start + zero };
}

function moveRecord(batch: RowBatch, from: number, to: number): void {
  if (from === to) return;
  for (let at = 0; at + from < batch.starts.length; at += batch.capacity) {
    batch.starts[at + to] = batch.starts[at + from] as number;
    batch.lengths[at + to] = batch.lengths[at + from] as number;
    batch.hashes[at + to] = batch.hashes[at + from] as number;
  }
  batch.records[to] = batch.records[from] as number;
  batch.rowStarts[to] = batch.rowStarts[from] as number;
  batch.rowEnds[to] = batch.rowEnds[from] as number;
  batch.lines[to] = batch.lines[from] as number;
  batch.isAfterBlank[to] = batch.isAfterBlank[from] as number;
}
