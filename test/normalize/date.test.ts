import { describe, expect, test } from 'vitest';
import type { DateOrder } from '../../src/model/clean.ts';
import { detectDateOrder, normalizeDate, normalizeTimestamp } from '../../src/normalize/date.ts';

describe('normalizeDate', () => {
  test.each([
    ['1991-08-20', null, '1991-08-20'],
    ['昭和55年12月31日', null, '1980-12-31'],
    ['令和元年5月1日', null, '2019-05-01'],
    ['S55.12.31', null, '1980-12-31'],
    ['٣١/١٢/١٩٨٠', 'dmy', '1980-12-31'],
    ['३१/१२/१९८०', 'dmy', '1980-12-31'],
    ['۱۹۸۰-۱۲-۳۱', null, '1980-12-31'],
    ['20/8/1991', null, '1991-08-20'],
    ['8/20/1991', null, '1991-08-20'],
    ['3/4/1970', 'mdy', '1970-03-04'],
    ['3/4/1970', 'dmy', '1970-04-03'],
    ['12/25/2019', 'dmy', '2019-12-25'],
    ['5/5/2019', null, '2019-05-05'],
    ['03.04.1970', null, '1970-04-03'],
    ['1970/3/4', null, '1970-03-04'],
    ['1/31/18', null, '2018-01-31'],
    ['3/1/70', 'mdy', '1970-03-01'],
    ['70-03-01', 'ymd', '1970-03-01'],
    ['31.12.29', null, '2029-12-31'],
    ['31.12.30', null, '1930-12-31'],
    ['19551221', null, '1955-12-21'],
    ['21121955', 'dmy', '1955-12-21'],
    ['551221', 'ymd', '1955-12-21'],
    ['20190131040506', null, '2019-01-31'],
    ['2019-01-31T04:05:06.789Z', null, '2019-01-31'],
    ['2019-01-31 23:05:06 -0500', null, '2019-01-31'],
    ['1546300800', null, '2019-01-01'],
    ['1546300800000', null, '2019-01-01'],
    ['Mar 1 1970', null, '1970-03-01'],
    ['1. März 2019', null, '2019-03-01'],
    ['1er août 2019', null, '2019-08-01'],
    ['12 de junio del 2012', null, '2012-06-12'],
    ['Sat, 3rd of May 2008', null, '2008-05-03'],
    ['3-Jan-19', null, '2019-01-03'],
    ["02 May '08", null, '2008-05-02'],
    ['9 августа 2012 г.', null, '2012-08-09'],
    ['2016年3月20日', null, '2016-03-20'],
    ['2016년 3월 20일', null, '2016-03-20'],
    ['2000-02-29', null, '2000-02-29'],
    ['Mon 1/31/2019 4:05 PM', null, '2019-01-31'],
  ])('%s (%s)', (text, order, value) => {
    expect(normalizeDate(text, order as DateOrder | null).value).toBe(value);
  });

  test.each([
    ['|9371023', 'E403'],
    ['31/02/2000', 'E403'],
    ['2019-02-29', 'E403'],
    ['1900-02-29', 'E403'],
    ['13/13/2000', 'E403'],
    ['March 2019', 'E403'],
    ['1985', 'E403'],
    ['43831', 'E403'],
    ['yesterday', 'E403'],
    ['12345678901234567', 'E403'],
    ['3/4/1970', 'E404'],
    ['03-04-70', 'E404'],
    ['0/0/00', 'E409'],
    ['00000000', 'E409'],
    ['0000-00-00', 'E409'],
    ['1900-01-01', 'E409'],
    ['1/1/1900', 'E409'],
    ['1900-01-01 00:00:00', 'E409'],
    ['9999-12-31', 'E409'],
    ['31.12.9999', 'E409'],
    ['NaT', 'E409'],
    ['n/a', 'E409'],
  ])('nothing in %s', (text, issue) => {
    expect(normalizeDate(text, null)).toEqual({ value: null, issue });
  });

  test('serials only when asked for', () => {
    expect(normalizeDate('43831', null, { excelSerials: true }).value).toBe('2020-01-01');
    expect(normalizeDate('43831.5', null, { excelSerials: true }).value).toBe('2020-01-01');
    expect(normalizeTimestamp('43831.5', null, { excelSerials: true }).value).toBe('2020-01-01T12:00:00Z');
    expect(normalizeTimestamp('43831.0', null, { excelSerials: true }).value).toBe('2020-01-01');
  });
});

describe('normalizeTimestamp', () => {
  test.each([
    ['2019-01-31 04:05:06 +0200', '2019-01-31T02:05:06Z'],
    ['2019-01-31T23:05:06-05:00', '2019-02-01T04:05:06Z'],
    ['1/31/2019 4:05 pm', '2019-01-31T16:05:00Z'],
    ['1/31/2019 12:05 AM', '2019-01-31T00:05:00Z'],
    ['08/17/14 17:00 (PDT)', '2014-08-18T00:00:00Z'],
    ['1546300800', '2019-01-01T00:00:00Z'],
    ['24.03.2019. u 22:22', '2019-03-24T22:22:00Z'],
    ['2019-01-31', '2019-01-31'],
    ['10:06am December 11, 2014', '2014-12-11T10:06:00Z'],
  ])('%s', (text, value) => {
    expect(normalizeTimestamp(text, null).value).toBe(value);
  });
});

describe('detectDateOrder', () => {
  test.each([
    [['3/4/2019', '1/31/18'], 'mdy', false],
    [['3/4/2019', '31/1/2018'], 'dmy', false],
    [['3/4/2019'], null, true],
    [['3.4.2019'], 'dmy', false],
    [['2019-01-01', '2019-02-03'], 'ymd', false],
    [['19550101'], 'ymd', false],
    [['5/5/2019'], null, false],
    [['', 'n/a', 'Mar 1 1970'], null, false],
    [['13/1/2019', '14/1/2019', '1/15/2019', '3/4/2019'], 'dmy', false],
    [[], null, false],
  ])('%j', (values, order, ambiguous) => {
    expect(detectDateOrder(values)).toEqual({ order, ambiguous });
  });
});
