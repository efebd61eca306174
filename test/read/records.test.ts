import { describe, expect, test } from 'vitest';
import { faultOf, grid, read, readGrid } from './reading.ts';

describe('cells', () => {
  test('stay the strings they are', async () => {
    expect(await readGrid('a,b,c\n01234,+44 20,1e5\n NULL , x ,"  y"\n')).toEqual([
      ['a', 'b', 'c'],
      ['01234', '+44 20', '1e5'],
      [' NULL ', ' x ', '  y'],
    ]);
  });

  test('empty ones are −1, quoted or not', async () => {
    const { table } = await read('a,b,c\n1,,""\n');
    expect(table.columns.map((column) => column.ids[0])).toEqual([0, -1, -1]);
  });

  test('quoted ones hold quotes, delimiters and line ends', async () => {
    expect(await readGrid('a,b\n"say ""hi""","x,\r\ny"\n"""""",1\n')).toEqual([
      ['a', 'b'],
      ['say "hi"', 'x,\r\ny'],
      ['""', '1'],
    ]);
  });

  test('a quote inside an unquoted cell is literal', async () => {
    expect(await readGrid('a,b\nThe 5" disk,37°\'2"W\n')).toEqual([
      ['a', 'b'],
      ['The 5" disk', '37°\'2"W'],
    ]);
  });

  test('backslash escapes only where they are used', async () => {
    const escaped = await read('a,b\n"say \\"hi\\", then","C:\\\\new\\dir"\n"x","y"\n');
    expect(grid(escaped.table).slice(1)).toEqual([
      ['say "hi", then', 'C:\\new\\dir'],
      ['x', 'y'],
    ]);
    expect(escaped.dialect.escape).toBe('\\');
    const plain = await read('a,b\n"C:\\dir\\",1\n"say ""hi""",2\n');
    expect(grid(plain.table).slice(1)).toEqual([
      ['C:\\dir\\', '1'],
      ['say "hi"', '2'],
    ]);
    expect(plain.dialect.escape).toBe('"');
  });
});

