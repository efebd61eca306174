import type { FieldFacts } from '../facts.ts';
import { customerSources, type Report } from '../report.ts';
import { bar, legend, type Tone } from './chart.ts';
import { html, type Markup } from './markup.ts';
import { percent, percentOf, plain, ratio, words } from './numbers.ts';

const MOST_SOURCES = 7;

/** Completeness and validity per field: all rows before, clean values, golden records; and per source. */
export function fieldsSection(report: Report): Markup {
  const total = customerSources(report).reduce((sum, source) => sum + source.rows - source.rejected, 0);
  return html`<section id="fields"><h2>Fields</h2><p class="lead">How many records have a value, how many of these values are usable once cleaned, and how many golden records have one in the end.</p><div class="card"><table><thead><tr><th>field</th><th style="width:31%">records before</th><th style="width:31%">golden records</th><th class="n">unusable</th><th class="n">distinct</th></tr></thead><tbody>${report.fields.map((field) => fieldRow(field, total))}</tbody></table>${legend(
    [
      ['calm', 'usable'],
      ['bad', 'filled, not usable'],
      ['gold', 'golden'],
    ],
  )}</div>${matrix(report)}</section>`;
}

function fieldRow(field: FieldFacts, total: number): Markup {
  const filled = field.sources.reduce((sum, source) => sum + source.filled, 0);
  const valid = field.sources.reduce((sum, source) => sum + source.valid, 0);
  const of = Math.max(1, total);
  return html`<tr><td>${words(field.field)}</td><td>${percent(valid / of)}${bar([
    { share: valid / of, tone: 'calm' },
    { share: (filled - valid) / of, tone: 'bad' },
  ])}</td><td>${percentOf(field.golden)}${bar([{ share: ratio(field.golden) ?? 0, tone: 'gold' }])}</td><td class="n">${filled === valid ? html`<span class="soft">0</span>` : plain(filled - valid)}</td><td class="n">${plain(field.distinct)}</td></tr>`;
}

/** Usable values per field and source, as a table of shades. */
function matrix(report: Report): Markup {
  const sources = customerSources(report).slice(0, MOST_SOURCES);
  const rows = report.fields.map((field) => {
    const cells = sources.map((source) => {
      const own = field.sources.find((one) => one.source === source.name);
      return own === undefined
        ? html`<td class="cell soft">·</td>`
        : shade(own.valid / Math.max(1, own.rows), 'gold', percent(own.valid / Math.max(1, own.rows)));
    });
    return html`<tr><td>${words(field.field)}</td>${cells}</tr>`;
  });
  return html`<details class="card"><summary>Usable values by source</summary><table><thead><tr><th></th>${sources.map((source) => html`<th class="cell">${source.name}</th>`)}</tr></thead><tbody>${rows}</tbody></table></details>`;
}

/** A table cell whose background says how large a share is. */
export function shade(share: number, tone: Tone, text: string): Markup {
  const strength = share <= 0 ? 0 : 8 + Math.round(share * 62);
  const colour = tone === 'gold' ? '--goldfill' : '--calm';
  return html`<td class="cell" style="background:color-mix(in srgb,var(${colour}) ${strength}%,transparent)">${text}</td>`;
}
