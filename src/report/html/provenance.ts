import type { SourceFacts } from '../facts.ts';
import type { Report } from '../report.ts';
import { bar, legend, type Tone } from './chart.ts';
import { columnsCard } from './columns.ts';
import { html, type Markup } from './markup.ts';
import { bytes, duration, plain } from './numbers.ts';

const DELIMITERS: Readonly<Record<string, string>> = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' };
const TONES: readonly Tone[] = ['calm', 'gold', 'good', 'warn', 'mute', 'bad', 'soft'];

/** Inputs with their hashes, columns left behind, and how the run went. */
export function provenanceSection(report: Report): Markup {
  const behind = report.sources.filter((source) => source.leftBehind.length > 0);
  return html`<section id="inputs"><h2>Inputs and run</h2><p class="lead">Plan <code>${report.planHash.slice(0, 12)}</code>. The same inputs and plan give the same golden records, byte for byte.</p><div class="card"><table><thead><tr><th>file</th><th>holds</th><th class="n">rows</th><th class="n">rejected</th><th>read as</th><th class="n">size</th><th>sha-256</th></tr></thead><tbody>${report.sources.map(sourceRow)}</tbody></table></div>${behind.length === 0 ? null : html`<details class="card"><summary>Columns without a known meaning</summary><table><tbody>${behind.map((source) => html`<tr><td>${source.name}</td><td class="note">${source.leftBehind.join(', ')}</td></tr>`)}</tbody></table></details>`}${columnsCard(report)}${runCard(report)}</section>`;
}

function sourceRow(source: SourceFacts): Markup {
  const preset = source.preset === null ? '' : html` <span class="chip">${source.preset}</span>`;
  const rejected =
    source.rejected === 0
      ? html`<span class="soft">0</span>`
      : html`<span class="bad">${plain(source.rejected)}</span>`;
  return html`<tr><td>${source.file}${preset}</td><td>${source.kind}s</td><td class="n">${plain(source.rows)}</td><td class="n">${rejected}</td><td>${source.encoding}, ${DELIMITERS[source.delimiter] ?? source.delimiter}</td><td class="n">${bytes(source.bytes)}</td><td class="mono">${source.sha256.slice(0, 12)}</td></tr>`;
}

function runCard({ run, version }: Report): Markup {
  const total = Math.max(
    0.001,
    run.phases.reduce((sum, phase) => sum + phase.seconds, 0),
  );
  const tone = (i: number): Tone => TONES[i % TONES.length] as Tone;
  const parts = run.phases.map((phase, i) => ({ share: phase.seconds / total, tone: tone(i) }));
  return html`<div class="card"><h3>Run of ${duration(run.seconds)}</h3>${bar(parts)}${legend(run.phases.map((phase, i) => [tone(i), `${phase.name} ${duration(phase.seconds)}`] as const))}<p class="note" style="margin-top:12px">Aurum ${version} · Node ${run.node} · ${run.platform} · ${run.threads} thread${run.threads === 1 ? '' : 's'} · peak memory ${bytes(run.peakBytes)}</p></div>`;
}
