import { parse } from 'node:path';
import { AurumError } from '../model/error.ts';
import { type ByteSource, type Chunks, openSource } from './byte-source.ts';
import { detectEncoding, type Encoding } from './encoding.ts';
import { nameColumns } from './header.ts';
import { detectLayout, type Layout } from './layout.ts';
import { readTable } from './read-table.ts';
import { DEFAULT_LIMITS, type ReadRequest, type ReadResult } from './request.ts';
import { SAMPLE_BYTES, survey } from './survey.ts';
import { transcode } from './transcode.ts';

/**
 * Reads one input into a columnar table of untouched strings.
 * Rows that cannot be read are returned as rejects, never dropped. Throws {@link AurumError} for faults of the whole
 * input: E101 to E110, E305 (a record without end), E702 (a wrong option), E804 (too many columns).
 */
export async function readSource(request: ReadRequest): Promise<ReadResult> {
  const source = await openSource(request.path);
  try {
    const result = await readDelimited(source, request);
    await source.assertUnchanged();
    return result;
  } finally {
    await source.close();
  }
}

/** Name of a source: its file name without folder and extension; 'stdin' for '-'. */
export function sourceName(path: string): string {
  return path === '-' ? 'stdin' : parse(path).name;
}

async function readDelimited(source: ByteSource, request: ReadRequest): Promise<ReadResult> {
  const { file } = source;
  const limits = { ...DEFAULT_LIMITS, ...request.limits };
  const content = await openContent(source, request);
  const { encoding, open } = content;
  const layout = detectLayout(content.sample, {
    ...{ file, offset: content.offset, isWhole: content.isWhole },
    ...(request.delimiter === undefined ? {} : { delimiter: checkedDelimiter(request.delimiter) }),
  });
  const { names, warnings } = nameColumns(layout.header, {
    ...{ file, line: layout.headerLine, maxColumns: limits.maxColumns },
  });
  const name = request.source ?? sourceName(request.path);
  const scan = await readTable(open(), { ...layout, file, source: name, names, bytes: content.bytes, limits });
  if (scan.recordsIn === 0) throw noRows(file, layout);
  return {
    ...{ table: scan.table, rejects: scan.rejects, recordsIn: scan.recordsIn, warnings },
    dialect: {
      ...{ delimiter: layout.delimiter, quote: '"', escape: layout.escape, newline: scan.newline },
      ...{ encoding: encoding.name, bom: encoding.bomBytes > 0, confidence: layout.confidence },
      ...{ headerLine: layout.headerLine, preambleLines: layout.preambleLines },
    },
    ...{ bytes: content.bytes, sha256: content.sha256 },
  };
}

interface Content {
  readonly encoding: Encoding;
  /** The content as UTF-8, from its start. */
  readonly open: () => Chunks;
  readonly sample: Buffer;
  /** True when the sample is the whole content. */
  readonly isWhole: boolean;
  /** Bytes of the sample before the first character. */
  readonly offset: number;
  readonly bytes: number;
  readonly sha256: string;
}

async function openContent(source: ByteSource, request: ReadRequest): Promise<Content> {
  const { file } = source;
  const found = await survey(source.chunks());
  const { bytes, sha256 } = found;
  if (bytes !== source.bytes) await source.assertUnchanged();
  if (bytes === 0) {
    throw new AurumError({ exit: 'INPUT', code: 'E101', what: 'The file is empty.', place: { file } });
  }
  const label = request.encoding;
  const encoding = await detectEncoding(found, source.chunks, { file, ...(label === undefined ? {} : { label }) });
  if (encoding.name === 'utf-8') {
    const { sample, isWhole } = found;
    return { encoding, open: source.chunks, sample, isWhole, offset: encoding.bomBytes, bytes, sha256 };
  }
  const open = () => transcode(source.chunks(), { encoding: encoding.name, file });
  return { encoding, open, ...(await sampleOf(open())), offset: 0, bytes, sha256 };
}

async function sampleOf(chunks: Chunks): Promise<{ sample: Buffer; isWhole: boolean }> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    parts.push(Buffer.from(chunk));
    length += chunk.length;
    if (length > SAMPLE_BYTES) return { sample: Buffer.concat(parts), isWhole: false };
  }
  return { sample: Buffer.concat(parts), isWhole: true };
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

function noRows(file: string, layout: Layout): AurumError {
  return new AurumError({
    exit: 'INPUT',
    code: 'E109',
    what: 'The file has a header and no data rows.',
    place: { file, line: layout.headerLine },
    fix: 'Check the export; a file with nothing to evaluate never passes.',
  });
}
