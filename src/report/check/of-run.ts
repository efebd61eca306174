import type { CheckReport, RuleOutcome } from '../../model/check-report.ts';
import { gateWords } from '../notices.ts';
import type { Report } from '../report.ts';

/** Name under which the gates of a run stand where a check has its files. */
const RUN = 'aurum run';

/** The gates and guards of a run in the form of a check, so that the same readers understand it. */
export function checkOfRun(report: Report): CheckReport {
  const { verdict, rows, gates, version, run, areSamplesMasked } = report;
  const { isPassed, exit, code, headline } = verdict;
  return {
    ...{ schemaVersion: 1, tool: RUN, version, day: run.startedAt.slice(0, 10) },
    verdict: { isPassed, exit, code, headline },
    files: [{ source: RUN, file: RUN, rows: rows.in, rejected: rows.rejected, columns: [] }],
    rules: gates.map((gate) => outcomeOf(gate, rows.in)),
    areValuesMasked: areSamplesMasked,
  };
}

function outcomeOf(gate: Report['gates'][number], evaluated: number): RuleOutcome {
  const { name, severity, limit, sense, isPassed } = gate;
  const id = name.replace(/ \(.*$/s, '');
  return {
    ...{ id, rule: id, words: name, columns: [], source: RUN, file: RUN, path: 'report.json' },
    ...{ severity: severity === 'error' ? 'error' : 'warn', owner: null, description: null },
    ...{ evaluated, failed: isPassed ? 0 : 1, isPassed, isIdle: false },
    limit: `${sense === 'at_least' ? 'at least' : 'at most'} ${limit}`,
    measured: gateWords(gate),
    codes: isPassed ? [] : [{ code: 'E703', column: '', failed: 1 }],
    findings: [],
  };
}
