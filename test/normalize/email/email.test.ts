import { describe, expect, test } from 'vitest';
import { normalizeEmail, splitEmails } from '../../../src/normalize/email/email.ts';

describe('several addresses in one cell', () => {
  test.each([
    ['ann@x.org; bob@x.org', ['ann@x.org', 'bob@x.org']],
    ['ann@x.org,bob@x.org', ['ann@x.org', 'bob@x.org']],
    ['ann@x.org und bob@x.org', ['ann@x.org', 'bob@x.org']],
    ['ann@x.org / bob@x.org', ['ann@x.org', 'bob@x.org']],
    ['ann.y@x.org', ['ann.y@x.org']],
    ['ann@x.org; bob@', ['ann@x.org; bob@']],
    ['"a@b c"@x.org', ['"a@b c"@x.org']],
  ])('%s', (text, parts) => {
    expect(splitEmails(text)).toEqual(parts);
  });

  test('the first one counts', () => {
    expect(normalizeEmail('ANN@X.ORG; bob@x.org')).toMatchObject({
      value: { address: 'ann@x.org' },
      rules: ['first-of-several', 'tidy'],
    });
  });
});

describe('normalizeEmail', () => {
  test.each([
    ['ann@example.org', 'ann@example.org', 'ann@example.org'],
    ['John.Doe+shop@GoogleMail.com', 'John.Doe+shop@googlemail.com', 'johndoe@gmail.com'],
    ['john.doe@outlook.com', 'john.doe@outlook.com', 'john.doe@outlook.com'],
    ['ann+x@me.com', 'ann+x@me.com', 'ann@icloud.com'],
    ['ann-news@yahoo.com', 'ann-news@yahoo.com', 'ann@yahoo.com'],
    ['ann-marie@web.de', 'ann-marie@web.de', 'ann-marie@web.de'],
    [' ANN@EXAMPLE.ORG ', 'ann@example.org', 'ann@example.org'],
    ['Ann Lee <ann@x.org>;', 'ann@x.org', 'ann@x.org'],
    ['mailto:ann@x.org?subject=hi', 'ann@x.org', 'ann@x.org'],
    ['ann (at) example [dot] org', 'ann@example.org', 'ann@example.org'],
    ['"ann lee"@x.org', '"ann lee"@x.org', '"ann lee"@x.org'],
    ['josé@exämple.com', 'josé@exämple.com', 'josé@xn--exmple-cua.com'],
    ['用户@例子.广告', '用户@例子.广告', '用户@xn--fsqu00a.xn--4rr70v'],
    ['ann@[192.0.2.1]', 'ann@[192.0.2.1]', 'ann@[192.0.2.1]'],
    ["o'neill@x.org", "o'neill@x.org", "o'neill@x.org"],
    ['+tag@x.org', '+tag@x.org', '+tag@x.org'],
  ])('%s', (text, address, key) => {
    expect(normalizeEmail(text).value).toMatchObject({ address, key });
  });

  test.each([
    ['a..b@x.org', 'a.b@x.org'],
    ['.ann@x.org', 'ann@x.org'],
    ['ann@x,org', 'ann@x.org'],
    ['ann@@x.org', 'ann@x.org'],
    ['ann lee@gmial.com', 'annlee@gmail.com'],
    ['ann@gmail', undefined],
    ['ann', undefined],
    ['@x.org', undefined],
    ['ann@-x.org', undefined],
    [`${'a'.repeat(65)}@x.org`, undefined],
  ])('refuses %s', (text, suggestion) => {
    expect(normalizeEmail(text)).toEqual({
      value: null,
      issue: 'E401',
      ...(suggestion === undefined ? {} : { suggestion }),
    });
  });

  test.each(['n/a', 'none', '-', 'test@test.com', 'noemail@noemail.com', 'none@none.com'])('placeholder %s', (text) => {
    expect(normalizeEmail(text)).toEqual({ value: null, issue: 'E409' });
  });

  test('keeps a domain under no public suffix, with an issue', () => {
    expect(normalizeEmail('ann@corp.lan')).toMatchObject({ value: { key: 'ann@corp.lan' }, issue: 'E401' });
    expect(normalizeEmail('ann@web.con')).toMatchObject({ issue: 'E401', suggestion: 'ann@web.com' });
  });

  test('suggests without changing', () => {
    expect(normalizeEmail('ann@gmial.com')).toMatchObject({
      value: { address: 'ann@gmial.com' },
      suggestion: 'ann@gmail.com',
    });
  });

  test.each([
    ['info@acme.com', 'role'],
    ['NoReply@acme.com', 'role'],
    ['x7f3@privaterelay.appleid.com', 'relay'],
    ['abc@mailinator.com', 'disposable'],
    ['ann@acme.com', 'personal'],
  ])('kind of %s', (text, kind) => {
    expect(normalizeEmail(text).value?.kind).toBe(kind);
  });
});
