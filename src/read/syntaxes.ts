import type { SampleRecord, SampleSyntax } from './sample-records.ts';

/** The usual syntax reads the quotes of an unusual one as text, and never goes astray: that is no merit. */
const BORNE_OUT = 0.1;

export const DELIMITERS = [',', ';', '\t', '|'];
/** Quotes that close nothing may be this share of the records of an unusual syntax, a few in any case. */
const MOST_STRAYS = 0.1;
const FEW_STRAYS = 2;
/** Quoted cells of which fewer do not speak for themselves, and how many each stray one asks for. */
const FEWEST_QUOTED = 2;
const QUOTED_PER_STRAY = 5;

/** Every way of writing a table that the text gives reason to try. */
export function syntaxesFor(text: string, delimiters: readonly string[]): SampleSyntax[] {
  const escapes = text.includes('\\"') ? ['"', '\\'] : ['"'];
  return delimiters.flatMap((delimiter) => {
    const usual = escapes.map((mark) => ({ delimiter, quote: '"', escape: mark, skipsBlanks: false }));
    const mayHaveGaps = text.includes(`${delimiter} `);
    const gaps = mayHaveGaps ? usual.map((one) => ({ ...one, skipsBlanks: true })) : [];
    const single = { delimiter, quote: "'", escape: "'", skipsBlanks: false };
    const singles = text.includes("'") ? [single, ...(mayHaveGaps ? [{ ...single, skipsBlanks: true }] : [])] : [];
    return [...usual, ...gaps, ...singles];
  });
}

/** True for the syntax that nearly all files have. */
export function isUsual({ quote, skipsBlanks }: SampleSyntax): boolean {
  return quote === '"' && !skipsBlanks;
}

/**
 * What speaks for an unusual syntax: cells are quoted that way, hardly a quote goes astray, and hardly a cell is written the
 * usual way. Undefined where the records do not bear it out: "'t Hart" is a name, not a quote. 0 where one cell alone does:
 * then the widths of the rows must speak for it.
 */
export function evidenceFor(
  { quote, skipsBlanks }: SampleSyntax,
  records: readonly SampleRecord[],
): number | undefined {
  const cells = records.reduce((sum, record) => sum + record.cells.length, 0);
  const quoted = records.reduce((sum, record) => sum + record.quoted, 0);
  const spaced = records.reduce((sum, record) => sum + record.spaced, 0);
  // A header whose quotes are wrong is a fault of its own.
  const strays = records.slice(1).filter((record) => record.isStray || record.isOpen).length;
  const doubled = records.flatMap((record) => record.cells).filter((cell) => cell.startsWith('"')).length;
  if (strays > Math.max(FEW_STRAYS, records.length * MOST_STRAYS)) return undefined;
  if (quote !== '"' && (quoted < 1 + strays * QUOTED_PER_STRAY || doubled > cells * MOST_STRAYS)) return undefined;
  // First cells have no delimiter before them.
  const isMeant = spaced > strays * QUOTED_PER_STRAY && spaced > (quoted - spaced) / 2 - records.length / 2;
  if (skipsBlanks && !isMeant) return undefined;
  return skipsBlanks || quoted >= FEWEST_QUOTED ? BORNE_OUT : 0;
}
