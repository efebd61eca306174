import { describe, expect, test } from 'vitest';
import { normalizeCompany } from '../../../src/normalize/company/company.ts';

describe('normalizeCompany', () => {
  test.each([
    ['Müller & Söhne GmbH', 'Müller & Söhne', 'GmbH', 'muller sohne'],
    ['ООО "Ромашка"', 'Ромашка', 'OOO', 'romashka'],
    ['Gasthof „Zur Post“', 'Gasthof „Zur Post“', '', 'gasthof zur post'],
    ['Oy Hello World Ab', 'Hello World', 'Oy AB', 'hello world'],
    ['Hello World, ltd.', 'Hello World', 'Ltd.', 'hello world'],
    ['Acme Pty. Ltd.', 'Acme', 'Pty Ltd', 'acme'],
    ['Bosch GmbH & Co. KG', 'Bosch', 'GmbH & Co. KG', 'bosch'],
    ['Grupo Bimbo, S.A.B. de C.V.', 'Grupo Bimbo', 'S.A. de C.V.', 'group bimbo'],
    ['Fiat S.p.A.', 'Fiat', 'SpA', 'fiat'],
    ['Kowalski Sp. z o.o.', 'Kowalski', 'Sp. z o.o.', 'kowalski'],
    ['Škoda Auto a.s.', 'Škoda Auto', 'AS', 'skoda auto'],
    ['PT Maju Jaya Tbk', 'Maju Jaya', 'PT Tbk', 'maju jaya'],
    ['株式会社山田', '山田', '株式会社', 'shantian'],
    ['The Walt Disney Company', 'The Walt Disney', 'Co.', 'walt disney'],
    ['Smith Bros', 'Smith Bros', '', 'smith brothers'],
    ['ACME', 'ACME', '', 'acme'],
    ['Inc', '', 'Inc.', 'inc'],
  ])('%s', (text, base, legalForm, key) => {
    expect(normalizeCompany(text).value).toEqual({ name: text, base, legalForm, key });
  });

  test.each([
    ['Acme Inc.', 'ACME, Incorporated'],
    ['Bank of America Corp', 'BANK OF AMERICA CORPORATION'],
    ['Johnson & Johnson', 'Johnson and Johnson'],
    ['Intl Paper Co', 'International Paper Company'],
    ['Weyland-Yutani', 'Weyland Yutani Ltd'],
  ])('%s is %s', (a, b) => {
    expect(normalizeCompany(a).value?.key).toBe(normalizeCompany(b).value?.key);
  });

  test.each(['n/a', '---', 'none', '"'])('nothing in %j', (text) => {
    expect(normalizeCompany(text)).toEqual({ value: null, issue: 'E409' });
  });
});

test.each([
  ['SL PLC', 'SL', 'PLC'],
  ['BT LLP', 'BT', 'LLP'],
  ['RT Limited', 'RT', 'Ltd.'],
  ['ET & Co', 'ET', 'Co.'],
  ['GmbH', '', 'GmbH'],
])('%s is called %s', (text, base, legalForm) => {
  const key = (base === '' ? text : base).toLowerCase();
  expect(normalizeCompany(text).value).toMatchObject({ base, legalForm, key });
});
