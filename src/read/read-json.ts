import { AurumError } from '../model/error.ts';
import type { Reject } from '../model/reject.ts';
import type { Content } from './content.ts';
import { jsonFields } from './json-fields.ts';
import { JsonSplitter, type JsonValue } from './json-values.ts';
import { firstBadByte, rawText } from './raw-text.ts';
import { RecordCollector } from './record-collector.ts';
import type { Reading, ReadSettings } from './settings.ts';

const MAX_FIELDS_IN_RECORD = 64;

/** Reads JSON Lines, values one after another, or one array of objects. Faults: E103, E305, E804. */
export async function readJson(content: Content, settings: ReadSettings): Promise<Reading> {
  const { file, source, limits } = settings;
  const splitter = new JsonSplitter();
  const collector = new RecordCollector({ file, maxColumns: limits.maxColumns });
  const rejects: Reject[] = [];
  let records = 0;
  const take = (value: JsonValue) => {
    const fault = takeValue(value, ++records, collector, limits.maxFieldBytes);
    if (fault !== null) rejects.push({ file, line: value.line, record: records, byte: value.byte, ...fault });
  };
  let skip = content.offset;
  for await (const chunk of content.open()) {
    for (const value of splitter.push(chunk.subarray(skip))) take(value);
    skip = 0;
    if (splitter.pendingBytes > limits.maxFieldBytes * MAX_FIELDS_IN_RECORD) throw endless(file);
  }
  const last = splitter.end();
  if (last?.isComplete === false) throw truncated(file, last.line);
  if (last !== undefined) take(last);
  const { encoding } = content;
  return {
    ...{ table: collector.build(source), rejects, recordsIn: records, warnings: [] },
    dialect: {
      ...{ format: 'json', delimiter: '', quote: '', escape: '', newline: 'none', confidence: 1 },
      ...{ encoding: encoding.name, bom: encoding.bomBytes > 0, headerLine: 0, preambleLines: 0 },
    },
  };
}

type Fault = Pick<Reject, 'code' | 'reason' | 'raw' | 'column'>;

/** Adds one value to the table, or says why not. */
function takeValue(
  value: JsonValue,
  record: number,
  collector: RecordCollector,
  maxFieldBytes: number,
): (Fault & { byte?: number }) | null {
  const { bytes } = value;
  const bad = firstBadByte(bytes);
  const raw = rawText(bytes);
  if (bad >= 0) return { code: 'E304', reason: 'bytes that are not valid UTF-8', byte: value.byte + bad, raw };
  const fields = jsonFields(raw);
  if (fields === null) return { code: 'E307', reason: 'not a JSON object', raw };
  const zero = fields.find(([, text]) => text.includes('\0'));
  if (zero !== undefined) return { code: 'E303', reason: 'a zero byte', column: zero[0], raw };
  const large = fields.find(([, text]) => text.length > maxFieldBytes);
  if (large !== undefined) {
    return { code: 'E305', reason: `a cell is longer than ${maxFieldBytes} bytes`, column: large[0], raw: '' };
  }
  collector.add(record, fields);
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
