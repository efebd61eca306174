import type { GoldenSet } from '../merge/golden.ts';
import { RecordIds } from '../merge/record-id.ts';
import type { RunFigures, SourceFigures } from '../model/figures.ts';
import { ISSUES } from '../model/issue.ts';
import type { Clustering } from '../model/matching.ts';
import type { PlannedTable } from '../normalize/record/records.ts';
import type { ReadResult } from '../read/request.ts';
import type { RecordSet } from '../table/records.ts';
import { cellText } from '../table/table.ts';

/** Records whose golden ids are kept for comparison: a share of 5 % is told within 1 % of 2,048. */
const SAMPLE = 2048;

/** Issues of cells that were repaired; their values are used. */
const REPAIRED: ReadonlySet<string> = new Set(['E412', 'E410']);

export interface FiguredRun {
  readonly reads: readonly ReadResult[];
  readonly tables: readonly PlannedTable[];
  readonly records: RecordSet;
  readonly clustering: Clustering;
  readonly golden: GoldenSet;
}

/** The counts a later run is compared with. */
export function figuresOf(run: FiguredRun, rows: RunFigures['rows']): RunFigures {
  return {
    version: 1,
    rows,
    largest: run.golden.sizes.reduce((most, size) => Math.max(most, size), 0),
    sources: run.reads.flatMap((read, at) =>
      run.tables.slice(at, at + 1).map((table) => sourceFigures(read, table, run)),
    ),
    ids: sampleIds(run),
  };
}

function sourceFigures(read: ReadResult, { table, plan }: PlannedTable, { records }: FiguredRun): SourceFigures {
  const unusable = new Map<string, number>();
  for (const { code, source, column, rows } of records.issues)
    if (source === plan.source && code.startsWith('E4') && code in ISSUES && !REPAIRED.has(code))
      unusable.set(column, (unusable.get(column) ?? 0) + rows);
  return {
    source: plan.source,
    kind: plan.kind,
    rows: read.recordsIn,
    rejected: read.rejects.length,
    key: plan.columns.find(({ role }) => role === 'source_key')?.column ?? null,
    columns: table.columns.map(({ name, ids }, at) => ({
      column: name,
      role: plan.columns[at]?.role ?? 'other',
      filled: ids.reduce((sum, id) => sum + (id >= 0 ? 1 : 0), 0),
      unusable: unusable.get(name) ?? 0,
    })),
  };
}

/** Golden ids of the records with the smallest hashes; of records with one id the first golden id in order. */
function sampleIds({ records, clustering, golden }: FiguredRun): RunFigures['ids'] {
  const ids = new RecordIds(records);
  const hashes = Uint32Array.from({ length: records.count }, (_, record) => ids.idHash(record).a >>> 0);
  const limit = [...hashes.slice().sort().subarray(0, SAMPLE)].at(-1) ?? 0;
  const sample = new Map<number, string>();
  hashes.forEach((hash, record) => {
    if (hash > limit) return;
    const own = cellText(golden.ids, clustering.clusterOf[record] as number);
    const known = sample.get(hash);
    if (known === undefined || own < known) sample.set(hash, own);
  });
  return [...sample].sort(([a], [b]) => a - b).slice(0, SAMPLE);
}
