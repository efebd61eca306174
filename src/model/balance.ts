import type { ActivityKind, OrderState, Outcome } from './activity.ts';

/** Money of one currency: what orders cost in the exports and what became of it, and what was given back. Exact decimal text. */
export interface MoneyBalance {
  readonly currency: string;
  /** Of orders as read, whatever their state; credit notes and refunds are told apart. */
  readonly before: string;
  /** Gross, added up from the finished golden columns. */
  readonly after: string;
  readonly folded: string;
  readonly cancelled: string;
  readonly orphaned: string;
  /** Given back to customers, and what is left: both from the finished golden columns. */
  readonly refunded: string;
  readonly net: string;
  /** before = after + folded + cancelled + orphaned, the refunds counted are those on golden records, and net = after − refunded. */
  readonly isBalanced: boolean;
}

/** Activities of one kind before and after re-keying. */
export interface CountBalance {
  readonly kind: ActivityKind;
  readonly before: number;
  readonly after: number;
  /** The same thing in another row, file or system. */
  readonly folded: number;
  readonly cancelled: number;
  /** Credit notes, which are no orders. */
  readonly credited: number;
  readonly orphaned: number;
  /** before = after + folded + cancelled + credited + orphaned. */
  readonly isBalanced: boolean;
}

/** Orders, or refunds of orders, of one file, state and currency: how many and how much was read, and what became of them. */
export interface RecountLine {
  readonly source: string;
  /** `refund`: what was given back of orders that are listed under their own state. */
  readonly state: OrderState | 'refund';
  /** '' for orders without an amount. */
  readonly currency: string;
  readonly orders: Readonly<Record<'read' | Outcome, number>>;
  /** Exact decimal text. */
  readonly money: Readonly<Record<'read' | Outcome, string>>;
  /** Read = counted + folded + cancelled + orphaned, in number and in money. */
  readonly isBalanced: boolean;
}
