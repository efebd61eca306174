import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetWriteBuffer } from 'hyparquet-writer';
import initSqlJs from 'sql.js';
import { afterAll, describe, expect, it } from 'vitest';
import { readSource } from '../../src/read/read-source.ts';
import { cellText, type Table } from '../../src/table/table.ts';

const folder = mkdtempSync(join(tmpdir(), 'aurum-tables-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function cells(table: Table): string[][] {
  return Array.from({ length: table.rows }, (_, row) => table.columns.map((column) => cellText(column, row)));
}

describe('Parquet', () => {
  const path = join(folder, 'people.parquet');
  writeFileSync(
    path,
    Buffer.from(
      parquetWriteBuffer({
        columnData: [
          { name: 'id', data: [1n, 9007199254740993n, 3n], type: 'INT64' },
          { name: 'zip', data: ['01234', '', null], type: 'STRING', nullable: true },
          {
            name: 'born',
            data: [new Date('1980-02-29'), null, new Date('2001-12-31')],
            type: 'TIMESTAMP',
            nullable: true,
          },
        ],
      }),
    ),
  );

  it('keeps digits, leading zeros and days as text, and knows blanks', async () => {
    const { table, dialect, recordsIn } = await readSource({ path });
    expect(dialect.format).toBe('parquet');
    expect(recordsIn).toBe(3);
    expect(table.columns.map((column) => column.name)).toEqual(['id', 'zip', 'born']);
    expect(cells(table)).toEqual([
      ['1', '01234', '1980-02-29'],
      ['9007199254740993', '', ''],
      ['3', '', '2001-12-31'],
    ]);
  });

  it('refuses a damaged file', async () => {
    const damaged = join(folder, 'damaged.parquet');
    writeFileSync(damaged, Buffer.concat([Buffer.from('PAR1'), Buffer.alloc(64), Buffer.from('PAR1')]));
    await expect(readSource({ path: damaged })).rejects.toMatchObject({ detail: { code: 'E103', exit: 'INPUT' } });
  });
});

describe('SQLite', async () => {
  const library = await initSqlJs();
  const path = join(folder, 'shop.db');
  const database = new library.Database();
  database.exec(`create table customers (id integer, phone text, spent real);
    insert into customers values (1, '+4930123456', 1.5), (9007199254740993, '007', null);
    create table orders (id integer, customer integer); insert into orders values (7, 1);`);
  writeFileSync(path, database.export());
  database.close();

  it('reads a table, digits and all', async () => {
    const { table, dialect } = await readSource({ path: `${path}!customers` });
    expect([dialect.format, table.source]).toEqual(['sqlite', 'customers']);
    expect(cells(table)).toEqual([
      ['1', '+4930123456', '1.5'],
      ['9007199254740993', '007', ''],
    ]);
  });

  it('reads a query', async () => {
    const { table } = await readSource({
      path: `${path}!select phone, count(*) n from customers group by phone order by phone`,
    });
    expect(cells(table)).toEqual([
      ['+4930123456', '1'],
      ['007', '1'],
    ]);
  });

  it.each([
    ['several tables and none named', path, 'E111'],
    ['an unknown table', `${path}!nobody`, 'E106'],
    ['a statement that writes', `${path}!delete from customers`, 'E702'],
    ['two statements', `${path}!select 1; drop table customers`, 'E702'],
    ['a query the database refuses', `${path}!select nothing from nowhere`, 'E103'],
  ])('refuses %s', async (_, asked, code) => {
    await expect(readSource({ path: asked })).rejects.toMatchObject({ detail: { code } });
  });
});
