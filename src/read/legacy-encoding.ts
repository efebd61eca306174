import { createDecoder, encodingName } from './transcode.ts';

/** Tried in this order when the detection library has no better opinion. */
const COMMON = [
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'koi8-r',
  'macintosh',
  'shift_jis',
  'gb18030',
  'big5',
  'euc-kr',
];
const LABELS: Readonly<Record<string, string>> = {
  macroman: 'macintosh',
  maccyrillic: 'x-mac-cyrillic',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  cp949: 'euc-kr',
  uhc: 'euc-kr',
  johab: 'euc-kr',
  cp932: 'shift_jis',
  'iso8859-15': 'iso-8859-15',
};
const TOLERANCE = 0.02;

interface Reading {
  readonly encoding: string;
  readonly text: string;
  /** Implausible characters. */
  readonly oddities: number;
}

/**
 * The likeliest encoding of bytes that are not UTF-8; null when no known one decodes them.
 * Library opinions on short lists of names are weak, so every opinion must also decode cleanly and read plausibly.
 */
export async function guessLegacyEncoding(sample: Buffer): Promise<string | null> {
  const opinions = await rankedOpinions(sample);
  const readings = [...new Set([...opinions, ...COMMON])].flatMap((encoding) => readAs(encoding, sample));
  const first = readings[0];
  if (first === undefined) return null;
  const fewest = Math.min(...readings.map((reading) => reading.oddities));
  const allowed = fewest + Math.floor(countForeign(first.text) * TOLERANCE);
  const plausible = readings.filter((reading) => reading.oddities <= allowed);
  // Opinions on western names are close to chance; among equals the commonest encoding of exports is the best bet.
  const best = plausible.find((reading) => reading.encoding === 'windows-1252') ?? (plausible[0] as Reading);
  return best.encoding;
}

async function rankedOpinions(sample: Buffer): Promise<string[]> {
  const { detectAll } = await import('jschardet');
  return detectAll(sample).flatMap(({ encoding }) => {
    const name = encoding?.toLowerCase() ?? '';
    const known = encodingName(LABELS[name] ?? name);
    return known === undefined || known.startsWith('utf') ? [] : [known];
  });
}

function readAs(encoding: string, sample: Buffer): Reading[] {
  try {
    const text = createDecoder(encoding).decode(sample, { stream: true });
    return /[\x80-\x9f]/.test(text) ? [] : [{ encoding, text, oddities: countOddities(text) }];
  } catch {
    return [];
  }
}

function countForeign(text: string): number {
  return text.match(/[^\x00-\x7f]/g)?.length ?? 0;
}

const CONSONANT = '[bcdfghjklmnpqrstvwxz]';
const VOWEL = '[aeiouyáéíóú]';
const ODDITIES = [
  // A capital, or a symbol, inside a word.
  /\p{Ll}(?![\x00-\x7f])\p{Lu}/gu,
  /\p{L}(?![\x00-\x7f’·־])[\p{S}\p{P}\p{N}\p{Zs}\p{Cf}]\p{L}/gu,
  // Another script glued to Latin letters.
  /[a-z](?!\p{Script=Latin})\p{L}|(?!\p{Script=Latin})\p{L}[a-z]/giu,
  // Half-width katakana and private characters: the usual product of a wrong guess.
  /[\uff61-\uff9f\ue000-\uf8ff]/g,
  // No Latin language strings accented letters together.
  /[À-ÿ]{3,}/g,
  // Vowels where their neighbours say consonant, and the reverse: Kuèera (Kučera), Hélčne (Hélène).
  new RegExp(`${VOWEL}[èøùûìõ]${VOWEL}`, 'gi'),
  new RegExp(`${CONSONANT}[čřďťň]${CONSONANT}`, 'gi'),
  // Letters that stand nowhere, or not there, in the languages that own them.
  /[ìù]\p{L}|õ(?![es])|[ŕĺ]|ń[aeiou]|ă[eo]/giu,
];

function countOddities(text: string): number {
  const counts = ODDITIES.map((pattern) => text.match(pattern)?.length ?? 0);
  // Icelandic has acute accents beside ð and þ; without them it is Turkish ğ and ş.
  if (!/[áíóú]/i.test(text)) counts.push(text.match(/[ðþ]/gi)?.length ?? 0);
  return counts.reduce((sum, count) => sum + count, 0);
}
