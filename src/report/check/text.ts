import type { CheckReport, RuleOutcome } from '../../model/check-report.ts';
import { ISSUES } from '../../model/issue.ts';
import { firstPlaces, outcomeWords } from './format.ts';

const PLACES = 5;

/** What a check found, for the terminal: rules that did not pass with their first places, the others in one line. No value of a customer. */
export function checkText({ rules, verdict }: CheckReport): string[] {
  const told = rules.filter(({ isPassed, isIdle }) => !isPassed || isIdle);
  const passed = rules.filter((rule) => !told.includes(rule));
  return [
    verdict.headline,
    ...told.flatMap(ruleText),
    ...(passed.length === 0 ? [] : [`  passed: ${passed.map(({ id }) => id).join(', ')}`]),
  ];
}

function ruleText(outcome: RuleOutcome): string[] {
  const { isPassed, severity, id, file, codes, owner } = outcome;
  const state = isPassed ? 'idle' : severity === 'error' ? 'FAILED' : 'warning';
  const asked = owner === null ? '' : `, ask ${owner}`;
  const lines = codes
    .filter(({ failed }) => failed > 0)
    .map(({ code, column, failed }) => {
      const own = {
        ...outcome,
        findings: outcome.findings.filter((one) => one.code === code && one.column === column),
      };
      const more = failed > PLACES ? ', …' : '';
      const where = column === '' ? '' : `${column}: `;
      return `      ${where}${failed} × ${ISSUES[code].title} [${code}] ${firstPlaces(own, PLACES).join(', ')}${more}`;
    });
  return [`  ${state}  ${id} · ${file}: ${outcomeWords(outcome)}${asked}`, ...lines];
}
