import { plain } from '../../plain.ts';
import type { Report } from '../../report.ts';
import type { Pair } from '../../shown-values.ts';
import { html, type Markup } from '../markup.ts';
import { percent, words } from '../numbers.ts';
import { heads, table } from '../table.ts';
import { cell, isId } from './merges.ts';

/** The likeliest pairs that wait for somebody, side by side. Nothing when none does. */
export function reviewSection({ pairs, matching }: Report): Markup | null {
  if (pairs.length === 0) return null;
  const all = matching?.possible ?? pairs.length;
  const shown =
    all > pairs.length ? `The ${plain(pairs.length)} likeliest of ${plain(all)} pairs` : `All ${plain(all)} pairs`;
  return html`<section id="review"><h2>Waiting for review</h2><p class="lead">${shown} that the evidence can neither merge nor keep apart; the others are in review.csv. In a project <code>aurum review</code> asks about them one by one.</p>${pairs.map(card)}</section>`;
}

function card({ left, right, probability, agree, differ, fields, differs }: Pair): Markup {
  const rows = [left, right].map(({ record, values }) => [
    html`<code>${record}</code>`,
    ...values.map((value, at) => cell(value, differs[at] ?? false)),
  ]);
  const said = [
    ...(agree.length === 0 ? [] : [`For: ${agree.join('; ')}.`]),
    ...(differ.length === 0 ? [] : [`Against: ${differ.join('; ')}.`]),
  ].join(' ');
  const lines =
    isId(left.record) && isId(right.record)
      ? html`<p class="note">As a line for <code>--judgements</code>: <code class="copy">${left.record},${right.record},same</code> <code class="copy">${left.record},${right.record},different</code></p>`
      : null;
  return html`<div class="card"><h3>${percent(probability)} one customer</h3>${table(`${left.record} and ${right.record}`, heads('record', ...fields.map(words)), rows)}<p class="note">${said}</p>${lines}</div>`;
}
