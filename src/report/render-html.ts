import { html, type Markup } from './html/markup.ts';
import { page } from './html/page.ts';
import { actionsSection } from './html/sections/actions.ts';
import { activitySection } from './html/sections/activities.ts';
import { consentSection } from './html/sections/consent.ts';
import { engineeringSection } from './html/sections/engineering.ts';
import { faultsSection } from './html/sections/faults.ts';
import { fieldsSection } from './html/sections/fields.ts';
import { mergesSection } from './html/sections/merges.ts';
import { banner, checksSection } from './html/sections/overview.ts';
import { reviewSection } from './html/sections/review.ts';
import { sinceSection } from './html/sections/since.ts';
import { sourcesSection } from './html/sections/sources.ts';
import type { Report } from './report.ts';

/** The report as one page, in order of the questions people ask: no network, everything escaped. Size does not grow with the number of rows. */
export function renderHtml(report: Report): string {
  const parts: [name: string, id: string, section: Markup | null][] = [
    ['Next', 'actions', actionsSection(report)],
    ['Checks', 'checks', checksSection(report)],
    ['Changes', 'since', sinceSection(report)],
    ['Sources', 'sources', sourcesSection(report)],
    ['Fields', 'fields', fieldsSection(report)],
    ['Merges', 'merges', mergesSection(report)],
    ['Review', 'review', reviewSection(report)],
    ['Consent', 'consent', consentSection(report)],
    ['Money', 'activities', activitySection(report)],
    ['Faults', 'faults', faultsSection(report)],
    ['Engineers', 'engineering', engineeringSection(report)],
  ];
  const shown = parts.filter(([, , section]) => section !== null);
  return page(
    'Aurum quality report',
    html`${banner(report)}<nav aria-label="Sections">${shown.map(([name, id]) => html`<a href="#${id}">${name}</a>`)}</nav>${shown.map(([, , section]) => section)}<footer>Made by Aurum ${report.version} on the machine that holds the data; nothing left it. Report schema ${report.schemaVersion}.</footer>`,
  );
}
