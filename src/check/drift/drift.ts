import type { RunFigures } from '../../model/figures.ts';
import type { GateFacts } from '../../model/gate.ts';
import type { GuardPlan } from '../../model/plan.ts';
import { changedIds } from './changed-ids.ts';
import { customersLost } from './customers-lost.ts';
import { duplicates } from './duplicates.ts';
import { emptiedColumn } from './emptied-column.ts';
import type { DriftGuard } from './guard.ts';
import { largestCustomer } from './largest-customer.ts';
import { lostKey } from './lost-key.ts';
import { missingSource } from './missing-source.ts';
import { rowsLost } from './rows-lost.ts';
import { unusableValues } from './unusable-values.ts';

/** Every guard against the last run, by the name it is set by. */
export const DRIFT_GUARDS = {
  'missing-source': missingSource,
  'rows-lost': rowsLost,
  'emptied-column': emptiedColumn,
  'unusable-values': unusableValues,
  'lost-key': lostKey,
  'customers-lost': customersLost,
  duplicates,
  'largest-customer': largestCustomer,
  'changed-ids': changedIds,
} as const satisfies Readonly<Record<string, DriftGuard>>;

export type DriftGuardName = keyof typeof DRIFT_GUARDS;

/** What a run sets about guards, and which it lets off. */
export interface DriftSettings {
  readonly guards: Readonly<Record<string, GuardPlan>>;
  /** Guards that warn at the most. */
  readonly allow: readonly string[];
}

/** Measures what has changed since the last run; guards with nothing to compare are left out. */
export function judgeDrift(before: RunFigures, now: RunFigures, { guards, allow }: DriftSettings): GateFacts[] {
  return Object.entries(DRIFT_GUARDS).flatMap(([name, guard]: [string, DriftGuard]): GateFacts[] => {
    const severity = guards[name]?.severity ?? guard.severity;
    const finding = severity === 'off' ? null : guard.measure(before, now);
    if (finding === null) return [];
    const limit = guards[name]?.limit ?? guard.limit;
    const measured = Math.round(finding.measured * 1e4) / 1e4;
    return [
      {
        name: `${name} (${guard.words})`,
        severity: severity === 'error' && !allow.includes(name) ? 'error' : 'warning',
        measured,
        limit,
        sense: 'at_most',
        isPassed: finding.measured <= limit,
        compared: { before: finding.before, now: finding.now, words: finding.words },
      },
    ];
  });
}
