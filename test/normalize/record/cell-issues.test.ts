import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cellIssues } from '../../../src/normalize/record/cell-issues.ts';
import { normalizeSources } from '../../../src/normalize/record/records.ts';
import { inferPlan } from '../../../src/plan/infer.ts';
import { readSource } from '../../../src/read/read-source.ts';
import { recordsOf } from '../../../src/runs/intake.ts';
import { RETAILER_INPUTS, ROOT } from '../../cli/aurum.ts';

const PRESETS = join(ROOT, 'fixtures/presets');
const FILES = [...RETAILER_INPUTS, ...readdirSync(PRESETS).map((name) => join(PRESETS, name))];

let found = 0;

test.each(FILES)('faults of cells are those a run finds: %s', async (path) => {
  const { table: read } = await readSource({ path });
  const plan = inferPlan([{ table: read, path }]).sources[0];
  if (plan === undefined) throw new Error('one input makes one source');
  const table = recordsOf(read, plan);
  const key = (one: { column: string; code: string }): string => `${one.column} ${one.code}`;
  const ofRun = normalizeSources([{ table, plan }]).issues.map((one) => [key(one), [...one.at]] as const);
  const own = cellIssues(table, plan).map((one) => [key(one), [...one.rows]] as const);
  expect(new Map(own)).toEqual(new Map(ofRun));
  found += own.length;
});

test('they are not all without faults', () => {
  expect(found).toBeGreaterThan(30);
});
