import type { RowScan } from './row-scanner.ts';
import { type SampleSyntax, sampleRecords } from './sample-records.ts';

/** What is looked at below a quote that never closes. */
const BELOW_BYTES = 1 << 16;
const BELOW_RECORDS = 50;
/** Records of which fewer prove nothing, and the share of them that must be as wide as others. */
const FEWEST_BELOW = 5;
const SOUND = 0.9;

/**
 * True when the lines behind `from` (a line end of the window) read as records: then a quote above them that never closes is
 * one quote too many, not a cell that was cut off, and only its own line is lost.
 */
export function isSoundBelow(scan: RowScan, from: number, syntax: SampleSyntax): boolean {
  const { window, end, widths } = scan;
  const text = Buffer.from(window.subarray(from, Math.min(end, from + BELOW_BYTES))).toString('latin1');
  const records = sampleRecords(text, syntax, BELOW_RECORDS);
  const sound = records.filter(({ cells, isStray, isOpen }) => widths.includes(cells.length) && !isStray && !isOpen);
  return records.length >= FEWEST_BELOW && sound.length >= records.length * SOUND;
}
