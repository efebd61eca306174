import type { CheckReport, RuleOutcome } from '../../model/check-report.ts';
import { type CheckFormat, outcomeWords, pathOf } from './format.ts';

/** GitHub shows ten annotations of each level of a step. */
const MOST = 10;

/** Annotations of a job: the first fault of each rule that did not pass, errors first. */
function render({ rules }: CheckReport): string {
  const failed = rules.filter(({ isPassed }) => !isPassed);
  const of = (severity: 'error' | 'warn'): RuleOutcome[] =>
    failed.filter((one) => one.severity === severity).slice(0, MOST);
  return [...of('error'), ...of('warn')].map(annotation).join('');
}

function annotation(outcome: RuleOutcome): string {
  const { severity, findings, id } = outcome;
  const line = findings[0]?.line ?? 0;
  const place = `file=${property(pathOf(outcome))}${line > 0 ? `,line=${line}` : ''}`;
  const level = severity === 'error' ? 'error' : 'warning';
  return `::${level} ${place},title=${property(id)}::${message(outcomeWords(outcome))}\n`;
}

/** Text of a command: "%", and line ends would end or change it. */
export function message(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** A property of a command: colons and commas would begin another one. */
export function property(text: string): string {
  return message(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

export const github: CheckFormat = { words: 'annotations of a GitHub job', render };
