import { AurumError } from '../model/error.ts';
import { fitHeader, type HeaderFit } from './header-fit.ts';
import { isRowOfValues } from './headerless.ts';
import { type SampleRecord, type SampleSyntax, sampleRecords } from './sample-records.ts';
import { DELIMITERS, evidenceFor, isUsual, syntaxesFor } from './syntaxes.ts';

/** Where the table starts in the content and how its records are split. */
export interface Layout extends SampleSyntax, HeaderFit {
  /** 0..1: share of sampled records with the usual number of cells. */
  readonly confidence: number;
  /** Physical line of the header; 0 where there is none. */
  readonly headerLine: number;
  readonly preambleLines: number;
  /** Byte offset and physical line of the first record below the header. */
  readonly dataStart: number;
  readonly dataLine: number;
  /** The first records below the header. */
  readonly rows: readonly SampleRecord[];
}

export interface LayoutRequest {
  readonly file: string;
  /** Bytes to skip (a byte-order mark). */
  readonly offset: number;
  readonly isWhole: boolean;
  /** A named delimiter is obeyed, never judged. */
  readonly delimiter?: string;
}

interface Candidate {
  readonly syntax: SampleSyntax;
  readonly records: readonly SampleRecord[];
  /** Usual number of cells of a record. */
  readonly width: number;
  readonly headerIndex: number;
  readonly share: number;
  readonly score: number;
}

const SAMPLE_RECORDS = 200;
const MAX_PREAMBLE = 100;
const MIN_SHARE = 0.5;
// A delimiter that splits from the first line on is likelier than one that needs lines to be skipped.
const PREAMBLE_WEIGHT = 0.6;
const MAX_SPLIT_IN_ONE_COLUMN = 0.1;

/** Finds delimiter, escape style and header, if there is one, in the first bytes of the content. Faults: E101, E104, E110, E305. */
export function detectLayout(sample: Buffer, request: LayoutRequest): Layout {
  const text = sample.toString('latin1', request.offset);
  const separator = /^"?sep=([^\r\n"])"?(?:\r\n|\n|\r)/i.exec(text);
  const skipped = separator?.[0].length ?? 0;
  const named = request.delimiter ?? separator?.[1];
  const body = text.slice(skipped);
  const candidates = judgeAll(body, named, request);
  const best = named === undefined ? chooseBest(candidates, body, request.file) : (candidates[0] as Candidate);
  const header = best.records[best.headerIndex] as SampleRecord;
  const lineOffset = separator === null ? 0 : 1;
  const astray = best.records.slice(0, best.headerIndex + 1).find((record) => isAstray(record, best, header));
  if (astray !== undefined) throw openHeader(request.file, astray.line + lineOffset);
  const found = { ...best.syntax, confidence: named === undefined ? best.share : 1 };
  const rows = best.records.slice(best.headerIndex + 1);
  const below = rows.map((record) => record.cells);
  if (best.headerIndex === 0 && isRowOfValues(header.cells, below)) {
    const width = Math.max(best.width, header.cells.length);
    return {
      ...found,
      ...{ header: new Array<string>(width).fill(''), widths: [width, width], isDoubtful: false, rows: best.records },
      headerLine: 0,
      preambleLines: lineOffset,
      dataStart: request.offset + skipped,
      dataLine: 1 + lineOffset,
    };
  }
  const fit = fitHeader(header.cells, rows);
  if (fit === undefined || filledCells(header) === 0) throw disagreeing(request.file, header.line + lineOffset);
  return {
    ...found,
    ...fit,
    rows,
    headerLine: header.line + lineOffset,
    preambleLines: header.line - 1 + lineOffset,
    dataStart: request.offset + skipped + header.end,
    dataLine: header.nextLine + lineOffset,
  };
}

/** Every dialect worth trying, best first. */
function judgeAll(text: string, named: string | undefined, request: LayoutRequest): Candidate[] {
  const delimiters = named === undefined ? DELIMITERS : [named];
  const candidates = syntaxesFor(text, delimiters).flatMap((syntax) => {
    const candidate = judge(syntax, sampleRecords(text, syntax, SAMPLE_RECORDS), request);
    if (isUsual(syntax)) return [candidate];
    const evidence = evidenceFor(syntax, candidate.records);
    if (evidence === undefined) return [];
    const isTable = evidence > 0 && candidate.width > 1;
    return [isTable ? { ...candidate, score: candidate.share + evidence } : candidate];
  });
  const quoted = ({ records }: Candidate): number => records.reduce((sum, record) => sum + record.quoted, 0);
  return candidates.sort((a, b) => b.score - a.score || b.width - a.width || quoted(b) - quoted(a));
}

function judge(syntax: SampleSyntax, sampled: SampleRecord[], request: LayoutRequest): Candidate {
  const closed = request.isWhole || sampled.at(-1)?.isClosed ? sampled : sampled.slice(0, -1);
  // Zero bytes come from another encoding, appended: they say nothing of this table.
  const readable = closed.filter(({ cells }, at) => at === 0 || !cells.some((cell) => cell.includes('\0')));
  const records = readable.length === 0 ? closed : readable;
  if (sampled.length === 0) {
    throw new AurumError({ exit: 'INPUT', code: 'E101', what: 'The file is empty.', place: { file: request.file } });
  }
  if (records.length === 0) {
    throw new AurumError({
      ...{ exit: 'INPUT', code: 'E305', what: 'The first record is larger than 1 MiB.' },
      place: { file: request.file, line: 1 },
      fix: 'Look for a missing closing quote or a binary file.',
    });
  }
  const width = usualWidth(records);
  const headerIndex = findHeader(records, width);
  const body = records.slice(headerIndex);
  const share = body.filter((record) => fits(record, width)).length / body.length;
  const strays = body.filter((record) => record.isStray).length / body.length;
  const isAgreed = (records[headerIndex] as SampleRecord).cells.length === width;
  const agreement = isAgreed && headerIndex === 0 ? 1 : isAgreed ? PREAMBLE_WEIGHT : 0.5;
  return { syntax, records, width, headerIndex, share, score: (width > 1 ? share * agreement : 0) - strays };
}

