import type { ActivityFacts } from '../../facts.ts';
import { plain } from '../../plain.ts';
import type { Report } from '../../report.ts';
import { html, type Markup } from '../markup.ts';
import { words } from '../numbers.ts';
import { heads, table } from '../table.ts';

/** Money and counts before and after re-keying, and every file counted anew. Nothing when the run had no activities. */
export function activitySection({ activities }: Report): Markup | null {
  if (activities === null) return null;
  const asOf = activities.asOf === null ? '' : ` Recency is counted to ${activities.asOf}, the latest day in the data.`;
  return html`<section id="activities"><h2>Is the money right?</h2><p class="lead">Orders and tickets are re-keyed to golden records and added up. The same order in several rows, files or systems counts once (folded); cancelled orders, drafts and tests do not count; credit notes and refunds are taken off.${asOf}</p><div class="card">${countTable(activities)}</div>${moneyTable(activities)}${recountTable(activities)}</section>`;
}

function countTable({ counts }: ActivityFacts): Markup {
  const columns = heads(
    'activity',
    'in the exports#',
    'on golden records#',
    'folded#',
    'cancelled#',
    'credit notes#',
    'without a customer#',
    'sum',
  );
  const rows = counts.map((one) => [
    `${one.kind}s`,
    plain(one.before),
    html`<b>${plain(one.after)}</b>`,
    ...[one.folded, one.cancelled, one.credited, one.orphaned].map(plain),
    check(one.isBalanced),
  ]);
  return table('Activities', columns, rows);
}

function moneyTable({ money }: ActivityFacts): Markup | null {
  if (money.length === 0) return null;
  const columns = heads(
    'currency',
    'in the exports#',
    'gross on golden records#',
    'folded#',
    'cancelled#',
    'without a customer#',
    'refunded#',
    'net#',
    'sum',
  );
  const rows = money.map((one) => [
    words(one.currency),
    grouped(one.before),
    html`<b>${grouped(one.after)}</b>`,
    ...[one.folded, one.cancelled, one.orphaned, one.refunded].map(grouped),
    html`<b>${grouped(one.net)}</b>`,
    check(one.isBalanced),
  ]);
  return html`<div class="card"><h3>Money</h3>${table('Money by currency', columns, rows)}</div>`;
}

function recountTable({ recount }: ActivityFacts): Markup | null {
  if (recount.length === 0) return null;
  const names = ['read', 'counted', 'folded', 'cancelled', 'orphaned'] as const;
  type Line = ActivityFacts['recount'][number];
  const cell = (orders: Line['orders'], money: Line['money'], name: (typeof names)[number]): Markup =>
    html`<span>${grouped(money[name])}<span class="note"> in ${plain(orders[name])}</span></span>`;
  const columns = heads(
    'file',
    'state',
    'currency',
    'read#',
    'counted#',
    'folded#',
    'cancelled#',
    'without a customer#',
    'sum',
  );
  const rows = recount.map(({ source, state, currency, orders, money, isBalanced }) => [
    source,
    words(state),
    currency === '' ? 'no amount' : words(currency),
    ...names.map((name) => cell(orders, money, name)),
    check(isBalanced),
  ]);
  return html`<details class="card"><summary>Every file of orders, counted anew</summary><p class="note">Read row by row a second time, apart from the sums above: read = counted + folded + cancelled + without a customer. Money, and in how many orders.</p>${table('Orders by file, state and currency', columns, rows)}</details>`;
}

function check(isBalanced: boolean): Markup {
  return isBalanced ? html`<span class="good">✓ adds up</span>` : html`<span class="bad">✗ differs</span>`;
}

/** "1234567.50" → "1,234,567.50". */
function grouped(amount: string): string {
  const [whole = '', decimals] = amount.split('.');
  return whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',') + (decimals === undefined ? '' : `.${decimals}`);
}
