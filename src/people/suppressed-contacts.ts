import { AurumError } from '../model/error.ts';
import type { Project, ProjectRequest } from '../nights/project.ts';
import { type Steward, withProject, withProjectAsync } from '../nights/review-session.ts';
import { type ContactPoint, contactForms } from '../privacy/contact-forms.ts';
import { contactOf } from '../privacy/contact-of.ts';
import type { SuppressionTable } from '../privacy/suppression.ts';
import { damaged } from '../steward/faults.ts';
import type { Line, Row } from '../steward/tables.ts';
import { cellText, columnFromStrings } from '../table/table.ts';
import { contactColumn, type HeldPeople, heldOf } from './held-people.ts';
import { type NamedPerson, placesOf } from './named-person.ts';

/** A contact that is not to be written to, kept until somebody takes it back. */
export interface SuppressedContact {
  readonly n: number;
  /** ISO 8601. */
  readonly at: string;
  readonly author: string;
  readonly why: string;
  readonly contact: string;
  /** When and by whom it was taken back; '' while it holds. */
  readonly removed: string;
}

/** Every contact that a project ever suppressed; of those taken back the contact is gone. Fault: E805. */
export function suppressedContacts({ store, key }: Project): SuppressedContact[] {
  return [...store.rows('suppression')].map((row) => {
    const contact = key.unseal(String(row['contact']));
    if (contact === undefined) throw damaged(store.path, 'A suppressed contact cannot be read with the key.');
    const { n, at, author, why, removed } = row;
    return {
      ...{ n: Number(n), at: String(at), author: String(author), why: String(why) },
      ...{ contact, removed: String(removed) },
    };
  });
}

export function listSuppressed(request: ProjectRequest): SuppressedContact[] {
  return withProject(request, suppressedContacts);
}

/**
 * Suppresses contacts; a golden id or record id stands for every contact of its customer. Yields how many are new. Faults: E203 for an id that the
 * project never had, or of somebody without a contact, E103 where an id is named and the golden records of the last run are not there.
 */
export function suppressPeople(
  request: ProjectRequest,
  { people, why }: { readonly people: readonly NamedPerson[]; readonly why: string },
  { author, now }: Steward,
): Promise<number> {
  return withProjectAsync(request, async (project) => {
    const hasIds = people.some(({ ids }) => ids.length > 0);
    const held = hasIds ? await heldOf(project) : undefined;
    const all = suppressedContacts(project);
    const known = new Set(all.flatMap(({ contact, removed }) => (removed === '' ? formsOf(contact) : [])));
    const at = now();
    const lines: Line[] = [];
    for (const contact of people.flatMap((person) => contactsOf(person, held))) {
      if (contactForms(contact).some((form) => known.has(form))) continue;
      for (const form of contactForms(contact)) known.add(form);
      const n = all.length + lines.length + 1;
      lines.push({
        table: 'suppression',
        row: { n, at, author, why, contact: project.key.seal(contact.value), removed: '' },
      });
    }
    project.store.write(lines);
    return lines.length;
  });
}

function contactsOf({ ids, contacts }: NamedPerson, held: HeldPeople | undefined): readonly ContactPoint[] {
  if (held === undefined || ids.length === 0) return contacts;
  const own: ContactPoint[] = [];
  for (const place of placesOf({ ids, contacts: [] }, held)) {
    const row = held.rowOfGolden.get(held.ledger.goldens[place]?.id ?? '');
    if (row === undefined) continue;
    for (const column of held.golden.fields)
      if (contactColumn(column.name) !== undefined) own.push(...contactsIn(cellText(column, row)));
  }
  if (own.length === 0) throw withoutContact();
  return [...own, ...contacts];
}

function contactsIn(text: string): ContactPoint[] {
  const contact = contactOf(text);
  return contact === undefined ? [] : [contact];
}

/** Takes contacts back, by number or by what they are; they are gone from the list and from the state. Yields how many. Fault: E702 for one that is not there. */
export function unsuppress(request: ProjectRequest, words: readonly string[], { author, now }: Steward): number {
  return withProject(request, (project) => {
    const standing = suppressedContacts(project).filter(({ removed }) => removed === '');
    const gone = words.flatMap((word, at) => {
      const forms = new Set(formsOf(word));
      const own = standing.filter(
        ({ n, contact }) => String(n) === word || formsOf(contact).some((form) => forms.has(form)),
      );
      if (own.length === 0) throw notSuppressed(at + 1);
      return own.map(({ n }) => n);
    });
    const rows = [...project.store.rows('suppression')].filter(({ n }) => gone.includes(Number(n)));
    project.store.write(rows.map((row) => removedLine(row, `${now()} ${author}`)));
    project.store.compact();
    return rows.length;
  });
}

/** An entry without its contact. */
export function removedLine(row: Row, removed: string): Line {
  return { table: 'suppression', row: { ...row, why: '', contact: '', removed } };
}

function formsOf(text: string): string[] {
  const contact = contactOf(text);
  return contact === undefined ? [] : contactForms(contact);
}

/** The list of a project as runs read lists; undefined for an empty one. */
export function suppressionOf(project: Project): SuppressionTable | undefined {
  const standing = suppressedContacts(project).filter(({ removed }) => removed === '');
  if (standing.length === 0) return undefined;
  const cells = (isEmail: boolean): (string | null)[] =>
    standing.map(({ contact }) => (contact.includes('@') === isEmail ? contact : null));
  const columns = [
    columnFromStrings('email', cells(true)),
    columnFromStrings('phone', cells(false)),
    columnFromStrings(
      'since',
      standing.map(({ at }) => at),
    ),
  ];
  const source = 'suppressed contacts of the project';
  const roles = ['email', 'phone', 'consent_any_at'] as const;
  return {
    table: { source, rows: standing.length, columns, recordNumbers: Int32Array.from(standing, ({ n }) => n) },
    plan: {
      ...{ source, path: '', kind: 'suppression', trust: 1 },
      columns: columns.map(({ name }, at) => ({ column: name, role: roles[at] ?? 'other', slot: 0 })),
    },
  };
}

function withoutContact(): AurumError {
  return new AurumError({
    exit: 'USAGE',
    code: 'E203',
    what: 'The customer has no e-mail and no phone that could be suppressed.',
    expected: 'a customer with a contact, or the contact itself',
    fix: 'Name the contact. Nothing was kept.',
  });
}

function notSuppressed(at: number): AurumError {
  return new AurumError({
    exit: 'USAGE',
    code: 'E702',
    what: `Argument ${at} is no contact that is suppressed, and no number of one.`,
    expected: 'an e-mail address, a telephone number, or a number of the list',
    fix: 'aurum suppress list -p <folder> shows them. Nothing was taken back.',
  });
}
