import type { ColumnPlan, SourcePlan } from '../model/plan.ts';
import type { Role } from '../model/role.ts';
import { normalizeEmail } from '../normalize/email/email.ts';
import { normalizePhone } from '../normalize/phone/phone.ts';
import { readableText } from '../normalize/text/longest-cell.ts';
import type { Column, Table } from '../table/table.ts';
import { CONSENT_LISTS } from '../text/lexicons/consent-words.ts';
import { consentHeader, wordsTester } from './consent/header.ts';

/** Hexadecimal or base64 of 32 bytes: a SHA-256 of something, keyed or not. */
const HASH = /^(?:[0-9a-f]{64}|[A-Za-z0-9+/_-]{43}=?)$/i;
/** Of the values of a contact column, the share that must be contacts: lists hold old and broken ones. */
const MOSTLY = 0.5;
const MOST_LOOKED_AT = 500;
/** Roles that say who or where somebody is; a list of contacts has none. */
const OF_CUSTOMERS: ReadonlySet<Role> = new Set([
  ...(['given_name', 'family_name', 'full_name', 'native_name', 'middle_name', 'preferred_name', 'company'] as const),
  ...(['street', 'address_full', 'city', 'postcode', 'birth_date', 'customer_ref', 'order_id', 'amount'] as const),
  ...(['consent_email', 'consent_sms', 'consent_phone', 'consent_post', 'consent_any'] as const),
]);

const CONTACTS: ReadonlySet<Role> = new Set(['email', 'phone', 'contact_hash']);

/** True where a plan has a column that a list of contacts needs. */
export function hasContacts(columns: readonly ColumnPlan[]): boolean {
  return columns.some(({ role }) => CONTACTS.has(role));
}

const isOfSuppression = wordsTester(CONSENT_LISTS);

/**
 * The plan of a list of people who are not to be written to: which columns hold e-mails, phones or hashes of them, by their values. The first
 * column of days says since when. A list without any such column has a plan without one.
 */
export function suppressionPlan(table: Table, path: string): SourcePlan {
  const taken = new Map<Role, number>();
  const columns = table.columns.map((column): ColumnPlan => {
    const role = contactRole(column) ?? (isSince(column) && !taken.has('consent_any_at') ? 'consent_any_at' : 'other');
    const slot = role === 'other' ? 0 : (taken.get(role) ?? 0);
    taken.set(role, slot + 1);
    return { column: column.name, role, slot };
  });
  return { source: table.source, path, kind: 'suppression', columns, trust: 1 };
}

/**
 * The plan of an input that is such a list: contacts and nothing that customers have, and the file's name or a header says so
 * ("suppression.csv", "suppressed_email"), or its contacts are hashed. Undefined for any other.
 */
export function asSuppressionList(
  table: Table,
  { path, columns }: { readonly path: string; readonly columns: readonly ColumnPlan[] },
): SourcePlan | undefined {
  const plan = suppressionPlan(table, path);
  if (!hasContacts(plan.columns)) return undefined;
  const others = columns.filter((_, at) => !CONTACTS.has(plan.columns[at]?.role ?? 'other'));
  if (others.some(({ role }) => OF_CUSTOMERS.has(role))) return undefined;
  const name = path.replace(/^.*[\\/!]/, '').replace(/\.\w+$/, '');
  const isNamed = isOfSuppression(name) || table.columns.some((column) => isRefusing(column.name));
  const isHashed = !plan.columns.some(({ role }) => role === 'email' || role === 'phone');
  return isNamed || isHashed ? plan : undefined;
}

function isRefusing(header: string): boolean {
  const { asks } = consentHeader(header);
  return asks === 'objection' || asks === 'refusal' || isOfSuppression(header);
}

function contactRole(column: Column): 'email' | 'phone' | 'contact_hash' | undefined {
  const values = sample(column);
  if (values.length === 0) return undefined;
  const share = (test: (text: string) => boolean): number => values.filter(test).length / values.length;
  if (share((text) => HASH.test(text)) >= MOSTLY) return 'contact_hash';
  if (share((text) => text.includes('@') && normalizeEmail(text).value !== null) >= MOSTLY) return 'email';
  if (share(isPhone) >= MOSTLY) return 'phone';
  // A header that says so, above values that are no contacts any more: they are tried all the same.
  return /e-?mail/i.test(column.name) && share((text) => text.includes('@')) > 0 ? 'email' : undefined;
}

/** Seven digits and more, with marks of telephones only; no date. */
function isPhone(text: string): boolean {
  if (!/^[+(\d][\d\s()./+-]{6,}$/.test(text) || /^\d{1,4}([-./])\d{1,2}\1\d{1,4}/.test(text)) return false;
  return text.replace(/\D/g, '').length >= 7 && normalizePhone(text, undefined).value !== null;
}

function isSince(column: Column): boolean {
  const values = sample(column);
  return values.length > 0 && values.every((text) => /^\d{4}-\d{2}-\d{2}(?:[T ]|$)/.test(text));
}

function sample({ dictionary }: Column): string[] {
  const step = Math.max(1, Math.floor(dictionary.size / MOST_LOOKED_AT));
  const texts: string[] = [];
  for (let id = 0; id < dictionary.size; id += step) texts.push(readableText(dictionary, id).trim());
  return texts.filter((text) => text !== '');
}
