import type { Cells, Subject, SubjectRecord } from '../model/subject.ts';
import { html, Markup } from '../report/html/markup.ts';
import { words } from '../report/html/numbers.ts';
import { STYLE } from '../report/html/style.ts';
import { counted } from '../report/plain.ts';

/** Nothing may be loaded or run, whatever a cell holds. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** Everything that is held about one person as a page for them to read: no script, no network, everything escaped. */
export function subjectPage(subject: Subject): string {
  const { goldenId, at, by, previousIds, possibleMatches, hashedRecords } = subject;
  const head = html`<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${new Markup(POLICY)}"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="referrer" content="no-referrer"><title>Personal data held: ${goldenId}</title><style>${new Markup(STYLE)}</style></head>`;
  const banner = html`<header class="banner"><div class="brand">Aurum</div><h1>Personal data that is held</h1><p class="lead">Of customer <code>${goldenId}</code>${previousIds.length === 0 ? null : `, earlier ${previousIds.join(', ')}`}. Put together by ${by}, ${at}. This page holds personal data: it is for the person it is about.</p></header>`;
  const others = html`<section><h2>What else there is</h2><p>${counted(possibleMatches, 'record')} of other customers may be theirs and wait for somebody to decide; of other people nothing is told here. ${counted(hashedRecords, 'record')} are known to the state of the project as keyed hashes, which hold no value.</p></section>`;
  const page = html`<!doctype html><html lang="en">${head}<body><main>${banner}${sections(subject)}${others}<footer>Made by Aurum on the machine that holds the data; nothing left it.</footer></main></body></html>\n`;
  return page.text;
}

function sections(subject: Subject): (Markup | null)[] {
  const { golden, consent, lineage, records, activities, rejected, changes, decisions, pins, suppressed, history } =
    subject;
  return [
    section('What the customer record says', 'One line of golden.csv, by column.', listOf(golden)),
    section('Consent', 'By channel; where it comes from stands below.', listOf(consent)),
    section(
      'Where values come from',
      'Which record and rule decided each value, and how many others lost.',
      tableOf(lineage),
    ),
    section('Rows of the sources', 'As they came, untouched.', records.length === 0 ? null : records.map(recordCard)),
    ...activities.map(({ file, rows }) => section(`Counted for them: ${file}`, 'Rows as they came.', tableOf(rows))),
    section('Lines that could not be read', 'They hold a contact of theirs.', tableOf(rejected)),
    section('Changed in the last run', 'Against the run before.', tableOf(changes)),
    section('Decisions of stewards', 'Which records are, or are not, of one person.', tableOf(decisions)),
    section('Values that stewards have set', 'They win over every source until they are taken back.', tableOf(pins)),
    section('Not to be written to', 'Contacts that no run takes for opted in.', tableOf(suppressed)),
    section('What became of the customer', 'Run by run.', tableOf(history)),
  ];
}

function section(title: string, lead: string, content: Markup | readonly Markup[] | null): Markup | null {
  return content === null ? null : html`<section><h2>${title}</h2><p class="lead">${lead}</p>${content}</section>`;
}

function recordCard({ source, row, key, probability, cells, missing }: SubjectRecord): Markup {
  const sure = probability === '' ? null : `, theirs with probability ${probability}`;
  const content = cells === null ? html`<p class="soft">Cannot be shown: ${missing}.</p>` : listOf(cells);
  return html`<h3>${source}, row ${row}${key === '' ? null : `, key ${key}`}${sure}</h3>${content}`;
}

function listOf(cells: Cells): Markup | null {
  const entries = Object.entries(cells);
  if (entries.length === 0) return null;
  const rows = entries.map(([name, text]) => html`<tr><th scope="row">${words(name)}</th><td>${text}</td></tr>`);
  return html`<div class="card"><table><tbody>${rows}</tbody></table></div>`;
}

function tableOf(rows: readonly Cells[]): Markup | null {
  if (rows.length === 0) return null;
  const names = [...new Set(rows.flatMap((cells) => Object.keys(cells)))];
  const head = names.map((name) => html`<th scope="col">${words(name)}</th>`);
  const body = rows.map((cells) => html`<tr>${names.map((name) => html`<td>${cells[name] ?? ''}</td>`)}</tr>`);
  return html`<div class="card"><table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
}
