import { ISSUES } from '../../model/issue.ts';
import type { IssueSummary, Report } from '../report.ts';
import { bar } from './chart.ts';
import { html, type Markup } from './markup.ts';
import { plain } from './numbers.ts';

const MOST_LINES = 5;

/** What was wrong with cells and rows, in the words of the catalogue. */
export function faultsSection(report: Report): Markup {
  const { issues } = report;
  const most = Math.max(1, ...issues.map((issue) => issue.rows));
  return html`<section id="faults"><h2>What was wrong with the data</h2><p class="lead">Values that could not be used are left out of golden records; the inputs stay as they are. <code>aurum explain CODE</code> says more.</p><div class="card"><h3>Values</h3>${issues.length === 0 ? html`<p class="note">Every value could be used.</p>` : html`<table><thead><tr><th>code</th><th>what, and what to do</th><th style="width:18%">rows</th><th>where</th></tr></thead><tbody>${issues.map((issue) => issueRow(issue, most))}</tbody></table><p class="note" style="margin-top:10px">Every faulty cell, with file and line, is in findings.csv.</p>`}</div><div class="card"><h3>Rejected rows</h3>${rejects(report)}</div></section>`;
}

function issueRow(issue: IssueSummary, most: number): Markup {
  const places = issue.places
    .slice(0, 4)
    .map(
      ({ source, column, rows }) =>
        html`<div>${source} · ${column === '' ? 'row' : column} <span class="soft">${plain(rows)}</span></div>`,
    );
  const more =
    issue.places.length > 4 ? html`<div class="soft">and ${issue.places.length - 4} more columns</div>` : null;
  return html`<tr><td><span class="chip">${issue.code}</span></td><td><b>${issue.title}</b><br><span class="note">${issue.cause} ${issue.fix}</span></td><td>${issue.rows === 0 ? '–' : plain(issue.rows)}${bar([{ share: issue.rows / most, tone: 'warn' }])}</td><td class="note">${places}${more}</td></tr>`;
}

function rejects({ rejectCounts, rejects: all }: Report): Markup {
  if (rejectCounts.length === 0) return html`<p class="note">No row was rejected.</p>`;
  const most = Math.max(...rejectCounts.map((one) => one.rows));
  const rows = rejectCounts.map(({ code, rows: count }) => {
    const lines = all.filter((one) => one.code === code).slice(0, MOST_LINES);
    const { title, cause, fix } = ISSUES[code];
    return html`<tr><td><span class="chip">${code}</span></td><td><b>${title}</b><br><span class="note">${cause} ${fix}</span></td><td style="width:18%">${plain(count)}${bar([{ share: count / most, tone: 'bad' }])}</td><td class="mono">${lines.map(({ file, line }) => html`<div>${file}:${line}</div>`)}</td></tr>`;
  });
  return html`<table><tbody>${rows}</tbody></table><p class="note" style="margin-top:10px">All of them, with the raw text, are in rejects.csv.</p>`;
}
