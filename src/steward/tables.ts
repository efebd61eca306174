/** What a cell of the state can be. */
export type Cell = string | number | null | Uint8Array;

/** A row of the state by the names of its columns. */
export type Row = Readonly<Record<string, Cell>>;

/** A row with the table it belongs to: what is staged, exported and imported. */
export interface Line {
  readonly table: TableName;
  readonly row: Row;
}

/** Columns of every table, the key first. Bytes are base64 in exports. */
export const TABLES = {
  meta: { columns: ['name', 'value'], keys: 1 },
  source: { columns: ['n', 'name'], keys: 1 },
  golden: { columns: ['n', 'id', 'born', 'state', 'into_id'], keys: 1 },
  record: { columns: ['n', 'source', 'golden', 'origin', 'gone', 'trace'], keys: 1 },
  run: {
    columns: ['n', 'at', 'version', 'plan_hash', 'rows_in', 'golden', 'merged', 'rejected', 'known', 'changed'],
    keys: 1,
  },
  event: { columns: ['run', 'n', 'kind', 'golden', 'other', 'records', 'reason'], keys: 2 },
  decision: { columns: ['n', 'at', 'author', 'kind', 'why', 'a', 'b', 'of'], keys: 1 },
  erasure: { columns: ['n', 'at', 'author', 'proof'], keys: 1 },
  tombstone: { columns: ['n', 'erasure', 'kind', 'hash'], keys: 1 },
  suppression: { columns: ['n', 'at', 'author', 'why', 'contact', 'removed'], keys: 1 },
  pin: { columns: ['n', 'at', 'author', 'why', 'record', 'field', 'value', 'undone'], keys: 1 },
  question: { columns: ['n', 'run', 'a', 'b', 'golden_a', 'golden_b', 'bits', 'records', 'agree', 'differ'], keys: 1 },
} as const satisfies Readonly<Record<string, { readonly columns: readonly string[]; readonly keys: number }>>;

export type TableName = keyof typeof TABLES;

export const TABLE_NAMES = Object.keys(TABLES) as TableName[];
