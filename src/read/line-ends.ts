import type { Dialect } from './request.ts';

export const LF = 10;
export const CR = 13;

/** Physical lines that end in `bytes`. */
export function countLineEnds(bytes: Uint8Array): number {
  let lines = 0;
  for (let i = 0; i < bytes.length; i++) if (bytes[i] === LF || (bytes[i] === CR && bytes[i + 1] !== LF)) lines++;
  return lines;
}

/** The kind of line end directly before `position`, as in `RowScan.endings`. */
export function endingBefore(bytes: Uint8Array, position: number): number {
  if (bytes[position - 1] === CR) return 4;
  if (bytes[position - 1] !== LF) return 0;
  return bytes[position - 2] === CR ? 2 : 1;
}

/** The name of the kinds seen, as in `RowScan.endings`. */
export function newlineOf(endings: number): Dialect['newline'] {
  const names = { 0: 'none', 1: 'lf', 2: 'crlf', 4: 'cr' } as const;
  return names[endings as keyof typeof names] ?? 'mixed';
}
