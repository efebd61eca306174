import type { ColumnProfile, FileProfile, ProfileReport } from '../../model/profile-report.ts';
import { alignedRows } from '../../text/aligned.ts';
import { percent } from '../html/numbers.ts';
import { plain } from '../plain.ts';
import { dependencyWords, duplicateWords, fileWords, filledOf, keyWords, lineWords, roleWords } from './words.ts';

const LONGEST_HEADER = 32;
const HEAD = ['  column', 'read as', 'filled', 'usable', 'distinct', 'length', 'most often', 'form'];

/** A profile for the terminal: a table per file, then what stands out in it. No value of a customer unless the report shows them. */
export function profileText({ files }: ProfileReport): string {
  return files.map(fileText).join('\n');
}

function fileText(file: FileProfile): string {
  const table = alignedRows([HEAD, ...file.columns.map((column) => columnRow(column, file.rows))]);
  return [
    `${file.file}: ${fileWords(file)}\n`,
    table,
    listed('faults', file.columns.flatMap(faultLines)),
    listed('apart from the others', file.columns.flatMap(outlierLines)),
    listed('keys', file.keys.map(keyWords)),
    listed('columns that follow from others', file.dependencies.map(dependencyWords)),
    listed('duplicates', file.duplicates === null ? [] : duplicateWords(file.duplicates)),
  ].join('');
}

function columnRow(column: ColumnProfile, rows: number): string[] {
  const [value] = column.values;
  const [pattern] = column.patterns;
  const filled = filledOf(column, rows);
  const isTelling = value !== undefined && value.rows > 1;
  return [
    `  ${shortened(column.column)}`,
    roleWords(column),
    rows === 0 ? '-' : percent(filled / rows),
    rows === 0 ? '-' : percent(column.usable / rows),
    plain(column.distinct),
    lengthWords(column),
    isTelling ? `${shortened(value.text)} ${percent(value.rows / filled)}` : '-',
    pattern === undefined ? '-' : `${shortened(pattern.text)} ${percent(pattern.rows / filled)}`,
  ];
}

function lengthWords({ lengths }: ColumnProfile): string {
  if (lengths === null) return '-';
  return lengths.min === lengths.max ? lengths.min : `${lengths.min}–${lengths.max}`;
}

function faultLines({ column, faults }: ColumnProfile): string[] {
  return faults.map(({ code, title, rows, lines }) => {
    const where = lineWords(lines, rows);
    return `${column}: ${title}, ${plain(rows)} [${code}]${where === '' ? '' : ` ${where}`}`;
  });
}

function outlierLines({ column, outliers }: ColumnProfile): string[] {
  if (outliers.rows === 0) return [];
  const shown = outliers.shown.map(({ text, line }) => (line > 0 ? `${text} (line ${line})` : text));
  return [`${column}: ${plain(outliers.rows)}, ${shown.join(', ')}`];
}

function listed(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `  ${title}\n${lines.map((line) => `    ${line}\n`).join('')}`;
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= LONGEST_HEADER ? line : `${line.slice(0, LONGEST_HEADER - 1)}…`;
}
