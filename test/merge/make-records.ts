import { type GoldenSet, goldenHeader } from '../../src/merge/golden.ts';
import type { Clustering } from '../../src/model/matching.ts';
import type { SourcePlan } from '../../src/model/plan.ts';
import { FIELDS, type FieldName, KEYS, type RecordField, type RecordSet } from '../../src/table/records.ts';
import { cellText, columnFromStrings } from '../../src/table/table.ts';

/** One record for a test: `source`, `key` ('' = none), `cluster`, and clean fields by golden header (`email_2`). */
export interface TestRecord {
  readonly source: string;
  readonly key?: string | undefined;
  readonly cluster: string;
  readonly [field: string]: string | undefined;
}

export interface TestSet {
  readonly records: RecordSet;
  readonly clustering: Clustering;
}

const NAMES = [...FIELDS, ...KEYS];

/** Splits `email_2` into its name and slot. */
function fieldOf(header: string): { name: FieldName; slot: number } | null {
  const match = /^(.*)_(\d)$/.exec(header);
  const name = NAMES.find((one) => one === (match?.[1] ?? header)) ?? NAMES.find((one) => one === header);
  return name === undefined ? null : { name, slot: name === header ? 0 : Number(match?.[2]) - 1 };
}

/** Sources called orders or tickets hold what their name says. */
function planOf(source: string, trust: number): SourcePlan {
  const kind = source === 'orders' ? 'order' : source === 'tickets' ? 'ticket' : 'customer';
  return { source, path: `${source}.csv`, kind, columns: [], trust };
}

/** A record set and clustering out of plain objects; raw columns equal the clean ones. */
export function makeRecords(rows: readonly TestRecord[], trust: Readonly<Record<string, number>> = {}): TestSet {
  const sources = [...new Set(rows.map((row) => row.source))];
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))].sort();
  const fields = headers.flatMap((header): RecordField[] => {
    const field = fieldOf(header);
    if (field === null) return [];
    const clean = columnFromStrings(
      header,
      rows.map((row) => row[header] ?? null),
    );
    return [{ ...field, clean, raw: clean }];
  });
  const numbers = new Map<string, number>();
  const clusterOf = Int32Array.from(rows, (row) => {
    if (!numbers.has(row.cluster)) numbers.set(row.cluster, numbers.size);
    return numbers.get(row.cluster) ?? 0;
  });
  return {
    records: {
      count: rows.length,
      sources: sources.map((name) => ({ name, plan: planOf(name, trust[name] ?? 1) })),
      sourceOf: Uint16Array.from(rows, (row) => sources.indexOf(row.source)),
      rowOf: Int32Array.from(rows, (_, i) => i + 1),
      sourceKey: columnFromStrings(
        'key',
        rows.map((row) => row.key ?? null),
      ),
      fields,
      carried: [],
      issues: [],
    },
    clustering: { count: numbers.size, clusterOf, probability: new Float32Array(rows.length).fill(1) },
  };
}

/** Golden records as objects by header, without empty fields. */
export function goldenObjects(golden: GoldenSet): Record<string, string>[] {
  return Array.from({ length: golden.count }, (_, i) => {
    const cells = golden.fields.map((field) => [goldenHeader(field), cellText(field.column, i)]);
    return Object.fromEntries([['id', cellText(golden.ids, i)], ...cells.filter(([, text]) => text !== '')]);
  });
}