/** The commonest number of cells above one; ties go to the first record's, then to the larger. 1 when nothing splits. */
function usualWidth(records: readonly SampleRecord[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of records) if (cells.length > 1) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const first = (records[0] as SampleRecord).cells.length;
  const ranked = [...counts].sort(
    (a, b) => b[1] - a[1] || Number(b[0] === first) - Number(a[0] === first) || b[0] - a[0],
  );
  return ranked[0]?.[0] ?? 1;
}

/** Index of the header: the first record, unless notes of far fewer cells stand above something that looks like one. */
function findHeader(records: readonly SampleRecord[], width: number): number {
  const few = Math.max(1, Math.floor(width / 3));
  const index = records.slice(0, MAX_PREAMBLE + 1).findIndex((record) => filledCells(record) > few);
  const record = records[index];
  if (index < 1 || record === undefined) return 0;
  const isSet = width > 2 || record.isAfterBlank;
  const names = record.cells.slice(0, filledWidth(record)).map((cell) => cell.trim());
  const isTitled = filledCells(records[0] as SampleRecord) <= 1;
  return isSet && (isTitled || record.cells.length === width) && looksLikeHeader(names) ? index : 0;
}

/** A trailing run of empty cells is how spreadsheets pad; it disagrees with nothing. */
function fits(record: SampleRecord, width: number): boolean {
  return record.cells.length === width || (record.cells.length > width && filledWidth(record) <= width);
}

function filledWidth(record: SampleRecord): number {
  return record.cells.findLastIndex((cell) => cell.trim() !== '') + 1;
}

function filledCells(record: SampleRecord): number {
  return record.cells.filter((cell) => cell.trim() !== '').length;
}

function looksLikeHeader(names: readonly string[]): boolean {
  if (new Set(names).size < names.length) return false;
  return names.every((name) => /\p{L}/u.test(name) && !name.includes('@') && !/^\d{2,}/.test(name));
}

function chooseBest(candidates: readonly Candidate[], text: string, file: string): Candidate {
  const [best] = candidates as [Candidate];
  if (isOneColumn(candidates)) {
    const unused = DELIMITERS.find((delimiter) => !text.includes(delimiter)) ?? '\t';
    const found = candidates.find(
      (one) => one.syntax.delimiter === unused && one.syntax.escape === '"' && isUsual(one.syntax),
    );
    if (found !== undefined) return { ...found, share: 1 };
  }
  const rival = candidates.find((other) => other.syntax.delimiter !== best.syntax.delimiter);
  const isTied = rival !== undefined && rival.score === best.score && rival.width === best.width;
  const header = best.records[best.headerIndex] as SampleRecord;
  if (!isTied && header.isStray) throw openHeader(file, header.line);
  if (isTied || best.share < MIN_SHARE || header.cells.length < 2 || best.width < 2) throw unrecognised(file, isTied);
  return best;
}

/** True when the first record is one cell whatever the delimiter, and hardly any other record splits. */
function isOneColumn(candidates: readonly Candidate[]): boolean {
  return candidates.every(({ records, syntax }) => {
    if (syntax.escape !== '"' || !isUsual(syntax)) return true;
    if (records.some((record) => isSwallowing(record))) return false;
    const split = records.filter((record) => record.cells.length > 1 || record.isStray).length;
    return (records[0] as SampleRecord).cells.length === 1 && split <= records.length * MAX_SPLIT_IN_ONE_COLUMN;
  });
}

/** A quote that takes the lines below with it, or a header with one where none may stand. */
function isAstray(record: SampleRecord, { syntax }: Candidate, header: SampleRecord): boolean {
  if (record.isOpen) return true;
  const isSpread = record.nextLine - record.line > 1;
  if (record.isStray) return isSpread || record === header;
  return isSpread && record.cells.some((cell) => cell.includes(syntax.delimiter) && /[\r\n]/.test(cell));
}

/** True for a quote that takes further lines with it. */
function isSwallowing({ isOpen, isStray, line, nextLine }: SampleRecord): boolean {
  return (isOpen || isStray) && nextLine - line > 1;
}

function openHeader(file: string, line: number): AurumError {
  return new AurumError({
    exit: 'INPUT',
    code: 'E104',
    what: 'A quote in the header, or above it, closes nothing or never closes.',
    place: { file, line },
    fix: 'Close or double the quote.',
  });
}

function disagreeing(file: string, line: number): AurumError {
  return new AurumError({
    exit: 'INPUT',
    code: 'E206',
    what: 'The header is blank, or has another number of cells than nearly all rows.',
    place: { file, line },
    expected: 'one name for each cell of a row',
    fix: 'Look for a delimiter missing or too many in the header.',
  });
}

function unrecognised(file: string, isTied: boolean): AurumError {
  return new AurumError({
    exit: 'INPUT',
    code: 'E110',
    what: isTied
      ? 'Two delimiters split the file equally well.'
      : 'No delimiter splits the file into a table with confidence.',
    place: { file },
    expected: 'one of comma, semicolon, tab or pipe, the same number of times in most lines',
    fix: 'Name the delimiter (`delimiter:` of the source in aurum.yaml, or --delimiter).',
  });
}
