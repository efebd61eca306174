import { describe, expect, test } from 'vitest';
import { normalizeWebsite } from '../../../src/normalize/company/website.ts';

describe('normalizeWebsite', () => {
  test.each([
    ['WWW.Example.co.uk/', 'https://www.example.co.uk', 'example.co.uk'],
    ['http://example.com/a/?utm_source=x&id=2#top', 'http://example.com/a?id=2', 'example.com'],
    ['example.com:8080/x', 'https://example.com:8080/x', 'example.com'],
    ['<https://shop.example.de>', 'https://shop.example.de', 'example.de'],
  ])('%s', (text, url, domain) => {
    expect(normalizeWebsite(text).value).toEqual({ url, domain });
  });

  test.each([
    ['http://', 'E409'],
    ['n/a', 'E409'],
    ['ann@x.org', 'E407'],
    ['localhost', 'E407'],
    ['see below', 'E407'],
    ['192.168.0.1', 'E407'],
  ])('nothing in %s', (text, issue) => {
    expect(normalizeWebsite(text)).toEqual({ value: null, issue });
  });
});
