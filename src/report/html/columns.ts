import type { ColumnReading } from '../../model/reading.ts';
import type { Report } from '../report.ts';
import { html, type Markup } from './markup.ts';
import { percent } from './numbers.ts';

/** How the columns were read: those in doubt first, then all; null where a plan said what they mean. */
export function columnsCard({ sources }: Report): Markup | null {
  const rows = sources.flatMap(({ name, columns }) => columns.map((column) => ({ source: name, column })));
  if (rows.length === 0) return null;
  const doubtful = rows.filter(({ column }) => column.codes.length > 0);
  const head =
    doubtful.length === 0
      ? 'No column is in doubt.'
      : `${doubtful.length} of ${rows.length} columns need a look; they come first.`;
  const calm = rows.filter(({ column }) => column.codes.length === 0);
  return html`<details class="card"${doubtful.length > 0 ? html` open` : null}><summary>How columns were read</summary><p class="note">${head} A plan (<code>aurum init</code>) always overrules.</p><table><thead><tr><th>source</th><th>column</th><th>read as</th><th class="n">sure</th><th>else</th><th>because</th><th>see</th></tr></thead><tbody>${[...doubtful, ...calm].map(columnRow)}</tbody></table></details>`;
}

function columnRow({ source, column }: { source: string; column: ColumnReading }): Markup {
  const { role, confidence, next, reasons, codes } = column;
  const other = next === null ? '' : `${next.role} ${percent(next.confidence)}`;
  return html`<tr><td>${source}</td><td>${column.column}</td><td>${role === 'other' ? html`<span class="soft">left behind</span>` : role}</td><td class="n">${percent(confidence)}</td><td class="note">${other}</td><td class="note">${reasons.join(', ')}</td><td>${codes.join(' ')}</td></tr>`;
}
