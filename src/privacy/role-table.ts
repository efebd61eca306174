import type { Role } from '../model/role.ts';

/** Kinds of personal data, as records of processing name them. */
export const DATA_CATEGORIES = [
  'name',
  'contact',
  'address',
  'demographic',
  'employment',
  'identifier',
  'consent',
  'transactional',
  'interaction',
  'unknown',
] as const;

export type DataCategory = (typeof DATA_CATEGORIES)[number];

/**
 * What stands in the place of a value where nobody is to be known: `keep` says nothing of who somebody is; `text` is a mere token, for what
 * nothing better fits, or nobody knows the meaning of.
 */
export type StandIn = 'keep' | 'email' | 'phone' | 'birth' | 'name' | 'word' | 'shape' | 'key' | 'text';

/** Of every role what kind of personal data it holds, and its stand-in. A new role has to be thought of here. */
const BY_ROLE: Readonly<Record<Role, readonly [category: DataCategory, standIn: StandIn]>> = {
  source_key: ['identifier', 'key'],
  customer_id: ['identifier', 'key'],
  national_id: ['identifier', 'shape'],
  tax_id: ['identifier', 'shape'],
  identifier: ['identifier', 'shape'],
  title: ['name', 'keep'],
  given_name: ['name', 'name'],
  middle_name: ['name', 'name'],
  family_prefix: ['name', 'name'],
  family_name: ['name', 'name'],
  full_name: ['name', 'name'],
  name_suffix: ['name', 'keep'],
  preferred_name: ['name', 'name'],
  maiden_name: ['name', 'name'],
  native_name: ['name', 'name'],
  email: ['contact', 'email'],
  phone: ['contact', 'phone'],
  address_full: ['address', 'text'],
  street: ['address', 'word'],
  street_2: ['address', 'word'],
  house_number: ['address', 'shape'],
  unit: ['address', 'shape'],
  po_box: ['address', 'shape'],
  city: ['address', 'word'],
  district: ['address', 'word'],
  region: ['address', 'word'],
  postcode: ['address', 'shape'],
  country: ['address', 'keep'],
  company: ['employment', 'word'],
  job_title: ['employment', 'word'],
  website: ['contact', 'text'],
  handle: ['contact', 'text'],
  birth_date: ['demographic', 'birth'],
  birth_day: ['demographic', 'text'],
  birth_month: ['demographic', 'text'],
  birth_year: ['demographic', 'keep'],
  gender: ['demographic', 'keep'],
  language: ['demographic', 'keep'],
  created_at: ['interaction', 'keep'],
  updated_at: ['interaction', 'keep'],
  consent_email: ['consent', 'keep'],
  consent_sms: ['consent', 'keep'],
  consent_phone: ['consent', 'keep'],
  consent_post: ['consent', 'keep'],
  consent_any: ['consent', 'keep'],
  contact_hash: ['contact', 'text'],
  consent_email_at: ['consent', 'keep'],
  consent_sms_at: ['consent', 'keep'],
  consent_phone_at: ['consent', 'keep'],
  consent_post_at: ['consent', 'keep'],
  consent_any_at: ['consent', 'keep'],
  undeliverable_email: ['contact', 'keep'],
  undeliverable_phone: ['contact', 'keep'],
  entity_kind: ['demographic', 'keep'],
  customer_ref: ['identifier', 'key'],
  order_id: ['transactional', 'key'],
  order_date: ['transactional', 'keep'],
  order_state: ['transactional', 'keep'],
  external_order_id: ['transactional', 'key'],
  amount: ['transactional', 'keep'],
  currency: ['transactional', 'keep'],
  unit_price: ['transactional', 'keep'],
  refunded_amount: ['transactional', 'keep'],
  product: ['transactional', 'keep'],
  category: ['transactional', 'keep'],
  quantity: ['transactional', 'keep'],
  ticket_id: ['interaction', 'key'],
  ticket_state: ['interaction', 'keep'],
  event_date: ['interaction', 'keep'],
  event_type: ['interaction', 'keep'],
  channel: ['interaction', 'keep'],
  subscription_state: ['transactional', 'keep'],
  renewal_date: ['transactional', 'keep'],
  attribute: ['unknown', 'text'],
  other: ['unknown', 'text'],
};

/** What kind of personal data a column holds: "email" → contact, "consent_sms_at" → consent; what nobody knows the meaning of is unknown. */
export function categoryOf(role: Role): DataCategory {
  return BY_ROLE[role][0];
}

/** What stands in the place of its values: "email" → email, "country" → keep. */
export function standInOf(role: Role): StandIn {
  return BY_ROLE[role][1];
}
