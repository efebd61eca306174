import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { stdnum } from 'stdnum';
import { describe, expect, test } from 'vitest';
import { LOCALES, seeded } from './worlds/locales/index.mjs';

const FEW_NAMES = new Set(['zh', 'ko']);

describe.each(Object.entries(LOCALES))('locale %s', (code, locale) => {
  test('numbers are valid however they are written', () => {
    const random = seeded(11);
    for (let at = 0; at < 200; at++) {
      const [mobile, landline] = [locale.mobile(random), locale.landline(random, locale.place(random))];
      for (const number of [mobile, landline]) {
        const parsed = parsePhoneNumberFromString(number);
        expect([number, parsed?.isValid(), parsed?.country]).toEqual([number, true, locale.country]);
        for (const text of [locale.nationalPhone(number), locale.phoneStyles(number, random)]) {
          const again = parsePhoneNumberFromString(text.replace(/^00/, '+'), locale.country as 'DE');
          expect([text, again?.number]).toEqual([text, number]);
        }
      }
      expect(parsePhoneNumberFromString(mobile)?.getType()).toMatch(/MOBILE/);
    }
  });

  test('family names have a long tail', () => {
    const random = seeded(12);
    const names = new Set(Array.from({ length: 100_000 }, () => locale.family(random)));
    expect(names.size).toBeGreaterThan(FEW_NAMES.has(code) ? 50 : 20_000);
  });

  test('the same seed gives the same people, without blanks at the ends or signs of the lists', () => {
    const texts = (seed: number): string[] => {
      const random = seeded(seed);
      return Array.from({ length: 300 }, (_, at) => {
        const place = locale.place(random);
        const address = { ...place, street: locale.street(random), house: locale.houseNumber(random) };
        const unit = locale.unit(random);
        return [
          locale.given(random, { sex: at % 2 === 0 ? 'f' : 'm', birthYear: 1930 + (at % 80) }),
          locale.family(random),
          locale.addressLine({ ...address, unit }),
          locale.fullAddress({ ...address, unit }),
          locale.company(random).name,
          locale.jobTitle(random),
          ...[place.city, place.region, place.regionCode, place.postcode],
        ];
      }).flat();
    };
    expect(texts(5)).toEqual(texts(5));
    for (const text of texts(5)) expect(text).toMatch(/^(?! )[^_~|:{}#%@[\]]+(?<! )$|:\d|^.*# \d/);
  });
});

/** Where a library knows the check digits of personal numbers. */
const PERSONAL: readonly (readonly [string, string, string])[] = [
  ['de', 'DE', 'idnr'],
  ['es', 'ES', 'dni'],
  ['pl', 'PL', 'pesel'],
  ['cs', 'CZ', 'rc'],
  ['sv', 'SE', 'personnummer'],
  ['nl', 'NL', 'bsn'],
  ['pt_BR', 'BR', 'cpf'],
  ['tr', 'TR', 'tckimlik'],
];

test.each(PERSONAL)('personal numbers of %s are right', (code, country, kind) => {
  const random = seeded(13);
  for (let at = 0; at < 200; at++) {
    const number = LOCALES[code]?.personalId?.(random, { birthDate: '1975-03-12', sex: 'f' }) ?? '';
    expect([number, stdnum[country]?.[kind]?.validate(number).isValid]).toEqual([number, true]);
  }
});
