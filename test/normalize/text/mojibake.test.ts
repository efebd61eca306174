import { describe, expect, test } from 'vitest';
import { repairMojibake } from '../../../src/normalize/text/mojibake.ts';

describe('repairMojibake', () => {
  test.each([
    ['MÃ¼ller', 'Müller'],
    ['doesnâ€™t', 'doesn’t'],
    ['GÃ\u00a0idhlig', 'Gàidhlig'],
    ['Ã¢â‚¬Å“', '“'],
    ['BjÃƒÂ¶rn', 'Björn'],
    ['voilÃ  le travail', 'voilà le travail'],
    ['Ð¡ÐµÑ€Ð³ÐµÐ¹', 'Сергей'],
    ['JosÃ© Ã\u0081lvarez', 'José Álvarez'],
    ['M√ºller', 'Müller'],
    ['O\u0092Neill', 'O’Neill'],
    ['FranÃ§ois', 'François'],
    ['â€œbbâ€\u009d', '“bb”'],
  ])('%s', (text, repaired) => {
    expect(repairMojibake(text)).toBe(repaired);
  });

  test.each([
    'Müller',
    'VOCÊ…',
    'SÃO PAULO',
    'IRMÃ MARIA',
    'Connect with Āø',
    '5×£35',
    'Привет',
    'Nguyễn',
    'Ann',
    'MANHÔ',
    'ÅSA',
    'Łódź',
    'Ý',
    '東京',
  ])('%s stays', (text) => {
    expect(repairMojibake(text)).toBeNull();
  });
});
