import { AurumError, EXIT } from '../../model/error.ts';
import { importPins, listPins, pin, unpin } from '../../nights/pins.ts';
import { maskValue } from '../../report/mask.ts';
import { csvLine } from '../../write/csv-line.ts';
import { stateKey } from '../state-key.ts';
import { stewardOf } from '../steward.ts';
import { print, say } from '../terminal.ts';

export interface PinFlags {
  readonly project: string;
  readonly by?: string;
  readonly why?: string;
  readonly list?: boolean;
  readonly import?: string;
  readonly showValues?: boolean;
  readonly stateKeyFile?: string;
}

/** `aurum pin`: a value of a customer that wins over every source, or the list of them. Returns the exit code. */
export async function pinCommand(words: readonly (string | undefined)[], flags: PinFlags): Promise<number> {
  const others = [flags.list, flags.import, words[0]].filter((one) => one !== undefined);
  if (others.length > 1) throw several();
  if (flags.list === true) return listCommand(flags);
  if (flags.import !== undefined) {
    const count = await importPins(requestOf(flags), flags.import, stewardOf(flags.by));
    say(`${count} values are pinned; every run shows them until they are taken back.`);
    return EXIT.OK;
  }
  const [id, field, value] = words;
  if (id === undefined || field === undefined || value === undefined) throw incomplete();
  pin(requestOf(flags), { id, field, value, why: flags.why ?? '' }, stewardOf(flags.by));
  say('The value is pinned; every run shows it until it is taken back: aurum unpin.');
  return EXIT.OK;
}

/** `aurum unpin`: takes a pinned value back. Returns the exit code. */
export async function unpinCommand(id: string, field: string, flags: PinFlags): Promise<number> {
  const count = unpin(requestOf(flags), { id, field }, stewardOf(flags.by));
  say(
    `${count} pinned ${count === 1 ? 'value is' : 'values are'} taken back; the next run chooses among the sources again.`,
  );
  return EXIT.OK;
}

async function listCommand(flags: PinFlags): Promise<number> {
  const shown = (field: string, value: string): string =>
    flags.showValues === true || value === '' ? value : maskValue(field.replace(/_\d+$/, ''), value);
  await print(`${csvLine(['n', 'at', 'author', 'golden_id', 'field', 'value', 'why', 'undone'])}\n`);
  for (const { n, at, author, golden, field, value, why, undone } of listPins(requestOf(flags)))
    await print(`${csvLine([String(n), at, author, golden, field, shown(field, value), why, undone])}\n`);
  return EXIT.OK;
}

function requestOf({ project, stateKeyFile }: PinFlags) {
  return { folder: project, secret: stateKey(stateKeyFile) };
}

function several(): AurumError {
  return new AurumError({
    exit: 'USAGE',
    code: 'E702',
    what: 'A value, --list and --import exclude each other.',
    fix: 'Give one of them.',
  });
}

function incomplete(): AurumError {
  return new AurumError({
    exit: 'USAGE',
    code: 'E702',
    what: 'A pin needs a customer, a column and a value.',
    expected: 'a golden id or record id, a column of golden.csv, a value ("" where nothing is to stand)',
    fix: 'aurum pin g_… city Leeds -p project/   or   aurum pin --list -p project/',
  });
}
