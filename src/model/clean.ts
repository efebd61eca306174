import type { IssueCode } from './issue.ts';

/** Outcome of a normalizer on one raw value. `value` is null when nothing meaningful is left. Raw stays raw elsewhere. */
export interface Clean<T> {
  readonly value: T | null;
  readonly issue?: IssueCode;
  /** A likely correction that was not applied. */
  readonly suggestion?: string;
  /** Name of each rule that changed the value, in order. */
  readonly rules?: readonly string[];
}

/** A person's name in parts. Absent parts are ''. `kind` says what the text names. */
export interface PersonName {
  readonly title: string;
  readonly given: string;
  readonly middle: string;
  /** With its particles ("van der Berg"). */
  readonly family: string;
  readonly suffix: string;
  readonly nickname: string;
}

export type PartyKind = 'person' | 'organisation';

export interface EmailAddress {
  /** Stored form: trimmed, domain in lower case; the local part untouched unless all came in capitals. */
  readonly address: string;
  /** Match key: provider rules applied (dots, plus tags, aliases), lower case. */
  readonly key: string;
  readonly domain: string;
  /** `role` and `relay` addresses are kept but are weak evidence; `disposable` is reported. */
  readonly kind: 'personal' | 'role' | 'relay' | 'disposable';
}

export interface PhoneNumber {
  readonly e164: string;
  /** The digits as they were written, zeros in front too, where `e164` is ''; else ''. */
  readonly written: string;
  /** Digits without country code; the part two sources agree on when the country differs or is unknown. */
  readonly national: string;
  readonly country: string;
  readonly extension: string;
  readonly type: 'mobile' | 'fixed' | 'fixed_or_mobile' | 'toll_free' | 'other';
  /** False when the digits are possible but not a number in use by the numbering plan. */
  readonly isValid: boolean;
}

/** An address in parts, in clean display form. Absent parts are ''. */
export interface PostalAddress {
  readonly houseNumber: string;
  readonly street: string;
  readonly unit: string;
  readonly poBox: string;
  readonly district: string;
  readonly city: string;
  readonly region: string;
  readonly postcode: string;
  /** ISO 3166-1 alpha-2 or ''. */
  readonly country: string;
}

export interface CompanyName {
  /** Display form with the legal form kept. */
  readonly name: string;
  /** Name without legal form. */
  readonly base: string;
  readonly legalForm: string;
  /** Match key: base, romanised, lower case, abbreviations folded. */
  readonly key: string;
}

/** Day and month order of numeric dates in one column. */
/** How whole names of a column are written where a name itself does not show it. */
export type NameOrder = 'family_first';

export type DateOrder = 'ymd' | 'dmy' | 'mdy';

/**
 * Consent as a source states it; blank is `unknown`, never consent. `unclear` is said by what smells of consent and is not understood:
 * it is no opt-out, but no opt-in stands beside it.
 */
export type Consent = 'opted_in' | 'opted_out' | 'not_subscribed' | 'pending' | 'unknown' | 'unclear';
