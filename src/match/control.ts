import { AurumError } from '../model/error.ts';
import type { ComparisonControl, ComparisonPlan } from '../model/plan.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import type { Comparison, Level } from './comparison.ts';
import type { MatchModel } from './model.ts';

/** A comparison as the plan wants it: left out, or with fewer levels. */
export function controlComparison(comparison: Comparison, plan: ComparisonPlan | undefined): Comparison {
  if (plan === undefined) return comparison;
  const folded = plan.levels === undefined ? comparison : foldLevels(comparison, plan.levels);
  if (plan.use !== false) return folded;
  // It is still asked, because others read what it has found, but it says nothing.
  return {
    ...folded,
    compare: (left, right) => {
      folded.compare(left, right);
      return 0;
    },
  };
}

function foldLevels(comparison: Comparison, kept: readonly string[]): Comparison {
  const levels: Level[] = [];
  const foldedTo: number[] = [];
  let prior = 0;
  for (const level of comparison.levels) {
    foldedTo.push(levels.length + 1);
    prior += level.prior;
    if (!kept.includes(level.id)) continue;
    levels.push({ ...level, prior });
    prior = 0;
  }
  return {
    ...comparison,
    levels,
    compare: (left, right) => {
      const level = comparison.compare(left, right);
      return level === 0 ? 0 : (foldedTo[level - 1] as number);
    },
  };
}

/** A model with the weights the plan sets. */
export function controlWeights(model: MatchModel, control: ComparisonControl): MatchModel {
  const comparisons = model.comparisons.map((comparison) => {
    const weights = control[comparison.id]?.weights ?? {};
    const levels = comparison.levels.map((level) => {
      const bits = weights[level.id];
      if (bits === undefined) return level;
      return { ...level, bits, relativeBits: level.relativeBits.map((own) => own + bits - level.bits) };
    });
    return { ...comparison, levels };
  });
  return { ...model, comparisons };
}

/** Refuses what names no comparison or level of this data, all faults at once. Throws E701 (USAGE). */
export function checkControl(comparisons: readonly Comparison[], control: ComparisonControl): void {
  const faults = Object.entries(control).flatMap(([id, plan]) => {
    const own = comparisons.find((comparison) => comparison.id === id);
    if (own === undefined) return [`match.comparisons: "${id}" is not compared here${near(id, comparisons)}`];
    const unknown = [...(plan.levels ?? []), ...Object.keys(plan.weights ?? {})].filter(
      (level) => !own.levels.some((one) => one.id === level),
    );
    const wrong = unknown.map((level) => `match.comparisons.${id}: no level "${level}"${near(level, own.levels)}`);
    const idle = Object.keys(plan.weights ?? {}).filter((level) => plan.levels?.includes(level) === false);
    wrong.push(...idle.filter((level) => !unknown.includes(level)).map((level) => weighsNothing(id, level)));
    const ends = [own.levels[0], own.levels.at(-1)].map((level) => level?.id as string);
    const isCut = plan.levels !== undefined && !ends.every((level) => plan.levels?.includes(level));
    return isCut ? [...wrong, `match.comparisons.${id}: levels must include ${ends.join(' and ')}`] : wrong;
  });
  if (faults.length > 0) throw planFault(faults);
}

function weighsNothing(id: string, level: string): string {
  return `match.comparisons.${id}: a weight of the level "${level}", which "levels" leaves out`;
}

/** What was meant, and all there is. */
function near(name: string, known: readonly { readonly id: string }[]): string {
  const ids = known.map(({ id }) => id);
  return `${didYouMean(name, ids)} (${ids.join(', ')})`;
}

/** A fault (E701, USAGE) of what the plan says of matching; `faults` are told line by line. */
export function planFault(faults: readonly string[]): AurumError {
  return new AurumError({
    exit: 'USAGE',
    code: 'E701',
    what: `The plan has ${faults.length} fault(s):\n${faults.map((line) => `  - ${line}`).join('\n')}`,
    fix: 'Correct `match:` in the plan; model.json of a run lists its comparisons and levels.',
  });
}
