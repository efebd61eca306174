import {
  copyFileSync,
  cpSync,
  existsSync,
  readFileSync,
  renameSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { Nights } from '../steward/nights.ts';
import { makeShops, SHOP_HEADER, type Shops, shopFiles } from '../steward/shops.ts';
import { aurum, rowsOf } from './aurum.ts';

const PEOPLE = makeShops(60);
const FILES = shopFiles(PEOPLE);

/** What a night does to the exports, and the people whose records it touches. */
const NIGHTS: readonly (readonly [what: string, files: Record<string, string>, touched?: readonly string[]])[] = [
  ['nothing at all', FILES],
  ['a line that stands there twice', shopFiles({ ...PEOPLE, shop: [...PEOPLE.shop, PEOPLE.shop[4] as string] })],
  ['dated file names', renamed((name) => name.replace('.csv', '_2026-11-24.csv'))],
  ['one file with quite another name', renamed((name) => name.replace('shop', 'web-export'))],
  ['a lost key column', { ...FILES, 'shop.csv': withoutKey(PEOPLE) }],
  [
    'rows in another order',
    shopFiles({ shop: PEOPLE.shop.toReversed(), till: PEOPLE.till.toReversed(), newsletter: PEOPLE.newsletter }),
  ],
  [
    'another status in a source without keys',
    { ...FILES, 'newsletter.csv': (FILES['newsletter.csv'] as string).replace('subscribed', 'cleaned') },
  ],
  [
    'other phones in a source with keys',
    { ...FILES, 'till.csv': (FILES['till.csv'] as string).replaceAll('+49309019', '+49309118') },
  ],
  [
    'another e-mail in a source without keys',
    {
      ...FILES,
      'newsletter.csv': (FILES['newsletter.csv'] as string).replaceAll(
        /(chiara|omar)(.*)@example.com/g,
        '$1$2@example.net',
      ),
    },
  ],
  [
    'other keys for everybody, as after a move to another system',
    { ...FILES, 'shop.csv': (FILES['shop.csv'] as string).replaceAll(/^S(\d+),/gm, 'N$1,') },
  ],
];

function renamed(as: (name: string) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(FILES).map(([name, text]) => [as(name), text]));
}

function withoutKey({ shop }: Shops): string {
  return [SHOP_HEADER, ...shop].map((line) => line.slice(line.indexOf(',') + 1)).join('\n');
}

describe('golden ids of a project stay', () => {
  test('night after night, whatever happens to files, keys and rows', () => {
    const nights = new Nights();
    expect(nights.run(FILES).exit).toBe(0);
    const before = nights.idOfEmail();
    const ids = new Set(before.values());
    for (const [what, files] of NIGHTS) {
      const night = nights.run(files, ['--gate', 'ids=0']);
      expect(night.exit, `${what}: ${night.err}`).toBe(0);
      const after = nights.idOfEmail();
      const lost = [...before].filter(([email, id]) => after.has(email) && after.get(email) !== id);
      expect(lost, what).toEqual([]);
      expect(new Set(nights.golden().map((row) => row['golden_id'])), what).toEqual(ids);
    }
    const [{ previous_ids: aliases }] = nights.golden() as [Record<string, string>];
    expect(aliases).toBe('');
  });

  test('after a night with last night’s golden records among the inputs', () => {
    const nights = new Nights();
    nights.run(FILES);
    const before = nights.idOfEmail();
    const golden = readFileSync(join(nights.out, 'golden.csv'), 'utf8');
    const fed = nights.run({ ...FILES, 'yesterday.csv': golden }, ['--gate', 'ids=0']);
    expect(fed.exit, fed.err).toBe(0);
    expect(nights.idOfEmail()).toEqual(before);
  });

  test('after a night without a source: its own customers retire and come back as they were', () => {
    const nights = new Nights();
    nights.run(FILES);
    const before = nights.idOfEmail();
    nights.run({ 'till.csv': FILES['till.csv'] as string });
    expect(nights.golden().length).toBeLessThan(before.size);
    const state = aurum(['state', '-p', nights.project]).out;
    expect(state).toMatch(/30 live, 30 retired/);
    nights.run(FILES);
    expect(nights.idOfEmail()).toEqual(before);
  });
});

