import type { ColumnProfile, Counted, FileProfile, ProfileReport, Spread } from '../../model/profile-report.ts';
import { bar, legend, type Tone } from '../html/chart.ts';
import { html, type Markup } from '../html/markup.ts';
import { percent } from '../html/numbers.ts';
import { page } from '../html/page.ts';
import { heads, table } from '../html/table.ts';
import { plain } from '../plain.ts';
import { dependencyWords, duplicateWords, fileWords, keyWords, lineWords, roleWords, share } from './words.ts';

const STATES: readonly (readonly [tone: Tone, name: keyof ColumnProfile & string, words: string])[] = [
  ['calm', 'usable', 'usable'],
  ['good', 'damaged', 'damaged, repaired where certain'],
  ['warn', 'invalid', 'not what the column holds'],
  ['soft', 'placeholder', 'stands for nothing'],
];

/** A profile as one page: per file what stands out, then a card per column. Size grows with columns, not with rows. */
export function profileHtml(report: ProfileReport): string {
  const { files, version, areValuesMasked } = report;
  const rows = files.reduce((sum, file) => sum + file.rows, 0);
  const masked = areValuesMasked
    ? 'Values are masked; those that only sort people are shown where at least five rows share them.'
    : 'Values are shown in full: this page is personal data.';
  return page(
    'Aurum profile',
    html`<div class="banner"><div class="brand">Aurum · profile</div><h1>${plain(rows)} records in ${plain(files.length)} file${files.length === 1 ? '' : 's'}</h1><p class="lead">What the files hold, column by column, as they are: nothing was matched. ${masked}</p></div>${files.map(fileSection)}<footer>Made by Aurum ${version} on the machine that holds the data; nothing left it.</footer>`,
  );
}

function fileSection(file: FileProfile, at: number): Markup {
  const states = legend([...STATES.map(([tone, , words]) => [tone, words] as const), ['mute', 'blank']]);
  return html`<section id="file-${at + 1}"><h2>${file.file}</h2><p class="lead">${fileWords(file)}</p>${standsOut(file)}<h3>Columns, each counted over ${plain(file.rows)} records</h3>${states}${file.columns.map((column) => columnCard(column, file.rows))}</section>`;
}

function standsOut(file: FileProfile): Markup {
  const lists: (readonly [title: string, lines: readonly string[]])[] = [
    ['Duplicates', file.duplicates === null ? [] : duplicateWords(file.duplicates)],
    ['Keys', file.keys.map(keyWords)],
    ['Columns that follow from others', file.dependencies.map(dependencyWords)],
  ];
  const cards = lists
    .filter(([, lines]) => lines.length > 0)
    .map(
      ([title, lines]) =>
        html`<div class="card"><h3>${title}</h3>${lines.map((line) => html`<p class="note">${line}</p>`)}</div>`,
    );
  return html`<div class="two">${cards}</div>${faultTable(file)}`;
}

function faultTable({ columns, rows }: FileProfile): Markup | null {
  const faults = columns.flatMap(({ column, faults: own }) => own.map((fault) => ({ column, ...fault })));
  if (faults.length === 0) return null;
  const cells = faults.map(({ column, code, title, rows: own, lines }) => [
    column,
    title,
    html`<code>${code}</code>`,
    { piece: share(own, rows), sortedBy: own },
    lineWords(lines, own),
  ]);
  return html`<div class="card"><h3>Faults</h3>${table('Faults by column', heads('column', 'fault', 'code', 'cells#', 'first rows'), cells)}</div>`;
}

function columnCard(column: ColumnProfile, rows: number): Markup {
  const of = Math.max(1, rows);
  const parts = STATES.map(([tone, name]) => ({ tone, share: Number(column[name]) / of }));
  const blank = { tone: 'mute' as const, share: column.blank / of };
  return html`<details class="card field"><summary><b>${column.column}</b><span>${roleWords(column)}</span><span>${percent(column.usable / of)} usable</span><span class="soft">${plain(column.distinct)} different</span>${bar([...parts, blank])}</summary><div class="facts">${stateList(column, rows)}${countList('Most often', column.values, rows)}${countList('Forms', column.patterns, rows)}${measureList(column)}${reasonList(column)}</div></details>`;
}

function list(title: string, entries: readonly (readonly [string, string])[]): Markup | null {
  if (entries.length === 0) return null;
  return html`<div><h4>${title}</h4><ul>${entries.map(([name, text]) => html`<li><span>${name}</span><b>${text}</b></li>`)}</ul></div>`;
}

function stateList(column: ColumnProfile, rows: number): Markup | null {
  const states = STATES.map(([, name, words]) => [words, share(Number(column[name]), rows)] as const);
  return list('Cells', [
    ...states,
    ['blank', share(column.blank, rows)],
    ['different texts', plain(column.distinct)],
    ['in one row only', plain(column.single)],
  ]);
}

function countList(title: string, counts: readonly Counted[], rows: number): Markup | null {
  return list(
    title,
    counts.map(({ text, rows: own }) => [text, share(own, rows)] as const),
  );
}

function measureList({
  lengths,
  numbers,
  days,
  outliers,
  formatEntropy,
  distinctPatterns,
}: ColumnProfile): Markup | null {
  const spread = (name: string, own: Spread | null): (readonly [string, string])[] =>
    own === null
      ? []
      : [
          [`${name}, from and to`, `${own.min} – ${own.max}`],
          [`${name}, half of them within`, `${own.quarter} – ${own.threeQuarters}`],
        ];
  const apart = outliers.shown.map(({ text, line }) => [`apart: ${text}`, line > 0 ? `line ${line}` : ''] as const);
  return list('Measures', [
    ...spread('characters', lengths),
    ...spread('number', numbers),
    ...spread('day', days),
    ['different forms', plain(distinctPatterns)],
    ['entropy of forms', `${formatEntropy.toFixed(2)} bits`],
    ...apart,
  ]);
}

function reasonList({ reading }: ColumnProfile): Markup | null {
  if (reading === null) return null;
  const { reasons, next, codes } = reading;
  return list('Why it is read so', [
    ['because', reasons.join(', ')],
    ...(next === null ? [] : [['else', `${next.role} ${percent(next.confidence)}`] as const]),
    ...codes.map((code) => ['see', `aurum explain ${code}`] as const),
  ]);
}
