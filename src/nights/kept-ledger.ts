import { join, resolve } from 'node:path';
import { io, isThere } from '../io/io.ts';
import type { GoldenTable } from '../merge/changes/value-changes.ts';
import type { Identity } from '../merge/identity/identify.ts';
import { hashOfRecordId } from '../merge/identity/trace.ts';
import type { Decision } from '../model/decision.ts';
import { AurumError } from '../model/error.ts';
import type { Ledger, Traces } from '../model/identity.ts';
import type { Plan } from '../model/plan.ts';
import { suppressionOf } from '../people/suppressed-contacts.ts';
import type { SuppressionTable } from '../privacy/suppression.ts';
import type { Tombstones } from '../privacy/tombstones.ts';
import { readList } from '../read/read-list.ts';
import { readRunFile } from '../repeat.ts';
import { ledgerFromCrosswalk } from '../steward/crosswalk-ledger.ts';
import { EMPTY_LEDGER, ledgerLines } from '../steward/ledger-lines.ts';
import { LEDGER_NAME, ledgerOfText, ledgerTexts } from '../steward/ledger-text.ts';
import type { Line } from '../steward/tables.ts';
import { MANIFEST_NAME } from '../write/output-names.ts';
import type { OutputSet } from '../write/output-set.ts';
import { publishedGolden } from './changes.ts';
import { type Pin, standingPins } from './pins.ts';
import { decisionsOf, ledgerOf, openProject, type Project, tombstonesOf } from './project.ts';

/** Where golden ids are kept from run to run; neither: every run is for itself. */
export interface LedgerRequest {
  /** Folder of a project. */
  readonly project?: string | undefined;
  /** Output folder of the run before. */
  readonly previous?: string | undefined;
  readonly output: string | undefined;
  /** Key of the state; undefined: the file of the project. */
  readonly stateKey?: string | undefined;
  /** True when a lock on the project is broken whoever holds it. */
  readonly breaksLock?: boolean;
}

/** A ledger that is open: what a run reads of it, and how it is carried on. */
export interface KeptLedger {
  readonly ledger: Ledger;
  /** Golden records of the last run; undefined where there was none, or they are gone. */
  readonly before: GoldenTable | undefined;
  /** Everything that stewards of the project have said; none without a project. */
  readonly decisions: readonly Decision[];
  /** Values that stewards have pinned and nobody has taken back. */
  readonly pins: readonly Pin[];
  /** People the project has forgotten; undefined without a project. */
  readonly forgotten: { readonly tombstones: Tombstones; readonly hashOfKey: (key: string) => number } | undefined;
  /** Contacts that the project suppresses; undefined for none. */
  readonly suppressed: SuppressionTable | undefined;
  /** Traces as the ledger has them. */
  readonly keyed: (traces: Traces) => Traces;
  /** Carries the ledger on with the outputs; durable, and part of the state only once they are published. */
  readonly stage: (set: OutputSet, identity: Identity, lines: Iterable<Line>) => void;
  /** Called once the outputs are published. */
  readonly settle: () => void;
  readonly close: () => void;
}

/** Opens the ledger that a run is to carry on; undefined for a run of its own. Faults: those of a project, E106 without outputs, E805. */
export async function openLedger(request: LedgerRequest): Promise<KeptLedger | undefined> {
  const { project, previous } = request;
  if (project === undefined)
    return previous === undefined ? undefined : inFolder(await folderLedger(request), await goldenBefore(previous));
  const opened = openProject({
    folder: project,
    secret: request.stateKey,
    mayBegin: request.output !== undefined,
    held: request.output,
    breaksLock: request.breaksLock === true,
  });
  try {
    if (previous !== undefined && !opened.isNew) throw alreadyBegun(project);
    const seed = previous === undefined ? undefined : await folderLedger(request);
    const folder = opened.store.meta('output');
    const before =
      folder === undefined
        ? previous === undefined
          ? undefined
          : await goldenBefore(previous)
        : await publishedGolden(folder, opened.store.meta('golden'));
    return inProject(opened, seed, before);
  } catch (error) {
    opened.close();
    throw error;
  }
}

/** Golden records of the folder before; none for the first night of an output folder. */
async function goldenBefore(previous: string): Promise<GoldenTable | undefined> {
  return isThere(join(previous, MANIFEST_NAME)) ? publishedGolden(previous) : undefined;
}

function inProject(project: Project, seed: Ledger | undefined, before: GoldenTable | undefined): KeptLedger {
  const { store, key } = project;
  const own = ledgerOf(project);
  const ledger = seed === undefined ? own : { ...seed, traces: key.keyed(seed.traces) };
  return {
    ledger,
    before,
    decisions: decisionsOf(project),
    forgotten: { tombstones: tombstonesOf(project), hashOfKey: (text) => key.hash(hashOfRecordId(text)) },
    ...{ suppressed: suppressionOf(project), pins: standingPins(project) },
    keyed: (traces) => key.keyed(traces),
    stage: (set, { next }, lines) => {
      const proof = set.finish()['golden.csv']?.sha256 ?? '';
      const outputs: Line[] = [
        { table: 'meta', row: { name: 'output', value: set.folder } },
        { table: 'meta', row: { name: 'golden', value: proof } },
      ];
      store.stage({ run: next.run, folder: set.folder, proof }, chain(ledgerLines(next, own), lines, outputs));
    },
    settle: () => store.settle(true),
    close: project.close,
  };
}

function inFolder(ledger: Ledger, before: GoldenTable | undefined): KeptLedger {
  return {
    ledger,
    before,
    ...{ decisions: [], pins: [] },
    ...{ forgotten: undefined, suppressed: undefined },
    keyed: (traces) => traces,
    stage: (set, { next }) => {
      const writer = set.writer(LEDGER_NAME);
      for (const text of ledgerTexts(next)) writer.line(text);
    },
    settle: () => {},
    close: () => {},
  };
}

function* chain<T>(...parts: readonly Iterable<T>[]): Generator<T> {
  for (const part of parts) yield* part;
}

/** The ledger of an output folder: its own, or one made of its crosswalk. A folder that is to be the output may be new. */
async function folderLedger({ previous = '', output }: LedgerRequest): Promise<Ledger> {
  const manifest = join(previous, MANIFEST_NAME);
  if (!isThere(manifest)) {
    if (output !== undefined && resolve(output) === resolve(previous)) return EMPTY_LEDGER;
    throw new AurumError({
      exit: 'INPUT',
      code: 'E106',
      what: 'There is no finished run to take golden ids from.',
      place: { file: previous },
      expected: 'an output folder of aurum run',
      fix: 'Correct --previous; for the first night name the output folder itself.',
    });
  }
  const own = join(previous, LEDGER_NAME);
  if (isThere(own)) return ledgerOfText(io.readText(own), own);
  const crosswalk = join(previous, 'crosswalk.csv');
  const kinds = new Map(readRunFile<Plan>(previous, 'plan.json').sources.map(({ source, kind }) => [source, kind]));
  const isCustomer = (source: string): boolean => kinds.get(source) === 'customer';
  return ledgerFromCrosswalk((await readList(crosswalk)).table, { file: crosswalk, isCustomer });
}

function alreadyBegun(project: string): AurumError {
  return new AurumError({
    exit: 'USAGE',
    code: 'E702',
    what: 'The project has golden ids of its own; others cannot be taken over.',
    place: { file: project },
    expected: '--previous with the first run of a project only',
    fix: 'Leave out --previous.',
  });
}
