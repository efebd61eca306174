import type { CheckReport, RuleOutcome } from '../../model/check-report.ts';
import type { CheckFormat } from './format.ts';

/** A metric of the text format: name, what it is, and a sample per set of labels. */
type Metric = readonly [name: string, help: string, samples: readonly (readonly [labels: string, value: number])[]];

/** Gauges for the textfile collector of node_exporter: no timestamps, which it refuses. */
function render({ rules, files, verdict }: CheckReport): string {
  const perRule = (value: (outcome: RuleOutcome) => number): Metric[2] =>
    rules.map((one) => [labels({ source: one.source, rule: one.id, severity: one.severity }), value(one)]);
  const metrics: Metric[] = [
    ['aurum_check_passed', 'Whether the check passed.', [['', verdict.isPassed ? 1 : 0]]],
    ['aurum_check_rows', 'Data records of a file.', files.map((one) => [labels({ source: one.source }), one.rows])],
    [
      'aurum_check_rejected_rows',
      'Rows that cannot be read.',
      files.map((one) => [labels({ source: one.source }), one.rejected]),
    ],
    ['aurum_check_rule_passed', 'Whether a rule passed.', perRule(({ isPassed }) => (isPassed ? 1 : 0))],
    ['aurum_check_rule_evaluated', 'Cells or rows a rule looked at.', perRule(({ evaluated }) => evaluated)],
    ['aurum_check_rule_failed', 'Cells or rows that are faults.', perRule(({ failed }) => failed)],
  ];
  return metrics
    .map(([name, help, samples]) => {
      const lines = samples.map(([own, value]) => `${name}${own} ${value}\n`).join('');
      return `# HELP ${name} ${help}\n# TYPE ${name} gauge\n${lines}`;
    })
    .join('');
}

function labels(own: Readonly<Record<string, string>>): string {
  const parts = Object.entries(own).map(([name, value]) => `${name}="${labelValue(value)}"`);
  return `{${parts.join(',')}}`;
}

function labelValue(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n').replaceAll('\r', ' ');
}

export const prometheus: CheckFormat = { words: 'gauges for the textfile collector of Prometheus', render };
