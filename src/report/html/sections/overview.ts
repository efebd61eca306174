import { counted, plain } from '../../plain.ts';
import type { Estimate } from '../../quality-facts.ts';
import type { Report } from '../../report.ts';
import { html, type Markup } from '../markup.ts';
import { judgedWords, percent } from '../numbers.ts';
import { heads, table } from '../table.ts';
import { trendLine, unusualCard } from './trend.ts';

/** The verdict in words, what is another than in the run before, and the five figures everybody asks for. */
export function banner(report: Report): Markup {
  const { verdict, run } = report;
  const seal = html`<span class="verdict ${sealClass(report)}">${sealWords(report)} · exit ${verdict.code}</span>`;
  const reasons = verdict.reasons
    .slice(verdict.isPassed ? 0 : 1)
    .map((reason) => html`<p class="${verdict.isPassed ? 'warn' : 'bad'}">${reason}</p>`);
  return html`<header class="banner"><div class="brand">Aurum · quality report</div><h1>${verdict.headline}</h1><p>${seal} <span class="note">&ensp;${run.startedAt.slice(0, 16).replace('T', ' ')} UTC · version ${report.version}</span></p>${reasons}<p class="lead">${sinceWords(report)}</p>${tiles(report)}</header>`;
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

/** What is another than in the run before, in one or two sentences. */
function sinceWords({ last, rows, identity, sources }: Report): string {
  const rejected = rows.rejected === 0 ? 'no row was rejected' : `${counted(rows.rejected, 'row')} rejected`;
  const now = `Of ${counted(rows.in, 'row')} from ${counted(sources.length, 'file')} ${rejected}.`;
  if (last === null) return `${now} There is no earlier run to compare with.`;
  const change = `${signedCount(rows.in - last.rows.in)} rows, ${signedCount(rows.golden - last.rows.golden)} customers`;
  const missing = last.missing.length === 0 ? '' : ` Missing: ${last.missing.join(', ')}.`;
  const ids =
    identity === null || identity.run === 1
      ? ''
      : ` Something became of ${counted(identity.customers, 'golden id')}; ${plain(identity.changed)} of ${plain(identity.known)} known records have another one. Each is a line of changes.csv.`;
  return `${now} Against the last run: ${change}.${missing}${ids}`;
}

/** "+12", "−3", "±0". */
export function signedCount(change: number): string {
  return change === 0 ? '±0' : `${change > 0 ? '+' : '−'}${plain(Math.abs(change))}`;
}

interface Tile {
  readonly name: string;
  readonly figure: string;
  readonly span: string;
  readonly goal: string;
  readonly trend: Markup | null;
}

function tiles(report: Report): Markup {
  const { rows, last, customersBetween: between, matching } = report;
  const pairs = matching?.possible ?? 0;
  const read = rows.golden + rows.merged;
  const list: Tile[] = [
    {
      name: 'customers',
      figure: plain(rows.golden),
      span:
        between === null
          ? 'no estimate of the truth'
          : `${plain(between[0])} to ${plain(between[1])} in truth, estimated`,
      goal: last === null ? 'no earlier run' : `${signedCount(rows.golden - last.rows.golden)} against the last run`,
      trend: trendLine(report, 'customers', (point) => point.rows.golden),
    },
    {
      name: 'duplicates removed',
      figure: plain(rows.merged),
      span: read === 0 ? 'no records' : `${percent(rows.merged / read)} of ${counted(read, 'record')}`,
      goal: last === null ? 'no earlier run' : `${signedCount(rows.merged - last.rows.merged)} against the last run`,
      trend: trendLine(report, 'duplicates removed', (point) => point.rows.merged),
    },
    estimateTile(report, 'precision'),
    estimateTile(report, 'recall'),
    {
      name: 'waiting for review',
      figure: plain(pairs),
      span: pairs === 1 ? 'pair that may be one customer' : 'pairs that may be one customer',
      goal: 'goal: none',
      trend: trendLine(report, 'pairs for review', (point) => point.review),
    },
  ];
  return html`<div class="tiles">${list.map(({ name, figure, span, goal, trend }) => html`<div class="tile"><div class="name">${name}</div><div class="figure">${figure}</div><div class="note">${span}</div><div class="note">${goal}</div>${trend}</div>`)}</div>`;
}

const OF = { precision: 'of merges are right', recall: 'of duplicates are found' } as const;

/** Estimated, and held against the goal by the worse end of the interval. */
function estimateTile(report: Report, name: 'precision' | 'recall'): Tile {
  const { quality, rows, goals } = report;
  const trend = trendLine(report, name, (point) => point[name]);
  const estimate = quality[name];
  const goal = goals[name];
  const goalWords = goal === null ? 'no goal was set' : `goal: ${percent(goal)}`;
  if (estimate === null) {
    const span = rows.merged === 0 ? 'nothing merged' : 'not measured';
    return { name, figure: '–', span, goal: goalWords, trend };
  }
  const reached = goal === null ? '' : `, ${estimate.low >= goal ? 'reached' : 'not shown to be reached'}`;
  // Without a merge the value rests on nothing; only its interval is told.
  const figure = rows.merged > 0 ? percent(estimate.value) : spanOf(estimate);
  const span =
    rows.merged > 0 ? `${spanOf(estimate)} ${OF[name]}, estimated` : `${OF[name]}, estimated: nothing merged`;
  return { name, figure, span, goal: `${goalWords}${reached}`, trend };
}

function spanOf({ low, high }: Estimate): string {
  return `${(100 * low).toFixed(1)}–${(100 * high).toFixed(1)} %`;
}

/** What was asked for and what came of it: gates, guards against the last run, and that nothing was. */
export function checksSection(report: Report): Markup {
  const { gates, quality } = report;
  const lead =
    gates.length === 0
      ? 'No gate was set and there is no earlier run to compare with: nothing was checked, so nothing can have passed. aurum run --gate precision=0.98 sets one.'
      : 'What the run was held against. Estimates are judged by the worse end of their interval.';
  const judged = quality.judged === null ? '' : ` The estimates rest on ${judgedWords(quality.judged)}.`;
  const failed = gates.filter(({ isPassed }) => !isPassed);
  const held = gates.filter(({ isPassed }) => isPassed);
  const told =
    failed.length === 0 ? null : html`<div class="card">${gateTable('Gates that do not hold', failed)}</div>`;
  const folded =
    held.length === 0
      ? null
      : html`<details class="card"><summary>${counted(held.length, 'gate')} that hold${held.length === 1 ? 's' : ''}</summary>${gateTable('Gates that hold', held)}</details>`;
  return html`<section id="checks"><h2>Was it checked?</h2><p class="lead">${lead}${judged}</p>${told}${folded}${unusualCard(report)}</section>`;
}

function gateTable(label: string, gates: Report['gates']): Markup {
  const rows = gates.map((gate) => [
    gate.compared === undefined
      ? gate.name
      : html`${gate.name}<div class="note">${gate.compared.words}: ${plain(gate.compared.before)} before, ${plain(gate.compared.now)} now</div>`,
    { piece: String(gate.measured), sortedBy: gate.measured },
    `${gate.sense === 'at_least' ? 'at least' : 'at most'} ${gate.limit}`,
    gate.isPassed
      ? html`<span class="good">✓ holds</span>`
      : html`<span class="${gate.severity === 'error' ? 'bad' : 'warn'}">✗ ${gate.severity}</span>`,
  ]);
  return table(label, heads('gate', 'measured#', 'limit', 'result'), rows);
}
