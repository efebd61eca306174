import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseStreet } from '../../../../src/normalize/address/street/case.ts';

describe('streets in one case', () => {
  test.each([
    ['RUE DE LA PAIX', 'Rue de la Paix'],
    ['hauptstraße', 'Hauptstraße'],
    ['HAUPTSTRASSE', 'Hauptstrasse'],
    ['AN DER KIRCHE', 'An der Kirche'],
    ['n main st', 'N Main St'],
    ['NW 5TH AVENUE', 'NW 5th Avenue'],
    ["O'CONNELL STREET", "O'Connell Street"],
    ['VIA XX SETTEMBRE', 'Via XX Settembre'],
    ['STADIONSTR.', 'Stadionstr.'],
    ['STRATFORD-UPON ROAD', 'Stratford-Upon Road'],
    ['УЛИЦА ЛЕНИНА', 'Улица Ленина'],
    ['Straße des 17. Juni', 'Straße des 17. Juni'],
    ['DeKalb Avenue', 'DeKalb Avenue'],
    ['A1', 'A1'],
    ['K 12', 'K 12'],
    ['本郷', '本郷'],
    ['', ''],
  ])('%s → %s', (text, expected) => {
    expect(caseStreet(text)).toBe(expected);
  });

  test('cased once, a street stays; its letters are the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        const once = caseStreet(text);
        expect(caseStreet(once)).toBe(once);
      }),
    );
  });
});
