import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalizeChannel, normalizeEvent, normalizeTicketState } from '../../src/normalize/activity/channel.ts';
import { normalizeOrderState } from '../../src/normalize/activity/order-state.ts';
import {
  cityKey,
  cleanStreet,
  houseKey,
  normalizePostcode,
  normalizeRegion,
  parseAddress,
  postcodeKey,
  regionKey,
  streetKey,
  unitKey,
} from '../../src/normalize/address/address.ts';
import { normalizeCountry } from '../../src/normalize/address/country.ts';
import { normalizeCompany } from '../../src/normalize/company/company.ts';
import { normalizeWebsite } from '../../src/normalize/company/website.ts';
import { normalizeConsent } from '../../src/normalize/consent/words.ts';
import { detectDateOrder, normalizeDate, normalizeTimestamp } from '../../src/normalize/date/date.ts';
import { normalizeEmail, splitEmails } from '../../src/normalize/email/email.ts';
import { normalizeHandle } from '../../src/normalize/identifier/handle.ts';
import { normalizeIdentifier, numberVerdict, vatVerdict } from '../../src/normalize/identifier/identifier.ts';
import { normalizeAmount } from '../../src/normalize/money/amount.ts';
import { normalizeEntityKind } from '../../src/normalize/name/entity-kind.ts';
import { normalizeGender } from '../../src/normalize/name/gender.ts';
import { cleanNamePart, isPlaceholder, nameKey, parseName, partyKind } from '../../src/normalize/name/name.ts';
import { normalizePhone, splitPhones } from '../../src/normalize/phone/phone.ts';
import { normalizeLanguage } from '../../src/normalize/text/language.ts';
import { repairMojibake } from '../../src/normalize/text/mojibake.ts';
import { squeeze } from '../../src/text/ascii.ts';
import { ROOT, sourceFiles } from '../tree.ts';

/** A function and the clean text it makes; null or '' when it makes none. Its result must be a fixed point. */
const FIXED_POINTS: Readonly<Record<string, (text: string) => string | null>> = {
  squeeze,
  nameKey,
  given: (text) => cleanNamePart(text, 'given').value,
  middle: (text) => cleanNamePart(text, 'middle').value,
  family: (text) => cleanNamePart(text, 'family').value,
  suffix: (text) => cleanNamePart(text, 'suffix').value,
  title: (text) => cleanNamePart(text, 'title').value,
  email: (text) => normalizeEmail(text).value?.address ?? null,
  phone: (text) => normalizePhone(text, 'US').value?.e164 ?? null,
  phoneGb: (text) => normalizePhone(text, 'GB').value?.e164 ?? null,
  national: (text) => normalizePhone(text, undefined).value?.national ?? null,
  company: (text) => normalizeCompany(text).value?.name ?? null,
  companyKey: (text) => normalizeCompany(text).value?.key ?? null,
  country: (text) => normalizeCountry(text).value,
  language: (text) => normalizeLanguage(text).value,
  identifierIn: (text) => normalizeIdentifier(text, { country: 'BR' }).value,
  phoneBr: (text) => normalizePhone(text, 'BR').value?.e164 ?? null,
  date: (text) => normalizeDate(text, 'dmy').value,
  dateAlone: (text) => normalizeDate(text, null).value,
  timestamp: (text) => normalizeTimestamp(text, 'mdy').value,
  gender: (text) => normalizeGender(text).value,
  consent: (text) => normalizeConsent(text, false).value,
  consentInverse: (text) => normalizeConsent(text, true).value,
  amount: (text) => normalizeAmount(text).value?.amount ?? null,
  website: (text) => normalizeWebsite(text).value?.url ?? null,
  handle: (text) => normalizeHandle(text).value?.handle ?? null,
  identifier: (text) => normalizeIdentifier(text).value,
  postcode: (text) => normalizePostcode(text).value,
  postcodeUs: (text) => normalizePostcode(text, 'US').value,
  postcodeGb: (text) => normalizePostcode(text, 'GB').value,
  postcodeKey: (text) => postcodeKey(text),
  cityKey,
  houseKey,
  unitKey,
  region: (text) => normalizeRegion(text).value,
  regionUs: (text) => normalizeRegion(text, 'US').value,
  entityKind: (text) => normalizeEntityKind(text).value,
  orderState: (text) => normalizeOrderState(text).value,
  channel: (text) => normalizeChannel(text).value,
  event: (text) => normalizeEvent(text).value,
  ticketState: (text) => normalizeTicketState(text).value,
  regionKey: (text) => regionKey(text, 'US'),
  streetKey,
  repair: (text) => repairMojibake(text),
};

