import type { Clean } from '../../model/clean.ts';
import { CHANNEL_WORDS, EVENT_WORDS, OPEN_TICKET_WORDS } from '../../text/lexicons/interaction-words.ts';
import { synonymMap, wordSet } from '../../text/words.ts';

const CHANNELS = foldedMap(CHANNEL_WORDS);
const EVENTS = foldedMap(EVENT_WORDS);
const OPEN = new Set([...wordSet(OPEN_TICKET_WORDS)].map((word) => folded(word)));
/** By which channel things happen that say so themselves. */
const CHANNEL_OF: Readonly<Record<string, string>> = {
  email_open: 'email',
  email_click: 'email',
  unsubscribe: 'email',
  visit: 'web',
  product_view: 'web',
  cart: 'web',
  download: 'web',
  form: 'web',
  call: 'phone',
  meeting: 'store',
};

function foldedMap(text: string): ReadonlyMap<string, string> {
  return new Map([...synonymMap(text)].map(([word, canonical]) => [folded(word), canonical]));
}

function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The channel a customer came through: "Web form" → web, "E-Mail" → email, "WhatsApp" → chat; null for other words. */
export function normalizeChannel(text: string): Clean<string> {
  return { value: CHANNELS.get(folded(text)) ?? null };
}

/** What happened: "Opened Email" → email_open, "Page viewed" → visit; null for what is not told apart. */
export function normalizeEvent(text: string): Clean<string> {
  return { value: EVENTS.get(folded(text)) ?? null };
}

/** The channel that an event tells by itself: email_open → email; undefined for others. */
export function channelOfEvent(event: string): string | undefined {
  return CHANNEL_OF[event];
}

/** Whether a ticket waits for somebody: "In Bearbeitung" → open, "Solved" → closed; null for blanks. */
export function normalizeTicketState(text: string): Clean<'open' | 'closed'> {
  const key = folded(text);
  return { value: key === '' ? null : OPEN.has(key) ? 'open' : 'closed' };
}
