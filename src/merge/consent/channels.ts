import type { Consent } from '../../model/clean.ts';
import type { FieldName } from '../../table/records.ts';

/**
 * What is said of one contact point, from what decides first to what decides last; the position is the state's number.
 * `unclear` is said where something smells of consent and is not understood: it holds opt-ins back, and shows as unknown.
 */
export const STATES: readonly Consent[] = ['opted_out', 'unclear', 'opted_in', 'pending', 'not_subscribed', 'unknown'];
export const [OUT, UNCLEAR, IN, PENDING, UNKNOWN] = [0, 1, 2, 3, 5] as const;
/** Nothing is said. */
export const SILENT = 6;

/** Kinds of contact points that consent is kept for one by one. */
export type PointKind = 'email' | 'phone';

export interface PointChannel {
  readonly field: FieldName;
  readonly point: PointKind;
}

/** Channels that reach an e-mail address or a telephone number: consent belongs to that, whoever it belongs to. */
export const POINT_CHANNELS = [
  { field: 'consent_email', point: 'email' },
  { field: 'consent_sms', point: 'phone' },
  { field: 'consent_phone', point: 'phone' },
] as const satisfies readonly PointChannel[];

/** Channels that a person has once; opt-ins are given for what the record that states them has in first place. */
export const WHOLE_CHANNELS = [
  { field: 'consent_post', given: 'address' },
  { field: 'consent_any', given: 'email' },
] as const satisfies readonly { field: FieldName; given: 'address' | 'email' }[];

export type ChannelName = (typeof POINT_CHANNELS)[number]['field'] | (typeof WHOLE_CHANNELS)[number]['field'];

/** Every channel, in the order of columns. */
export const CHANNELS: readonly ChannelName[] = [...POINT_CHANNELS, ...WHOLE_CHANNELS].map(({ field }) => field);
