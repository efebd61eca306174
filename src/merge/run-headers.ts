import { FIELDS } from '../table/records.ts';

/** Columns in front of the fields of golden.csv: its own id, and whom it belongs to. */
export const GOLDEN_LINKS = ['golden_id', 'record_count', 'sources', 'household_id', 'organisation_id'] as const;

/**
 * Headers of golden.csv that a run makes anew, `*` for any text: what belongs to the run, and what is made of orders, tickets and events.
 * Read again they are no values of the customer.
 */
export const RUN_HEADERS: readonly string[] = [
  ...GOLDEN_LINKS.filter((name) => name !== 'golden_id'),
  ...['previous_ids', '*_count'],
  ...['order', 'ticket', 'event', 'subscription'].flatMap((kind) => [`first_${kind}_at`, `last_${kind}_at`]),
  ...['days_since_last_order', 'orders_per_month', 'order_sum_*', 'order_gross_*', 'order_refunded_*'],
  ...['average_order_value_*', 'preferred_product', 'preferred_category', 'last_contact_*_at'],
  ...['subscription_state', 'subscription_renewal_at'],
];

/** Behind a header of the user's that golden.csv uses itself. */
const AS_READ = '_as_read';

const MADE = pattern(['golden_id', ...RUN_HEADERS]);
const OWN = pattern(['golden_id', ...RUN_HEADERS, ...FIELDS, ...FIELDS.map((field) => `${field}_#`)]);

/** True for a header of golden.csv that holds no value of the customer: "record_count" → true; "email_2", "Notes" → false. */
export function isRunHeader(header: string): boolean {
  return MADE.test(header) && !header.includes(AS_READ);
}

/** The header under which golden.csv carries a column of the user's: "Notes" → "Notes", "Sources" → "Sources_as_read". */
export function carriedHeader(header: string): string {
  return OWN.test(header) && !header.includes(AS_READ) ? `${header}${AS_READ}` : header;
}

/** `*` stands for any text, `#` for a number. */
function pattern(headers: readonly string[]): RegExp {
  return new RegExp(`^(?:${headers.join('|').replaceAll('*', '.*').replaceAll('#', '\\d+')})$`, 'i');
}
