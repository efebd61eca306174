import type { Tombstone } from '../model/erasure.ts';
import { type Ledger, WITNESSES } from '../model/identity.ts';
import type { Line, Row } from './tables.ts';
import { TRACE_BYTES } from './trace-bytes.ts';

/** Stands for a golden id that was erased; the number is its place in the ledger. */
export function erasedId(place: number): string {
  return `erased_${place}`;
}

/** What of a state is about somebody who is to be forgotten. */
export interface ErasedGround {
  readonly ledger: Ledger;
  /** Their golden ids as places of the ledger, aliases too. */
  readonly places: ReadonlySet<number>;
  readonly events: Iterable<Row>;
  readonly decisions: Iterable<Row>;
  readonly questions: Iterable<Row>;
  /** True for words of a steward that name them. */
  readonly names: (text: string) => boolean;
}

/** Rows of the ledger that are theirs now. */
export function erasedRows({ goldenOf }: Ledger, places: ReadonlySet<number>): number[] {
  return [...goldenOf.keys()].filter((row) => places.has(goldenOf[row] as number));
}

/**
 * The state without them: golden ids that nobody can trace, records that say nothing, decisions that name no record, questions that
 * {@link Store.settle} drops. Numbers of rows stay, because others are counted by them.
 */
export function* erasedLines(ground: ErasedGround): Generator<Line> {
  const { ledger, places } = ground;
  const ids = new Map([...places].map((at) => [ledger.goldens[at]?.id ?? '', erasedId(at)]));
  for (const at of [...places].sort((a, b) => a - b))
    yield {
      table: 'golden',
      row: { n: at, id: erasedId(at), born: ledger.goldens[at]?.born ?? 0, state: 'retired', into_id: null },
    };
  const rows = new Set(erasedRows(ledger, places));
  for (const n of rows) yield recordLine(ledger, n);
  for (const row of ground.events) {
    const [golden, other] = [ids.get(String(row['golden'])), ids.get(String(row['other']))];
    if (golden === undefined && other === undefined) continue;
    yield {
      table: 'event',
      row: { ...row, golden: golden ?? row['golden'] ?? '', other: other ?? row['other'] ?? null },
    };
  }
  for (const row of ground.decisions) {
    const isTheirs = rows.has(Number(row['a'] ?? -1)) || rows.has(Number(row['b'] ?? -1));
    if (isTheirs) yield { table: 'decision', row: { ...row, a: null, b: null, why: '' } };
    else if (ground.names(String(row['why']))) yield { table: 'decision', row: { ...row, why: '' } };
  }
  for (const row of ground.questions)
    if (ids.has(String(row['golden_a'])) || ids.has(String(row['golden_b'])))
      // Questions of an earlier run than the last are dropped.
      yield { table: 'question', row: { ...row, run: 0, golden_a: '', golden_b: '' } };
}

function recordLine({ run, traces, originOf, goldenOf, goneOf }: Ledger, n: number): Line {
  const [source, golden, origin] = [traces.sourceOf, goldenOf, originOf].map((list) => list[n] ?? 0) as [
    number,
    number,
    number,
  ];
  return {
    table: 'record',
    row: { n, source, golden, origin, gone: goneOf[n] || run, trace: new Uint8Array(TRACE_BYTES) },
  };
}

/** Lines of tombstones behind those that are there. */
export function tombstoneLines(
  tombstones: readonly Tombstone[],
  { erasure, from }: { readonly erasure: number; readonly from: number },
): Line[] {
  return tombstones.map(({ kind, hash }, at) => ({ table: 'tombstone', row: { n: from + at, erasure, kind, hash } }));
}

/** A ledger of an output folder without customers: their ids and traces as in {@link erasedLines}. */
export function erasedLedger(ledger: Ledger, places: ReadonlySet<number>): Ledger {
  const { traces, goldenOf, goneOf, run } = ledger;
  const isTheirs = (row: number): boolean => places.has(goldenOf[row] as number);
  const without = (list: Float64Array): Float64Array => list.map((hash, row) => (isTheirs(row) ? 0 : hash));
  return {
    ...ledger,
    goldens: ledger.goldens.map((golden, at) =>
      places.has(at) ? { ...golden, id: erasedId(at), state: 'retired', into: null } : golden,
    ),
    traces: {
      ...traces,
      key: without(traces.key),
      content: without(traces.content),
      anchors: traces.anchors.map(without),
      witness: traces.witness.map((value, at) => (isTheirs(Math.floor(at / WITNESSES)) ? 0 : value)),
    },
    goneOf: goneOf.map((gone, row) => (isTheirs(row) && gone === 0 ? run : gone)),
  };
}
