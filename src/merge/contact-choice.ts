import { valueText } from '../table/dictionary.ts';
import type { FieldName, RecordSet } from '../table/records.ts';
import { isRelayDomain, isRoleName } from '../text/email-kind.ts';
import { type Choice, countParts, foldedIds, type Offer } from './choice.ts';
import { type FieldColumns, fieldColumns } from './field-columns.ts';

/** Golden columns an overflowing field has at the most; what is beyond stays in lineage. */
export const MOST_PLACES = 5;

/** All distinct e-mails survive, the best first; role and relay addresses last. Spellings of one mailbox are one. */
export function emailChoice(records: RecordSet): Choice | null {
  return contactChoice(records, { name: 'email', key: 'email_key' }, (address) => {
    const at = address.lastIndexOf('@');
    const [local, domain] = [address.slice(0, at).toLowerCase(), address.slice(at + 1).toLowerCase()];
    return isRoleName(local) || isRelayDomain(domain) ? 1 : 2;
  });
}

/** All distinct phone numbers survive, the best first; one without its country is the same number as one with it. */
export function phoneChoice(records: RecordSet): Choice | null {
  return contactChoice(records, { name: 'phone', key: 'phone_national' }, (number) => (number.startsWith('+') ? 2 : 1));
}

/** Company and job title survive together, from one record; a title alone loses to any company. */
export function companyChoice(records: RecordSet): Choice | null {
  const company = fieldColumns(records, 'company');
  const title = fieldColumns(records, 'job_title');
  const fields = [company, title].filter((field) => field !== null);
  if (fields.length === 0) return null;
  const key = fieldColumns(records, 'company_key');
  const offers = Array.from({ length: Math.max(...fields.map((field) => field.slots.length)) }, (_, slot): Offer => {
    const folded = foldedIds(company ?? undefined, key, slot);
    const titles = title?.slots[slot];
    const either = (ids: Int32Array | undefined): Int32Array =>
      Int32Array.from({ length: records.count }, (_, record) => {
        const id = ids?.[record] ?? -1;
        if (id !== -1) return withoutSign(id);
        return (titles?.[record] ?? -1) >= 0 ? TITLE_ONLY : -1;
      });
    return {
      group: either(folded),
      exact: either(company?.slots[slot]),
      level: Uint8Array.from({ length: records.count }, (_, record) =>
        (company?.slots[slot]?.[record] ?? -1) >= 0 ? 2 : 1,
      ),
      parts: countParts(fields, slot, records.count),
    };
  });
  return { fields, offers, places: 1, prefer: 'fullest' };
}

const TITLE_ONLY = 0x7fff_ffff;

/** Folded ids below −1 stand for spellings without a key; moved above every other id so that −1 alone means "none". */
function withoutSign(id: number): number {
  return id >= 0 ? id : 0x7fff_fffe + id;
}

/** One field, one slot, nothing that goes with it. */
export function singleChoice(field: FieldColumns, slot: number): Choice {
  const ids = field.slots[slot] as Int32Array;
  return {
    fields: [{ ...field, slots: [ids] }],
    offers: [{ group: ids, exact: ids }],
    places: 1,
    prefer: 'spelling',
    slot,
  };
}

function contactChoice(
  records: RecordSet,
  names: { readonly name: FieldName; readonly key: FieldName },
  levelOf: (value: string) => number,
): Choice | null {
  const field = fieldColumns(records, names.name);
  if (field === null) return null;
  const key = fieldColumns(records, names.key);
  const levels = Uint8Array.from({ length: field.dictionary.size }, (_, id) =>
    levelOf(valueText(field.dictionary, id)),
  );
  const offers = field.slots.map(
    (ids, slot): Offer => ({
      group: (foldedIds(field, key, slot) as Int32Array).map((id) => (id === -1 ? -1 : withoutSign(id))),
      exact: ids,
      level: Uint8Array.from(ids, (id) => (id < 0 ? 0 : (levels[id] as number))),
    }),
  );
  return { fields: [field], offers, places: MOST_PLACES, prefer: 'spelling' };
}
