import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { encodedLists } from '../bench/reading/encoded-lists.mjs';
import { faultOf, grid, read } from './reading.ts';

const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();

describe('marked encodings', () => {
  const text = 'näme,city\nJosé,Łódź\n';
  const samples = {
    'utf-8': Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)]),
    'utf-16le': Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]),
    'utf-16be': Buffer.concat([Buffer.from([0xfe, 0xff]), utf16be(text)]),
  };
  for (const [encoding, bytes] of Object.entries(samples)) {
    test(encoding, async () => {
      const { table, dialect } = await read(bytes);
      expect(grid(table)).toEqual([
        ['näme', 'city'],
        ['José', 'Łódź'],
      ]);
      expect(dialect).toMatchObject({ encoding, bom: true });
    });
  }

  test('byte offsets count the UTF-8 mark', async () => {
    const { rejects } = await read(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from('a,b\n1\n')]));
    expect(rejects[0]?.byte).toBe(7);
  });

  test('UTF-16 without a mark', async () => {
    expect((await read(Buffer.from(text, 'utf16le'))).dialect).toMatchObject({ encoding: 'utf-16le', bom: false });
    expect((await read(utf16be(text))).dialect).toMatchObject({ encoding: 'utf-16be', bom: false });
  });

  test('UTF-16 cut in the middle of a character', async () => {
    expect((await faultOf(read(samples['utf-16le'].subarray(0, -1)))).code).toBe('E103');
  });

  test.each(['utf-32le', 'utf-32be'])('%s, with a mark and without', async (encoding) => {
    for (const mark of ['', '\ufeff']) {
      const { table, dialect } = await read(iconv.encode(mark + text, encoding, { addBOM: false }));
      expect(grid(table)[1]).toEqual(['José', 'Łódź']);
      expect(dialect.encoding).toBe(encoding);
    }
  });

  test('Japanese that shifts between sets of seven bits', async () => {
    const { table, dialect } = await read(Buffer.from('id,name\n1,\x1b$BNkLZ\x1b(B\n', 'latin1'));
    expect([grid(table)[1], dialect.encoding]).toEqual([['1', '鈴木'], 'iso-2022-jp']);
  });
});

/** Bytes of names in encodings that have no encoder here, as hex per name. */
const legacy: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'windows-1252': [
    ['4d fc 6c 6c 65 72', 'Müller'],
    ['4a 6f 73 e9', 'José'],
    ['4f 92 42 72 69 65 6e', 'O’Brien'],
    ['46 72 61 6e e7 6f 69 73', 'François'],
    ['4d 75 f1 6f 7a', 'Muñoz'],
    ['80 20 31 30', '€ 10'],
  ],
  'windows-1250': [
    ['57 61 b3 ea 73 61', 'Wałęsa'],
    ['44 b9 62 72 6f 77 73 6b 61', 'Dąbrowska'],
    ['af f3 b3 74 61', 'Żółta'],
    ['4d a3 6f 64 79', 'MŁody'],
    ['d3 77 64 9f', 'Ówdź'],
  ],
  'windows-1250 (Czech)': [
    ['44 76 6f f8 e1 6b', 'Dvořák'],
    ['4a 69 f8 ed', 'Jiří'],
    ['4b 75 e8 65 72 61', 'Kučera'],
    ['4e ec 6d 65 63', 'Němec'],
    ['52 f9 9e 69 e8 6b 61', 'Růžička'],
  ],
  'windows-1253': [
    ['d0 e1 f0 e1 e4 fc f0 ef f5 eb ef f2', 'Παπαδόπουλος'],
    ['c1 e8 de ed e1', 'Αθήνα'],
    ['c3 e5 f9 f1 e3 df ef f5', 'Γεωργίου'],
  ],
  'windows-1254': [
    ['41 fe fd 6b', 'Aşık'],
    ['d6 7a 74 fc 72 6b', 'Öztürk'],
    ['41 f0 61 6f f0 6c 75', 'Ağaoğlu'],
    ['dd 73 74 61 6e 62 75 6c', 'İstanbul'],
  ],
  'windows-1251': [
    ['c8 e2 e0 ed ee e2', 'Иванов'],
    ['cf e5 f2 f0 ee e2 e0', 'Петрова'],
    ['cc ee f1 ea e2 e0', 'Москва'],
    ['d1 ee ea ee eb ee e2', 'Соколов'],
  ],
  'koi8-r': [
    ['e9 d7 c1 ce cf d7', 'Иванов'],
    ['f0 c5 d4 d2 cf d7 c1', 'Петрова'],
    ['ed cf d3 cb d7 c1', 'Москва'],
    ['f3 cf cb cf cc cf d7', 'Соколов'],
  ],
  macintosh: [
    ['4d 9f 6c 6c 65 72', 'Müller'],
    ['4a 6f 73 8e', 'José'],
    ['46 72 61 6e 8d 6f 69 73', 'François'],
    ['4d 75 96 6f 7a', 'Muñoz'],
    ['42 8a 72', 'Bär'],
  ],
  shift_jis: [
    ['8d b2 93 a1', '佐藤'],
    ['97 e9 96 d8', '鈴木'],
    ['83 5e 83 8d 83 45', 'タロウ'],
    ['93 8c 8b 9e 93 73', '東京都'],
    ['82 cd 82 c8 82 b1', 'はなこ'],
  ],
  gb18030: [
    ['d5 c5 ce b0', '张伟'],
    ['cd f5 b7 bc', '王芳'],
    ['b1 b1 be a9 ca d0', '北京市'],
    ['c0 ee c4 c8', '李娜'],
    ['c9 cf ba a3 ca d0 c6 d6 b6 ab d0 c2 c7 f8', '上海市浦东新区'],
  ],
  big5: [
    ['b3 af a7 d3 a9 fa', '陳志明'],
    ['aa 4c b2 51 ac c2', '林淑玲'],
    ['a5 78 a5 5f a5 ab', '台北市'],
    ['b6 c0 ab 54 b6 af', '黃俊雄'],
  ],
  'euc-kr': [
    ['b1 e8 b9 ce c1 d8', '김민준'],
    ['c0 cc bc ad bf ac', '이서연'],
    ['bc ad bf ef c6 af ba b0 bd c3', '서울특별시'],
    ['b9 da c1 f6 c8 c6', '박지훈'],
  ],
};

