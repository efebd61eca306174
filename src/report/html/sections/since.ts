import { counted, plain } from '../../plain.ts';
import type { Report } from '../../report.ts';
import { html, type Markup } from '../markup.ts';
import { heads, table } from '../table.ts';

/** What became of customers since the run before: golden ids and values in counts. Nothing without a ledger, or in its first run. */
export function sinceSection({ identity }: Report): Markup | null {
  if (identity === null || identity.run === 1) return null;
  const { events, values, known, changed, customers } = identity;
  const told = Object.entries(events).filter(([, count]) => count > 0);
  const rows = (all: readonly (readonly [string, number])[]) =>
    all.map(([name, count]) => [name, { piece: plain(count), sortedBy: count }]);
  const ids = told.length === 0 ? null : table('Golden ids', heads('what became of golden ids', 'ids#'), rows(told));
  const fields = Object.entries(values);
  const changes =
    fields.length === 0
      ? null
      : table('Values that are others', heads('values that are others', 'values#'), rows(fields));
  const cards = [ids, changes].filter((card) => card !== null).map((card) => html`<div class="card">${card}</div>`);
  return html`<section id="since"><h2>Since the last run</h2><p class="lead">Something became of ${counted(customers, 'golden id')}; ${plain(changed)} of ${plain(known)} known records have another id. Each is a line of changes.csv.</p><div class="two">${cards}</div></section>`;
}
