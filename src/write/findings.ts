import type { CheckFinding } from '../model/check-report.ts';
import { csvLine } from './csv-line.ts';

const COLUMNS = ['code', 'rule', 'severity', 'file', 'line', 'record', 'byte', 'column', 'value'];

/** Where lines go: a header, then a line per finding. */
interface Lines {
  text(text: string): void;
  line(record: string): void;
}

/** Writes one line per finding, header included even when there is none. */
export function writeFindings(writer: Lines, findings: Iterable<CheckFinding>): void {
  writer.text(`${csvLine(COLUMNS)}\n`);
  for (const { code, rule, severity, file, line, record, byte, column, value } of findings) {
    const texts = [rule, file, column, value].map(inert) as [string, string, string, string];
    const [ruleText, fileText, columnText, valueText] = texts;
    writer.line(
      csvLine([code, ruleText, severity, fileText, `${line}`, `${record}`, `${byte}`, columnText, valueText]),
    );
  }
}

/** A text that a spreadsheet would take for a formula gets an apostrophe; numbers with a sign (+44…) stay. "=1+1" → "'=1+1". */
function inert(text: string): string {
  return /^[=@\t\r]|^[+-](?![\d*])/.test(text) ? `'${text}` : text;
}
