import type { PartyKind } from '../model/clean.ts';
import { squeeze } from '../text/ascii.ts';
import { ORGANISATION_OR_NAME, ORGANISATION_WORDS } from '../text/lexicons/organisation-words.ts';
import { eastAsianScript } from '../text/script.ts';
import { wordSet } from '../text/words.ts';
import { companyTokens } from './company-tokens.ts';
import { leadingForm, NATIVE, trailingForm } from './legal-form.ts';
import { isGivenName } from './name-lexicon.ts';
import { isConjunction, isInitial, isPlainSuffix, isPlainTitle } from './name-words.ts';

const strong = wordSet(ORGANISATION_WORDS);
const doubtful = wordSet(ORGANISATION_OR_NAME);
const DOMAIN = /[\p{L}\p{N}]\.(?:com|net|org|de|co|io|biz|info|shop|store|eu|fr|uk)\b/iu;
const POSSESSIVE = /\p{L}{2}['’]s(?:$|\s)/iu;

/** Evidence for an organisation (positive) or a person (negative); 0 is undecided. */
function evidence(text: string, tokens: readonly string[]): number {
  let score = 0;
  const form = trailingForm(tokens, 1) ?? leadingForm(tokens, 1);
  if (form !== null) score += form.isWeak ? 1 : 4;
  if (/\p{N}/u.test(text)) score += 2;
  if (text.includes('&') || text.includes('+')) score += 1;
  if (DOMAIN.test(text)) score += 4;
  if (POSSESSIVE.test(text)) score += 2;
  if (/^the\s/i.test(text)) score += 2;
  for (const token of tokens) if (strong.has(token)) score += doubtful.has(token) ? 0.75 : 2;
  return score + personEvidence(text, tokens);
}

function personEvidence(text: string, tokens: readonly string[]): number {
  const words = text.split(/[\s,]+/).filter((word) => word !== '');
  let score = 0;
  if (words.some((word, index) => isPlainTitle(word) && index < 2 && !isConjunction(word))) score -= 2;
  if (words.length > 2 && isPlainSuffix(words.at(-1) ?? '') && (words.at(-1) ?? '').length > 1) score -= 2;
  if (/^[\p{L}' -]+,\s*\p{L}+(?:\s\p{L}\.?)?$/u.test(text) && tokens.length <= 4) score -= 1;
  const given = words.findIndex((word) => isGivenName(word));
  if (given >= 0 && words.length <= 4) score -= given === 0 ? 1 : 0.75;
  if (words.length === 3 && isInitial(words[1] ?? '')) score -= 1.5;
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
  const tokens = companyTokens(tidy);
  const score = evidence(tidy, tokens);
  if (score !== 0) return score >= 1 ? 'organisation' : 'person';
  return tokens.length > 5 ? 'organisation' : 'person';
}
