import { type MisreadEncoding, type Reading, readControls, readMisread, type Sequence } from '../../text/misread.ts';

const ENCODINGS: readonly MisreadEncoding[] = ['windows-1252', 'macintosh', 'windows-1251', 'windows-1250', 'cp437'];
const NON_ASCII = /[^\u0000-\u007f]/;
/** Code points that no text has: unassigned, private. */
const NO_CHARACTER = /[\p{Cn}\p{Co}]/u;
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

const LETTER = /^\p{L}$/u;
const LOWER = /^\p{Ll}$/u;
const UPPER = /^\p{Lu}$/u;

/** Letters of Hawaiian, Hausa, Tongan that look like one. */
const APOSTROPHE = /^[ʻʼ]$/u;
const WORD_LETTER = /[\p{Lu}\p{Ll}\p{Lo}\p{M}]/u;
const NO_BREAK_SPACE = '\u00a0';

/**
 * Written as no word is: a sign inside it ("BolgarÄ±stan", "Å¡port", "Ju≈æna"), a capital behind a small letter, two capitals before one ("ÄŒile").
 * A no-break space parts words in capitals: "BLÅ BIL".
 */
function isOdd({ original, before, after }: Sequence): boolean {
  const [first = '', ...rest] = original;
  const isInside = LETTER.test(after);
  if (rest.includes(NO_BREAK_SPACE) && UPPER.test(before)) return false;
  if (rest.some((char) => !WORD_LETTER.test(char)) && (isInside || LOWER.test(before))) return true;
  if ((first === 'ƒ' || !WORD_LETTER.test(first)) && (isInside || LETTER.test(before))) return true;
  if (LOWER.test(before) && UPPER.test(first)) return true;
  return !LETTER.test(before) && LOWER.test(after) && rest.length === 1 && rest.every((char) => UPPER.test(char));
}

/** A letter of the script and the case of its neighbours: "a-ı-s", "'-Č-i", "E-Š-K". */
function isNatural({ decoded, before, after }: Sequence): boolean {
  if (APOSTROPHE.test(decoded)) return LETTER.test(before) || LETTER.test(after);
  if (!/\p{Script=Latin}/u.test(decoded)) return false;
  if (LOWER.test(decoded))
    return (
      LOWER.test(before) || (!LETTER.test(before) && LOWER.test(after)) || (UPPER.test(before) && !UPPER.test(after))
    );
  if (UPPER.test(decoded)) return LETTER.test(before) ? UPPER.test(before) && !LOWER.test(after) : LETTER.test(after);
  return false;
}

/** How sure one sequence makes us, 0 to 1: some pairs of characters hardly occur in any language, some do. */
function weight(sequence: Sequence, encoding: MisreadEncoding): number {
  const { lead } = sequence;
  if (encoding !== 'windows-1251' && !sequence.isLost && isOdd(sequence) && isNatural(sequence)) return 1;
  // Words in capitals, parted by no-break spaces: "SELKÄ JA KÄSI"; not "GÃ idhlig".
  if (sequence.original.endsWith(NO_BREAK_SPACE) && isUpper(sequence.before))
    return lead === 0xc3 && LOWER.test(sequence.after) ? 1 : 0;
  const isSymbolic = lead === 0xe2 || lead === 0xef || lead === 0xf0;
  if (isSymbolic && encoding !== 'windows-1250') return sequence.isLost ? 0.5 : 1;
  if (encoding === 'windows-1252') return lead === 0xc3 || lead === 0xc2 ? (isPlausible(sequence) ? 0.5 : 1) : 0.5;
  // A sign of mathematics before another one is what it looks like: "√π".
  if (encoding === 'macintosh' && lead === 0xc3) return touchesLetter(sequence) ? 1 : 0.5;
  if (encoding === 'macintosh') return lead === 0xca ? 0 : 0.4;
  if (encoding === 'cp437') return lead === 0xc3 ? 1 : 0.5;
  if (encoding === 'windows-1251') return 0.34;
  return isPlausible(sequence) ? 0.2 : 0.5;
}

function touchesLetter({ before, after }: Sequence): boolean {
  return LETTER.test(before) || LETTER.test(after);
}

function isConvincing(reading: Reading, encoding: MisreadEncoding): boolean {
  if (reading.sequences.length === 0 || CONTROLS.test(reading.text) || NO_CHARACTER.test(reading.text)) return false;
  // Cyrillic read as Cyrillic is only damage when nothing else is left over.
  if (encoding === 'windows-1251' && reading.others > 0) return false;
  const sum = reading.sequences.reduce((total, sequence) => total + weight(sequence, encoding), 0);
  const allowed = encoding === 'windows-1252' ? reading.sequences.length : reading.sequences.length / 4;
  return sum >= 1 && reading.others <= allowed;
}

const LOST_BLANK = /(?<=\p{Ll}|['’])Ã(?:[ \u00a0] | (?=\p{L})|$)|(?<=^|\s)Ã(?:[ \u00a0] | )(?=\p{Ll})/gu;

/** "voilÃ le": the second half of "à" is a no-break space, which editors turn into a blank and trimming drops. */
function restoreLostBlank(text: string): string {
  const restored = text.replace(LOST_BLANK, 'à ');
  return restored === text ? text : restored.trimEnd();
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