describe('line ends', () => {
  const endings = { lf: '\n', crlf: '\r\n', cr: '\r' } as const;
  for (const [name, ending] of Object.entries(endings)) {
    test(name, async () => {
      const { table, dialect } = await read(['a,b', '1,2', '', '"3\n3",4', ''].join(ending));
      expect(grid(table).slice(1)).toEqual([
        ['1', '2'],
        ['3\n3', '4'],
      ]);
      expect(dialect.newline).toBe(name);
    });
  }

  test('mixed, and none at the end', async () => {
    const { table, dialect } = await read('a,b\r\n1,2\n3,4\r5,6');
    expect(grid(table).slice(1)).toEqual([
      ['1', '2'],
      ['3', '4'],
      ['5', '6'],
    ]);
    expect(dialect.newline).toBe('mixed');
  });

  test('a lone CR as the last byte', async () => {
    expect(await readGrid('a,b\r1,2\r')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });
});

describe('rejects', () => {
  test('name code, line, record, byte, reason and raw text', async () => {
    const { table, rejects, recordsIn } = await read('a,b,c\n1,"2\n2",3\n\n4,5\n6,7,8,9\n10,11,12\n13,14,15,,\n');
    expect(grid(table).slice(1)).toEqual([
      ['1', '2\n2', '3'],
      ['10', '11', '12'],
    ]);
    expect(rejects).toEqual([
      { code: 'E301', file: 'input.csv', line: 5, record: 2, byte: 17, reason: '2 of 3 cells', raw: '4,5' },
      {
        code: 'E302',
        file: 'input.csv',
        line: 6,
        record: 3,
        byte: 21,
        reason: '4 cells, the header has 3',
        raw: '6,7,8,9',
      },
      {
        ...{ code: 'E302', file: 'input.csv', line: 8, record: 5, byte: 38 },
        ...{ reason: '5 cells, the header has 3', raw: '13,14,15,,' },
      },
    ]);
    expect(Array.from(table.recordNumbers)).toEqual([1, 4]);
    expect(recordsIn).toBe(5);
  });

  test('a short last record without line end is a file that was cut', async () => {
    const fault = await faultOf(read('a,b,c\n1,2,3\n4,5'));
    expect(fault).toMatchObject({ exit: 'INPUT', code: 'E103', place: { line: 3 } });
    expect(fault.fix).toContain('--allow truncated');
  });

  test('it is a reject where files that were cut are let pass', async () => {
    const { rejects } = await read('a,b,c\n1,2,3\n4,5', { limits: { isCutAllowed: true } });
    expect(rejects[0]).toMatchObject({ code: 'E301', line: 3, raw: '4,5' });
    expect(rejects[0]?.reason).toContain('truncated');
  });

  test('footers are short rows, not customers', async () => {
    const { table, rejects } = await read('a,b,c\n1,2,3\n4,5,6\n\n"2 record(s) downloaded",\nSeller ID: x\n');
    expect(table.rows).toBe(2);
    expect(rejects.map((reject) => [reject.code, reject.line])).toEqual([
      ['E301', 5],
      ['E301', 6],
    ]);
  });

  test('NUL bytes', async () => {
    const { table, rejects } = await read('a,b\n1,2\n3,\0\n5,6\n');
    expect(grid(table).slice(1)).toEqual([
      ['1', '2'],
      ['5', '6'],
    ]);
    expect(rejects).toMatchObject([{ code: 'E303', line: 3, record: 2, byte: 10 }]);
  });

  test('bad bytes in a UTF-8 file, never a replacement character', async () => {
    const content = Buffer.concat([Buffer.from('a,b\né,1\nx'), Buffer.from([0xe9]), Buffer.from('y,2\nü,3\n')]);
    const { table, rejects, dialect } = await read(content);
    expect(dialect.encoding).toBe('utf-8');
    expect(grid(table).slice(1)).toEqual([
      ['é', '1'],
      ['ü', '3'],
    ]);
    expect(rejects).toMatchObject([{ code: 'E304', line: 3, record: 2, byte: 10, raw: 'x\\xe9y,2' }]);
  });

  test('stray quotes reject their own line only', async () => {
    const { table, rejects } = await read('a,b\n1,"x" y\n2,z\n3,"open\n4,"b"\n5,c\n');
    expect(grid(table).slice(1)).toEqual([
      ['2', 'z'],
      ['4', 'b'],
      ['5', 'c'],
    ]);
    expect(rejects).toMatchObject([
      { code: 'E306', line: 2, record: 1, byte: 9, column: 'b', raw: '1,"x" y' },
      { code: 'E306', line: 4, record: 3, column: 'b', raw: '3,"open' },
    ]);
  });

  test('cells above the limit, quoted or not', async () => {
    const long = 'x'.repeat(200);
    const { table, rejects } = await read(`a,b\n${long},1\n"${long}",2\n3,${'y'.repeat(50)}\n`, {
      limits: { maxFieldBytes: 100 },
    });
    expect(table.rows).toBe(1);
    expect(rejects).toMatchObject([
      { code: 'E305', line: 2, column: 'a' },
      { code: 'E305', line: 3, column: 'a' },
    ]);
  });

  test('a long record of short cells is accepted', async () => {
    const cells = Array.from({ length: 50 }, (_, i) => `cell${i}`);
    const { table } = await read(`${cells.join(',')}\n${cells.join('s,')}\n1${','.repeat(49)}\n`, {
      limits: { maxFieldBytes: 100 },
    });
    expect(table.rows).toBe(2);
  });

  test('all rows rejected is not an empty file', async () => {
    const { table, rejects, recordsIn } = await read('a,b,c\n1,2\n');
    expect([table.rows, rejects.length, recordsIn]).toEqual([0, 1, 1]);
  });
});

describe('unterminated quotes', () => {
  test('name the line where the quote opens', async () => {
    const detail = await faultOf(read('a,b\n1,2\n\n3,"4\n5,6\n'));
    expect(detail).toMatchObject({ exit: 'INPUT', code: 'E104', place: { line: 4, column: 'b', byte: 11 } });
  });

  test('on a later line of the record', async () => {
    expect(await faultOf(read('a,b\n"x\ny","4\n5,6\n'))).toMatchObject({ code: 'E104', place: { line: 3 } });
  });

  test('in the header', async () => {
    expect(await faultOf(read('a,"b\n1,2\n'))).toMatchObject({ code: 'E104', place: { line: 1 } });
  });

  test('in a large file are found in bounded memory', async () => {
    const rows = '1,some text that goes on\n'.repeat(400_000);
    const detail = await faultOf(read(`a,b\n1,2\n3,"open\n${rows}`, { limits: { maxFieldBytes: 1 << 10 } }));
    expect(detail).toMatchObject({ code: 'E104', place: { line: 3 } });
  });
});

describe('records across windows', () => {
  test('more rows than a batch and more bytes than a window', async () => {
    const rows = Array.from({ length: 120_000 }, (_, i) => `${i},"name ""${i}""",${'x'.repeat(i % 97)}`);
    const { table, recordsIn } = await read(`id,name,text\n${rows.join('\r\n')}\r\n`);
    expect(recordsIn).toBe(120_000);
    const cells = grid(table).slice(1);
    expect(
      cells.every(([id, name, text], i) => id === `${i}` && name === `name "${i}"` && text === 'x'.repeat(i % 97)),
    ).toBe(true);
  });

  test('one record larger than a window', async () => {
    const big = 'abc\n'.repeat(1 << 18);
    const { table } = await read(`a,b,c,d,e,f\n${Array(6).fill(`"${big}"`).join(',')}\n1,2,3,4,5,6\n`);
    expect(grid(table)[1]).toEqual(Array(6).fill(big));
    expect(table.rows).toBe(2);
  });
});
