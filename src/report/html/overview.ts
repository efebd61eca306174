import type { Share } from '../facts.ts';
import type { Estimate } from '../quality-facts.ts';
import { customerSources, type Dimension, type Report } from '../report.ts';
import { bar } from './chart.ts';
import { funnel } from './funnel.ts';
import { html, type Markup } from './markup.ts';
import { counted, estimates, judgedWords, percent, percentOf, plain, ratio } from './numbers.ts';

/** The verdict in one sentence, and the figures a manager asks for. */
export function banner(report: Report): Markup {
  const { verdict, run } = report;
  const seal = html`<span class="verdict ${sealClass(report)}">${sealWords(report)} · exit ${verdict.code}</span>`;
  return html`<div class="banner"><div class="brand">Aurum · quality report</div><h1>${verdict.headline}</h1><p>${seal} <span class="note">&ensp;${run.startedAt.slice(0, 16).replace('T', ' ')} UTC · version ${report.version}</span></p>${verdict.reasons.slice(verdict.isPassed ? 0 : 1).map((reason) => html`<p class="${verdict.isPassed ? 'warn' : 'bad'}">${reason}</p>`)}${tiles(report)}</div>`;
}

/** Green only where something was checked and nothing warns. */
function sealClass({ verdict, gates }: Report): string {
  if (!verdict.isPassed) return 'fail';
  return verdict.isUnchecked || gates.some(({ isPassed }) => !isPassed) ? 'unchecked' : 'pass';
}

function sealWords({ verdict, gates }: Report): string {
  if (!verdict.isPassed) return `✗ ${verdict.exit.replaceAll('_', ' ').toLowerCase()}`;
  if (verdict.isUnchecked) return 'Published, unchecked: no gate was set';
  const warnings = gates.filter(({ isPassed }) => !isPassed).length;
  const checked = `${counted(gates.length, 'gate')} checked`;
  return warnings === 0 ? `✓ Published, ${checked}` : `Published, ${checked}, ${counted(warnings, 'warning')}`;
}

function tiles(report: Report): Markup {
  const { rows, consent } = report;
  const read = rows.golden + rows.merged;
  const optOuts = consent.reduce((sum, channel) => sum + channel.refused.cells, 0);
  const kept = consent.reduce((sum, channel) => sum + channel.refused.kept, 0);
  const list: [string, string, string][] = [
    ['rows in', plain(rows.in), counted(customerSources(report).length, 'customer source')],
    ['golden records', plain(rows.golden), 'one per customer'],
    ['merged', plain(rows.merged), read === 0 ? '' : `${percent(rows.merged / read)} of records`],
    ['rejected', plain(rows.rejected), 'listed with reason'],
    ...qualityTiles(report),
    ...(consent.length === 0
      ? []
      : [['opt-outs kept', `${plain(kept)} / ${plain(optOuts)}`, 'over all channels'] as [string, string, string]]),
  ];
  return html`<div class="tiles">${list.map(([name, figure, note]) => html`<div class="tile"><div class="name">${name}</div><div class="figure">${figure}</div><div class="note">${note}</div></div>`)}</div>`;
}

function qualityTiles({ rows, quality: { precision, recall } }: Report): [string, string, string][] {
  const isMerged = rows.merged > 0;
  const nothing: [string, string] = ['–', 'nothing merged'];
  const tile = (name: string, figure: Estimate | null, of: string): [string, string, string][] => {
    if (figure === null) return isMerged ? [] : [[name, ...nothing]];
    // Without a merge the value rests on nothing; only its interval is told.
    const span = `${Math.round(100 * figure.low)}–${Math.round(100 * figure.high)} %`;
    return isMerged
      ? [[name, percent(figure.value), `of ${of}, estimated`]]
      : [[name, span, `of ${of}, estimated: nothing merged`]];
  };
  return [...tile('precision', precision, 'merges'), ...tile('recall', recall, 'duplicates')];
}

/** Row accounting: the drawing and the sum that must hold. */
export function rowsSection(report: Report): Markup {
  const { rows } = report;
  const sum = html`${plain(rows.in)} in = ${plain(rows.golden)} golden + ${plain(rows.merged)} merged + ${plain(rows.rejected)} rejected`;
  const check = report.isBalanced
    ? html`<span class="good">✓ balanced</span>`
    : html`<span class="bad">✗ does not add up</span>`;
  return html`<section id="rows"><h2>Every row is accounted for</h2><p class="lead">${sum} &ensp;${check}</p><div class="card" style="padding:34px 18px 22px">${funnel(report)}</div></section>`;
}

/** Dimensions of quality before and after, and the gates of the run. */
export function scoreSection(report: Report): Markup {
  return html`<section id="score"><h2>Quality, before and after</h2><p class="lead">Each share shows what it was counted from. Accuracy is not claimed: only a comparison with the real world could measure it.</p><div class="two"><div class="card"><table><thead><tr><th>dimension</th><th>before</th><th>after</th></tr></thead><tbody>${report.dimensions.map(dimensionRow)}</tbody></table></div><div class="card">${qualityTable(report)}${gateTable(report)}</div></div></section>`;
}

function dimensionRow({ name, words, before, after }: Dimension): Markup {
  const cell = (share: Share | null): Markup =>
    share === null
      ? html`<td class="soft">not measured</td>`
      : html`<td style="min-width:120px"><b>${percentOf(share)}</b><div class="note">${plain(share.count)} / ${plain(share.of)}</div>${bar([{ share: ratio(share) ?? 0, tone: 'gold' }])}</td>`;
  return html`<tr><td><b>${name}</b><br><span class="note">${words}</span></td>${cell(before)}${cell(after)}</tr>`;
}

function qualityTable(report: Report): Markup {
  const { quality } = report;
  const rows: [string, string][] = [
    ...estimates(report).map(({ name, text }): [string, string] => [`${name} (95 % interval)`, text]),
    ...(quality.judged === null ? [] : [['the estimates rest on', judgedWords(quality.judged)] as [string, string]]),
    ...(quality.measured === null
      ? [['measured against labels', 'no labels given'] as [string, string]]
      : ([
          [`measured precision (${plain(quality.measured.records)} labelled)`, percent(quality.measured.precision)],
          ['measured recall', percent(quality.measured.recall)],
          ['measured F1', percent(quality.measured.f1)],
        ] as [string, string][])),
  ];
  return html`<h3>Quality of the merges</h3><table><tbody>${rows.map(([name, value]) => html`<tr><td>${name}</td><td class="n"><b>${value}</b></td></tr>`)}</tbody></table>`;
}

function gateTable({ gates }: Report): Markup | null {
  if (gates.length === 0) return html`<p class="note">No gate was set: nothing was checked.</p>`;
  return html`<h3 style="margin-top:18px">Gates</h3><table><tbody>${gates.map(
    (gate) =>
      html`<tr><td>${gate.name}${gate.compared === undefined ? null : html`<div class="note">${gate.compared.words}: ${plain(gate.compared.before)} before, ${plain(gate.compared.now)} now</div>`}</td><td class="n">${String(gate.measured)} <span class="note">${gate.sense === 'at_least' ? '≥' : '≤'} ${String(gate.limit)}</span></td><td class="n">${gate.isPassed ? html`<span class="good">✓</span>` : html`<span class="${gate.severity === 'error' ? 'bad' : 'warn'}">✗ ${gate.severity}</span>`}</td></tr>`,
  )}</tbody></table>`;
}
