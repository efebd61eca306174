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
    ['BolqarÄ±stan', 'Bolqarıstan'],
    ['ÄŒile', 'Čile'],
    ['NorveĹˇka', 'Norveška'],
    ['Å\u00a0vedska', 'Švedska'],
    ['Ju≈æna Koreja', 'Južna Koreja'],
    ['Maƒëarska', 'Mađarska'],
    ['Р\ufffdСЃРїР°РЅРёСЏ', 'Испания'],
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
    'SELKÄ\u00a0',
    'ÄITI\u00a0JA\u00a0ISÄ',
    'BLÅ\u00a0BIL',
    'TOMÉ\u00a0LAN\u00a0PRINCIPÉ\u00a0',
    'Ôôô VIDA',
    '√π',
    'lá´´',
    'SELKÄ®',
    'aƒé',
  ])('%s stays', (text) => {
    expect(repairMojibake(text)).toBeNull();
  });
});
