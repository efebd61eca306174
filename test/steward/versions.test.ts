import { join } from 'node:path';
import { Database } from 'node-sqlite3-wasm';
import { expect, test } from 'vitest';
import { MIGRATIONS } from '../../src/steward/migrations.ts';
import { aurum } from '../cli/aurum.ts';
import { Nights } from './nights.ts';
import { makeShops, shopFiles } from './shops.ts';

/** Tables that came with each version of the state behind the second. */
const LATER = ['tombstone', 'erasure', 'suppression', 'pin'];

test('a state of an earlier version is brought up to date, with all that it keeps', () => {
  const nights = new Nights();
  const files = shopFiles(makeShops(20));
  expect(nights.run(files).exit).toBe(0);
  const before = nights.idOfEmail();
  const path = join(nights.project, '.aurum/state.db');
  const old = new Database(path);
  old.exec(`${LATER.map((table) => `drop table ${table};`).join(' ')} pragma user_version = 2`);
  old.close();
  const run = nights.run(files, ['--gate', 'ids=0']);
  expect(run.exit, run.err).toBe(0);
  expect(nights.idOfEmail()).toEqual(before);
  expect(JSON.parse(aurum(['erase', '--list', '-p', nights.project]).out).erasures).toEqual([]);
  const now = new Database(path, { readOnly: true });
  expect(now.get('pragma user_version')).toEqual({ user_version: MIGRATIONS.length });
  now.close();
});
