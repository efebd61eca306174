import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanStreet } from '../../../src/normalize/address/address.ts';
import { isNumberFirstCountry, plainStreetCut } from '../../../src/normalize/address/street/plain.ts';
import { normalizeEmail } from '../../../src/normalize/email/email.ts';
import { PlainEmails } from '../../../src/normalize/email/plain.ts';
import { isPlaceholder } from '../../../src/normalize/name/name.ts';
import { normalizePhone } from '../../../src/normalize/phone/phone.ts';
import { plainPhoneStart } from '../../../src/normalize/phone/plain.ts';
import * as domains from '../../../src/text/lexicons/email-domains.ts';
import * as streets from '../../../src/text/lexicons/street-types.ts';
import * as american from '../../../src/text/lexicons/us-address.ts';

/** Every word of some lexicons. */
function wordsOf(lexicons: object): string[] {
  return Object.values(lexicons).flatMap((text: string) => text.split(/[\s:|]+/).filter((word) => word !== ''));
}

const RUNS = { numRuns: 20_000 };
const letters = fc.string({ unit: fc.constantFrom(...'abehknorstw'), minLength: 1, maxLength: 6 });
const cased = (word: string): string[] => [word, word.toUpperCase(), word.slice(0, 1).toUpperCase() + word.slice(1)];

describe('a plain street line is what the parser makes of it', () => {
  const known = fc.constantFrom(...wordsOf(streets), ...wordsOf(american), 'bis', 'and', 'Haupt', 'first');
  const word = fc.oneof(
    { weight: 3, arbitrary: known },
    letters,
    fc.tuple(known, letters).map(([a, b]) => a + b),
  );
  const line = fc
    .tuple(
      fc.nat(3_000_000),
      fc.array(
        word.chain((one) => fc.constantFrom(...cased(one))),
        { minLength: 1, maxLength: 6 },
      ),
    )
    .map(([number, words]) => [number, ...words].join(' '));
  const country = fc.constantFrom(undefined, 'US', 'CA', 'GB', 'AU', 'IE', 'FR', 'IN', 'ZA', 'SG', 'DE', 'NL');

  test('with any words of the lexicons', () => {
    let plain = 0;
    fc.assert(
      fc.property(line, country, (text, code) => {
        const bytes = Buffer.from(text);
        const cut = isNumberFirstCountry(code) ? plainStreetCut(bytes, 0, bytes.length) : -1;
        if (cut < 0) return;
        plain++;
        const parts = { houseNumber: text.slice(0, cut), street: text.slice(cut + 1), unit: '', poBox: '' };
        expect(cleanStreet(text, code)).toEqual(parts);
        expect(isPlaceholder(text)).toBe(false);
      }),
      RUNS,
    );
    expect(plain).toBeGreaterThan(300);
  });

  test.each([
    ['12 Oak Hill Road', 2],
    ['7 N Main St', 1],
    ['7 B Main St', -1],
    ['7 N Main Avenue', 1],
    ['12b Main Road', -1],
    ['12 Main Road Apt 4', -1],
    ['12 Flat Oak', -1],
    ['12 Cpa Road', -1],
    ['12', -1],
    ['12 ', -1],
    ['1 Straße', -1],
  ])('%s is cut at %i', (text, cut) => {
    const bytes = Buffer.from(text);
    expect(plainStreetCut(bytes, 0, bytes.length)).toBe(cut);
  });
});

describe('a plain e-mail address is what the normalizer makes of it', () => {
  const local = fc.oneof(
    fc.constantFrom(...wordsOf({ names: domains.ROLE_NAMES }), 'none', 'test', 'ann'),
    fc.string({ unit: fc.constantFrom(...'anz09.-+_A'), maxLength: 12 }),
  );
  const domain = fc.oneof(
    fc.constantFrom(...wordsOf(domains).filter((text) => text.includes('.'))),
    fc.constantFrom('web.de', 'example.com', 'a.invalid', 'x.co.uk', 'none.com', 'A.org', 'a.b'),
    fc.string({ unit: fc.constantFrom(...'ab1.-'), maxLength: 8 }),
  );
  const emails = new PlainEmails();

  test('with any name and domain', () => {
    let plain = 0;
    fc.assert(
      fc.property(local, domain, (name, host) => {
        const text = `${name}@${host}`;
        const bytes = Buffer.from(text);
        if (!emails.read(bytes, 0, bytes.length)) return;
        plain++;
        const { value, issue } = normalizeEmail(text);
        const key = emails.keyLength === 0 ? text : Buffer.from(emails.key.subarray(0, emails.keyLength)).toString();
        expect(issue).toBeUndefined();
        expect(value).toMatchObject({ address: text, key });
        expect(['role', 'relay']).not.toContain(value?.kind);
      }),
      RUNS,
    );
    expect(plain).toBeGreaterThan(300);
  });
});

describe('a plain phone number is what the normalizer makes of it', () => {
  const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength: 19 });
  const even = fc.tuple(fc.constantFrom(...'0123456789'), fc.integer({ min: 4, max: 18 })).map(([a, n]) => a.repeat(n));
  const run = fc
    .tuple(fc.nat(9), fc.integer({ min: 4, max: 12 }))
    .map(([a, n]) => '012345678901234567890123'.slice(a, a + n));

  test('with any digits and no country', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          digits,
          even,
          run,
          digits.map((text) => `${text}0000000`),
        ),
        (text) => {
          const bytes = Buffer.from(text);
          const start = plainPhoneStart(bytes, 0, bytes.length);
          if (start < 0) return;
          const { value, issue } = normalizePhone(text, undefined);
          expect([value?.e164, value?.national, issue]).toEqual(['', text.slice(start), undefined]);
        },
      ),
      RUNS,
    );
  });
});
