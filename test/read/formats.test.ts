import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readSource } from '../../src/read/read-source.ts';
import { faultOf, fileOf, grid, read } from './reading.ts';

const CSV = 'id,name\n01,Ann\n02,Zoë\n';
const GRID = [
  ['id', 'name'],
  ['01', 'Ann'],
  ['02', 'Zoë'],
];
const text = (content: string) => new Uint8Array(Buffer.from(content));

describe('gzip', () => {
  test('one member, several members', async () => {
    expect(grid((await read(gzipSync(CSV))).table)).toEqual(GRID);
    expect(grid((await read(Buffer.concat([gzipSync(CSV.slice(0, 9)), gzipSync(CSV.slice(9))]))).table)).toEqual(GRID);
  });

  test('names the source without .csv.gz, and hashes the stored bytes', async () => {
    const bytes = gzipSync(CSV);
    const result = await readSource({ path: fileOf(bytes, 'shop.csv.gz') });
    expect([result.table.source, result.bytes]).toEqual(['shop', bytes.length]);
  });

  test('truncated, damaged, followed by garbage', async () => {
    const rows = Array.from({ length: 50_000 }, (_, i) => `${i},name ${(i * 7919) % 10_007}`).join('\n');
    const bytes = gzipSync(`id,name\n${rows}\n`);
    const flipped = Buffer.from(bytes);
    flipped.writeUInt8((flipped.at(-6) as number) ^ 255, flipped.length - 6);
    for (const damaged of [bytes.subarray(0, -4), bytes.subarray(0, 90_000), flipped]) {
      expect(await faultOf(read(damaged))).toMatchObject({ exit: 'INPUT', code: 'E103' });
    }
    expect((await faultOf(read(Buffer.concat([bytes, Buffer.from('garbage')])))).code).toBe('E103');
  });

  test('bombs', async () => {
    const bomb = gzipSync(Buffer.concat([Buffer.from('a,b\n'), Buffer.alloc(1 << 27, '1,2\n')]));
    expect(await faultOf(read(bomb))).toMatchObject({ exit: 'LIMIT', code: 'E804' });
  });
});

describe('zip', () => {
  test('its only file, or the named one', async () => {
    expect(
      grid((await read(zipSync({ 'export/shop.csv': text(CSV), '__MACOSX/._shop.csv': text('x') }))).table),
    ).toEqual(GRID);
    const path = fileOf(zipSync({ 'a.csv': text(CSV), 'b.jsonl': text('{"x":1}\n') }), 'all.zip');
    expect(await faultOf(readSource({ path }))).toMatchObject({ exit: 'INPUT', code: 'E111' });
    expect(grid((await readSource({ path: `${path}!b.jsonl` })).table)).toEqual([['x'], ['1']]);
    expect((await readSource({ path: `${path}!a.csv` })).table.source).toBe('a');
    expect((await faultOf(readSource({ path: `${path}!c.csv` }))).code).toBe('E106');
  });

  test('damaged', async () => {
    expect((await faultOf(read(zipSync({ 'a.csv': text(CSV) }).subarray(0, -30)))).code).toBe('E103');
  });
});

test('formats that are not read are named, not guessed', async () => {
  const samples = ['%PDF-1.7\n', '\xd0\xcf\x11\xe0rest', '<?xml version="1.0"?><a/>', 'BZh91AY&SY'];
  for (const sample of samples) {
    expect(await faultOf(read(Buffer.from(sample, 'latin1'))), sample).toMatchObject({ exit: 'INPUT', code: 'E111' });
  }
  expect(grid((await read('ORCID,PAR1\n1,2\n')).table)).toHaveLength(2);
});

