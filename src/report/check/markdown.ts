import type { CheckReport, RuleOutcome } from '../../model/check-report.ts';
import { type CheckFormat, firstPlaces, outcomeWords } from './format.ts';

const PLACES = 3;

/** A table of rules for pull requests and step summaries, failed ones first. */
function render({ rules, verdict, files }: CheckReport): string {
  const rank = ({ isPassed, severity }: RuleOutcome): number => (isPassed ? 2 : severity === 'error' ? 0 : 1);
  const rows = [...rules].sort((a, b) => rank(a) - rank(b)).map(row);
  const read = files.map(({ file, rows: count }) => `${cell(file)} (${count} rows)`).join(', ');
  return [
    `## ${verdict.isPassed ? 'Passed' : 'Failed'}: ${cell(verdict.headline)}`,
    '',
    `Checked: ${read}`,
    '',
    '| | rule | file | found | where |',
    '|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

function row(outcome: RuleOutcome): string {
  const { isPassed, severity, id, file } = outcome;
  const state = isPassed ? 'passed' : severity === 'error' ? '**failed**' : 'warning';
  const cells = [id, file, outcomeWords(outcome), firstPlaces(outcome, PLACES).join(', ')].map(cell);
  return `| ${[state, ...cells].join(' | ')} |`;
}

/** Text inside a table: nothing in it is markup, a link, a mention or the end of a cell. */
function cell(text: string): string {
  return text
    .replace(/[\r\n]+/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('@', '&#64;')
    .replace(/[\\`*_{}[\]()#!|~]/g, (sign) => `\\${sign}`)
    .replace(/:\/\//g, ':&#8203;//');
}

export const markdown: CheckFormat = { words: 'a table in Markdown', render };
