import { normalizeEmail } from '../normalize/email/email.ts';
import { normalizePhone } from '../normalize/phone/phone.ts';
import { askedMarks, type ContactPoint } from './contact-forms.ts';
import type { Tombstones } from './tombstones.ts';

const PHONE = /^[+(\d][\d\s()./+-]{6,}$/;
/** Days are made of the same marks. */
const DAY = /^\d{1,4}([-./])\d{1,2}\1\d{1,4}/;

/** The contact that a text is; undefined for none. "Ann@X.org" → an e-mail, "+49 171 1000124" → a number, "2024-05-31" → none. */
export function contactOf(text: string, country?: string): ContactPoint | undefined {
  if (text.includes('@')) {
    const { value } = normalizeEmail(text);
    return value === null ? undefined : { isEmail: true, value: value.address, key: value.key };
  }
  const { value } = PHONE.test(text.trim()) && !DAY.test(text.trim()) ? normalizePhone(text, country) : { value: null };
  if (value === null) return undefined;
  return { isEmail: false, value: value.e164 || value.written || value.national, key: value.national };
}

/** True for a contact of somebody who was forgotten. */
export function isForgotten(contact: ContactPoint | undefined, tombstones: Tombstones): boolean {
  return contact !== undefined && askedMarks(contact).some(({ kind, text }) => tombstones.has(kind, text));
}

/** What stands between cells, whatever wrote them. */
const BETWEEN = /[,;|\t\r\n"<>]+/;

/** True where a line that could not be read as a row holds such a contact. */
export function holdsForgotten(line: string, tombstones: Tombstones): boolean {
  return line.split(BETWEEN).some((part) => isForgotten(contactOf(part.trim()), tombstones));
}
