import { renderHtml } from '../report/render-html.ts';
import type { Report } from '../report/report.ts';
import type { OutputSet } from './output-set.ts';

/** Writes the report of a run as JSON and as a page: the last of its files, so that it tells of the others, too. */
export function writeReport(set: OutputSet, report: Report): void {
  set.writer('report.json').text(`${JSON.stringify(report, null, 2)}\n`);
  set.writer('report.html').text(renderHtml(report));
}
