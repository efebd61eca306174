import { describe, expect, test } from 'vitest';
import { normalizeLanguage } from '../../../src/normalize/text/language.ts';

describe('normalizeLanguage', () => {
  test.each([
    ['de', 'de'],
    ['DE', 'de'],
    ['Deutsch', 'de'],
    ['ger', 'de'],
    ['German', 'de'],
    ['français', 'fr'],
    ['castellano', 'es'],
    ['pt_br', 'pt-BR'],
    ['en_GB.UTF-8', 'en-GB'],
    ['zh-hans-cn', 'zh-Hans-CN'],
    ['es-419', 'es-419'],
    ['Norsk', 'nb'],
    ['Klingon', 'Klingon'],
    ['  en ', 'en'],
  ])('%j', (text, value) => {
    expect(normalizeLanguage(text)).toMatchObject({ value });
  });

  test.each([
    ['', undefined],
    ['n/a', 'E409'],
  ])('nothing in %j', (text, issue) => {
    expect(normalizeLanguage(text)).toEqual({ value: null, ...(issue === undefined ? {} : { issue }) });
  });
});
