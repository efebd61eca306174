import type { Plan } from '../model/plan.ts';
import type { Table } from '../table/table.ts';
import { inferPlan } from './infer.ts';
import { type PlanFile, planFrom } from './plan-file.ts';

/** Where the sources come from and what the command line overrides. */
export interface SourceRequest {
  /** Paths; '-' is standard input. With a plan file: the paths it names, resolved. */
  readonly inputs: readonly string[];
  readonly planFile?: PlanFile;
  readonly precision?: number;
}

/** The plan to obey: the one given, checked against the tables, or the one inferred from them. Frozen. Throws E203. */
export function resolvePlan(request: SourceRequest, tables: readonly Table[]): Plan {
  const { planFile, inputs, precision } = request;
  const plan =
    planFile === undefined
      ? inferPlan(tables.map((table, at) => ({ table, path: inputs[at] ?? '-' })))
      : planFrom(planFile, tables);
  return deepFreeze(precision === undefined ? plan : { ...plan, match: { ...plan.match, precision } });
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(deepFreeze);
    Object.freeze(value);
  }
  return value;
}
