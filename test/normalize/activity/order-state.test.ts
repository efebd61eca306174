import { describe, expect, test } from 'vitest';
import { ORDER_STATES } from '../../../src/model/activity.ts';
import {
  channelOfEvent,
  normalizeChannel,
  normalizeEvent,
  normalizeTicketState,
} from '../../../src/normalize/activity/channel.ts';
import { isOrderStateWord, normalizeOrderState, stateOfHeader } from '../../../src/normalize/activity/order-state.ts';
import { ORDER_STATE_WORDS } from '../../../src/text/lexicons/order-states.ts';
import { lines } from '../../../src/text/words.ts';

describe('normalizeOrderState', () => {
  test.each([
    ['paid', 'placed'],
    ['PARTIALLY_REFUNDED', 'partially_refunded'],
    ['partially-refunded', 'partially_refunded'],
    ['Refunded', 'refunded'],
    ['voided', 'cancelled'],
    ['Canceled', 'cancelled'],
    ['wc-cancelled', 'cancelled'],
    ['Order cancelled by customer', 'cancelled'],
    ['Storniert', 'cancelled'],
    ['Gutschrift', 'credit'],
    ['Rechnung', 'placed'],
    ['Teilweise erstattet', 'partially_refunded'],
    ['Lieferschein', 'draft'],
    ['Annulée', 'cancelled'],
    ['Remboursé', 'refunded'],
    ['Avoir', 'credit'],
    ['Devolución', 'credit'],
    ['Nota di credito', 'credit'],
    ['Geannuleerd', 'cancelled'],
    ['Anulowane', 'cancelled'],
    ['Faktura korygująca', 'credit'],
    ['Återbetald', 'refunded'],
    ['Отменён', 'cancelled'],
    ['キャンセル', 'cancelled'],
    ['已退款', 'refunded'],
    ['환불완료', 'refunded'],
    ['Test', 'test'],
    ['Not cancelled', 'placed'],
    ['nicht storniert', 'placed'],
  ])('%s → %s', (text, state) => {
    expect(normalizeOrderState(text).value).toBe(state);
  });

  test.each([
    ['2024-05-01 10:00', 'cancelled'],
    ['yes', 'cancelled'],
    ['changed her mind', 'cancelled'],
    ['0', 'placed'],
    ['false', 'placed'],
    ['0000-00-00', null],
    ['', null],
  ])('under "Cancelled at" %s → %s', (text, state) => {
    expect(normalizeOrderState(text, { implied: 'cancelled' }).value).toBe(state);
  });

  test('a refund is a document of its own, and under a status the end of an order', () => {
    expect(normalizeOrderState('Refund').value).toBe('credit');
    expect(normalizeOrderState('Refund', { isStatus: true }).value).toBe('refunded');
  });

  test('other words are told', () => {
    expect(normalizeOrderState('zebra')).toEqual({ value: null, issue: 'E413' });
    expect(isOrderStateWord('zebra')).toBe(false);
  });

  test.each([
    ['Cancelled at', 'cancelled'],
    ['is_void', 'cancelled'],
    ['Storniert am', 'cancelled'],
    ['isTest', 'test'],
    ['Order status', undefined],
    ['Cart', undefined],
    ['Return', undefined],
  ])('header %s → %s', (header, state) => {
    expect(stateOfHeader(header)).toBe(state);
  });
});

describe('the table of words', () => {
  const table = lines(ORDER_STATE_WORDS).map((line) => {
    const [head = '', tail = ''] = line.split(':');
    const [state = '', language = ''] = head.split(' ');
    return { state, language, words: tail.split('|').map((word) => word.trim()) };
  });

  test('says every state in English, and cancelled, refunded and credit in twenty languages and more', () => {
    const languages = (state: string): number =>
      new Set(table.filter((one) => one.state === state).map((one) => one.language)).size;
    for (const state of ORDER_STATES)
      expect(table.some((one) => one.state === state && one.language === 'en')).toBe(true);
    for (const state of ['cancelled', 'refunded', 'credit']) expect(languages(state)).toBeGreaterThanOrEqual(20);
  });

  test('each word means its state, or that of the same word further up', () => {
    const first = new Map<string, string>();
    for (const { state, words } of table) for (const word of words) if (!first.has(word)) first.set(word, state);
    for (const [word, state] of first) expect(normalizeOrderState(word).value, word).toBe(state);
  });
});

describe('channels, events and tickets', () => {
  test.each([
    ['Web form', 'web'],
    ['E-Mail', 'email'],
    ['WhatsApp', 'chat'],
    ['Telefon', 'phone'],
    ['zebra', null],
  ])('channel %s → %s', (text, channel) => {
    expect(normalizeChannel(text).value).toBe(channel);
  });

  test.each([
    ['Opened Email', 'email_open', 'email'],
    ['Clicked Email', 'email_click', 'email'],
    ['Page viewed', 'visit', 'web'],
    ['Anruf', 'call', 'phone'],
  ])('event %s → %s by %s', (text, event, channel) => {
    expect(normalizeEvent(text).value).toBe(event);
    expect(channelOfEvent(event)).toBe(channel);
  });

  test.each([
    ['Open', 'open'],
    ['Pending', 'open'],
    ['In Bearbeitung', 'open'],
    ['Solved', 'closed'],
    ['Geschlossen', 'closed'],
    ['', null],
  ])('ticket %s → %s', (text, state) => {
    expect(normalizeTicketState(text).value).toBe(state);
  });
});
