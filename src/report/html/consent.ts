import type { ConsentFacts } from '../facts.ts';
import type { Report } from '../report.ts';
import { html, type Markup } from './markup.ts';
import { plain, words } from './numbers.ts';

/** Opt-outs in and out, opt-ins that were not carried and why. Nothing when no source states consent. */
export function consentSection({ consent }: Report): Markup | null {
  if (consent.length === 0) return null;
  return html`<section id="consent"><h2>Consent</h2><p class="lead">Merging never widens consent: one opt-out of a customer holds for the merged record, and an opt-in counts only for the address it was given for.</p><div class="card"><table><thead><tr><th>channel</th><th class="n">customers who opted out</th><th class="n">golden opted out</th><th class="n">customers with an opt-in</th><th class="n">golden opted in</th><th class="n">held back by an opt-out</th><th class="n">given for another address</th><th class="n">check</th></tr></thead><tbody>${consent.map(row)}</tbody></table></div></section>`;
}

function row(channel: ConsentFacts): Markup {
  const { customersIn, golden, narrowed, violations } = channel;
  const isKept = violations === 0 && golden.opted_out === customersIn.optedOut;
  const check = isKept
    ? html`<span class="good">✓ kept</span>`
    : html`<span class="bad">✗ ${plain(violations)} widened</span>`;
  return html`<tr><td>${words(channel.channel.replace('consent_', ''))}</td><td class="n">${plain(customersIn.optedOut)}</td><td class="n"><b>${plain(golden.opted_out)}</b></td><td class="n">${plain(customersIn.optedIn)}</td><td class="n"><b>${plain(golden.opted_in)}</b></td><td class="n">${plain(narrowed.byOptOut)}</td><td class="n">${plain(narrowed.byContactPoint)}</td><td class="n" style="white-space:nowrap">${check}</td></tr>`;
}
