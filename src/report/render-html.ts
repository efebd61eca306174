import { activitySection } from './html/activities.ts';
import { consentSection } from './html/consent.ts';
import { decisionsSection } from './html/decisions.ts';
import { duplicatesSection } from './html/duplicates.ts';
import { faultsSection } from './html/faults.ts';
import { fieldsSection } from './html/fields.ts';
import { html, Markup } from './html/markup.ts';
import { matchingSection } from './html/matching.ts';
import { banner, rowsSection, scoreSection } from './html/overview.ts';
import { provenanceSection } from './html/provenance.ts';
import { samplesSection } from './html/samples.ts';
import { sinceSection } from './html/since.ts';
import { STYLE } from './html/style.ts';
import type { Report } from './report.ts';

/** Nothing may be loaded or run, whatever a cell holds. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** The report as one page: no script, no network, everything escaped. Size does not grow with the number of rows. */
export function renderHtml(report: Report): string {
  const parts: [name: string, id: string, section: Markup | null][] = [
    ['Rows', 'rows', rowsSection(report)],
    ['Changes', 'since', sinceSection(report)],
    ['Quality', 'score', scoreSection(report)],
    ['Fields', 'fields', fieldsSection(report)],
    ['Duplicates', 'duplicates', duplicatesSection(report)],
    ['Matching', 'matching', matchingSection(report)],
    ['Values', 'values', decisionsSection(report)],
    ['Samples', 'samples', samplesSection(report)],
    ['Consent', 'consent', consentSection(report)],
    ['Orders', 'activities', activitySection(report)],
    ['Faults', 'faults', faultsSection(report)],
    ['Inputs', 'inputs', provenanceSection(report)],
  ];
  const shown = parts.filter(([, , section]) => section !== null);
  const page = html`<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${new Markup(POLICY)}"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="referrer" content="no-referrer"><title>Aurum quality report</title><style>${new Markup(STYLE)}</style></head><body><main>${banner(report)}<nav>${shown.map(([name, id]) => html`<a href="#${id}">${name}</a>`)}</nav>${shown.map(([, , section]) => section)}<footer>Made by Aurum ${report.version} on the machine that holds the data; nothing left it. Report schema ${report.schemaVersion}.</footer></main></body></html>\n`;
  return page.text;
}
