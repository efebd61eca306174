import { parse } from 'node:path';
import { AurumError } from '../model/error.ts';
import { listMembers, openGzip, openMember } from './archive.ts';
import { type ByteSource, openSource } from './byte-source.ts';
import { openContent } from './content.ts';
import { type Detected, detectFormat, HEAD_BYTES, unsupported } from './format.ts';
import { readDelimited } from './read-delimited.ts';
import { isPostgres, postgresName, readPostgres } from './read-postgres.ts';
import { DEFAULT_LIMITS, type ReadRequest, type ReadResult } from './request.ts';
import type { Reading, ReadSettings } from './settings.ts';

/** Wrappings inside wrappings that are still opened. */
const MAX_WRAPPINGS = 3;

/**
 * Reads one input into a columnar table of untouched strings, whatever its format (told by content, not by name).
 * Rows that cannot be read are returned as rejects, never dropped. Throws {@link AurumError} for faults of the whole
 * input: E101 to E111, E305 (a record without end), E702 (a wrong option), E804 (too many columns, an archive bomb).
 */
export async function readSource(request: ReadRequest): Promise<ReadResult> {
  if (isPostgres(request.path)) return readPostgres(request);
  const [path, part] = splitPart(request.path);
  const stored = await openSource(path);
  try {
    const settings = settingsOf(request, stored.file, part);
    const opened = await unwrap(stored, part);
    const reading = await read(opened, settings);
    if (reading.recordsIn === 0) throw noRows(settings.file);
    const sha256 = await stored.sha256();
    await stored.assertUnchanged();
    return { ...reading, file: settings.file, bytes: stored.bytes, sha256 };
  } finally {
    await stored.close();
  }
}

/** Name of a source: its file name without folder and extension (`.csv.gz` counts as one); 'stdin' for '-'. */
export function sourceName(path: string): string {
  if (path === '-') return 'stdin';
  if (isPostgres(path)) return postgresName(path);
  const [file, part] = splitPart(path);
  if (part !== undefined && /\s/.test(part)) return parse(file).name;
  return parse(parse(part ?? file).base.replace(/\.(?:gz|gzip)$/i, '')).name;
}

/** `archive.zip!member` → its two halves. */
export function splitPart(path: string): [path: string, part: string | undefined] {
  const match = /^(.*\.(?:zip|xlsx|xlsm|db|sqlite|sqlite3))!(.+)$/is.exec(path);
  return match === null ? [path, undefined] : [match[1] as string, match[2] as string];
}

function settingsOf(request: ReadRequest, file: string, part: string | undefined): ReadSettings {
  const { delimiter, encoding } = request;
  return {
    ...{ file: part === undefined ? file : `${file}!${part}`, source: request.source ?? sourceName(request.path) },
    ...(part === undefined ? {} : { part }),
    ...(delimiter === undefined ? {} : { delimiter }),
    ...(encoding === undefined ? {} : { encoding }),
    limits: { ...DEFAULT_LIMITS, ...request.limits },
  };
}

interface Opened {
  readonly source: ByteSource;
  readonly format: Exclude<Detected, 'gzip' | 'zip'>;
}

/** Opens compression and archives until something with records appears. */
async function unwrap(stored: ByteSource, part: string | undefined): Promise<Opened> {
  let source = stored;
  for (let depth = 0; depth <= MAX_WRAPPINGS; depth++) {
    const format = detectFormat(await headOf(source), source.file);
    if (format === 'gzip') source = openGzip(source);
    else if (format === 'zip') {
      const members = (await listMembers(source)).map((member) => member.name);
      if (members.includes('[Content_Types].xml') && members.some((name) => name.startsWith('xl/'))) {
        return { source, format: 'xlsx' };
      }
      source = await openMember(source, chooseMember(members, source === stored ? part : undefined, source.file));
    } else return { source, format };
  }
  throw unsupported('an archive inside an archive inside an archive', stored.file);
}

function chooseMember(members: readonly string[], named: string | undefined, file: string): string {
  const [first] = members;
  if (named !== undefined) return named;
  if (first === undefined) {
    throw new AurumError({ exit: 'INPUT', code: 'E101', what: 'The archive holds no file.', place: { file } });
  }
  if (members.length === 1) return first;
  throw new AurumError({
    ...{ exit: 'INPUT', code: 'E111', what: `The archive holds ${members.length} files; one source is one file.` },
    place: { file },
    fix: `Name one as \`${file}!member\`.`,
  });
}

async function read({ source, format }: Opened, settings: ReadSettings): Promise<Reading> {
  if (format === 'parquet') return (await import('./read-parquet.ts')).readParquet(source, settings);
  if (format === 'sqlite') return (await import('./read-sqlite.ts')).readSqlite(source, settings);
  if (format === 'xlsx') return (await import('./read-xlsx.ts')).readXlsx(source, settings);
  const content = await openContent(source, { label: settings.encoding, isStrict: settings.limits.isStrict === true });
  if (format === 'json') return (await import('./read-json.ts')).readJson(content, settings);
  if (format === 'vcard') return (await import('./read-vcard.ts')).readVcard(content, settings);
  return readDelimited(content, settings);
}

async function headOf(source: ByteSource): Promise<Buffer> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const chunk of source.chunks()) {
    parts.push(Buffer.from(chunk.subarray(0, HEAD_BYTES)));
    length += chunk.length;
    if (length >= HEAD_BYTES) break;
  }
  return Buffer.concat(parts);
}

function noRows(file: string): AurumError {
  return new AurumError({
    exit: 'INPUT',
    code: 'E109',
    what: 'The file has a header and no data rows.',
    place: { file },
    fix: 'Check the export; a file with nothing to evaluate never passes.',
  });
}
