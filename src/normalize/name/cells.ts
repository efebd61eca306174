import type { NameOrder, PartyKind } from '../../model/clean.ts';
import { isAscii } from '../../text/ascii.ts';
import { JAPANESE_FAMILY_NAMES } from '../../text/lexicons/japanese-names.ts';
import { normalizeCompany } from '../company/company.ts';
import { NOTHING, outcome, type Yield } from '../record/yield.ts';
import { withFamilyPrefix } from './family-prefix.ts';
import { genderOfTitle } from './gender.ts';
import { isOnlyGivenName } from './lexicon.ts';
import { cleanNamePart, isPlaceholder, nameKey, parseName, partyKind } from './name.ts';
import { cleanName, isLoneLetter, isWholeStandIn, type Standing } from './stand-in.ts';
import { generationOf } from './words.ts';

const GUESSED =
  /[\p{Script=Han}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Khmer}\p{Script=Thai}\p{Script=Lao}\p{Script=Myanmar}]/u;

const READINGS: ReadonlyMap<string, string> = new Map(
  JAPANESE_FAMILY_NAMES.trim()
    .split('\n')
    .map((line) => line.split(' ') as [string, string]),
);

/**
 * Match key of a name. Names in scripts that do not write how they sound in Latin letters (Han, and the abjads, which leave
 * out vowels) get a leading `=`: their romanisation is a guess, so it is never held against a name in letters. Frequent
 * Japanese family names are read as such.
 */
export function nameMatchKey(name: string): string {
  if (isAscii(name) || !GUESSED.test(name)) return nameKey(name);
  return READINGS.get(name) ?? `=${nameKey(name)}`;
}

const SUFFIX = /(?<![\s,])[\s,]+(jr|sr|i|ii|iii|iv|junior|senior)\.?$/i;
const SUFFIX_KEYS: Readonly<Record<string, string>> = { junior: 'jr', senior: 'sr', '2nd': 'ii', '3rd': 'iii' };

/** Match key of a generational suffix: "Junior" → "jr", "3rd" → "iii". */
export function suffixKey(text: string): string {
  if (text === '') return '';
  const key = nameKey(text);
  return SUFFIX_KEYS[key] ?? generationOf(text, false) ?? key;
}

/** What the row of a name part says about it: particles to stand before a family name, how a word is meant that may be none. */
export interface NameFacts {
  readonly familyPrefix?: string | undefined;
  readonly standing?: Standing | undefined;
}

/** A given or family name; a generational suffix at its end is taken off. */
export function namePart(text: string, part: 'given' | 'family', facts: NameFacts): Yield {
  const prefix = part === 'family' ? facts.familyPrefix : undefined;
  const suffix = SUFFIX.exec(text)?.[1] ?? '';
  const bare = suffix === '' ? text : text.replace(SUFFIX, '');
  if (part === 'family' && isLoneLetter(bare)) return initial(bare);
  return outcome(cleanName(bare, part, prefix === undefined ? facts.standing : 'name'), (own) => {
    const name = withFamilyPrefix(prefix, own);
    return [
      [`${part}_name`, name],
      [`${part}_key`, nameMatchKey(name)],
      ['name_suffix', suffix === '' ? '' : (cleanNamePart(suffix, 'suffix').value ?? '')],
      ['suffix_key', suffixKey(suffix)],
    ];
  });
}

/** A lone letter is no family name to show, but as an initial it may still speak for a match or against one. */
function initial(text: string): Yield {
  return { values: [['family_key', nameMatchKey(text)]], issue: 'E409' };
}

/** What the row and the column say about a whole name. */
export interface WholeName {
  readonly kind?: PartyKind | undefined;
  readonly slot?: number;
  readonly nameOrder?: NameOrder | undefined;
}

/**
 * A whole name in one cell: a person's in parts, or an organisation's; which of the two the row may say, else the name shows it.
 * `slot` moves it to a later name slot.
 */
export function fullName(text: string, { kind, slot = 0, nameOrder }: WholeName = {}): Yield {
  if (isPlaceholder(text)) return { values: [], issue: 'E409' };
  if (kind !== 'organisation' && isWholeStandIn(text)) return { values: [], issue: 'E409' };
  if ((kind ?? partyKind(text)) === 'organisation') return company(text);
  const parsed = parseName(text, nameOrder ?? null);
  if (parsed === null) return NOTHING;
  // One word alone is a family name unless it is only ever a given one.
  const isGiven = parsed.given === '' && isOnlyGivenName(parsed.family);
  const name = isGiven ? { ...parsed, given: parsed.family, family: '' } : parsed;
  return {
    values: [
      ['title', name.title, slot],
      ...(slot === 0 ? ([['title_gender', genderOfTitle(name.title)]] as const) : []),
      ['given_name', shown(name.given, 'given'), slot],
      ['given_key', nameMatchKey(name.given), slot],
      ['middle_name', shown(name.middle, 'middle'), slot],
      ['middle_key', nameKey(name.middle), slot],
      ['family_name', shown(name.family, 'family'), slot],
      ['family_key', nameMatchKey(name.family), slot],
      ['name_suffix', name.suffix, slot],
      ['suffix_key', suffixKey(name.suffix), slot],
      ['preferred_name', name.nickname, slot],
    ],
  };
}

/** A part as a golden record shows it: cased where the source wrote only capitals or none. */
function shown(text: string, part: 'given' | 'middle' | 'family'): string {
  return text === '' ? '' : (cleanNamePart(text, part).value ?? text);
}

/** A company's name, without its legal form as a key. */
export function company(text: string): Yield {
  return outcome(normalizeCompany(text), (found) => [
    ['company', found.name],
    ['company_key', found.key],
  ]);
}
