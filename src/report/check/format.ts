import type { CheckReport, RuleOutcome } from '../../model/check-report.ts';

/** A form of the report of a check for one kind of reader: everything about it. */
export interface CheckFormat {
  readonly words: string;
  readonly render: (report: CheckReport) => string;
}

/** What a rule found, in one sentence without a value of a customer. */
export function outcomeWords({ failed, evaluated, limit, measured, isIdle }: RuleOutcome): string {
  if (isIdle) return 'no row is of the kind the rule is about';
  if (measured !== null) return measured;
  if (evaluated === 0) return 'nothing to look at';
  return `${failed} of ${evaluated} (${limit})`;
}

/** Where the first findings are: "shop.csv:12". */
export function firstPlaces({ findings }: RuleOutcome, most: number): string[] {
  return findings
    .slice(0, most)
    .map(({ file, line, record }) => (line > 0 ? `${file}:${line}` : `${file}, record ${record}`));
}

/** Path for tools that show the lines of a file. */
export function pathOf({ path }: RuleOutcome): string {
  return path === '-' ? 'stdin' : path.replace(/^\.\//, '');
}
