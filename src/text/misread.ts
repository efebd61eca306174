/** Upper half of code page 437, which TextDecoder does not know. */
const CP437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';

/** 0x80 to 0x9f of Windows-1252, written out because some Node versions decode them as Latin-1. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

export type MisreadEncoding = 'windows-1252' | 'windows-1250' | 'windows-1251' | 'macintosh' | 'cp437';

/** Readers differ in which of the two they make of one byte. */
const OMEGA = '\u03a9';
const OHM = '\u2126';
/** A byte that became unreadable, as readers show it. */
const LOST = '\ufffd';
/** The one byte without a character; a lost one can only have been that. "Р\ufffd" was И. */
const ONLY_GAP: Readonly<Partial<Record<MisreadEncoding, number>>> = { 'windows-1251': 0x98 };

const tables = new Map<MisreadEncoding, ReadonlyMap<string, number>>();

function upperHalf(encoding: MisreadEncoding): string[] {
  if (encoding === 'cp437') return [...CP437];
  if (encoding === 'windows-1252') {
    return [...WINDOWS_1252, ...Array.from({ length: 96 }, (_, index) => String.fromCharCode(index + 0xa0))];
  }
  return [...new TextDecoder(encoding).decode(Uint8Array.from({ length: 128 }, (_, index) => index + 128))];
}

/** Character → byte of the upper half. Bytes without a character of their own come as C1 controls, as browsers read them. */
function byteTable(encoding: MisreadEncoding): ReadonlyMap<string, number> {
  let table = tables.get(encoding);
  if (table === undefined) {
    const bytes = new Map<string, number>();
    upperHalf(encoding).forEach((char, index) => {
      bytes.set(char, index + 128);
    });
    for (let byte = 0x80; byte < 0xa0; byte++) {
      const control = String.fromCharCode(byte);
      if (!bytes.has(control)) bytes.set(control, byte);
    }
    if (encoding === 'macintosh') bytes.set(OHM, bytes.get(OMEGA) ?? 0);
    const only = ONLY_GAP[encoding];
    if (only !== undefined) bytes.set(LOST, only);
    tables.set(encoding, bytes);
    table = bytes;
  }
  return table;
}

/** One UTF-8 sequence that was read as single-byte characters. `isLost` when a byte of it had become U+FFFD. */
export interface Sequence {
  readonly lead: number;
  readonly original: string;
  readonly decoded: string;
  readonly before: string;
  readonly after: string;
  readonly isLost: boolean;
}

export interface Reading {
  readonly text: string;
  readonly sequences: readonly Sequence[];
  /** Non-ASCII characters that are part of no sequence. */
  readonly others: number;
}

function lengthOf(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decode(bytes: readonly number[]): string | null {
  try {
    return utf8.decode(Uint8Array.from(bytes));
  } catch {
    return null;
  }
}

/** A byte that had become U+FFFD, or "?" behind "â€". */
function isLostByte(part: readonly string[], index: number): boolean {
  return part[index] === '\ufffd' || (part[index] === '?' && index === 2 && part[0] === 'â' && part[1] === '€');
}

/** Byte of a character inside a sequence; a blank behind a Cyrillic, Hebrew or Arabic lead was a no-break space. */
function byteAt(part: readonly string[], index: number, table: ReadonlyMap<string, number>): number {
  const lead = table.get(part[0] ?? '') ?? 0;
  if (index === 1 && part[1] === ' ' && lead >= 0xd0 && lead <= 0xdf) return 0xa0;
  return table.get(part[index] ?? '') ?? -1;
}

function readSequence(chars: readonly string[], at: number, table: ReadonlyMap<string, number>): Sequence | null {
  const lead = table.get(chars[at] ?? '') ?? 0;
  const length = lengthOf(lead);
  if (length === 0 || at + length > chars.length) return null;
  const part = chars.slice(at, at + length);
  const bytes = part.map((_, index) => byteAt(part, index, table));
  const lost = table.has(LOST) ? 0 : part.filter((_, index) => isLostByte(part, index)).length;
  const isTail = (byte: number, index: number) =>
    index === 0 || (byte >= 0x80 && byte < 0xc0) || isLostByte(part, index);
  if (!bytes.every(isTail)) return null;
  const decoded = lost > 0 ? '\ufffd' : decode(bytes);
  if (decoded === null) return null;
  const around = { before: chars[at - 1] ?? '', after: chars[at + length] ?? '' };
  return { lead, original: part.join(''), decoded, ...around, isLost: lost > 0 };
}

/** C1 controls are Windows-1252 read as Latin-1: "\u0092" → "’". Those without a character stay. */
export function readControls(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80));
}

/** Reads a text as UTF-8 bytes that had been shown in `encoding`: every sequence found is decoded, all else is kept. Linear. */
export function readMisread(text: string, encoding: MisreadEncoding): Reading {
  const table = byteTable(encoding);
  const chars = [...text];
  const sequences: Sequence[] = [];
  let out = '';
  let others = 0;
  for (let i = 0; i < chars.length; ) {
    const char = chars[i] ?? '';
    const sequence = char < '\u0080' ? null : readSequence(chars, i, table);
    if (sequence === null) {
      out += char;
      if (char >= '\u0080' && char !== '\u00a0') others++;
      i++;
    } else {
      out += sequence.decoded;
      sequences.push(sequence);
      i += [...sequence.original].length;
    }
  }
  return { text: out, sequences, others };
}
