import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSource } from '../../src/read/read-source.ts';
import { cellText } from '../../src/table/table.ts';

/** Where a server's programs are, if anywhere. */
function programs(): string | undefined {
  const base = '/usr/lib/postgresql';
  const versions = existsSync(base) ? readdirSync(base).map((version) => join(base, version, 'bin')) : [];
  return [...versions, ...(process.env['PATH'] ?? '').split(':')].find(
    (bin) => existsSync(join(bin, 'initdb')) && existsSync(join(bin, 'postgres')),
  );
}

const bin = programs();
if (bin === undefined)
  process.stderr.write('SKIPPED: no PostgreSQL server on this machine; its reader is not tested\n');

// A server refuses to run as root.
const owner = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

async function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

describe.skipIf(bin === undefined)('PostgreSQL', () => {
  const folder = mkdtempSync(join(tmpdir(), 'aurum-pg-'));
  let server: ChildProcess | undefined;
  let address = '';

  beforeAll(async () => {
    if ('uid' in owner) chownSync(folder, owner.uid as number, owner.gid as number);
    const data = join(folder, 'data');
    execFileSync(
      join(bin as string, 'initdb'),
      ['-D', data, '-U', 'steward', '-A', 'trust', '-E', 'UTF8', '--no-sync'],
      { ...owner, stdio: 'ignore', cwd: folder },
    );
    const port = await freePort();
    server = spawn(
      join(bin as string, 'postgres'),
      ['-D', data, '-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-c', `unix_socket_directories=${folder}`],
      { ...owner, stdio: 'ignore', cwd: folder },
    );
    address = `postgresql://steward@127.0.0.1:${port}/postgres`;
    for (let tries = 0; ; tries++) {
      const client = new pg.Client({ connectionString: address });
      try {
        await client.connect();
        await client.query(`create table customers (id bigint, name text, born date, spent numeric(12, 2));
          insert into customers values (9007199254740993, 'Ann', '1980-02-29', 12.50), (2, null, null, 0);
          create table many as select n from generate_series(1, 25000) n;`);
        await client.end();
        return;
      } catch (error) {
        await client.end().catch(() => undefined);
        if (tries === 100) throw error;
        await new Promise((resume) => setTimeout(resume, 100));
      }
    }
  }, 60_000);

  afterAll(() => {
    server?.kill('SIGQUIT');
    rmSync(folder, { recursive: true, force: true });
  });

  it('reads a table as the text the server shows', async () => {
    const { table, dialect } = await readSource({ path: `${address}!customers` });
    expect([dialect.format, table.source]).toEqual(['postgresql', 'customers']);
    const rows = [0, 1].map((row) => table.columns.map((column) => cellText(column, row)));
    expect(rows).toEqual([
      ['9007199254740993', 'Ann', '1980-02-29', '12.50'],
      ['2', '', '', '0.00'],
    ]);
  });

  it('fetches more rows than one batch, and hashes them the same each time', async () => {
    const first = await readSource({ path: `${address}!select n from many order by n` });
    const second = await readSource({ path: `${address}!select n from many order by n` });
    expect(first.recordsIn).toBe(25_000);
    expect(cellText(first.table.columns[0] as never, 24_999)).toBe('25000');
    expect(second.sha256).toBe(first.sha256);
  });

  it.each([
    ['a query the server refuses', '!select nothing from nowhere', 'E103'],
    ['a statement that writes', '!delete from customers', 'E702'],
    ['no table', '', 'E702'],
    ['no rows', '!select * from customers where id = 0', 'E109'],
  ])('refuses %s', async (_, asked, code) => {
    await expect(readSource({ path: `${address}${asked}` })).rejects.toMatchObject({ detail: { code } });
  });
});

describe('a database address', () => {
  it('never holds a password', async () => {
    const failed = readSource({ path: 'postgresql://steward:secret@127.0.0.1:1/db!customers' });
    await expect(failed).rejects.toMatchObject({
      detail: { code: 'E702', exit: 'USAGE', place: { file: 'postgresql://127.0.0.1:1/db' } },
    });
  });

  it('that nobody answers is an input fault', async () => {
    await expect(readSource({ path: 'postgresql://steward@127.0.0.1:1/db!customers' })).rejects.toMatchObject({
      detail: { code: 'E108' },
    });
  });
});
