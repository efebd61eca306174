import type { Report, Sample } from '../report.ts';
import { html, type Markup } from './markup.ts';
import { percent, words } from './numbers.ts';

/** Some merges to look at: the golden record on top, what differs below. Nothing when the run merged nothing. */
export function samplesSection({ samples, areSamplesMasked }: Report): Markup | null {
  if (samples.length === 0) return null;
  const masked = areSamplesMasked
    ? 'Values are masked. Highlighted ones differ from the golden value, even where the masks look alike.'
    : 'Values are shown in full. Highlighted ones differ from the golden value.';
  return html`<section id="samples"><h2>Merges to look at</h2><p class="lead">Customers from most sources first, then those the model is least sure of. ${masked}</p>${samples.map(card)}</section>`;
}

function card(sample: Sample): Markup {
  const golden = sample.values.map((value) => html`<td><b>${value === '' ? '–' : value}</b></td>`);
  const records = sample.records.map(
    (record) =>
      html`<tr><td class="note">${record.source} <span class="soft">row ${record.row}</span></td>${record.values.map((value, i) => cell(value, record.differs[i] ?? false))}</tr>`,
  );
  return html`<div class="card"><h3><code>${sample.golden}</code> &ensp;<span class="chip">weakest record ${percent(sample.probability)}</span></h3><table><thead><tr><th></th>${sample.fields.map((field) => html`<th>${words(field)}</th>`)}</tr></thead><tbody><tr><td class="note">golden</td>${golden}</tr>${records}</tbody></table></div>`;
}

function cell(value: string, differs: boolean): Markup {
  if (value === '') return html`<td class="soft">–</td>`;
  return html`<td>${differs ? html`<span class="diff">${value}</span>` : value}</td>`;
}
