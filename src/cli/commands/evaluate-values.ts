import { evaluateGolden, type GoldenEvaluation } from '../../evaluate-golden.ts';
import { type FieldScore, rightShare } from '../../report/golden-values.ts';
import { csvLine } from '../../write/csv-line.ts';
import { FileGroup } from '../../write/file-group.ts';

export type ValuesReport = Omit<GoldenEvaluation, 'misses'>;

interface Asked {
  readonly golden: string;
  readonly truth?: string;
  readonly misses?: string;
}

/** Values of golden records against those of a file; what is missing or wrong goes to a file of its own, when asked. */
export async function evaluateValues(folder: string, { golden, truth, misses: list }: Asked): Promise<ValuesReport> {
  const { misses, ...report } = await evaluateGolden(folder, { expected: golden, truth });
  if (list === undefined) return report;
  const files = new FileGroup({ inputs: [golden, ...(truth === undefined ? [] : [truth])], isForced: false });
  try {
    const { writer } = files.open(list);
    writer.text(`${csvLine(MISSES)}\n`);
    for (const { golden: id, key, isWhole, field, fit, expected, found } of misses) {
      const together = report.whole === null ? '' : isWhole ? 'yes' : 'no';
      writer.text(`${csvLine([id, key, together, field, fit, expected, found])}\n`);
    }
    files.commit();
  } catch (error) {
    files.abort();
    throw error;
  }
  return report;
}

const MISSES = ['golden_id', 'key', 'together', 'field', 'fit', 'expected', 'found'];
const HEAD = ['field', 'values', 'exact', 'normalised', 'missing', 'wrong', 'extra', 'right'];

/** Lines for the terminal: a table of fields; a second one of customers whose records are all together, where that is known. */
export function tellValues({ expected, found, whole, fields, wholeFields }: ValuesReport): string[] {
  return [
    `values     of ${found} of ${expected} expected customers (${expected - found} without a record)`,
    ...table(fields),
    ...(wholeFields === null
      ? []
      : [`values     of the ${whole} customers whose records are together`, ...table(wholeFields)]),
  ];
}

function table(fields: readonly FieldScore[]): string[] {
  const rows = fields.map((one) => [
    one.field,
    ...[one.values, one.exact, one.normalised, one.missing, one.wrong, one.extra].map(String),
    one.values === 0 ? '–' : `${(100 * rightShare(one)).toFixed(2)} %`,
  ]);
  const widths = HEAD.map((head, at) => Math.max(head.length, ...rows.map((row) => (row[at] as string).length)));
  return [HEAD, ...rows].map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] as number) : cell.padStart(widths[at] as number)))
      .join('  ')
      .replace(/^/, '  '),
  );
}
