import { EXIT, type ExitName } from '../model/error.ts';
import type { GateFacts } from '../model/gate.ts';
import { ISSUES, type IssueCode } from '../model/issue.ts';
import { type Action, actionsOf } from './actions.ts';
import type { IssueFacts, RunFacts, Share, SourceFacts } from './facts.ts';
import { plain } from './plain.ts';
import { maskField, type Pair, type Sample, showPair, showSample } from './shown-values.ts';
import { pointOf, type Unusual, unusualOf } from './trend.ts';

/** A dimension of quality before and after, each with what it was counted from. */
export interface Dimension {
  readonly name: 'completeness' | 'validity' | 'uniqueness' | 'consistency';
  readonly words: string;
  readonly before: Share;
  /** Null where nothing could be counted anew: what golden records are by construction is no figure. */
  readonly after: Share | null;
}

export interface IssueSummary {
  readonly code: IssueCode;
  readonly title: string;
  readonly cause: string;
  readonly fix: string;
  readonly rows: number;
  /** Where it occurs, most rows first; at most ten places. */
  readonly places: readonly Omit<IssueFacts, 'code'>[];
}

/** What is said of a run without any gate: nothing failed, because nothing was asked. */
export const UNCHECKED =
  'published without a check: no gate was set (--gate) and there is no earlier run to compare with';

export interface Verdict {
  /** False when the run failed; golden records are not published then. */
  readonly isPassed: boolean;
  /** True when no gate was set: nothing failed, and nothing was checked. */
  readonly isUnchecked: boolean;
  readonly exit: ExitName;
  readonly code: number;
  readonly headline: string;
  readonly reasons: readonly string[];
}

/** The report as it is written to report.json. Keys are stable within a schema version; time and machine only in `run`. */
export interface Report extends Omit<RunFacts, 'issues' | 'exit' | 'showValues' | 'samples' | 'pairs'> {
  readonly schemaVersion: 2;
  readonly verdict: Verdict;
  readonly isBalanced: boolean;
  readonly dimensions: readonly Dimension[];
  /** Customers there may be in truth, as the estimates allow; null without estimates. */
  readonly customersBetween: readonly [low: number, high: number] | null;
  /** What is far from the last runs; nothing before there are five of them. */
  readonly unusual: readonly Unusual[];
  /** What to do first, most customers, rows or cells touched first; five at most. */
  readonly actions: readonly Action[];
  readonly issues: readonly IssueSummary[];
  readonly samples: readonly Sample[];
  readonly pairs: readonly Pair[];
  readonly areValuesMasked: boolean;
}

const MOST_PLACES = 10;

/** Turns the facts of a run into its report: adds words, dimensions and the verdict, and masks the samples. Pure. */
export function buildReport(facts: RunFacts): Report {
  const { exit, issues, showValues, samples, pairs, fields, ...rest } = facts;
  const summaries = summarizeIssues(issues);
  return {
    schemaVersion: 2,
    verdict: judge(facts),
    isBalanced: isBalanced(facts),
    dimensions: dimensionsOf(facts),
    customersBetween: customersBetween(facts),
    unusual: unusualOf(pointOf(facts), facts.history),
    actions: actionsOf({ ...facts, issues: summaries }),
    ...rest,
    fields: showValues ? fields : fields.map(maskField),
    issues: summaries,
    areValuesMasked: !showValues,
    samples: samples.map((sample) => showSample(sample, showValues)),
    pairs: pairs.map((pair) => showPair(pair, showValues)),
  };
}

/** Wrong merges hide customers, missed duplicates count some twice: both by the worse ends of the estimates. */
function customersBetween({ rows, quality: { precision, recall } }: RunFacts): Report['customersBetween'] {
  if (precision === null || recall === null) return null;
  const wrong = rows.merged * (1 - precision.low);
  const missed = recall.low <= 0 ? rows.golden : rows.merged * (1 / recall.low - 1);
  return [Math.max(1, Math.floor(rows.golden - missed)), Math.ceil(rows.golden + wrong)];
}

function isBalanced({ rows }: RunFacts): boolean {
  return rows.in === rows.golden + rows.merged + rows.rejected;
}

function judge(facts: RunFacts): Verdict {
  const failed = [...facts.gates.filter((gate) => !gate.isPassed)].sort((a, b) =>
    a.severity < b.severity ? -1 : a.severity > b.severity ? 1 : 0,
  );
  const { money = [], counts = [], recount = [] } = facts.activities ?? {};
  const lost = [...money, ...counts, ...recount].filter((one) => !one.isBalanced);
  const reasons = [
    ...(isBalanced(facts) ? [] : ['The rows do not add up: in is not golden + merged + rejected.']),
    ...failed.map(failedWords),
    ...consentFaults(facts),
    ...(lost.length === 0 ? [] : ['Sums of orders or tickets differ before and after.']),
    ...relativesWarning(facts),
  ];
  const isPassed = facts.exit === 'OK';
  const { rows } = facts;
  const headline = isPassed
    ? `${plain(rows.in)} rows became ${plain(rows.golden)} customers${facts.gates.length === 0 ? ' (published, unchecked)' : ''}`
    : `Not published: ${reasons[0] ?? `the run ended with ${facts.exit}.`}`;
  const isUnchecked = isPassed && facts.gates.length === 0;
  return { isPassed, isUnchecked, exit: facts.exit, code: EXIT[facts.exit], headline, reasons };
}

