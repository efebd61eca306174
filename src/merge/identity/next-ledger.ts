import { type Ledger, type LedgerGolden, type Traces, WITNESSES } from '../../model/identity.ts';
import type { Followed } from './follow.ts';

interface LedgerGround {
  readonly ledger: Ledger;
  readonly traces: Traces;
  readonly clusterOf: Int32Array;
  readonly followed: Followed;
  readonly goldens: readonly LedgerGolden[];
  /** Per cluster the place of its golden id. */
  readonly goldenOf: Int32Array;
}

/**
 * The ledger after a run: rows that were found say what their record says now, rows that were not are gone from this run on, and
 * records that no row stands for get rows behind the others, in the order of the records. With it the row of each record.
 */
export function nextLedger(ground: LedgerGround): { readonly next: Ledger; readonly rowOf: Int32Array } {
  const { ledger, traces, followed, goldens } = ground;
  const added = [...followed.rowOf.keys()].filter((record) => followed.isFirst[record] === 0);
  const count = ledger.traces.count + added.length;
  const sources = [...new Set([...ledger.traces.sources, ...traces.sources])];
  const rows = new Rows(ledger, { count, anchors: traces.anchors.length });
  const sourceAt = Int32Array.from(traces.sources, (name) => sources.indexOf(name));
  const run = ledger.run + 1;
  rows.miss(run);
  const goldenOf = (record: number): number => ground.goldenOf[ground.clusterOf[record] as number] as number;
  const rowOf = new Int32Array(traces.count);
  const put = (record: number, row: number): void => {
    rowOf[record] = row;
    rows.trace(row, { traces, record, source: sourceAt[traces.sourceOf[record] as number] as number });
    rows.goldenOf[row] = goldenOf(record);
    rows.goneOf[row] = 0;
  };
  followed.rowOf.forEach((row, record) => {
    if (followed.isFirst[record] === 1) put(record, row);
  });
  added.forEach((record, at) => {
    const row = ledger.traces.count + at;
    put(record, row);
    rows.originOf[row] = goldenOf(record);
  });
  rows.follow(goldens);
  return { next: { run, goldens, traces: { ...rows, count, sources }, ...rows }, rowOf };
}

/** Arrays of a ledger being made. */
class Rows {
  readonly sourceOf: Int32Array;
  readonly key: Float64Array;
  readonly content: Float64Array;
  readonly anchors: readonly Float64Array[];
  readonly witness: Uint16Array;
  readonly goldenOf: Int32Array;
  readonly originOf: Int32Array;
  readonly goneOf: Int32Array;

  constructor({ traces, goldenOf, originOf, goneOf }: Ledger, { count, anchors }: { count: number; anchors: number }) {
    const integers = (old: Int32Array): Int32Array => grown(new Int32Array(count), old);
    const hashes = (old: Float64Array | undefined): Float64Array => grown(new Float64Array(count), old);
    this.sourceOf = integers(traces.sourceOf);
    this.key = hashes(traces.key);
    this.content = hashes(traces.content);
    this.anchors = Array.from({ length: anchors }, (_, at) => hashes(traces.anchors[at]));
    this.witness = grown(new Uint16Array(count * WITNESSES), traces.witness);
    this.goldenOf = integers(goldenOf);
    this.originOf = integers(originOf);
    this.goneOf = integers(goneOf);
  }

  /** Marks every row as gone that is not so already. */
  miss(run: number): void {
    this.goneOf.forEach((gone, row) => {
      if (gone === 0) this.goneOf[row] = run;
    });
  }

  trace(row: number, { traces, record, source }: { traces: Traces; record: number; source: number }): void {
    this.sourceOf[row] = source;
    this.key[row] = traces.key[record] as number;
    this.content[row] = traces.content[record] as number;
    this.anchors.forEach((list, at) => {
      list[row] = traces.anchors[at]?.[record] ?? 0;
    });
    for (let at = 0; at < WITNESSES; at++)
      this.witness[row * WITNESSES + at] = traces.witness[record * WITNESSES + at] as number;
  }

  /** Rows that are gone go with their golden id where that was merged. */
  follow(goldens: readonly LedgerGolden[]): void {
    const places = new Map(goldens.map(({ id }, at) => [id, at]));
    const standsFor = Int32Array.from(goldens, ({ into }, at) => (into === null ? at : (places.get(into) ?? at)));
    this.goldenOf.forEach((golden, row) => {
      this.goldenOf[row] = standsFor[golden] as number;
    });
  }
}

function grown<T extends Int32Array | Float64Array | Uint16Array>(to: T, from: T | undefined): T {
  if (from !== undefined) to.set(from as never);
  return to;
}
