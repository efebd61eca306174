import { describe, expect, test } from 'vitest';
import { parseAddress } from '../../../src/normalize/address/address.ts';
import { EUROPE } from './address-cases-europe.ts';
import { EAST_ASIA, SHAPES, WORLD } from './address-cases-world.ts';

const NAMES: Readonly<Record<string, string>> = {
  ...{ DE: 'Germany', AT: 'Österreich', CH: 'Switzerland', FR: 'France', BE: 'Belgium', NL: 'Nederland', ES: 'España' },
  ...{ PT: 'Portugal', IT: 'Italia', SE: 'Sweden', NO: 'Norway', DK: 'Denmark', FI: 'Finland', PL: 'Polska' },
  ...{ CZ: 'Czech Republic', US: 'USA', CA: 'Canada', GB: 'United Kingdom', IE: 'Ireland', AU: 'Australia' },
  ...{ NZ: 'New Zealand', BR: 'Brasil', MX: 'México', IN: 'India', SG: 'Singapore', ZA: 'South Africa', AE: 'UAE' },
  ...{ HU: 'Hungary', RO: 'Romania', SK: 'Slovakia', RU: 'Россия' },
};

function rows(table: string): string[][] {
  const lines = table.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => line.split('|').map((cell) => cell.trim()));
}

function parts([houseNumber, street, unit, poBox, district, city, region, postcode]: string[]) {
  return { houseNumber, street, unit, poBox, district, city, region, postcode };
}

describe('a line in its country', () => {
  test.each(rows(EUROPE + WORLD + SHAPES))('%s: %s', (country = '', text = '', ...cells) => {
    expect(parseAddress(text, country)).toEqual({ ...parts(cells), country });
  });
});

describe('a line that names its country', () => {
  test.each(rows(EUROPE + WORLD).filter(([country]) => country !== 'SG'))(
    '%s: %s',
    (country = '', text = '', ...cells) => {
      const expected = { ...parts(cells), country };
      expect(parseAddress(`${text}, ${NAMES[country]}`, undefined)).toEqual(expected);
      expect(parseAddress(`${text} ${NAMES[country]}`, undefined)).toEqual(expected);
      expect(parseAddress(`${text}\n${NAMES[country]}`, 'US')).toEqual(expected);
    },
  );
});

