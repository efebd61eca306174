import type { Report } from '../report.ts';
import { html, type Markup } from './markup.ts';
import { plain } from './numbers.ts';

/** What became of customers since the run before: golden ids and values in counts. Nothing without a ledger, or in its first run. */
export function sinceSection({ identity }: Report): Markup | null {
  if (identity === null || identity.run === 1) return null;
  const { events, values, known, changed, customers } = identity;
  const told = Object.entries(events).filter(([, count]) => count > 0);
  const fields = Object.entries(values);
  const cell = ([name, count]: [string, number]): Markup =>
    html`<tr><td>${name}</td><td class="n">${plain(count)}</td></tr>`;
  const table = (title: string, rows: [string, number][]): Markup | null =>
    rows.length === 0
      ? null
      : html`<table><thead><tr><th>${title}</th><th class="n">count</th></tr></thead><tbody>${rows.map(cell)}</tbody></table>`;
  return html`<section id="since"><h2>Since the last run</h2><p class="lead">Something became of ${plain(customers)} golden ids; ${plain(changed)} of ${plain(known)} known records have another id. Each is a line of changes.csv.</p><div class="card">${table('golden ids', told)}${table('values', fields)}</div></section>`;
}