describe('a merge and a split', () => {
  const email = 'greta.lindqvist0@example.com';
  const other = 'ines.carvalho2@example.com';

  test('leave an alias for ever; undone, the old id is back', () => {
    const nights = new Nights();
    nights.run(FILES);
    const before = nights.idOfEmail();
    const [kept, gone] = [before.get(email) as string, before.get(other) as string];
    const judgements = join(nights.folder, 'judgements.csv');
    writeFileSync(judgements, `golden_id_a,golden_id_b,decision\n${kept},${gone},same\n`);
    nights.run(FILES, ['--judgements', judgements]);
    const merged = nights.golden().find((row) => row['previous_ids'] !== '');
    expect([merged?.['golden_id'], merged?.['previous_ids']].sort()).toEqual([kept, gone].sort());
    const alias = merged?.['previous_ids'] as string;
    const history = aurum(['state', alias, '-p', nights.project]).out;
    expect(history).toContain(`${alias}  merged into ${merged?.['golden_id']}`);
    expect(history).toMatch(/run 2 .* merged into .*: \d records? \(decision\)/);
    nights.run(FILES);
    expect(nights.idOfEmail()).toEqual(before);
    expect(aurum(['state', alias, '-p', nights.project]).out).toMatch(/run 3 .* revived from/);
  });

  test('a gate on ids keeps the golden records and the state of the night before', () => {
    const nights = new Nights();
    nights.run(FILES);
    const [a, b] = [...nights.idOfEmail().values()] as [string, string];
    const judgements = join(nights.folder, 'judgements.csv');
    writeFileSync(judgements, `golden_id_a,golden_id_b,decision\n${a},${b},same\n`);
    const state = aurum(['state', '-p', nights.project]).out;
    const run = nights.run(FILES, ['--judgements', judgements, '--gate', 'ids=0']);
    expect(run.exit).toBe(1);
    expect(run.err).toContain('golden ids');
    expect(aurum(['state', '-p', nights.project]).out).toBe(state);
  });

  test('a night before that is not there is no night before', () => {
    const nights = new Nights();
    const run = nights.run(FILES, ['--previous', join(nights.folder, 'none'), '-o', join(nights.folder, 'out')]);
    expect(run.exit).toBe(3);
    expect(run.err).toContain('E106');
  });
});

describe('without a project', () => {
  test('ids are taken over from the folder of the night before', () => {
    const nights = new Nights();
    const out = join(nights.folder, 'out');
    const flags = ['--previous', out, '-o', out];
    expect(nights.run(FILES, flags).exit).toBe(0);
    const before = nights.idOfEmail(out);
    const second = nights.run(
      renamed((name) => `new-${name}`),
      [...flags, '--gate', 'ids=0'],
    );
    expect(second.exit, second.err).toBe(0);
    expect(nights.idOfEmail(out)).toEqual(before);
    expect(existsSync(join(out, 'ledger.jsonl'))).toBe(true);
  });

  test('a folder without a ledger still tells ids by its crosswalk, and a project can begin with them', () => {
    const nights = new Nights();
    const out = join(nights.folder, 'out');
    expect(aurum(['run', '-o', out, ...writeInputs(nights, FILES)]).exit).toBe(0);
    const before = nights.idOfEmail(out);
    const changed = { ...FILES, 'shop.csv': (FILES['shop.csv'] as string).replace('Lindenweg 4,', 'Lindenweg 400,') };
    expect(nights.run(changed, ['--previous', out, '-o', join(nights.folder, 'next')]).exit).toBe(0);
    expect(nights.idOfEmail(join(nights.folder, 'next'))).toEqual(before);
    const begun = aurum(['run', join(nights.folder, 'in'), '-p', nights.project, '--previous', out]);
    expect(begun.exit, begun.err).toBe(0);
    expect(nights.idOfEmail()).toEqual(before);
    expect(aurum(['run', join(nights.folder, 'in'), '-p', nights.project, '--previous', out]).exit).toBe(2);
  });
});

function writeInputs(nights: Nights, files: Record<string, string>): string[] {
  nights.run(files, ['--previous', join(nights.folder, 'nowhere')]);
  return [join(nights.folder, 'in')];
}

