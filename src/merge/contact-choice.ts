import { DictionaryBuilder, valueText } from '../table/dictionary.ts';
import type { FieldName, RecordSet } from '../table/records.ts';
import { isRelayDomain, isRoleName } from '../text/email-kind.ts';
import { type Choice, countParts, foldedIds, idAt, type Place } from './choice.ts';
import { type FieldColumns, fieldColumns } from './field-columns.ts';
import type { GoldenName } from './golden.ts';
import { YEAR } from './instant.ts';
import type { Clusters } from './name-choice.ts';
import { isAlike, isMisdialled, isSlip } from './near.ts';
import type { Offer } from './offer.ts';
import { CHANGING, FULLEST, LASTING, SPELLING } from './rules/orders.ts';
import { addUp, careOf, measureValues, sharedValues } from './spelling.ts';

/** Golden columns an overflowing field has at the most; what is beyond stays in lineage. */
export const MOST_PLACES = 5;

/** Half of the evidence of a mailbox, number or employer is gone in a year. */
const HALF_LIFE = YEAR;

/** All distinct e-mails survive, the best first; role and relay addresses last. Spellings of one mailbox are one, shown without a tag. */
export function emailChoice(records: RecordSet, clusters: Clusters): Choice | null {
  const choice = contactChoice(records, { name: 'email', key: 'email_key' }, (address) => {
    const at = address.lastIndexOf('@');
    const [local, domain] = [address.slice(0, at).toLowerCase(), address.slice(at + 1).toLowerCase()];
    return isRoleName(local) || isRelayDomain(domain) ? 1 : 2;
  });
  const [field] = choice?.fields ?? [];
  if (choice === null || field === undefined) return null;
  const known = knownDomains(field, clusters.clusterOf);
  const care = measureValues(field, (address) => Number(!address.includes('+')));
  return {
    ...choice,
    offers: choice.offers.map((offer, slot) => ({
      ...offer,
      known: addUp([field.slots[slot] as Int32Array], [known]),
      care: addUp([field.slots[slot] as Int32Array], [care]),
    })),
    isNear: (a, b) => isSlip(field.dictionary, idAt(field, a), idAt(field, b)),
  };
}

/** Per address 1 when other customers have one of its domain: a domain nobody else has may be a slip. */
function knownDomains(field: FieldColumns, clusterOf: Int32Array): Uint8Array {
  const domains = new DictionaryBuilder();
  const domainOf = Int32Array.from({ length: field.dictionary.size }, (_, id) => {
    const text = valueText(field.dictionary, id);
    return domains.addString(text.slice(text.lastIndexOf('@') + 1).toLowerCase());
  });
  const slots = field.slots.map((ids) => ids.map((id) => (id < 0 ? -1 : (domainOf[id] as number))));
  const isShared = sharedValues({ ...field, slots, dictionary: domains.build() }, clusterOf);
  return Uint8Array.from(domainOf, (domain) => isShared[domain] as number);
}

/** All distinct phone numbers survive, the best first; one without its country is the same number as one with it. */
export function phoneChoice(records: RecordSet): Choice | null {
  const choice = contactChoice(records, { name: 'phone', key: 'phone_national' }, (number) =>
    number.startsWith('+') ? 2 : 1,
  );
  const [field] = choice?.fields ?? [];
  if (choice === null || field === undefined) return null;
  return { ...choice, isNear: (a, b) => isMisdialled(field.dictionary, idAt(field, a), idAt(field, b)) };
}

/** Company and job title survive together, from one record; a title alone loses to any company. */
export function companyChoice(records: RecordSet): Choice | null {
  const company = fieldColumns(records, 'company');
  const title = fieldColumns(records, 'job_title');
  const fields = [company, title].filter((field) => field !== null);
  if (fields.length === 0) return null;
  const key = fieldColumns(records, 'company_key');
  const care = measureValues(company ?? undefined, careOf);
  const none = new Int32Array(records.count).fill(-1);
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
      care: addUp([company?.slots[slot] ?? none], [care]),
      parts: countParts(fields, slot, records.count),
    };
  });
  const isOne = (a: Place, b: Place): boolean => {
    const [one, other] = [idAt(key, a), idAt(key, b)];
    return key !== null && one >= 0 && other >= 0 && isAlike(key.dictionary, one, other);
  };
  return {
    ...{ fields, offers, places: 1, between: CHANGING, within: FULLEST, halfLife: HALF_LIFE },
    isNear: isOne,
    fills: (winner, other) => isOne(winner, other),
  };
}

const TITLE_ONLY = 0x7fff_ffff;

/** Folded ids below −1 stand for spellings without a key; moved above every other id so that −1 alone means "none". */
function withoutSign(id: number): number {
  return id >= 0 ? id : 0x7fff_fffe + id;
}

/** One field, one slot, nothing that goes with it. */
export function singleChoice<Name extends GoldenName>(field: FieldColumns<Name>, slot: number): Choice<Name> {
  const ids = field.slots[slot] as Int32Array;
  return {
    fields: [{ ...field, slots: [ids] }],
    offers: [{ group: ids, exact: ids }],
    places: 1,
    between: LASTING,
    within: SPELLING,
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
  return { fields: [field], offers, places: MOST_PLACES, between: CHANGING, within: SPELLING, halfLife: HALF_LIFE };
}
