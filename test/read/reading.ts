import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AurumError, type FaultDetail } from '../../src/model/error.ts';
import { readSource } from '../../src/read/read-source.ts';
import type { ReadRequest, ReadResult } from '../../src/read/request.ts';
import { cellText, type Table } from '../../src/table/table.ts';

const folder = mkdtempSync(join(tmpdir(), 'aurum-read-'));

/** Writes `content` to a fresh file and yields its path. */
export function fileOf(content: string | Uint8Array, name = 'input.csv'): string {
  const path = join(mkdtempSync(join(folder, 'case-')), name);
  writeFileSync(path, content);
  return path;
}

export function read(content: string | Uint8Array, options: Partial<ReadRequest> = {}): Promise<ReadResult> {
  return readSource({ path: fileOf(content), ...options });
}

/** Header and rows as strings. */
export function grid(table: Table): string[][] {
  const names = table.columns.map((column) => column.name);
  const rows = Array.from({ length: table.rows }, (_, row) => table.columns.map((column) => cellText(column, row)));
  return [names, ...rows];
}

export async function readGrid(content: string | Uint8Array, options: Partial<ReadRequest> = {}): Promise<string[][]> {
  return grid((await read(content, options)).table);
}

/** The fault a promise is rejected with; fails when it is fulfilled or the error is no AurumError. */
export async function faultOf(promise: Promise<unknown>): Promise<FaultDetail> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof AurumError) return error.detail;
  throw error ?? new Error('expected a fault, got a result');
}
