import type { PairEngine } from './match/steps.ts';
import type { ReadResult } from './read/request.ts';
import type { FileGroup } from './write/file-group.ts';
import { writeRejects } from './write/rejects.ts';

/** What writing the user's own rows needs from outside: where pairs are compared, and someone to tell. */
export interface ListingHost {
  readonly engine: PairEngine;
  /** Told how to give up the outputs, for whoever has to end it early. */
  readonly onOpen?: (giveUp: () => void) => void;
  /** Called, and waited for, when a phase begins and between pieces of text. */
  readonly onPhase?: (name: string) => Promise<void> | void;
}

/** Takes text piece by piece; resolves when the next piece may come, with false when nobody reads any longer. */
export type TextTarget = (piece: string) => Promise<boolean>;

/** A file of a group as a target of text; a target is itself. Faults as in opening a file. */
export function targetOf(output: string | TextTarget, files: FileGroup): TextTarget {
  if (typeof output !== 'string') return output;
  const { writer } = files.open(output);
  return async (piece) => {
    writer.text(piece);
    return true;
  };
}

/** Sends pieces one after the other until nobody reads any longer; `onBatch` is waited for between them. */
export async function send(
  pieces: Iterable<string>,
  target: TextTarget,
  onBatch?: () => Promise<void> | void,
): Promise<void> {
  for (const piece of pieces) {
    if (!(await target(piece))) return;
    await onBatch?.();
  }
}

/** Lists rows that cannot be read in a file of the group; without any, a list of an earlier run vanishes. */
export function keepRejects(path: string | undefined, rejects: ReadResult['rejects'], files: FileGroup): void {
  if (path === undefined) return;
  if (rejects.length === 0) files.remove(path);
  else writeRejects(files.open(path).writer, rejects);
}
