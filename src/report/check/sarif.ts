import type { CheckReport, RuleOutcome } from '../../model/check-report.ts';
import { ISSUES, isIssueCode } from '../../model/issue.ts';
import { type CheckFormat, outcomeWords, pathOf } from './format.ts';

/** GitHub keeps 5,000 results of a run and shows 100 places of each. */
const MOST_RESULTS = 5000;
const MOST_PLACES = 100;

/** SARIF 2.1.0: one result per rule, code and column, with its first places. */
function render({ rules, version }: CheckReport): string {
  const results = rules.flatMap(resultsOf).slice(0, MOST_RESULTS);
  const codes = [...new Set(results.map(({ ruleId }) => ruleId))].sort();
  const sarif = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'aurum', version, rules: codes.map(ruleOf) } },
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  };
  return `${JSON.stringify(sarif, null, 2)}\n`;
}

function ruleOf(code: string) {
  const issue = isIssueCode(code) ? ISSUES[code] : { title: code, cause: code, fix: '' };
  return {
    id: code,
    shortDescription: { text: issue.title },
    fullDescription: { text: issue.cause },
    help: { text: issue.fix === '' ? issue.cause : issue.fix },
  };
}

function resultsOf(outcome: RuleOutcome) {
  const { codes, findings, severity, isPassed, id, source } = outcome;
  return codes.map(({ code, column, failed }) => {
    const own = findings.filter((one) => one.code === code && one.column === column).slice(0, MOST_PLACES);
    const what = column === '' ? '' : `${column}: `;
    return {
      ruleId: code,
      level: isPassed ? 'note' : severity === 'error' ? 'error' : 'warning',
      message: { text: `${id}: ${what}${failed === 0 ? outcomeWords(outcome) : `${failed} faults`}` },
      locations: own.length === 0 ? [placeOf(outcome, 0)] : own.map(({ line }) => placeOf(outcome, line)),
      partialFingerprints: { 'aurumRule/v1': [source, id, code, column].join('\u0000') },
    };
  });
}

function placeOf(outcome: RuleOutcome, line: number) {
  const uri = pathOf(outcome)
    .split(/[\\/]/)
    .map((part) => encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\ufffd')))
    .join('/');
  return { physicalLocation: { artifactLocation: { uri }, ...(line > 0 ? { region: { startLine: line } } : {}) } };
}

export const sarif: CheckFormat = { words: 'SARIF 2.1.0: one result per rule, code and column', render };