describe('JSON', () => {
  test('lines: nested names, numbers as written, absent and empty fields', async () => {
    const lines = [
      '{"id":12345678901234567890,"name":"Zo\\u00eb","tags":["a","b"],"address":{"city":"Rome","geo":{"lat":1.50}}}',
      '',
      '{"id":"01","active":true,"name":null,"extra":{},"say":"1,\\"2\\" 3"}',
    ];
    const { table, dialect, rejects } = await read(`${lines.join('\r\n')}\r\n`);
    expect(grid(table)).toEqual([
      ['id', 'name', 'tags.0', 'tags.1', 'address.city', 'address.geo.lat', 'active', 'extra', 'say'],
      ['12345678901234567890', 'Zoë', 'a', 'b', 'Rome', '1.50', '', '', ''],
      ['01', '', '', '', '', '', 'true', '', '1,"2" 3'],
    ]);
    expect([dialect.format, rejects]).toEqual(['json', []]);
  });

  test('arrays, pretty or not', async () => {
    const rows = [
      { a: 1, b: { c: '[x]}' } },
      { a: 2, b: { c: '{"' } },
    ];
    for (const content of [
      JSON.stringify(rows),
      JSON.stringify(rows, null, 2),
      ` \n${JSON.stringify(rows, null, '\t')}\n`,
    ]) {
      expect(grid((await read(content)).table)).toEqual([
        ['a', 'b.c'],
        ['1', '[x]}'],
        ['2', '{"'],
      ]);
    }
    expect(grid((await read(rows.map((row) => JSON.stringify(row, null, 2)).join('\n'))).table)).toHaveLength(3);
  });

  test('a list wrapped in an object; a customer with a list is one customer', async () => {
    expect(grid((await read('{"total":2,"customers":[{"a":1},{"a":2}]}')).table)).toEqual([['a'], ['1'], ['2']]);
    expect(grid((await read('{"name":"Ann","emails":[{"a":1},{"a":2}]}')).table)).toEqual([
      ['name', 'emails.0.a', 'emails.1.a'],
      ['Ann', '1', '2'],
    ]);
    expect(grid((await read('{"data":[{"a":1}]}\n{"data":[{"a":2}]}\n')).table)).toEqual([['data.0.a'], ['1'], ['2']]);
  });

  test('one bad line costs one record', async () => {
    const content = '{"a":1}\n{"a":2\n{"a":"3}\n{"a":4}\n[5]\nsix\n{"a":7}}\n{"a":8}\n';
    const { table, rejects, recordsIn } = await read(content);
    expect(grid(table).slice(1).flat()).toEqual(['1', '4', '7', '8']);
    expect(rejects.map(({ code, line, raw }) => [code, line, raw])).toEqual([
      ['E307', 2, '{"a":2'],
      ['E307', 3, '{"a":"3}'],
      ['E307', 5, '[5]'],
      ['E307', 6, 'six'],
      ['E307', 7, '}'],
    ]);
    expect(table.rows + rejects.length).toBe(recordsIn);
    expect(Array.from(table.recordNumbers)[1]).toBe(4);
  });

  test('cut off', async () => {
    expect((await faultOf(read('[{"a":1},{"a":2}'))).code).toBe('E103');
    expect((await faultOf(read('{"a":1}\n{"a":'))).code).toBe('E103');
    expect((await faultOf(read('[]'))).code).toBe('E109');
  });

  test('hostile names and bad bytes', async () => {
    const { table } = await read('{"__proto__":{"polluted":"x"},"constructor":"y"}\n');
    expect(grid(table)).toEqual([
      ['__proto__.polluted', 'constructor'],
      ['x', 'y'],
    ]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    const bytes = Buffer.concat([Buffer.from('{"a":"é"}\n{"a":"'), Buffer.from([0xe9]), Buffer.from('"}\n')]);
    expect((await read(bytes)).rejects).toMatchObject([{ code: 'E304', line: 2, record: 2 }]);
  });

  test('a header that begins with a bracket is a header', async () => {
    expect(grid((await read('[id],[name]\n1,2\n')).table)[0]).toEqual(['[id]', '[name]']);
  });

  test('UTF-16', async () => {
    expect(grid((await read(Buffer.from('\ufeff{"a":"é"}\n', 'utf16le'))).table)).toEqual([['a'], ['é']]);
  });
});

describe('vCard', () => {
  const card = (lines: string[], end = '\r\n') => ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join(end);

  test('names, repeated properties, structured parts, folding, escapes', async () => {
    const one = card([
      'N:van der Berg;Anna;Maria;Dr.;',
      'FN:Dr. Anna van der',
      '  Berg',
      'ORG:Acme\\, Inc.;Sales',
      'item1.TEL;TYPE=CELL,VOICE:+31 6 1234',
      'TEL;TYPE=HOME:020-1',
      'EMAIL:a@x.org',
      'ADR;TYPE=WORK:;Floor 2;Main St 1\\nRear;Rome;RM;00100;Italy',
      'NOTE:a\\; b: c',
      'PHOTO;ENCODING=b:AAAA',
      'X-SKYPE:anna',
    ]);
    const two = card(['FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Zo=C3=AB M=C3=', '=BCller', 'TEL;CELL:1'], '\n');
    const { table, dialect, rejects } = await read(one + two);
    const [first, second] = grid(table)
      .slice(1)
      .map((row) => {
        return Object.fromEntries(
          row.map((cell, i) => [table.columns[i]?.name, cell]).filter(([, cell]) => cell !== ''),
        );
      });
    expect(first).toEqual({
      ...{ family_name: 'van der Berg', given_name: 'Anna', middle_name: 'Maria', title: 'Dr.' },
      ...{ full_name: 'Dr. Anna van der Berg', company: 'Acme, Inc.', department: 'Sales' },
      ...{ phone: '+31 6 1234', phone_2: '020-1', email: 'a@x.org', street_2: 'Floor 2', street: 'Main St 1\nRear' },
      ...{ city: 'Rome', region: 'RM', postcode: '00100', country: 'Italy', note: 'a; b: c', 'x-skype': 'anna' },
    });
    expect(second).toEqual({ full_name: 'Zoë Müller', phone: '1' });
    expect([dialect.format, rejects]).toEqual(['vcard', []]);
  });

  test('damage', async () => {
    const { table, rejects } = await read(`${card(['FN:Ann'])}stray\r\n${card(['no colon here'])}${card(['FN:Bob'])}`);
    expect(grid(table)).toEqual([['full_name'], ['Ann'], ['Bob']]);
    expect(rejects).toMatchObject([
      { code: 'E307', line: 5, record: 2, raw: 'stray' },
      { code: 'E307', line: 6, record: 3 },
    ]);
    expect((await faultOf(read('BEGIN:VCARD\nFN:x\n'))).code).toBe('E103');
  });
});
