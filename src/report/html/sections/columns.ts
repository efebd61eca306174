import type { ColumnReading } from '../../../model/reading.ts';
import type { Report } from '../../report.ts';
import { html, type Markup } from '../markup.ts';
import { percent } from '../numbers.ts';
import { heads, table } from '../table.ts';

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
  return html`<details id="columns" class="card"${doubtful.length > 0 ? html` open` : null}><summary>How columns were read</summary><p class="note">${head} A plan (<code>aurum init</code>) always overrules.</p>${table('How columns were read', heads('column', 'source', 'read as', 'sure#', 'else', 'because', 'see'), [...doubtful, ...calm].map(columnRow))}</details>`;
}

function columnRow({ source, column }: { source: string; column: ColumnReading }) {
  const { role, confidence, next, reasons, codes } = column;
  return [
    column.column,
    source,
    role === 'other' ? html`<span class="soft">left behind</span>` : role,
    { piece: percent(confidence), sortedBy: confidence },
    next === null ? '' : `${next.role} ${percent(next.confidence)}`,
    reasons.join(', '),
    codes.join(' '),
  ];
}
