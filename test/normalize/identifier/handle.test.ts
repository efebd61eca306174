import { describe, expect, test } from 'vitest';
import { normalizeHandle } from '../../../src/normalize/identifier/handle.ts';

describe('normalizeHandle', () => {
  test.each([
    ['https://x.com/AnnLee?s=20', 'twitter', 'annlee'],
    ['IG: @ann.lee', 'instagram', 'ann.lee'],
    ['linkedin.com/in/ann-lee/', 'linkedin', 'ann-lee'],
    ['@ann', '', 'ann'],
    ['https://www.facebook.com/profile.php?id=1000123', 'facebook', '1000123'],
    ['youtube.com/@ann', 'youtube', 'ann'],
    ['Twitter/@Ann', 'twitter', 'ann'],
    ['@Ann@social.example.org', 'mastodon', '@ann@social.example.org'],
  ])('%s', (text, network, handle) => {
    expect(normalizeHandle(text).value).toEqual({ network, handle });
  });

  test('text is no handle', () => {
    expect(normalizeHandle('ann@example.org').value).toBeNull();
    expect(normalizeHandle('see website')).toEqual({ value: null, issue: 'E407' });
  });
});
