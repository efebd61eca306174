import type { ErasureProof } from '../model/erasure.ts';
import { AurumError } from '../model/error.ts';
import type { ProjectRequest } from '../nights/project.ts';
import { type Steward, withProject } from '../nights/review-session.ts';
import { suppressionPlan } from '../plan/suppression-list.ts';
import { contactOf } from '../privacy/contact-of.ts';
import { readList } from '../read/read-list.ts';
import type { Line } from '../steward/tables.ts';
import { type Column, cellText } from '../table/table.ts';
import { type NamedPerson, namedPerson } from './named-person.ts';

/** An erasure that was done; `lifted` when and by whom its people were let in again. */
export type ListedErasure = ErasureProof & { readonly lifted?: { readonly at: string; readonly by: string } };

/** Every erasure of a project. */
export function listErasures(request: ProjectRequest): ListedErasure[] {
  return withProject(request, ({ store }) =>
    [...store.rows('erasure')].map(({ proof }) => JSON.parse(String(proof)) as ListedErasure),
  );
}

/** Lets the people of an erasure in again, who are customers once more; nothing that was erased comes back. Fault: E702 for another number. */
export function liftErasure(request: ProjectRequest, number: number, { author, now }: Steward): void {
  withProject(request, ({ store }) => {
    const own = [...store.rows('erasure')].find(({ n }) => n === number);
    const proof = own === undefined ? undefined : (JSON.parse(String(own['proof'])) as ListedErasure);
    if (own === undefined || proof?.lifted !== undefined) throw noErasure(number);
    const lifted = { ...proof, lifted: { at: now(), by: author } };
    const tombstones = [...store.rows('tombstone')].filter(({ erasure }) => erasure === number);
    store.write([
      { table: 'erasure', row: { ...own, proof: JSON.stringify(lifted) } },
      // Rows keep their numbers; one without a hash keeps nobody out.
      ...tombstones.map((row): Line => ({ table: 'tombstone', row: { ...row, kind: 'lifted', hash: '' } })),
    ]);
    store.compact();
  });
}

const IDS = /^(?:golden_?id|record_?id|record)$/i;

/**
 * People of a list, one a row: golden ids and record ids under such headers, and columns of e-mails and telephone numbers, told by their values.
 * Faults: those of reading; E203 (USAGE) for a row that names nobody, all at once.
 */
export async function peopleOfList(path: string): Promise<NamedPerson[]> {
  const { table, rejects } = await readList(path);
  const roles = new Map(suppressionPlan(table, path).columns.map(({ column, role }) => [column, role]));
  const isContact = ({ name }: Column): boolean => roles.get(name) === 'email' || roles.get(name) === 'phone';
  const rows = Array.from({ length: table.rows }, (_, row) => {
    const texts = (columns: readonly Column[]): string[] => columns.map((column) => cellText(column, row).trim());
    return {
      ids: texts(table.columns.filter(({ name }) => IDS.test(name.trim()))).filter((text) => text !== ''),
      contacts: texts(table.columns.filter(isContact)).flatMap((text) => contactOf(text) ?? []),
    };
  });
  const nobody = rows.flatMap(({ ids, contacts }, row) =>
    ids.length + contacts.length === 0 ? [table.recordNumbers[row] as number] : [],
  );
  if (rejects.length > 0 || nobody.length > 0 || rows.length === 0)
    throw unread(path, [...rejects.map(({ record }) => record), ...nobody]);
  return rows;
}

const MOST_TOLD = 10;

function unread(file: string, rows: readonly number[]): AurumError {
  return new AurumError({
    exit: 'USAGE',
    code: 'E203',
    what: `${rows.length} row(s) of the list name nobody: ${rows.slice(0, MOST_TOLD).join(', ')}${rows.length > MOST_TOLD ? ', …' : ''}.`,
    place: { file },
    expected: 'a column of golden ids, record ids, e-mail addresses or telephone numbers; one person a row',
    fix: 'Correct the list. Nothing was done.',
  });
}

function noErasure(number: number): AurumError {
  return new AurumError({
    exit: 'USAGE',
    code: 'E702',
    what: `There is no erasure ${number} that keeps anybody out.`,
    expected: 'the number of an erasure that was not lifted',
    fix: 'aurum erase --list -p <folder> shows them.',
  });
}

/** Whom the words of a command name: ids, contacts, or lists of them. Fault: E203 (USAGE) for a word that is neither. */
export async function peopleOf(words: readonly string[], isFile: (path: string) => boolean): Promise<NamedPerson[]> {
  const people: NamedPerson[] = [];
  for (const [at, word] of words.entries()) {
    const contact = contactOf(word);
    const person = contact === undefined ? namedPerson(word) : { ids: [], contacts: [contact] };
    if (contact === undefined && isFile(word)) people.push(...(await peopleOfList(word)));
    else if (person !== undefined) people.push(person);
    else throw nobody(at + 1);
  }
  return people;
}

function nobody(at: number): AurumError {
  return new AurumError({
    exit: 'USAGE',
    code: 'E203',
    what: `Argument ${at} is no golden id, record id, e-mail address, telephone number or file.`,
    expected: 'g_…, shop:17, an e-mail address, +49 …, or a CSV file of them',
    fix: 'Correct it. Nothing was done.',
  });
}
