import { describe, expect, test } from 'vitest';
import {
  isGs1,
  isIban,
  isLei,
  isLuhn,
  normalizeIdentifier,
  numberVerdict,
  vatVerdict,
} from '../../../src/normalize/identifier/identifier.ts';

/** Right, and the same with a wrong digit. Examples of the tax offices and of the documentation of the rules. */
const VAT_NUMBERS = `
ATU13585627 ATU13585626
BE0428759497 BE431150351
BG175074752 BG175074751
CY10259033P CY10259033Z
CZ25123891 CZ25123890
DE136695976 DE136695978
DK13585628 DK13585627
EE100931558 EE100594103
ESA28015865 ESA13585626
FI20774740 FI20774741
FR40303265045 FR84323140391
EL094259216 EL123456781
HR33392005961 HR33392005962
HU12892312 HU12892313
IE6433435F IE6433435E
IT00743110157 IT00743110158
LT119511515 LT100001919018
LU15027442 LU15027443
LV40003521600 LV40003521601
MT11679112 MT11679113
NL4495445B01 NL123456789B90
PL8567346215 PL8567346216
PT501964843 PT501964842
RO18547290 RO18547291
SE123456789701 SE123456789101
SI50223054 SI50223055
SK2022749619 SK2022749618
GB980780684 GB802311781
CHE107787577IVA CHE107787578IVA
NO995525828MVA NO995525829MVA
XI980780684 XI980780685
`;

/** Country, kind, right, wrong. */
const NATIONAL_NUMBERS = `
AU | abn | 83914571673 | 99999999999
AU | acn | 004085616 | 004085617
BR | cnpj | 16727230000197 | 16727230000198
BR | cpf | 39053344705 | 23100299900
AR | cuit | 20055361682 | 20267565392
CL | rut | 125319092 | 12531909A
MX | rfc | GODE561231GR8 | GODE561231GR9
IN | gstin | 27AAPFU0939F1ZV | 27AAPFU0939F1ZO
IN | pan | ACUPA7085R | 234123412347
IN | aadhaar | 234123412346 | 234123412347
SG | uen | 00192200M | 00192200N
NL | bsn | 111222333 | 111252333
PL | pesel | 44051401359 | 44051401358
PL | regon | 192598184 | 192598183
ES | dni | 54362315K | 54362315Z
ES | nie | X2482300W | X2482300A
ES | cif | A13585625 | A13585626
IT | codicefiscale | RCCMNL83S18D969H | RCCMNL83S18D969
NO | fodselsnummer | 15108695088 | 15108695077
IS | kennitala | 1201743399 | 1201743389
CH | ssn | 7569217076985 | 7569217076984
CA | sin | 123456782 | 999999999
ZA | idnr | 7503305044089 | 8503305044089
TR | tckimlik | 17291716060 | 17291716050
CN | ric | 360426199101010071 | 360426199101010072
KR | rrn | 9710139019902 | 9710139019903
IL | idnr | 39337423 | 39337424
FR | siren | 552008443 | 552008442
FR | siret | 73282932000074 | 73282932000079
BE | nn | 85073003328 | 85073003329
RO | cnp | 1630615123457 | 1630615123458
CZ | rc | 7103192745 | 7103192746
GB | nino | HH201314A | DQ123456C
BE | national number | 85073003328 | 85073003329
FI | hetu | 131052308T | 131052308U
GB | NHS | 9434765919 | 9434765918
JP | individual number | 123456789018 | 123456789012
SE | personnummer | 8112289874 | 8112289873
SE | personnummer | 198112289874 | 198112289873
SG | NRIC | S1234567D | S1234567E
`;

const rows = (table: string, mark: string | RegExp): string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(mark));

