import { ANCHORS } from '../merge/identity/trace.ts';
import { type Traces, WITNESSES } from '../model/identity.ts';

/** Key, content and anchors as doubles, then the witnesses. */
const DOUBLES = 2 + ANCHORS.length;
export const TRACE_BYTES = DOUBLES * 8 + WITNESSES * 2;

/** Everything a record is known by as {@link TRACE_BYTES} bytes, little-endian; its source is kept beside. */
export function traceBytes(traces: Traces, row: number): Uint8Array {
  const bytes = Buffer.alloc(TRACE_BYTES);
  const doubles = [traces.key, traces.content, ...traces.anchors];
  doubles.forEach((list, at) => {
    bytes.writeDoubleLE(list[row] as number, at * 8);
  });
  for (let at = 0; at < WITNESSES; at++)
    bytes.writeUInt16LE(traces.witness[row * WITNESSES + at] as number, DOUBLES * 8 + at * 2);
  return bytes;
}

/** Traces from the bytes of each row; undefined where a row has another number of bytes. */
export function tracesFrom(
  rows: readonly { readonly source: number; readonly trace: Uint8Array }[],
  sources: readonly string[],
): Traces | undefined {
  if (rows.some(({ trace }) => trace.length !== TRACE_BYTES)) return undefined;
  const count = rows.length;
  const doubles = Array.from({ length: DOUBLES }, () => new Float64Array(count));
  const witness = new Uint16Array(count * WITNESSES);
  rows.forEach(({ trace }, row) => {
    const bytes = Buffer.from(trace.buffer, trace.byteOffset, trace.length);
    doubles.forEach((list, at) => {
      list[row] = bytes.readDoubleLE(at * 8);
    });
    for (let at = 0; at < WITNESSES; at++) witness[row * WITNESSES + at] = bytes.readUInt16LE(DOUBLES * 8 + at * 2);
  });
  const [key, content, ...anchors] = doubles as [Float64Array, Float64Array, ...Float64Array[]];
  return { count, sources, sourceOf: Int32Array.from(rows, ({ source }) => source), key, content, anchors, witness };
}
