import { io } from '../../io/io.ts';
import { AurumError, EXIT } from '../../model/error.ts';
import { exportState, type GoldenHistory, importState, type StateSummary, tellGolden, tellState } from '../../state.ts';
import { stateKey } from '../state-key.ts';
import { print, say } from '../terminal.ts';

interface StateFlags {
  readonly project: string;
  readonly export?: string;
  readonly import?: string;
  readonly stateKeyFile?: string;
  readonly json?: boolean;
}

/** `aurum state`: what a project keeps, the history of one id, or all of it as lines of JSON. Returns the exit code. */
export async function stateCommand(golden: string | undefined, flags: StateFlags): Promise<number> {
  const request = { folder: flags.project, secret: stateKey(flags.stateKeyFile) };
  refuseSeveral(golden, flags);
  if (flags.import !== undefined) say(`${importState(request, flags.import)} rows are the state of the project now.`);
  else if (flags.export === '-') exportState(request, (text) => print(`${text}\n`));
  else if (flags.export !== undefined) exportToFile(request, flags.export);
  else {
    const told = golden === undefined ? tellState(request) : tellGolden(request, golden);
    if (flags.json === true) print(`${JSON.stringify(told, null, 2)}\n`);
    else print('id' in told ? historyText(told) : summaryText(told));
  }
  return EXIT.OK;
}

function refuseSeveral(golden: string | undefined, flags: StateFlags): void {
  if ([golden, flags.export, flags.import].filter((one) => one !== undefined).length <= 1) return;
  throw new AurumError({
    exit: 'USAGE',
    code: 'E702',
    what: 'A golden id, --export and --import exclude each other.',
    fix: 'aurum state -p project/ --export state.jsonl',
  });
}

/** The file must be new: an export is what is left when everything else is lost. */
function exportToFile(request: Parameters<typeof exportState>[0], path: string): void {
  let descriptor: number;
  try {
    descriptor = io.open(path, 'wx', 0o600);
  } catch (cause) {
    throw new AurumError(
      {
        exit: 'OUTPUT',
        code: 'E801',
        what: 'The export cannot be written: a file of that name is there, or the folder refuses it.',
        place: { file: path },
        fix: 'Name a new file.',
      },
      { cause },
    );
  }
  try {
    exportState(request, (text) => io.write(path, descriptor, Buffer.from(`${text}\n`)));
  } finally {
    io.close(path, descriptor);
  }
}

function summaryText({ runs, goldens, records, sources, events }: StateSummary): string {
  const counts = (of: Readonly<Record<string, number>>): string =>
    Object.entries(of)
      .map(([name, count]) => `${count} ${name}`)
      .join(', ') || 'none';
  return [
    `golden ids  ${counts(goldens)}`,
    `records     ${counts({ ...records })}`,
    `sources     ${sources.join(', ') || 'none'}`,
    `last run    ${counts(events)}`,
    '',
    'run   at                         rows in    golden    merged  rejected  known records with another id',
    ...runs.map((run) =>
      [
        String(run['n']).padEnd(6),
        String(run['at']).padEnd(24),
        ...['rows_in', 'golden', 'merged', 'rejected'].map((name) => String(run[name]).padStart(10)),
        `  ${run['changed']} of ${run['known']}`,
      ].join(''),
    ),
    '',
  ].join('\n');
}

function historyText({ id, born, state, into, aliases, events }: GoldenHistory): string {
  return [
    `${id}  ${state}${into === null ? '' : ` into ${into}`}, since run ${born}`,
    ...(aliases.length === 0 ? [] : [`stands for  ${aliases.join(', ')}`]),
    ...events.map(({ run, kind, golden, other, records, reason }) => {
      const whom = other === null ? '' : kind === 'merged' ? ` into ${other}` : ` from ${other}`;
      return `run ${run}  ${golden} ${kind}${whom}: ${records} record${records === 1 ? '' : 's'} (${reason})`;
    }),
    '',
  ].join('\n');
}
