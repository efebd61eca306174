import type { CheckReport } from '../model/check-report.ts';
import { splitPart } from '../read/read-source.ts';
import { CHECK_FORMATS, type CheckFormatName } from '../report/check/formats.ts';
import { FileGroup } from '../write/file-group.ts';
import { addStepSummary, type CiName, ciOf, GITLAB_REPORT } from './ci.ts';
import { print, say } from './terminal.ts';

/** A form of the report that goes to a file of its own; JSON goes to standard output. */
type FileFormat = Exclude<CheckFormatName, 'json'>;

/** A flag per form of the report, and what the service of the job reads by itself. */
export interface ReportFlags extends Readonly<Partial<Record<FileFormat, string>>> {
  readonly ci: CiName;
  readonly json?: boolean;
  readonly force?: boolean;
}

/** Forms of the report that have a flag with a file. */
export const FILE_FORMATS = Object.keys(CHECK_FORMATS).filter((name): name is FileFormat => name !== 'json');

interface Writing {
  readonly flags: ReportFlags;
  readonly inputs: readonly string[];
  /** Files of the command's own, written with the others. */
  readonly others?: (group: FileGroup) => void;
}

/** Writes every form of the report that is asked for: all files together, or none of them. Faults: E801, E803. */
export function writeReports(report: CheckReport, { flags, inputs, others }: Writing): void {
  const group = new FileGroup({ inputs: inputs.map((input) => splitPart(input)[0]), isForced: flags.force === true });
  try {
    for (const name of FILE_FORMATS) {
      const path = flags[name];
      if (path !== undefined) group.open(path).writer.text(CHECK_FORMATS[name].render(report));
    }
    if (ciOf(flags.ci, process.env) === 'gitlab' && flags.gitlab === undefined)
      group.open(GITLAB_REPORT).writer.text(CHECK_FORMATS.gitlab.render(report));
    others?.(group);
    group.commit();
  } catch (error) {
    group.abort();
    throw error;
  }
}

/** Tells the service of a job what it reads from the streams and the step. */
export function tellService(report: CheckReport, flags: ReportFlags): void {
  if (ciOf(flags.ci, process.env) !== 'github') return;
  // GitHub reads commands from both streams; standard output may be taken by the report.
  const annotations = CHECK_FORMATS.github.render(report);
  if (flags.json !== true) print(annotations);
  else if (annotations !== '') for (const line of annotations.trimEnd().split('\n')) say(line);
  addStepSummary(report, process.env['GITHUB_STEP_SUMMARY']);
}
