import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { AurumError } from '../../src/model/error.ts';
import { inferPlan } from '../../src/plan/infer.ts';
import { parsePlan, planJsonSchema } from '../../src/plan/plan-file.ts';
import { planFrom } from '../../src/plan/plan-from.ts';
import { planText } from '../../src/plan/plan-text.ts';
import { readSources } from '../../src/read/read-sources.ts';
import type { Table } from '../../src/table/table.ts';

async function tablesOf(folder: string) {
  const paths = readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .sort()
    .map((name) => `${folder}/${name}`);
  return { paths, tables: (await readSources(paths.map((path) => ({ path })))).map((read) => read.table) };
}

/** The message of the fault a function ends with. */
function faultOf(act: () => unknown): { code: string; what: string; exit: string } {
  try {
    act();
  } catch (error) {
    if (error instanceof AurumError) return error.detail;
    throw error;
  }
  throw new Error('It did not fail.');
}

describe('aurum.yaml', () => {
  test.each(['fixtures/presets', 'fixtures/retailer/input'])(
    '%s: the plan that init writes is the plan that is obeyed',
    async (folder) => {
      const { paths, tables } = await tablesOf(folder);
      const plan = inferPlan(tables.map((table, at) => ({ table, path: paths[at] ?? '-' })));
      expect(planFrom(parsePlan(planText(plan, tables), 'aurum.yaml'), tables)).toEqual(plan);
    },
  );

  test('all faults are told at once, with what was meant', () => {
    const text = [
      'version: 1',
      'sources:',
      '  - path: a.csv',
      '    kindd: customer',
      '    dateOrder: dym',
      '    columns: { Mail: emial, Name: { role: full_name, slott: 1 }, Tel: { role: phon } }',
      'match: { precison: 0.9 }',
    ].join('\n');
    const { code, what, exit } = faultOf(() => parsePlan(text, 'aurum.yaml'));
    expect([code, exit]).toEqual(['E701', 'USAGE']);
    expect(what).toContain('did you mean "kind"');
    expect(what).toContain('did you mean "precision"');
    expect(what).toContain('did you mean "email"');
    expect(what).toContain('did you mean "slot"');
    expect(what).toContain('did you mean "phone"');
    expect(what).toContain('sources[0].dateOrder');
    expect(what).toContain('6 fault(s)');
  });

  test('what an expert sets about matching is read, written and obeyed as it stands', async () => {
    const { paths, tables } = await tablesOf('fixtures/retailer/input');
    const inferred = inferPlan(tables.map((table, at) => ({ table, path: paths[at] ?? '-' })));
    const match = {
      ...inferred.match,
      aliases: { company: [['IBM', 'International Business Machines']], name: [['Bob', 'Robert']] },
      comparisons: {
        phone: { weights: { exact: 8 } },
        gender: { use: false },
        given: { levels: ['exact', 'different'] },
      },
      passes: [['email'], ['family_sound', 'birth']],
      always: [['shop:1', 'till:2'] as const],
      never: [['shop:1', 'till:3'] as const],
    };
    const plan = { ...inferred, match };
    expect(planFrom(parsePlan(planText(plan, tables), 'aurum.yaml'), tables)).toEqual(plan);
  });

  test.each([
    [
      'a weight that is none',
      '{ comparisons: { phone: { weights: { exact: strong } } } }',
      'match.comparisons.phone.weights.exact',
    ],
    ['an alias of itself alone', '{ aliases: { name: [[Bob]] } }', 'match.aliases.name[0]'],
    ['a kind of alias there is not', '{ aliases: { compny: [[A, B]] } }', 'did you mean "company"'],
    ['a setting there is not', '{ comparisons: { phone: { weight: 3 } } }', 'did you mean "weights"'],
    ['half a pair', '{ always: [[shop:1]] }', 'match.always[0]'],
  ])('%s is a fault', (_, match, part) => {
    const text = `version: 1\nsources: [{ path: a.csv, columns: {} }]\nmatch: ${match}`;
    expect(faultOf(() => parsePlan(text, 'aurum.yaml')).what).toContain(part);
  });

  test('an empty section sets nothing', () => {
    const source = 'version: 1\nsources:\n  - path: a.csv\n    columns: { Mail: email }\n';
    const bare = parsePlan(source, 'aurum.yaml');
    const keys = ['precision', 'pairBudget', 'ignore', 'aliases', 'comparisons', 'passes', 'always', 'never'];
    const inside = ['aliases: { name: }', 'comparisons: { phone: { weights: { exact: }, levels: } }'];
    for (const match of ['match:', `match:\n${keys.map((key) => `  ${key}:\n`).join('')}`])
      expect(parsePlan(source + match, 'aurum.yaml')).toEqual(bare);
    for (const match of inside) expect(() => parsePlan(`${source}match:\n  ${match}`, 'aurum.yaml')).not.toThrow();
    const settings = [
      'country',
      'dateOrder',
      'delimiter',
      'encoding',
      'trust',
      'consent',
      'distinct',
      'preset',
      'kind',
    ];
    expect(parsePlan(`${source}${settings.map((key) => `    ${key}:\n`).join('')}`, 'aurum.yaml')).toEqual(bare);
  });

  test.each([
    ['a whole plan', '', 'the plan is empty'],
    ['the columns', 'version: 1\nsources:\n  - path: a.csv\n    columns:', 'sources[0].columns: missing'],
    ['the sources', 'version: 1\nsources:', 'sources: missing'],
    ['a source', 'version: 1\nsources:\n  -', 'sources[0]: empty'],
    [
      'a column',
      'version: 1\nsources: [{ path: a.csv, columns: { Mail: } }]',
      'sources[0].columns.Mail: no role is given',
    ],
    [
      'the role of a column',
      'version: 1\nsources: [{ path: a.csv, columns: { Mail: { slot: 1 } } }]',
      'sources[0].columns.Mail: no role is given',
    ],
  ])('%s that is empty is a fault that says so', (_, text, part) => {
    const { what } = faultOf(() => parsePlan(text, 'aurum.yaml'));
    expect(what).toContain(part);
    expect(what).not.toMatch(/null|undefined/);
  });

  test.each([
    ['no YAML', 'version: [1', 'not valid YAML'],
    ['another version', 'version: 2\nsources: [{ path: a.csv, columns: {} }]', 'version'],
    ['a key twice', 'version: 1\nversion: 1\nsources: []', 'not valid YAML'],
    ['no sources', 'version: 1\nsources: []', 'sources'],
  ])('%s is a fault', (_, text, part) => {
    expect(faultOf(() => parsePlan(text, 'aurum.yaml')).what).toContain(part);
  });

  test('columns the input does not have are all named, with near ones (E203)', async () => {
    const { tables } = await tablesOf('fixtures/presets');
    const users = tables.filter((table) => table.source === 'zendesk-users');
    const text =
      'version: 1\nsources:\n  - path: u.csv\n    columns: { emial: email, nmae: full_name, wholly unknown: phone }';
    const { code, what, exit } = faultOf(() => planFrom(parsePlan(text, 'aurum.yaml'), users));
    expect([code, exit]).toEqual(['E203', 'USAGE']);
    expect(what).toContain('3 column(s)');
    expect(what).toContain('"emial" — did you mean "email"?');
    expect(what).toContain('"nmae" — did you mean "name"?');
    expect(what).toContain('"wholly unknown"');
  });

  test('the JSON Schema describes every setting', () => {
    const schema = JSON.stringify(planJsonSchema());
    for (const key of ['dateOrder', 'inverse', 'separator', 'prefix', 'consent', 'pairBudget', 'trust', 'preset'])
      expect(schema).toContain(`"${key}"`);
  });
});

