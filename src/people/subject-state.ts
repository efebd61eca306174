import type { Cells, Subject } from '../model/subject.ts';
import { pinsOf } from '../nights/pins.ts';
import { decisionsOf } from '../nights/project.ts';
import { contactForms } from '../privacy/contact-forms.ts';
import { contactOf } from '../privacy/contact-of.ts';
import { standing } from '../steward/decisions.ts';
import { erasedRows } from '../steward/erased-lines.ts';
import { cellText } from '../table/table.ts';
import { contactColumn, type HeldPeople } from './held-people.ts';
import { suppressedContacts } from './suppressed-contacts.ts';

/** What only the state of a project knows of a person. */
export type StateOfSubject = Pick<Subject, 'decisions' | 'pins' | 'suppressed' | 'history' | 'hashedRecords'>;

export const WITHOUT_STATE: StateOfSubject = { decisions: [], pins: [], suppressed: [], history: [], hashedRecords: 0 };

/** What the state knows of the customers at some places of its ledger. */
export function stateOfSubject(held: HeldPeople, places: ReadonlySet<number>): StateOfSubject {
  const { project, ledger } = held;
  const goldens = new Set([...places].map((place) => ledger.goldens[place]?.id ?? ''));
  const contacts = contactsOf(held, goldens);
  const rows = new Set(erasedRows(ledger, places));
  return {
    decisions: decisionsAbout(held, rows),
    pins: pinsOf(project)
      .filter(({ record }) => record !== null && rows.has(record))
      .map(({ n, at, author, field, value, why, undone }) => filled({ n, at, author, field, value, why, undone })),
    suppressed: suppressedContacts(project)
      .filter(({ contact }) => formsOf(contact).some((form) => contacts.has(form)))
      .map(({ contact, at, author, why }) => filled({ contact, at, author, why })),
    history: [...project.store.rows('event')]
      .filter(({ golden, other }) => goldens.has(String(golden)) || goldens.has(String(other)))
      .map(({ run, kind, golden, other, records, reason }) =>
        filled({ run, kind, golden_id: golden, other_id: other, records, reason }),
      ),
    hashedRecords: rows.size,
  };
}

/** What stewards said of them. Whom else a decision is about is that person's business. */
function decisionsAbout({ project }: HeldPeople, rows: ReadonlySet<number>): Cells[] {
  const all = decisionsOf(project);
  const stands = new Set(standing(all).map(({ n }) => n));
  const isTheirs = (row: number | null): boolean => row !== null && rows.has(row);
  return all
    .filter(({ a, b }) => isTheirs(a) || isTheirs(b))
    .map(({ n, at, author, kind, why, a, b }) => {
      const about =
        isTheirs(a) && isTheirs(b) ? 'two of their records' : 'one of their records and one of somebody else';
      return filled({ n, at, author, decision: kind, about, why, stands: stands.has(n) ? 'yes' : 'no' });
    });
}

function contactsOf({ golden, rowOfGolden }: HeldPeople, goldens: ReadonlySet<string>): Set<string> {
  const columns = golden.fields.filter(({ name }) => contactColumn(name) !== undefined);
  const rows = [...goldens].flatMap((id) => rowOfGolden.get(id) ?? []);
  return new Set(rows.flatMap((row) => columns.flatMap((column) => formsOf(cellText(column, row)))));
}

function formsOf(text: string): string[] {
  const contact = contactOf(text);
  return contact === undefined ? [] : contactForms(contact);
}

/** Cells of what is there. */
function filled(values: Readonly<Record<string, unknown>>): Cells {
  const known = Object.entries(values).filter(([, value]) => value !== null && value !== undefined && value !== '');
  return Object.fromEntries(known.map(([name, value]) => [name, String(value)]));
}
