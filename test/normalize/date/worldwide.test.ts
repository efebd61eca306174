import { describe, expect, test } from 'vitest';
import { detectDateOrder, normalizeDate, normalizeTimestamp } from '../../../src/normalize/date/date.ts';

describe('dates in any language', () => {
  test.each([
    ['28 жовтня 2014 р.', '2014-10-28'],
    ['аўторак, 28 кастрычніка 2014 г.', '2014-10-28'],
    ['28. listopada 2014.', '2014-10-28'],
    ['28 listopada 2014', '2014-11-28'],
    ['28. listopadu 2014', '2014-11-28'],
    ['22. srp 1985.', '1985-07-22'],
    ['22. srp 1985', '1985-08-22'],
    ['২৮ অক্টোবর, ২০১৪', '2014-10-28'],
    ['मंगलवार, 28 अक्टूबर 2014', '2014-10-28'],
    ['28 ოქტომბერი, 2014', '2014-10-28'],
    ['วันอังคารที่ 28 ตุลาคม พ.ศ. 2557', '2014-10-28'],
    ['28 ต.ค. 2014', '2014-10-28'],
    ['٢٨ أكتوبر ٢٠١٤', '2014-10-28'],
    ['28 באוקטובר 2014', '2014-10-28'],
    ['2014年10月28日火曜日', '2014-10-28'],
    ['Thứ Ba, 28 tháng 10, 2014', '2014-10-28'],
    ['28 KASIM 2014', '2014-11-28'],
    ['28 Δεκ 2014', '2014-12-28'],
    // Other calendars: a day, the leap day of a year that is none in ours, two digits.
    ['۶ آبان ۱۳۹۳', '2014-10-28'],
    ['29 กุมภาพันธ์ 2559', '2016-02-29'],
    ['28/10/2557', '2014-10-28'],
    ['2557-10-28', '2014-10-28'],
    ['۶ آبان ۹۳', '2014-10-28'],
  ])('%s', (text, value) => {
    expect(normalizeDate(text, null).value).toBe(value);
  });

  test.each([
    ['28 octobrius 2014', 'E403'],
    ['28 октября тест 2014', 'E403'],
    ['31 лістапада 2014', 'E403'],
    // Of the Buddhist or the Gregorian calendar.
    ['28 ต.ค. 57', 'E404'],
    // Two languages name different months so.
    ['26 Mutharimwa 2014', 'E403'],
  ])('nothing in %s', (text, issue) => {
    expect(normalizeDate(text, null)).toEqual({ value: null, issue });
  });

  test('two digits without a date around them are none of these', () => {
    expect(normalizeDate('suite 5, floor 12', null).value).toBeNull();
  });
});

describe('times in any language', () => {
  test.each([
    ['28 октября 2014 в 07:54', '2014-10-28T07:54:00Z'],
    ['28 октября 2014 г., 07:54', '2014-10-28T07:54:00Z'],
    ['28 жовтня 2014 р. о 07:54', '2014-10-28T07:54:00Z'],
    ['Tue Oct 28 07:54:00 2014', '2014-10-28T07:54:00Z'],
    ['Tue Oct 28 07:54:00 UTC 2014', '2014-10-28T07:54:00Z'],
    ['Tue Oct 28 2014 07:54:00 GMT+0200 (Central European Summer Time)', '2014-10-28T05:54:00Z'],
    ['2014년 10월 28일 오후 7:54', '2014-10-28T19:54:00Z'],
    ['2014年10月28日 下午7:54', '2014-10-28T19:54:00Z'],
    ['2014年10月28日 凌晨12:52', '2014-10-28T00:52:00Z'],
    ['28/10/2014، 7:54 م', '2014-10-28T19:54:00Z'],
    ['28/10/2014, 4:01 PTG', '2014-10-28T16:01:00Z'],
    ['28 Οκτ 2014, 7:54 μ.μ.', '2014-10-28T19:54:00Z'],
    ['28 okt. 2014 kl. 07.54', '2014-10-28T07:54:00Z'],
    // A zone that nobody knows is left out, as before.
    ['28/10/2014 07:54 XYZ', '2014-10-28T07:54:00Z'],
  ])('%s', (text, value) => {
    expect(normalizeTimestamp(text, null).value).toBe(value);
  });

  test('the order of a column is found among words', () => {
    expect(detectDateOrder(['3/4/2014، 7:54 م', '28/10/2014، 7:54 ص'])).toEqual({ order: 'dmy', ambiguous: false });
  });
});
