/**
 * What an order is. `placed` is a real one, whatever became of its delivery; `credit` gives money back and is no order;
 * `cancelled` ones were never paid for or called off, `draft` ones are offers and carts, `test` ones were never meant.
 */
export const ORDER_STATES = [
  'placed',
  'partially_refunded',
  'refunded',
  'credit',
  'cancelled',
  'draft',
  'test',
] as const;

export type OrderState = (typeof ORDER_STATES)[number];

/** States of orders that took place. */
export const REAL_STATES: ReadonlySet<OrderState> = new Set<OrderState>(['placed', 'partially_refunded', 'refunded']);
/** States of what never was an order: neither counted nor added up. */
export const VOID_STATES: ReadonlySet<OrderState> = new Set<OrderState>(['cancelled', 'draft', 'test']);

/** True for a text that is one of the states. */
export function isOrderState(text: string): text is OrderState {
  return (ORDER_STATES as readonly string[]).includes(text);
}

/**
 * What became of an order that was read: `counted` on a golden record; `folded` into the same order of another row or file;
 * `cancelled` for void states; `orphaned` where no customer was found.
 */
export const OUTCOMES = ['counted', 'folded', 'cancelled', 'orphaned'] as const;

export type Outcome = (typeof OUTCOMES)[number];

/** What activities add up to. Rows that tell what somebody is subscribed to are subscriptions, those of other kinds (visits, clicks) events. */
export const ACTIVITY_KINDS = ['order', 'ticket', 'event', 'subscription'] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];
