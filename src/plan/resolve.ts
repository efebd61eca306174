import type { ConsentPlan, Plan, SourcePlan } from '../model/plan.ts';
import type { ColumnReading } from '../model/reading.ts';
import type { Table } from '../table/table.ts';
import { withKeys } from './alias-spellings.ts';
import { inferReadings } from './infer.ts';
import type { PlanFile } from './plan-file.ts';
import { planFrom } from './plan-from.ts';

/** Where the sources come from and what the command line overrides. */
export interface SourceRequest {
  /** Paths; '-' is standard input. With a plan file: the paths it names, resolved. */
  readonly inputs: readonly string[];
  readonly planFile?: PlanFile;
  /** Display name of the plan file, for messages. */
  readonly planPath?: string;
  /** How each input was read, in order: kept in the plan, so that it alone can repeat the run. */
  readonly reads?: readonly Reading[];
  readonly precision?: number;
  /** How consent is merged, where the plan file does not say it. */
  readonly consent?: ConsentPlan;
}

type Reading = Pick<SourcePlan, 'delimiter' | 'encoding' | 'limits'>;

/** The plan to obey, frozen, and how its columns were read; no readings of a plan that was given. */
export interface ResolvedPlan {
  readonly plan: Plan;
  readonly readings: readonly (readonly ColumnReading[])[];
}

/** The plan to obey: the one given, checked against the tables, or the one inferred from them. Throws E203. */
export function resolvePlan(request: SourceRequest, tables: readonly Table[]): ResolvedPlan {
  const { planFile, inputs, precision } = request;
  const { plan, readings } =
    planFile === undefined
      ? inferReadings(tables.map((table, at) => ({ table, path: inputs[at] ?? '-' })))
      : { plan: planFrom(planFile, tables, request.planPath), readings: [] };
  const { match, ...made } = plan;
  const consent = plan.consent ?? request.consent;
  const sources = made.sources.map((source, at) => ({ ...source, ...readingOf(request.reads?.[at]) }));
  const obeyed = deepFreeze({
    ...made,
    ...(consent === undefined ? {} : { consent }),
    sources,
    match: {
      ...match,
      ...(precision === undefined ? {} : { precision }),
      ...(match.aliases === undefined ? {} : { aliases: withKeys(match.aliases) }),
    },
  });
  return { plan: obeyed, readings };
}

function readingOf({ delimiter, encoding, limits = {} }: Reading = {}): Reading {
  return {
    ...(delimiter === undefined ? {} : { delimiter }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(Object.keys(limits).length === 0 ? {} : { limits }),
  };
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(deepFreeze);
    Object.freeze(value);
  }
  return value;
}
