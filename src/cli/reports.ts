import type { CheckReport } from '../model/check-report.ts';
import { CHECK_FORMATS, type CheckFormatName } from '../report/check/formats.ts';
import { FileGroup } from '../write/file-group.ts';
import { addStepSummary, type CiName, ciOf, GITLAB_REPORT } from './ci.ts';
import { command, print } from './terminal.ts';

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
  /** Files that the command reads. */
  readonly inputs: readonly string[];
  /** Files of the command's own, written with the others. */
  readonly others?: (group: FileGroup) => void;
}

/** Files that the flags, and the service of the job, have reports written to. */
export function reportPaths(flags: ReportFlags): string[] {
  const service = ciOf(flags.ci, process.env);
  const summary = service === 'github' ? process.env['GITHUB_STEP_SUMMARY'] : undefined;
  const named = [...FILE_FORMATS.map((name) => flags[name]), summary].filter(
    (path) => path !== undefined && path !== '',
  );
  return [...named, ...(service === 'gitlab' && flags.gitlab === undefined ? [GITLAB_REPORT] : [])] as string[];
}

/** Writes every form of the report that is asked for: all files together, or none of them. Faults: E801, E803. */
export function writeReports(report: CheckReport, { flags, inputs, others }: Writing): void {
  const group = new FileGroup({ inputs, isForced: flags.force === true });
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
export async function tellService(report: CheckReport, flags: ReportFlags): Promise<void> {
  if (ciOf(flags.ci, process.env) !== 'github') return;
  // GitHub reads commands from both streams; standard output may be taken by the report.
  const annotations = CHECK_FORMATS.github.render(report);
  if (flags.json !== true) await print(annotations);
  else if (annotations !== '') for (const line of annotations.trimEnd().split('\n')) command(line);
  addStepSummary(report, process.env['GITHUB_STEP_SUMMARY']);
}
