import { basename } from 'node:path';
import { io, isThere, statOf } from '../io/io.ts';
import { AurumError } from '../model/error.ts';
import { disk } from '../write/disk.ts';

/** What a line of the log holds beside its time, its level and the tool. */
export type LogFacts = Readonly<Record<string, unknown>>;

/** Structured log of a run for nightly jobs: one JSON object per line, no customer value. */
export interface RunLog {
  info(facts: LogFacts, message: string): void;
  error(facts: LogFacts, message: string): void;
}

/** Enough of an earlier log to know it by. */
const HEAD_BYTES = 4096;

/**
 * A log that lines are appended to; undefined without a file. The file is made with the first line. Faults: E801 when it cannot be
 * written, E803 when there is a file that is no log of ours.
 */
export async function runLog(file: string | undefined): Promise<RunLog | undefined> {
  if (file === undefined) return undefined;
  refuseForeign(file);
  const { default: pino } = await import('pino');
  const logger = pino({ base: { tool: 'aurum' } }, { write: (line: string) => append(file, line) });
  return {
    info: (facts, message) => logger.info(facts, message),
    error: (facts, message) => logger.error(facts, message),
  };
}

function append(file: string, line: string): void {
  const descriptor = disk.extend(file);
  try {
    disk.write(file, descriptor, Buffer.from(line));
  } finally {
    disk.close(file, descriptor);
  }
}

/** A log grows; whatever else is there would be spoilt by it. */
function refuseForeign(file: string): void {
  const stat = statOf(file);
  if (!isThere(file) || (stat?.isFile() === true && (stat.size === 0 || isOurs(head(file))))) return;
  // A device takes lines and holds none.
  if (stat?.isCharacterDevice() === true || stat?.isFIFO() === true) return;
  throw new AurumError({
    ...{ exit: 'OUTPUT', code: 'E803', what: 'The file named with --log is no log of an earlier run.' },
    place: { file: basename(file) },
    fix: 'Name a new file, or the log of an earlier run.',
  });
}

function head(file: string): string {
  const bytes = Buffer.alloc(HEAD_BYTES);
  const descriptor = io.open(file, 'r');
  try {
    return bytes.toString('utf8', 0, io.read(file, descriptor, bytes));
  } finally {
    io.close(file, descriptor);
  }
}

function isOurs(text: string): boolean {
  try {
    return JSON.parse(text.slice(0, text.indexOf('\n'))).tool === 'aurum';
  } catch {
    return false;
  }
}