const OTHERS: Readonly<Record<string, (text: string) => unknown>> = {
  isPlaceholder,
  partyKind,
  parseName,
  splitPhones,
  detectDateOrder: (text) => detectDateOrder([text, text]),
  parseAddress: (text) => parseAddress(text, undefined),
  parseAddressUs: (text) => parseAddress(text, 'US'),
  parseAddressDe: (text) => parseAddress(text, 'DE'),
  parseAddressFr: (text) => parseAddress(text, 'FR'),
  parseAddressBr: (text) => parseAddress(text, 'BR'),
  parseAddressGb: (text) => parseAddress(text, 'GB'),
  parseAddressCo: (text) => parseAddress(text, 'CO'),
  parseAddressMx: (text) => parseAddress(text, 'MX'),
  parseAddressTr: (text) => parseAddress(text, 'TR'),
  parseAddressIn: (text) => parseAddress(text, 'IN'),
  parseAddressRu: (text) => parseAddress(text, 'RU'),
  parseAddressSg: (text) => parseAddress(text, 'SG'),
  parseAddressJp: (text) => parseAddress(`東京都${text}`, 'JP'),
  parseAddressCn: (text) => parseAddress(`北京市${text}`, 'CN'),
  parseAddressKr: (text) => parseAddress(`서울 ${text}`, 'KR'),
  cleanStreetEs: (text) => cleanStreet(text, 'ES'),
  vatVerdict,
  numberVerdict: (text) => numberVerdict(text, 'US'),
  splitEmails,
  cleanStreetUs: (text) => cleanStreet(text, 'US'),
  cleanStreet: (text) => cleanStreet(text),
};

/** Any UTF-16, lone surrogates and controls included. */
const anyText = fc.array(fc.nat(0xffff), { maxLength: 40 }).map((units) => String.fromCharCode(...units));
const WORDS =
  "Ann O'Neill van der de la Dr. Jr. III MD & and Inc. GmbH Ltd St. Main Street Ave. Apt 4B #12 PO Box 12345 New York NY USA @ x.org .com +1 212 456-7890 ext. 12 (0) 1/2/2019 2019-01-02 12.03.99 Mar 3rd 1,234.56 € $ -5 n/a – “ ” ' Ã© Ł 山田 김 null No. 7/3 SW1A 2AA 00 0 https:// www. T10:00Z 28 октября 2014 г. в 07:54 listopada ต.ค. ২৮ 下午7:54 Cra # 63-64 C.P. bis R/C nh";
const pieces = fc.array(fc.constantFrom(...WORDS.split(' '), ' ', ',', '.', '-', '/', '', 'E+1'), { maxLength: 9 });
const likelyText = fc.tuple(pieces, fc.constantFrom(' ', '', ', ')).map(([list, separator]) => list.join(separator));
const texts = fc.oneof(anyText, fc.string({ unit: 'binary', maxLength: 30 }), likelyText, likelyText);

