import type { Clean } from '../../model/clean.ts';
import { squeeze } from '../../text/ascii.ts';
import { trimMarks } from '../../text/trim.ts';
import { synonymMap } from '../../text/words.ts';
import { isPlaceholder } from '../text/placeholder.ts';
import { caseName, type NamePart } from './case.ts';
import { wordKey } from './key.ts';

export { isPlaceholder } from '../text/placeholder.ts';
export { nameKey } from './key.ts';
export { parseName } from './parse.ts';
export { partyKind } from './party.ts';
export type { NamePart };

const EDGE_MARKS = new Set(' ,;:_*|/\\<>=~+"“”-');
const SPELLED = synonymMap(`
Jr.: jr | jnr | jun
Sr.: sr | snr
II: ii
III: iii
IV: iv
V: v
Esq.: esq | esquire
PhD: phd
MD: md
MBA: mba
DDS: dds
DO: do
JD: jd
RN: rn
CPA: cpa
`);

const TITLES = synonymMap(`
Mr.: mr | mister
Mrs.: mrs | missus
Ms.: ms
Miss: miss
Mx.: mx
Dr.: dr | doctor
Prof.: prof | professor
Rev.: rev | reverend
Hon.: hon
`);

function spell(text: string, table: ReadonlyMap<string, string>): string {
  return text
    .split(' ')
    .map((word) =>
      word.endsWith(',') ? `${table.get(wordKey(word)) ?? word.slice(0, -1)},` : (table.get(wordKey(word)) ?? word),
    )
    .join(' ');
}

/**
 * Tidies one part of a name: blanks, stray marks at the edges, capitals when all came in one case, usual spelling of
 * common titles and suffixes. "  MCDONALD" → "McDonald", "smith-emiily-" → "smith-emiily" → "Smith-Emiily".
 * Null with E409 when it is a placeholder or has no letter ("n/a", "0", "--").
 */
export function cleanNamePart(text: string, part: NamePart): Clean<string> {
  const tidy = trimMarks(squeeze(text), EDGE_MARKS);
  return isPlaceholder(tidy) && squeeze(text) !== '' ? { value: null, issue: 'E409' } : tidyNamePart(text, part);
}

/** {@link cleanNamePart} for text that is known to be no placeholder, whatever it looks like. */
export function tidyNamePart(text: string, part: NamePart): Clean<string> {
  const tidy = trimMarks(squeeze(text), EDGE_MARKS);
  if (squeeze(text) === '') return { value: null };
  if (!/\p{L}/u.test(tidy)) return { value: null, issue: 'E409' };
  const table = part === 'suffix' ? SPELLED : part === 'title' ? TITLES : undefined;
  // Spelled twice: a spelling may leave only capitals ("v 2AA"), and small letters hide one ("MBA").
  const value = table === undefined ? caseName(tidy, part) : spell(caseName(spell(tidy, table), part), table);
  const rules = [...(tidy !== text ? ['trim'] : []), ...(value !== tidy ? ['case'] : [])];
  return rules.length === 0 ? { value } : { value, rules };
}
