import type { GoldenTable } from '../merge/changes/value-changes.ts';
import { probabilityOf } from '../model/matching.ts';
import type { Subject } from '../model/subject.ts';
import { namedPerson } from '../people/named-person.ts';
import { subjectOf } from '../people/subject.ts';
import { openQuestions, type Question, questionFrom } from '../steward/questions.ts';
import { valueText } from '../table/dictionary.ts';
import { cellText } from '../table/table.ts';
import { publishedGolden } from './changes.ts';
import { decisionsOf, type Project, type ProjectRequest } from './project.ts';
import {
  compare,
  goldenGone,
  goldenIdsOf,
  noRun,
  type PosedQuestion,
  type Steward,
  valuesOf,
  withProjectAsync,
} from './review-session.ts';

/** What the last run left to decide, read once and kept while nobody runs again. */
interface Night {
  readonly run: string;
  readonly golden: GoldenTable;
  readonly questions: readonly Question[];
  readonly values: (golden: string) => ReadonlyMap<string, string>;
}

/** Questions that are open, the most valuable first, and how many there were. */
export interface Queue {
  readonly questions: readonly PosedQuestion[];
  readonly total: number;
}

/** A customer in a list: who it is in a few words. */
export interface FoundCustomer {
  readonly golden: string;
  readonly words: string;
}

/** Fields that say in a line who a customer is, and that a search looks into. */
const TELLING: readonly string[] = ['given_name', 'family_name', 'company', 'email', 'phone', 'city'];
const SEARCHED = /^(?:given_name|family_name|company|email(?:_\d+)?|phone(?:_\d+)?)$/;
const MOST_FOUND = 50;

/** The questions and customers of a project for a review that lasts: values are read once a run, decisions every time they are asked for. */
export class ReviewBook {
  readonly #request: ProjectRequest;
  #night: Night | undefined;

  constructor(request: ProjectRequest) {
    this.#request = request;
  }

  /** Faults: those of a project; E807 before the first run, E103 where its golden records are gone or edited. */
  queue(isAgain: boolean): Promise<Queue> {
    return withProjectAsync(this.#request, async (project) => {
      const { questions, values } = await this.#nightOf(project);
      const open = openQuestions(questions, {
        ...{ decisions: decisionsOf(project), isAgain },
        goldenOfRow: goldenIdsOf(project),
      });
      const posed = open.map((question) => ({
        ...{ question, probability: probabilityOf(question.bits) },
        fields: compare(values(question.goldenA), values(question.goldenB)),
      }));
      return { questions: posed, total: questions.length };
    });
  }

  /** Customers of the last run with a text in names, firms, e-mails, numbers or ids, in order of their ids. */
  search(text: string): Promise<readonly FoundCustomer[]> {
    const wanted = text.trim().toLowerCase();
    return withProjectAsync(this.#request, async (project) => {
      const { golden } = await this.#nightOf(project);
      if (wanted === '') return [];
      const rows = new Set<number>();
      for (const { ids, dictionary } of [golden.ids, ...golden.fields.filter(({ name }) => SEARCHED.test(name))]) {
        const isHit = Array.from({ length: dictionary.size }, (_, id) =>
          valueText(dictionary, id).toLowerCase().includes(wanted),
        );
        ids.forEach((id, row) => {
          if (id >= 0 && isHit[id] === true) rows.add(row);
        });
      }
      return [...rows]
        .sort((a, b) => a - b)
        .slice(0, MOST_FOUND)
        .map((row) => foundAt(golden, row));
    });
  }

  /** Two customers of the last run side by side, and the question about them where there is one. */
  compared(
    left: string,
    right: string,
  ): Promise<{ readonly fields: PosedQuestion['fields']; readonly question: Question | undefined }> {
    return withProjectAsync(this.#request, async (project) => {
      const { values, questions } = await this.#nightOf(project);
      const question = questions.find((one) => isAbout(one, left) && isAbout(one, right));
      return { fields: compare(values(left), values(right)), question };
    });
  }

  /** Everything that is held about a customer, source rows by name; with `readsSources` as they came. Fault: E203 for one that is not there. */
  async card(id: string, steward: Steward, readsSources: boolean): Promise<Subject> {
    const { golden } = await withProjectAsync(this.#request, (project) => this.#nightOf(project));
    const person = namedPerson(id) ?? { ids: [id], contacts: [] };
    return subjectOf({ person, place: { project: this.#request, golden }, readsSources }, steward);
  }

  /** Customers that may be the same as one, the likeliest first. */
  neighbours(golden: string): Promise<readonly Question[]> {
    return withProjectAsync(this.#request, async (project) => {
      const { questions } = await this.#nightOf(project);
      return questions.filter((one) => isAbout(one, golden)).sort((a, b) => b.bits - a.bits);
    });
  }

  async #nightOf({ store, folder: project }: Project): Promise<Night> {
    const [run, folder] = [store.meta('run'), store.meta('output')];
    if (run === undefined || folder === undefined) throw noRun(project);
    // An erasure changes golden.csv without a run.
    const name = `${run} ${store.meta('golden')}`;
    if (this.#night?.run === name) return this.#night;
    const golden = await publishedGolden(folder, store.meta('golden'));
    if (golden === undefined) throw goldenGone(folder);
    const questions = [...store.rows('question')].map(questionFrom);
    this.#night = { run: name, golden, questions, values: valuesOf(golden) };
    return this.#night;
  }
}

function isAbout({ goldenA, goldenB }: Question, golden: string): boolean {
  return goldenA === golden || goldenB === golden;
}

function foundAt({ ids, fields }: GoldenTable, row: number): FoundCustomer {
  const words = TELLING.flatMap((name) => {
    const column = fields.find((one) => one.name === name);
    const text = column === undefined ? '' : cellText(column, row);
    return text === '' ? [] : [text];
  });
  return { golden: cellText(ids, row), words: words.join(' · ') };
}
