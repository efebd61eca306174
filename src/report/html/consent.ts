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
