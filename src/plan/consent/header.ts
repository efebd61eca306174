import type { Role } from '../../model/role.ts';
import { CONSENT_CHANNELS, CONSENT_HEADERS } from '../../text/lexicons/consent-words.ts';
import { headerWords } from '../infer/headers/words.ts';

/** What a header says of consent. */
export interface ConsentHeader {
  /** What a yes in the column says, where the header tells; `weak` words speak of consent only above answers. */
  readonly asks: 'objection' | 'refusal' | 'bounce' | 'confirmation' | 'permission' | 'weak' | null;
  /** True where a word turns the question round ("not unsubscribed"). */
  readonly isNegated: boolean;
  readonly isTime: boolean;
  /** How, where or how often, not whether. */
  readonly isNote: boolean;
  /** Whether there is an address, and whether it is right. */
  readonly isOfAddress: boolean;
  /** Consent to something else than being written to: data processing, terms, other companies. */
  readonly isAside: boolean;
  /** True for words that speak of other things as often. */
  readonly isSoft: boolean;
  /** True for subscriptions that somebody may pay for. */
  readonly isPaid: boolean;
  readonly channel: Extract<Role, 'consent_email' | 'consent_sms' | 'consent_phone' | 'consent_post'> | null;
}

type Test = (text: string) => boolean;

/** A letter that no header has, for "any letters" in phrases while they are folded like headers. */
const ANY = '\u01c2';
/** Scripts without blanks between words. */
const JOINED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Phrases between bars → true for headers that hold one, as whole words; `*` is any letters. */
export function wordsTester(phrases: string): (header: string) => boolean {
  const test = tester(phrases);
  return (header) => test(headerWords(header).join(' '));
}

function tester(phrases: string): Test {
  const folded = phrases
    .split(/[|\n]/)
    .map((phrase) => headerWords(phrase.replaceAll('*', ANY)).join(' '))
    .filter((phrase) => phrase !== '');
  const glued = folded.filter((phrase) => JOINED.test(phrase.normalize('NFC')));
  const words = folded.filter((phrase) => !glued.includes(phrase)).map((phrase) => phrase.replaceAll(ANY, '[^ ]*'));
  const regex = new RegExp(`(?:^| )(?:${words.join('|')})(?= |$)`, 'u');
  return (text) => regex.test(text) || glued.some((phrase) => text.includes(phrase.replaceAll(ANY, '')));
}

const ASKS = (['objection', 'refusal', 'bounce', 'confirmation', 'permission', 'weak'] as const).map(
  (asks) => [asks, tester(CONSENT_HEADERS[asks])] as const,
);
const CHANNELS = (['sms', 'phone', 'post', 'email'] as const).map(
  (channel) => [`consent_${channel}`, tester(CONSENT_CHANNELS[channel])] as const,
);
const isTime = tester(CONSENT_HEADERS.time);
const isNote = tester(CONSENT_HEADERS.note);
const isOfAddress = tester(CONSENT_HEADERS.address);
const isAside = tester(CONSENT_HEADERS.aside);
const isNegated = tester(CONSENT_HEADERS.negation);
const isSoft = tester(CONSENT_HEADERS.soft);
const isPaid = tester(CONSENT_HEADERS.paid);
const isOfMail = tester(CONSENT_HEADERS.mail);

const KNOWN = new Map<string, ConsentHeader>();

/** "Werbesperre E-Mail" → objection by e-mail; "SMS Marketing Consent Timestamp" → permission, a time, by text message. */
export function consentHeader(header: string): ConsentHeader {
  const known = KNOWN.get(header);
  if (known !== undefined) return known;
  const text = headerWords(header).join(' ');
  const found: ConsentHeader = {
    asks: ASKS.find(([, test]) => test(text))?.[0] ?? null,
    isNegated: isNegated(text),
    isTime: isTime(text),
    isNote: isNote(text),
    isAside: isAside(text),
    isOfAddress: isOfAddress(text),
    isSoft: isSoft(text),
    isPaid: isPaid(text) && !isOfMail(text),
    channel: CHANNELS.find(([, test]) => test(text))?.[0] ?? null,
  };
  KNOWN.set(header, found);
  return found;
}
