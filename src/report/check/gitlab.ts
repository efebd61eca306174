import type { CheckReport, RuleOutcome } from '../../model/check-report.ts';
import { type CheckFormat, outcomeWords, pathOf } from './format.ts';

/** GitLab's code quality report: one entry per rule, code and column that did not pass, at the line of its first fault. */
function render({ rules }: CheckReport): string {
  const entries = rules.filter(({ isPassed }) => !isPassed).flatMap(entriesOf);
  return `${JSON.stringify(entries, null, 2)}\n`;
}

function entriesOf(outcome: RuleOutcome) {
  const { codes, findings, severity, id, source } = outcome;
  const own = codes.length === 0 ? [{ code: 'E704', column: '', failed: 0 }] : codes;
  return own.map(({ code, column, failed }) => {
    const first = findings.find((one) => one.code === code && one.column === column);
    const what = column === '' ? '' : `${column}: `;
    return {
      description: `${id}: ${what}${failed === 0 ? outcomeWords(outcome) : `${failed} faults`}`,
      check_name: code,
      fingerprint: [source, id, code, column].join('|'),
      severity: severity === 'error' ? 'major' : 'minor',
      location: { path: pathOf(outcome), lines: { begin: Math.max(1, first?.line ?? 1) } },
    };
  });
}

export const gitlab: CheckFormat = { words: 'code quality report of GitLab', render };
