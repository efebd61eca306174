import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { isRole } from '../../src/model/role.ts';

interface WorldFile {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
interface World {
  readonly scenario: string;
  readonly files: readonly WorldFile[];
  readonly bound: () => { readonly truePairs: number; readonly linkedPairs: number } | undefined;
}
interface Worlds {
  readonly makeWorld: (seed: number, options?: { readonly rows?: number; readonly scenario?: string }) => World;
  readonly scenarioOf: (k: number) => string;
}

const load = (path: string) => import(new URL(`../bench/worlds/${path}`, import.meta.url).href);
const { makeWorld, scenarioOf } = (await load('world.mjs')) as Worlds;
const { writeWorld } = (await load('write.mjs')) as { writeWorld: (world: World, folder: string) => string[] };
const { SCENARIOS } = (await load('scenarios/scenarios.mjs')) as { SCENARIOS: Readonly<Record<string, unknown>> };

/** What a reader of the folder of a world sees, and a digest of all its bytes. */
function written(world: World) {
  const folder = mkdtempSync(join(tmpdir(), 'aurum-world-'));
  writeWorld(world, folder);
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.csv'));
  const hash = createHash('sha256');
  for (const path of paths.sort()) hash.update(path).update(readFileSync(join(folder, path)));
  const read = (name: string) => parse(readFileSync(join(folder, name)), { columns: true }) as Record<string, string>[];
  const seen = { digest: hash.digest('hex'), truth: read('truth.csv'), roles: read('roles.csv') };
  rmSync(folder, { recursive: true });
  return seen;
}

const SEEDS = [2, 4, 6, 8, 10, 12];
const named = Object.keys(SCENARIOS);

test('the same seed gives the same bytes, another seed other bytes', () => {
  const digests = SEEDS.map((seed) => written(makeWorld(seed, { rows: 200 })).digest);
  expect(SEEDS.map((seed) => written(makeWorld(seed, { rows: 200 })).digest)).toEqual(digests);
  expect(new Set(digests).size).toBe(SEEDS.length);
});

test('forty worlds hold every scenario, and worlds without one', () => {
  const drawn = Array.from({ length: 40 }, (_, k) => scenarioOf(k));
  expect(new Set(drawn)).toEqual(new Set(['', ...named]));
  expect(drawn.filter((name) => name === '').length).toBeGreaterThan(20);
});

test.each(['', ...named])('truth covers every row and roles every column: %s', (scenario) => {
  const world = makeWorld(22, { rows: 250, scenario });
  const { truth, roles } = written(world);
  const places = world.files.flatMap(({ name, rows }) => rows.map((_, at) => `${name} ${at + 1}`));
  expect(truth.map(({ source, row }) => `${source} ${row}`)).toEqual(places);
  // Rows of a couple or of a home as a whole are nobody's alone and bear no label.
  expect(truth.filter(({ entity }) => entity !== '').length).toBeGreaterThan(0.8 * truth.length);
  const columns = world.files.flatMap(({ name, header }) => header.map((column) => `${name} ${column}`));
  expect(roles.map(({ file, column }) => `${file} ${column}`)).toEqual(columns);
  expect(new Set(columns).size).toBe(columns.length);
  expect(roles.flatMap(({ role }) => role?.split('|')).every((role) => isRole(role ?? ''))).toBe(true);
  expect(world.files.every(({ header, rows }) => rows.every((row) => row.length === header.length))).toBe(true);
});

test('the bound of a world is never above its true pairs, and the evidence links some', () => {
  for (const seed of SEEDS) {
    const bound = makeWorld(seed, { rows: 300 }).bound();
    expect(bound?.linkedPairs).toBeLessThanOrEqual(bound?.truePairs ?? 0);
  }
  const linked = SEEDS.map((seed) => makeWorld(seed, { rows: 300 }).bound()?.linkedPairs ?? 0);
  expect(Math.max(...linked)).toBeGreaterThan(0);
});
