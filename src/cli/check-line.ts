import type { CheckReport } from '../model/check-report.ts';

/** The last line of every `aurum check`, whatever happened. Unknown counts are 0. */
export function checkLine(report: CheckReport | undefined, exit: number): string {
  const rules = report?.rules ?? [];
  const failed = rules.filter((one) => !one.isPassed);
  const errors = failed.filter(({ severity }) => severity === 'error').length;
  const rows = (report?.files ?? []).reduce((sum, file) => sum + file.rows, 0);
  const findings = rules.reduce((sum, one) => sum + one.failed, 0);
  const passed = rules.length - failed.length;
  return `aurum: rows=${rows} rules=${rules.length} passed=${passed} warned=${failed.length - errors} failed=${errors} findings=${findings} exit=${exit}`;
}
