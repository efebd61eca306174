import type { ConsentFacts } from '../../facts.ts';
import { plain } from '../../plain.ts';
import { consentFaults, type Report } from '../../report.ts';
import { html, type Markup } from '../markup.ts';
import { words } from '../numbers.ts';
import { heads, table } from '../table.ts';

const COLUMNS = heads(
  'channel',
  'customers who opted out#',
  'opt-outs kept#',
  'customers with an opt-in#',
  'golden opted in#',
  'held back by an opt-out#',
  'given for another address#',
  'opted in again#',
  'check',
);

/** Opt-outs in and out, opt-ins that were not carried and why. Nothing when no source states consent. */
export function consentSection({ consent, suppressed }: Report): Markup | null {
  if (consent.length === 0 && suppressed === null) return null;
  const made = consent.length === 0 ? null : table('Consent by channel', COLUMNS, consent.map(row));
  return html`<section id="consent"><h2>Was consent kept?</h2><p class="lead">Merging never widens consent: an opt-out holds wherever its address or number stands, whoever has it, and an opt-in counts only for the address it was given for. Counts are of customers; opt-outs kept are cells of golden records.</p><div class="card">${made}${faults(consent)}${list(suppressed)}</div></section>`;
}

function row(channel: ConsentFacts) {
  const { customersIn, golden, refused, again, narrowed, violations } = channel;
  return [
    words(channel.channel.replace('consent_', '')),
    plain(customersIn.optedOut),
    html`<b>${plain(refused.kept)}</b> of ${plain(refused.cells)}`,
    plain(customersIn.optedIn),
    html`<b>${plain(golden.opted_in)}</b>`,
    plain(narrowed.byOptOut),
    plain(narrowed.byContactPoint),
    plain(again),
    violations === 0
      ? html`<span class="good">✓ kept</span>`
      : html`<span class="bad">✗ ${plain(violations)} widened</span>`,
  ];
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
