import type { ColumnPlan } from '../../model/plan.ts';
import { isConsent } from '../../model/role.ts';
import { consentReader } from '../consent/cell.ts';
import { decimalUndoer } from '../text/decimal.ts';
import { isTooLong } from '../text/longest-cell.ts';
import { repairMojibake } from '../text/mojibake.ts';
import { TRANSFORMS } from './transforms.ts';
import type { CellContext, Yield } from './yield.ts';

/** Damage is a pair of characters beyond ASCII, a control character or a lone "Ã"; anything else needs no closer look. */
const MAY_BE_DAMAGED = /[^\u0000-\u007f]{2}|[\u0080-\u009f\u00c3]/;
const NOTHING: Yield = { values: [] };
const TOO_LONG: Yield = { values: [], issue: 'E414' };
/** Stands for a consent that is too long to read: no word in it may pass for a yes. */
const NOT_UNDERSTOOD = '…';
/** Further values of one cell go behind the slots that columns of their own may take. */
const FURTHER = 4;

/**
 * The value of a cell without what a system put before it: an apostrophe that protects numbers from spreadsheets, and the
 * column's prefix. "'0171" → "0171"; "p:+49171" → "+49171" where the prefix is `p:`.
 */
export function bareCell(text: string, { prefix }: Pick<ColumnPlan, 'prefix'>): string {
  const bare = /^'[\d+=(@-]/.test(text) ? text.slice(1) : text;
  return prefix !== undefined && bare.startsWith(prefix) ? bare.slice(prefix.length).trimStart() : bare;
}

/** Reads a cell in a context. */
export type CellReader = (text: string, context: CellContext) => Yield;

/** {@link cellReader} for one cell. */
export function readCell(text: string, column: ColumnPlan, context: CellContext): Yield {
  return cellReader(column)(text, context);
}

/**
 * Reads cells as their column's plan says: prefix, several values, consent, dates; then the role's normalizer. Encoding
 * damage is repaired first where that is certain (E412, unless the repaired value has a fault of its own), and numbers that
 * were written as decimals are whole again (E410, likewise).
 */
export function cellReader(column: ColumnPlan): CellReader {
  const read = textReader(column);
  return (text, context) => {
    if (isTooLong(text)) return isConsent(column.role) ? read(NOT_UNDERSTOOD, context) : TOO_LONG;
    const repaired = repairCell(text);
    if (repaired === null) return read(text, context);
    const found = read(repaired, context);
    return { values: found.values, issue: found.issue ?? 'E412' };
  };
}

/** The text without encoding damage; null when there is none, or none that is certain. */
export function repairCell(text: string): string | null {
  return MAY_BE_DAMAGED.test(text) ? repairMojibake(text) : null;
}

function textReader(column: ColumnPlan): CellReader {
  const { role, separator } = column;
  const transform = TRANSFORMS[role];
  if (transform === undefined) return () => NOTHING;
  const undo = decimalUndoer(role);
  const read: CellReader = (text, context) => {
    const own = contextIn(context, column);
    const whole = undo?.(text) ?? text;
    const found = transform(whole, own);
    return whole === text ? found : { values: found.values, issue: found.issue ?? 'E410' };
  };
  if (isConsent(role)) {
    const readConsent = consentReader(column);
    return (text) => readConsent(bareCell(text, column));
  }
  if (separator === undefined) return (text, context) => read(bareCell(text, column), context);
  return (text, context) => {
    const parts = splitCell(bareCell(text, column), separator);
    return joinParts(parts.map((part) => read(part, context)));
  };
}

/** The context with what the column's own plan adds. */
export function contextIn(context: CellContext, { dateOrder, serial, yes, nameOrder }: ColumnPlan): CellContext {
  const isPlain = yes === undefined && serial === undefined && nameOrder === undefined;
  const asked = isPlain ? context : { ...context, yes, serial, nameOrder };
  return dateOrder === undefined ? asked : { ...asked, plan: { ...context.plan, dateOrder } };
}

function joinParts(parts: readonly Yield[]): Yield {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const issue = parts.find((one) => one.issue !== undefined)?.issue;
  const values = parts.flatMap((one, at) =>
    one.values.map(([field, value, offset, derive]) => [field, value, (offset ?? 0) + at * FURTHER, derive] as const),
  );
  return issue === undefined ? { values } : { values, issue };
}

/** Values of a cell, the one marked `* ` first. "b@x ::: * a@x" by ":::" → [a@x, b@x]. */
function splitCell(text: string, separator: string): string[] {
  if (!text.includes(separator)) return [text];
  const parts = text.split(separator).map((part) => part.trim());
  const marked = parts.filter((part) => part.startsWith('* ')).map((part) => part.slice(2));
  const all = [...marked, ...parts.filter((part) => !part.startsWith('* '))].filter((part) => part !== '');
  return all.length === 0 ? [''] : all;
}
