import { join, relative, resolve } from 'node:path';
import { isThere } from '../io/io.ts';
import type { ErasedRows, ErasureProof, Tombstone } from '../model/erasure.ts';
import { AurumError } from '../model/error.ts';
import { undoneLine } from '../nights/pins.ts';
import { openProject, type Project, type ProjectRequest } from '../nights/project.ts';
import { noRun, type Steward } from '../nights/review-session.ts';
import { tombstoneOf } from '../privacy/tombstones.ts';
import { contactTest, personTest } from '../privacy/traces-of-people.ts';
import { FAILED_SUFFIX } from '../runs/run-paths.ts';
import { erasedLines, erasedRows, tombstoneLines } from '../steward/erased-lines.ts';
import type { Line } from '../steward/tables.ts';
import { disk } from '../write/disk.ts';
import { EDITED_SUFFIX } from '../write/edited.ts';
import { readManifest } from '../write/manifest.ts';
import { writeNewFile } from '../write/new-file.ts';
import { OutputSet } from '../write/output-set.ts';
import { eraseFromEdited, type StagedErasure, searchBelow, stageWithout } from './erased-outputs.ts';
import { type HeldPeople, heldOf } from './held-people.ts';
import { type MarkedPeople, marksOfPeople } from './marks-of-people.ts';
import { type NamedPerson, placesOf } from './named-person.ts';
import { removedLine, suppressedContacts } from './suppressed-contacts.ts';

/** Whom to erase, and from where. */
export interface EraseRequest extends ProjectRequest {
  readonly people: readonly NamedPerson[];
  /** Output folders beside that of the last run. */
  readonly outputs: readonly string[];
  /** True to tell what would be erased, and erase nothing. */
  readonly isDry: boolean;
}

/** What became of an erasure. */
export interface ErasureOutcome {
  readonly proof: ErasureProof;
  /** Where the proof is; undefined of one that was only tried. */
  readonly file: string | undefined;
}

const PROOFS = 'erasures';
/** Names of proofs in order of their numbers: 0001.json. */
const NUMBER_DIGITS = 4;

/** Everything an erasure has found out before it changes anything. */
interface Found {
  readonly request: EraseRequest;
  readonly held: HeldPeople;
  readonly marked: MarkedPeople;
  readonly tombstones: readonly Tombstone[];
  readonly isHeld: readonly boolean[];
  /** Output folders: the one of the last run first. */
  readonly folders: readonly string[];
  readonly number: number;
}

/**
 * Removes people from the state of a project and from its outputs, and leaves keyed hashes that keep them out of every later run. State and
 * outputs of the last run change together or not at all. Inputs are never touched. Faults: those of a project, E203 for an id nobody ever
 * had, E702 where several customers are meant, E103 where the golden records of the last run are not there, E801 to E803.
 */
export async function erase(request: EraseRequest, steward: Steward): Promise<ErasureOutcome> {
  const project = openProject(request);
  try {
    const found = await find(request, project);
    const others: ErasedRows[] = [];
    for (const folder of found.folders.slice(1)) others.push(...(await eraseFrom(folder, found)).outputs);
    const copies = request.isDry ? [] : editedWithout(found);
    const { staged, proof: draft } = await eraseFromLast(found, [...others, ...copies], steward);
    if (request.isDry) return { proof: draft, file: undefined };
    project.store.settle(true);
    project.store.compact();
    // Outputs that somebody had edited were kept aside while these took their place.
    const edited = editedWithout(found);
    const proof = searched(
      { ...draft, outputs: merged([...draft.outputs, ...edited]), sources: sourcesOf(staged) },
      found,
    );
    project.store.write([erasureLine(proof)]);
    return { proof, file: writeProof(project, proof) };
  } finally {
    project.close();
  }
}

function editedWithout({ folders, marked }: Found): ErasedRows[] {
  return folders.flatMap((folder) => eraseFromEdited(folder, marked.traces));
}

async function find(request: EraseRequest, project: Project): Promise<Found> {
  const last = project.store.meta('output');
  if (last === undefined) throw noRun(request.folder);
  // What an erasure, or a run, that was cut off left beside the outputs is settled first.
  if (isThere(last)) OutputSet.open(last).abort();
  const held = await heldOf(project);
  const people = request.people.map((person) => ({ person, places: placesOf(person, held) }));
  const marked = marksOfPeople(people, held, last);
  const named = [...new Set([last, ...request.outputs.map((folder) => resolve(folder))])];
  for (const folder of named.slice(1)) if (readManifest(folder) === undefined) throw noOutputs(folder);
  const failed = named
    .map((folder) => `${folder}${FAILED_SUFFIX}`)
    .filter((folder) => readManifest(folder) !== undefined);
  return {
    ...{ request, held, marked, folders: [...named, ...failed] },
    tombstones: marked.marks.map((mark) => tombstoneOf(mark, (text) => project.key.sign(text))),
    isHeld: people.map(({ places }) => places.size > 0),
    number: [...project.store.rows('erasure')].length + 1,
  };
}

/** Takes people out of an output folder that the state knows nothing of. */
async function eraseFrom(folder: string, { marked, number, request }: Found): Promise<StagedErasure> {
  const set = OutputSet.open(folder);
  try {
    const staged = await stageWithout(set, marked.traces, number);
    if (staged.outputs.length > 0 && !request.isDry) set.commit(staged.facts);
    return staged;
  } finally {
    set.abort();
  }
}

