import { createRequire } from 'node:module';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Database as Sqlite, Statement } from 'node-sqlite3-wasm';
import { io, isThere } from '../io/io.ts';
import { damaged, unwritable } from './faults.ts';
import { lineText, parseLine } from './lines.ts';
import { MIGRATIONS } from './migrations.ts';
import { type Line, type Row, TABLES, type TableName } from './tables.ts';

/** "AURM": says what file this is, before anything in it is believed. */
const APPLICATION = 0x4155524d;
/** Lines staged in one row: some megabytes at a time. */
const CHUNK = 20_000;

/** What is staged, until the outputs that belong to it are known to be published. */
export interface Staging {
  readonly run: number;
  /** Folder the outputs are published to. */
  readonly folder: string;
  /** What only the manifest of its outputs says: SHA-256 of golden.csv, and the erasure they are of. */
  readonly proof: string;
}

/**
 * The state of a project in one SQLite file. One process at a time: whoever opens it holds the lock of the project. Every change is
 * one transaction. Faults: E805 for a file that is damaged, foreign or of a newer version, E808 where it cannot be written.
 */
export class Store {
  readonly path: string;
  readonly #sqlite: Sqlite;

  private constructor(path: string, sqlite: Sqlite) {
    this.path = path;
    this.#sqlite = sqlite;
  }

  /** Opens the file, creating it where `isNew`, and brings it to the version of today. */
  static open(path: string, isNew: boolean): Store {
    dropStaleLock(path);
    const sqlite = connect(path);
    const store = new Store(path, sqlite);
    try {
      store.#check(isNew);
      return store;
    } catch (error) {
      store.close();
      throw error;
    }
  }

  close(): void {
    if (this.#sqlite.isOpen) this.#sqlite.close();
  }

  /** Rows of a table in order of its key. */
  *rows(table: TableName): Generator<Row> {
    const { columns, keys } = TABLES[table];
    yield* this.query(`select ${columns.join(', ')} from "${table}" order by ${columns.slice(0, keys).join(', ')}`);
  }

  /** Rows of a question in SQL, with its values. */
  *query(sql: string, values: readonly (string | number)[] = []): Generator<Row> {
    const statement = this.#sqlite.prepare(sql);
    try {
      for (const row of statement.iterate([...values])) yield row as Row;
    } finally {
      statement.finalize();
    }
  }

  meta(name: string): string | undefined {
    for (const { value } of this.query('select value from meta where name = ?', [name])) return String(value);
    return undefined;
  }

  /** Writes rows, replacing those with the same key, all or none. */
  write(lines: Iterable<Line>): void {
    this.#transaction(() => this.#put(lines));
  }

  /** Keeps lines aside, durably, for {@link settle}. What was staged before is dropped. */
  stage({ run, folder, proof }: Staging, lines: Iterable<Line>): void {
    this.#transaction(() => {
      this.#sqlite.exec('delete from staging; delete from staged;');
      this.#sqlite.run('insert into staging values (?, ?, ?)', [run, folder, proof]);
      let n = 0;
      for (const chunk of chunks(lines)) {
        const bytes = deflateRawSync(chunk.map(lineText).join('\n'));
        this.#sqlite.run('insert into staged values (?, ?)', [n++, bytes]);
      }
    });
  }

  /** What is staged; undefined for nothing. */
  staging(): Staging | undefined {
    for (const { run, folder, proof } of this.query('select * from staging'))
      return { run: Number(run), folder: String(folder), proof: String(proof) };
    return undefined;
  }

  /** Makes what is staged part of the state, or drops it. */
  settle(isPublished: boolean): void {
    this.#transaction(() => {
      if (isPublished) {
        this.#put(this.#stagedLines());
        this.#sqlite.exec('delete from question where run < (select max(n) from run)');
      }
      this.#sqlite.exec('delete from staging; delete from staged;');
    });
  }

  /** Writes the file anew, so that nothing of what was replaced or deleted is left in it. */
  compact(): void {
    try {
      this.#sqlite.exec('vacuum');
    } catch (cause) {
      throw unwritable(this.path, cause);
    }
  }

  *#stagedLines(): Generator<Line> {
    const parts = [...this.query('select n from staged order by n')].map(({ n }) => Number(n));
    for (const n of parts)
      for (const { lines } of this.query('select lines from staged where n = ?', [n]))
        for (const text of inflateRawSync(lines as Uint8Array)
          .toString('utf8')
          .split('\n'))
          yield parseLine(text, this.path);
  }

  #put(lines: Iterable<Line>): void {
    const statements = new Map<TableName, Statement>();
    try {
      for (const { table, row } of lines) {
        const { columns } = TABLES[table];
        const known = statements.get(table);
        const marks = columns.map(() => '?').join(', ');
        const statement =
          known ?? this.#sqlite.prepare(`insert or replace into "${table}" (${columns.join(', ')}) values (${marks})`);
        if (known === undefined) statements.set(table, statement);
        statement.run(columns.map((column) => row[column] ?? null));
      }
    } finally {
      for (const statement of statements.values()) statement.finalize();
    }
  }

  #transaction(act: () => void): void {
    try {
      this.#sqlite.exec('begin immediate');
      act();
      this.#sqlite.exec('commit');
    } catch (cause) {
      if (this.#sqlite.inTransaction) this.#sqlite.exec('rollback');
      throw isSqlite(cause) ? unwritable(this.path, cause) : cause;
    }
  }

  #check(isNew: boolean): void {
    const newest = MIGRATIONS.length;
    const [application, version] = [this.#pragma('application_id'), Number(this.#pragma('user_version'))];
    if (!isNew && application !== APPLICATION) throw damaged(this.path, 'The file is no state of a project.');
    if (version > newest)
      throw damaged(this.path, `The state is of version ${version}; this program knows versions up to ${newest}.`);
    if (this.#pragma('quick_check(1)') !== 'ok') throw damaged(this.path, 'The state is damaged.');
    if (version === newest) return;
    this.#transaction(() => {
      for (const migration of MIGRATIONS.slice(version)) this.#sqlite.exec(migration);
      this.#sqlite.exec(`pragma application_id = ${APPLICATION}; pragma user_version = ${newest};`);
    });
  }

  #pragma(name: string): unknown {
    try {
      return Object.values(this.#sqlite.get(`pragma ${name}`) ?? {})[0];
    } catch (cause) {
      throw damaged(this.path, 'The state is damaged, or no state of a project.', cause);
    }
  }
}

/** Opening costs time that commands without a project must not pay. */
function connect(path: string): Sqlite {
  const { Database } = createRequire(import.meta.url)('node-sqlite3-wasm') as typeof import('node-sqlite3-wasm');
  try {
    const sqlite = new Database(path);
    sqlite.exec('pragma synchronous = extra; pragma secure_delete = on; pragma temp_store = memory');
    return sqlite;
  } catch (cause) {
    throw isThere(path) ? damaged(path, 'The state cannot be opened.', cause) : unwritable(path, cause);
  }
}

/** SQLite's lock here is a folder, which a killed process leaves; the lock of the project says that nobody is at work. */
function dropStaleLock(path: string): void {
  const lock = `${path}.lock`;
  if (isThere(lock)) io.removeFolder(lock);
}

function isSqlite(error: unknown): boolean {
  return error instanceof Error && (error.name === 'SQLite3Error' || 'code' in error);
}

function* chunks(lines: Iterable<Line>): Generator<Line[]> {
  let chunk: Line[] = [];
  for (const line of lines) {
    chunk.push(line);
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}
