/**
 * What a column means. `attribute` columns have no known meaning but can tell customers apart; `other` columns are
 * listed as left behind.
 * `*_full` roles hold several parts in one cell; parts are split by their normalizer.
 */
export const ROLES = [
  'source_key',
  'customer_id',
  'national_id',
  'tax_id',
  'identifier',
  'title',
  'given_name',
  'middle_name',
  'family_prefix',
  'family_name',
  'full_name',
  'name_suffix',
  'preferred_name',
  'maiden_name',
  'native_name',
  'email',
  'phone',
  'address_full',
  'street',
  'street_2',
  'house_number',
  'unit',
  'po_box',
  'city',
  'district',
  'region',
  'postcode',
  'country',
  'company',
  'job_title',
  'website',
  'handle',
  'birth_date',
  'birth_day',
  'birth_month',
  'birth_year',
  'gender',
  'language',
  'created_at',
  'updated_at',
  'consent_email',
  'consent_sms',
  'consent_phone',
  'consent_post',
  'consent_any',
  'contact_hash',
  'consent_email_at',
  'consent_sms_at',
  'consent_phone_at',
  'consent_post_at',
  'consent_any_at',
  'undeliverable_email',
  'undeliverable_phone',
  'entity_kind',
  'customer_ref',
  'order_id',
  'order_date',
  'order_state',
  'external_order_id',
  'amount',
  'currency',
  'unit_price',
  'refunded_amount',
  'product',
  'category',
  'quantity',
  'ticket_id',
  'ticket_state',
  'event_date',
  'event_type',
  'channel',
  'subscription_state',
  'renewal_date',
  'attribute',
  'other',
] as const;

export type Role = (typeof ROLES)[number];

/** What one row of a source stands for. */
export const SOURCE_KINDS = ['customer', 'order', 'ticket', 'event', 'suppression'] as const;

export type SourceKind = (typeof SOURCE_KINDS)[number];

const ROLE_SET: ReadonlySet<string> = new Set(ROLES);

const CONSENT: ReadonlySet<string> = new Set([
  ...(['consent_email', 'consent_sms', 'consent_phone', 'consent_post', 'consent_any'] as const),
]);

/** True for roles of columns that say who may be reached by a channel; their dates have roles of their own. */
export function isConsent(role: Role): boolean {
  return CONSENT.has(role);
}

export function isRole(text: string): text is Role {
  return ROLE_SET.has(text);
}