describe('merge settings of a plan', () => {
  const sources = 'version: 1\nsources: [{ path: a.csv, columns: { email: email } }]\n';
  const folder = mkdtempSync(join(tmpdir(), 'merge-plan-'));
  writeFileSync(join(folder, 'a.csv'), 'email\nann@x.org\n');
  const reading = readSources([{ path: join(folder, 'a.csv') }]);
  let tables: Table[] = [];
  beforeAll(async () => {
    tables = (await reading).map(({ table }) => table);
  });
  const planned = (merge: string) =>
    planFrom(parsePlan(`${sources}merge:\n${merge}`, 'aurum.yaml'), tables, 'aurum.yaml');

  test('are kept as they are, and written again', () => {
    const merge = {
      email: { rules: ['valid', { prefer: { source: 'a', matches: '@x' } }, 'recent'], limit: 2 },
      address: { fill: false },
    };
    const plan = planned(
      Object.entries(merge)
        .map(([name, own]) => `  ${name}: ${JSON.stringify(own)}`)
        .join('\n'),
    );
    expect(plan.merge).toEqual(merge);
    expect(planFrom(parsePlan(planText(plan, tables), 'aurum.yaml'), tables).merge).toEqual(merge);
  });

  test('that name what is not there are told all at once, with what was meant', () => {
    const faulty = [
      '  emial: { rules: [recent] }',
      '  city: { rules: [recent] }',
      '  consent_email: { rules: [recent] }',
      '  email: { rules: [rescent, { prefer: { source: b, filled: citty, matches: "(" } }], trust: { b: 1 } }',
      '  language: { limit: 2 }',
    ];
    const { code, exit, what } = faultOf(() => planned(faulty.join('\n')));
    expect([code, exit]).toEqual(['E701', 'USAGE']);
    for (const words of [
      /merge\.emial: .*did you mean "email"/,
      /merge\.city: .*merge\.address/,
      /merge\.consent_email: /,
      /rules\[0\]: "rescent" is not a rule.*"recent"/,
      /rules\[1\]\.prefer\.source: no source "b"/,
      /prefer\.filled: no field "citty".*"city"/,
      /prefer\.matches: not a pattern/,
      /merge\.email\.trust: no source "b"/,
      /merge\.language\.limit: only e-mails and phones/,
    ])
      expect(what).toMatch(words);
    expect(what).toMatch(/9 fault\(s\)/);
  });

  test.each([
    '  email: { rulez: [] }',
    '  email: { rules: [] }',
    '  email: { rules: [{ prefer: {} }] }',
    '  email: { halfLife: 0 }',
  ])('%s is no setting', (merge) => {
    expect(faultOf(() => planned(merge)).code).toBe('E701');
  });
});
