import { AurumError } from '../model/error.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { RULE_KINDS } from './kinds.ts';
import type { CheckedTable, Failures, RuleKind, RuleResult } from './rule.ts';
import { type AskedRule, ruleOf } from './rules-file.ts';
import { isWithin, NONE, parseThreshold, thresholdWords } from './threshold.ts';
import { rowsWhere } from './when.ts';

/** A rule on a table, and what it has found. */
export interface Judged {
  readonly asked: AskedRule;
  readonly id: string;
  readonly words: string;
  readonly columns: readonly string[];
  readonly checked: CheckedTable;
  readonly evaluated: number;
  readonly failed: number;
  readonly limit: string;
  readonly measured: string | null;
  readonly isPassed: boolean;
  readonly isIdle: boolean;
  readonly failures: readonly Failures[];
}

/** Rules that hold without being asked for. Those that find nothing to look at are left out. */
export const DEFAULT_RULES: readonly AskedRule[] = [
  ruleOf({ rule: 'readable', description: 'A row that cannot be read is a customer lost.' }),
  ruleOf({ rule: 'content', description: 'A row without content is no customer.' }),
  ruleOf({ rule: 'recognised', description: 'A file of which nothing is known cannot be checked.' }),
  ruleOf({ rule: 'key', description: 'A key that repeats names two customers.' }),
  ruleOf({ rule: 'one-value', severity: 'warn', description: 'A column filled by machine tells nobody apart.' }),
  ruleOf({ rule: 'valid', severity: 'warn', description: 'A value that cannot be used is in no golden record.' }),
];

/** Judges every rule on every table it is about, in order of the rules, then of the tables. Throws E203 for columns that are nowhere. */
export function judgeRules(
  rules: readonly AskedRule[],
  tables: readonly CheckedTable[],
  context: { readonly today: string; readonly defaults: readonly AskedRule[] },
): Judged[] {
  refuseUnknown(rules, tables);
  const judged = (list: readonly AskedRule[]): Judged[] =>
    list.flatMap((asked) =>
      tablesOf(asked, tables).map((checked) => judge(asked, checked, { all: tables, ...context })),
    );
  return withOwnIds([...judged(context.defaults).filter(({ evaluated }) => evaluated > 0), ...judged(rules)]);
}

/** Of rules with one id on one file the later ones get a number: readers of reports take an id for one thing. */
function withOwnIds(all: readonly Judged[]): Judged[] {
  const seen = new Map<string, number>();
  return all.map((one) => {
    const key = `${one.checked.plan.source} ${one.id}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? one : { ...one, id: `${one.id} ${count}` };
  });
}

function namedColumns({ rule, params, when = [] }: AskedRule): readonly string[] {
  const kind: RuleKind = RULE_KINDS[rule];
  return [...kind.columns(params), ...when.map(({ column }) => column)];
}

function tablesOf(asked: AskedRule, tables: readonly CheckedTable[]): CheckedTable[] {
  const columns = namedColumns(asked);
  return tables.filter(
    ({ plan, table }) =>
      (asked.source === undefined || asked.source === plan.source) &&
      columns.every((name) => table.columns.some((column) => column.name === name)),
  );
}

/** A rule that fits no table would pass by checking nothing. */
function refuseUnknown(rules: readonly AskedRule[], tables: readonly CheckedTable[]): void {
  const faults = rules.flatMap((asked, at) => {
    if (tablesOf(asked, tables).length > 0) return [];
    const own = tables.filter(({ plan }) => asked.source === undefined || asked.source === plan.source);
    const where = `rules[${at}] (${asked.rule})`;
    if (own.length === 0)
      return [
        `${where}: no source "${asked.source}"${didYouMean(
          asked.source ?? '',
          tables.map(({ plan }) => plan.source),
        )}`,
      ];
    const headers = own.flatMap(({ table }) => table.columns.map(({ name }) => name));
    const unknown = namedColumns(asked).filter((name) => !headers.includes(name));
    return unknown.length === 0
      ? [`${where}: no file has all of its columns`]
      : unknown.map((name) => `${where}: no column "${name}"${didYouMean(name, headers)}`);
  });
  if (faults.length === 0) return;
  throw new AurumError({
    ...{ exit: 'USAGE', code: 'E203' },
    what: `The rules name what the input does not have:\n${faults.map((line) => `  - ${line}`).join('\n')}`,
    fix: 'Correct the rules.',
  });
}

function judge(
  asked: AskedRule,
  checked: CheckedTable,
  { all, today }: { all: readonly CheckedTable[]; today: string },
): Judged {
  const kind: RuleKind = RULE_KINDS[asked.rule];
  const applies = rowsWhere(checked, asked.when);
  const isIdle = applies?.every((one) => one === 0) === true;
  const input = { params: asked.params, checked, all, today, ...(applies === undefined ? {} : { applies }) };
  const result: RuleResult = isIdle ? { evaluated: 0, failures: [] } : kind.check(input);
  const failed = result.failures.reduce((sum, { rows }) => sum + rows.length, 0);
  const limit = asked.tolerate === undefined ? NONE : (parseThreshold(asked.tolerate) ?? NONE);
  const columns = kind.columns(asked.params);
  const whole = result.whole;
  return {
    ...{ asked, checked, columns, isIdle, words: kind.words },
    id: asked.id ?? [asked.rule, ...columns, ...(kind.detail?.(asked.params) ?? [])].join(' '),
    evaluated: result.evaluated,
    failed: whole === undefined ? failed : whole.isMet ? 0 : 1,
    limit: whole === undefined ? thresholdWords(limit) : kind.words,
    measured: whole?.words ?? null,
    isPassed:
      isIdle ||
      (result.evaluated > 0 && (whole === undefined ? isWithin(limit, failed, result.evaluated) : whole.isMet)),
    failures:
      whole === undefined || whole.isMet
        ? result.failures
        : [{ code: whole.code, column: columns[0] ?? '', rows: new Int32Array(0) }],
  };
}
