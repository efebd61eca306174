import type { CheckReport } from '../../model/check-report.ts';
import type { CheckFormat } from './format.ts';

export const json: CheckFormat = {
  words: 'the whole report as JSON (schema: aurum check --schema report)',
  render: (report: CheckReport) => `${JSON.stringify(report, null, 2)}\n`,
};
