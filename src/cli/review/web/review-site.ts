import { AurumError } from '../../../model/error.ts';
import { decisionRows, rowsOfIds, unmerge } from '../../../nights/decide.ts';
import { pin, unpin } from '../../../nights/pins.ts';
import type { ProjectRequest } from '../../../nights/project.ts';
import { ReviewBook } from '../../../nights/review-book.ts';
import {
  type Answer,
  keepAnswer,
  keepOnce,
  type ListedDecision,
  listDecisions,
  type Steward,
} from '../../../nights/review-session.ts';
import { csvLine } from '../../../write/csv-line.ts';
import { comparePage, customerPage, rowsPage } from './customer-page.ts';
import { doneQuery, noticeOf } from './notices.ts';
import { decisionsPage, type Frame, faultPage, questionPage, searchPage } from './pages.ts';
import type { Reply } from './reply.ts';

/** A request behind the guard: its path without the token, and what it says. */
export interface SiteRequest {
  readonly path: string;
  readonly query: URLSearchParams;
  /** What a form says; undefined for a page that is asked for. */
  readonly form: URLSearchParams | undefined;
}

/** More than anybody would look through when they say "same" to many at once. */
const MOST_ACCEPTED = 1_000;

/** Where among the questions an answer was given. */
interface From {
  readonly at: number;
  readonly isAgain: boolean;
}

const FROM_ELSEWHERE: From = { at: 0, isAgain: false };

/** The pages of a review and what their forms do. Every answer is kept at once; what has been decided is never decided a second time. */
export class ReviewSite {
  readonly #project: ProjectRequest;
  readonly #steward: Steward;
  readonly #home: string;
  readonly #book: ReviewBook;
  /** Numbers of the decisions of this review, for taking back the last one. */
  readonly #made: number[] = [];

  constructor({ project, steward, home }: { project: ProjectRequest; steward: Steward; home: string }) {
    this.#project = project;
    this.#steward = steward;
    this.#home = home;
    this.#book = new ReviewBook(project);
  }

