import type { Role } from '../../../model/role.ts';
import { ACTIVITY_ROLES } from './activity.ts';
import { ADDRESS_ROLES } from './address.ts';
import { BIRTH_ROLES } from './birth.ts';
import { CONSENT_ROLES } from './consent.ts';
import { CONTACT_ROLES } from './contact.ts';
import type { RoleEntry } from './entry.ts';
import { FIRM_ROLES } from './firm.ts';
import { NAMES_ROLES } from './names.ts';
import { NOTES_ROLES } from './notes.ts';
import { NUMBERS_ROLES } from './numbers.ts';
import { ORDER_ROLES } from './order.ts';

/** The table of evidence: one entry says everything about a role. To teach a header, add it to the entry's phrases. */
export const ROLE_ENTRIES: readonly RoleEntry[] = [
  ...NAMES_ROLES,
  ...CONTACT_ROLES,
  ...ADDRESS_ROLES,
  ...BIRTH_ROLES,
  ...FIRM_ROLES,
  ...NUMBERS_ROLES,
  ...CONSENT_ROLES,
  ...ACTIVITY_ROLES,
  ...ORDER_ROLES,
  ...NOTES_ROLES,
];

export const ENTRY: ReadonlyMap<Role, RoleEntry> = new Map(ROLE_ENTRIES.map((entry) => [entry.role, entry]));
