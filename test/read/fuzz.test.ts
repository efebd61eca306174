import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { readTable } from '../../src/read/read-table.ts';
import { Window } from '../../src/read/window.ts';
import { grid } from './reading.ts';

/** Small fast generator with a seed, so every failure can be replayed. */
function random(seed: number): (below: number) => number {
  let state = seed * 2654435761 + 1;
  return (below) => {
    state = (state ^ (state << 13)) | 0;
    state = (state ^ (state >>> 17)) | 0;
    state = (state ^ (state << 5)) | 0;
    return (state >>> 0) % below;
  };
}

const PIECES = [
  'a',
  'é',
  '漢',
  '😎',
  ' ',
  '0',
  ',',
  ';',
  '"',
  '""',
  '\n',
  '\r',
  '\r\n',
  '\t',
  '\\',
  "'",
  'long text',
  '',
];
const ENDS = ['\n', '\r\n', '\r'];

interface Case {
  readonly text: string;
  readonly columns: number;
  readonly delimiter: string;
}

/** A file that is mostly valid, with quotes where needed or not, ragged rows, blank lines and plain damage. */
function makeCase(seed: number): Case {
  const next = random(seed);
  const delimiter = [',', ';', '\t', '|'][next(4)] as string;
  const columns = 1 + next(5);
  const end = ENDS[next(3)] as string;
  const isDamaged = next(4) === 0;
  const lines: string[] = [];
  for (let row = next(8); row >= 0; row--) {
    const width = next(12) === 0 ? 1 + next(7) : columns;
    const cells = Array.from({ length: width }, () => makeCell(next, delimiter, isDamaged));
    lines.push(cells.join(delimiter) + (next(10) === 0 ? (ENDS[next(3)] as string) : end));
    if (next(15) === 0) lines.push(end);
  }
  const text = lines.join('');
  return { text: next(3) === 0 ? text.replace(/[\r\n]+$/, '') : text, columns, delimiter };
}

function makeCell(next: (below: number) => number, delimiter: string, isDamaged: boolean): string {
  const text = Array.from({ length: next(4) }, () => PIECES[next(PIECES.length)]).join('');
  if (isDamaged && next(3) === 0) return text;
  const needsQuotes = text.includes(delimiter) || /["\r\n]/.test(text);
  return needsQuotes || next(4) === 0 ? `"${text.replaceAll('"', '""')}"` : text;
}

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** What csv-parse makes of it, null when it calls the text malformed. */
function oracle({ text, delimiter }: Case): string[][] | null {
  try {
    return parse(text, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: true,
    });
  } catch {
    return null;
  }
}

async function check(seed: number): Promise<boolean> {
  const one = makeCase(seed);
  const { columns, delimiter } = one;
  const bytes = Buffer.from(one.text);
  const names = Array.from({ length: columns }, (_, i) => `c${i}`);
  const frame = {
    ...{ file: 'fuzz.csv', source: 'fuzz', names, header: names, rows: [], dataStart: 0, dataLine: 1 },
    ...{ delimiter, quote: '"', escape: '"', skipsBlanks: false, widths: [columns, columns] as const },
    ...{ windowBytes: 1 + (seed % 50), bytes: bytes.length },
    limits: { maxFieldBytes: 1 << 20, maxColumns: 100, isCutAllowed: true },
  };
  const wanted = oracle(one);
  const scan = await readTable(inPieces(bytes, 1 + (seed % 7)), frame).catch((error: unknown) => {
    if (wanted === null) return null;
    throw error;
  });
  if (scan === null) return false;
  const { table, rejects, recordsIn } = scan;
  expect(table.rows + rejects.length, `seed ${seed}: rows in = rows + rejects`).toBe(recordsIn);
  for (const reject of rejects) {
    if (reject.code === 'E306') continue;
    const before = bytes.subarray(0, reject.byte).toString();
    expect(reject.line, `seed ${seed}: line`).toBe(1 + (before.match(/\r\n|\r|\n/g)?.length ?? 0));
    expect(bytes.subarray(reject.byte).toString().startsWith(reject.raw), `seed ${seed}: raw`).toBe(true);
  }
  if (wanted === null) return false;
  const good = wanted.filter((row) => row.length === columns);
  expect(grid(table).slice(1), `seed ${seed}`).toEqual(good.map((row) => row.slice(0, columns)));
  expect(recordsIn, `seed ${seed}: records`).toBe(wanted.length);
  return true;
}

const RUNS = Number(process.env['AURUM_FUZZ'] ?? 2000);

test(`${RUNS} random files read as csv-parse reads them`, { timeout: 3_600_000 }, async () => {
  let compared = 0;
  for (let seed = 1; seed <= RUNS; seed++) if (await check(seed)) compared++;
  expect(compared).toBeGreaterThan(RUNS / 2);
});

test('a window that slides in any step shows every byte once', async () => {
  const bytes = Buffer.from(Array.from({ length: 5000 }, (_, i) => i % 256));
  const window = new Window(inPieces(bytes, 113), { initialBytes: 64, maxBytes: 256 });
  const seen: number[] = [];
  let keep = 0;
  while (!window.isLast || window.end > keep) {
    await window.refill(keep);
    keep = Math.min(window.end, 1 + (seen.length % 61));
    seen.push(...window.bytes.subarray(0, keep));
    if (window.isLast && window.end === keep) break;
  }
  expect(Buffer.from(seen).equals(bytes)).toBe(true);
});
