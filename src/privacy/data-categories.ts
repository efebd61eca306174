import { isConsent, type Role } from '../model/role.ts';

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

const ROLES: Readonly<Record<Exclude<DataCategory, 'consent' | 'unknown'>, readonly Role[]>> = {
  name: [
    ...(['title', 'given_name', 'middle_name', 'family_prefix', 'family_name', 'full_name', 'name_suffix'] as const),
    ...(['preferred_name', 'maiden_name', 'native_name'] as const),
  ],
  contact: ['email', 'phone', 'handle', 'website', 'contact_hash', 'undeliverable_email', 'undeliverable_phone'],
  address: [
    ...([
      'address_full',
      'street',
      'street_2',
      'house_number',
      'unit',
      'po_box',
      'city',
      'district',
      'region',
    ] as const),
    ...(['postcode', 'country'] as const),
  ],
  demographic: ['birth_date', 'birth_day', 'birth_month', 'birth_year', 'gender', 'language', 'entity_kind'],
  employment: ['company', 'job_title'],
  identifier: ['source_key', 'customer_id', 'customer_ref', 'national_id', 'tax_id', 'identifier'],
  transactional: [
    ...(['order_id', 'external_order_id', 'order_date', 'order_state', 'amount', 'currency', 'unit_price'] as const),
    ...(['refunded_amount', 'product', 'category', 'quantity', 'subscription_state', 'renewal_date'] as const),
  ],
  interaction: [
    ...(['ticket_id', 'ticket_state', 'event_date', 'event_type', 'channel', 'created_at', 'updated_at'] as const),
  ],
};

const BY_ROLE: ReadonlyMap<string, DataCategory> = new Map(
  Object.entries(ROLES).flatMap(([category, roles]) => roles.map((role) => [role, category as DataCategory] as const)),
);

/** What kind of personal data a column holds: "email" → contact, "consent_sms_at" → consent; what nobody knows the meaning of is unknown. */
export function categoryOf(role: Role): DataCategory {
  if (isConsent(role) || /^consent_\w+_at$/.test(role)) return 'consent';
  return BY_ROLE.get(role) ?? 'unknown';
}