describe('every normalizer', () => {
  test.each(Object.entries(FIXED_POINTS))('%s leaves its own result alone', (_name, normalize) => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = normalize(text);
        if (once !== null && once !== '' && normalize !== repairMojibake) expect(normalize(once) ?? once).toBe(once);
      }),
      { numRuns: 3000, seed: 11 },
    );
  });

  test.each(Object.entries(OTHERS))('%s never throws', (_name, normalize) => {
    fc.assert(
      fc.property(texts, (text) => {
        normalize(text);
      }),
      { numRuns: 3000, seed: 12 },
    );
  });

  test.each(Object.entries(FIXED_POINTS))('%s makes nothing of blanks', (name, normalize) => {
    // Nobody who says nothing has agreed or refused.
    const nothing = name.startsWith('consent') ? 'unknown' : '';
    for (const blank of ['', ' ', '\t\n', '\u00a0', '\u3000 \u200b']) expect(normalize(blank) ?? '').toBe(nothing);
  });

  test('is in one of the lists', () => {
    const listed = readFileSync(join(ROOT, 'test/normalize/laws.test.ts'), 'utf8');
    const names = sourceFiles()
      .filter(({ room }) => room === 'normalize')
      .flatMap(({ code }) =>
        [...code.matchAll(/^export function (normalize\w+)\(\s*text: string/gm)].map(([, name]) => name),
      );
    expect(names.length).toBeGreaterThan(15);
    expect(names.filter((name) => !new RegExp(`=> ${name}\\(text`).test(listed))).toEqual([]);
  });

  const LONG = [
    'a',
    ' ',
    '-',
    '.',
    ',',
    '1',
    '(',
    '"',
    'a ',
    'a.',
    'a,',
    '1 ',
    'x@',
    '& ',
    'st ',
    '12 main st, ',
    'é',
    'Ã©',
    '山',
    "'",
    '#1 ',
    'van ',
    '\u0000',
    '\n',
  ];
  test.each(Object.entries({ ...FIXED_POINTS, ...OTHERS }))('%s takes no more than linear time', (_name, normalize) => {
    for (const unit of LONG) {
      // CPU seconds of four times the length: 4 when linear, 16 when quadratic. What is over at once needs no ratio.
      const [short, long] = [20_000, 80_000].map((length) =>
        cpuMilliseconds(() => normalize(`${unit.repeat(length / unit.length)}!`)),
      );
      const isLinear = (long as number) < 1000 || (long as number) < 9 * (short as number);
      expect([unit, isLinear]).toEqual([unit, true]);
    }
  });
});

function cpuMilliseconds(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

describe('equal values give equal keys', () => {
  const name = fc.stringMatching(/^[A-Za-z]{2,8}( [A-Za-z]{2,8}){0,2}$/);
  test('names, cities and streets in any case and spacing', () => {
    fc.assert(
      fc.property(name, (text) => {
        const other = `  ${text.toUpperCase().replaceAll(' ', '   ')} `;
        expect(nameKey(other)).toBe(nameKey(text));
        expect(cityKey(other)).toBe(cityKey(text));
        expect(streetKey(other)).toBe(streetKey(text));
        expect(normalizeCompany(other).value?.key).toBe(normalizeCompany(text).value?.key);
      }),
      { numRuns: 2000, seed: 13 },
    );
  });

  test('addresses of one mailbox', () => {
    const local = fc.stringMatching(/^[a-z][a-z0-9]{2,8}$/);
    fc.assert(
      fc.property(local, local, (first, second) => {
        const key = normalizeEmail(`${first}${second}@gmail.com`).value?.key;
        expect(normalizeEmail(`${first}.${second}+x@GoogleMail.com`).value?.key).toBe(key);
        expect(normalizeEmail(` ${(first + second).toUpperCase()}@GMAIL.COM`).value?.key).toBe(key);
      }),
      { numRuns: 1000, seed: 14 },
    );
  });

  test('writings of one number', () => {
    const digits = fc.stringMatching(/^[2-9]\d{2}[2-9]\d{6}$/);
    fc.assert(
      fc.property(digits, (text) => {
        const [a, b, c] = [text.slice(0, 3), text.slice(3, 6), text.slice(6)];
        const clean = normalizePhone(text, 'US').value;
        for (const form of [`(${a}) ${b}-${c}`, `+1 ${a}.${b}.${c}`, `1-${a}-${b}-${c}`, `001 ${a} ${b} ${c}`]) {
          expect([form, normalizePhone(form, 'US').value?.national]).toEqual([form, clean?.national]);
        }
      }),
      { numRuns: 1000, seed: 15 },
    );
  });
});
