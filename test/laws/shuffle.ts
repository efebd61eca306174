import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Uniform numbers 0..1 from a seed (mulberry32). */
export function uniform(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** 0..size−1 in an order that the seed decides. */
export function permutation(size: number, seed: number): number[] {
  const random = uniform(seed);
  const order = Array.from({ length: size }, (_, at) => at);
  for (let at = size - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] as number, order[at] as number];
  }
  return order;
}

/** A delimited file as header and data records with their line ends; bytes are kept through an encoding that loses none. */
export interface Records {
  readonly encoding: 'utf16le' | 'latin1';
  readonly header: string;
  readonly rows: readonly string[];
}

/** Cuts a file of the fixture into records: at line ends outside quotes. */
export function readRecords(path: string): Records {
  const bytes = readFileSync(path);
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf16le' : 'latin1';
  const rows: string[] = [];
  let open = '';
  for (const line of bytes.toString(encoding).split(/(?<=\n)/)) {
    open += line;
    if (open.split('"').length % 2 === 0) continue;
    rows.push(open);
    open = '';
  }
  const [header = '', ...data] = rows;
  return { encoding, header, rows: data };
}

export function writeRecords(path: string, { encoding, header, rows }: Records): void {
  writeFileSync(path, Buffer.from(header + rows.join(''), encoding));
}

/** Copies files into a folder with their rows shuffled. Yields per source which original row each new one was, both from 1. */
export function shuffleFiles(paths: readonly string[], folder: string, seed: number): Map<string, number[]> {
  return new Map(
    paths.map((path) => {
      const records = readRecords(path);
      const order = permutation(records.rows.length, seed);
      writeRecords(join(folder, basename(path)), { ...records, rows: order.map((at) => records.rows[at] as string) });
      return [basename(path, '.csv'), order.map((at) => at + 1)];
    }),
  );
}
