import type { Role } from '../../model/role.ts';
import type { ColumnView } from './column.ts';

/** Distinct values below which a column that many rows share is a category. */
const COMMON = 100;

/**
 * What a column means that nothing tells: an attribute where short texts or codes differ between customers, else it is left
 * behind. Attributes weigh in matching, so categories, amounts, dates, prose and whole names of other people are none.
 */
export function leftoverRole(view: ColumnView): Role {
  if (view.isEmpty || view.values.values.length < 5) return 'other';
  const { distinct, filled } = view.values;
  const length = view.measure('length');
  const isShort = length >= 2 && length <= 40;
  const isVaried = distinct >= 12 && distinct >= filled * 0.002;
  const isNumber = view.measure('numbers') >= 0.6;
  const isAmount =
    (isNumber && (length < 5 || distinct < filled * 0.3)) ||
    view.measure('decimals') >= 0.3 ||
    view.measure('markedMoney') >= 0.5;
  const isCommon = distinct <= COMMON && filled >= distinct * 10;
  const isCategory = view.measure('category') === 1 || isCommon;
  const isOther =
    view.measure('days') >= 0.3 || view.measure('countries') >= 0.9 || view.measure('wholeAddresses') >= 0.5;
  return isShort && isVaried && !isAmount && !isCategory && !isOther ? 'attribute' : 'other';
}
