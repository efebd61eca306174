import { toAscii } from '../../text/ascii.ts';

/** One word of a company name: its key, and where it starts in the text. */
export interface CompanyToken {
  readonly key: string;
  readonly start: number;
}

const WORD = /&|(?:\p{L}\.){2,}\p{L}?|[\p{L}\p{M}\p{N}'`\u2018\u2019\u00b4]+/gu;

/** Words with their places. "S.p.A." and "U.S." are one word each, "&" is a word, apostrophes are inside words. Linear. */
export function companyWords(text: string): CompanyToken[] {
  const tokens: CompanyToken[] = [];
  for (const found of text.matchAll(WORD)) {
    const key =
      found[0] === '&'
        ? '&'
        : toAscii(found[0])
            .toLowerCase()
            .replace(/[^a-z0-9]+/g, '');
    if (key !== '') tokens.push({ key, start: found.index });
  }
  return tokens;
}

/** Words of a company name as keys: romanised, lower case, dots dropped inside abbreviations ("S.A." → "sa"), "&" kept. */
export function companyTokens(text: string): string[] {
  return companyWords(text).map((token) => token.key);
}
