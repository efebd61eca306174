import { isOrderState, type OrderState } from '../../model/activity.ts';
import type { Clean } from '../../model/clean.ts';
import { ORDER_STATE_WORDS } from '../../text/lexicons/order-states.ts';
import { lines } from '../../text/words.ts';
import { isPlaceholder } from '../text/placeholder.ts';

const YES = /^(?:yes|true|y|t|x|1|ja|oui|si|sí|sì|sim|tak|ano|evet|да|так|ναι|是|有|はい|예)$/iu;
const NO = /^(?:no|false|n|f|0|nein|non|nee|não|nao|nie|ne|hayir|hayır|нет|ні|όχι|否|無|いいえ|아니오)$/iu;
/** A date, or a code that something is true of: a reason, a number of a cancellation. */
const HAS_DIGIT = /\d/;
/** Words that turn what follows round. */
const NOT = /(?:^|\s)(?:not|no|non|nicht|kein|keine|sin|sans|senza|niet|geen|ej|ikke|inte|ei|nem|не|без)\s/u;

/** Folded words and their state; the states that come first in the table of words keep a word that two have. */
const STATES: ReadonlyMap<string, OrderState> = wordStates();
/** Longest first, so that "partially refunded" is found before "refunded". */
const PHRASES = [...STATES.keys()].filter((phrase) => phrase.length > 4).sort((a, b) => b.length - a.length);

function wordStates(): ReadonlyMap<string, OrderState> {
  const found = new Map<string, OrderState>();
  for (const line of lines(ORDER_STATE_WORDS)) {
    const [head = '', tail = ''] = line.split(':');
    const state = head.split(' ')[0] ?? '';
    if (!isOrderState(state)) throw new Error(`not a state of orders: ${state}`);
    for (const word of tail.split('|').map(folded)) if (word !== '' && !found.has(word)) found.set(word, state);
  }
  return found;
}

/** Lower case, without accents and marks, in its own script. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('ı', 'i')
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * What an order is by one of its cells: "Storniert" → cancelled, "Partially refunded" → partially_refunded, "Gutschrift" → credit. Where
 * the header names a state (`implied`: "Cancelled at"), a yes, a date or a reason says so, a no that the order stands, and a blank nothing. A noun for
 * giving back ("Refund") is a credit note, unless the column is one of states of orders (`isStatus`). Null with E413 for other words.
 */
export function normalizeOrderState(
  text: string,
  { implied, isStatus }: { readonly implied?: OrderState | undefined; readonly isStatus?: boolean } = {},
): Clean<OrderState> {
  const key = folded(text);
  if (key === '' || (isPlaceholder(text) && !STATES.has(key))) return { value: null };
  if (implied !== undefined) return NO.test(text.trim()) ? { value: 'placed' } : impliedState(text, key, implied);
  const state = STATES.get(key) ?? phraseState(key);
  if (state === undefined) return { value: null, issue: 'E413' };
  return { value: state === 'credit' && isStatus === true ? 'refunded' : state };
}

/** Words in a column of its own state may be finer than its header: "Refunded: partially". */
function impliedState(text: string, key: string, implied: OrderState): Clean<OrderState> {
  if (YES.test(text.trim()) || HAS_DIGIT.test(text)) return { value: /^[0 ]+$/.test(key) ? null : implied };
  const state = STATES.get(key);
  return { value: state === undefined || state === 'placed' ? implied : state };
}

/** A state that a longer text names: "Order cancelled by customer"; undefined where a word turns it round. */
function phraseState(key: string): OrderState | undefined {
  const found = PHRASES.find((phrase) => ` ${key} `.includes(` ${phrase} `));
  const state = found === undefined ? undefined : STATES.get(found);
  return state !== 'placed' && NOT.test(` ${key} `) ? 'placed' : state;
}

/** Rows that several columns speak of: the one that takes most away decides. */
const SEVERITY: readonly OrderState[] = [
  'test',
  'draft',
  'cancelled',
  'credit',
  'refunded',
  'partially_refunded',
  'placed',
];

/** One state of several; null for none. */
export function graverState(a: OrderState | null, b: OrderState | null): OrderState | null {
  if (a === null || b === null) return a ?? b;
  return SEVERITY.indexOf(a) <= SEVERITY.indexOf(b) ? a : b;
}

/** True where a word is known to be the state of an order, for whoever reads columns. */
export function isOrderStateWord(text: string): boolean {
  return STATES.has(folded(text)) || phraseState(folded(text)) !== undefined;
}

/** States that a header may name; "Cart" and "Return" over numbers are numbers. */
const IMPLIED: ReadonlySet<OrderState> = new Set<OrderState>(['cancelled', 'refunded', 'test']);

/** Headers that say what a yes or a date means: "Cancelled at", "Storniert", "Is test". */
export function stateOfHeader(header: string): OrderState | undefined {
  const key = folded(header.replace(/([a-z])([A-Z])/g, '$1 $2'))
    .replace(
      /(?:^|\s)(?:is|was|at|on|date|time|datum|am|le|el|il|em|op|flag|kennzeichen|order|orders|reason|grund)(?=\s|$)/g,
      ' ',
    )
    .replace(/\s+/g, ' ')
    .trim();
  const state = STATES.get(key);
  return state !== undefined && IMPLIED.has(state) ? state : undefined;
}
