import { encodingName } from '../transcode.ts';

/** Names of the library that nobody else uses. */
const LABELS: Readonly<Record<string, string>> = {
  macroman: 'macintosh',
  maccyrillic: 'x-mac-cyrillic',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  cp949: 'euc-kr',
  uhc: 'euc-kr',
  cp932: 'shift_jis',
  ibm850: 'cp850',
  ibm852: 'cp852',
  ibm855: 'cp855',
  ibm866: 'cp866',
  ibm437: 'cp437',
};
/** Bits of its first opinion at full confidence; each further one has half. */
const FIRST_BITS = 8;
const MOST_OPINIONS = 3;

/** Bits that a library of detection gives to encodings: it knows frequencies of pairs of letters, which we do not. */
export async function opinionBits(sample: Buffer): Promise<ReadonlyMap<string, number>> {
  const { detectAll } = await import('jschardet');
  const bits = new Map<string, number>();
  const opinions = detectAll(sample).slice(0, MOST_OPINIONS);
  opinions.forEach(({ encoding, confidence }, at) => {
    const label = encoding?.toLowerCase() ?? '';
    const name = encodingName(LABELS[label] ?? label);
    if (name !== undefined && !bits.has(name)) bits.set(name, (FIRST_BITS * confidence) / 2 ** at);
  });
  return bits;
}
