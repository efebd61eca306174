import { AurumError } from '../model/error.ts';
import type { ByteSource } from './byte-source.ts';
import { checkedQuery, loadOptional } from './optional.ts';
import { RecordCollector } from './record-collector.ts';
import { type Reading, type ReadSettings, typedDialect } from './settings.ts';
import { valueToText } from './value-text.ts';

/**
 * Reads a table or a query of an SQLite file (`shop.db!customers`, `shop.db!select …`); without a part, the only table.
 * The file is held in memory and never written. Numbers keep the digits SQLite shows. Faults: E103, E106, E111, E702, E804.
 */
export async function readSqlite(stored: ByteSource, settings: ReadSettings): Promise<Reading> {
  const { file, source, limits, part } = settings;
  const { default: open } = await loadOptional(() => import('sql.js'), 'sql.js', file);
  const library = await open();
  const parts: Buffer[] = [];
  for await (const chunk of stored.chunks()) parts.push(Buffer.from(chunk));
  const database = new library.Database(Buffer.concat(parts));
  const collector = new RecordCollector({ file, maxColumns: limits.maxColumns });
  let records = 0;
  try {
    const names = tableNames(
      database.exec(
        "select name from sqlite_master where type in ('table', 'view') and name not like 'sqlite_%' order by name",
      ),
    );
    const statement = database.prepare(queryOf(part, names, file));
    const columns = statement.getColumnNames();
    while (statement.step()) {
      // The types of the library do not know its second parameter.
      const values = (statement.get as RowReader).call(statement, null, { useBigInt: true });
      collector.add(
        ++records,
        columns.map((name, at) => [name, valueToText(values[at])] as const),
      );
    }
    statement.free();
  } catch (cause) {
    if (cause instanceof AurumError) throw cause;
    throw new AurumError(
      {
        exit: 'INPUT',
        code: 'E103',
        what: 'The database refuses the query, or is damaged.',
        place: { file },
        fix: 'Check the table or query, and the file.',
      },
      { cause },
    );
  } finally {
    database.close();
  }
  return {
    table: collector.build(source),
    rejects: [],
    recordsIn: records,
    warnings: [],
    dialect: typedDialect('sqlite'),
  };
}

type RowReader = (parameters: null, options: { useBigInt: boolean }) => unknown[];

function tableNames(found: readonly { values: unknown[][] }[]): string[] {
  return (found[0]?.values ?? []).map((row) => String(row[0]));
}

function queryOf(part: string | undefined, names: readonly string[], file: string): string {
  const quoted = (name: string): string => `select * from "${name.replaceAll('"', '""')}"`;
  if (part !== undefined && names.includes(part)) return quoted(part);
  if (part !== undefined && /\s/.test(part)) return checkedQuery(part, file);
  if (part === undefined && names.length === 1) return quoted(names[0] as string);
  throw new AurumError({
    exit: part === undefined ? 'INPUT' : 'USAGE',
    code: part === undefined ? 'E111' : 'E106',
    what:
      part === undefined
        ? `The database holds ${names.length} tables; one source is one table.`
        : 'The database has no such table.',
    place: { file },
    expected: names.join(', '),
    fix: 'Name one after "!", as in shop.db!customers, or a SELECT.',
  });
}
