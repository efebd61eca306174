import type { CheckReport, RuleOutcome } from '../../model/check-report.ts';
import { type CheckFormat, firstPlaces, outcomeWords } from './format.ts';
import { xmlText } from './xml.ts';

const PLACES = 10;

/** A suite per file, a case per rule. Warnings are no failures: they are told in the output of their case, never skipped. */
function render({ tool, rules, files }: CheckReport): string {
  const suites = files.map(({ source, file }) => {
    const own = rules.filter((one) => one.source === source);
    const failures = own.filter(isFailure).length;
    const cases = own.map(testCase).join('');
    return `  <testsuite name="${xmlText(file)}" tests="${own.length}" failures="${failures}" errors="0" skipped="0">\n${cases}  </testsuite>\n`;
  });
  const failures = rules.filter(isFailure).length;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="${tool}" tests="${rules.length}" failures="${failures}" errors="0">\n${suites.join('')}</testsuites>\n`;
}

function isFailure({ isPassed, severity }: RuleOutcome): boolean {
  return !isPassed && severity === 'error';
}

function testCase(outcome: RuleOutcome): string {
  const { id, file, rule, isPassed, owner } = outcome;
  const head = `    <testcase name="${xmlText(id)}" classname="${xmlText(file)}"`;
  const words = outcomeWords(outcome);
  const text = xmlText(
    [words, ...firstPlaces(outcome, PLACES), ...(owner === null ? [] : [`owner: ${owner}`])].join('\n'),
  );
  if (isFailure(outcome))
    return `${head}>\n      <failure type="${xmlText(rule)}" message="${xmlText(words)}">${text}</failure>\n    </testcase>\n`;
  if (!isPassed) return `${head}>\n      <system-out>warning: ${text}</system-out>\n    </testcase>\n`;
  return `${head}/>\n`;
}

export const junit: CheckFormat = { words: 'JUnit XML: a suite per file, a case per rule', render };
