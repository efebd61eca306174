import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { evaluateGolden } from '../../src/evaluate-golden.ts';
import { aurum, folderWith } from './aurum.ts';

const GOLDEN = [
  'golden_id,given_name,family_name,email,email_2,phone,city',
  'g1,Ann,Lee,ann@x.org,lee@y.org,+442079460018,Leeds',
  'g2,Bob,Ray,bob@x.org,,,York',
  'g3,Bob,Ray,,,+442079460019,',
  '',
].join('\n');
const CROSSWALK = [
  'source,row,source_key,golden_id,probability',
  'shop,1,S1,g1,1',
  'shop,2,S2,g2,1',
  'till,1,,g3,1',
  'till,2,,g1,1',
  '',
].join('\n');
const TRUTH = 'source,row,entity\nshop,1,ann\ntill,2,ann\nshop,2,bob\ntill,1,bob\n';

function folderOf(expected: string): string {
  return folderWith({
    'out/golden.csv': GOLDEN,
    'out/crosswalk.csv': CROSSWALK,
    'truth.csv': TRUTH,
    'expected.csv': expected,
  });
}

/** The same without a process of its own. */
function measure(expected: string, truth?: string) {
  const cwd = folderOf(expected);
  const named = truth === undefined ? {} : { truth: join(cwd, truth) };
  return evaluateGolden(join(cwd, 'out'), { expected: join(cwd, 'expected.csv'), ...named });
}

describe('evaluate --golden', () => {
  test.each([
    ['golden_id', 'golden_id,email\ng1,ann@x.org\n'],
    ['record_id', 'record_id,email\nshop:S1,ann@x.org\n'],
    ['record_id of a source without keys', 'record_id,email\ntill:2,ann@x.org\n'],
    ['source and row', 'source,row,email\nshop,1,ann@x.org\n'],
    ['source and rid', 'source,rid,email\nshop,S1,ann@x.org\n'],
    ['as a spreadsheet saves it', 'Golden_ID;email\r\ng1;ann@x.org\r\n'],
  ])('finds the customer by %s', async (_, expected) => {
    expect(await measure(expected)).toMatchObject({
      expected: 1,
      found: 1,
      whole: null,
      wholeFields: null,
      fields: [{ field: 'email', values: 1, exact: 1 }],
    });
  });

  test('by entity, and says which customers are whole', async () => {
    const values = await measure(
      'entity,emails,phone,city\nann,ann@x.org|lee@y.org|old@y.org,020 7946 0018,Leeds\nbob,,+442079460019,\neve,eve@x.org,,\n',
      'truth.csv',
    );
    expect(values).toMatchObject({ expected: 3, found: 2, whole: 1 });
    expect(values.fields).toEqual([
      { field: 'emails', values: 3, exact: 2, normalised: 0, missing: 1, wrong: 0, extra: 1 },
      { field: 'phone', values: 2, exact: 0, normalised: 1, missing: 1, wrong: 0, extra: 0 },
      { field: 'city', values: 1, exact: 1, normalised: 0, missing: 0, wrong: 0, extra: 1 },
    ]);
    expect(values.wholeFields?.[1]).toMatchObject({ values: 1, normalised: 1, missing: 0 });
  });

  test('in words, without a value of anybody; misses go to a file of their own', async () => {
    const cwd = folderOf('golden_id,given_name\ng1,Anne\ng2,Bob\n');
    const flags = ['--golden', 'expected.csv', '--misses', 'misses.csv'];
    const { out, err } = aurum(['evaluate', 'out', ...flags], { cwd });
    const { values } = JSON.parse(aurum(['evaluate', 'out', ...flags, '--json'], { cwd }).out);
    expect(values.fields).toEqual((await measure('golden_id,given_name\ng1,Anne\ng2,Bob\n')).fields);
    expect(JSON.stringify(values)).not.toMatch(/Ann/);
    expect(out).toMatch(/^values +of 2 of 2 expected customers/m);
    expect(out).toMatch(/^ +given_name +2 +1 +0 +0 +1 +0 +50\.00 %$/m);
    expect(out + err).not.toMatch(/Ann/);
    expect(readFileSync(join(cwd, 'misses.csv'), 'utf8')).toBe(
      'golden_id,key,together,field,fit,expected,found\ng1,g1,,given_name,wrong,Anne,Ann\n',
    );
  });

  test.each([
    ['a column no golden record has', 'golden_id,emial\ng1,x\n', /"emial".*did you mean "email"/, ['E203', 'USAGE']],
    ['no key', 'email\nx@y.org\n', /does not say whose values/, ['E203', 'USAGE']],
    ['an entity without a truth', 'entity,email\nann,x@y.org\n', /no --truth says/, ['E203', 'USAGE']],
    ['no value at all', 'golden_id\ng1\n', /expects no value/, ['E203', 'USAGE']],
    ['customers of another run', 'golden_id,email\ng9,x@y.org\n', /nothing was evaluated/, ['E109', 'INPUT']],
  ])('a file with %s is a fault', async (_, expected, words, [code, exit]) => {
    await expect(measure(expected)).rejects.toMatchObject({
      detail: { code, exit, what: expect.stringMatching(words) },
    });
  });

  test('asked for nothing it ends with 2, and misses without expected values too', () => {
    const cwd = folderWith({ 'out/golden.csv': GOLDEN, 'out/crosswalk.csv': CROSSWALK, 'truth.csv': TRUTH });
    expect(aurum(['evaluate', 'out'], { cwd })).toMatchObject({ exit: 2, out: '' });
    const misses = aurum(['evaluate', 'out', '--truth', 'truth.csv', '--misses', 'm.csv'], { cwd });
    expect([misses.exit, misses.out]).toEqual([2, '']);
    expect(misses.err).toMatch(/--golden <file>.*/);
  });
});
