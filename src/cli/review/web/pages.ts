import type { Cells } from '../../../model/subject.ts';
import type { FoundCustomer, Queue } from '../../../nights/review-book.ts';
import type { ComparedField, ListedDecision, PosedQuestion } from '../../../nights/review-session.ts';
import { html, Markup } from '../../../report/html/markup.ts';
import { percent, words } from '../../../report/html/numbers.ts';
import { counted } from '../../../report/plain.ts';
import { LOOK, SCRIPT } from './look.ts';

/** What every page knows: the path that all of its links begin with, and what has just happened. */
export interface Frame {
  readonly home: string;
  readonly notice?: string | undefined;
}

/** A whole page. */
export function page({ home, notice }: Frame, title: string, body: Markup | readonly (Markup | null)[]): string {
  const links = html`<header class="top"><span class="brand">Aurum</span><a href="${home}" data-key="h">Questions</a><a href="${home}decisions">Decisions</a><span class="grow"></span><form action="${home}search" role="search"><input type="search" name="q" aria-label="Search customers" placeholder="Search customers  /" data-key="/"></form></header>`;
  const told = notice === undefined ? null : html`<p class="notice" role="status">${notice}</p>`;
  const head = html`<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><link rel="icon" href="data:,"><title>${title}</title><style>${new Markup(LOOK)}</style></head>`;
  return html`<!doctype html><html lang="en">${head}<body><main>${links}${told}${body}</main><script>${new Markup(SCRIPT)}</script></body></html>\n`
    .text;
}

/** The question of the moment, with what can be said of it, and those behind it. */
export function questionPage(
  frame: Frame,
  { queue, at, undo, isAgain }: { queue: Queue; at: number; undo: ListedDecision | undefined; isAgain: boolean },
): string {
  const { questions, total } = queue;
  const posed = questions[at];
  const takeBack = undo === undefined ? null : undoForm(frame, undo, 'u');
  if (posed === undefined) {
    const again = isAgain
      ? null
      : html`<p><a href="${frame.home}?again=1">Ask again what somebody was not sure of</a></p>`;
    const done = html`<section><h1>Nothing is left to decide</h1><p class="lead">${counted(total, 'question')} of the last run; the next run obeys the answers.</p>${again}<div class="actions">${takeBack}${stopForm(frame)}</div></section>`;
    return page(frame, 'Review', done);
  }
  const { question, probability } = posed;
  const link = (n: number, text: string, key: string): Markup | null =>
    questions[n] === undefined
      ? null
      : html`<a href="${frame.home}?n=${n}${isAgain ? '&again=1' : ''}" data-key="${key}">${text}<kbd>${key}</kbd></a>`;
  const head = html`<section><p class="soft">${at + 1} of ${questions.length} open, ${total - questions.length} answered · ${link(at - 1, 'before', 'k')} ${link(at + 1, 'skip', 'j')}</p><h1>One customer?</h1><p class="lead">${percent(probability)} say yes; ${counted(question.records, 'record')}.</p>${comparison(frame, posed)}${why(posed)}`;
  const body = html`${head}${answerForm(frame, posed, { at, isAgain })}<div class="actions">${takeBack}</div></section>${behind(frame, questions, { at, isAgain })}${bulk(frame, questions)}`;
  return page(frame, `Review: ${at + 1} of ${questions.length}`, body);
}

