import type { PackName } from '../../check/packs/packs.ts';
import { parseRules, rulesJsonSchema } from '../../check/rules-file.ts';
import { type CheckOutcome, type CheckRequest, check, suggest } from '../../check.ts';
import { io } from '../../io/io.ts';
import { AurumError, EXIT } from '../../model/error.ts';
import { CHECK_FORMATS } from '../../report/check/formats.ts';
import { reportJsonSchema } from '../../report/check/json-schema.ts';
import { checkText } from '../../report/check/text.ts';
import { filesRead } from '../../runs/run-paths.ts';
import { writeFailingRows } from '../../write/failing-rows.ts';
import type { FileGroup } from '../../write/file-group.ts';
import { writeFindings } from '../../write/findings.ts';
import { writeNewFile } from '../../write/new-file.ts';
import { checkLine } from '../check-line.ts';
import { type ReportFlags, tellService, writeReports } from '../reports.ts';
import { type SourceFlags, sourcesOf } from '../sources.ts';
import { print, say } from '../terminal.ts';

export interface CheckFlags extends SourceFlags, ReportFlags {
  readonly rules?: string;
  readonly pack?: readonly PackName[];
  readonly init?: boolean;
  readonly schema?: string | true;
  readonly findings?: string;
  readonly failingRows?: string;
  readonly json?: boolean;
  readonly asOf?: string;
  readonly failOn: 'warn' | 'error';
  readonly force?: boolean;
  readonly quiet?: boolean;
  readonly showValues?: boolean;
}

/** `aurum check`: files and rules in, an exit code and reports out; nothing is matched. Returns the exit code. */
export async function checkCommand(files: readonly string[], flags: CheckFlags): Promise<number> {
  if (flags.schema !== undefined) return tellSchema(flags.schema);
  const sources = await sourcesOf(files, flags);
  if (flags.init === true) {
    const text = await suggest(sources);
    if (flags.rules === undefined) await print(text);
    else {
      writeNewFile(flags.rules, text);
      say(`Rules written to ${flags.rules}. Edit them, then: aurum check <files> -r ${flags.rules}`);
    }
    return EXIT.OK;
  }
  const outcome = await check({ ...sources, ...optionsOf(flags) });
  const { report } = outcome;
  writeReports(report, {
    flags,
    inputs: [...filesRead(sources), ...(flags.rules === undefined ? [] : [flags.rules])],
    others: (group) => writeLists(group, outcome, flags),
  });
  if (flags.quiet !== true) for (const line of checkText(report)) say(line);
  if (flags.json === true) await print(CHECK_FORMATS.json.render(report));
  await tellService(report, flags);
  say(checkLine(report, EXIT[report.verdict.exit]));
  return EXIT[report.verdict.exit];
}

function optionsOf(flags: CheckFlags): Pick<CheckRequest, 'rules' | 'packs' | 'today' | 'failOn' | 'showValues'> {
  return {
    today: flags.asOf ?? new Date().toISOString().slice(0, 10),
    failOn: flags.failOn,
    showValues: flags.showValues === true,
    ...(flags.pack === undefined ? {} : { packs: flags.pack }),
    ...(flags.rules === undefined ? {} : { rules: parseRules(readRules(flags.rules), flags.rules) }),
  };
}

async function tellSchema(which: string | true): Promise<number> {
  if (which !== true && which !== 'rules' && which !== 'report')
    throw new AurumError({ exit: 'USAGE', code: 'E702', what: 'There are two schemas: rules and report.' });
  await print(`${JSON.stringify(which === 'report' ? reportJsonSchema() : rulesJsonSchema(), null, 2)}\n`);
  return EXIT.OK;
}

/** Findings and failing rows, beside the forms of the report. */
function writeLists(group: FileGroup, outcome: CheckOutcome, flags: CheckFlags): void {
  if (flags.findings !== undefined) writeFindings(group.open(flags.findings).writer, outcome.findings());
  if (flags.failingRows !== undefined)
    writeFailingRows(group.open(flags.failingRows).writer, outcome.tables, outcome.failingRows());
}

function readRules(path: string): string {
  try {
    return io.readText(path);
  } catch (cause) {
    const what = 'The rules cannot be read.';
    const fix = 'Check the path of -r.';
    throw new AurumError({ exit: 'USAGE', code: 'E701', what, place: { file: path }, fix }, { cause });
  }
}
