import type { PartyKind } from '../../model/clean.ts';
import { squeeze } from '../../text/ascii.ts';
import { FAMILY_NAMES } from '../../text/lexicons/family-names.ts';
import { SMALL_PARTICLES } from '../../text/lexicons/name-words.ts';
import { BRANDS, ORGANISATION_OR_NAME, ORGANISATION_WORDS } from '../../text/lexicons/organisation-words.ts';
import { eastAsianScript } from '../../text/script.ts';
import { wordSet } from '../../text/words.ts';
import { type FormMatch, leadingForm, NATIVE, trailingForm } from '../company/legal-form.ts';
import { companyTokens } from '../company/tokens.ts';
import { nameKey } from './key.ts';
import { isGivenName, isOnlyGivenName } from './lexicon.ts';
import { isInitial, isPlainSuffix, isPlainTitle } from './words.ts';

const strong = wordSet(ORGANISATION_WORDS);
const doubtful = wordSet(ORGANISATION_OR_NAME);
const brands = wordSet(BRANDS);
const families = wordSet(FAMILY_NAMES);
const particles = wordSet(SMALL_PARTICLES);
/** Letters of a legal form that may be a family name. */
const LONGEST_SHORT = 4;
/** Families have vowels; "Gbr" and "Llc" have none. */
const VOWEL = /[aeiouyäöü]/i;
const DOMAIN = /[\p{L}\p{N}]\.(?:com|net|org|de|co|io|biz|info|shop|store|eu|fr|uk)\b/iu;
const INNER_CAPITAL = /\p{Lu}\p{Ll}+\p{Lu}/u;
const POSSESSIVE = /\p{L}{2}['’]s(?:$|\s)/iu;

const DOTTED_INITIAL = /^\p{Lu}\./u;

/** "K. S. Wood", "Wood, K. S.": dotted initials beside one word that is a name as well as a trade. Firms write more words, or no dots. */
function isNamedLikeTrade(words: readonly string[]): boolean {
  const others = words.filter((word) => !DOTTED_INITIAL.test(word));
  const [only = ''] = others;
  return (
    words.length > 1 &&
    others.length === 1 &&
    doubtful.has(nameKey(only)) &&
    (words[0] === only || words.at(-1) === only)
  );
}

/** A profession behind two names is a person's: "Maria Garcia CPA". */
function withoutProfession(text: string, tokens: readonly string[]): readonly string[] {
  const words = text.split(/[\s,]+/);
  const isPerson = words.length > 2 && words.length < 5 && isPlainSuffix(words.at(-1) ?? '') && !text.includes('&');
  const others = tokens.slice(0, -1);
  return isPerson && trailingForm(others, 1) === null ? others : tokens;
}

/** Words of trade. A word that is also a name counts fully only at the end of a name that no given name opens. */
function tradeEvidence(tokens: readonly string[]): number {
  const opensWithGiven = isGivenName(tokens[0] ?? '');
  let score = 0;
  tokens.forEach((token, index) => {
    if (!strong.has(token)) return;
    const isClosing = index === tokens.length - 1 && index > 0 && !opensWithGiven;
    score += doubtful.has(token) ? (isClosing ? 1.5 : 0.5) : 2;
  });
  return score;
}

/** Signs in the writing: digits, domains, possessives, inner capitals, initials only, "of" and "for". */
function formEvidence(text: string, tokens: readonly string[]): number {
  let score = 0;
  if (/\p{N}/u.test(text)) score += 2;
  if (text.includes('+')) score += 1;
  if (DOMAIN.test(text)) score += 4;
  if (POSSESSIVE.test(text) || /^the\s/i.test(text)) score += 2;
  if (tokens.some((token) => brands.has(token)) && !isGivenName(tokens[0] ?? '')) score += 1.5;
  if (/\s(?:of|for)\s/i.test(text)) score += 1.75;
  if (
    INNER_CAPITAL.test(text) &&
    !/^(?:Mc|Mac|De|La|Di|Van|Fitz|O|Le|Du|Del)\p{Lu}/u.test(INNER_CAPITAL.exec(text)?.[0] ?? '')
  )
    score += 1;
  if (tokens.length > 2 && tokens.every((token) => token.length === 1)) score += 2;
  if (/^(?:\p{L}\.){3,}$/u.test(text)) score += 1.5;
  if (tokens.length === 1 && /^[b-df-hj-np-tv-xz]{3,6}$/.test(tokens[0] ?? '')) score += 1;
  return score;
}

/** "Ronald and Karen Lindsay" are people, "Johnson and Johnson" is a firm. */
function pairEvidence(text: string): number {
  const parts = text.split(/\s+(?:&|and|or|und|et|y|e)\s+/i);
  if (parts.length < 2) return text.includes('&') ? 1 : 0;
  const heads = parts.map((part) => part.split(' ')[0] ?? '');
  if (heads.some((head) => isPlainTitle(head))) return -3;
  if (heads.some((head) => isOnlyGivenName(head)) && parts.length === 2) return -2.5;
  // One name on the left and two on the right is how couples are written.
  return parts.length === 2 && parts.map((part) => part.split(' ').length).join() === '1,2' ? 0 : 1;
}

/** Evidence for an organisation (positive) or a person (negative); 0 is undecided. */
function evidence(text: string, tokens: readonly string[]): number {
  const form = trailingForm(tokens, 1) ?? leadingForm(tokens, 1);
  const legal = form === null ? 0 : form.isWeak || isFamilyName(text, form) ? 1 : 4;
  const trade = tradeEvidence(withoutProfession(text, tokens));
  // Saints name churches, schools and hospitals: "San Ignacio Church".
  const holy = trade > 0 && /^(?:st|saint|ste|san|santa|sankt|sint|sao)$/.test(tokens[0] ?? '') ? 1 : 0;
  return legal + trade + holy + formEvidence(text, tokens) + pairEvidence(text) + personEvidence(text, trade > 0);
}

/**
 * True for a short legal form without dots that is the family name behind a given one: a known family name ("Marcel Vos", "Jan de Vos"),
 * or written as one where the form is written otherwise ("Maria Sas", not "Max Inc").
 */
function isFamilyName(text: string, { count, form }: FormMatch): boolean {
  const words = text.split(' ');
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (count !== 1 || words.length < 2 || last.length > LONGEST_SHORT || !/^\p{L}+$/u.test(last)) return false;
  if (!isGivenName(first) || !words.slice(1, -1).every((word) => particles.has(word.toLowerCase()))) return false;
  const isWrittenAsName = /^\p{Lu}\p{Ll}+$/u.test(last) && VOWEL.test(last) && form.replace(/\.$/, '') !== last;
  return isWrittenAsName || families.has(nameKey(last));
}

function personEvidence(text: string, hasTrade: boolean): number {
  const words = text.split(/[\s,]+/).filter((word) => word !== '');
  let score = 0;
  if (words.slice(0, 2).some((word) => isPlainTitle(word))) score -= 2;
  if (words.length > 2 && !hasTrade && isPlainSuffix(words.at(-1) ?? '') && (words.at(-1) ?? '').length > 1) score -= 2;
  if (/^[\p{L}' -]+,\s*\p{L}+(?:\s\p{L}\.?)?$/u.test(text) && words.length <= 4) score -= 1;
  const given = words.findIndex((word) => isGivenName(word));
  if (given >= 0 && words.length <= 4) score -= given === 0 ? 1 : 0.75;
  else if (isOnlyGivenName(words[0] ?? '')) score -= 0.5;
  if (isNamedLikeTrade(words)) score -= 2;
  if (words.length === 3 && isInitial(words[1] ?? '') && !isInitial(words[2] ?? '') && !hasTrade) score -= 1.5;
  return score;
}

/**
 * Whether a name names a person or an organisation: legal forms, trade words, "&", digits, domains against titles,
 * given names, "Last, First". "Müller & Söhne GmbH" → organisation, "Price, Waterhouse" → person. Never null: a name
 * without any sign is a person up to four words.
 */
export function partyKind(text: string): PartyKind {
  const tidy = squeeze(text);
  if (NATIVE.some((form) => tidy.startsWith(form) || tidy.endsWith(form))) return 'organisation';
  const script = eastAsianScript(tidy);
  if (script !== null) return tidy.replace(/\s/g, '').length > 6 ? 'organisation' : 'person';
  const name = tidy.replace(/,? attorneys? at law$/i, '');
  const tokens = companyTokens(name);
  const score = evidence(name, tokens);
  if (score !== 0) return score >= 1 ? 'organisation' : 'person';
  return tokens.length > 5 ? 'organisation' : 'person';
}
