import { describe, expect, test } from 'vitest';
import { faultOf, grid, read, readGrid } from './reading.ts';

describe('delimiters', () => {
  for (const delimiter of [',', ';', '\t', '|']) {
    test(JSON.stringify(delimiter), async () => {
      const { table, dialect } = await read(
        `${['name', 'city', 'note'].join(delimiter)}\nAnn${delimiter}"Rome${delimiter}IT"${delimiter}x\n`,
      );
      expect(grid(table)[1]).toEqual(['Ann', `Rome${delimiter}IT`, 'x']);
      expect(dialect).toMatchObject({ format: 'delimited', delimiter, confidence: 1 });
    });
  }

  test('semicolons with decimal commas', async () => {
    expect(await readGrid('name;amount;paid\nAnn;1,50;2,00\nBob;3,25;1,10\n')).toEqual([
      ['name', 'amount', 'paid'],
      ['Ann', '1,50', '2,00'],
      ['Bob', '3,25', '1,10'],
    ]);
  });

  test('commas with tags split by semicolons', async () => {
    const { dialect } = await read('name,tags\nAnn,a;b;c\nBob,a;b;c\nCid,a;b;c\n');
    expect(dialect.delimiter).toBe(',');
  });

  test('quoted cells in a semicolon file', async () => {
    const { dialect } = await read('"na,me";"b"\n"x, y";"1"\n"z, w";"2"\n');
    expect(dialect.delimiter).toBe(';');
  });

  test('a sep= line', async () => {
    const { table, dialect } = await read('sep=;\r\na;b\r\n1,5;2\r\n');
    expect(grid(table)).toEqual([
      ['a', 'b'],
      ['1,5', '2'],
    ]);
    expect(dialect).toMatchObject({ delimiter: ';', headerLine: 2, preambleLines: 1 });
  });

  test('a named one is obeyed', async () => {
    expect(await readGrid('a,b;c\n1,2;3\n', { delimiter: ';' })).toEqual([
      ['a,b', 'c'],
      ['1,2', '3'],
    ]);
    expect(await readGrid('a\tb\n1\t2\n', { delimiter: 'tab' })).toHaveLength(2);
    expect((await faultOf(read('a,b\n1,2\n', { delimiter: '::' }))).exit).toBe('USAGE');
  });

  test('one column is one column', async () => {
    expect(await readGrid('email\na@x.org\nb@x.org\n')).toEqual([['email'], ['a@x.org'], ['b@x.org']]);
    const comments = Array.from({ length: 30 }, (_, i) => (i === 7 ? 'well, yes' : 'fine'));
    expect(await readGrid(`comment\n${comments.join('\n')}\n`)).toHaveLength(31);
  });

  test('no confidence is a fault, not a guess', async () => {
    for (const content of ['name\nSmith, John\nDoe, Jane\n', 'a,b;c\n1,2;3\n', '"a"^"b"\n"1"^"2"\n']) {
      expect(await faultOf(read(content))).toMatchObject({ exit: 'INPUT', code: 'E110' });
    }
  });
});

