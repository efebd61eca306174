import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Role } from '../../src/model/role.ts';
import { ROLES } from '../../src/model/role.ts';
import { cleanCell, isCleanable } from '../../src/normalize/record/clean-cell.ts';

const plan = { source: 's', path: 's.csv', kind: 'customer', columns: [], trust: 1, dateOrder: 'dmy' } as const;

function clean(text: string, role: Role, country?: string) {
  return cleanCell(text, { column: 'c', role, slot: 0 }, { plan, country, inverse: false });
}

describe('cleanCell', () => {
  test.each<[string, Role, string | null, string, string | undefined]>([
    ['  MCDONALD', 'family_name', 'McDonald', 'blanks case', undefined],
    ['Smith', 'family_name', 'Smith', '', undefined],
    ['MÃ¼ller', 'family_name', 'Müller', 'encoding', 'E412'],
    ['n/a', 'city', '', 'placeholder', 'E409'],
    ['   ', 'city', '', 'blanks', undefined],
    ['LEE, ANN', 'full_name', 'Ann Lee', 'full_name', undefined],
    ['ann lee', 'full_name', 'Ann Lee', 'case', undefined],
    ['ANN@X.ORG ', 'email', 'ann@x.org', 'blanks case', undefined],
    ['ann@', 'email', null, '', 'E401'],
    ['ANN@X.ORG, bob@x.org', 'email', 'ann@x.org; bob@x.org', 'email', undefined],
    ['Deutsch', 'language', 'de', 'language', undefined],
    ['123.456.789-09', 'tax_id', '12345678909', 'tax_id', undefined],
    ['666-12-3456', 'national_id', '666123456', 'national_id', 'E407'],
    ['(212) 456-7890', 'phone', '+12124567890', 'phone', undefined],
    ['(212) 456-7890 x12', 'phone', '+12124567890;ext=12', 'phone', undefined],
    ['212-456-7890 / 718-456-7890', 'phone', '+12124567890; +17184567890', 'phone', undefined],
    ['31/12/1980', 'birth_date', '1980-12-31', 'birth_date', undefined],
    ['12  Main   St', 'street', '12 Main St', 'blanks', undefined],
    ['Germany', 'country', 'DE', 'country', undefined],
    ["'01234", 'postcode', '01234', 'postcode', undefined],
    // Only in capitals is the damage certain: one step more, and nothing changes any longer.
    ['Ã¼ßß', 'postcode', 'ÜSSSS', 'postcode', 'E406'],
    ['no', 'consent_email', 'no', '', undefined],
    [' 0017 ', 'customer_id', ' 0017 ', '', undefined],
  ])('%j as %s is %j', (text, role, value, rules, issue) => {
    const found = clean(text, role, 'US');
    expect([found.text, found.rules.join(' '), found.issue]).toEqual([value, rules, issue]);
  });
});

describe('laws', () => {
  const roles = ROLES.filter(isCleanable);
  const pieces = fc.constantFrom(
    'Ann',
    'lee',
    'MC',
    ',',
    ' ',
    '+49',
    '0171',
    '123',
    '@',
    'x.org',
    '.',
    '-',
    '/',
    'Ã¼',
    'ß',
    'n/a',
    '"',
    ';',
    '(',
    "'",
  );
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join('')),
  );
  const country = fc.constantFrom(undefined, 'US', 'GB', 'DE', 'FR', 'BR');

  test('cleaning a clean cell changes nothing', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...roles), country, (raw, role, own) => {
        const once = clean(raw, role, own).text ?? raw;
        expect(clean(once, role, own).text ?? once).toBe(once);
      }),
      { numRuns: 4000 },
    );
  });

  test('a change has a rule, and no rule stands without one', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...roles), (raw, role) => {
        const found = clean(raw, role, 'US');
        expect(found.rules.length > 0).toBe(found.text !== null && found.text !== raw);
      }),
      { numRuns: 2000 },
    );
  });
});
