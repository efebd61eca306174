import type { Clean, Consent } from '../../model/clean.ts';
import { foldKey, squeeze } from '../../text/ascii.ts';
import { CONSENT_VALUES } from '../../text/lexicons/consent-words.ts';
import { lines } from '../../text/words.ts';

/** What a word says, from what counts first where a cell holds several. */
const SAYS = [
  'objected',
  'opted_out',
  'ended',
  'undeliverable',
  'pending',
  'no',
  'not_subscribed',
  'opted_in',
  'permitted',
  'yes',
  'unknown',
] as const;
export type ConsentWord = (typeof SAYS)[number];

/** Refusals wherever they stand, whatever the header asks. */
const SURE: ReadonlySet<ConsentWord> = new Set(['objected', 'opted_out']);
const PLAIN: ReadonlySet<ConsentWord> = new Set([
  ...([...SURE, 'undeliverable', 'pending', 'not_subscribed', 'opted_in'] as const),
]);
const STATES: ReadonlySet<string> = new Set([
  'opted_in',
  'opted_out',
  'not_subscribed',
  'pending',
  'unknown',
  'unclear',
]);
const BETWEEN = /[,;|/[\]()"'\n:]+|\s[-–—]\s/;
/** A day beside a word ("Unsubscribed 2024-05-01"), or no day at all. */
const DAY = /^\d{1,4}(?:[./ -]\d{1,4}){2}(?:[ T]\d{1,2}:.*)?$/;
const NO_DAY = /^(?:0000[-/.]00[-/.]00|00?[-/.]00?[-/.]0000)(?:[ T].*)?$/;
const LONGEST_SURE = 3;

const WORDS = wordTable();

function wordTable(): ReadonlyMap<string, ConsentWord> {
  const table = new Map<string, ConsentWord>();
  for (const line of lines(CONSENT_VALUES)) {
    const at = line.indexOf(':');
    const says = line.slice(0, at) as ConsentWord;
    for (const form of [says, ...line.slice(at + 1).split('|')]) {
      const key = foldKey(form);
      if (key !== '' && !table.has(key)) table.set(key, says);
    }
  }
  return table;
}

/**
 * What a cell says by its words, null when they are not understood. Of several words the strictest counts, and a refusal is heard
 * with words behind it: "Unsubscribed (2024-05-01)", "Opted out by phone" → opted_out; "Do Not Contact" → objected; "Ja" → yes.
 */
export function consentWord(text: string): ConsentWord | null {
  const tidy = squeeze(text);
  if (/^[✓✔☑✅]/u.test(tidy)) return 'yes';
  if (/^[✗✘❌☒]/u.test(tidy)) return 'no';
  const key = foldKey(tidy);
  if (key === '') return /^[-–—.?]*$/u.test(tidy) ? 'unknown' : null;
  if (NO_DAY.test(tidy)) return 'unknown';
  return WORDS.get(key) ?? partsWord(tidy) ?? beginning(key);
}

/** True for a word that says no under every header. */
export function isSureRefusal(word: ConsentWord | null): boolean {
  return word !== null && SURE.has(word);
}

/** True for words that say the same under every header. */
export function isPlainWord(word: ConsentWord | null): boolean {
  return word !== null && PLAIN.has(word);
}

function partsWord(tidy: string): ConsentWord | null {
  const parts = tidy
    .split(BETWEEN)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !DAY.test(part));
  if (parts.length < 2 && parts[0] === tidy) return null;
  const said = parts.map((part) => WORDS.get(foldKey(part)) ?? beginning(foldKey(part)));
  const known = SAYS.find((word) => said.includes(word)) ?? null;
  return said.includes(null) && !isSureRefusal(known) ? null : known;
}

/** A sure refusal at the beginning of more words. */
function beginning(key: string): ConsentWord | null {
  const words = key.split(' ');
  for (let length = Math.min(LONGEST_SURE, words.length - 1); length > 0; length--) {
    const word = WORDS.get(words.slice(0, length).join(' ')) ?? null;
    if (isSureRefusal(word)) return word;
  }
  return null;
}

const ANSWERS: Readonly<Record<ConsentWord, readonly [direct: Consent, inverse: Consent]>> = {
  objected: ['opted_out', 'opted_out'],
  opted_out: ['opted_out', 'opted_out'],
  ended: ['opted_out', 'opted_out'],
  undeliverable: ['unknown', 'unknown'],
  pending: ['pending', 'pending'],
  not_subscribed: ['not_subscribed', 'not_subscribed'],
  opted_in: ['opted_in', 'opted_in'],
  // Who is not kept from being written to has not agreed to it.
  permitted: ['opted_in', 'unknown'],
  yes: ['opted_in', 'opted_out'],
  no: ['opted_out', 'unknown'],
  unknown: ['unknown', 'unknown'],
};

/**
 * Reads a consent cell. `inverse` is for columns where yes means "opted out": there "no" is unknown, never consent.
 * ("Yes", false) → opted_in, ("1", true) → opted_out, ("Do Not Allow", any) → opted_out, ("Allow", true) → unknown,
 * ("", …) → unknown. What cannot be read is unclear, with E408.
 */
export function normalizeConsent(text: string, inverse: boolean): Clean<Consent> {
  const tidy = squeeze(text);
  if (STATES.has(tidy)) return { value: tidy as Consent };
  const word = consentWord(tidy);
  if (word === null) return { value: 'unclear', issue: 'E408' };
  const value = ANSWERS[word][inverse ? 1 : 0];
  return tidy === '' || word === 'unknown' ? { value } : { value, rules: ['consent-word'] };
}
