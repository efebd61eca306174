import type { ActivityFacts } from './facts.ts';
import { estimates, judgedWords, percent } from './html/numbers.ts';
import { gateWords, noticeLines } from './notices.ts';
import { plain } from './plain.ts';
import { consentFaults, contradictionWords, type Report, relativesWarning, UNCHECKED } from './report.ts';

/** A readable summary for the end of a run: aligned text without colour codes. No value of a customer. */
export function renderTerminal(report: Report): string {
  const { rows, verdict, consent, activities, matching } = report;
  const facts: [string, string][] = [
    ['rows in', plain(rows.in)],
    ['golden', plain(rows.golden)],
    ['merged', `${plain(rows.merged)} (${percent(rows.merged / Math.max(1, rows.golden + rows.merged))})`],
    ['rejected', plain(rows.rejected)],
    ...columnLines(report),
    ...(matching === null ? [] : [['for review', `${plain(matching.possible)} pairs`] as [string, string]]),
    ...qualityLines(report),
    ...consent.map((channel): [string, string] => [
      channel.channel.replace('consent_', 'opt-outs '),
      `${plain(channel.refused.kept)} of ${plain(channel.refused.cells)} kept`,
    ]),
    ...consentFaults(report).map((text): [string, string] => ['consent', text]),
    ...suppressedLines(report),
    ...identityLines(report),
    ...(activities === null ? [] : activityLines(activities)),
    ...noticeLines(report),
    ...gateLines(report),
    ...(report.gates.length === 0 ? [['unchecked', UNCHECKED] as [string, string]] : []),
  ];
  const width = Math.max(...facts.map(([name]) => name.length));
  return [verdict.headline, ...facts.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`), ''].join('\n');
}

/** Columns that a steward should look at; which ones and why is told by `aurum detect` and the report. */
function columnLines({ sources }: Report): [string, string][] {
  const columns = sources.flatMap((source) => source.columns);
  const doubtful = columns.filter(({ codes }) => codes.length > 0);
  const codes = [...new Set(doubtful.flatMap((column) => column.codes))].sort().join(' ');
  return doubtful.length === 0
    ? []
    : [['columns to check', `${plain(doubtful.length)} of ${plain(columns.length)} (${codes}): aurum detect`]];
}

const MOST_FIELDS = 5;

/** What became of golden ids since the last run. */
function identityLines({ identity }: Report): [string, string][] {
  if (identity === null) return [];
  if (identity.run === 1) return [['golden ids', 'the first run of this ledger']];
  const events = Object.entries(identity.events).filter(([, count]) => count > 0);
  const words = events.map(([kind, count]) => `${plain(count)} ${kind}`).join(', ') || 'nothing changed';
  const moved = `${plain(identity.changed)} of ${plain(identity.known)} known records have another id`;
  const values = Object.entries(identity.values);
  const fields = values.slice(0, MOST_FIELDS).map(([field, count]) => `${field} ${plain(count)}`);
  const more = values.length > MOST_FIELDS ? ', …' : '';
  return [
    ['golden ids', `${words}; ${moved}`],
    ...(values.length === 0
      ? []
      : [['values changed', `${fields.join(', ')}${more} (changes.csv)`] as [string, string]]),
  ];
}

/** What became of lists of people not to be written to. */
function suppressedLines({ suppressed }: Report): [string, string][] {
  if (suppressed === null) return [];
  const { entries, found, unreadable, records } = suppressed;
  const unread = unreadable === 0 ? '' : `; ${plain(unreadable)} without a contact (W207)`;
  return [['suppressed', `${plain(found)} of ${plain(entries)} entries found, in ${plain(records)} records${unread}`]];
}

/** Counts per kind, then money per currency; what did not happen is left out. */
function activityLines({ counts, money }: ActivityFacts): [string, string][] {
  const parts = (list: readonly (readonly [figure: string, isNone: boolean, words: string])[]): string =>
    list
      .filter(([, isNone]) => !isNone)
      .map(([figure, , words]) => `${figure} ${words}`)
      .join(', ');
  const number = (count: number, words: string) => [plain(count), count === 0, words] as const;
  const amount = (text: string, words: string) => [text, /^[-0.]*$/.test(text), words] as const;
  return [
    ...counts.map((one): [string, string] => [
      `${one.kind}s`,
      parts([
        [plain(one.after), false, 'on golden records'],
        number(one.folded, 'folded'),
        number(one.cancelled, 'cancelled'),
        number(one.credited, 'credit notes'),
        [plain(one.orphaned), false, 'without a customer'],
      ]),
    ]),
    ...money.map((one): [string, string] => [
      one.currency === 'unknown_currency' ? 'no currency' : one.currency,
      parts([
        [one.net, false, 'on golden records'],
        amount(one.refunded, 'refunded'),
        amount(one.folded, 'folded'),
        amount(one.cancelled, 'cancelled'),
        amount(one.orphaned, 'without a customer'),
      ]),
    ]),
  ];
}

function qualityLines(report: Report): [string, string][] {
  const { judged, measured } = report.quality;
  return [
    ...estimates(report).map(({ name, text }): [string, string] => [name, text]),
    ...relativesWarning(report).map((text): [string, string] => ['warning', text]),
    ...contradictionWords(report).map((text): [string, string] => ['contradictions', text]),
    ...(judged === null ? [] : [['resting on', judgedWords(judged)] as [string, string]]),
    ...(measured === null ? [] : [['measured F1', percent(measured.f1)] as [string, string]]),
  ];
}

/** Gates one by one; guards against the last run that passed in one line. */
function gateLines({ gates }: Report): [string, string][] {
  const quiet = gates.filter(({ isPassed, compared }) => isPassed && compared !== undefined);
  const told = gates.filter((gate) => !quiet.includes(gate));
  return [
    ...told.map((gate): [string, string] => [
      gate.isPassed ? 'gate passed' : `gate ${gate.severity === 'error' ? 'failed' : 'warns'}`,
      gateWords(gate),
    ]),
    ...(quiet.length === 0 ? [] : [['last run', `${quiet.length} guards against it passed`] as [string, string]]),
  ];
}
