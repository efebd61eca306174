import type { PostalAddress } from '../../../model/clean.ts';
import { squeeze } from '../../../text/ascii.ts';
import { parseChineseAddress } from './chinese.ts';
import { parseJapaneseAddress } from './japanese.ts';
import { parseKoreanAddress } from './korean.ts';

const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hangul}]/u;
const HANGUL = /\p{Script=Hangul}/u;
const JAPANESE = /[〒\p{Script=Hiragana}\p{Script=Katakana}]|^(?:日本|東京都|北海道|京都府|大阪府)|^\S{2,3}県|\d丁目/u;

/** True for text in Chinese, Japanese or Korean characters; a cheap test before {@link parseEastAsianAddress}. */
export function isEastAsian(text: string): boolean {
  return EAST_ASIAN.test(text);
}

/**
 * Addresses from the largest part to the smallest, as they are written in China, Japan, Korea and Taiwan; digits of full
 * width become plain. "〒100-0004 東京都千代田区大手町1-1-2" → 東京都 | 千代田区 | 大手町 | 1-1-2; "서울시 종로구 세종대로 175" → 서울시 |
 * 종로구 | 세종대로 | 175. Null when the characters are there but not that order. Linear: every step is bounded.
 */
export function parseEastAsianAddress(text: string, country: string | undefined): PostalAddress | null {
  const plain = squeeze(text.normalize('NFKC').replace(/[,、，\n]+/g, ' '));
  if (HANGUL.test(plain)) return parseKoreanAddress(plain);
  if (country === 'JP' || JAPANESE.test(plain)) return parseJapaneseAddress(plain);
  return parseChineseAddress(plain, country);
}
