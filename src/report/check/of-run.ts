import type { CheckReport, RuleOutcome } from '../../model/check-report.ts';
import { gateWords } from '../notices.ts';
import { consentFaults, type Report } from '../report.ts';

/** Name under which the gates of a run stand where a check has its files. */
const RUN = 'aurum run';

/** The gates and guards of a run in the form of a check, so that the same readers understand it. */
export function checkOfRun(report: Report): CheckReport {
  const { verdict, rows, gates, version, run, areValuesMasked } = report;
  const { isPassed, exit, code, headline } = verdict;
  return {
    ...{ schemaVersion: 1, tool: RUN, version, day: run.startedAt.slice(0, 10) },
    verdict: { isPassed, exit, code, headline },
    files: [{ source: RUN, file: RUN, rows: rows.in, rejected: rows.rejected, columns: [] }],
    rules: [...gates.map((gate) => outcomeOf(gate, rows.in)), ...consentOutcome(report)],
    areValuesMasked,
  };
}

/** That nobody who said no is written to: a rule of every run whose inputs tell of consent. */
function consentOutcome({ consent, rows }: Report): RuleOutcome[] {
  if (consent.length === 0) return [];
  const failed = consent.reduce((sum, { violations }) => sum + violations, 0);
  return [
    {
      ...{ id: 'consent', rule: 'consent', words: 'no golden record widens consent', columns: [] },
      ...{ source: RUN, file: RUN, path: 'report.json', severity: 'error', owner: null, description: null },
      ...{ evaluated: rows.golden, failed, isPassed: failed === 0, isIdle: false },
      limit: 'at most 0',
      measured: failed === 0 ? 'none would' : consentFaults({ consent }).join(' '),
      codes: failed === 0 ? [] : [{ code: 'E703', column: '', failed }],
      findings: [],
    },
  ];
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
