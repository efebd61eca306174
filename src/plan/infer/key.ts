import type { Role } from '../../model/role.ts';
import type { ColumnView } from './column.ts';
import type { Decision } from './decision.ts';
import { NAMED } from './score.ts';

/** A column without a preset's role, and what it was taken for. */
export interface Decided {
  readonly view: ColumnView;
  readonly decision: Decision;
}

/** Of this share of rows a key is filled and different. */
const UNIQUE = 0.98;
const CODES = 0.95;

/**
 * One source key at most: the first unique column whose header says so, else a first column of unique codes, else codes
 * that a system made. Other customer numbers tell customers apart, but not rows.
 */
export function chooseKey(open: readonly Decided[], hasKey: boolean): Decision[] {
  const isUnique = ({ view }: Decided): boolean => {
    const { distinct, filled, column } = view.values;
    return distinct >= filled * UNIQUE && filled >= column.ids.length * UNIQUE && filled > 0;
  };
  const isFree = ({ decision }: Decided): boolean => decision.role === 'other' && decision.bits <= 0;
  const candidates = open.filter((one) => !hasKey && isUnique(one));
  const key =
    candidates.find(({ decision, view }) => decision.role === 'source_key' && isClear(view)) ??
    candidates.find((one) => one.view.at === 0 && isFree(one) && one.view.named < NAMED && isCode(one.view)) ??
    candidates.find((one) => isFree(one) && one.view.named < NAMED && one.view.measure('systemCodes') === 1);
  return open.map(({ decision, view }): Decision => {
    if (view === key?.view) return { ...decision, role: 'source_key' };
    return decision.role === 'source_key' ? { ...decision, role: customerNumber(view) } : decision;
  });
}

/** The header clearly names a key, or the column is the first one; codes of staff and old systems stand behind. */
function isClear(view: ColumnView): boolean {
  return view.at === 0 || (view.claimOf('source_key')?.bits ?? 0) >= CLEAR;
}
const CLEAR = 6;

function isCode(view: ColumnView): boolean {
  return view.measure('codes') + view.measure('numbers') >= CODES && view.measure('days') < 0.3;
}

function customerNumber(view: ColumnView): Role {
  if (view.measure('digits') < 0.5 && view.measure('codes') < 0.5) return 'other';
  return isClear(view) ? 'customer_id' : 'identifier';
}
