import { describe, expect, test } from 'vitest';
import { monthNumber } from '../../../src/normalize/date/written.ts';
import { findField } from '../../../src/table/records.ts';
import { cellText } from '../../../src/table/table.ts';
import { makeRecords } from '../../match/make-records.ts';

/** Clean birth dates of people whose day, month and year stand in columns of their own. */
function births(rows: readonly (readonly [day: string, month: string, year: string])[]): string[] {
  const records = makeRecords({
    register: rows.map(([day, month, year], at) => ({
      ...{ key: String(at), given_name: 'Ann', family_name: 'Lee' },
      ...{ birth_day: day, birth_month: month, birth_year: year },
    })),
  });
  const field = findField(records, 'birth_date');
  return rows.map((_, at) => {
    const record = rows.findIndex((_row, one) => cellText(records.sourceKey, one) === String(at));
    return field === undefined ? '' : cellText(field.clean, record);
  });
}

describe('days, months and years of birth in columns of their own', () => {
  test.each([
    ['7', '3', '1976', '1976-03-07'],
    ['7.0', '3.0', '1976.0', '1976-03-07'],
    ['07', 'March', '1976', '1976-03-07'],
    ['7', 'MAR', '1976', '1976-03-07'],
    ['7', 'märz', '1976', '1976-03-07'],
    ['7', 'févr.', '1976', '1976-02-07'],
    ['7', '3 - March', '1976', '1976-03-07'],
    // What is no month, or missing, leaves no date and breaks nothing.
    ['7', 'Foo', '1976', ''],
    ['', '3', '1976', ''],
    ['7', '', '1976', ''],
    ['7', '3', '', ''],
    ['7', '3', '76', ''],
    ['31', 'Feb', '1976', ''],
    ['99', '99', '9999', ''],
  ])('%s, %s, %s is %s', (day, month, year, date) => {
    expect(
      births([
        [day, month, year],
        ['1', '1', '1980'],
      ]),
    ).toEqual([date, '1980-01-01']);
  });

  test('months of the main languages, whole and shortened', () => {
    const names = {
      en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
      de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
      deShort: 'Jän. Feb. Mrz. Apr. Mai Jun. Jul. Aug. Sept. Okt. Nov. Dez.',
      fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
      frShort: 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.',
      es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
      esShort: 'ene feb mar abr may jun jul ago set oct nov dic',
      it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
      itShort: 'gen feb mar apr mag giu lug ago set ott nov dic',
      pt: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
      ptShort: 'jan fev mar abr mai jun jul ago set out nov dez',
      nl: 'januari februari maart april mei juni juli augustus september oktober november december',
      nlShort: 'jan feb mrt apr mei jun jul aug sep okt nov dec',
      pl: 'styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień',
      plShort: 'sty lut mar kwi maj cze lip sie wrz paź lis gru',
      sv: 'januari februari mars april maj juni juli augusti september oktober november december',
      svShort: 'jan feb mar apr maj jun jul aug sep okt nov dec',
      ca: 'gener febrer març abril maig juny juliol agost setembre octubre novembre desembre',
      ru: 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь',
    };
    for (const [language, list] of Object.entries(names))
      expect(list.split(' ').map(monthNumber), language).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(['', '7', 'Smith', 'n/a'].map(monthNumber)).toEqual([0, 0, 0, 0]);
  });

  test('decimals are told at the column they stand in', () => {
    const records = makeRecords({
      a: [{ key: '1', given_name: 'Ann', birth_day: '7.0', birth_month: '3', birth_year: '1976' }],
    });
    expect(records.issues.map(({ column, code }) => `${column} ${code}`)).toEqual(['birth_day E410']);
  });
});
