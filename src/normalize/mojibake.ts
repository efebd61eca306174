/** Single-byte encodings that UTF-8 is most often misread as, in the order they are tried. */
const ENCODINGS = [
  'windows-1252',
  'macintosh',
  'windows-1250',
  'windows-1251',
  'windows-1254',
  'iso-8859-2',
  'windows-1253',
  'windows-1257',
];
/** Characters that a UTF-8 lead byte turns into; a text without any of them is left alone at once. */
const SUSPECT = /[\u0080-\u{10ffff}]/u;

type Reverse = ReadonlyMap<string, number>;
const reverses = new Map<string, Reverse>();

function reverseTable(encoding: string): Reverse {
  const known = reverses.get(encoding);
  if (known !== undefined) return known;
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const text = new TextDecoder(encoding).decode(bytes);
  const table = new Map<string, number>();
  [...text].forEach((char, byte) => {
    table.set(char, byte);
  });
  // Bytes without a character came through as C1 controls.
  for (let byte = 0x80; byte < 0xa0; byte++)
    if (!table.has(String.fromCharCode(byte))) table.set(String.fromCharCode(byte), byte);
  reverses.set(encoding, table);
  return table;
}

function encode(text: string, table: Reverse): Uint8Array | null {
  const bytes: number[] = [];
  for (const char of text) {
    const byte = table.get(char);
    if (byte === undefined) return null;
    bytes.push(byte);
  }
  return Uint8Array.from(bytes);
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decode(bytes: Uint8Array): string | null {
  try {
    return strictUtf8.decode(bytes);
  } catch {
    return null;
  }
}

function repairOnce(text: string): string | null {
  for (const encoding of ENCODINGS) {
    const bytes = encode(text, reverseTable(encoding));
    const repaired = bytes === null ? null : decode(bytes);
    if (repaired !== null && repaired !== text && isBetter(text, repaired)) return repaired;
  }
  return null;
}

/** Repair must leave letters and common punctuation, no controls, and shorten the text. */
function isBetter(text: string, repaired: string): boolean {
  if (/[\u0000-\u0008\u000e-\u001f\u0080-\u009f\ufffd]/.test(repaired)) return false;
  return [...repaired].length < [...text].length;
}

/**
 * Restores text that was UTF-8 read as a single-byte encoding. "MÃ¼ller" → "Müller", "â€œbbâ€\u009d" → "“bb”".
 * Null when there is nothing certain to repair ("Ã" alone, "Müller"). Twice-damaged text is repaired twice.
 */
export function repairMojibake(text: string): string | null {
  if (!SUSPECT.test(text)) return null;
  const once = repairOnce(text);
  return once === null ? null : (repairOnce(once) ?? once);
}
