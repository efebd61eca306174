import { appendFileSync, cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { Nights } from '../steward/nights.ts';
import { makeShops, shopFiles } from '../steward/shops.ts';
import { aurum, rowsOf } from './aurum.ts';

const FILES = shopFiles(makeShops(40));
/** One customer moves, one is new, one is gone; the newsletter learns of an opt-out. */
const NEXT = {
  ...FILES,
  'shop.csv': `${(FILES['shop.csv'] as string)
    .replace('Lindenweg 6,10118', 'Hauptweg 1,10999')
    .replace(/^S37,.*\n/m, '')}S99,Agnieszka,Brandt,agnieszka.brandt@example.com,Lindenweg 1,10300,Berlin\n`,
  'newsletter.csv': (FILES['newsletter.csv'] as string).replace(
    'Greta,Lindqvist,subscribed',
    'Greta,Lindqvist,unsubscribed',
  ),
};

describe('changes since the night before', () => {
  const nights = new Nights();
  const yesterday = join(nights.folder, 'yesterday');
  let before = new Map<string, string>();
  beforeAll(() => {
    nights.run(FILES);
    before = nights.idOfEmail();
    cpSync(nights.out, yesterday, { recursive: true });
    expect(nights.run(NEXT).exit).toBe(0);
  });
  const changes = (): Record<string, string>[] => rowsOf(join(nights.out, 'changes.csv'));
  const of = (email: string): string => (before.get(email) ?? nights.idOfEmail().get(email)) as string;

  test('tell every id and value that is another, and nothing else', () => {
    const told = changes().map((row) => [
      row['golden_id'],
      row['action'],
      row['kind'],
      row['field'],
      row['old'],
      row['new'],
    ]);
    const moved = of('tomasz.nowak3@example.com');
    const greta = of('greta.lindqvist0@example.com');
    expect(told).toEqual(
      expect.arrayContaining([
        [of('agnieszka.brandt@example.com'), 'upsert', 'created', '', '', ''],
        [of('omar.moreno37@example.com'), 'delete', 'retired', '', '', ''],
        [moved, 'upsert', 'value', 'house_number', '6', '1'],
        [moved, 'upsert', 'value', 'street', 'Lindenweg', 'Hauptweg'],
        [moved, 'upsert', 'value', 'postcode', '10118', '10999'],
        [greta, 'upsert', 'consent', 'consent_email', 'opted_in', 'opted_out'],
      ]),
    );
    const street = changes().find(({ field }) => field === 'street');
    expect(street).toMatchObject({ record: 'shop:S3' });
    expect(street?.['rule']).not.toBe('');
    expect(new Set(told.map(([id]) => id)).size).toBe(4);
  });

  test('are a feed: one line per id, with what to do', () => {
    const feed = readFileSync(join(nights.out, 'changes.jsonl'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(feed.map(({ action }) => action).sort()).toEqual(['delete', 'upsert', 'upsert', 'upsert']);
    const moved = feed.find(({ golden_id: id }) => id === of('tomasz.nowak3@example.com'));
    expect(moved.values).toContainEqual(
      expect.objectContaining({ field: 'street', old: 'Lindenweg', new: 'Hauptweg', record: 'shop:S3' }),
    );
    expect(moved.events).toEqual([]);
  });

  test('are counted in the report, without values', () => {
    const { identity } = JSON.parse(readFileSync(join(nights.out, 'report.json'), 'utf8'));
    expect(identity).toMatchObject({
      run: 2,
      customers: 4,
      changed: 0,
      values: { street: 1, postcode: 1, consent_email: 1 },
    });
    const page = readFileSync(join(nights.out, 'report.html'), 'utf8');
    expect(page).toContain('Since the last run');
    expect(page).not.toContain('Hauptweg');
  });

  test('diff tells the same of the two folders, masked unless asked', () => {
    const told = aurum(['diff', yesterday, nights.out]);
    expect(told.exit, told.err).toBe(0);
    expect(told.out).toMatch(/^4 golden ids: /);
    expect(told.out).toContain('street: L*** → H***');
    expect(told.out).not.toContain('Hauptweg');
    expect(aurum(['diff', yesterday, nights.out, '--show-values']).out).toContain('street: Lindenweg → Hauptweg');
    const { changes: listed } = JSON.parse(aurum(['diff', yesterday, nights.out, '--json', '--show-values']).out);
    const key = (one: Record<string, string | null>): string =>
      `${one['golden']} ${one['kind']} ${one['field'] ?? ''} ${one['new'] ?? ''}`;
    const own = changes().map((row) =>
      key({
        golden: row['golden_id'] ?? '',
        kind: row['kind'] ?? '',
        field: row['field'] ?? '',
        new: row['new'] ?? '',
      }),
    );
    expect(listed.map(key).sort()).toEqual(own.sort());
    expect(aurum(['diff', nights.out, nights.out]).out).toBe('Nothing is another.\n');
    expect(aurum(['diff', yesterday, join(nights.folder, 'nowhere')]).exit).toBe(3);
  });

  test('tell ids alone where last night’s golden records were edited', () => {
    const edited = new Nights();
    cpSync(nights.project, edited.project, { recursive: true });
    const golden = join(edited.project, 'out/golden.csv');
    cpSync(join(nights.project, '.aurum'), join(edited.project, '.aurum'), { recursive: true });
    appendFileSync(join(nights.out, 'golden.csv'), 'g_x\n');
    expect(edited.run(FILES).exit).toBe(0);
    const told = rowsOf(join(edited.project, 'out/changes.csv'));
    expect(told.length).toBeGreaterThan(0);
    expect(told.every(({ field }) => field === '')).toBe(true);
    expect(rowsOf(golden).length).toBe(40);
    expect(aurum(['diff', yesterday, nights.out]).exit).toBe(3);
  });
});

test('a merge names the id that lives on', () => {
  const nights = new Nights();
  nights.run(FILES);
  const [a, b] = [...nights.idOfEmail().values()].sort() as [string, string];
  const yesterday = join(nights.folder, 'yesterday');
  cpSync(nights.out, yesterday, { recursive: true });
  const judgements = join(nights.folder, 'judgements.csv');
  appendFileSync(judgements, `golden_id_a,golden_id_b,decision\n${a},${b},same\n`);
  nights.run(FILES, ['--judgements', judgements]);
  const merged = rowsOf(join(nights.out, 'changes.csv')).find(({ kind }) => kind === 'merged');
  expect([merged?.['golden_id'], merged?.['other_id']].sort()).toEqual([a, b]);
  expect(merged?.['action']).toBe('delete');
  expect(aurum(['diff', yesterday, nights.out]).out).toContain(
    `${merged?.['golden_id']}  merged into ${merged?.['other_id']}`,
  );
});

test('columns without a meaning are told where they are another, and only there', () => {
  const nights = new Nights();
  const shop = (tier: string): Readonly<Record<string, string>> => ({
    'shop.csv': `id,first_name,last_name,email,Remark,sources\n1,Ann,Lee,ann@example.org,likes cats,x\n2,Bob,Ray,bob@example.org,,${tier}\n`,
  });
  const yesterday = join(nights.folder, 'yesterday');
  nights.run(shop('silver'));
  nights.run(shop('silver'));
  expect(rowsOf(join(nights.out, 'changes.csv'))).toEqual([]);
  cpSync(nights.out, yesterday, { recursive: true });
  nights.run(shop('gold'));
  const [own, ...others] = rowsOf(join(nights.out, 'changes.csv'));
  expect(own).toMatchObject({ field: 'sources_as_read', old: 'silver', new: 'gold', record: 'shop:2', rule: 'only' });
  expect(others).toEqual([]);
  const told = aurum(['diff', yesterday, nights.out]);
  expect(told.exit, told.err).toBe(0);
  expect(told.out).toContain('sources_as_read: s*** → g***');
});
