import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { accounting, aurum, folderWith, PEOPLE, ROOT, rowsOf } from './aurum.ts';

const OF_A_RUN =
  /^(?:golden_id|record_count|sources|household_id|organisation_id)$|_count$|^(?:first|last)_.*_at$|^days_since|^orders_per|^order_(?:sum|gross|refunded)|^average_|^preferred_(?:product|category)|^subscription_/;

/** What is known of each customer, without what a run adds; sorted. */
function known(path: string): string[] {
  return rowsOf(path)
    .map((row) => Object.entries(row).filter(([name, text]) => text !== '' && !OF_A_RUN.test(name)))
    .map((row) => JSON.stringify(row))
    .sort();
}

test.each(['sources/two-sources', 'activity/orders-roll-up', 'consent/opt-out-wins', 'identity/contacts-and-firms'])(
  'golden records of %s are the same when they are read again',
  (name) => {
    const golden = join(ROOT, 'fixtures', name, 'expected/golden.csv');
    const folder = folderWith({ 'yesterday.csv': readFileSync(golden) });
    const run = aurum(['run', 'yesterday.csv', '-o', 'out'], { cwd: folder });
    expect(accounting(run), run.err).toMatchObject({ merged: 0, rejected: 0, exit: 0 });
    expect(known(join(folder, 'out/golden.csv'))).toEqual(known(golden));
  },
);

test('new rows join the golden records they belong to; golden records that look alike stay apart', () => {
  const header =
    'golden_id,record_count,sources,household_id,organisation_id,kind,given_name,family_name,email,phone,city';
  const greta = 'person,Greta,Lindqvist,greta.lindqvist@example.com,+46701740605,Lund';
  const folder = folderWith({
    'golden.csv': `${header}\ng_a,1,a,,,${greta}\ng_b,1,b,,,${greta}\n`,
    'new.csv': PEOPLE,
  });
  expect(accounting(aurum(['run', 'golden.csv', '-o', 'alone'], { cwd: folder }))).toMatchObject({
    golden: 2,
    merged: 0,
  });
  expect(aurum(['run', 'golden.csv', 'new.csv', '-o', 'out'], { cwd: folder }).exit).toBe(0);
  const [a, b] = rowsOf(join(folder, 'out/crosswalk.csv')).filter((row) => row['source'] === 'golden');
  const added = rowsOf(join(folder, 'out/crosswalk.csv')).find(
    (row) => row['source'] === 'new' && row['source_key'] === '1',
  );
  expect(a?.['golden_id']).not.toBe(b?.['golden_id']);
  expect([a?.['golden_id'], b?.['golden_id']]).toContain(added?.['golden_id']);
});
