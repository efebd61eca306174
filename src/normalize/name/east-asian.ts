import type { PersonName } from '../../model/clean.ts';
import type { EastAsianScript } from '../../text/script.ts';
import { words } from '../../text/words.ts';

const COMPOUND_HAN = new Set(
  words(
    '欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 夏侯 皇甫 尉迟 公孙 公孫 慕容 令狐 宇文 长孙 長孫 司徒 司空 东方 東方 南宫 西门 端木 轩辕',
  ),
);
const COMPOUND_HANGUL = new Set(words('남궁 황보 제갈 선우 독고 사공 서문 동방'));
/** Polite endings that are no part of the name. */
const HONORIFICS = /(?:様|さま|さん|殿|先生|女士|小姐|님|씨)$/u;

function familyLength(text: string, script: EastAsianScript): number {
  const pair = text.slice(0, 2);
  if (script === 'hangul') return COMPOUND_HANGUL.has(pair) && text.length > 2 ? 2 : 1;
  if (COMPOUND_HAN.has(pair) && text.length > 2) return 2;
  return text.length >= 4 ? 2 : 1;
}

function person(family: string, given: string): PersonName {
  return { title: '', given, middle: '', family, suffix: '', nickname: '' };
}

/**
 * Names in Han, Kana or Hangul: family first. "山田 太郎" → 山田 | 太郎, "김민준" → 김 | 민준, "欧阳娜娜" → 欧阳 | 娜娜.
 * Undivided Kana cannot be split and is kept as the family name; "ジョン・スミス" is a foreign name, given first.
 */
export function parseEastAsianName(text: string, script: EastAsianScript): PersonName {
  const name = text.replace(HONORIFICS, '').trim() || text;
  const dotted = name.split(/[・·.]/u).filter((part) => part.trim() !== '');
  if (dotted.length > 1) return person(dotted.slice(1).join(' ').trim(), (dotted[0] ?? '').trim());
  const spaced = name.split(' ');
  if (spaced.length > 1) return person(spaced[0] ?? '', spaced.slice(1).join(' '));
  if (script === 'kana' || name.length < 2) return person(name, '');
  const length = familyLength(name, script);
  return person(name.slice(0, length), name.slice(length));
}
