import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { DOUBTFUL } from '../steward/doubtful.ts';
import { Nights } from '../steward/nights.ts';
import { accounting, aurum, type Ended } from './aurum.ts';

const first = new Nights();
let begun: Ended;
beforeAll(() => {
  begun = first.run(DOUBTFUL);
});

/** A project after its first night, each test its own. */
function project(): Nights {
  const nights = new Nights();
  cpSync(first.project, nights.project, { recursive: true });
  cpSync(first.out, nights.out, { recursive: true });
  return nights;
}

const review = (nights: Nights, input: string, flags: readonly string[] = []): Ended =>
  aurum(['review', '-p', nights.project, '--by', 'Erika', ...flags], { input });

function decisions(nights: Nights): Record<string, string>[] {
  return parse(aurum(['review', '-p', nights.project, '--list']).out, { columns: true });
}

/** Whether two e-mails are one customer after the night. */
function areOne(nights: Nights, [one, other]: readonly [string, string]): boolean {
  const ids = nights.idOfEmail();
  return ids.get(one) === ids.get(other);
}

const golden = (run: Ended): number => accounting(run).golden;

describe('a review', () => {
  test('asks what the last night could not decide, with values side by side and the differences marked', () => {
    const nights = project();
    const { exit, out } = review(nights, 'q\n');
    expect(exit).toBe(0);
    expect(out).toMatch(/^1 of 5: one customer\? \d+ % say yes; \d+ records\n/);
    expect(out).toMatch(/given_name += {2}(\w+) +\1\n/);
    expect(out).toMatch(/email +≠ /);
    expect(out).toContain('+ same given name');
    expect(out).toContain('0 decided, 5 left.');
    expect(decisions(nights)).toEqual([]);
  });

  test('keeps every answer at once, takes back, and goes on where it was left', () => {
    const nights = project();
    expect(review(nights, 's\nx\nd\nu\n?\n').out).toContain('3 left');
    expect(decisions(nights).map(({ decision, undoes, stands, author }) => [decision, undoes, stands, author])).toEqual(
      [
        ['same', '', 'yes', 'Erika'],
        ['different', '', 'no', 'Erika'],
        ['undo', '2', 'no', 'Erika'],
        ['unsure', '', 'yes', 'Erika'],
      ],
    );
    expect(review(nights, '').out).toMatch(/^1 of 3: /);
    expect(review(nights, '', ['--again']).out).toMatch(/^1 of 4: /);
  });

  test('answers hold in the next night, and in every later one', () => {
    const nights = project();
    review(nights, 's\nd\ns\nd\ns\n');
    const second = nights.run(DOUBTFUL);
    expect(second.exit, second.err).toBe(0);
    expect(golden(second)).toBe(golden(begun) - 3);
    expect(second.err).not.toContain('for review           5');
    expect(golden(nights.run(DOUBTFUL))).toBe(golden(begun) - 3);
    expect(review(nights, '').out).toMatch(/^0 decided, 0 left/);
  });

  test('answers survive renamed files, lost keys and changed values in a source without keys', () => {
    const nights = project();
    review(nights, 's\ns\ns\ns\ns\n');
    const joined = golden(begun) - 5;
    const renamed = Object.fromEntries(Object.entries(DOUBTFUL).map(([name, text]) => [`2026-11-24-${name}`, text]));
    expect(golden(nights.run(renamed))).toBe(joined);
    const withoutKey = (DOUBTFUL as Record<string, string>)['shop.csv']?.replaceAll(/^[^,\n]*,/gm, '') as string;
    expect(golden(nights.run({ ...DOUBTFUL, 'shop.csv': withoutKey }))).toBe(joined);
    const moved = DOUBTFUL['fair.csv'].replaceAll('@fair.example', '@messe.example');
    const night = nights.run({ ...DOUBTFUL, 'fair.csv': moved });
    expect(golden(night), night.err).toBe(joined);
    expect(night.err).not.toContain('E606');
  });

  test('is never in the way of a run, nor a run of it', () => {
    const nights = project();
    writeFileSync(
      join(nights.project, '.aurum/.aurum.lock'),
      JSON.stringify({ pid: process.pid, host: 'elsewhere', token: 'x' }),
    );
    expect(review(nights, 's\n').exit).toBe(5);
    expect(nights.run(DOUBTFUL).exit).toBe(5);
  });

  test('says what is missing', () => {
    const nights = new Nights();
    expect(review(nights, '').err).toContain('E807');
    const edited = project();
    nights.run(DOUBTFUL);
    writeFileSync(join(nights.out, 'golden.csv'), 'golden_id,email\n');
    expect(review(nights, '').err).toContain('E103');
    expect(existsSync(edited.out)).toBe(true);
  });
});

