import { InvalidArgumentError } from 'commander';
import { io } from '../io/io.ts';
import type { CheckReport } from '../model/check-report.ts';
import { AurumError } from '../model/error.ts';
import { CHECK_FORMATS } from '../report/check/formats.ts';

/** Where a job runs: what it reads of a report by itself. */
export const CI_NAMES = ['auto', 'github', 'gitlab', 'off'] as const;
export type CiName = (typeof CI_NAMES)[number];

/** Name of the report that a GitLab job picks up (`artifacts: reports: codequality`). */
export const GITLAB_REPORT = 'gl-code-quality-report.json';

export function ciName(text: string): CiName {
  const name = CI_NAMES.find((one) => one === text);
  if (name === undefined) throw new InvalidArgumentError(`Expected one of ${CI_NAMES.join(', ')}.`);
  return name;
}

/** The service itself where it is to be found out: by what it sets for every job. */
export function ciOf(name: CiName, environment: Readonly<Record<string, string | undefined>>): Exclude<CiName, 'auto'> {
  if (name !== 'auto') return name;
  if (environment['GITHUB_ACTIONS'] === 'true') return 'github';
  return environment['GITLAB_CI'] === 'true' ? 'gitlab' : 'off';
}

/** Adds the table of rules to the summary of a GitHub step. Fault: E801. */
export function addStepSummary(report: CheckReport, path: string | undefined): void {
  if (path === undefined || path === '') return;
  try {
    const descriptor = io.open(path, 'a');
    try {
      io.write(path, descriptor, Buffer.from(`${CHECK_FORMATS.markdown.render(report)}\n`));
    } finally {
      io.close(path, descriptor);
    }
  } catch (cause) {
    const what = 'The summary of the step cannot be written.';
    throw new AurumError({ exit: 'OUTPUT', code: 'E801', what, place: { file: 'GITHUB_STEP_SUMMARY' } }, { cause });
  }
}
