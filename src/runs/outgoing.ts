import type { PairEngine } from '../match/steps.ts';
import type { ReadResult } from '../read/request.ts';
import type { FileGroup } from '../write/file-group.ts';
import { writeRejects } from '../write/rejects.ts';
import { type SheetForm, sheetText } from '../write/sheet-text.ts';
import { isWorkbook, workbookOf } from '../write/workbook.ts';

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

/** Takes rows, the header first, until nobody reads any longer; `onBatch` is waited for between pieces of them. */
export type RowTarget = (rows: Iterable<readonly string[]>, onBatch?: () => Promise<void> | void) => Promise<void>;

/**
 * Where rows go: a file of a group, which is a workbook where its name says so, or a target of text. Faults as in opening a file, and
 * those of workbooks.
 */
export function targetOf(output: string | TextTarget, files: FileGroup, form: SheetForm = 'csv'): RowTarget {
  if (typeof output !== 'string') return (rows, onBatch) => send(sheetText(rows, form), output, onBatch);
  const { writer } = files.open(output);
  if (isWorkbook(output)) return async (rows) => writer.bytes(await workbookOf(rows, output));
  const take: TextTarget = async (piece) => {
    writer.text(piece);
    return true;
  };
  return (rows, onBatch) => send(sheetText(rows, form), take, onBatch);
}

async function send(pieces: Iterable<string>, target: TextTarget, onBatch?: () => Promise<void> | void): Promise<void> {
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