describe('headers', () => {
  test('preamble lines above are skipped and counted', async () => {
    const notes =
      'Notes:\n"When exporting, you may notice that some e-mail addresses, phones, and more are missing."\n\n';
    const { table, dialect, rejects } = await read(
      `${notes}First Name,Last Name,Email Address\nAnn,Lee,\nBob,Ray,b@x.org\n`,
    );
    expect(grid(table)).toEqual([
      ['First Name', 'Last Name', 'Email Address'],
      ['Ann', 'Lee', ''],
      ['Bob', 'Ray', 'b@x.org'],
    ]);
    expect(dialect).toMatchObject({ headerLine: 4, preambleLines: 3 });
    expect(rejects).toEqual([]);
  });

  test('a header shorter than its rows is not a preamble', async () => {
    const { rejects, dialect } = await read('a,b,c\n1,2,3,4\n5,6,7,8\n');
    expect(dialect.headerLine).toBe(1);
    expect(rejects.map((reject) => reject.code)).toEqual(['E302', 'E302']);
  });

  test('repeated, blank and hostile names lose no column', async () => {
    const { table, warnings } = await read(
      '\ufeff id ,name,name,,name_2,__proto__,constructor,name\n1,2,3,4,5,6,7,8\n',
    );
    expect(grid(table)).toEqual([
      ['id', 'name', 'name_3', 'column_4', 'name_2', '__proto__', 'constructor', 'name_4'],
      ['1', '2', '3', '4', '5', '6', '7', '8'],
    ]);
    expect(warnings.map((warning) => [warning.code, warning.place.column])).toEqual([
      ['E201', 'name_3'],
      ['E202', 'column_4'],
      ['E201', 'name_4'],
    ]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('ten thousand columns, and no more', async () => {
    const wide = (width: number) => {
      const names = Array.from({ length: width }, (_, i) => `c${i}`).join(',');
      const row = Array.from({ length: width }, (_, i) => `${i}v`).join(',');
      return read(`${names}\n${row}\n${row}\n`);
    };
    const { table } = await wide(10_000);
    expect([table.columns.length, table.rows]).toEqual([10_000, 2]);
    expect(grid(table)[2]?.[9_999]).toBe('9999v');
    expect(await faultOf(wide(10_001))).toMatchObject({ exit: 'LIMIT', code: 'E804' });
  });
});

describe('files without a header', () => {
  const NAMES = (count: number): string[] => Array.from({ length: count }, (_, at) => `column_${at + 1}`);

  test.each([
    ['an e-mail address', 'Ann,ann@example.com,Rome\nBob,bob@example.com,Oslo\n'],
    ['a date', 'Ann,1980-02-03,Rome\nBob,1975-12-30,Oslo\n'],
    ['a telephone number', 'Ann,(06) 555 1234,Rome\nBob,+47 22 55 12 34,Oslo\n'],
    ['an amount', 'Ann,12.50,Rome\nBob,7.95,Oslo\n'],
    ['a code', 'C-0001,Ann,Rome\nC-0002,Bob,Oslo\n'],
    ['a web address', 'Ann,https://ann.example,Rome\nBob,https://bob.example,Oslo\n'],
  ])('told by %s', async (_, text) => {
    const { table, dialect, warnings, recordsIn } = await read(text);
    expect(grid(table)).toEqual([
      NAMES(3),
      ...text
        .trim()
        .split('\n')
        .map((line) => line.split(',')),
    ]);
    expect(dialect).toMatchObject({ headerLine: 0, preambleLines: 0 });
    expect(warnings.map(({ code }) => code)).toEqual(['E204']);
    expect(recordsIn).toBe(2);
  });

  test('of one column, of one row, below a sep= line and with a byte-order mark', async () => {
    expect(await readGrid('ann@example.com\nbob@example.com\n')).toEqual([
      ['column_1'],
      ['ann@example.com'],
      ['bob@example.com'],
    ]);
    expect(await readGrid('Ann,ann@example.com\n')).toEqual([NAMES(2), ['Ann', 'ann@example.com']]);
    expect(await readGrid('sep=;\nAnn;1980-02-03\nBob;1975-12-30\n')).toHaveLength(3);
    expect(await readGrid('\uFEFFAnn;1980-02-03\nBob;1975-12-30\n')).toEqual([
      NAMES(2),
      ['Ann', '1980-02-03'],
      ['Bob', '1975-12-30'],
    ]);
  });

  test.each([
    ['years', 'name,2023,2024\nAnn,5,7\nBob,1,2\n'],
    ['days with counts below', 'shop,2024-01-01,2024-01-02\nRome,5,7\nOslo,1,2\n'],
    ['numbers of articles with counts below', 'shop,100200,100300\nRome,5,7\nOslo,1,2\n'],
    ['codes of months', 'shop,M2024,M2025\nRome,5,7\nOslo,1,2\n'],
    ['words alone', 'Ann,Rome\nBob,Oslo\n'],
    ['a name with an @', 'name,mail@work\nAnn,ann@example.com\nBob,bob@example.com\n'],
  ])('a header may hold %s', async (_, text) => {
    expect((await readGrid(text))[0]).toEqual(text.split('\n', 1)[0]?.split(','));
  });
});
