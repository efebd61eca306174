import { describe, expect, test } from 'vitest';
import { AurumError } from '../../src/model/error.ts';
import { measure } from '../bench/reading/measure.mjs';
import { faultOf, grid, read, readGrid } from './reading.ts';

const HEADER = 'name,email,phone,city,notes\n';
const PEOPLE = Array.from({ length: 8 }, (_, at) => `Ann Berg,a${at}@example.com,+44 20 7946000${at},London,vip\n`);
const file = (...lines: string[]): string => HEADER + PEOPLE.join('') + lines.join('');
const codes = async (content: string): Promise<[string, number][]> =>
  (await read(content)).rejects.map(({ code, line }) => [code, line]);

describe('a bad row is rejected alone', () => {
  test.each([
    ['an unquoted comma before an empty last cell', 'Smith, John,j@example.com,+44 20 79460000,London,\n', 'E302'],
    ['a quote inside a plain cell that hides a comma', 'Ann,$78.07"Table, Round",+44 20 79460000,London,\n', 'E306'],
    ['a quote that never closes', '"Ann Berg,a@example.com,+44 20 79460000,London,vip\n', 'E104'],
  ])('%s', async (_, line, code) => {
    expect(await codes(file(line, ...PEOPLE))).toEqual([[code, 10]]);
    expect((await read(file(line, ...PEOPLE))).table.rows).toBe(16);
  });

  test('inches are no quotes', async () => {
    const inches = 'Ann Berg,a@example.com,5" pipe,9" tube,12"\n';
    expect((await readGrid(file(inches))).at(-1)).toEqual(['Ann Berg', 'a@example.com', '5" pipe', '9" tube', '12"']);
  });

  test('in a tab-separated file, too', async () => {
    const lines = ['id\tname\tnote', '1\tAnn\tx', '2\tBob\ty', '3\t$7"Table\t Round"', '4\tCid\tz'];
    expect(await codes(lines.join('\n'))).toEqual([['E306', 4]]);
  });
});

describe('rows that are no records', () => {
  test('the header again, wherever it stands', async () => {
    expect(await codes(file(HEADER, ...PEOPLE, HEADER))).toEqual([
      ['E309', 10],
      ['E309', 19],
    ]);
  });

  test('a table below a blank line, to its end', async () => {
    const table = ['\n', 'order,shop,total,paid,state\n', '17,Rome,5,yes,sent\n', '18,Oslo,7,no,sent\n'];
    expect(await codes(file(...table))).toEqual([11, 12, 13].map((line) => ['E311', line]));
    expect(await codes(file(',,,,\n', ...table.slice(1)))).toEqual([11, 12, 13].map((line) => ['E311', line]));
  });

  test('an export of another order joined on, up to the first header', async () => {
    const other = ['email,name,phone,city,notes\n', 'a@example.com,Ann Berg,+44 20 79460000,London,vip\n'];
    expect(await codes(file(...other, HEADER, ...PEOPLE))).toEqual([
      ['E311', 10],
      ['E311', 11],
      ['E309', 12],
    ]);
    expect((await read(file(...other, HEADER, ...PEOPLE))).table.rows).toBe(16);
  });

  test('a blank line alone ends nothing', async () => {
    expect(await codes(file('\n', 'Jo Name,,,City,\n', ...PEOPLE))).toEqual([]);
  });
});

describe('headers and rows', () => {
  const body = (row: (at: number) => string): string => [1, 2, 3, 4, 5, 6].map(row).join('');

  test('row names without a header of their own', async () => {
    const { table, warnings } = await read(`name,city\n${body((at) => `"${at}","Ann","Rome"\n`)}`);
    expect(grid(table).slice(0, 2)).toEqual([
      ['column_1', 'name', 'city'],
      ['1', 'Ann', 'Rome'],
    ]);
    expect(warnings.map(({ code }) => code)).toContain('W103');
  });

  test('a header that ends in a delimiter', async () => {
    const { table, warnings } = await read(`name,city,\n${body(() => 'Ann,Rome\n')}`);
    expect([grid(table)[0], table.rows, warnings]).toEqual([['name', 'city'], 6, []]);
  });

  test('rows that end in one', async () => {
    const { table, warnings } = await read(`name,city\n${body(() => 'Ann,Rome,\n')}`);
    expect([grid(table)[0], table.rows]).toEqual([['name', 'city'], 6]);
    expect(warnings.map(({ code }) => code)).toEqual(['W103']);
  });

  test('a nameless first column over values, and a name over nothing at the end', async () => {
    const { warnings } = await read(`,name,city\n${body(() => 'Ann,Rome,\n')}`);
    expect(warnings.map(({ code }) => code)).toContain('W103');
    const index = await read(`,name,city\n${body((at) => `${at},Ann,Rome\n`)}`);
    expect(index.warnings.map(({ code }) => code)).not.toContain('W103');
  });

  test('a name less than columns, and nothing to tell which', async () => {
    expect(await faultOf(read(`name,city\n${body(() => 'Ann,Rome,vip\n')}`))).toMatchObject({ code: 'E206' });
  });

  test.each([
    ['at its end', 'id,name,"notes\n1,Ann,"vip, regular"\n2,Bob,x\n3,Cid,y\n'],
    ['that swallows a zero byte', 'id,name,"notes\n1,Ann,x\n2,B\0b,y\n3,Cid,z\n4,Dan,z\n'],
    ['at its start', '""id","name"\n"1","Ann"\n"2","Bob"\n'],
  ])('a quote too many %s is refused', async (_, content) => {
    expect(await faultOf(read(content))).toMatchObject({ exit: 'INPUT', code: 'E104', place: { line: 1 } });
  });

  test('titles: padded, and longer than a page', async () => {
    const padded = `,,,,\n,,Customers,,\n,,,,\n${file()}`;
    expect((await read(padded)).dialect).toMatchObject({ headerLine: 4, preambleLines: 3 });
    const long = Array.from({ length: 45 }, (_, at) => `# note ${at}\n`).join('');
    expect((await read(long + file())).table.rows).toBe(8);
  });
});

