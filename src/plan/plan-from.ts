import { AurumError } from '../model/error.ts';
import type { ColumnPlan, ConsentPlan, MatchPlan, MergePlan, Plan, RetentionPlan, SourcePlan } from '../model/plan.ts';
import { isCarried } from '../normalize/record/carried.ts';
import type { Table } from '../table/table.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { headerKey } from '../text/header-key.ts';
import { mergeFaults } from './merge-settings.ts';
import type { PlanFile } from './plan-file.ts';

/** A plan for tables that are read, checked against their headers. Throws E203 (USAGE) naming every unknown column and the plan, E701 for what `merge` names and is not there. */
export function planFrom(file: PlanFile, tables: readonly Table[], path?: string): Plan {
  const faults: string[] = [];
  const sources = file.sources.map((entry, at): SourcePlan => {
    const table = tables[at] as Table;
    const headers = table.columns.map((one) => one.name);
    for (const name of Object.keys(entry.columns)) {
      if (!headers.includes(name)) faults.push(`${table.source}: no column "${name}"${didYouMean(name, headers)}`);
    }
    const { columns, path, kind, trust, source: _, ...settings } = entry;
    return {
      source: table.source,
      path,
      kind,
      trust,
      columns: headers.map((header): ColumnPlan => {
        const own = columns[header] ?? 'other';
        return { column: header, slot: 0, ...(typeof own === 'string' ? { role: own } : defined(own)) };
      }),
      ...defined(settings),
    };
  });
  if (faults.length > 0) {
    throw new AurumError({
      exit: 'USAGE',
      code: 'E203',
      what: `The plan names ${faults.length} column(s) the input does not have:\n${faults.map((line) => `  - ${line}`).join('\n')}`,
      ...(path === undefined ? {} : { place: { file: path } }),
      fix: 'Correct the plan.',
    });
  }
  const { match, consent, merge, keep, retention } = file;
  refuseUnknown({ merge: mergePlan(merge ?? {}), keep, sources }, path);
  const guards = Object.entries(file.guards ?? {}).map(([name, own]) => [name, defined(own)]);
  return {
    version: 1,
    sources,
    match: defined(match) as MatchPlan,
    ...(guards.length === 0 ? {} : { guards: Object.fromEntries(guards) }),
    ...(consent === undefined ? {} : { consent: defined(consent) as ConsentPlan }),
    ...(merge === undefined ? {} : { merge: mergePlan(merge) }),
    ...(keep === undefined ? {} : { keep }),
    ...(retention === undefined ? {} : { retention: periodsOf(retention) }),
  };
}

function mergePlan(merge: NonNullable<PlanFile['merge']>): MergePlan {
  const fields = Object.entries(merge).map(([name, own]) => [name, defined(own)] as const);
  return Object.fromEntries(fields) as MergePlan;
}

function periodsOf(retention: NonNullable<PlanFile['retention']>): RetentionPlan {
  return Object.fromEntries(Object.entries(retention).filter(([, period]) => period !== undefined));
}

/** Fields, rules and sources under `merge`, and columns under `keep`, that are not there: E701 (USAGE), all at once. */
function refuseUnknown(
  { merge, keep, sources }: { merge: MergePlan; keep: Plan['keep']; sources: readonly SourcePlan[] },
  path: string | undefined,
): void {
  const headers = sources
    .filter(({ kind }) => kind === 'customer')
    .flatMap(({ columns }) => columns.filter(isCarried).map(({ column }) => column));
  const known = new Set(headers.map(headerKey));
  const kept = typeof keep === 'string' ? [] : (keep ?? []).filter((name) => !known.has(headerKey(name)));
  const faults = [
    ...mergeFaults(merge, { sources: sources.map(({ source }) => source), headers }),
    ...kept.map((name) => `keep: no column without a meaning is called "${name}"${didYouMean(name, headers)}`),
  ];
  if (faults.length === 0) return;
  throw new AurumError({
    exit: 'USAGE',
    code: 'E701',
    what: `The plan has ${faults.length} fault(s):\n${faults.map((line) => `  - ${line}`).join('\n')}`,
    ...(path === undefined ? {} : { place: { file: path } }),
    fix: 'Correct the plan; README.md lists the rules under "Survivorship".',
  });
}

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** The settings that were given. */
function defined<T extends object>(settings: T): Defined<T> {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined)) as Defined<T>;
}