  /** Never throws a fault that a person can act on: it becomes a page. */
  async reply({ path, query, form }: SiteRequest): Promise<Reply> {
    const frame: Frame = { home: this.#home, notice: noticeOf(query) };
    try {
      return await (form === undefined ? this.#show(path, query, frame) : this.#act(path, form));
    } catch (error) {
      if (!(error instanceof AurumError)) throw error;
      const { what, fix = '', exit } = error.detail;
      const isHeld = exit === 'LOCKED';
      const told = isHeld
        ? {
            what: 'A run, or somebody else, is at work in the project.',
            fix: 'Nothing was lost: go back and say it again in a moment.',
          }
        : { what, fix };
      return { kind: 'page', status: isHeld ? 423 : 400, text: faultPage({ home: this.#home }, told) };
    }
  }

  async #show(path: string, query: URLSearchParams, frame: Frame): Promise<Reply> {
    const [name = '', id = '', more] = partsOf(path);
    if (name === '') return this.#question(query, frame);
    if (name === 'decisions') return shown(decisionsPage(frame, listDecisions(this.#project)));
    if (name === 'decisions.csv') {
      const rows = decisionRows(this.#project).map((row) => `${csvLine(row)}\n`);
      return { kind: 'file', name: 'decisions.csv', text: rows.join('') };
    }
    if (name === 'search') {
      const text = query.get('q') ?? '';
      return shown(searchPage(frame, text, await this.#book.search(text)));
    }
    if (name === 'compare') return this.#compare([query.get('a') ?? '', (query.get('b') ?? '').trim()], frame);
    if (name === 'customer' && more === 'rows')
      return shown(rowsPage(frame, await this.#book.card(id, this.#steward, true)));
    if (name === 'customer') {
      const card = await this.#book.card(id, this.#steward, false);
      return shown(customerPage(frame, card, await this.#book.neighbours(card.goldenId)));
    }
    return { kind: 'page', status: 404, text: faultPage(frame, { what: 'There is no such page.', fix: '' }) };
  }

  async #question(query: URLSearchParams, frame: Frame): Promise<Reply> {
    const isAgain = query.get('again') === '1';
    const queue = await this.#book.queue(isAgain);
    const at = Math.min(Number(query.get('n') ?? 0) || 0, Math.max(0, queue.questions.length - 1));
    return shown(questionPage(frame, { queue, at, undo: this.#lastMade(), isAgain }));
  }

  async #compare([a, b]: readonly [string, string], frame: Frame): Promise<Reply> {
    const [left, right] = [
      await this.#book.card(a, this.#steward, false),
      await this.#book.card(b, this.#steward, false),
    ];
    const { fields } = await this.#book.compared(left.goldenId, right.goldenId);
    return shown(comparePage(frame, [left.goldenId, right.goldenId], fields));
  }

  #lastMade(): ListedDecision | undefined {
    const last = this.#made.at(-1);
    return last === undefined ? undefined : listDecisions(this.#project).find(({ n }) => n === last);
  }

  async #act(path: string, form: URLSearchParams): Promise<Reply> {
    const [project, steward] = [this.#project, this.#steward];
    const text = (name: string): string => (form.get(name) ?? '').trim();
    switch (path) {
      case 'answer':
        return this.#answer(
          { kind: kindOf(text('kind')), a: rowOf(text('a')), b: rowOf(text('b')), of: null, why: text('why') },
          { at: Number(text('at')) || 0, isAgain: text('again') === '1' },
        );
      case 'undo':
        return this.#undo(Number(text('n')));
      case 'accept':
        return this.#accept(Number(text('least')));
      case 'decide': {
        const [a = null, b = null] = rowsOfIds(project, [text('left'), text('right')]);
        if (a === b) throw wrong();
        return this.#answer({ kind: kindOf(text('kind')), a, b, of: null, why: text('why') }, FROM_ELSEWHERE);
      }
      case 'unmerge': {
        const count = unmerge(
          project,
          { golden: text('golden'), records: form.getAll('record'), why: text('why') },
          steward,
        );
        return this.#next(`customer/${text('golden')}?${doneQuery('parted', count)}`);
      }
      case 'pin':
        pin(project, { id: text('golden'), field: text('field'), value: text('value'), why: text('why') }, steward);
        return this.#next(`customer/${text('golden')}?${doneQuery('pinned')}`);
      case 'unpin':
        unpin(project, { id: text('golden'), field: text('field') }, steward);
        return this.#next(`customer/${text('golden')}?${doneQuery('unpinned')}`);
      case 'stop':
        return {
          kind: 'stop',
          text: faultPage(
            { home: this.#home },
            { what: 'The review has ended; this page can be closed.', fix: 'aurum review --web begins another.' },
          ),
        };
      default:
        return {
          kind: 'page',
          status: 404,
          text: faultPage({ home: this.#home }, { what: 'Nothing can be done there.', fix: '' }),
        };
    }
  }

  /** The next question takes the place of the one that was answered; one that nobody is sure of stays in a second round. */
  #answer(answer: Answer, { at, isAgain }: From): Reply {
    const [kept] = keepOnce(this.#project, [answer], this.#steward);
    const next = isAgain && answer.kind === 'unsure' ? at + 1 : at;
    const place = `${isAgain ? 'again=1&' : ''}${next > 0 ? `n=${next}&` : ''}`;
    if (kept === undefined || kept.before !== undefined)
      return this.#next(`?${place}${doneQuery('already', kept?.n ?? '')}`);
    this.#made.push(kept.n);
    return this.#next(`?${place}${doneQuery('kept', kept.n)}`);
  }

  #undo(n: number): Reply {
    const one = listDecisions(this.#project).find((other) => other.n === n);
    const at = this.#made.indexOf(n);
    if (at >= 0) this.#made.splice(at, 1);
    if (one !== undefined && !one.stands) return this.#next(`?${doneQuery('gone', n)}`);
    keepAnswer(this.#project, { kind: 'undo', a: null, b: null, of: n, why: '' }, this.#steward);
    return this.#next(`?${doneQuery('undone', n)}`);
  }

  async #accept(least: number): Promise<Reply> {
    const { questions } = await this.#book.queue(false);
    const sure = questions.filter(({ probability }) => least > 0 && probability * 100 >= least).slice(0, MOST_ACCEPTED);
    const answers = sure.map(
      ({ question: { a, b } }): Answer => ({
        kind: 'same',
        a,
        b,
        of: null,
        why: `accepted with all at ${least} % and above`,
      }),
    );
    const kept = keepOnce(this.#project, answers, this.#steward).filter(({ before }) => before === undefined);
    this.#made.push(...kept.map(({ n }) => n));
    return this.#next(`?${doneQuery('accepted', kept.length)}`);
  }

  #next(path: string): Reply {
    return { kind: 'next', path: `${this.#home}${path}` };
  }
}

/** Parts of a path; of one that is no text the path of no page. */
function partsOf(path: string): string[] {
  try {
    return path.split('/').map((part) => decodeURIComponent(part));
  } catch {
    return [path];
  }
}

function shown(text: string): Reply {
  return { kind: 'page', text };
}

function kindOf(text: string): 'same' | 'different' | 'unsure' {
  if (text === 'same' || text === 'different' || text === 'unsure') return text;
  throw wrong();
}

function rowOf(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw wrong();
}

function wrong(): AurumError {
  return new AurumError({
    ...{ exit: 'USAGE', code: 'E702', what: 'That is no answer to a question.' },
    fix: 'Go back to the questions. Nothing was kept.',
  });
}