describe('decisions said in words', () => {
  const decide = (nights: Nights, ...args: string[]): Ended => aurum(['decide', ...args, '-p', nights.project]);

  test('join and part customers and records', () => {
    const nights = project();
    const ids = nights.idOfEmail();
    const [a, b] = [ids.get('ines.carvalho2@example.com'), ids.get('tomasz.nowak3@example.com')] as [string, string];
    expect(decide(nights, 'same', a, b, '--why', 'called them').exit).toBe(0);
    expect(golden(nights.run(DOUBTFUL))).toBe(golden(begun) - 1);
    expect(areOne(nights, ['ines.carvalho2@example.com', 'tomasz.nowak3@example.com'])).toBe(true);
    // "Different" of two records beats "same" of their customers, and the run says so and goes on.
    expect(decide(nights, 'different', 'shop:S2', 'shop:S3').exit).toBe(0);
    const night = nights.run(DOUBTFUL);
    expect(night.exit).toBe(0);
    expect(golden(night)).toBe(golden(begun));
    expect(decisions(nights).map(({ why }) => why)).toEqual(['called them', '']);
  });

  test('that contradict each other are told and set aside', () => {
    const nights = project();
    for (const [kind, a, b] of [
      ['same', 'shop:S2', 'shop:S3'],
      ['same', 'shop:S3', 'shop:S4'],
      ['different', 'shop:S2', 'shop:S4'],
    ] as const)
      expect(decide(nights, kind, a, b).exit).toBe(0);
    const night = nights.run(DOUBTFUL);
    expect(night.exit).toBe(0);
    expect(night.err).toContain('W710');
    expect(golden(night)).toBe(golden(begun) - 1);
  });

  test('of records that are gone wait for them', () => {
    const nights = project();
    expect(decide(nights, 'same', 'shop:S2', 'shop:S3').exit).toBe(0);
    const without = {
      ...DOUBTFUL,
      'shop.csv': (DOUBTFUL as Record<string, string>)['shop.csv']?.replace(/^S3,.*\n/m, '') as string,
    };
    const night = nights.run(without);
    expect(night.exit).toBe(0);
    expect(night.err).toContain('E606');
    expect(golden(nights.run(DOUBTFUL))).toBe(golden(begun) - 1);
  });

  test.each([
    ['maybe', 'shop:S2', 'shop:S3', 'E702'],
    ['same', 'shop:S2', 'shop:S999', 'E203'],
    ['same', 'g_aaaaaaaaaaaaaaaa', 'shop:S2', 'E203'],
    ['same', 'shop:S2', 'shop:S2', 'E702'],
  ])('faults: %s %s %s', (kind, a, b, code) => {
    const nights = project();
    const told = decide(nights, kind, a, b);
    expect(told.exit).toBe(2);
    expect(told.err).toContain(code);
    expect(decisions(nights)).toEqual([]);
  });

  test('can be taken back by number, once', () => {
    const nights = project();
    decide(nights, 'same', 'shop:S2', 'shop:S3');
    expect(review(nights, '', ['--undo', '1']).exit).toBe(0);
    expect(review(nights, '', ['--undo', '1']).err).toContain('E702');
    expect(review(nights, '', ['--undo', '7']).err).toContain('E702');
    expect(golden(nights.run(DOUBTFUL))).toBe(golden(begun));
  });

  test('come from a CSV file, all or none', () => {
    const nights = project();
    const file = join(nights.folder, 'decisions.csv');
    const listed = readFileSync(join(nights.out, 'review.csv'), 'utf8').trimEnd().split('\n');
    writeFileSync(
      file,
      [`${listed[0]},decision`, ...listed.slice(1).map((line, at) => `${line},${at < 2 ? 'same' : ''}`)].join('\n'),
    );
    expect(review(nights, '', ['--import', file]).exit).toBe(0);
    expect(decisions(nights).length).toBe(2);
    writeFileSync(file, 'record_a,record_b,decision\nshop:S1,shop:S2,same\nshop:S1,shop:S777,same\n');
    expect(review(nights, '', ['--import', file]).err).toContain('E203');
    expect(decisions(nights).length).toBe(2);
    expect(golden(nights.run(DOUBTFUL))).toBe(golden(begun) - 2);
  });

  test('of newsletters and other sources without keys name rows as lineage does', () => {
    const nights = project();
    const lineage = readFileSync(join(nights.out, 'lineage.csv'), 'utf8');
    const record = /newsletter:~[a-z2-7]{16}/.exec(lineage)?.[0] as string;
    expect(decide(nights, 'same', record, 'shop:S1').exit).toBe(0);
  });
});

describe('unmerge', () => {
  test('takes named records out of a customer for good; the larger part keeps the id', () => {
    const nights = project();
    const id = nights.idOfEmail().get('greta.lindqvist0@example.com') as string;
    const told = aurum(['unmerge', id, 'till:T0', '-p', nights.project, '--why', 'mother and daughter']);
    expect(told.exit, told.err).toBe(0);
    const night = nights.run(DOUBTFUL);
    expect(golden(night)).toBe(golden(begun) + 1);
    expect(nights.idOfEmail().get('greta.lindqvist0@example.com')).toBe(id);
    expect(golden(nights.run(DOUBTFUL))).toBe(golden(begun) + 1);
  });

  test.each([
    ['a record of somebody else', ['shop:S1'], 'E702'],
    ['all of them', ['shop:S0', 'till:T0'], 'E702'],
    ['a record that is not there', ['shop:S555'], 'E203'],
  ])('refuses %s', (_, records, code) => {
    const nights = project();
    const ids = nights.idOfEmail();
    const id = ids.get(records.length === 2 ? 'ines.carvalho2@example.com' : 'tomasz.nowak3@example.com') as string;
    const own = records.length === 2 ? ['shop:S2', 'till:T2'] : records;
    const told = aurum(['unmerge', id, ...own, '-p', nights.project]);
    expect(told.exit).toBe(2);
    expect(told.err).toContain(code);
  });
});