function failedWords({ name, measured, limit, sense, compared }: GateFacts): string {
  const both =
    compared === undefined ? '' : ` (${compared.words}: ${plain(compared.before)} before, ${plain(compared.now)} now)`;
  return `${name} ${measured} is ${sense === 'at_least' ? 'below' : 'above'} ${limit}${both}.`;
}

/** Channels in which somebody who said no would be written to, with the golden records; one line each. */
export function consentFaults({ consent }: Pick<RunFacts, 'consent'>): string[] {
  return consent
    .filter(({ violations }) => violations > 0)
    .map(({ channel, violations, violating }) => {
      const more = violations > violating.length ? ', …' : '';
      return `${plain(violations)} golden cells of ${channel} would widen consent: ${violating.join(', ')}${more}.`;
    });
}

/** The alarm of double contradictions in words, at most one line. */
export function relativesWarning({ quality }: Pick<RunFacts, 'quality'>): string[] {
  const { doubleContradictions: found } = quality;
  if (found?.isAlarming !== true) return [];
  const { both, pairs, beside } = found;
  return [
    `Relatives may be merged: given name and ${beside.toLowerCase()} differ together in ${plain(both)} of ${plain(pairs)} merged pairs.`,
  ];
}

/** Customers whose records contradict each other, in words, at most one line. */
export function contradictionWords({ quality: { contradictions } }: Pick<RunFacts, 'quality'>): string[] {
  const { merged, customers, byKind } = contradictions;
  if (customers === 0) return [];
  const kinds = byKind.map((one) => `${one.kind.toLowerCase()} ${plain(one.customers)}`).join(', ');
  return [`${plain(customers)} of ${plain(merged)} merged customers hold two of what one person has once (${kinds}).`];
}

function dimensionsOf(facts: RunFacts): Dimension[] {
  const perSource = facts.fields.flatMap((field) => field.sources);
  const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
  const filled = sum(perSource.map((one) => one.filled));
  const valid = sum(perSource.map((one) => one.usable));
  const contact = facts.fields.filter((field) => CONTACT.has(field.field));
  const compared = sum(facts.conflicts.map((one) => one.compared));
  const disagreeing = sum(facts.conflicts.map((one) => one.disagreeing));
  const records = facts.rows.golden + facts.rows.merged;
  const alone = facts.clusterSizes.find(({ size }) => size === 1)?.customers ?? 0;
  return [
    {
      name: 'completeness',
      words: 'contact fields with a usable value: name, e-mail, phone, address',
      before: {
        count: sum(contact.flatMap((field) => field.sources.map((one) => one.usable))),
        of: records * contact.length,
      },
      after: { count: sum(contact.map((field) => field.golden.count)), of: facts.rows.golden * contact.length },
    },
    {
      name: 'validity',
      words: 'filled cells that hold a usable value',
      before: { count: valid, of: filled },
      after: null,
    },
    {
      name: 'uniqueness',
      words: 'records that are the only one of their customer, as far as matching found',
      before: { count: alone, of: records },
      after: null,
    },
    {
      name: 'consistency',
      words: 'fields on which all records of a customer agree',
      before: { count: compared - disagreeing, of: compared },
      after: null,
    },
  ];
}

const CONTACT: ReadonlySet<string> = new Set([
  'given_name',
  'family_name',
  'email',
  'phone',
  'street',
  'city',
  'postcode',
  'country',
]);

function summarizeIssues(issues: RunFacts['issues']): IssueSummary[] {
  const codes = [...new Set(issues.map((issue) => issue.code))];
  const summaries = codes.map((code): IssueSummary => {
    const own = issues.filter((issue) => issue.code === code);
    const places = own
      .map(({ code: _, ...place }) => place)
      .sort((a, b) => b.rows - a.rows || (`${a.source} ${a.column}` < `${b.source} ${b.column}` ? -1 : 1));
    const rows = own.reduce((sum, issue) => sum + issue.rows, 0);
    return { code, ...ISSUES[code], rows, places: places.slice(0, MOST_PLACES) };
  });
  return summaries.sort((a, b) => b.rows - a.rows || (a.code < b.code ? -1 : 1));
}

/** Sources whose rows are customer records. */
export function customerSources({ sources }: Pick<Report, 'sources'>): readonly SourceFacts[] {
  return sources.filter((source) => source.holdsCustomers ?? source.kind === 'customer');
}
