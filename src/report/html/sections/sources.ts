import type { Share, SourceQuality } from '../../facts.ts';
import { plain } from '../../plain.ts';
import type { Dimension, Report } from '../../report.ts';
import { bar } from '../chart.ts';
import { html, type Markup } from '../markup.ts';
import { percent, percentOf, ratio } from '../numbers.ts';
import { heads, table } from '../table.ts';
import { funnel } from './funnel.ts';
import { signedCount } from './overview.ts';

/** Which source is worst: each beside the others, what became of the rows, and quality over all of them. */
export function sourcesSection(report: Report): Markup {
  const columns = heads('source', 'rows#', 'against last run#', 'usable values#', 'repeated in it#', 'worst column');
  const files = new Map(report.sources.map(({ name, file }) => [name, file]));
  const rows = report.sourceQuality.map((one) => sourceRow(one, files.get(one.source) ?? one.source));
  const { rows: counts } = report;
  const sum = html`${plain(counts.in)} rows in = ${plain(counts.golden)} golden + ${plain(counts.merged)} merged + ${plain(counts.rejected)} rejected`;
  const check = report.isBalanced
    ? html`<span class="good">✓ balanced</span>`
    : html`<span class="bad">✗ does not add up</span>`;
  return html`<section id="sources"><h2>Which source is worst?</h2><p class="lead">Usable: filled cells of known fields that hold what they should. Repeated: records of a source beyond the first of their customer.</p><div class="card">${table('Sources side by side', columns, rows)}</div>${dimensionCard(report)}<h3>Every row is accounted for</h3><p class="note">${sum} &ensp;${check}</p><div class="card drawing">${funnel(report)}</div></section>`;
}

function sourceRow({ source, rows, rowsBefore, records, customers, valid, worst }: SourceQuality, file: string) {
  const repeated = records - customers;
  return [
    html`${source}<div class="note">${file}</div>`,
    { piece: plain(rows), sortedBy: rows },
    rowsBefore === null
      ? html`<span class="soft">no earlier run</span>`
      : { piece: signedCount(rows - rowsBefore), sortedBy: rows - rowsBefore },
    {
      piece: html`${percentOf(valid)}${bar([{ share: ratio(valid) ?? 0, tone: 'calm' }])}`,
      sortedBy: ratio(valid) ?? 0,
    },
    records === 0
      ? html`<span class="soft">no customers</span>`
      : { piece: html`${plain(repeated)} <span class="note">of ${plain(records)} records</span>`, sortedBy: repeated },
    worst === null
      ? html`<span class="soft">none</span>`
      : html`${worst.column} <span class="note">${plain(worst.unusable)} cells unusable, ${percent(worst.unusable / Math.max(1, worst.filled))} of those filled</span>`,
  ];
}

/** Dimensions of quality; those that golden records have by construction are not claimed. */
function dimensionCard({ dimensions, quality }: Report): Markup {
  const rows = dimensions.map(({ name, words, before, after }: Dimension) => [
    html`${name}<div class="note">${words}</div>`,
    shareCell(before),
    after === null ? html`<span class="soft">not measured</span>` : shareCell(after),
  ]);
  const { measured } = quality;
  const accuracy =
    measured === null
      ? 'not measured: no known answers were given'
      : `measured on ${plain(measured.records)} labelled records: F1 ${percent(measured.f1)}`;
  const all = [...rows, [html`accuracy<div class="note">agreement with the real world</div>`, accuracy, accuracy]];
  return html`<div class="card"><h3>Quality before and after</h3>${table('Dimensions of quality', heads('dimension', 'records before', 'golden records'), all)}</div>`;
}

function shareCell(share: Share): Markup {
  return html`<span><b>${percentOf(share)}</b> <span class="note">${plain(share.count)} of ${plain(share.of)}</span></span>${bar([{ share: ratio(share) ?? 0, tone: 'gold' }])}`;
}
