import { type MisreadEncoding, type Reading, readControls, readMisread, type Sequence } from '../../text/misread.ts';

const ENCODINGS: readonly MisreadEncoding[] = ['windows-1252', 'macintosh', 'windows-1251', 'windows-1250', 'cp437'];
const NON_ASCII = /[^\u0000-\u007f]/;
const CONTROLS = /[\u0000-\u0008\u000e-\u001f]/;
/** Marks that may follow a capital in ordinary text: closing quotes, dashes, dots. */
const COMMON_MARKS = /^.[\u2018-\u201e\u2013\u2014\u2026\u2022\u2122\u203a\u20ac\u00ab\u00bb\u00a3´¨]/u;
const MAX_ROUNDS = 4;

function isUpper(char: string): boolean {
  return /\p{Lu}/u.test(char);
}

/** A capital Ã, Â or Ă and a mark may be the end of a quoted word in capitals; everything else like it is damage. */
function isPlausible(sequence: Sequence): boolean {
  const isAtEnd = !/\p{L}/u.test(sequence.after);
  return isAtEnd && COMMON_MARKS.test(sequence.original) && (isUpper(sequence.before) || sequence.before === '');
}

/** How sure one sequence makes us, 0 to 1: some pairs of characters hardly occur in any language, some do. */
function weight(sequence: Sequence, encoding: MisreadEncoding): number {
  const { lead } = sequence;
  const isSymbolic = lead === 0xe2 || lead === 0xef || lead === 0xf0;
  if (isSymbolic && encoding !== 'windows-1250') return sequence.isLost ? 0.5 : 1;
  if (encoding === 'windows-1252') return lead === 0xc3 || lead === 0xc2 ? (isPlausible(sequence) ? 0.5 : 1) : 0.5;
  if (encoding === 'macintosh') return lead === 0xc3 ? 1 : lead === 0xca ? 0 : 0.4;
  if (encoding === 'cp437') return lead === 0xc3 ? 1 : 0.5;
  if (encoding === 'windows-1251') return 0.34;
  return isPlausible(sequence) ? 0.2 : 0.5;
}

function isConvincing(reading: Reading, encoding: MisreadEncoding): boolean {
  if (reading.sequences.length === 0 || CONTROLS.test(reading.text)) return false;
  // Cyrillic read as Cyrillic is only damage when nothing else is left over.
  if (encoding === 'windows-1251' && reading.others > 0) return false;
  const sum = reading.sequences.reduce((total, sequence) => total + weight(sequence, encoding), 0);
  const allowed = encoding === 'windows-1252' ? reading.sequences.length : reading.sequences.length / 4;
  return sum >= 1 && reading.others <= allowed;
}

/** "voilÃ le": the second half of "à" is a no-break space, which editors turn into a blank and trimming drops. */
function restoreLostBlank(text: string): string {
  return text
    .replace(/(?<=\p{Ll}|['’])Ã(?:[ \u00a0] | (?=\p{L})|$)|(?<=^|\s)Ã(?:[ \u00a0] | )(?=\p{Ll})/gu, 'à ')
    .trimEnd();
}

/** The reading that explains most characters; the first encoding wins a tie. */
function repairOnce(text: string): string | null {
  let best: Reading | null = null;
  for (const encoding of ENCODINGS) {
    const reading = readMisread(text, encoding);
    if (!isConvincing(reading, encoding)) continue;
    const gain = reading.sequences.length - reading.others;
    if (best === null || gain > best.sequences.length - best.others) best = reading;
  }
  return best?.text ?? null;
}

/**
 * Restores text that was UTF-8 read as a single-byte encoding (Windows-1252, -1250, -1251, Mac Roman, code page 437), up
 * to four times over. "MÃ¼ller" → "Müller", "doesnâ€™t" → "doesn’t", "Ã¢â‚¬Å“" → "“". Sequences that had lost a byte become
 * U+FFFD, but only beside sure ones. Null when nothing is certain: "Müller", "VOCÊ…", "SÃO". After the idea of ftfy.
 */
export function repairMojibake(text: string): string | null {
  if (!NON_ASCII.test(text)) return null;
  let repaired = text;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const better = repairOnce(repaired);
    if (better === null) break;
    repaired = better;
  }
  const spaced = restoreLostBlank(repaired);
  // U+0085 alone may be a line end; beside other damage it is an ellipsis.
  const hasDamage = spaced !== text || /[\u0080-\u0084\u0086-\u009f]/.test(text);
  const restored = hasDamage ? readControls(spaced) : text;
  return restored === text ? null : restored;
}
