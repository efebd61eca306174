import { LANGUAGE_LETTERS } from '../../text/lexicons/letters.ts';
import { bitsOfPairs, DOUBLE_BYTE } from './double-byte.ts';
import { characterBits, letterBits, placesBits } from './letter-bits.ts';
import { opinionBits } from './opinions.ts';
import { type RegionSigns, regionBits, regionSigns } from './regions.ts';
import { SINGLE_BYTE } from './single-byte.ts';
import { characterTable, decodeAll } from './tables.ts';
import { foreignWords } from './words.ts';

/** An encoding that bytes may be in. */
export interface Candidate {
  readonly name: string;
  /** 0 to 1: how likely this reading is the right one. */
  readonly confidence: number;
}

/** Another reading, and characters that it has in the place of those of the guess: "ü ³, ß á". No cell can be told from them. */
export interface Alternative extends Candidate {
  readonly differences: string;
}

/** What bytes that are not UTF-8 were taken for. */
export interface EncodingGuess extends Candidate {
  /** Different characters beyond ASCII that the guess rests on. */
  readonly characters: number;
  /** Other readings that are not far off, likeliest first. */
  readonly alternatives: readonly Alternative[];
}

/** A guess that is less likely than this, or rests on fewer different characters, is doubtful. */
const SURE = 0.98;
const FEWEST_CHARACTERS = 3;

export function isDoubtful({ confidence, characters }: EncodingGuess): boolean {
  return confidence < SURE || characters < FEWEST_CHARACTERS;
}

interface Scored {
  readonly name: string;
  readonly bits: number;
  /** Equal for encodings that read the bytes as the same text. */
  readonly text: string;
}

/** An encoding that is rarer than another among exports must explain the bytes better by this much. */
const BITS_PER_RARITY = 1.5;
/** Letters of a name hang together: bits of evidence count for less than those of independent draws. */
const DEPENDENCE = 2;
/** Bits against a language in an encoding that is made for others. */
const FOREIGN_GROUP = 8;
const FEWEST_CONFIDENCE = 0.001;
const MOST_ALTERNATIVES = 3;
const MOST_DIFFERENCES = 3;
/** Against the commonest single-byte reading: double-byte files say more with each pair than this costs. */
const DOUBLE_BYTE_RARITY = 2;

/**
 * The likeliest encoding of bytes that are neither UTF-8 nor marked; null when none fits. `foreign` are lines with bytes above 127,
 * `ascii` a sample of the file, for the regions it speaks of. Evidence: how common the letters are in the languages that
 * an encoding is for and how they stand in words, pairs of bytes by their classes, domains, calling codes and region codes of the
 * rows, and the opinion of a library. Readings that are the same text count as one.
 */
export async function guessEncoding(foreign: Buffer, ascii: string): Promise<EncodingGuess | null> {
  const signs = regionSigns(ascii);
  const opinions = await opinionBits(foreign);
  const scored = [...singleByte(foreign, signs), ...doubleByte(foreign, signs)]
    .map((one) => ({ ...one, bits: one.bits + (opinions.get(one.name) ?? 0) }))
    .sort((a, b) => b.bits - a.bits || (a.name < b.name ? -1 : 1));
  const readings = scored.filter((one, at) => scored.findIndex(({ text }) => text === one.text) === at);
  const [best] = readings;
  if (best === undefined) return null;
  const weights = readings.map(({ bits }) => 2 ** ((bits - best.bits) / DEPENDENCE));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const candidates = readings.map(({ name, text }, at) => ({
    ...{ name, confidence: (weights[at] as number) / total },
    differences: differences(best.text, text),
  }));
  const [, ...others] = candidates;
  return {
    name: best.name,
    confidence: 1 / total,
    characters: new Set([...best.text].filter((character) => character > '\u007f')).size,
    alternatives: others.filter(({ confidence }) => confidence >= FEWEST_CONFIDENCE).slice(0, MOST_ALTERNATIVES),
  };
}

/** Characters that two readings have in one place; readings of another length have none of them in common. */
function differences(text: string, other: string): string {
  const [own, others] = [[...text], [...other]];
  const pairs = new Set<string>();
  for (let at = 0; at < own.length && pairs.size < MOST_DIFFERENCES; at++)
    if (own[at] !== others[at] && own[at] !== '\n') pairs.add(`${own[at]} ${others[at] ?? ''}`.trim());
  return [...pairs].join(', ');
}

/** A doubtful guess in words: what it may be else, and what would stand there. */
export function guessWords({ name, confidence, alternatives }: EncodingGuess): string {
  const share = (part: number): string => `${Math.round(part * 100)} %`;
  const others = alternatives.map((one) => `${one.name} ${share(one.confidence)} (${one.differences})`);
  return [`${name} ${share(confidence)}`, ...others].join(', or ');
}

function singleByte(foreign: Buffer, signs: RegionSigns): Scored[] {
  const words = foreignWords(foreign);
  const languages = LANGUAGE_LETTERS.map((language) => ({
    group: language.group,
    letters: letterBits(language),
    bonus: regionBits(signs, language),
  }));
  return SINGLE_BYTE.flatMap(({ name, group, rarity }) => {
    const table = characterTable(name);
    const text = words.map((word) => decodeWord(word, table));
    if (text.some((word) => word === undefined)) return [];
    const known = text as string[];
    const counts = countForeign(known);
    const places = placesBits(known);
    const byLanguage = languages.map(({ letters, bonus, group: own }) => {
      let bits = own === group ? bonus : bonus - FOREIGN_GROUP;
      for (const [character, count] of counts) bits += count * characterBits(character, letters);
      return bits;
    });
    const bits = Math.max(...byLanguage) + places - rarity * BITS_PER_RARITY;
    return [{ name, bits, text: known.join('\n') }];
  });
}

function decodeWord(word: string, table: readonly (string | undefined)[]): string | undefined {
  let text = '';
  for (let at = 0; at < word.length; at++) {
    const character = table[word.charCodeAt(at)];
    if (character === undefined) return undefined;
    text += character;
  }
  return text;
}

function countForeign(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words)
    for (const character of word) if (character > '\u007f') counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}

function doubleByte(foreign: Buffer, signs: RegionSigns): Scored[] {
  return DOUBLE_BYTE.flatMap((encoding) => {
    const lines = foreign.subarray(0, foreign.lastIndexOf(10) + 1 || foreign.length);
    const found = bitsOfPairs(encoding, lines);
    const text = found === undefined ? undefined : decodeAll(lines, encoding.name);
    if (found === undefined || text === undefined) return [];
    // The words of single-byte readings are counted once each; so is what is read here.
    const share = distinctShare(foreign);
    const bits = found.bits * share + regionBits(signs, encoding) - DOUBLE_BYTE_RARITY * BITS_PER_RARITY;
    return [{ name: encoding.name, bits, text }];
  });
}

/** Bytes above 127 in different words, as a share of all of them. */
function distinctShare(foreign: Buffer): number {
  const high = (text: string): number => text.match(/[\x80-\xff]/g)?.length ?? 0;
  const all = high(foreign.toString('latin1'));
  return all === 0 ? 1 : high(foreignWords(foreign).join('\n')) / all;
}
