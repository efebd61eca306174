import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holdsContact, personTest } from '../../src/privacy/traces-of-people.ts';

const MANY = Array.from({ length: 100 }, (_, at) => (at % 2 === 0 ? `ann${at}@x.org` : `+4917110001${at + 100}`));

describe('contacts in a line', () => {
  test.each([
    'g_abc,email,ann2@x.org,shop:1',
    '{"email":"ann2@x.org","n":1}',
    'newsletter:ann2@x.org',
    'x,"y, +4917110001103"',
    'ann2@x.org',
  ])('are found however many are looked for: %s', (line) => {
    expect(holdsContact(MANY)(line)).toBe(true);
    expect(holdsContact(MANY.slice(0, 5))(line)).toBe(true);
  });

  test.each([
    'g_abc,email,joann2@x.org,shop:1',
    'g_abc,email,ann2@x.org.au,shop:1',
    'g_abc,email,ann2@x.organic,shop:1',
    'x,+49171100011031',
    'x,0+4917110001103',
  ])('are not found in longer ones of others: %s', (line) => {
    expect(holdsContact(MANY)(line)).toBe(false);
    expect(holdsContact(MANY.slice(0, 5))(line)).toBe(false);
  });

  test.each(['write to ann2@x.org.', "mail 'ann2@x.org'!", 'tel:+4917110001103;', '‹ann2@x.org›'])(
    'are found in words of people: %s',
    (line) => {
      expect(holdsContact(MANY)(line)).toBe(true);
      expect(holdsContact(MANY.slice(0, 5))(line)).toBe(true);
    },
  );

  test('that nobody could read in full are found as they were written', () => {
    const few = ['0171 1000 124'];
    expect([holdsContact(few), holdsContact([...few, ...MANY])].map((holds) => holds('x,0171 1000 124,y'))).toEqual([
      true,
      true,
    ]);
  });

  test('of others are none, one by one or by words', () => {
    const word = fc.stringMatching(/^[a-z0-9@.+]{1,12}$/);
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), fc.constantFrom(...MANY), (words, contact) => {
        const line = [...words, contact, ...words].join(',');
        expect(holdsContact(MANY)(line)).toBe(true);
        const without = words.join(',');
        if (!MANY.some((one) => without.includes(one))) expect(holdsContact(MANY)(without)).toBe(false);
      }),
    );
  });

  test('are told in any spelling, and names together, where a line is as it came', () => {
    const is = personTest({
      ...{ goldens: new Set<string>(), records: new Set<string>() },
      ...{ contacts: ['+4930901820', 'greta@x.org'], names: [['greta', 'lindqvist'] as const] },
    });
    expect(['B;Lindqvist;Greta;;', 'x,(030) 90 18-20 / 49 30 90 18 20', 'GRETA@X.ORG'].map(is)).toEqual([
      true,
      true,
      true,
    ]);
    expect(['Greta;Holm', 'Karl;Lindqvist', '1234'].map(is)).toEqual([false, false, false]);
  });
});
