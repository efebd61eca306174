import { statOf } from '../../io/io.ts';
import { EXIT } from '../../model/error.ts';
import { peopleOf } from '../../people/erasures.ts';
import { listSuppressed, suppressPeople, unsuppress } from '../../people/suppressed-contacts.ts';
import { maskValue } from '../../report/mask.ts';
import { csvLine } from '../../write/csv-line.ts';
import { stateKey } from '../state-key.ts';
import { stewardOf } from '../steward.ts';
import { print, say } from '../terminal.ts';

export interface SuppressFlags {
  readonly project: string;
  readonly by?: string;
  readonly why?: string;
  readonly showValues?: boolean;
  readonly stateKeyFile?: string;
}

/** `aurum suppress add`: contacts that every later run opts out. Returns the exit code. */
export async function suppressCommand(words: readonly string[], flags: SuppressFlags): Promise<number> {
  const people = await peopleOf(words, (path) => statOf(path)?.isFile() === true);
  const added = await suppressPeople(requestOf(flags), { people, why: flags.why ?? '' }, stewardOf(flags.by));
  say(`${added} contacts are suppressed from the next run on${added === 0 ? '; all of them were already' : ''}.`);
  return EXIT.OK;
}

/** `aurum suppress remove`: contacts that may be written to again, where sources say so. Returns the exit code. */
export async function unsuppressCommand(words: readonly string[], flags: SuppressFlags): Promise<number> {
  const removed = unsuppress(requestOf(flags), words, stewardOf(flags.by));
  say(`${removed} contacts are taken back; the next run does without them.`);
  return EXIT.OK;
}

/** `aurum suppress list`: every entry as CSV. Returns the exit code. */
export async function suppressedCommand(flags: SuppressFlags): Promise<number> {
  const shown = (contact: string): string =>
    flags.showValues === true || contact === ''
      ? contact
      : maskValue(contact.includes('@') ? 'email' : 'phone', contact);
  await print(`${csvLine(['n', 'at', 'author', 'contact', 'why', 'removed'])}\n`);
  for (const { n, at, author, contact, why, removed } of listSuppressed(requestOf(flags)))
    await print(`${csvLine([String(n), at, author, shown(contact), why, removed])}\n`);
  return EXIT.OK;
}

function requestOf({ project, stateKeyFile }: SuppressFlags) {
  return { folder: project, secret: stateKey(stateKeyFile) };
}
