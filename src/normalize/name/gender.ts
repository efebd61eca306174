import type { Clean } from '../../model/clean.ts';
import { foldKey, squeeze } from '../../text/ascii.ts';
import { synonymMap } from '../../text/words.ts';

/** Words and codes for a person's gender as match keys; 1, 2 and 9 follow ISO/IEC 5218. */
const GENDERS = synonymMap(`
male: m | man | boy | mr | mister | herr | mannlich | maennlich | mann | homme | masculin | monsieur | herrn | hr | sr | sig | meneer | heer | dhr | pan | hombre | masculino | varon | senor | uomo | maschio | maschile | signore | mannelijk | man jongen | mezczyzna | meski | muz | erkek | bay | ferfi | mies | man kille | mand | mannlig | muzhskoy | muzhchina | macho | 1 | h | masc | mas | homem | nan | namja
female: f | woman | girl | mrs | ms | miss | frau | weiblich | w | femme | feminin | madame | mme | mlle | mademoiselle | frl | fraulein | sra | srta | senorita | signorina | mevrouw | mevr | mw | pani | miss | fru | mujer | femenino | hembra | senora | donna | femmina | femminile | signora | vrouwelijk | vrouw | v | kobieta | zenski | zena | kadin | bayan | no | nainen | kvinna | kvinne | kvinde | zhenskiy | zhenshchina | mulher | feminino | 2 | fem | femenina | d k | k | nu | nuja | yeoja
other: o | x | d | divers | diverse | nonbinary | non binary | nb | enby | third gender | other | autre | otro | altro | anders | 9 | intersex | genderqueer | agender | non conforming | sonstiges | nicht binar | non binaire | no binario | inter
`);
const NATIVE = synonymMap(`
male: 男 | 男性 | 先生 | السيد | ذكر | זכר | άνδρας | άρρεν | पुरुष | 남 | 남자 | 남성 | м | муж | мужской | мужчина | г-н | господин | κος | κύριος | श्री
female: 女 | 女性 | 女士 | 小姐 | السيدة | الآنسة | أنثى | נקבה | γυναίκα | θήλυ | महिला | 여 | 여자 | 여성 | ж | жен | женский | женщина | г-жа | госпожа | κα | κυρία | श्रीमती
`);
const UNSAID =
  /^(?:0|u|unknown|unk|not known|prefer not to (?:say|answer|disclose)|undisclosed|not specified|unbekannt|keine angabe|na|n a|none|decline to (?:answer|state)|not stated|unspecified)$/;

/**
 * Words and codes for gender in several languages, and salutations, → male, female or other.
 * "Frau" → female, "M" → male, "divers" → other. Null without issue when unsaid ("prefer not to say", "0"), null with
 * E409 when the word is not known. ISO/IEC 5218 for 0, 1, 2, 9.
 */
export function normalizeGender(text: string): Clean<'male' | 'female' | 'other'> {
  const tidy = squeeze(text);
  const key = foldKey(tidy);
  const found = NATIVE.get(tidy.toLowerCase()) ?? GENDERS.get(key);
  if (found === 'male' || found === 'female' || found === 'other') {
    return found === text ? { value: found } : { value: found, rules: ['gender-word'] };
  }
  return tidy === '' || UNSAID.test(key) ? { value: null } : { value: null, issue: 'E409' };
}

/** Codes of one letter are codes of a gender column; only Monsieur is written so. */
const LETTER_TITLE = 'm';

/**
 * What a form of address says of gender, as evidence only, never as a value to show: "Mrs." → female, "Herr Dr." → male; '' where it
 * says nothing ("Dr.") or two things ("Mr. and Mrs.").
 */
export function genderOfTitle(title: string): string {
  const found = new Set(
    title.split(/[\s/&,]+/).flatMap((word): string[] => {
      const isCode = foldKey(word).length < 2 && /^[\x20-\x7f]*$/.test(word) && foldKey(word) !== LETTER_TITLE;
      const { value } = isCode ? { value: null } : normalizeGender(word.replace(/\.+$/, ''));
      return value === 'male' || value === 'female' ? [value] : [];
    }),
  );
  return found.size === 1 ? ([...found][0] as string) : '';
}
