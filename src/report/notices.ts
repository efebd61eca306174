import { ISSUES, type IssueCode } from '../model/issue.ts';
import { plain } from './plain.ts';
import { consentFaults, type IssueSummary, type Report } from './report.ts';

const MOST_PLACES = 3;

const NOUNS: Readonly<Partial<Record<IssueCode, string>>> = {
  E507: 'correction',
  E605: 'cut',
  E606: 'judgement',
  W212: 'customer',
  W710: 'decision',
};

/** What the number of an issue counts. */
export function nounOf(code: IssueCode, count: number): string {
  const noun = NOUNS[code] ?? (/^E4/.test(code) ? 'cell' : 'row');
  return `${plain(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** Every issue of a run by code, and where: what a steward has to know even when nobody opens the report. No value of a customer. */
export function noticeLines(report: Report): [code: string, words: string][] {
  return [...rejectLines(report), ...report.issues.map((issue): [string, string] => [issue.code, issueWords(issue)])];
}

function rejectLines({ rejectCounts, rejects }: Report): [string, string][] {
  return rejectCounts.map(({ code, rows }) => {
    const places = rejects.filter((one) => one.code === code).map(({ file, line }) => `${file}:${line}`);
    const where = places.slice(0, MOST_PLACES).join(', ');
    const more = rows > MOST_PLACES ? ', …' : '';
    return [code, `${ISSUES[code].title}: ${plain(rows)} row${rows === 1 ? '' : 's'} rejected (${where}${more})`];
  });
}

function issueWords({ code, title, rows, places }: IssueSummary): string {
  const where = places
    .slice(0, MOST_PLACES)
    .map(({ source, column, detail }) => [source, column, detail].filter(Boolean).join(' · '))
    .join(', ');
  const more = places.length > MOST_PLACES ? ', …' : '';
  return `${title}: ${rows === 0 ? '' : `${nounOf(code, rows)}, `}${where}${more}`;
}

/** The warnings alone, for whoever asked to be told nothing else: codes of files, columns, rows and drift; not those of cells. */
export function warningLines(report: Report): string[] {
  const issues = noticeLines(report).filter(([code]) => !/^E[46]/.test(code) || code === 'E606');
  return [
    ...issues.map(([code, words]) => `warning: ${words} [${code}]`),
    ...consentFaults(report).map((fault) => `failed: ${fault}`),
    ...report.gates
      .filter(({ isPassed }) => !isPassed)
      .map((gate) => `${gate.severity === 'error' ? 'failed' : 'warning'}: ${gateWords(gate)}`),
  ];
}

/** A gate with what was measured and its limit; of guards against the last run both numbers. */
export function gateWords({ name, measured, limit, sense, compared }: Report['gates'][number]): string {
  const both =
    compared === undefined ? '' : `; ${compared.words}: ${plain(compared.before)} before, ${plain(compared.now)} now`;
  return `${name}: ${measured} (${sense === 'at_least' ? 'at least' : 'at most'} ${limit})${both}`;
}
