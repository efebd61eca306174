import type { ColumnPlan } from '../model/plan.ts';
import { isParticle, isTitle } from '../normalize/name-words.ts';
import type { Table } from '../table/table.ts';
import { sampleValues } from './evidence.ts';
import type { Guessed } from './slots.ts';

const MOST = 0.6;

/** A "name prefix" is a title (Dr.) in one export and a particle (van der) in another: most of its values decide. */
export function decidePrefixes(table: Table, guesses: readonly Guessed[]): Guessed[] {
  return guesses.map((guess) => {
    const column = table.columns.find(({ name }) => name === guess.column);
    if (column === undefined || (guess.role !== 'title' && guess.role !== 'family_prefix')) return guess;
    const values = sampleValues(column);
    const isMost = (test: (word: string) => boolean): boolean =>
      values.filter((text) => text.split(/\s+/).every(test)).length >= MOST * Math.max(1, values.length);
    if (guess.role === 'title') return isMost(isParticle) ? { ...guess, role: 'family_prefix' } : guess;
    return isMost(isTitle) ? { ...guess, role: 'title' } : guess;
  });
}

/** Particles without a column of family names to stand before are left behind, where they are listed. */
export function withoutLonePrefixes(columns: readonly ColumnPlan[]): ColumnPlan[] {
  return columns.map((plan) => {
    const hasName = columns.some(({ role, slot }) => role === 'family_name' && slot === plan.slot);
    return plan.role === 'family_prefix' && !hasName ? { ...plan, role: 'other', slot: 0 } : plan;
  });
}