describe('unmarked encodings', () => {
  for (const [encoding, names] of Object.entries(legacy)) {
    test(encoding, async () => {
      const lines = names.flatMap(([hex], i) => [
        Buffer.from(`${i},`),
        Buffer.from(hex.replaceAll(' ', ''), 'hex'),
        Buffer.from('\n'),
      ]);
      const { table, dialect } = await read(Buffer.concat([Buffer.from('id,name\n'), ...lines, ...lines]));
      expect(dialect).toMatchObject({ encoding: encoding.replace(/ .*/, ''), bom: false });
      expect(
        grid(table)
          .slice(1, names.length + 1)
          .map((row) => row[1]),
      ).toEqual(names.map(([, name]) => name));
    });
  }

  test('Latin-1 after a megabyte of ASCII', async () => {
    const ascii = Buffer.from(`id,name\n${'1,plain\n'.repeat(200_000)}`);
    const { table, dialect } = await read(Buffer.concat([ascii, Buffer.from('2,Jos\xe9\n3,M\xfcller\n', 'latin1')]));
    expect(dialect.encoding).toBe('windows-1252');
    expect(grid(table).slice(-2)).toEqual([
      ['2', 'José'],
      ['3', 'Müller'],
    ]);
  });

  test('valid UTF-8 split over chunks stays UTF-8', async () => {
    const rows = Array.from({ length: 90_000 }, (_, i) => `${i},${'é漢😎'.repeat(1 + (i % 3))}`);
    const { table, dialect } = await read(`id,name\n${rows.join('\n')}\n`);
    expect(dialect.encoding).toBe('utf-8');
    expect(
      grid(table)
        .slice(1)
        .every((row, i) => row.join(',') === rows[i]),
    ).toBe(true);
  });
});

describe('named encodings', () => {
  test('are obeyed', async () => {
    const bytes = Buffer.from([...Buffer.from('a,b\n'), 0xc8, 0xe2, 0x2c, 0x31, 0x0a]);
    expect(grid((await read(bytes, { encoding: 'cp1251' })).table)[1]).toEqual(['Ив', '1']);
  });

  test('fail on bytes they do not know', async () => {
    expect(
      await faultOf(read(Buffer.from([0x61, 0x2c, 0x62, 0x0a, 0x81, 0x2c, 0x31]), { encoding: 'latin1' })),
    ).toMatchObject({
      exit: 'INPUT',
      code: 'E102',
    });
    expect(await faultOf(read(Buffer.from('a,b\n\x81\xff,1\n', 'latin1'), { encoding: 'euc-kr' }))).toMatchObject({
      code: 'E102',
    });
  });

  test('must exist', async () => {
    expect(await faultOf(read('a,b\n1,2\n', { encoding: 'klingon' }))).toMatchObject({ exit: 'USAGE', code: 'E702' });
  });
});

describe('lists of customers in the encodings of their systems', () => {
  const lists = [...encodedLists(2)].filter(({ rows }) => rows === 50);
  test.each(lists.map((list) => [`${list.locale} ${list.encoding}`, list] as const))(
    '%s',
    async (_, { cells, bytes }) => {
      const { table, warnings } = await read(bytes);
      const isRight = JSON.stringify(grid(table)) === JSON.stringify(cells);
      expect(isRight || warnings.some(({ code }) => code === 'W105')).toBe(true);
    },
  );
});

describe('a doubtful encoding', () => {
  const bytes = Buffer.from('id,name\n1,M\x81ller\n', 'latin1');

  test('is told with what it may be else and what would stand there, and no value', async () => {
    const { warnings, dialect } = await read(bytes);
    const [warning] = warnings.filter(({ code }) => code === 'W105');
    expect(dialect.encodingConfidence).toBeLessThan(1);
    expect(warning?.detail).toMatch(/^cp\d+ \d+ %/);
    expect(warning?.detail).not.toContain('ller');
  });

  test('is refused when asked for, and obeyed when named', async () => {
    expect(await faultOf(read(bytes, { limits: { isStrict: true } }))).toMatchObject({ exit: 'INPUT', code: 'W105' });
    const { table, warnings } = await read(bytes, { encoding: 'CP850', limits: { isStrict: true } });
    expect([grid(table)[1], warnings.map(({ code }) => code)]).toEqual([['1', 'Müller'], []]);
  });
});
