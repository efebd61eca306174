import type { SweepStep } from '../../evaluate-sweep.ts';
import { alignedRows } from '../../text/aligned.ts';

/** What the run would have been with another --precision, measured; its own has a mark. */
export function tellSweep(sweep: readonly SweepStep[]): string[] {
  const rows = sweep.map((step) => [
    `  ${step.isOfRun ? '*' : ' '}${step.precision}`,
    step.threshold.toFixed(1),
    String(step.customers),
    step.measuredPrecision.toFixed(4),
    step.measuredRecall.toFixed(4),
    step.measuredF1.toFixed(4),
  ]);
  const head = ['  --precision', 'bits', 'customers', 'precision', 'recall', 'F1'];
  return [
    'with the weights of the run and another wanted precision (* that of the run)',
    ...alignedRows([head, ...rows])
      .trimEnd()
      .split('\n'),
  ];
}
