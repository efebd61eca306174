import type { Plan } from '../../../src/model/plan.ts';
import type { SourceTable } from '../../../src/plan/infer.ts';
import type { Column } from '../../../src/table/table.ts';
import type { Variant } from './build.mjs';

export interface Reading {
  readonly id: string;
  readonly language: string;
  readonly isHeld: boolean;
  readonly header: string;
  readonly kind: string;
  readonly roles: readonly string[];
  readonly read: string;
  readonly isRight: boolean;
  readonly isMissed: boolean;
}

interface Planner {
  readonly inferPlan: (sources: readonly SourceTable[]) => Plan;
  readonly columnFromStrings: (name: string, values: readonly (string | null)[]) => Column;
}

export const EVIDENCE: ReadonlySet<string>;
export function measureUnit(unit: readonly Variant[], planner: Planner): Reading[];
export function summary(readings: readonly Reading[]): {
  readonly all: { readonly right: number; readonly count: number };
  readonly evidence: { readonly right: number; readonly count: number };
  readonly false: number;
};
