/** How likely a pair of bytes is in a text of the encoding, in bits (negative); undefined when the encoding has no such pair. */
type PairBits = (lead: number, trail: number) => number | undefined;

/** An encoding of two bytes a character, by the classes of its pairs. */
export interface DoubleByteEncoding {
  readonly name: string;
  readonly regions: readonly string[];
  readonly callingCodes: readonly string[];
  readonly pairBits: PairBits;
  /** Bits of a single byte above 127 that stands for a character of its own, where there are such. */
  readonly singleBits?: (byte: number) => number | undefined;
}

/** Share of a class of characters in names and places, and how many characters are in it → bits of one of them. */
const bits = (share: number, characters: number): number => Math.log2(share / characters);

const KANA = bits(0.35, 170);
const COMMON_KANJI = bits(0.9, 2965);
const RARE_KANJI = bits(0.01, 3390);
const SYMBOLS = bits(0.02, 300);
const HALF_WIDTH = bits(0.02, 63);
const COMMON_HANZI = bits(0.93, 3755);
const RARE_HANZI = bits(0.04, 3008);
const FAR_HANZI = bits(0.003, 18_000);
const COMMON_BIG5 = bits(0.95, 5401);
const RARE_BIG5 = bits(0.02, 7652);
const HANGUL = bits(0.97, 2350);
const RARE_HANGUL = bits(0.005, 8822);
const HANJA = bits(0.005, 4888);

const within = (value: number, from: number, to: number): boolean => value >= from && value <= to;

export const DOUBLE_BYTE: readonly DoubleByteEncoding[] = [
  {
    ...{ name: 'shift_jis', regions: ['JP'], callingCodes: ['81'] },
    pairBits: (lead, trail) => {
      if (!within(trail, 0x40, 0xfc) || trail === 0x7f) return undefined;
      if (lead === 0x82 && trail >= 0x9f) return KANA;
      if (lead === 0x83 && trail <= 0x96) return KANA;
      if (within(lead, 0x81, 0x88)) return lead === 0x88 && trail >= 0x9f ? COMMON_KANJI : SYMBOLS;
      if (within(lead, 0x89, 0x97) || (lead === 0x98 && trail <= 0x72)) return COMMON_KANJI;
      return within(lead, 0x98, 0x9f) || within(lead, 0xe0, 0xea)
        ? RARE_KANJI
        : within(lead, 0xed, 0xfc)
          ? RARE_KANJI - 4
          : undefined;
    },
    singleBits: (byte) => (within(byte, 0xa1, 0xdf) ? HALF_WIDTH : undefined),
  },
  {
    ...{ name: 'euc-jp', regions: ['JP'], callingCodes: ['81'] },
    pairBits: (lead, trail) => {
      if (lead === 0x8e) return within(trail, 0xa1, 0xdf) ? HALF_WIDTH : undefined;
      if (!within(trail, 0xa1, 0xfe)) return undefined;
      if (lead === 0xa4 || lead === 0xa5) return KANA;
      if (within(lead, 0xa1, 0xa8)) return SYMBOLS;
      return within(lead, 0xb0, 0xcf) ? COMMON_KANJI : within(lead, 0xd0, 0xf4) ? RARE_KANJI : undefined;
    },
  },
  {
    ...{ name: 'gb18030', regions: ['CN', 'SG'], callingCodes: ['86', '65'] },
    pairBits: (lead, trail) => {
      if (!within(trail, 0x40, 0xfe) || trail === 0x7f) return undefined;
      if (trail >= 0xa1 && within(lead, 0xb0, 0xd7)) return COMMON_HANZI;
      if (trail >= 0xa1 && within(lead, 0xd8, 0xf7)) return RARE_HANZI;
      return within(lead, 0xa1, 0xa9) && trail >= 0xa1 ? SYMBOLS : FAR_HANZI;
    },
  },
  {
    ...{ name: 'big5', regions: ['TW', 'HK', 'MO'], callingCodes: ['886', '852', '853'] },
    pairBits: (lead, trail) => {
      if (!within(trail, 0x40, 0x7e) && !within(trail, 0xa1, 0xfe)) return undefined;
      if (within(lead, 0xa4, 0xc6)) return COMMON_BIG5;
      if (within(lead, 0xc9, 0xf9)) return RARE_BIG5;
      return within(lead, 0xa1, 0xa3) ? SYMBOLS : FAR_HANZI;
    },
  },
  {
    ...{ name: 'euc-kr', regions: ['KR'], callingCodes: ['82'] },
    pairBits: (lead, trail) => {
      if (!within(trail, 0x41, 0xfe)) return undefined;
      if (trail >= 0xa1 && within(lead, 0xb0, 0xc8)) return HANGUL;
      if (trail >= 0xa1 && within(lead, 0xca, 0xfd)) return HANJA;
      return within(lead, 0xa1, 0xac) && trail >= 0xa1 ? SYMBOLS : RARE_HANGUL;
    },
  },
];

/** Bits of all characters above ASCII in a text, and how many there are; undefined when the bytes are not of the encoding. */
export function bitsOfPairs(
  encoding: DoubleByteEncoding,
  text: Uint8Array,
): { bits: number; characters: number } | undefined {
  let sum = 0;
  let characters = 0;
  for (let at = 0; at < text.length; at++) {
    const lead = text[at] as number;
    if (lead < 0x80) continue;
    characters++;
    const single = encoding.singleBits?.(lead);
    const own = single ?? encoding.pairBits(lead, text[++at] ?? 0);
    if (own === undefined) return undefined;
    sum += own;
  }
  return { bits: sum, characters };
}
