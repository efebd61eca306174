import type { SourceFacts } from '../../facts.ts';
import { plain } from '../../plain.ts';
import type { Report } from '../../report.ts';
import { bar, type Tone } from '../chart.ts';
import { html, type Markup } from '../markup.ts';
import { bytes, duration } from '../numbers.ts';
import { heads, table } from '../table.ts';

const DELIMITERS: Readonly<Record<string, string>> = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' };
const TONES: readonly Tone[] = ['calm', 'gold', 'good', 'warn', 'mute', 'soft'];

/** Inputs with their hashes, columns left behind, and how the run went. */
export function provenanceSection(report: Report): Markup {
  const behind = report.sources.filter((source) => source.leftBehind.length > 0);
  return html`<p class="note">Plan <code>${report.planHash.slice(0, 12)}</code>. The same inputs and plan give the same golden records, byte for byte.</p><div class="card">${table('Inputs', heads('file', 'holds', 'rows#', 'rejected#', 'read as', 'size#', 'sha-256'), report.sources.map(sourceRow))}</div>${
    behind.length === 0
      ? null
      : html`<details class="card"><summary>Columns without a known meaning</summary>${table(
          'Columns without a known meaning',
          heads('source', 'columns'),
          behind.map(({ name, leftBehind }) => [name, leftBehind.join(', ')]),
        )}</details>`
  }${runCard(report)}`;
}

function sourceRow({ preset, file, kind, rows, rejected, encoding, delimiter, bytes: size, sha256 }: SourceFacts) {
  return [
    html`${file}${preset === null ? null : html` <span class="chip">${preset}</span>`}`,
    `${kind}s`,
    { piece: plain(rows), sortedBy: rows },
    { piece: plain(rejected), sortedBy: rejected },
    `${encoding}, ${DELIMITERS[delimiter] ?? delimiter}`,
    { piece: bytes(size), sortedBy: size },
    html`<span class="mono">${sha256.slice(0, 12)}</span>`,
  ];
}

function runCard({ run, version }: Report): Markup {
  const total = Math.max(
    0.001,
    run.phases.reduce((sum, phase) => sum + phase.seconds, 0),
  );
  const tone = (i: number): Tone => TONES[i % TONES.length] as Tone;
  const parts = run.phases.map((phase, i) => ({ share: phase.seconds / total, tone: tone(i) }));
  const rows = run.phases.map(({ name, seconds, cpuSeconds }, i) => [
    html`<i class="dot bg-${tone(i)}"></i>${name}`,
    { piece: duration(seconds), sortedBy: seconds },
    { piece: duration(cpuSeconds), sortedBy: cpuSeconds },
  ]);
  return html`<div class="card"><h3>Run of ${duration(run.seconds)}</h3>${bar(parts)}${table('Phases', heads('phase', 'time#', 'CPU of all threads#'), rows)}<p class="note" style="margin-top:12px">Aurum ${version} · Node ${run.node} · ${run.platform} · ${run.threads} thread${run.threads === 1 ? '' : 's'} · peak memory ${bytes(run.peakBytes)}</p></div>`;
}