/** The same of the last run: its outputs and the state belong together. */
async function eraseFromLast(
  found: Found,
  others: readonly ErasedRows[],
  steward: Steward,
): Promise<{ readonly staged: StagedErasure; readonly proof: ErasureProof }> {
  const { request, held, folders, number } = found;
  const folder = folders[0] as string;
  const set = OutputSet.open(folder);
  try {
    const staged = await stageWithout(set, found.marked.traces, number);
    const lines = [
      ...linesOfPeople(found),
      ...suppressionsOf(found, steward.now()),
      ...pinsWithout(found, steward.now()),
    ];
    const proof = draftOf(found, { outputs: [...staged.outputs, ...others], lines, steward });
    const golden: Line = { table: 'meta', row: { name: 'golden', value: staged.golden } };
    const all = [...lines, ...tombstonesOf(found), golden, erasureLine(proof)];
    if (request.isDry) return { staged, proof };
    held.project.store.stage({ run: held.ledger.run, folder, proof: `${staged.golden}#${number}` }, all);
    set.commit(staged.facts);
    return { staged, proof };
  } finally {
    set.abort();
  }
}

function linesOfPeople({ held: { project, ledger }, marked: { places, traces } }: Found): Iterable<Line> {
  const { store } = project;
  return erasedLines({
    ...{ ledger, places, names: personTest(traces) },
    events: store.rows('event'),
    decisions: store.rows('decision'),
    questions: store.rows('question'),
  });
}

/** Whoever is kept out altogether needs no entry that keeps them from being written to. */
function suppressionsOf({ held: { project }, marked }: Found, at: string): Line[] {
  const theirs = contactTest(marked.traces);
  const gone = new Set(suppressedContacts(project).flatMap(({ n, contact }) => (theirs(contact) ? [n] : [])));
  const rows = [...project.store.rows('suppression')].filter(({ n }) => gone.has(Number(n)));
  return rows.map((row) => removedLine(row, at));
}

function pinsWithout({ held: { project, ledger }, marked: { places } }: Found, at: string): Line[] {
  const theirs = new Set(erasedRows(ledger, places));
  const rows = [...project.store.rows('pin')].filter(({ record }) => record !== null && theirs.has(Number(record)));
  return rows.map((row) => ({ table: 'pin', row: { ...undoneLine(row, at).row, record: null, why: '' } }));
}

function tombstonesOf({ held: { project }, tombstones, number }: Found): Line[] {
  const from = [...project.store.rows('tombstone')].length + 1;
  return tombstoneLines(tombstones, { erasure: number, from });
}

function draftOf(
  { held: { ledger }, marked: { places, alike }, isHeld, tombstones, number }: Found,
  { outputs, lines, steward }: { outputs: readonly ErasedRows[]; lines: readonly Line[]; steward: Steward },
): ErasureProof {
  const kinds = [...new Set(tombstones.map(({ kind }) => kind))].sort();
  const count = (kind: string): number => tombstones.filter((one) => one.kind === kind).length;
  return {
    ...{ version: 1, erasure: number, at: steward.now(), by: steward.author },
    people: { asked: isHeld.length, held: isHeld.filter(Boolean).length },
    tombstones: Object.fromEntries(kinds.map((kind) => [kind, count(kind)])),
    state: {
      goldenIds: places.size,
      records: erasedRows(ledger, places).length,
      decisions: lines.filter(({ table }) => table === 'decision').length,
    },
    outputs: merged(outputs),
    ...{ searched: 0, remaining: [], unsearched: [], alike, sources: [] },
  };
}

/** Files of one name in several folders together. */
function merged(outputs: readonly ErasedRows[]): ErasedRows[] {
  const rows = new Map<string, number>();
  for (const { file, rows: own } of outputs) rows.set(file, (rows.get(file) ?? 0) + own);
  return [...rows].map(([file, own]) => ({ file, rows: own })).sort((a, b) => (a.file < b.file ? -1 : 1));
}

function sourcesOf({ rows }: StagedErasure): ErasureProof['sources'] {
  const counts = new Map<string, number>();
  for (const [source] of rows) counts.set(source, (counts.get(source) ?? 0) + 1);
  return [...counts].map(([source, own]) => ({ source, rows: own })).sort((a, b) => (a.source < b.source ? -1 : 1));
}

/** The proof with what a search through every byte below the project and the outputs has found. */
function searched(proof: ErasureProof, { held: { project }, marked, folders }: Found): ErasureProof {
  const around = folders.flatMap((folder) => [folder, `${folder}${EDITED_SUFFIX}`]);
  const found = searchBelow([project.folder, ...around], marked.traces.contacts, folders);
  const named = (path: string): string => {
    const inside = relative(project.folder, path);
    return inside.startsWith('..') ? path : inside;
  };
  const { searched, holding, packed } = found;
  return { ...proof, searched, remaining: holding.map(named), unsearched: packed.map(named) };
}

function erasureLine(proof: ErasureProof): Line {
  const { erasure: n, at, by: author } = proof;
  return { table: 'erasure', row: { n, at, author, proof: JSON.stringify(proof) } };
}

function writeProof({ folder }: Project, proof: ErasureProof): string {
  const home = join(folder, PROOFS);
  if (!isThere(home)) disk.makeFolder(home);
  const file = join(home, `${String(proof.erasure).padStart(NUMBER_DIGITS, '0')}.json`);
  writeNewFile(file, `${JSON.stringify(proof, null, 2)}\n`);
  return file;
}

function noOutputs(folder: string): AurumError {
  return new AurumError({
    exit: 'INPUT',
    code: 'E106',
    what: 'There are no outputs of a run in the folder.',
    place: { file: folder },
    expected: 'an output folder of aurum run',
    fix: 'Correct -o. Nothing was erased.',
  });
}
