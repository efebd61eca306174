import type { ActivityFacts, OutcomeFacts } from '../facts.ts';
import type { Report } from '../report.ts';
import { html, type Markup } from './markup.ts';
import { plain, words } from './numbers.ts';

/** Money and counts before and after re-keying, and every file counted anew. Nothing when the run had no activities. */
export function activitySection({ activities }: Report): Markup | null {
  if (activities === null) return null;
  const asOf = activities.asOf === null ? '' : ` Recency is counted to ${activities.asOf}, the latest day in the data.`;
  return html`<section id="activities"><h2>Orders and tickets</h2><p class="lead">Re-keyed to golden records and added up. The same order in several rows, files or systems counts once (folded); cancelled orders, drafts and tests do not count; credit notes and refunds are taken off.${asOf}</p><div class="card">${countTable(activities)}</div>${moneyTable(activities)}${recountTable(activities)}</section>`;
}

function countTable({ counts }: ActivityFacts): Markup {
  const rows = counts.map(
    (one) =>
      html`<tr><td>${one.kind}s</td><td class="n">${plain(one.before)}</td><td class="n"><b>${plain(one.after)}</b></td><td class="n">${plain(one.folded)}</td><td class="n">${plain(one.cancelled)}</td><td class="n">${plain(one.credited)}</td><td class="n">${plain(one.orphaned)}</td><td class="n">${check(one.isBalanced)}</td></tr>`,
  );
  return html`<table><thead><tr><th>activity</th><th class="n">in the exports</th><th class="n">on golden records</th><th class="n">folded</th><th class="n">cancelled</th><th class="n">credit notes</th><th class="n">without a customer</th><th class="n">sum</th></tr></thead><tbody>${rows}</tbody></table>`;
}

function moneyTable({ money }: ActivityFacts): Markup | null {
  if (money.length === 0) return null;
  const rows = money.map(
    (one) =>
      html`<tr><td>${words(one.currency)}</td><td class="n">${grouped(one.before)}</td><td class="n"><b>${grouped(one.after)}</b></td><td class="n">${grouped(one.folded)}</td><td class="n">${grouped(one.cancelled)}</td><td class="n">${grouped(one.orphaned)}</td><td class="n">${grouped(one.refunded)}</td><td class="n"><b>${grouped(one.net)}</b></td><td class="n">${check(one.isBalanced)}</td></tr>`,
  );
  return html`<div class="card"><h3>Money</h3><table><thead><tr><th>currency</th><th class="n">in the exports</th><th class="n">gross on golden records</th><th class="n">folded</th><th class="n">cancelled</th><th class="n">without a customer</th><th class="n">refunded</th><th class="n">net</th><th class="n">sum</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}

function recountTable({ recount }: ActivityFacts): Markup | null {
  if (recount.length === 0) return null;
  const names = ['read', 'counted', 'folded', 'cancelled', 'orphaned'] as const;
  const cell = (orders: OutcomeFacts<number>, money: OutcomeFacts<string>, name: (typeof names)[number]): Markup =>
    html`<td class="n">${grouped(money[name])}<div class="note">${plain(orders[name])}</div></td>`;
  const rows = recount.map(
    ({ source, state, currency, orders, money, isBalanced }) =>
      html`<tr><td>${source}</td><td>${words(state)}</td><td>${currency === '' ? 'no amount' : words(currency)}</td>${names.map((name) => cell(orders, money, name))}<td class="n">${check(isBalanced)}</td></tr>`,
  );
  return html`<div class="card"><h3>Every file of orders, counted anew</h3><p class="note">Read row by row a second time, apart from the sums above: read = counted + folded + cancelled + without a customer. Money above, orders below.</p><table><thead><tr><th>file</th><th>state</th><th>currency</th><th class="n">read</th><th class="n">counted</th><th class="n">folded</th><th class="n">cancelled</th><th class="n">without a customer</th><th class="n">sum</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}

function check(isBalanced: boolean): Markup {
  return isBalanced ? html`<span class="good">✓</span>` : html`<span class="bad">✗ differs</span>`;
}

/** "1234567.50" → "1,234,567.50". */
function grouped(amount: string): string {
  const [whole = '', decimals] = amount.split('.');
  return whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',') + (decimals === undefined ? '' : `.${decimals}`);
}
