import { readFileSync, writeFileSync } from 'node:fs';
import { parseRules, rulesJsonSchema } from '../../check/rules-file.ts';
import { type CheckOutcome, type CheckRequest, check, suggest } from '../../check.ts';
import type { CheckReport } from '../../model/check-report.ts';
import { AurumError, EXIT } from '../../model/error.ts';
import { splitPart } from '../../read/read-source.ts';
import { CHECK_FORMATS, type CheckFormatName } from '../../report/check/formats.ts';
import { reportJsonSchema } from '../../report/check/json.ts';
import { checkText } from '../../report/check/text.ts';
import { writeFailingRows } from '../../write/failing-rows.ts';
import { FileGroup } from '../../write/file-group.ts';
import { writeFindings } from '../../write/findings.ts';
import { checkLine } from '../check-line.ts';
import { addStepSummary, type CiName, ciOf, GITLAB_REPORT } from '../ci.ts';
import { type SourceFlags, sourcesOf } from '../sources.ts';
import { print, say } from '../terminal.ts';

/** A flag per form of the report that goes to a file; `--json` alone goes to standard output. */
type ReportFlags = Readonly<Partial<Record<Exclude<CheckFormatName, 'json'>, string>>>;

export interface CheckFlags extends SourceFlags, ReportFlags {
  readonly rules?: string;
  readonly init?: boolean;
  readonly schema?: string | true;
  readonly findings?: string;
  readonly failingRows?: string;
  readonly json?: boolean;
  readonly ci: CiName;
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
    if (flags.rules === undefined) print(text);
    else writeNew(flags.rules, text);
    return EXIT.OK;
  }
  const outcome = await check({ ...sources, ...optionsOf(flags) });
  writeReports(outcome, { flags, inputs: sources.inputs });
  tell(outcome.report, flags);
  const { report } = outcome;
  say(checkLine(report, EXIT[report.verdict.exit]));
  return EXIT[report.verdict.exit];
}

function optionsOf(flags: CheckFlags): Pick<CheckRequest, 'rules' | 'today' | 'failOn' | 'showValues'> {
  return {
    today: flags.asOf ?? new Date().toISOString().slice(0, 10),
    failOn: flags.failOn,
    showValues: flags.showValues === true,
    ...(flags.rules === undefined ? {} : { rules: parseRules(readRules(flags.rules), flags.rules) }),
  };
}

function tellSchema(which: string | true): number {
  if (which !== true && which !== 'rules' && which !== 'report')
    throw new AurumError({ exit: 'USAGE', code: 'E702', what: 'There are two schemas: rules and report.' });
  print(`${JSON.stringify(which === 'report' ? reportJsonSchema() : rulesJsonSchema(), null, 2)}\n`);
  return EXIT.OK;
}

/** All files together, or none of them. */
function writeReports(
  outcome: CheckOutcome,
  { flags, inputs }: { flags: CheckFlags; inputs: readonly string[] },
): void {
  const group = new FileGroup({ inputs: inputs.map((input) => splitPart(input)[0]), isForced: flags.force === true });
  try {
    for (const [name, { render }] of Object.entries(CHECK_FORMATS)) {
      const path = name === 'json' ? undefined : flags[name as keyof ReportFlags];
      if (path !== undefined) group.open(path).writer.text(render(outcome.report));
    }
    if (ciOf(flags.ci, process.env) === 'gitlab' && flags.gitlab === undefined)
      group.open(GITLAB_REPORT).writer.text(CHECK_FORMATS.gitlab.render(outcome.report));
    if (flags.findings !== undefined) writeFindings(group.open(flags.findings).writer, outcome.findings());
    if (flags.failingRows !== undefined)
      writeFailingRows(group.open(flags.failingRows).writer, outcome.tables, outcome.failingRows());
    group.commit();
  } catch (error) {
    group.abort();
    throw error;
  }
}

function tell(report: CheckReport, flags: CheckFlags): void {
  if (flags.quiet !== true) for (const line of checkText(report)) say(line);
  if (flags.json === true) print(CHECK_FORMATS.json.render(report));
  if (ciOf(flags.ci, process.env) !== 'github') return;
  // GitHub reads commands from both streams; standard output may be taken by the report.
  const annotations = CHECK_FORMATS.github.render(report);
  if (flags.json === true) for (const line of annotations.trimEnd().split('\n')) say(line);
  else print(annotations);
  addStepSummary(report, process.env['GITHUB_STEP_SUMMARY']);
}

function readRules(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    const what = 'The rules cannot be read.';
    const fix = 'Check the path of -r.';
    throw new AurumError({ exit: 'USAGE', code: 'E701', what, place: { file: path }, fix }, { cause });
  }
}

/** Never overwrites: rules may hold a steward's edits. */
function writeNew(path: string, text: string): void {
  try {
    writeFileSync(path, text, { flag: 'wx' });
    say(`Rules written to ${path}. Edit them, then: aurum check <files> -r ${path}`);
  } catch (cause) {
    const what = 'The rules cannot be written; an existing file is never overwritten.';
    const fix = 'Choose another name.';
    throw new AurumError({ exit: 'OUTPUT', code: 'E801', what, place: { file: path }, fix }, { cause });
  }
}
