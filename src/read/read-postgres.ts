import { createHash } from 'node:crypto';
import type { Client } from 'pg';
import { AurumError } from '../model/error.ts';
import { checkedQuery, loadOptional } from './optional.ts';
import { RecordCollector } from './record-collector.ts';
import { DEFAULT_LIMITS, type ReadRequest, type ReadResult } from './request.ts';
import { typedDialect } from './settings.ts';

/** Rows fetched at a time through a cursor. */
const BATCH = 10_000;

/** `postgresql://user@host:port/database!table` or `…!select …`. */
const ADDRESS = /^(postgres(?:ql)?:\/\/[^!]+)!(.+)$/is;

export function isPostgres(path: string): boolean {
  return /^postgres(?:ql)?:\/\//i.test(path);
}

/** Source name of a database address: its table, else "query". */
export function postgresName(path: string): string {
  const asked = ADDRESS.exec(path)?.[2]?.trim() ?? '';
  return /^[\w.]+$/.test(asked) ? (asked.split('.').at(-1) as string) : 'query';
}

/**
 * Reads a table or one SELECT from PostgreSQL, in a read-only transaction, row by row as the server's own text. The
 * password comes from the environment (PGPASSWORD) or a password file, never from the address. The hash is of the rows.
 * Faults: E108 (no connection), E109, E111 (library missing), E702 (address or query), E103 (the query fails).
 */
export async function readPostgres(request: ReadRequest): Promise<ReadResult> {
  const { url, query, shown } = parseAddress(request.path);
  const client = await connect(url, shown);
  const collector = new RecordCollector({
    file: shown,
    maxColumns: request.limits?.maxColumns ?? DEFAULT_LIMITS.maxColumns,
  });
  const hash = createHash('sha256');
  let [records, bytes] = [0, 0];
  try {
    await eachRow(client, query, (row) => {
      const text = JSON.stringify(row.map(([, value]) => value));
      hash.update(text);
      bytes += Buffer.byteLength(text);
      collector.add(
        ++records,
        row.map(([name, value]) => [name, value ?? ''] as const),
      );
    });
  } catch (cause) {
    throw cause instanceof AurumError ? cause : fault(shown, REFUSED, cause);
  } finally {
    await client.end();
  }
  if (records === 0) throw fault(shown, NO_ROWS);
  return {
    file: shown,
    table: collector.build(request.source ?? postgresName(request.path)),
    rejects: [],
    recordsIn: records,
    warnings: [],
    dialect: typedDialect('postgresql'),
    bytes,
    sha256: hash.digest('hex'),
  };
}

async function connect(url: string, shown: string): Promise<Client> {
  const { default: pg } = await loadOptional(() => import('pg'), 'pg', shown);
  const client = new pg.Client({
    connectionString: url,
    types: { getTypeParser: () => (text: unknown) => text as never },
  });
  await client.connect().catch((cause: unknown) => {
    throw fault(shown, UNREACHABLE, cause);
  });
  return client;
}

/** Visits the rows of a query in a read-only transaction, batch by batch: names and texts of columns, null where blank. */
async function eachRow(
  client: Client,
  query: string,
  visit: (row: readonly (readonly [name: string, value: string | null])[]) => void,
): Promise<void> {
  await client.query('begin read only');
  await client.query(`declare aurum no scroll cursor for ${query}`);
  for (;;) {
    const { rows, fields } = await client.query({ text: `fetch ${BATCH} from aurum`, rowMode: 'array' });
    if (rows.length === 0) break;
    for (const row of rows as (string | null)[][]) visit(fields.map(({ name }, at) => [name, row[at] ?? null]));
  }
  await client.query('rollback');
}

const UNREACHABLE = {
  code: 'E108',
  what: 'The database cannot be reached, or refuses the user.',
  fix: 'Check host, database, user and PGPASSWORD.',
} as const;
const REFUSED = {
  code: 'E103',
  what: 'The database refuses the query.',
  fix: 'Try the query in the database first.',
} as const;
const NO_ROWS = {
  code: 'E109',
  what: 'The query yields no rows.',
  fix: 'Check it; nothing to evaluate never passes.',
} as const;

function fault(file: string, words: typeof UNREACHABLE | typeof REFUSED | typeof NO_ROWS, cause?: unknown): AurumError {
  return new AurumError({ exit: 'INPUT', ...words, place: { file } }, { cause });
}

function parseAddress(path: string): { url: string; query: string; shown: string } {
  const found = ADDRESS.exec(path);
  const [url, asked] = [found?.[1] ?? path, found?.[2]?.trim() ?? ''];
  const shown = url.replace(/\/\/[^@/]*@/, '//');
  const isPlain = !/\/\/[^@/:]*:[^@/]*@/.test(url);
  if (found !== null && isPlain)
    return { url, shown, query: /^[\w.]+$/.test(asked) ? `select * from ${asked}` : checkedQuery(asked, shown) };
  throw new AurumError({
    exit: 'USAGE',
    code: 'E702',
    what: isPlain
      ? 'The address names no table.'
      : 'The address holds a password, which would end up in plans and logs.',
    place: { file: shown },
    expected: 'postgresql://user@host/database!table',
    fix: isPlain ? 'Add "!" and a table or a SELECT.' : 'Put the password into PGPASSWORD or a password file.',
  });
}
