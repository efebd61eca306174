import { plain } from '../../plain.ts';
import type { Report } from '../../report.ts';
import { drawing, logShare, rectangle } from '../chart.ts';
import { html, type Markup } from '../markup.ts';
import { percent } from '../numbers.ts';
import { shade } from './fields.ts';

const WIDTH = 480;
const HEIGHT = 210;
const MOST_SIZES = 12;
const MOST_SOURCES = 8;

/** Who is in which sources, and how many records customers have. */
export function duplicatesSection(report: Report): Markup {
  return html`<p class="note">Customers who appear several times in one source, and customers several sources share.</p><div class="two"><div class="card"><h3>Customers by sources</h3>${overlap(report)}<p class="note" style="margin-top:10px">On the diagonal: customers with two or more records in that source.</p></div><div class="card"><h3>Records per customer</h3>${sizes(report)}</div></div>`;
}

function overlap({ overlap: { sources, counts } }: Report): Markup {
  const shown = sources.slice(0, MOST_SOURCES);
  const most = Math.max(1, ...shown.flatMap((_, i) => shown.map((__, j) => counts[i]?.[j] ?? 0)));
  const rows = shown.map((name, i) => {
    const cells = shown.map((_, j) => {
      const count = counts[i]?.[j] ?? 0;
      return j > i ? html`<td class="cell"></td>` : shade(count / most, i === j ? 'gold' : 'calm', plain(count));
    });
    return html`<tr><th scope="row"><span class="soft">${letter(i)}</span>&ensp;${name}</th>${cells}</tr>`;
  });
  const heads = shown.map((name, i) => html`<th scope="col" class="cell" title="${name}">${letter(i)}</th>`);
  return html`<div class="wide"><table aria-label="Customers by sources"><thead><tr><td></td>${heads}</tr></thead><tbody>${rows}</tbody></table></div>`;
}

/** Columns are lettered: names of sources are too long to stand side by side. */
function letter(i: number): string {
  return String.fromCharCode(65 + i);
}

function sizes({ clusterSizes }: Report): Markup {
  const bars = foldSizes(clusterSizes);
  const most = Math.max(1, ...bars.map((one) => one.customers));
  const all = bars.reduce((sum, one) => sum + one.customers, 0);
  const step = WIDTH / Math.max(1, bars.length);
  const floor = HEIGHT - 26;
  const parts = bars.map(({ label, customers }, i) => {
    const height = logShare(customers, most) * (floor - 26);
    const [x, width] = [i * step + step * 0.14, step * 0.72];
    const centre = (x + width / 2).toFixed(1);
    const title = `${plain(customers)} customers (${percent(customers / Math.max(1, all))}) with ${label} records`;
    return html`${rectangle({ x, y: floor - height, width, height }, i === 0 ? 'mute' : 'gold', title)}<text x="${centre}" y="${(floor - height - 7).toFixed(1)}" text-anchor="middle" class="s">${plain(customers)}</text><text x="${centre}" y="${floor + 17}" text-anchor="middle">${label}</text>`;
  });
  return html`${drawing({ width: WIDTH, height: HEIGHT }, 'customers by number of records', [html`<line x1="0" x2="${WIDTH}" y1="${floor}" y2="${floor}" class="axis"/>`, parts])}<p class="note">Bars on a logarithmic scale.</p>`;
}

function foldSizes(clusterSizes: Report['clusterSizes']): { label: string; customers: number }[] {
  const bars = clusterSizes.slice(0, MOST_SIZES).map(({ size, customers }) => ({ label: String(size), customers }));
  const rest = clusterSizes.slice(MOST_SIZES);
  const largest = rest.at(-1);
  if (largest === undefined) return bars;
  return [...bars, { label: `…${largest.size}`, customers: rest.reduce((sum, one) => sum + one.customers, 0) }];
}
