import type { Report } from '../../report.ts';
import { html, type Markup } from '../markup.ts';
import { columnsCard } from './columns.ts';
import { decisionsSection } from './decisions.ts';
import { duplicatesSection } from './duplicates.ts';
import { matchingSection } from './matching.ts';
import { provenanceSection } from './provenance.ts';

/** What only those need who look after the tool: how columns were read, who overlaps, how values were chosen, how matching decided, what the run cost. */
export function engineeringSection(report: Report): Markup {
  return html`<section id="engineering"><h2>For engineers</h2><p class="lead">How the run came to its answers.</p>${columnsCard(report)}${folded('Customers by source, and records per customer', duplicatesSection(report))}${folded('How values were chosen', decisionsSection(report))}${folded('How pairs were found, weighed and decided', matchingSection(report))}${folded('Inputs, and what the run cost', provenanceSection(report))}</section>`;
}

function folded(title: string, content: Markup | null): Markup | null {
  return content === null ? null : html`<details class="card"><summary>${title}</summary>${content}</details>`;
}
