import type { Consent } from '../../model/clean.ts';
import type { ColumnPlan } from '../../model/plan.ts';
import type { Role } from '../../model/role.ts';
import { OBJECTION, OWN_DATE } from '../../table/consent-slots.ts';
import type { FieldName } from '../../table/records.ts';
import { normalizeTimestamp } from '../date/date.ts';
import { NOTHING, type Values, type Yield } from '../record/yield.ts';
import { type ConsentWord, consentWord, isSureRefusal, normalizeConsent } from './words.ts';

/** Channel fields and the flag of what does not reach them. */
const UNDELIVERABLE: Readonly<Partial<Record<string, FieldName>>> = {
  consent_email: 'undeliverable_email',
  consent_sms: 'undeliverable_phone',
  consent_phone: 'undeliverable_phone',
};

/** Reads the cells of a consent column as its plan says. */
export function consentReader(column: ColumnPlan): (text: string) => Yield {
  const field = column.role as FieldName & Role;
  const inverse = column.inverse ?? false;
  return (text) => {
    const word = consentWord(text);
    if (column.reading !== undefined) return readWarily(field, word, { text, column });
    const { value, issue } = normalizeConsent(text, inverse);
    if (issue !== undefined) {
      const day = normalizeTimestamp(text, column.dateOrder ?? null, { excelSerials: column.serial === true }).value;
      if (day !== null) return dated(field, inverse ? 'opted_out' : 'opted_in', day);
      return { values: [[field, 'unclear']], issue };
    }
    const state = word === 'no' && !inverse && column.no !== undefined ? column.no : (value ?? 'unknown');
    return { values: [[field, state], ...beside(field, word)] };
  };
}

/** Where the header does not say what a yes means, only words count that say the same everywhere. */
function readWarily(
  field: FieldName & Role,
  word: ConsentWord | null,
  { text, column }: { readonly text: string; readonly column: ColumnPlan },
): Yield {
  if (isSureRefusal(word)) return { values: [[field, 'opted_out'], ...beside(field, word)] };
  const isOther = column.reading === 'refusals';
  if (word === 'undeliverable')
    return { values: [...(isOther ? [] : [[field, 'unknown'] as const]), ...beside(field, word)] };
  if (isOther || word === 'unknown' || text.trim() === '') return NOTHING;
  if (word === 'opted_in' || word === 'pending' || word === 'not_subscribed') return { values: [[field, word]] };
  if (column.reading === 'words') return NOTHING;
  return { values: [[field, 'unclear']], issue: 'W206' };
}

/** A date in a consent column says when it was given or withdrawn. */
function dated(field: FieldName & Role, state: Consent, day: string): Yield {
  return {
    values: [
      [field, state],
      [`${field}_at` as FieldName, day, OWN_DATE],
    ],
  };
}

/** What a word says beside the state of its channel. */
function beside(field: FieldName, word: ConsentWord | null): Values {
  if (word === 'objected' && field !== 'consent_any') return [['consent_any', 'opted_out', OBJECTION]];
  const flag = UNDELIVERABLE[field];
  return word === 'undeliverable' && flag !== undefined ? [[flag, 'yes']] : [];
}

/** A column that says what bounced: a yes, a date or a reason is one; "no" and blank are none. */
export function readUndeliverable(field: FieldName, text: string): Yield {
  const word = consentWord(text);
  return word === 'no' || word === 'unknown' || text.trim() === '' ? NOTHING : { values: [[field, 'yes']] };
}
