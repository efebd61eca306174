import { toAscii } from '../text/ascii.ts';

const APOSTROPHES = /['`\u2018\u2019\u00b4]/g;

/** Words of a company name as keys: romanised, lower case, dots dropped inside abbreviations ("S.A." → "sa"), "&" kept. */
export function companyTokens(text: string): string[] {
  return toAscii(text.replace(APOSTROPHES, ''))
    .toLowerCase()
    .replace(/(?<=\b[a-z])\.(?=[a-z]\b)/g, '')
    .replace(/&/g, ' & ')
    .replace(/[^a-z0-9&]+/g, ' ')
    .trim()
    .split(' ')
    .filter((token) => token !== '');
}
