import { AurumError } from '../model/error.ts';
import type { Reject } from '../model/reject.ts';
import type { Content } from './content.ts';
import { jsonFields, parseJson, wrappedRecords } from './json-fields.ts';
import { isErrorReply } from './json-reply.ts';
import { JsonSplitter, type JsonValue } from './json-values.ts';
import { notAnExport } from './not-an-export.ts';
import { firstBadByte, rawText } from './raw-text.ts';
import { RecordCollector } from './record-collector.ts';
import type { Reading, ReadSettings } from './settings.ts';

const MAX_FIELDS_IN_RECORD = 64;

/** Reads JSON Lines, values one after another, an array of objects, or one wrapped in an object. Faults: E103, E305, E804. */
export async function readJson(content: Content, settings: ReadSettings): Promise<Reading> {
  const { file, source, limits } = settings;
  const collector = new RecordCollector({ file, maxColumns: limits.maxColumns });
  const rejects: Reject[] = [];
  let records = 0;
  const take = (value: JsonValue, parsed: unknown) => {
    const fault = takeValue({ value, parsed, record: ++records }, collector, limits.maxFieldBytes);
    if (fault !== null) rejects.push({ file, line: value.line, record: records, byte: value.byte, ...fault });
  };
  // The first value waits for a second one: a file of a single object may be a wrapper around its records.
  let first: JsonValue | undefined;
  for await (const value of jsonValues(content, settings)) {
    if (first === undefined) {
      first = value;
      continue;
    }
    if (records === 0) take(first, parseJson(rawText(first.bytes)));
    take(value, parseJson(rawText(value.bytes)));
  }
  if (first !== undefined && records === 0) {
    const parsed = parseJson(rawText(first.bytes));
    if (isErrorReply(parsed)) throw notAnExport('the error message of a service', file);
    for (const element of wrappedRecords(parsed) ?? [parsed]) take(first, element);
  }
  const { encoding } = content;
  return {
    ...{ table: collector.build(source), rejects, recordsIn: records, warnings: [] },
    dialect: {
      ...{ format: 'json', delimiter: '', quote: '', escape: '', newline: 'none', confidence: 1 },
      ...{
        encoding: encoding.name,
        encodingConfidence: encoding.guess?.confidence ?? 1,
        bom: encoding.bomBytes > 0,
        headerLine: 0,
        preambleLines: 0,
      },
    },
  };
}

async function* jsonValues(content: Content, { file, limits }: ReadSettings): AsyncGenerator<JsonValue> {
  const splitter = new JsonSplitter();
  let skip = content.offset;
  for await (const chunk of content.open()) {
    yield* splitter.push(chunk.subarray(skip));
    skip = 0;
    if (splitter.pendingBytes > limits.maxFieldBytes * MAX_FIELDS_IN_RECORD) throw endless(file);
  }
  const last = splitter.end();
  if (last?.isComplete === false) throw truncated(file, last.line);
  if (last !== undefined) yield last;
}

type Fault = Pick<Reject, 'code' | 'reason' | 'raw' | 'column'> & { byte?: number };

/** Adds one record to the table, or says why not. */
function takeValue(
  one: { value: JsonValue; parsed: unknown; record: number },
  collector: RecordCollector,
  maxFieldBytes: number,
): Fault | null {
  const { bytes, byte } = one.value;
  const bad = firstBadByte(bytes);
  const raw = rawText(bytes);
  if (bad >= 0) return { code: 'E304', reason: 'bytes that are not valid UTF-8', byte: byte + bad, raw };
  const fields = jsonFields(one.parsed);
  if (fields === null) return { code: 'E307', reason: 'not a JSON object', raw };
  const zero = fields.find(([, text]) => text.includes('\0'));
  if (zero !== undefined) return { code: 'E303', reason: 'a zero byte', column: zero[0], raw };
  const large = fields.find(([, text]) => text.length > maxFieldBytes);
  if (large !== undefined) {
    return { code: 'E305', reason: `a cell is longer than ${maxFieldBytes} bytes`, column: large[0], raw: '' };
  }
  collector.add(one.record, fields, one.value);
  return null;
}

function endless(file: string): AurumError {
  const what = 'A JSON value has no end within the size limit.';
  return new AurumError({ exit: 'INPUT', code: 'E305', what, place: { file }, fix: 'Export as JSON Lines or CSV.' });
}

function truncated(file: string, line: number): AurumError {
  const what = 'The file ends inside a JSON value.';
  const fix = 'Copy or export the file again.';
  return new AurumError({ exit: 'INPUT', code: 'E103', what, place: { file, line }, fix });
}
