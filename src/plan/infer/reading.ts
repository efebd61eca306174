import type { IssueCode } from '../../model/issue.ts';
import type { ColumnPlan } from '../../model/plan.ts';
import type { ColumnReading } from '../../model/reading.ts';
import type { Unit } from './assign.ts';
import type { ColumnView } from './column.ts';
import type { Decision } from './decision.ts';
import { headerWords } from './headers/words.ts';
import { ENTRY } from './roles/registry.ts';
import { NAMED, ownOptions } from './score.ts';

/** On columns of known meaning, of those believed less than this about one in five is read wrongly. */
const DOUBTFUL = 0.75;
/** Below this a role that only values speak for is hardly more likely than not: it is not used as what it seems to be. */
const WEAK = 0.55;
/** Bits of a header that clearly names something. */
const CLEAR = 6;
/** From this share of amounts on a column holds money. */
const MONEY = 0.5;
/** Bits of a role that its values leave no doubt against. */
const CONTRADICTED = 1;

/** True for a role that would be evidence, that no header names, and that is hardly more likely than not. */
export function isWeak({ role, named, confidence }: Decision): boolean {
  return named < NAMED && confidence < WEAK && ENTRY.get(role)?.isEvidence === true;
}

/** What is told of a column: a preset's columns are sure. */
export function readingOf(view: ColumnView, plan: ColumnPlan, decision: Decision | undefined): ColumnReading {
  const { confidence = 1, runnerUp = null, reasons = [] } = decision ?? {};
  return {
    column: plan.column,
    role: plan.role,
    confidence: Math.round(confidence * 100) / 100,
    next:
      runnerUp === null || runnerUp.confidence < 0.01
        ? null
        : { ...runnerUp, confidence: Math.round(runnerUp.confidence * 100) / 100 },
    reasons: reasons.slice(0, 3),
    codes: decision === undefined || reasons.includes('preset') ? consentCodes(plan) : codesOf(view, plan, decision),
  };
}

function codesOf(view: ColumnView, plan: ColumnPlan, decision: Decision): IssueCode[] {
  const isEvidence = ENTRY.get(decision.role)?.isEvidence === true;
  return [
    ...(isEvidence && decision.confidence < DOUBTFUL ? (['W201'] as const) : []),
    ...(isContradicted(view, plan) ? (['W202'] as const) : []),
    ...consentCodes(plan),
    ...(isMoneyLeftBehind(view, plan) ? (['W211'] as const) : []),
    ...(plan.role === 'attribute' && view.claimOf('attribute') === undefined ? (['W203'] as const) : []),
  ];
}

/** A column that smells of consent and is not understood. */
export function consentCodes(plan: Pick<ColumnPlan, 'reading'> | undefined): IssueCode[] {
  return plan?.reading === 'doubtful' ? ['W206'] : [];
}

/** True for amounts that no sum will hold, unless the header is known for them (subtotal, discount, balance). */
function isMoneyLeftBehind(view: ColumnView, { role }: ColumnPlan): boolean {
  if (view.isEmpty || (role !== 'other' && role !== 'attribute')) return false;
  const isMoney = view.measure('markedMoney') >= MONEY || (isSum(view) && view.measure('decimals') >= MONEY);
  return isMoney && (view.claimOf('other')?.bits ?? 0) < CLEAR;
}

function isSum(view: ColumnView): boolean {
  return (view.claimOf('amount')?.bits ?? 0) >= NAMED;
}

/** True where a header clearly names a role that its values rule out. */
function isContradicted(view: ColumnView, plan: ColumnPlan): boolean {
  const [claim] = view.claims;
  if (view.isEmpty || claim === undefined || claim.bits < CLEAR || claim.role === 'other') return false;
  if (view.claims.some(({ role, bits }) => role === plan.role && bits > NAMED)) return false;
  return (ownOptions(view).get(claim.role)?.bits ?? 0) < CONTRADICTED;
}

interface Inferred {
  readonly plans: readonly ColumnPlan[];
  readonly readings: readonly ColumnReading[];
}

/** Marks columns of one telling header that hold different kinds of values in two inputs and so were read in two ways (W204). */
export function withTwoWays<T extends Inferred>(
  inferred: readonly T[],
  views: readonly (readonly ColumnView[])[],
  units: readonly Unit[],
): T[] {
  const unitOf = new Map(units.flatMap((unit) => unit.views.map((view) => [view, unit] as const)));
  const byHeader = new Map<string, { role: string; unit: Unit | undefined }[]>();
  views.forEach((list, input) => {
    list.forEach((view, at) => {
      const key = headerWords(view.column.name).join(' ');
      const role = inferred[input]?.plans[at]?.role ?? 'other';
      if (!view.isEmpty && view.named >= NAMED)
        byHeader.set(key, [...(byHeader.get(key) ?? []), { role, unit: unitOf.get(view) }]);
    });
  });
  const isTwoWays = (view: ColumnView): boolean => {
    const all = byHeader.get(headerWords(view.column.name).join(' ')) ?? [];
    return !view.isEmpty && all.some((one) => all.some((other) => other.unit !== one.unit && other.role !== one.role));
  };
  return inferred.map((one, input) => ({
    ...one,
    readings: one.readings.map((reading, at) => {
      const view = views[input]?.[at];
      return view !== undefined && isTwoWays(view)
        ? { ...reading, codes: [...reading.codes, 'W204' as const] }
        : reading;
    }),
  }));
}
