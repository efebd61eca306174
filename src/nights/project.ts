import { join, resolve } from 'node:path';
import { io, isThere } from '../io/io.ts';
import type { Decision } from '../model/decision.ts';
import type { TombstoneKind } from '../model/erasure.ts';
import { AurumError } from '../model/error.ts';
import type { Ledger } from '../model/identity.ts';
import { Tombstones } from '../privacy/tombstones.ts';
import { decisionFrom } from '../steward/decisions.ts';
import { ledgerFrom } from '../steward/ledger-lines.ts';
import { noKey, readStateKey, type StateKey, wrongKey } from '../steward/state-key.ts';
import { type Staging, Store } from '../steward/store.ts';
import { disk } from '../write/disk.ts';
import { takeLock } from '../write/lock.ts';
import { MANIFEST_NAME } from '../write/output-names.ts';
import { OutputSet } from '../write/output-set.ts';

/** Where a project is, and what opens it. */
export interface ProjectRequest {
  readonly folder: string;
  /** Key of the state from outside; undefined: the file of the project. */
  readonly secret?: string | undefined;
  /** True where a folder without state becomes a project. */
  readonly mayBegin?: boolean;
  /** True where the key must be there already: of a state that comes from elsewhere. */
  readonly isRestored?: boolean;
  /** Output folder that the caller holds itself. */
  readonly held?: string | undefined;
  /** True when a lock that cannot be told to be dead is broken. */
  readonly breaksLock?: boolean;
}

/** A project that is open, and locked for others until it is closed. */
export interface Project {
  readonly folder: string;
  readonly store: Store;
  readonly key: StateKey;
  /** True where no run has been kept yet. */
  readonly isNew: boolean;
  readonly close: () => void;
}

const STATE_FOLDER = '.aurum';
const STATE = 'state.db';
const KEY = 'key';

/**
 * Opens the state of a project and completes or drops what a killed run left staged. Faults: E802 (locked), E805, E806, E807 where there
 * is no state, E808.
 */
export function openProject(request: ProjectRequest): Project {
  const home = join(resolve(request.folder), STATE_FOLDER);
  const [state, key] = [join(home, STATE), join(home, KEY)];
  const hasState = isThere(state) && io.stat(state).size > 0;
  const isKeyAlone = !hasState && isThere(key) && request.isRestored !== true;
  if (!hasState && (request.mayBegin !== true || isKeyAlone)) throw noState(request.folder, isKeyAlone);
  if (!hasState && request.isRestored === true && request.secret === undefined && !isThere(key)) throw noKey(key);
  makeHome(home);
  const lock = takeLock(home, { isBroken: request.breaksLock === true });
  let store: Store | undefined;
  try {
    store = Store.open(state, !hasState);
    const stateKey = keyOf(store, key, request);
    settle(store, request.held);
    const isNew = store.meta('run') === undefined;
    const opened = store;
    return {
      ...{ folder: resolve(request.folder), store, key: stateKey, isNew },
      close: () => {
        opened.close();
        lock.release();
      },
    };
  } catch (error) {
    store?.close();
    lock.release();
    throw error;
  }
}

/** The ledger of a project. Fault: E805. */
export function ledgerOf({ store }: Project): Ledger {
  const [source, golden, record] = [store.rows('source'), store.rows('golden'), store.rows('record')];
  return ledgerFrom({ run: Number(store.meta('run') ?? 0), source, golden, record }, store.path);
}

/** Everything that stewards have said. Fault: E805. */
export function decisionsOf({ store }: Project): Decision[] {
  return [...store.rows('decision')].map((row) => decisionFrom(row, store.path));
}

/** Everybody whom the project has forgotten. Fault: E805. */
export function tombstonesOf({ store, key }: Project): Tombstones {
  const list = [...store.rows('tombstone')].map(({ kind, hash }) => ({
    kind: kind as TombstoneKind,
    hash: String(hash),
  }));
  return new Tombstones(list, (text) => key.sign(text));
}

/** The key, once it is known to be that of the state; a state that has none yet takes it. */
function keyOf(store: Store, file: string, { secret, isRestored }: ProjectRequest): StateKey {
  const known = store.meta('key');
  const key = readStateKey(file, { secret, isNew: known === undefined && isRestored !== true });
  if (known === undefined) store.write([{ table: 'meta', row: { name: 'key', value: key.check } }]);
  else if (known !== key.check) throw wrongKey(file);
  return key;
}

/** Outputs of a staged run that are published make it part of the state; otherwise it never was. */
function settle(store: Store, held: string | undefined): void {
  const staging = store.staging();
  if (staging === undefined) return;
  if (isThere(staging.folder) && resolve(staging.folder) !== (held === undefined ? '' : resolve(held)))
    OutputSet.open(staging.folder, { breaksLock: false }).abort();
  store.settle(isPublished(staging));
}

function isPublished({ run, folder, proof }: Staging): boolean {
  try {
    const { identity, files } = JSON.parse(io.readText(join(folder, MANIFEST_NAME)));
    const own = files?.['golden.csv']?.sha256;
    return identity?.run === run && proof === (identity.erasure === undefined ? own : `${own}#${identity.erasure}`);
  } catch {
    return false;
  }
}

function makeHome(home: string): void {
  try {
    disk.makeFolder(home);
  } catch (cause) {
    throw new AurumError(
      {
        ...{ exit: 'OUTPUT', code: 'E808', what: 'The folder of the project cannot be made.' },
        place: { file: home },
        fix: 'Check the path of -p and the permissions of the folder above.',
      },
      { cause },
    );
  }
}

function noState(folder: string, hasKey: boolean): AurumError {
  return new AurumError({
    exit: 'INPUT',
    code: 'E807',
    what: hasKey ? 'The state of the project is gone, though its key is there.' : 'There is no project in this folder.',
    place: { file: folder },
    expected: `${STATE_FOLDER}/${STATE} in it, as aurum run -p made it`,
    fix: hasKey
      ? `Bring the file back; to begin anew on purpose, remove ${STATE_FOLDER} in it.`
      : 'aurum run -p <folder> shop.csv begins one.',
  });
}
