import type { Clean, PartyKind } from '../../model/clean.ts';
import { foldKey, squeeze } from '../../text/ascii.ts';
import { NATIVE_PARTY_KINDS, PARTY_KINDS } from '../../text/lexicons/party-kinds.ts';
import { synonymMap } from '../../text/words.ts';

const KINDS = synonymMap(PARTY_KINDS);
const NATIVE = synonymMap(NATIVE_PARTY_KINDS);
const YES = /^(?:yes|y|true|t|1|x|ja|j|oui|o|si|s|sim|tak|kylla|da|evet)$/;
const NO = /^(?:no|n|false|f|0|nein|non|nee|nej|nei|nao|nie|ei|niet|net|hayir)$/;

/** True for answers to a question such as "is company": yes and no in the main European languages. */
export function isYesOrNo(text: string): boolean {
  const key = foldKey(squeeze(text));
  return YES.test(key) || NO.test(key);
}

/**
 * What a column says a row is: "Privatkunde" → person, "B2B" → organisation. A plain yes says `yes`, a plain no the other one;
 * without `yes` they say nothing. Null without issue for any other word: most columns of this kind hold further ones.
 */
export function normalizeEntityKind(text: string, yes?: PartyKind): Clean<PartyKind> {
  const tidy = squeeze(text);
  const key = foldKey(tidy);
  const found = KINDS.get(key) ?? NATIVE.get(tidy.toLowerCase());
  if (found === 'person' || found === 'organisation')
    return found === text ? { value: found } : { value: found, rules: ['entity_kind'] };
  if (yes === undefined) return { value: null };
  if (YES.test(key)) return { value: yes, rules: ['entity_kind'] };
  return NO.test(key)
    ? { value: yes === 'person' ? 'organisation' : 'person', rules: ['entity_kind'] }
    : { value: null };
}
