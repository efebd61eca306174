import type { Mark } from '../model/erasure.ts';

/** An e-mail or a telephone number of a record as normalizers made it. */
export interface ContactPoint {
  readonly isEmail: boolean;
  readonly value: string;
  /** The mailbox, or the digits without country; '' where there is none. */
  readonly key: string;
}

/** Forms that two of one contact have in common: `Ann+x@gmail.com` → itself in small letters, and its mailbox. */
export function contactForms({ value, key }: ContactPoint): string[] {
  return [...new Set([value.toLowerCase(), key])].filter((form) => form !== '');
}

/** Marks that a contact leaves. "+491711000124" → phone, and national for exports that name no country. */
export function contactMarks(point: ContactPoint): Mark[] {
  if (point.isEmail) return contactForms(point).map((text) => ({ kind: 'email', text }));
  const digits = nationalOf(point);
  if (!point.value.startsWith('+'))
    return [
      { kind: 'national', text: digits },
      { kind: 'bare', text: digits },
    ];
  return [
    { kind: 'phone', text: point.value },
    { kind: 'national', text: digits },
  ];
}

/**
 * Marks that a contact is asked for. Digits without a country are those of somebody else in another one, so a number with its country
 * is held against numbers with theirs, and against those of which nobody knows it.
 */
export function askedMarks(point: ContactPoint): Mark[] {
  if (point.isEmail) return contactMarks(point);
  const digits = nationalOf(point);
  if (!point.value.startsWith('+')) return [{ kind: 'national', text: digits }];
  return [
    { kind: 'phone', text: point.value },
    { kind: 'bare', text: digits },
  ];
}

/** Marks of a contact that others have too: it counts only beside the given name. None without one. */
export function sharedMarks(point: ContactPoint, givenKey: string): Mark[] {
  if (givenKey === '') return [];
  return contactForms(point).map((form) => ({ kind: 'shared', text: `${form}\0${givenKey}` }));
}

function nationalOf({ value, key }: ContactPoint): string {
  return key === '' ? value.replace(/\D/g, '') : key;
}