describe('normalizeIdentifier', () => {
  test.each([
    ['0042', '0042'],
    ['de 136.695-976', 'DE136695976'],
    ['KSD-917497', 'KSD917497'],
    ['GB82 WEST 1234 5698 7654 32', 'GB82WEST12345698765432'],
    ['294-66-9999', '294669999'],
    ['12345.0', '12345'],
    ['7', '7'],
    ['11111', '11111'],
    ['CF60416937YEOS', 'CF60416937YEOS'],
  ])('%s', (text, value) => {
    expect(normalizeIdentifier(text).value).toBe(value);
    expect(normalizeIdentifier(text).issue).toBeUndefined();
  });

  test.each([
    ['000-00-0000', 'E409'],
    ['999999999', 'E409'],
    ['123456789', 'E409'],
    ['n/a', 'E409'],
    ['1.23457E+16', 'E410'],
    ['§§§', 'E409'],
  ])('nothing in %s', (text, issue) => {
    expect(normalizeIdentifier(text)).toEqual({ value: null, issue });
  });

  test('wrong check digits keep the value, with an issue', () => {
    expect(normalizeIdentifier('DE123456789')).toMatchObject({ value: 'DE123456789', issue: 'E407' });
    expect(normalizeIdentifier('GB82WEST12345698765433')).toMatchObject({ issue: 'E407' });
  });

  test.each([
    ['VG96VPVG0000012345678901', undefined],
    ['IE29AIBK93115212345678', undefined],
    ['PS92PALS000000000400123456702', undefined],
    ['GB82WEST12345698765432', undefined],
    // The check digits hold, the account's structure does not.
    ['IE60123493115212345678', 'E407'],
    ['VG57123400000012345678AB', 'E407'],
  ])('the structure of %s', (text, issue) => {
    expect(normalizeIdentifier(text).issue).toBe(issue);
  });

  test('Luhn and IBAN', () => {
    expect(isLuhn('4539578763621486')).toBe(true);
    expect(isLuhn('4539578763621487')).toBe(false);
    expect(isIban('DE89370400440532013000')).toBe(true);
    expect(isIban('DE89370400440532013001')).toBe(false);
  });
});

describe('vatVerdict', () => {
  test.each(rows(VAT_NUMBERS, ' '))('%s is right, %s is wrong', (right = '', wrong = '') => {
    expect(vatVerdict(right)).toBe(true);
    expect(vatVerdict(wrong)).not.toBe(true);
  });

  test.each(['XX123', 'DE12', 'CHF100', 'NORDBY', 'DE', '136695976'])('%s is none', (text) => {
    expect(vatVerdict(text)).toBeNull();
  });
});

describe('numberVerdict', () => {
  test.each(rows(NATIONAL_NUMBERS, ' | '))(
    '%s %s: %s is right, %s is wrong',
    (country = '', _, right = '', wrong = '') => {
      expect(numberVerdict(right, country)).toBe(true);
      expect(numberVerdict(wrong, country)).not.toBe(true);
    },
  );

  test.each([
    ['536904399', 'US', true],
    ['071144442', 'US', true],
    ['070000000', 'US', false],
    ['K1234', 'BR', null],
    ['12345678909', 'BR', true],
    ['12345678900', 'BR', false],
    ['anything', 'AQ', null],
  ])('%s in %s is %s', (text, country, verdict) => {
    expect(numberVerdict(text, country)).toBe(verdict);
  });

  test.each([
    ['536904399', true],
    ['666123456', false],
    ['000123456', false],
    ['123004567', false],
    ['912701234', true],
    ['900121234', false],
  ])('social security number %s: %s', (text, verdict) => {
    expect(numberVerdict(text, 'US', 'person')).toBe(verdict);
  });

  test('a wrong number of the country keeps its value, with an issue', () => {
    expect(normalizeIdentifier('123.456.789-00', { country: 'BR' })).toMatchObject({
      value: '12345678900',
      issue: 'E407',
    });
    expect(normalizeIdentifier('123.456.789-09', { country: 'BR' }).issue).toBeUndefined();
    expect(normalizeIdentifier('K-1234', { country: 'BR' }).issue).toBeUndefined();
  });
});

test('LEI and GS1', () => {
  expect(isLei('INR2EJN1ERAN0W5ZP974')).toBe(true);
  expect(isLei('INR2EJN1ERAN0W5ZP975')).toBe(false);
  expect(isGs1('4006381333931')).toBe(true);
  expect(isGs1('4006381333932')).toBe(false);
});
