import { AurumError } from '../model/error.ts';
import type { Content } from './content.ts';
import { guessWords, isDoubtful } from './encodings/guess.ts';
import { nameColumns } from './header.ts';
import { detectLayout } from './layout.ts';
import { readTable } from './read-table.ts';
import type { Warning } from './request.ts';
import type { Reading, ReadSettings } from './settings.ts';
import type { TableScan } from './table-frame.ts';

/** Reads delimited text. Faults: E101, E104, E110, E305, E702, E804. */
export async function readDelimited(content: Content, settings: ReadSettings): Promise<Reading> {
  const { file, source, limits } = settings;
  const { encoding } = content;
  const layout = detectLayout(content.sample, {
    ...{ file, offset: content.offset, isWhole: content.isWhole },
    ...(settings.delimiter === undefined ? {} : { delimiter: checkedDelimiter(settings.delimiter) }),
  });
  const { delimiter, quote, escape: escapeChar, confidence, headerLine, preambleLines } = layout;
  const { names, warnings } = nameColumns(layout.header, { file, line: headerLine, maxColumns: limits.maxColumns });
  const scan = await readTable(content.open(), { ...layout, file, source, names, bytes: content.bytes, limits });
  return {
    ...{ table: scan.table, rejects: scan.rejects, recordsIn: scan.recordsIn },
    warnings: [
      ...warnings,
      ...(layout.isDoubtful ? [{ code: 'W103', place: { file, line: headerLine } } as const] : []),
      ...guesses(content, settings),
      ...(scan.isUnended ? [unended(file, scan)] : []),
    ],
    ...(headerLine === 0 ? {} : { header: layout.header }),
    dialect: {
      ...{ format: 'delimited', delimiter, quote, escape: escapeChar, newline: scan.newline, confidence },
      ...{
        encoding: encoding.name,
        encodingConfidence: encoding.guess?.confidence ?? 1,
        bom: encoding.bomBytes > 0,
        headerLine,
        preambleLines,
      },
    },
  };
}

function checkedDelimiter(delimiter: string): string {
  const char = delimiter === '\\t' || delimiter === 'tab' ? '\t' : delimiter;
  if (/^[\t -~]$/.test(char) && char !== '"' && char !== '\\') return char;
  throw new AurumError({
    exit: 'USAGE',
    code: 'E702',
    what: 'The delimiter must be one ASCII character other than a quote or backslash.',
    fix: 'Use `,`, `;`, `|` or `tab`.',
  });
}

/** An encoding that neither the file nor anybody names. */
function guesses({ encoding }: Content, { file, encoding: named }: ReadSettings): Warning[] {
  const isSaid = named !== undefined || encoding.bomBytes > 0 || encoding.name === 'utf-8';
  if (isSaid) return [];
  const { guess } = encoding;
  if (guess === undefined || !isDoubtful(guess)) return [{ code: 'W102', place: { file } }];
  return [{ code: 'W105', place: { file }, detail: guessWords(guess) }];
}

function unended(file: string, { lines }: TableScan): Warning {
  return { code: 'W101', place: { file, line: lines } };
}
