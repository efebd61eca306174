import { AurumError } from '../model/error.ts';
import type { Reject } from '../model/reject.ts';
import { cardFields } from './card-fields.ts';
import type { Content } from './content.ts';
import { firstBadByte, rawText } from './raw-text.ts';
import { RecordCollector } from './record-collector.ts';
import type { Reading, ReadSettings } from './settings.ts';
import { type CardLine, isSoftBreak, parseCardLine } from './vcard.ts';

const LF = 10;
const CR = 13;

interface PhysicalLine {
  readonly bytes: Buffer;
  readonly byte: number;
  readonly line: number;
}

/** Reads vCards of version 2.1 to 4.0, one record per card. Faults: E103, E305, E804. */
export async function readVcard(content: Content, settings: ReadSettings): Promise<Reading> {
  const { file, source, limits } = settings;
  const collector = new RecordCollector({ file, maxColumns: limits.maxColumns });
  const rejects: Reject[] = [];
  let records = 0;
  let card: PhysicalLine[] = [];
  for await (const line of physicalLines(content, { file, maxBytes: limits.maxFieldBytes * 16 })) {
    const text = line.bytes.toString('latin1').trim();
    if (card.length === 0 && text === '') continue;
    card.push(line);
    const isOutside = card.length === 1 && !/^BEGIN:VCARD$/i.test(text);
    if (!isOutside && !/^END:VCARD$/i.test(text)) continue;
    const reject = isOutside ? 'not inside a card' : takeCard(card, ++records, collector);
    if (isOutside) records++;
    if (reject !== null) rejects.push(rejectOf(card, { file, record: records, reason: reject }));
    card = [];
  }
  if (card.length > 0) throw truncated(file, (card[0] as PhysicalLine).line);
  const { encoding } = content;
  return {
    ...{ table: collector.build(source), rejects, recordsIn: records, warnings: [] },
    dialect: {
      ...{ format: 'vcard', delimiter: '', quote: '', escape: '', newline: 'none', confidence: 1 },
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

async function* physicalLines(
  content: Content,
  limit: { file: string; maxBytes: number },
): AsyncGenerator<PhysicalLine> {
  let rest = Buffer.alloc(0);
  let byte = content.offset;
  let line = 1;
  for await (const chunk of withoutMark(content)) {
    const bytes = Buffer.concat([rest, chunk]);
    let start = 0;
    for (let end = bytes.indexOf(LF); end >= 0; end = bytes.indexOf(LF, start)) {
      const stop = end > start && bytes[end - 1] === CR ? end - 1 : end;
      yield { bytes: Buffer.from(bytes.subarray(start, stop)), byte, line: line++ };
      byte += end + 1 - start;
      start = end + 1;
    }
    rest = Buffer.from(bytes.subarray(start));
    if (rest.length > limit.maxBytes) throw endless(limit.file, line);
  }
  if (rest.length > 0) yield { bytes: rest, byte, line };
}

async function* withoutMark(content: Content): AsyncGenerator<Uint8Array> {
  let skip = content.offset;
  for await (const chunk of content.open()) {
    yield chunk.subarray(skip);
    skip = 0;
  }
}

/** Adds a card to the table, or says why not. */
function takeCard(card: readonly PhysicalLine[], record: number, collector: RecordCollector): string | null {
  if (card.some((line) => firstBadByte(line.bytes) >= 0)) return 'bytes that are not valid UTF-8';
  const lines: CardLine[] = [];
  for (const text of unfold(card.map((line) => line.bytes.toString('utf8')))) {
    if (text.trim() === '') continue;
    const line = parseCardLine(text);
    if (line === null) return 'a line without name and colon';
    lines.push(line);
  }
  collector.add(record, cardFields(lines));
  return null;
}

/** Joins folded lines: a leading blank, or a quoted-printable soft break. */
function unfold(lines: readonly string[]): string[] {
  const unfolded: string[] = [];
  for (const line of lines) {
    const last = unfolded.at(-1);
    if (last !== undefined && isSoftBreak(last)) unfolded[unfolded.length - 1] = last.slice(0, -1) + line;
    else if (last !== undefined && /^[ \t]/.test(line)) unfolded[unfolded.length - 1] = last + line.slice(1);
    else unfolded.push(line);
  }
  return unfolded;
}

function rejectOf(card: readonly PhysicalLine[], why: { file: string; record: number; reason: string }): Reject {
  const { byte, line } = card[0] as PhysicalLine;
  const raw = card.map(({ bytes }) => rawText(bytes)).join('\n');
  return { code: why.reason.startsWith('bytes') ? 'E304' : 'E307', ...why, line, byte, raw };
}

function endless(file: string, line: number): AurumError {
  const what = 'A line has no end within the size limit.';
  return new AurumError({ exit: 'INPUT', code: 'E305', what, place: { file, line } });
}

function truncated(file: string, line: number): AurumError {
  const what = 'The last card has no END:VCARD.';
  return new AurumError({
    ...{ exit: 'INPUT', code: 'E103', what },
    place: { file, line },
    fix: 'Copy or export the file again.',
  });
}
