import { counted, plain } from '../../plain.ts';
import { contradictionWords, type Report } from '../../report.ts';
import type { Sample } from '../../shown-values.ts';
import { html, type Markup, type Piece } from '../markup.ts';
import { percent, words } from '../numbers.ts';
import { heads, table } from '../table.ts';

/** Merges somebody should look at, by suspicion, with masks that keep what differs. Nothing when the run merged nothing. */
export function mergesSection(report: Report): Markup | null {
  const { samples, areValuesMasked } = report;
  if (samples.length === 0) return null;
  const masked = areValuesMasked
    ? 'Values are masked, but for what tells them apart.'
    : 'Values are shown in full: this page is personal data.';
  const [contradicted] = contradictionWords(report);
  return html`<section id="merges"><h2>Merges to look at</h2><p class="lead">By suspicion: those that contradict themselves, far larger ones, those that share one thing alone, then those the model is least sure of. ${masked}${contradicted === undefined ? null : ` ${contradicted}`}</p>${samples.map(card)}${moreContradicted(report)}</section>`;
}

function card({ golden, reasons, size, probability, fields, values, records }: Sample): Markup {
  const columns = heads('record', ...fields.map(words));
  const rows: Piece[][] = [
    [html`<b>golden record</b>`, ...values.map((value) => (value === '' ? blank() : html`<b>${value}</b>`))],
    ...records.map(({ record, values: own, differs }) => [
      html`<code>${record}</code>`,
      ...own.map((value, at) => cell(value, differs[at] ?? false)),
    ]),
  ];
  const more =
    size > records.length ? html`<p class="note">and ${counted(size - records.length, 'more record')}</p>` : null;
  const [one, two] = farthest(records);
  const judge =
    one === undefined || two === undefined || !isId(one.record) || !isId(two.record)
      ? null
      : html`<p class="note">Not one? As a line of a file for <code>--judgements</code>: <code class="copy">${one.record},${two.record},different</code></p>`;
  return html`<div class="card"><h3>${reasons.join(', ')} <span class="chip">${percent(probability)} sure of its weakest record</span></h3>${table(`Records of ${golden}`, columns, rows)}${more}<p class="note">Why they are one: <code class="copy">aurum explain ${golden} -o .</code></p>${judge}</div>`;
}

/** The records that say most of what the golden record says, and least. */
function farthest(records: Sample['records']): Sample['records'] {
  const differing = (record: Sample['records'][number]): number => record.differs.filter(Boolean).length;
  const said = (record: Sample['records'][number]): number =>
    record.values.filter((value, at) => value !== '' && record.differs[at] !== true).length;
  const most = [...records].sort((a, b) => said(b) - said(a) || differing(a) - differing(b));
  const least = [...records].sort((a, b) => differing(b) - differing(a) || said(a) - said(b));
  return [...most.slice(0, 1), ...least.filter((one) => one !== most[0]).slice(0, 1)];
}

/** False where a record is told by its row, because its key is an address. */
export function isId(record: string): boolean {
  return !/, row \d+$/.test(record);
}

/** A value as text; one that differs stands out. */
export function cell(value: string, differs: boolean): Markup {
  if (value === '') return blank();
  return differs ? html`<span class="diff">≠ ${value}</span>` : html`${value}`;
}

function blank(): Markup {
  return html`<span class="soft">blank</span>`;
}

/** Contradicted customers that have no card. */
function moreContradicted({ quality, samples }: Report): Markup | null {
  const shown = new Set(samples.map(({ golden }) => golden));
  const rest = quality.contradictions.worst.filter(({ golden }) => !shown.has(golden));
  if (rest.length === 0) return null;
  const rows = rest.map(({ golden, kinds, records }) => [
    html`<code class="copy">${golden}</code>`,
    plain(records),
    kinds.join(', '),
  ]);
  return html`<details class="card"><summary>More customers that contradict themselves</summary>${table('Customers that contradict themselves', heads('golden id', 'records#', 'differ in'), rows)}</details>`;
}
