import { relative } from 'node:path';
import { statOf } from '../../io/io.ts';
import type { ErasureProof } from '../../model/erasure.ts';
import { AurumError, EXIT } from '../../model/error.ts';
import { erase } from '../../people/erase.ts';
import { liftErasure, listErasures, peopleOf } from '../../people/erasures.ts';
import { stateKey } from '../state-key.ts';
import { stewardOf } from '../steward.ts';
import { print, say } from '../terminal.ts';

export interface EraseFlags {
  readonly project: string;
  readonly output?: readonly string[];
  readonly by?: string;
  readonly dryRun?: boolean;
  readonly list?: boolean;
  readonly lift?: number;
  readonly json?: boolean;
  readonly stateKeyFile?: string;
}

/** `aurum erase`: forgets people, lists what was forgotten, or lets people in again. Returns the exit code. */
export async function eraseCommand(words: readonly string[], flags: EraseFlags): Promise<number> {
  const request = { folder: flags.project, secret: stateKey(flags.stateKeyFile) };
  const steward = stewardOf(flags.by);
  refuseSeveral(words, flags);
  if (flags.list === true) await print(`${JSON.stringify({ version: 1, erasures: listErasures(request) }, null, 2)}\n`);
  else if (flags.lift !== undefined) {
    liftErasure(request, flags.lift, steward);
    say(`Erasure ${flags.lift} keeps nobody out any more; what was erased is gone.`);
  } else {
    const people = await peopleOf(words, (path) => statOf(path)?.isFile() === true);
    const isDry = flags.dryRun === true;
    const { proof, file } = await erase({ ...request, people, outputs: flags.output ?? [], isDry }, steward);
    if (flags.json === true) await print(`${JSON.stringify(proof, null, 2)}\n`);
    tell(proof, file);
  }
  return EXIT.OK;
}

function refuseSeveral(words: readonly string[], { list, lift }: EraseFlags): void {
  const asked = [words.length > 0 ? true : undefined, list, lift].filter((one) => one !== undefined);
  if (asked.length === 1) return;
  throw new AurumError({
    exit: 'USAGE',
    code: 'E702',
    what: asked.length === 0 ? 'Nobody is named.' : 'People, --list and --lift exclude each other.',
    expected: 'golden ids, record ids, e-mail addresses, telephone numbers or files of them',
    fix: 'aurum erase g_… -p project/',
  });
}

function tell(proof: ErasureProof, file: string | undefined): void {
  const { people, state, outputs, tombstones, sources, remaining, unsearched, alike, searched, erasure } = proof;
  const rows = outputs.reduce((sum, one) => sum + one.rows, 0);
  const hashes = Object.values(tombstones).reduce((sum, count) => sum + count, 0);
  if (file === undefined) say('Dry run: nothing was erased.');
  if (people.held < people.asked)
    say(
      `Of ${people.asked - people.held} of them nothing is held; their contacts are kept out all the same. Check the spelling.`,
    );
  say(`state    ${state.goldenIds} golden ids, ${state.records} records, ${state.decisions} decisions`);
  say(`outputs  ${rows} lines of ${outputs.length} files${outputs.map((one) => `, ${one.file} ${one.rows}`).join('')}`);
  say(`kept out by ${hashes} keyed hashes`);
  for (const one of sources)
    say(
      `source "${one.source}" holds ${one.rows} of their rows; inputs are never touched: delete them in that system.`,
    );
  for (const id of alike)
    say(`aurum: ${id} has a contact of them and no other name: where it is the same person, erase it too [W712]`);
  for (const path of remaining) say(`aurum: An e-mail or phone of them still stands in ${path} [W711]`);
  for (const path of unsearched) say(`${path} cannot be searched, for it is packed; look whether it names them.`);
  if (file !== undefined) say(`${searched} files searched. Proof: ${relative('.', file)}`);
  say(
    `aurum: erasure=${erasure} people=${people.asked} held=${people.held} lines=${rows} remaining=${remaining.length} exit=0`,
  );
}
