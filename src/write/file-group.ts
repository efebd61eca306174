import { refuseShared } from './apart.ts';
import { removeEarlier, SingleFile } from './single-file.ts';

/** Single files of one command: published when all are complete, or none of them. */
export class FileGroup {
  readonly #inputs: readonly string[];
  readonly #isForced: boolean;
  readonly #files = new Map<string, SingleFile>();
  readonly #removals = new Set<string>();

  /** `inputs` are never written to; `isForced` allows to replace files that no run wrote. */
  constructor({ inputs, isForced }: { inputs: readonly string[]; isForced: boolean }) {
    this.#inputs = inputs;
    this.#isForced = isForced;
  }

  /** A file of the group. Faults as in {@link SingleFile}; then the caller gives the group up. */
  open(path: string): SingleFile {
    const others = [...this.#inputs, ...this.#files.keys()];
    const file = SingleFile.open(path, { others, isForced: this.#isForced });
    this.#files.set(path, file);
    return file;
  }

  /** When the group is published, a file of this name that an earlier run wrote vanishes. Fault: E801 when it is an input. */
  remove(path: string): void {
    refuseShared(
      [{ path }],
      this.#inputs.map((input) => ({ path: input })),
    );
    this.#removals.add(path);
  }

  /** Publishes; the file opened first comes last, so that it never stands beside lists of an earlier run. On a fault all earlier files stand. */
  commit(): void {
    const files = [...this.#files.values()].reverse();
    try {
      for (const file of files) file.finish();
      for (const file of files) file.publish();
    } catch (error) {
      this.abort();
      throw error;
    }
    for (const file of files) file.settle();
    for (const path of this.#removals) removeEarlier(path);
  }

  /** Gives up: temporary files vanish, earlier outputs stay. After a commit it does nothing. */
  abort(): void {
    for (const file of this.#files.values()) file.abort();
  }
}
