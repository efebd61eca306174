const CODES: Readonly<Record<string, string>> = {
  b: 'p',
  p: 'p',
  f: 'f',
  v: 'f',
  w: 'f',
  c: 'k',
  k: 'k',
  q: 'k',
  g: 'k',
  x: 'k',
  d: 't',
  t: 't',
  s: 's',
  z: 's',
  j: 'j',
  l: 'l',
  m: 'm',
  n: 'm',
  r: 'r',
};

const DIGRAPHS: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/[cs]ch/g, 's'],
  [/[cs]h/g, 's'],
  [/cz/g, 's'],
  [/th/g, 't'],
  [/gh/g, ''],
  [/ck/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/dg/g, 'j'],
  [/mp(?=[st])/g, 'm'],
  [/^kn/g, 'n'],
  [/^wr/g, 'r'],
  [/^y/g, 'j'],
];

/**
 * A coarse phonetic key of a romanised lower-case word, for blocking only: consonant classes, vowels dropped
 * except a leading one (written 'a'), repeats folded, at most 6 symbols. '' for a value without letters.
 * Deliberately language-neutral: "Meyer"/"Maier" → "mr", "Schmidt"/"Smith" → "smt".
 */
export function phoneticKey(word: string): string {
  let text = word;
  for (const [from, to] of DIGRAPHS) text = text.replace(from, to);
  let key = '';
  let previous = '';
  for (const letter of text) {
    const code = CODES[letter] ?? '';
    if (code === '' && key === '' && previous === '' && letter >= 'a' && letter <= 'z') key = 'a';
    if (code !== '' && code !== previous) key += code;
    previous = letter === 'h' ? previous : code || letter;
    if (key.length === 6) break;
  }
  return key;
}
