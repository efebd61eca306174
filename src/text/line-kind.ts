import { TOTALS } from './lexicons/footers.ts';
import { lines } from './words.ts';

const TOTAL_WORDS: ReadonlySet<string> = new Set(lines(TOTALS));

/** What lines of a file say that are no records of its table, most telling first. */
const KINDS: readonly (readonly [kind: string, form: RegExp])[] = [
  ['a mark of a merge conflict', /^(?:<{7}|>{7}|\|{7}|={7})(?: |$)/],
  [
    'a message of a program',
    /^(?:ERROR|FATAL|PANIC|WARNING|NOTICE|HINT|DETAIL|EXCEPTION|Traceback|Error|Warning|Fatal|Exception)(?: \d+)?(?: \([^)]*\))?:(?: |$)|^Traceback \(|^(?:ORA|SQL|TNS|PLS)-?\d{3,}|^Msg \d+, Level|^SQLSTATE/,
  ],
  [
    'a count of rows',
    /^\(?\d[\d.,]* (?:rows?|records?|results?|lignes?|zeilen|filas)(?: (?:selected|affected|returned|exported|in set|total))?\)?\.?$/i,
  ],
  ['a rule', /^[-=_*#~+|]{3,}$/],
  [
    'a line about the export',
    /^(?:-{2,} ?|\*{2,} ?|#{1,} ?)?(?:end of (?:file|report|export|data|list|document)|eof|(?:generated|exported|created|printed|downloaded) (?:on|by|at|from|with)\b.*|page \d+ (?:of|\/) \d+)(?: ?-{2,}| ?\*{2,})?$/i,
  ],
];

/** What a line is when it is surely no record; undefined for all others. "<<<<<<< HEAD", "ERROR: query cancelled", "(200 rows)". */
export function lineKind(text: string): string | undefined {
  const tidy = text.trim();
  return KINDS.find(([, form]) => form.test(tidy))?.[0];
}

/** True for a word that begins a line of sums: "TOTAL", "Summe:", "合計". */
export function isTotalWord(text: string): boolean {
  const tidy = text
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .replace(/[\s\-_:.]+/gu, ' ')
    .trim();
  return TOTAL_WORDS.has(tidy);
}
