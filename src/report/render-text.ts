import { interval, judgedWords, percent, percentOf, plain } from './html/numbers.ts';
import type { Report } from './report.ts';

const MOST_ISSUES = 5;

/** A short summary for job summaries (GitHub-flavoured Markdown). No value of a customer. */
export function renderMarkdown(report: Report): string {
  const { rows, verdict } = report;
  const lines = [
    `## ${verdict.isPassed ? '✅' : '❌'} Aurum: ${cell(verdict.headline)}`,
    '',
    ...verdict.reasons.map((reason) => `- ${cell(reason)}`),
    ...(verdict.reasons.length === 0 ? [] : ['']),
    '| rows in | golden | merged | rejected | balanced |',
    '|---:|---:|---:|---:|:---:|',
    `| ${plain(rows.in)} | ${plain(rows.golden)} | ${plain(rows.merged)} | ${plain(rows.rejected)} | ${report.isBalanced ? 'yes' : '**no**'} |`,
    '',
    '| quality | before | after |',
    '|---|---:|---:|',
    ...report.dimensions.map((one) => `| ${one.name} | ${percentOf(one.before)} | ${percentOf(one.after)} |`),
    ...qualityLines(report).map(([name, value]) => `| ${name} | | ${value} |`),
    ...section(report.gates.length > 0, ['', '| gate | measured | limit | |', '|---|---:|---:|:---:|']),
    ...report.gates.map(
      (gate) =>
        `| ${cell(gate.name)} | ${gate.measured} | ${gate.sense === 'at_least' ? '≥' : '≤'} ${gate.limit} | ${gate.isPassed ? '✅' : gate.severity === 'error' ? '❌' : '⚠️'} |`,
    ),
    ...section(report.issues.length > 0, ['', '| code | what | rows |', '|---|---|---:|']),
    ...report.issues
      .slice(0, MOST_ISSUES)
      .map((issue) => `| ${issue.code} | ${cell(issue.title)} | ${plain(issue.rows)} |`),
  ];
  return `${lines.join('\n')}\n`;
}

/** A readable summary for the end of a run: aligned text without colour codes. No value of a customer. */
export function renderTerminal(report: Report): string {
  const { rows, verdict, consent, activities, matching } = report;
  const facts: [string, string][] = [
    ['rows in', plain(rows.in)],
    ['golden', plain(rows.golden)],
    ['merged', `${plain(rows.merged)} (${percent(rows.merged / Math.max(1, rows.golden + rows.merged))})`],
    ['rejected', plain(rows.rejected)],
    ...(matching === null ? [] : [['for review', `${plain(matching.possible)} pairs`] as [string, string]]),
    ...qualityLines(report),
    ...consent.map((channel): [string, string] => [
      channel.channel.replace('consent_', 'opt-outs '),
      `${plain(channel.golden.opted_out)} of ${plain(channel.customersIn.optedOut)} kept`,
    ]),
    ...(activities?.counts ?? []).map((one): [string, string] => [
      `${one.kind}s`,
      `${plain(one.after)} on golden records, ${plain(one.orphaned)} without a customer`,
    ]),
    ...report.issues
      .slice(0, MOST_ISSUES)
      .map((issue): [string, string] => [issue.code, `${issue.title}: ${plain(issue.rows)} rows`]),
    ...report.gates.map((gate): [string, string] => [
      gate.isPassed ? 'gate passed' : `gate ${gate.severity === 'error' ? 'failed' : 'warns'}`,
      `${gate.name}: ${gate.measured} (${gate.sense === 'at_least' ? 'at least' : 'at most'} ${gate.limit})`,
    ]),
  ];
  const width = Math.max(...facts.map(([name]) => name.length));
  return [verdict.headline, ...facts.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`), ''].join('\n');
}

function qualityLines({ quality }: Report): [string, string][] {
  const { precision, recall, judged, measured } = quality;
  return [
    ...(precision === null ? [] : [['estimated precision', interval(precision)] as [string, string]]),
    ...(recall === null ? [] : [['estimated recall', interval(recall)] as [string, string]]),
    ...(judged === null ? [] : [['resting on', judgedWords(judged)] as [string, string]]),
    ...(measured === null ? [] : [['measured F1', percent(measured.f1)] as [string, string]]),
  ];
}

function section(isShown: boolean, lines: readonly string[]): readonly string[] {
  return isShown ? lines : [];
}

/** Text inside a table cell: no bars, no line ends, no markup. */
function cell(text: string): string {
  return text.replace(/[|\r\n<>`*_[\]]/g, (mark) => (/[\r\n]/.test(mark) ? ' ' : `\\${mark}`));
}
