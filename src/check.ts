import { DEFAULT_RULES, type Judged, judgeRules } from './check/judge.ts';
import { packedRules } from './check/packs/packed-rules.ts';
import type { PackName } from './check/packs/packs.ts';
import type { CheckedTable } from './check/rule.ts';
import type { RulesFile } from './check/rules-file.ts';
import { suggestRules } from './check/suggest.ts';
import type { CheckFinding, CheckReport, RuleOutcome } from './model/check-report.ts';
import { AurumError, EXIT } from './model/error.ts';
import { VERSION } from './model/version.ts';
import { plain } from './report/plain.ts';
import { readTables } from './runs/checked-tables.ts';
import { failingRowsOf, findingsOf } from './runs/findings.ts';
import type { IntakeRequest } from './runs/intake.ts';
import type { FailingRow } from './write/failing-rows.ts';

/** What to check, and by which rules. */
export interface CheckRequest extends IntakeRequest {
  readonly rules?: RulesFile;
  /** Packs of rules, beside those that the file of rules names. */
  readonly packs?: readonly PackName[];
  /** Day of the check, YYYY-MM-DD. */
  readonly today: string;
  readonly failOn: 'warn' | 'error';
  readonly showValues: boolean;
}

export interface CheckOutcome {
  readonly report: CheckReport;
  /** Every finding, made as it is asked for: by file, record and rule. */
  readonly findings: () => Iterable<CheckFinding>;
  readonly tables: readonly CheckedTable[];
  /** Every row with a fault, once, with all of its codes; rows that cannot be read are in none of the tables. */
  readonly failingRows: () => Iterable<FailingRow>;
}

const NO_RULES: RulesFile = { defaults: true, packs: [], rules: [] };

/** Findings of one rule that the report shows. */
const SHOWN = 20;

/** Checks files by rules: read → plan → rules; nothing is matched. Throws AurumError; E704 (INPUT) when nothing was checked. */
export async function check(request: CheckRequest): Promise<CheckOutcome> {
  const tables = await readTables(request);
  const { rules = NO_RULES, packs = [], today, showValues, failOn } = request;
  const defaults = rules.defaults ? DEFAULT_RULES : [];
  const asked = [...packedRules([...new Set([...packs, ...rules.packs])], tables), ...rules.rules];
  const judged = judgeRules(asked, tables, { today, defaults });
  refuseNothing(judged, tables);
  const outcomes = judged.map((one) => outcomeOf(one, showValues));
  const failed = outcomes.filter((one) => !one.isPassed);
  const isFailed = failed.some(({ severity }) => severity === 'error' || failOn === 'warn');
  const exit = isFailed ? 'GATE_FAILED' : 'OK';
  const report: CheckReport = {
    ...{ schemaVersion: 1, tool: 'aurum check', version: VERSION, day: today },
    verdict: { isPassed: !isFailed, exit, code: EXIT[exit], headline: headline(outcomes) },
    files: tables.map(({ plan, file, rowsIn, rejects }) => ({
      ...{ source: plan.source, file, rows: rowsIn, rejected: rejects.length },
      columns: plan.columns.map(({ column, role }) => ({ column, role })),
    })),
    rules: outcomes,
    areValuesMasked: !showValues,
  };
  return {
    report,
    tables,
    findings: () => findingsOf(judged, showValues),
    failingRows: () => failingRowsOf(judged),
  };
}

/** Rules that the files as they are would pass, as text to edit. */
export async function suggest(request: IntakeRequest): Promise<string> {
  const tables = await readTables(request);
  return suggestRules(tables);
}

function outcomeOf(judged: Judged, showValues: boolean): RuleOutcome {
  const { asked, checked, id, words, columns, evaluated, failed, limit, measured, isPassed, isIdle } = judged;
  const findings = findingsOf([{ ...judged, failures: firstOf(judged.failures) }], showValues);
  return {
    ...{ id, rule: asked.rule, words, columns, severity: asked.severity },
    ...{ source: checked.plan.source, file: checked.file, path: checked.plan.path },
    ...{ owner: asked.owner ?? null, description: asked.description ?? null },
    ...{ evaluated, failed, limit, measured, isPassed, isIdle },
    codes: judged.failures.map(({ code, column, rows }) => ({ code, column, failed: rows.length })),
    findings: [...findings],
  };
}

/** The first rows of each kind of failure: enough to see what is wrong, few enough for any number of rows. */
function firstOf(failures: Judged['failures']): Judged['failures'] {
  return failures.map((one) => ({ ...one, rows: one.rows.subarray(0, SHOWN) }));
}

function headline(outcomes: readonly RuleOutcome[]): string {
  const of = (severity: 'warn' | 'error'): number =>
    outcomes.filter((one) => !one.isPassed && one.severity === severity).length;
  const counted = (count: number, noun: string): string => `${plain(count)} ${noun}${count === 1 ? '' : 's'}`;
  const [errors, warnings] = [of('error'), of('warn')];
  const passed = outcomes.length - errors - warnings;
  const parts = [
    ...(errors > 0 ? [`${counted(errors, 'rule')} failed`] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
    `${counted(passed, 'rule')} passed`,
  ];
  return parts.join(', ');
}

function refuseNothing(judged: readonly Judged[], tables: readonly CheckedTable[]): void {
  const rows = tables.reduce((sum, { whole }) => sum + whole.rows, 0);
  if (judged.some(({ evaluated }) => evaluated > 0) && rows > 0) return;
  throw new AurumError({
    exit: 'INPUT',
    code: 'E704',
    what: judged.length === 0 ? 'No rule was asked for.' : 'The rules found no row to look at.',
    place: { file: tables.map(({ file }) => file).join(', ') },
    expected: 'a rule and a row it is about',
    fix: 'Add rules, or leave the default ones in (`defaults: true`).',
  });
}