export function comparison(
  { home }: Frame,
  { question, fields }: { question: { goldenA: string; goldenB: string }; fields: readonly ComparedField[] },
): Markup {
  const { goldenA, goldenB } = question;
  const link = (id: string): Markup => html`<a href="${home}customer/${id}">${id}</a>`;
  const rows = fields.map(({ field, left, right, differs }) => {
    const mark = differs ? '≠' : left !== '' && left === right ? '=' : '';
    return html`<tr class="${differs ? 'differs' : 'alike'}"><th scope="row">${words(field)}</th><td>${left}</td><td class="mark">${mark}</td><td>${right}</td></tr>`;
  });
  return html`<div class="card compare"><table><thead><tr><th></th><th scope="col">${link(goldenA)}</th><th></th><th scope="col">${link(goldenB)}</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}

function why({ question: { agree, differ } }: PosedQuestion): Markup {
  return html`<p class="why">${agree.map((one) => html`<span class="good">+ ${one}</span> `)}${differ.map((one) => html`<span class="bad">− ${one}</span> `)}</p>`;
}

function answerForm(
  { home }: Frame,
  { question: { a, b } }: PosedQuestion,
  { at, isAgain }: { at: number; isAgain: boolean },
): Markup {
  return html`<form method="post" action="${home}answer"><input type="hidden" name="a" value="${a}"><input type="hidden" name="b" value="${b}"><input type="hidden" name="at" value="${at}"><input type="hidden" name="again" value="${isAgain ? 1 : ''}">${answerButtons()}</form>`;
}

export function answerButtons(): Markup {
  // The button that Enter would press decides nothing: a reason that is typed must not become an answer.
  return html`<div class="actions"><button disabled hidden></button><button class="same" name="kind" value="same" data-key="s">Same<kbd>s</kbd></button><button class="different" name="kind" value="different" data-key="d">Different<kbd>d</kbd></button><button name="kind" value="unsure" data-key="?">Not sure<kbd>?</kbd></button><input type="text" name="why" aria-label="Reason" placeholder="reason, if there is one" autocomplete="off"></div>`;
}

function undoForm({ home }: Frame, { n, kind, goldenA, goldenB }: ListedDecision, key: string | null): Markup {
  const label = key === null ? 'Take back' : `Take back ${n}: ${kind} (${goldenA}, ${goldenB})`;
  const shortcut = key === null ? null : html`<kbd>${key}</kbd>`;
  return html`<form method="post" class="inline" action="${home}undo"><input type="hidden" name="n" value="${n}"><button data-key="${key ?? ''}">${label}${shortcut}</button></form>`;
}

function stopForm({ home }: Frame): Markup {
  return html`<form method="post" class="inline" action="${home}stop"><button>End the review</button></form>`;
}

const MOST_BEHIND = 12;

function behind(
  { home }: Frame,
  questions: readonly PosedQuestion[],
  { at, isAgain }: { at: number; isAgain: boolean },
): Markup | null {
  const rest = questions.map((posed, n) => ({ posed, n })).slice(at + 1, at + 1 + MOST_BEHIND);
  if (rest.length === 0) return null;
  const rows = rest.map(
    ({ posed, n }) =>
      html`<li><a href="${home}?n=${n}${isAgain ? '&again=1' : ''}">${nameOf(posed)}</a> <span class="soft">${percent(posed.probability)}, ${counted(posed.question.records, 'record')}</span></li>`,
  );
  return html`<section><h2>Next</h2><div class="card"><ul class="plain">${rows}</ul></div></section>`;
}

function nameOf({ fields, question }: PosedQuestion): string {
  const text = (side: 'left' | 'right'): string =>
    ['given_name', 'family_name', 'company']
      .flatMap((name) => fields.find(({ field }) => field === name)?.[side] || [])
      .join(' ');
  return [text('left') || question.goldenA, text('right') || question.goldenB].join(' — ');
}

/** From so many per cent on answers may be accepted together. */
const LEAST_SURE = [99, 95, 90];

function bulk({ home }: Frame, questions: readonly PosedQuestion[]): Markup | null {
  const choices = LEAST_SURE.map((least) => ({
    least,
    count: questions.filter(({ probability }) => probability * 100 >= least).length,
  }));
  const buttons = choices
    .filter(({ count }) => count > 1)
    .map(({ least, count }) => html`<button name="least" value="${least}">${count} at ${least} % and above</button>`);
  if (buttons.length === 0) return null;
  return html`<section><h2>Say “same” to all that are surest</h2><p class="lead">Each can be taken back by itself.</p><form method="post" action="${home}accept"><div class="actions">${buttons}</div></form></section>`;
}

export function searchPage(frame: Frame, text: string, found: readonly FoundCustomer[]): string {
  const rows = found.map(
    ({ golden, words: told }) =>
      html`<li><a href="${frame.home}customer/${golden}">${told || golden}</a> <span class="mono soft">${golden}</span></li>`,
  );
  const list =
    rows.length === 0
      ? html`<p>Nobody of that name, e-mail, phone or id.</p>`
      : html`<div class="card"><ul class="plain">${rows}</ul></div>`;
  return page(
    frame,
    'Search',
    html`<section><h1>Customers</h1><p class="lead">${counted(found.length, 'customer')} with “${text}”.</p>${list}</section>`,
  );
}

export function decisionsPage(frame: Frame, decisions: readonly ListedDecision[]): string {
  const rows = decisions.toReversed().map((one) => {
    const { n, at, author, kind, why: reason, goldenA, goldenB, stands } = one;
    const action = stands ? undoForm(frame, one, null) : null;
    const state = kind === 'undo' ? `takes back ${one.of}` : `${kind}${stands ? '' : ' (taken back or replaced)'}`;
    return html`<tr><td class="n">${n}</td><td>${state}</td><td class="mono">${goldenA} ${goldenB}</td><td>${reason}</td><td>${author}, ${at.slice(0, 16).replace('T', ' ')}</td><td>${action}</td></tr>`;
  });
  const table =
    rows.length === 0
      ? html`<p>Nobody has decided anything yet.</p>`
      : html`<div class="card"><table><thead><tr><th class="n">n</th><th>decision</th><th>customers</th><th>reason</th><th>who, when</th><th></th></tr></thead><tbody>${rows}</tbody></table></div>`;
  return page(
    frame,
    'Decisions',
    html`<section><h1>Decisions</h1><p class="lead">They hold in every run until they are taken back. <a href="${frame.home}decisions.csv">Export as CSV</a></p>${table}<div class="actions">${stopForm(frame)}</div></section>`,
  );
}

/** A page that tells what went wrong, and that nothing was lost. */
export function faultPage(frame: Frame, { what, fix }: { what: string; fix: string }): string {
  return page(
    frame,
    'Not done',
    html`<section><h1>Not done</h1><p>${what}</p><p class="soft">${fix}</p><p><a href="${frame.home}" data-key="enter">Back to the questions</a></p></section>`,
  );
}

/** Cells of one row as a table of two columns. */
export function cellList(cells: Cells): Markup {
  return html`<table><tbody>${Object.entries(cells).map(([name, text]) => html`<tr><th scope="row">${words(name)}</th><td>${text}</td></tr>`)}</tbody></table>`;
}
