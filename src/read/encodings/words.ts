/** Different words that are judged; more change nothing. */
const MOST_WORDS = 600;

/** Different words with bytes above 127, bytes as characters of the same number, in order of the file. */
export function foreignWords(bytes: Buffer): string[] {
  const words = new Set<string>();
  for (const word of bytes.toString('latin1').split(/[^A-Za-z\x80-\xff]+/)) {
    if (/[\x80-\xff]/.test(word)) words.add(word);
    if (words.size === MOST_WORDS) break;
  }
  return [...words];
}
