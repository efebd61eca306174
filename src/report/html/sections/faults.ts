import { ISSUES } from '../../../model/issue.ts';
import { nounOf } from '../../notices.ts';
import { counted, plain } from '../../plain.ts';
import type { IssueSummary, Report } from '../../report.ts';
import { html, type Markup } from '../markup.ts';
import { heads, table } from '../table.ts';

const MOST_LINES = 5;
const MOST_PLACES = 4;

/** What was wrong with cells and rows, in the words of the catalogue, and where to find each of them. */
export function faultsSection(report: Report): Markup {
  const { issues } = report;
  const values =
    issues.length === 0
      ? html`<p class="note">Every value could be used.</p>`
      : html`${table('Faults by code', heads('code', 'what, and what to do', 'how often#', 'where'), issues.map(issueRow))}<p class="note">Every faulty cell, with file and line, is in <a href="findings.csv">findings.csv</a>.</p>`;
  return html`<section id="faults"><h2>What was wrong with the data?</h2><p class="lead">Values that could not be used are left out of golden records; the inputs stay as they are. <code>aurum explain CODE</code> says more.</p><div class="card">${values}</div><div class="card"><h3>Rejected rows</h3>${rejects(report)}</div></section>`;
}

function issueRow({ code, title, cause, fix, rows, places }: IssueSummary) {
  const shown = places.slice(0, MOST_PLACES).map(({ source, column, rows: own, lines = [], detail }) => {
    const known = lines.filter((line) => line > 0);
    const where = known.length === 0 ? '' : ` (lines ${known.join(', ')}${own > known.length ? ', …' : ''})`;
    const count = own === 0 ? '' : `: ${nounOf(code, own)}`;
    return html`<div>${[source, column, detail].filter(Boolean).join(' · ')}${count}${where}</div>`;
  });
  const hidden = places.length - shown.length;
  const more = hidden <= 0 ? null : html`<div class="soft">and ${counted(hidden, 'more place')}</div>`;
  return [
    html`<span class="chip">${code}</span>`,
    html`<span><b>${title}</b><br><span class="note">${cause} ${fix}</span></span>`,
    { piece: rows === 0 ? '–' : nounOf(code, rows), sortedBy: rows },
    html`<div class="note">${shown}${more}</div>`,
  ];
}

function rejects({ rejectCounts, rejects: all }: Report): Markup {
  if (rejectCounts.length === 0) return html`<p class="note">No row was rejected.</p>`;
  const rows = rejectCounts.map(({ code, rows: count }) => {
    const lines = all.filter((one) => one.code === code).slice(0, MOST_LINES);
    const { title, cause, fix } = ISSUES[code];
    return [
      html`<span class="chip">${code}</span>`,
      html`<span><b>${title}</b><br><span class="note">${cause} ${fix}</span></span>`,
      { piece: plain(count), sortedBy: count },
      html`<div class="mono">${lines.map(({ file, line }) => html`<div>${file}:${line}</div>`)}</div>`,
    ];
  });
  return html`${table('Rejected rows by code', heads('code', 'what, and what to do', 'rows#', 'first of them'), rows)}<p class="note">All of them, with the raw text, are in <a href="rejects.csv">rejects.csv</a>.</p>`;
}
