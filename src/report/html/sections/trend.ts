import type { HistoryPoint } from '../../../model/history.ts';
import { counted } from '../../plain.ts';
import type { Report } from '../../report.ts';
import { FEWEST_RUNS, pointOf } from '../../trend.ts';
import { drawing } from '../chart.ts';
import { html, type Markup } from '../markup.ts';
import { at } from '../numbers.ts';
import { heads, table } from '../table.ts';

const WIDTH = 120;
const HEIGHT = 26;
/** Runs that a line shows. */
const MOST_RUNS = 30;

/** How a figure went over the last runs, this one included; nothing of a first run, or where it was not measured. */
export function trendLine(report: Report, name: string, of: (point: HistoryPoint) => number | null): Markup | null {
  const values = [...report.history, pointOf(report)]
    .map(of)
    .filter((value) => value !== null)
    .slice(-MOST_RUNS);
  if (values.length < 2) return null;
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const x = (i: number): number => 3 + (i / (values.length - 1)) * (WIDTH - 6);
  const y = (value: number): number =>
    high === low ? HEIGHT / 2 : HEIGHT - 4 - ((value - low) / (high - low)) * (HEIGHT - 8);
  const points = values.map((value, i) => `${at(x(i))},${at(y(value))}`).join(' ');
  const last = values.at(-1) ?? 0;
  return drawing({ width: WIDTH, height: HEIGHT }, `${name} over ${values.length} runs`, [
    html`<polyline points="${points}" class="trend"/><circle cx="${at(x(values.length - 1))}" cy="${at(y(last))}" r="2.6" class="f-gold"/>`,
  ]);
}

/** What is far from what it usually is. Says so when too few runs are known to tell. */
export function unusualCard({ unusual, history }: Report): Markup {
  if (history.length < FEWEST_RUNS)
    return html`<p class="note">${counted(history.length, 'earlier run')} known; what is usual is told from ${FEWEST_RUNS} on.</p>`;
  if (unusual.length === 0)
    return html`<p class="note">Nothing is far from the median of the last runs (${counted(history.length, 'run')} known).</p>`;
  const rows = unusual.map(({ name, usual, now }) => [name, usual, html`<b class="warn">${now}</b>`]);
  return html`<div class="card"><h3>Unusual against the last runs</h3>${table('What is unusual', heads('figure', 'usually#', 'now#'), rows)}</div>`;
}
