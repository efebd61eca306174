import { CORRECTABLE } from '../../../merge/corrections.ts';
import { probabilityOf } from '../../../model/matching.ts';
import type { Cells, Subject } from '../../../model/subject.ts';
import type { ComparedField } from '../../../nights/review-session.ts';
import { html, type Markup } from '../../../report/html/markup.ts';
import { percent, words } from '../../../report/html/numbers.ts';
import { counted } from '../../../report/plain.ts';
import type { Question } from '../../../steward/questions.ts';
import { answerButtons, cellList, comparison, type Frame, page } from './pages.ts';

/** A customer: values and why each won, records, pins, decisions, what became of it, who is near. */
export function customerPage(frame: Frame, subject: Subject, near: readonly Question[]): string {
  const { goldenId, golden, previousIds } = subject;
  const name = ['given_name', 'family_name', 'company'].flatMap((field) => golden[field] ?? []).join(' ') || goldenId;
  const head = html`<section><h1>${name}</h1><p class="lead"><span class="mono">${goldenId}</span>${previousIds.length === 0 ? null : `, also ${previousIds.join(', ')}`} · ${counted(subject.records.length, 'source row')}</p></section>`;
  return page(frame, name, [
    head,
    values(subject),
    pins(frame, subject),
    records(frame, subject),
    neighbours(frame, goldenId, near),
    list(
      'Decisions',
      subject.decisions,
      ({ n, decision, about, author, why }) =>
        `${n}: ${decision}, of ${about} (${[author, why].filter(Boolean).join(', ')})`,
    ),
    list('What became of it', subject.history, told),
    otherOne(frame, goldenId),
  ]);
}

function values({ golden, lineage }: Subject): Markup {
  const rows = Object.entries(golden).map(([field, text]) => {
    const own = lineage.find((line) => line['field'] === field && line['rule'] !== 'superseded');
    const lost = lineage
      .filter((line) => line['field'] === field && line['rule'] === 'superseded')
      .map((line) => line['value'] ?? '');
    const from = own === undefined ? null : html`${words(own['rule'] ?? '')}, ${own['record'] ?? ''}`;
    return html`<tr><th scope="row">${words(field)}</th><td>${text}${lost.length === 0 ? null : html`<div class="soft">not: ${lost.join(' · ')}</div>`}</td><td class="soft">${from}</td></tr>`;
  });
  return html`<section><h2>Values</h2><div class="card compare"><table><tbody>${rows}</tbody></table></div></section>`;
}

function pins({ home }: Frame, { goldenId, pins: all }: Subject): Markup {
  const standing = all.filter((one) => one['undone'] === undefined);
  const rows = standing.map(
    ({ field = '', value = 'nothing', author, why }) =>
      html`<li>${words(field)}: ${value} <span class="soft">${[author, why].filter(Boolean).join(', ')}</span> <form method="post" class="inline" action="${home}unpin"><input type="hidden" name="golden" value="${goldenId}"><input type="hidden" name="field" value="${field}"><button>Take back</button></form></li>`,
  );
  const options = CORRECTABLE.map((field) => html`<option value="${field}">${words(field)}</option>`);
  return html`<section><h2>Pinned values</h2><p class="lead">They win over every source from the next run on.</p>${rows.length === 0 ? null : html`<div class="card"><ul class="plain">${rows}</ul></div>`}<form method="post" action="${home}pin"><input type="hidden" name="golden" value="${goldenId}"><div class="actions"><select name="field" aria-label="Column">${options}</select><input type="text" name="value" aria-label="Value" placeholder="value; blank: nothing is to stand there" autocomplete="off"><input type="text" name="why" aria-label="Reason" placeholder="reason" autocomplete="off"><button>Pin</button></div></form></section>`;
}

function records({ home }: Frame, { goldenId, records: all, lineage }: Subject): Markup {
  const keyed = all.filter(({ key }) => key !== '').map(({ source, key }) => `${source}:${key}`);
  const keyless = lineage.map((line) => line['record'] ?? '').filter((id) => id.includes(':~'));
  const ids = [...new Set([...keyed, ...keyless])].sort();
  const boxes = ids.map(
    (id) => html`<label class="check"><input type="checkbox" name="record" value="${id}">${id}</label>`,
  );
  const part =
    ids.length < 2
      ? null
      : html`<div class="actions"><input type="text" name="why" aria-label="Reason" placeholder="reason" autocomplete="off"><button>Take the marked ones out</button></div>`;
  return html`<section><h2>Records</h2><p class="lead">${all.map(({ source, row }) => `${source} row ${row}`).join(', ')}. <a href="${home}customer/${goldenId}/rows">As they came</a></p><form method="post" action="${home}unmerge"><input type="hidden" name="golden" value="${goldenId}">${ids.length === 0 ? null : html`<div class="card">${boxes}</div>`}${part}</form></section>`;
}

function neighbours({ home }: Frame, golden: string, near: readonly Question[]): Markup | null {
  if (near.length === 0) return null;
  const rows = near.map((one) => {
    const other = one.goldenA === golden ? one.goldenB : one.goldenA;
    return html`<li><a href="${home}compare?a=${golden}&b=${other}">${other}</a> <span class="soft">${percent(probabilityOf(one.bits))}: ${[...one.agree, ...one.differ.map((word) => `not ${word}`)].join(', ')}</span></li>`;
  });
  return html`<section><h2>May be the same</h2><div class="card"><ul class="plain">${rows}</ul></div></section>`;
}

function otherOne({ home }: Frame, golden: string): Markup {
  return html`<section><h2>Compare with another</h2><form action="${home}compare"><input type="hidden" name="a" value="${golden}"><div class="actions"><input type="text" name="b" aria-label="Golden id" placeholder="golden id" autocomplete="off"><button>Compare</button></div></form></section>`;
}

function list(title: string, rows: readonly Cells[], words: (row: Cells) => string): Markup | null {
  if (rows.length === 0) return null;
  return html`<section><h2>${title}</h2><div class="card"><ul class="plain">${rows.map((row) => html`<li>${words(row)}</li>`)}</ul></div></section>`;
}

function told({ run, kind, golden_id: golden, other_id: other, records: count, reason }: Cells): string {
  return `run ${run}: ${golden} ${kind}${other === undefined ? '' : ` (${other})`}, ${count} records, ${reason}`;
}

/** Rows of the sources as they came, or why they cannot be shown. */
export function rowsPage(frame: Frame, { goldenId, records: all }: Subject): string {
  const cards = all.map(
    ({ source, row, cells, missing }) =>
      html`<h3>${source}, row ${row}</h3><div class="card">${cells === null ? html`<p class="soft">Cannot be shown: ${missing}.</p>` : cellList(cells)}</div>`,
  );
  return page(
    frame,
    'Source rows',
    html`<section><h1>Source rows</h1><p class="lead">Of <a href="${frame.home}customer/${goldenId}">${goldenId}</a>, untouched.</p>${cards}</section>`,
  );
}

/** Two customers that somebody wants to look at, and what can be said of them. */
export function comparePage(frame: Frame, [a, b]: readonly [string, string], fields: readonly ComparedField[]): string {
  const form = html`<form method="post" action="${frame.home}decide"><input type="hidden" name="left" value="${a}"><input type="hidden" name="right" value="${b}">${answerButtons()}</form>`;
  const body = html`<section><h1>One customer?</h1>${comparison(frame, { question: { goldenA: a, goldenB: b }, fields })}${form}</section>`;
  return page(frame, 'Compare', body);
}