describe('the state of a project', () => {
  const first = new Nights();
  beforeAll(() => {
    first.run(FILES);
  });
  /** A project after its first night, each test its own. */
  const begun = (): Nights => {
    const nights = new Nights();
    cpSync(first.project, nights.project, { recursive: true });
    return nights;
  };
  const state = (nights: Nights): string => join(nights.project, '.aurum/state.db');

  test('holds no value of a customer, and is for its owner only', () => {
    const nights = begun();
    const bytes = readFileSync(state(nights)).toString('latin1');
    for (const value of ['lindqvist', 'Lindqvist', 'Greta', '+4930901820', 'example.com', 'Lindenweg'])
      expect(bytes.includes(value), 'a value is in the state').toBe(false);
    expect(statSync(state(nights)).mode & 0o077).toBe(0);
    expect(statSync(join(nights.project, '.aurum/key')).mode & 0o077).toBe(0);
  });

  test('is the same after an export and an import', () => {
    const nights = begun();
    nights.run(shopFiles(makeShops(70)));
    const file = join(nights.folder, 'state.jsonl');
    expect(aurum(['state', '-p', nights.project, '--export', file]).exit).toBe(0);
    expect(aurum(['state', '-p', nights.project, '--export', file]).exit).toBe(4);
    const copy = join(nights.folder, 'copy');
    const key = join(nights.project, '.aurum/key');
    expect(aurum(['state', '-p', copy, '--import', file]).err).toContain('E806');
    const made = aurum(['state', '-p', copy, '--import', file, '--state-key-file', key]);
    expect(made.exit, made.err).toBe(0);
    expect(aurum(['state', '-p', copy, '--export', '-', '--state-key-file', key]).out).toBe(readFileSync(file, 'utf8'));
    expect(aurum(['state', '-p', copy, '--import', file, '--state-key-file', key]).exit).toBe(2);
    writeFileSync(file, readFileSync(file, 'utf8').slice(0, -200));
    expect(aurum(['state', '-p', join(nights.folder, 'cut'), '--import', file, '--state-key-file', key]).err).toContain(
      'E805',
    );
  });

  test.each([
    ['cut', (path: string) => truncateSync(path, 30_000), 'E805', 3],
    ['empty', (path: string) => truncateSync(path, 0), 'E807', 3],
    ['something else', (path: string) => writeFileSync(path, 'id,name\n'), 'E805', 3],
    ['away', (path: string) => renameSync(path, `${path}.away`), 'E807', 3],
    ['without its key', (path: string) => renameSync(path.replace('state.db', 'key'), `${path}.key`), 'E806', 2],
    ['with another key', (path: string) => writeFileSync(path.replace('state.db', 'key'), 'x'.repeat(64)), 'E806', 2],
    ['of a newer version', (path: string) => setVersion(path, 999), 'E805', 3],
  ] as const)('that is %s is never begun anew in silence', (_, damage, code, exit) => {
    const nights = begun();
    const golden = readFileSync(join(nights.out, 'golden.csv'), 'utf8');
    damage(state(nights));
    const run = nights.run(FILES);
    expect(run.err).toContain(code);
    expect(run.exit).toBe(exit);
    expect(readFileSync(join(nights.out, 'golden.csv'), 'utf8')).toBe(golden);
  });

  test('of a run killed before its outputs were published never was; after it, it is completed', () => {
    const nights = begun();
    const [before, key] = [`${state(nights)}.before`, join(nights.project, '.aurum/key')];
    copyFileSync(state(nights), before);
    expect(nights.run(shopFiles(makeShops(70))).exit).toBe(0);
    expect(aurum(['state', '-p', nights.project]).out).toContain('70 live');
    expect(existsSync(key)).toBe(true);
    // The night's outputs are there, its state is not: as if the machine had stopped between the two.
    copyFileSync(before, state(nights));
    expect(aurum(['state', '-p', nights.project]).out).toContain('60 live');
    expect(nights.run(shopFiles(makeShops(70)), ['--gate', 'ids=0']).exit).toBe(0);
    expect(aurum(['state', '-p', nights.project]).out).toContain('70 live');
  });

  test('no project, no state', () => {
    const nights = new Nights();
    const told = aurum(['state', '-p', nights.project]);
    expect(told.exit).toBe(3);
    expect(told.err).toContain('E807');
    expect(existsSync(nights.project)).toBe(false);
  });

  test('a dry run changes nothing', () => {
    const nights = begun();
    const before = aurum(['state', '-p', nights.project]).out;
    expect(nights.run(shopFiles(makeShops(70)), ['--dry-run']).exit).toBe(0);
    expect(aurum(['state', '-p', nights.project]).out).toBe(before);
  });

  test('explain and lineage know the ids of the ledger', () => {
    const nights = begun();
    nights.run(renamed((name) => `new-${name}`));
    const [row] = nights.golden();
    const told = aurum(['explain', row?.['golden_id'] as string, '-o', nights.out, '--json']);
    expect(told.exit, told.err).toBe(0);
    expect(JSON.parse(told.out)).toMatchObject({ goldenId: row?.['golden_id'] });
    const known = new Set(nights.golden().map((one) => one['golden_id']));
    for (const one of rowsOf(join(nights.out, 'lineage.csv'))) expect(known.has(one['golden_id'] as string)).toBe(true);
  });
});

/** `user_version` of an SQLite file, at byte 60. */
function setVersion(path: string, version: number): void {
  const bytes = readFileSync(path);
  bytes.writeUInt32BE(version, 60);
  writeFileSync(path, bytes);
}
