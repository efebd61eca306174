import type { Unit } from './assign.ts';
import type { ColumnView } from './column.ts';
import { headerWords } from './headers/words.ts';
import type { MeasureName } from './measures.ts';
import { sharedShare } from './relations/inputs.ts';
import { NAMED } from './score.ts';

/** What tells kinds of values apart, whatever they mean. */
const KIND: readonly MeasureName[] = [
  'words',
  'digits',
  'emails',
  'numbers',
  'days',
  'severalWords',
  'flags',
  'organisations',
];
/** Largest difference of such a share between columns of one kind. */
const ALIKE = 0.4;
/** Headers that say nothing are the same by chance; then half of the smaller column's values must be shared. */
const SHARED = 0.5;

/** Columns of different inputs with one header and one kind of values are one unit; every other column is its own. */
export function unitsOf(inputs: readonly (readonly ColumnView[])[]): Unit[] {
  const groups = new Map<string, ColumnView[][]>();
  const ordered = [...inputs].sort((a, b) => (sourceOf(a) < sourceOf(b) ? -1 : 1));
  for (const views of ordered)
    for (const view of views) {
      const key = headerWords(view.column.name).join(' ');
      const units = groups.get(key) ?? [];
      groups.set(key, units);
      const unit = key === '' ? undefined : units.find((members) => members.every((member) => isSame(member, view)));
      if (unit === undefined) units.push([view]);
      else unit.push(view);
    }
  return [...groups.values()].flat().map((views) => ({ views }));
}

/** Files may come in any order; the order of their names is always the same. */
function sourceOf(views: readonly ColumnView[]): string {
  return views[0]?.table.source ?? '';
}

function isSame(a: ColumnView, b: ColumnView): boolean {
  if (a.table === b.table || a.isEmpty || b.isEmpty) return false;
  if (a.named < NAMED && sharedShare(a.column, b.column) < SHARED) return false;
  return KIND.every((name) => Math.abs(a.measure(name) - b.measure(name)) <= ALIKE);
}
