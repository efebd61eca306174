import { isRunHeader } from '../merge/run-headers.ts';
import type { Plan } from '../model/plan.ts';
import { isRole } from '../model/role.ts';
import type { Pseudonym } from './pseudonym.ts';
import { type StandIn, standInOf } from './role-table.ts';

/** What stands in the place of a kind of value. */
type Stand = (text: string) => string;

/** What becomes of each cell of a record of an output with a header. */
type OfHeader = (header: readonly string[]) => (cells: readonly string[]) => string[];

const GOLDEN_ID = /\b[gho]_[a-z2-7]{16}(?:-\d+)?\b/g;

/** Outputs of text as it came: nobody knows what stands in it. */
const BLANKED: Readonly<Record<string, string>> = { 'rejects.csv': 'raw', 'findings.csv': 'value' };

/**
 * Outputs with stand-ins for everything that tells who somebody is. Equal values of one kind stay equal in all files, so that outputs still fit each
 * other; sums, dates of orders, countries and consent stay. What nobody knows the meaning of is replaced as well.
 */
export class Pseudonyms {
  readonly #pseudonym: Pseudonym;
  readonly #plan: Plan;

  constructor(pseudonym: Pseudonym, plan: Plan) {
    this.#pseudonym = pseudonym;
    this.#plan = plan;
  }

  /** What becomes of the records of an output. */
  cellsOf(name: string, header: readonly string[]): (cells: readonly string[]) => string[] {
    if (name === 'lineage.csv') return this.#lineage(header);
    const stands = header.map((column) => this.#standOf(name, column));
    return (cells) => cells.map((cell, at) => (cell === '' ? '' : (stands[at] as Stand)(cell)));
  }

  /** Golden ids are all that reports and manifests tell of single customers. */
  document(text: string): string {
    return text.replace(GOLDEN_ID, (id) => this.#pseudonym.id(id));
  }

  #standOf(name: string, column: string): Stand {
    if (BLANKED[name] === column) return () => '';
    const own = this.#structure(column);
    if (own !== undefined) return own;
    if (name === 'golden.csv') return this.#ofGolden(column);
    if (/^(?:orders|tickets|events)\.csv$/.test(name)) return this.#ofActivity(column);
    return same;
  }

  /** Columns that mean the same in every output. */
  #structure(column: string): Stand | undefined {
    const pseudonym = this.#pseudonym;
    if (/^(?:golden_id(?:_[ab])?|household_id|organisation_id|other_id)$/.test(column))
      return (text) => pseudonym.id(text);
    if (column === 'previous_ids')
      return (text) =>
        text
          .split(';')
          .map((id) => pseudonym.id(id))
          .join(';');
    if (/^record_[ab]$/.test(column)) return (text) => this.#record(text);
    return column === 'source_key' ? (text) => pseudonym.token('key', text) : undefined;
  }

  #record(text: string): string {
    const at = text.indexOf(':');
    return `${text.slice(0, at + 1)}${this.#pseudonym.token('key', text.slice(at + 1))}`;
  }

  #ofGolden(column: string): Stand {
    if (column === 'kind' || isRunHeader(column)) return same;
    return this.#ofRole(column.replace(/_[2-9]$/, ''));
  }

  /** Columns of exports by what the plan says they mean; of several meanings the one that tells most is feared. */
  #ofActivity(column: string): Stand {
    if (column === 'source' || column === 'row' || column === 'outcome') return same;
    const roles = this.#plan.sources.flatMap(({ columns }) =>
      columns.filter((one) => one.column === column).map(({ role }) => role),
    );
    const [feared = 'other'] = [...roles.filter((role) => standInOf(role) !== 'keep'), ...roles];
    return this.#ofRole(feared);
  }

  /** A column of golden.csv that has no role is one of the user's: nobody knows what it says. */
  #ofRole(role: string): Stand {
    const pseudonym = this.#pseudonym;
    const stands: Readonly<Record<StandIn, Stand>> = {
      keep: same,
      email: (text) => pseudonym.email(text),
      phone: (text) => pseudonym.phone(text),
      birth: (text) => pseudonym.birth(text),
      name: (text) => pseudonym.name(text),
      word: (text) => pseudonym.word(text),
      shape: (text) => pseudonym.shape(text),
      key: (text) => pseudonym.token('key', text),
      text: (text) => pseudonym.token('text', text),
    };
    return stands[isRole(role) ? standInOf(role) : 'text'];
  }

  /** The meaning of a value stands beside it, in `field`. */
  #lineage(header: readonly string[]): ReturnType<OfHeader> {
    const [field, rule] = [header.indexOf('field'), header.indexOf('rule')];
    const pseudonym = this.#pseudonym;
    return (cells) =>
      cells.map((cell, at) => {
        const column = header[at] ?? '';
        if (cell === '') return '';
        if (column === 'golden_id') return pseudonym.id(cell);
        if (column === 'record') return this.#record(cell);
        if (column === 'value') return this.#ofGolden(cells[field] ?? '')(cell);
        return column === 'purpose' && cells[rule] === 'corrected' ? pseudonym.token('author', cell) : cell;
      });
  }
}

function same(text: string): string {
  return text;
}
