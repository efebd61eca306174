import type { ConsentFacts } from '../facts.ts';
import { consentFaults, type Report } from '../report.ts';
import { html, type Markup } from './markup.ts';
import { plain, words } from './numbers.ts';

/** Opt-outs in and out, opt-ins that were not carried and why. Nothing when no source states consent. */
export function consentSection({ consent, suppressed }: Report): Markup | null {
  if (consent.length === 0 && suppressed === null) return null;
  return html`<section id="consent"><h2>Consent</h2><p class="lead">Merging never widens consent: an opt-out holds wherever its address or number stands, whoever has it, and an opt-in counts only for the address it was given for.</p><div class="card"><table><thead><tr><th>channel</th><th class="n">customers who opted out</th><th class="n">opt-outs on golden records</th><th class="n">customers with an opt-in</th><th class="n">golden opted in</th><th class="n">held back by an opt-out</th><th class="n">given for another address</th><th class="n">opted in again</th><th class="n">check</th></tr></thead><tbody>${consent.map(row)}</tbody></table>${faults(consent)}${list(suppressed)}</div></section>`;
}

function row(channel: ConsentFacts): Markup {
  const { customersIn, golden, refused, again, narrowed, violations } = channel;
  const check =
    violations === 0
      ? html`<span class="good">✓ kept</span>`
      : html`<span class="bad">✗ ${plain(violations)} widened</span>`;
  return html`<tr><td>${words(channel.channel.replace('consent_', ''))}</td><td class="n">${plain(customersIn.optedOut)}</td><td class="n"><b>${plain(refused.kept)}</b> of ${plain(refused.cells)}</td><td class="n">${plain(customersIn.optedIn)}</td><td class="n"><b>${plain(golden.opted_in)}</b></td><td class="n">${plain(narrowed.byOptOut)}</td><td class="n">${plain(narrowed.byContactPoint)}</td><td class="n">${plain(again)}</td><td class="n" style="white-space:nowrap">${check}</td></tr>`;
}

/** What became of lists of people not to be written to. */
function list(suppressed: Report['suppressed']): Markup | null {
  if (suppressed === null) return null;
  const { entries, found, unreadable, records } = suppressed;
  return html`<p class="note">Suppression lists: ${plain(found)} of ${plain(entries)} entries found, in ${plain(records)} records; ${plain(unreadable)} entries without a contact that can be read.</p>`;
}

/** Golden records that would be written to although somebody said no. */
function faults(consent: Report['consent']): Markup | null {
  const lines = consentFaults({ consent });
  return lines.length === 0 ? null : html`${lines.map((line) => html`<p class="bad">${line}</p>`)}`;
}

/** Money and counts before and after re-keying. Nothing when the run had no activities. */
export function activitySection({ activities }: Report): Markup | null {
  if (activities === null) return null;
  const check = (isBalanced: boolean): Markup =>
    isBalanced ? html`<span class="good">✓</span>` : html`<span class="bad">✗ differs</span>`;
  const counts = activities.counts.map(
    (one) =>
      html`<tr><td>${one.kind}s</td><td class="n">${plain(one.before)}</td><td class="n"><b>${plain(one.after)}</b></td><td class="n">${plain(one.orphaned)}</td><td class="n">${check(one.isBalanced)}</td></tr>`,
  );
  const money = activities.money.map(
    (one) =>
      html`<tr><td>${one.currency}</td><td class="n">${grouped(one.before)}</td><td class="n"><b>${grouped(one.after)}</b></td><td class="n">${grouped(one.orphaned)}</td><td class="n">${check(one.isBalanced)}</td></tr>`,
  );
  const head = (first: string): Markup =>
    html`<thead><tr><th>${first}</th><th class="n">in the exports</th><th class="n">on golden records</th><th class="n">without a customer</th><th class="n">sum</th></tr></thead>`;
  return html`<section id="activities"><h2>Orders and tickets</h2><p class="lead">Re-keyed to golden records and added up; what is on golden records and what found no customer make exactly what came in.</p><div class="two"><div class="card"><table>${head('activity')}<tbody>${counts}</tbody></table></div><div class="card"><table>${head('currency')}<tbody>${money}</tbody></table></div></div></section>`;
}

/** "1234567.50" → "1,234,567.50". */
function grouped(amount: string): string {
  const [whole = '', decimals] = amount.split('.');
  return whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',') + (decimals === undefined ? '' : `.${decimals}`);
}