describe('ways of quoting', () => {
  test('blanks before quotes', async () => {
    const { table, dialect } = await read('id, name, city\n1, "Berg, Ann", Rome\n2, "Ray, Bob", Oslo\n');
    expect(grid(table)[1]).toEqual(['1', 'Berg, Ann', ' Rome']);
    expect(dialect.quote).toBe('"');
  });

  test('apostrophes', async () => {
    const { table, dialect } = await read("'id','name'\n'1','O''Hara, Ann'\n'2','Ray'\n");
    expect(grid(table)).toEqual([
      ['id', 'name'],
      ['1', "O'Hara, Ann"],
      ['2', 'Ray'],
    ]);
    expect(dialect.quote).toBe("'");
  });

  test('apostrophes behind blanks', async () => {
    expect((await readGrid("'id', 'name'\n'1', 'Berg'\n'2', 'Ray'\n'3', 'Lee'\n"))[1]).toEqual(['1', 'Berg']);
  });

  test('apostrophes that are letters', async () => {
    const rows = [
      ['id', 'name', 'city'],
      ['1', "O'Hara", "'s-Gravenhage"],
      ['2', "'t Hart", 'Rome'],
    ];
    expect(await readGrid(rows.map((cells) => `${cells.join(',')}\n`).join(''))).toEqual(rows);
  });
});

test('a quote that swallows the table below its title is no column of titles', async () => {
  const titles = ['one', 'two', 'three', 'four'].map((word) => `title ${word}\n`).join('');
  const table = `name,"email,phone,city,notes\n${PEOPLE.join('')}`;
  expect((await faultOf(read(titles.repeat(3) + table))).code).toMatch(/^E1(?:04|10)$/);
});

test('UTF-16 appended to titles of UTF-8 is not what the file is written in', async () => {
  const wide = Buffer.from(file(), 'utf16le');
  const detected = await read(Buffer.concat([Buffer.from(',,,,\n,,Customers,,\n,,,,\n'), wide])).then(
    ({ dialect, table }) => [dialect.encoding, table.rows],
    (error: unknown) => [error instanceof AurumError ? error.detail.exit : error],
  );
  expect([['INPUT'], ['utf-8', 0]]).toContainEqual(detected);
});

test('UTF-8 with UTF-16 appended keeps every row that is UTF-8', async () => {
  const wide = Buffer.from(`\ufeff${PEOPLE.join('').replaceAll('Ann', 'Zoë')}`, 'utf16le');
  const mixed = Buffer.concat([Buffer.from(file().replaceAll('Ann', 'Zoë')), wide]);
  const { table, rejects } = await read(mixed, { limits: { isCutAllowed: true } });
  expect(grid(table)[8]?.[0]).toBe('Zoë Berg');
  expect([table.rows, rejects.length >= 8]).toEqual([8, true]);
});

/** Enough for each pollution to come some four times alone and as often with another one. */
const FILES = 320;

test(`of ${FILES} polluted files none is misread in silence, and no shape of the real world refused`, async () => {
  const results: Awaited<ReturnType<typeof measure>>[] = [];
  for (let at = 0; at < FILES; at++) results.push(await measure(at * 2, readPolluted));
  const shown = (one: (typeof results)[number]) =>
    `${one.seed} ${one.names.join(' + ')}: ${one.refused ?? one.wrong[0]}`;
  expect(results.filter(({ wrong }) => wrong.length > 0).map(shown)).toEqual([]);
  const alone = results.filter(({ names }) => names.length === 1);
  expect(alone.filter(({ kinds, refused }) => kinds[0] === 'shape' && refused !== undefined).map(shown)).toEqual([]);
  const bad = alone.filter(({ kinds }) => kinds[0] === 'row');
  const sum = (key: 'kept' | 'sound') => bad.reduce((all, one) => all + one[key], 0);
  expect(bad.length).toBeGreaterThan(30);
  expect(sum('kept') / sum('sound')).toBeGreaterThanOrEqual(0.98);
}, 60_000);

async function readPolluted(bytes: Uint8Array) {
  try {
    const { table, rejects, warnings } = await read(bytes);
    const [names = [], ...rows] = grid(table);
    return { names, rows, rejects, warnings };
  } catch (error) {
    if (error instanceof AurumError) return { code: error.detail.code };
    throw error;
  }
}
