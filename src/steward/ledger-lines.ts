import { ANCHORS } from '../merge/identity/trace.ts';
import type { GoldenState, Ledger, LedgerGolden } from '../model/identity.ts';
import { WITNESSES } from '../model/identity.ts';
import { damaged } from './faults.ts';
import type { Line, Row } from './tables.ts';
import { traceBytes, tracesFrom } from './trace-bytes.ts';

/** A ledger before the first run. */
export const EMPTY_LEDGER: Ledger = {
  run: 0,
  goldens: [],
  traces: {
    count: 0,
    sources: [],
    sourceOf: new Int32Array(0),
    key: new Float64Array(0),
    content: new Float64Array(0),
    anchors: ANCHORS.map(() => new Float64Array(0)),
    witness: new Uint16Array(0),
  },
  goldenOf: new Int32Array(0),
  originOf: new Int32Array(0),
  goneOf: new Int32Array(0),
};

const STATES: readonly string[] = ['live', 'merged', 'retired'] satisfies GoldenState[];

/** Rows of a ledger that an earlier state of it does not have, or has otherwise. */
export function* ledgerLines(ledger: Ledger, before: Ledger = EMPTY_LEDGER): Generator<Line> {
  for (let n = before.traces.sources.length; n < ledger.traces.sources.length; n++)
    yield { table: 'source', row: { n, name: ledger.traces.sources[n] as string } };
  for (const [n, golden] of ledger.goldens.entries()) {
    if (isSameGolden(golden, before.goldens[n])) continue;
    const { id, born, state, into } = golden;
    yield { table: 'golden', row: { n, id, born, state, into_id: into } };
  }
  for (let n = 0; n < ledger.traces.count; n++) {
    if (n < before.traces.count && isSameRow(ledger, before, n)) continue;
    const [source, golden] = [ledger.traces.sourceOf[n] as number, ledger.goldenOf[n] as number];
    const [origin, gone] = [ledger.originOf[n] as number, ledger.goneOf[n] as number];
    yield { table: 'record', row: { n, source, golden, origin, gone, trace: traceBytes(ledger.traces, n) } };
  }
  yield { table: 'meta', row: { name: 'run', value: String(ledger.run) } };
}

function isSameGolden(a: LedgerGolden, b: LedgerGolden | undefined): boolean {
  return b !== undefined && a.state === b.state && a.into === b.into;
}

function isSameRow(a: Ledger, b: Ledger, row: number): boolean {
  const pairs: readonly (readonly [ArrayLike<number>, ArrayLike<number> | undefined])[] = [
    [a.goldenOf, b.goldenOf],
    [a.goneOf, b.goneOf],
    [a.traces.sourceOf, b.traces.sourceOf],
    [a.traces.key, b.traces.key],
    [a.traces.content, b.traces.content],
    ...a.traces.anchors.map((list, at) => [list, b.traces.anchors[at]] as const),
  ];
  if (pairs.some(([left, right]) => left[row] !== right?.[row])) return false;
  const from = row * WITNESSES;
  for (let at = from; at < from + WITNESSES; at++) if (a.traces.witness[at] !== b.traces.witness[at]) return false;
  return true;
}

/** Rows of the tables of a ledger, each in order of its number. */
export interface LedgerRows {
  readonly run: number;
  readonly source: Iterable<Row>;
  readonly golden: Iterable<Row>;
  readonly record: Iterable<Row>;
}

/** The ledger of its rows. Fault: E805 where they do not fit together. */
export function ledgerFrom({ run, source, golden, record }: LedgerRows, file: string): Ledger {
  const sources = [...source].map(({ name }) => String(name));
  const goldens = [...golden].map(({ id, born, state, into_id: into }): LedgerGolden => {
    if (!STATES.includes(String(state))) throw damaged(file, 'A golden id is in no known state.');
    return {
      id: String(id),
      born: Number(born),
      state: state as GoldenState,
      into: into === null ? null : String(into),
    };
  });
  const rows: { source: number; golden: number; origin: number; gone: number; trace: Uint8Array }[] = [];
  for (const row of record) {
    const { n, trace } = row;
    const [at, own, first, gone] = [row['source'], row['golden'], row['origin'], row['gone']].map(
      Number,
    ) as number[] as [number, number, number, number];
    const fits = n === rows.length && at < sources.length && own < goldens.length && first < goldens.length;
    if (!fits || !(trace instanceof Uint8Array))
      throw damaged(file, 'Records and golden ids of the ledger do not fit.');
    rows.push({ source: at, golden: own, origin: first, gone, trace });
  }
  const traces = tracesFrom(rows, sources);
  if (traces === undefined) throw damaged(file, 'Records of the ledger are of another kind.');
  return {
    run,
    goldens,
    traces,
    goldenOf: Int32Array.from(rows, (row) => row.golden),
    originOf: Int32Array.from(rows, (row) => row.origin),
    goneOf: Int32Array.from(rows, (row) => row.gone),
  };
}
