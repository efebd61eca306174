import type { Clean } from '../../model/clean.ts';
import { foldKey, squeeze } from '../../text/ascii.ts';
import { LANGUAGES } from '../../text/lexicons/languages.ts';
import { synonymMap } from '../../text/words.ts';
import { isPlaceholder } from './placeholder.ts';

const CODES = synonymMap(LANGUAGES);
/** A code with region or script: "de-AT", "pt_BR", "zh-Hans-CN", "en_GB.UTF-8". */
const TAG = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?(?:\.[\w-]{1,12})?$/i;

/**
 * A language as BCP 47 writes it: two letters, the region kept. "Deutsch" → "de", "ger" → "de", "pt_br" → "pt-BR",
 * "zh-hans-cn" → "zh-Hans-CN". Null with E409 for placeholders; a text that is none of the known ones is kept as it is.
 */
export function normalizeLanguage(text: string): Clean<string> {
  const tidy = squeeze(text);
  if (tidy === '') return { value: null };
  if (isPlaceholder(tidy)) return { value: null, issue: 'E409' };
  const tag = TAG.exec(tidy);
  const code = CODES.get(foldKey(tidy)) ?? CODES.get((tag?.[1] ?? '').toLowerCase());
  if (code === undefined) return tidy === text ? { value: tidy } : { value: tidy, rules: ['blanks'] };
  const script = tag?.[2] === undefined ? '' : `-${tag[2].charAt(0).toUpperCase()}${tag[2].slice(1).toLowerCase()}`;
  const region = tag?.[3] === undefined ? '' : `-${tag[3].toUpperCase()}`;
  const value = `${code}${script}${region}`;
  return value === text ? { value } : { value, rules: ['language'] };
}
