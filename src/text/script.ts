const HAN = /\p{Script=Han}/u;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}\u30fc]/u;
const HANGUL = /\p{Script=Hangul}/u;
const ONLY_EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u30fc\u3005\s·・.]+$/u;

export type EastAsianScript = 'han' | 'kana' | 'hangul';

/** The East Asian script a text is wholly written in, or null. Kana anywhere means Japanese. */
export function eastAsianScript(text: string): EastAsianScript | null {
  if (text === '' || !ONLY_EAST_ASIAN.test(text)) return null;
  if (KANA.test(text)) return 'kana';
  if (HANGUL.test(text)) return 'hangul';
  return HAN.test(text) ? 'han' : null;
}
