import type { GoldenTable } from '../merge/changes/value-changes.ts';
import { AurumError } from '../model/error.ts';
import type { Cells, Subject } from '../model/subject.ts';
import { publishedGolden } from '../nights/changes.ts';
import type { Project, ProjectRequest } from '../nights/project.ts';
import { goldenGone, type Steward, withProjectAsync } from '../nights/review-session.ts';
import { contactForms } from '../privacy/contact-forms.ts';
import { contactOf } from '../privacy/contact-of.ts';
import { personTest } from '../privacy/traces-of-people.ts';
import { contactColumn, heldOf } from './held-people.ts';
import { type NamedPerson, placesOf, refuseSeveral } from './named-person.ts';
import { namedRecord, recordsOfSubject, rowsOfOutput } from './output-rows.ts';
import { type StateOfSubject, stateOfSubject, WITHOUT_STATE } from './subject-state.ts';

/** Whose data is wanted, and where it is looked for: in a project, or in the outputs of a run without one. */
export interface SubjectRequest {
  readonly person: NamedPerson;
  readonly place:
    | {
        readonly project: ProjectRequest /** Golden records of the last run, where they are known already. */;
        readonly golden?: GoldenTable;
      }
    | { readonly folder: string };
  /** False where rows of the sources are named only: reading them takes the time that reading the inputs takes. */
  readonly readsSources?: boolean;
}

/** Who a person is in the outputs of a run, and what only a state knows. */
interface Found {
  readonly folder: string;
  readonly goldens: ReadonlySet<string>;
  readonly state: StateOfSubject;
}

const ACTIVITIES = ['orders.csv', 'tickets.csv', 'events.csv'] as const;

/**
 * Everything that is held about one person, with the rows of the sources where those are as the run has read them. Faults: those of a project;
 * E203 where nothing is held, E702 where several customers are meant, E103 and E106 for a folder without a whole run.
 */
export async function subjectOf(
  { person, place, readsSources = true }: SubjectRequest,
  { author, now }: Steward,
): Promise<Subject> {
  const found =
    'project' in place
      ? await withProjectAsync(place.project, (project) => findInProject(person, project, place.golden))
      : await findInFolder(person, place.folder);
  const { state, ...outputs } = found;
  return { version: 1, at: now(), by: author, ...(await tellOutputs(outputs, readsSources)), ...state };
}

async function findInProject(person: NamedPerson, project: Project, golden: GoldenTable | undefined): Promise<Found> {
  const held = await heldOf(project, golden);
  const places = placesOf(person, held);
  if (places.size === 0) throw nothingHeld();
  const goldens = new Set([...places].map((place) => held.ledger.goldens[place]?.id ?? ''));
  return { folder: project.store.meta('output') ?? '', goldens, state: stateOfSubject(held, places) };
}

async function findInFolder({ ids, contacts }: NamedPerson, folder: string): Promise<Found> {
  if ((await publishedGolden(folder)) === undefined) throw goldenGone(folder);
  const forms = new Set(contacts.flatMap(contactForms));
  const isMeant = (cells: Cells): boolean =>
    ids.some((id) => cells['golden_id'] === id || (cells['previous_ids'] ?? '').split(';').includes(id)) ||
    Object.entries(cells).some(([header, text]) => contactColumn(header) !== undefined && holdsForm(text, forms));
  const golden = [...rowsOfOutput(folder, 'golden.csv', { isWanted: () => true })].filter(isMeant);
  const records = [
    ...rowsOfOutput(folder, 'crosswalk.csv', {
      isWanted: (cell) => ids.includes(`${cell('source')}:${cell('source_key')}`),
    }),
  ];
  const found = [...golden, ...records].flatMap((cells) => cells['golden_id'] ?? []);
  const goldens = new Set(found);
  if (goldens.size === 0) throw nothingHeld();
  refuseSeveral([...goldens]);
  return { folder, goldens, state: WITHOUT_STATE };
}

function holdsForm(text: string, forms: ReadonlySet<string>): boolean {
  const contact = contactOf(text);
  return contact !== undefined && contactForms(contact).some((form) => forms.has(form));
}

type OfOutputs = Omit<Subject, 'version' | 'at' | 'by' | keyof StateOfSubject>;

async function tellOutputs({ folder, goldens }: Omit<Found, 'state'>, readsSources: boolean): Promise<OfOutputs> {
  const isTheirs = (cell: (header: string) => string): boolean => goldens.has(cell('golden_id'));
  const rows = (name: string): Cells[] => [...rowsOfOutput(folder, name, { isWanted: isTheirs, texts: [...goldens] })];
  const golden = rows('golden.csv')[0] ?? {};
  const crosswalk = rows('crosswalk.csv');
  const isPersonal = personTest({
    ...{ goldens: new Set<string>(), records: new Set<string>(), names: [] },
    contacts: Object.entries(golden).flatMap(([header, text]) =>
      contactColumn(header) === undefined ? [] : [text.toLowerCase()],
    ),
  });
  const waiting = rowsOfOutput(folder, 'review.csv', {
    isWanted: (cell) => ['golden_id_a', 'golden_id_b'].some((name) => goldens.has(cell(name))),
    texts: [...goldens],
  });
  return {
    goldenId: golden['golden_id'] ?? [...goldens].sort()[0] ?? '',
    previousIds: (golden['previous_ids'] ?? '').split(';').filter((id) => id !== ''),
    golden,
    lineage: rows('lineage.csv'),
    consent: Object.fromEntries(
      Object.entries(golden).filter(([header]) => /^(?:consent|undeliverable)_/.test(header)),
    ),
    records: readsSources ? await recordsOfSubject(folder, crosswalk) : crosswalk.map(namedRecord),
    activities: ACTIVITIES.map((file) => ({ file, rows: rows(file) })).filter((one) => one.rows.length > 0),
    rejected: [...rowsOfOutput(folder, 'rejects.csv', { isWanted: (cell) => isPersonal(cell('raw')) })],
    changes: rows('changes.csv'),
    possibleMatches: [...waiting].length,
  };
}

function nothingHeld(): AurumError {
  return new AurumError({
    exit: 'USAGE',
    code: 'E203',
    what: 'Nothing is held of that person.',
    expected: 'a golden id, a record id (shop:17), an e-mail address or a telephone number of the last run',
    fix: 'Check the spelling; a customer can have other contacts than the one that was asked for.',
  });
}
