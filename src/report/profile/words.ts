import type {
  CandidateKey,
  ColumnProfile,
  Dependency,
  DuplicatesEstimate,
  FileProfile,
} from '../../model/profile-report.ts';
import { percent } from '../html/numbers.ts';
import { counted, plain } from '../plain.ts';

/** "5, 9, 12": lines of the first rows; nothing where the format has none. */
export function lineWords(lines: readonly number[], rows: number): string {
  const known = lines.filter((line) => line > 0);
  if (known.length === 0) return '';
  return `${known.length === 1 ? 'line' : 'lines'} ${known.join(', ')}${rows > known.length ? ', …' : ''}`;
}

/** A count with its share of all, "12 (3.4 %)". */
export function share(count: number, of: number): string {
  return of === 0 ? plain(count) : `${plain(count)} (${percent(count / of)})`;
}

export function filledOf(column: ColumnProfile, rows: number): number {
  return rows - column.blank;
}

/** What a column was read as, and how sure that is. */
export function roleWords({ role, reading }: ColumnProfile): string {
  const name = role === 'other' ? 'left behind' : role === 'attribute' ? 'no known meaning' : role;
  return reading === null ? `${name} (plan)` : `${name} ${Math.round(100 * reading.confidence)} %`;
}

export function keyWords({ columns, repeated, blank, lines }: CandidateKey): string {
  const name = columns.join(' + ');
  if (repeated + blank === 0) return `${name}: different in every row`;
  const faults = [
    ...(repeated === 0
      ? []
      : [
          `${counted(repeated, 'row')} repeat${repeated === 1 ? 's' : ''} another${behind(lineWords(lines, repeated))}`,
        ]),
    ...(blank === 0 ? [] : [`${counted(blank, 'row')} without`]),
  ];
  return `${name}: no key, or a damaged one; ${faults.join(', ')}`;
}

export function dependencyWords({ from, to, kind, rows, exceptions, lines }: Dependency): string {
  const said = kind === 'copy' ? `${to} repeats ${from}` : `${to} follows from ${from}`;
  const but =
    exceptions === 0 ? 'without exception' : `but for ${plain(exceptions)}${behind(lineWords(lines, exceptions))}`;
  return `${said} in ${counted(rows, 'row')} ${but}`;
}

function behind(words: string): string {
  return words === '' ? '' : ` (${words})`;
}

/** The estimate in one sentence, its evidence in another. */
export function duplicateWords({ of, identical, low, high, evidence }: DuplicatesEstimate): string[] {
  if (of === 0) return ['no row names a customer'];
  if (high === 0) return [`none seen in ${counted(of, 'row')} of customers`];
  const span =
    low === high ? share(low, of) : `${plain(low)} to ${plain(high)} (${percent(low / of)} to ${percent(high / of)})`;
  const parts = evidence.map(({ words, rows }) => `the same ${words} ${plain(rows)}`);
  return [
    `${span} of ${counted(of, 'row')} may repeat a customer of the file`,
    `counted beyond the first: the same in every column ${plain(identical)}, ${parts.join(', ')}`,
  ];
}

/** "1,130 records of customers · UTF-8, comma · 2 rows rejected". */
export function fileWords({
  rows,
  kind,
  preset,
  encoding,
  delimiter,
  format,
  rejected,
  noRecord,
}: FileProfile): string {
  const names: Readonly<Record<string, string>> = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' };
  const form = delimiter === '' ? format : `${encoding}, ${names[delimiter] ?? delimiter}`;
  return [
    `${counted(rows, 'record')} of ${kind}s`,
    form,
    ...(preset === null ? [] : [`recognised as ${preset}`]),
    ...(rejected === 0 ? [] : [`${counted(rejected, 'row')} rejected`]),
    ...(noRecord === 0 ? [] : [`${counted(noRecord, 'row')} no record`]),
  ].join(' · ');
}
