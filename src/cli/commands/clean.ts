import { type CleanOutcome, type CleanRequest, clean } from '../../clean.ts';
import { AurumError, EXIT } from '../../model/error.ts';
import { ISSUES } from '../../model/issue.ts';
import { sourceName } from '../../read/read-source.ts';
import { rejectsBeside } from '../rejects-beside.ts';
import { onSignal } from '../signals.ts';
import { type SourceFlags, type Sources, sourcesOf } from '../sources.ts';
import { StandardOutput } from '../standard-output.ts';
import { cleanLine, say } from '../terminal.ts';

export interface CleanFlags extends SourceFlags {
  readonly output: string;
  readonly replace?: boolean;
  readonly explain?: string | true;
  readonly rejects?: string;
  readonly excel?: boolean;
  readonly force?: boolean;
  readonly quiet?: boolean;
  readonly maxRejects?: number;
  readonly showValues?: boolean;
}

const REJECTS_SHOWN = 5;

/** `aurum clean`: one file in, the same file with clean values out. Returns the exit code. */
export async function cleanCommand(file: string | undefined, flags: CleanFlags): Promise<number> {
  let giveUp = (): void => {};
  const restoreSignals = onSignal((exit) => {
    giveUp();
    say(cleanLine(undefined, exit));
  });
  try {
    const request = { ...pickOne(await namedSources(file, flags), file), ...optionsOf(flags) };
    const outcome = await clean(request, {
      onOpen: (act) => {
        giveUp = act;
      },
      onBatch: () => new Promise((resume) => setImmediate(resume)),
    });
    if (flags.quiet !== true) tell(outcome, { isExplained: flags.explain === true, rejectsAt: request.rejects });
    say(cleanLine({ ...outcome, rejected: outcome.rejects.length }, EXIT.OK));
    return EXIT.OK;
  } finally {
    restoreSignals();
  }
}

function optionsOf(flags: CleanFlags): Omit<CleanRequest, 'inputs' | 'read' | 'planFile' | 'planPath'> {
  const rejects = flags.rejects ?? (flags.output === '-' ? undefined : rejectsBeside(flags.output));
  const standardOutput = new StandardOutput();
  return {
    layout: flags.replace === true ? 'replace' : 'beside',
    output: flags.output === '-' ? (piece) => standardOutput.put(piece) : flags.output,
    form: flags.excel === true ? 'excel' : 'csv',
    isForced: flags.force === true,
    showValues: flags.showValues === true,
    ...(typeof flags.explain === 'string' ? { changes: flags.explain } : {}),
    ...(rejects === undefined ? {} : { rejects }),
    ...(flags.maxRejects === undefined ? {} : { maxRejects: flags.maxRejects }),
  };
}

/** With a plan the file only says which of its sources is meant. */
function namedSources(file: string | undefined, flags: CleanFlags): Promise<Sources> {
  return sourcesOf(flags.config !== undefined || file === undefined ? [] : [file], flags);
}

function pickOne(
  { inputs, reads, planFile, planPath = '' }: Sources,
  file: string | undefined,
): Pick<CleanRequest, 'inputs' | 'read' | 'planFile' | 'planPath'> {
  const wanted = (at: number): boolean =>
    planFile === undefined || file === undefined || inputs[at] === file || nameAt(at) === sourceName(file);
  const nameAt = (at: number): string => planFile?.sources[at]?.source ?? sourceName(inputs[at] ?? '');
  const [at, ...others] = inputs.map((_, index) => index).filter(wanted);
  const read = reads[at ?? -1];
  if (at === undefined || read === undefined || others.length > 0) throw notOne(inputs.length);
  const path = file ?? read.path;
  const source = planFile?.sources[at];
  return {
    inputs: [path],
    read: { ...read, path },
    ...(planFile === undefined || source === undefined
      ? {}
      : { planFile: { ...planFile, sources: [source] }, planPath }),
  };
}

function notOne(count: number): AurumError {
  return new AurumError({
    exit: 'USAGE',
    code: 'E702',
    what: `One file is cleaned at a time; ${count} are named, or none of them is the one meant.`,
    fix: 'aurum clean shop.csv -o clean.csv   or   aurum clean shop.csv -c aurum.yaml -o clean.csv',
  });
}

interface Telling {
  readonly isExplained: boolean;
  readonly rejectsAt: string | undefined;
}

function tell({ rules, issues, noRecords, rejects, columns }: CleanOutcome, { isExplained, rejectsAt }: Telling): void {
  say(`cleaned: ${columns.join(', ')}`);
  for (const { column, rule, cells, examples } of rules) {
    say(`  ${column}  ${rule}  ${cells} cell(s)`);
    if (isExplained) for (const one of examples) say(`      ${one}`);
  }
  for (const { column, code, cells } of issues) say(`  ${column}  ${code} ${ISSUES[code].title}: ${cells} cell(s)`);
  for (const { code, rows } of noRecords) say(`  ${code} ${ISSUES[code].title}: ${rows} row(s), kept`);
  for (const { code, line, reason } of rejects.slice(0, REJECTS_SHOWN))
    say(`  rejected, line ${line}: ${reason} [${code}]`);
  if (rejects.length > REJECTS_SHOWN) say(`  … and ${rejects.length - REJECTS_SHOWN} more rejected rows`);
  if (rejects.length > 0)
    say(rejectsAt === undefined ? '  --rejects <file> keeps rejected rows' : `  rejected rows: ${rejectsAt}`);
}