/** What the text alone tells: country (or nothing, where several write so), number, unit, city, postcode. */
describe('a line without any country', () => {
  test.each([
    ['Hauptstr. 12a 10115 Berlin', 'DE', '12a', '', 'Berlin', '10115'],
    ['Bahnhofstraße 5 39100 Bozen', '', '5', '', 'Bozen', '39100'],
    ['Bahnhofstrasse 10 8001 Zürich', '', '10', '', 'Zürich', '8001'],
    ['12 rue de la Paix 75002 Paris', 'FR', '12', '', 'Paris', '75002'],
    ['Rue de la Loi 16 1000 Bruxelles', '', '16', '', 'Bruxelles', '1000'],
    ['Calle Mayor 5 3ºB 28013 Madrid', '', '5', '3ºB', 'Madrid', '28013'],
    ['Via Roma 10 20121 Milano MI', 'IT', '10', '', 'Milano', '20121'],
    ['Keizersgracht 174 1016 DW Amsterdam', 'NL', '174', '', 'Amsterdam', '1016 DW'],
    ['Storgatan 1 111 22 Stockholm', 'SE', '1', '', 'Stockholm', '111 22'],
    ['ul. Marszałkowska 10/5 00-590 Warszawa', 'PL', '10/5', '', 'Warszawa', '00-590'],
    ['Vinohradská 1597/174 130 00 Praha 3', 'CZ', '1597/174', '', 'Praha 3', '130 00'],
    ['Rua Augusta 100 2º Esq 1100-053 Lisboa', 'PT', '100', '2º Esq', 'Lisboa', '1100-053'],
    ['Rua Augusta 1500 São Paulo SP 01304-001', 'BR', '1500', '', 'São Paulo', '01304-001'],
    ['Nørregade 10 2. tv 1165 København K', 'DK', '10', '2. tv', 'København K', '1165'],
    ['Mannerheimintie 5 A 12 00100 Helsinki', 'FI', '5', 'A 12', 'Helsinki', '00100'],
    ['10 Anson Road #10-11 Singapore 079903', 'SG', '10', '#10-11', 'Singapore', '079903'],
    ['221B Baker Street London NW1 6XE', 'GB', '221B', '', 'London', 'NW1 6XE'],
    ['Vodičkova 12, Praha 1, 110 00, CZ', 'CZ', '12', '', 'Praha 1', '110 00'],
    ['Váci utca 3  Budapest 13  1138  HU', 'HU', '3', '', 'Budapest 13', '1138'],
    ['Landstraßer Hauptstraße 5, Wien 3, 1030, AT', 'AT', '5', '', 'Wien 3', '1030'],
    ['10 rue de Passy, Paris 15e, 75015, FR', 'FR', '10', '', 'Paris 15e', '75015'],
    ['12 Baggot Street, Dublin 4', '', '12', '', 'Dublin 4', ''],
    ['101000, Москва, ул. Ленина, д. 5, кв. 7', '', '5', 'кв. 7', 'Москва', '101000'],
    ['Россия, 101000, Москва, ул. Ленина, д. 5, кв. 7', 'RU', '5', 'кв. 7', 'Москва', '101000'],
    ['101000, Россия, г. Москва, ул. Ленина, д. 5, кв. 7', 'RU', '5', 'кв. 7', 'Москва', '101000'],
    ['12 Smith St Fitzroy VIC 3065', 'AU', '12', '', 'Fitzroy', '3065'],
  ])('%s', (text, country, houseNumber, unit, city, postcode) => {
    expect(parseAddress(text, undefined)).toMatchObject({ country, houseNumber, unit, city, postcode });
  });
});

describe('East Asian order', () => {
  test.each(rows(EAST_ASIA))(
    '%s',
    (text = '', country = '', houseNumber, street, unit, district, city, region, postcode) => {
      const expected = { houseNumber, street, unit, poBox: '', district, city, region, postcode, country };
      expect(parseAddress(text, undefined)).toEqual(expected);
      expect(parseAddress(text, country)).toEqual(expected);
    },
  );
});

/** Columns joined by the system that exports them: number, street, unit, city, region, postcode, country. */
describe('joined columns', () => {
  test.each([
    ['Rosa-Luxemburg-Straße 5  Köln  50661  DE', '5|Rosa-Luxemburg-Straße||Köln||50661|DE'],
    ['12 Baggot St  Dublin 4  D04 X285  IE', '12|Baggot St||Dublin 4||D04 X285|IE'],
    ['Rosa-Luxemburg-Straße 5, Köln, 50661, DE', '5|Rosa-Luxemburg-Straße||Köln||50661|DE'],
    ['123 Main St  Springfield  IL  62704  US', '123|Main St||Springfield|IL|62704|US'],
    ['12 High Street  London    SW1A 1AA  GB', '12|High Street||London||SW1A 1AA|GB'],
    ['Calle Mayor 25, 8º A  València  V  46002  ES', '25|Calle Mayor|8º A|València|V|46002|ES'],
    ['Via Roma 10, Milano, MI, 20121, IT', '10|Via Roma||Milano|MI|20121|IT'],
    ['Nevski 4  Kyoto  JP-26  604-8022  JP', '4|Nevski||Kyoto|JP-26|604-8022|JP'],
    // Delaware, not Germany.
    ['1 Main St, Apt 5, Dover, DE, 19901, US', '1|Main St|Apt 5|Dover|DE|19901|US'],
    ['1 Main St, Dover, DE 19901', '1|Main St||Dover|DE|19901|US'],
  ])('%s', (text, expected) => {
    const found = parseAddress(text, undefined);
    expect(found).not.toBeNull();
    const { houseNumber, street, unit, city, region, postcode, country } = found as NonNullable<typeof found>;
    expect([houseNumber, street, unit, city, region, postcode, country].join('|')).toBe(expected);
  });
});
