import { createHmac } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aurum, fingerprints, folderWith, rowsOf } from '../cli/aurum.ts';
import { runFiles } from './pipeline.ts';

const SHOP = [
  'id,first_name,last_name,email,email 2,phone,country,newsletter,sms opt in',
  '1,Anna,Kranz,anna.kranz@gmail.com,anna@work.example,+49 171 1000123,DE,yes,yes',
  '2,Olga,Petrov,olga@web.example,,+49 171 1000124,DE,yes,yes',
  '3,Ivan,Sokol,ivan@web.example,,+49 171 1000125,DE,yes,yes',
  '',
].join('\n');
const KEY = 'a key of more than sixteen letters';
const hmac = (text: string, encoding: 'hex' | 'base64' = 'hex'): string =>
  createHmac('sha256', KEY).update(text).digest(encoding);

/** Given names of the customers who may be written to by e-mail, and by text message. */
async function reachable(list: string, settings: { suppressKey?: string; isInput?: boolean; name?: string } = {}) {
  const { suppressKey, isInput = false, name = 'list.csv' } = settings;
  const { golden, report, lineage } = await runFiles(
    { 'shop.csv': SHOP, [name]: list },
    { ...(isInput ? {} : { suppress: [name] }), ...(suppressKey === undefined ? {} : { suppressKey }) },
  );
  const by = (column: string) =>
    golden
      .filter((row) => row[column] === 'opted_in')
      .map((row) => row['given_name'])
      .sort();
  return { email: by('consent_email'), sms: by('consent_sms'), golden, report, lineage };
}

describe('a list of people not to be written to', () => {
  test.each([
    ['an address', 'email\nolga@web.example\n'],
    ['an address in capitals', 'email\nOLGA@WEB.EXAMPLE\n'],
    ['one without a header', 'olga@web.example\nsomebody@else.example\n'],
    ['a telephone number', 'phone\n+491711000124\n'],
    ['a national number', 'Telefon\n0171 / 1000124\n'],
    ['either in columns', 'email;phone;reason\n;0171 1000124;called us\nnobody@else.example;;\n'],
  ])('by %s covers all channels of the person', async (_, list) => {
    const { email, sms, report } = await reachable(list);
    expect([email, sms]).toEqual([
      ['Anna', 'Ivan'],
      ['Anna', 'Ivan'],
    ]);
    expect(report.suppressed).toMatchObject({ found: 1, records: 1, unreadable: 0 });
  });

  test('finds other spellings of a mailbox, and addresses in second place', async () => {
    expect((await reachable('email\nAnnaKranz+x@googlemail.com\n')).email).toEqual(['Ivan', 'Olga']);
    expect((await reachable('email\nanna@work.example\n')).email).toEqual(['Ivan', 'Olga']);
  });

  test.each([
    ['an address', hmac('olga@web.example')],
    ['an address in base64', hmac('olga@web.example', 'base64')],
    ['a telephone number', hmac('+491711000124')],
  ])('may hold keyed hashes of %s', async (_, hash) => {
    const { email } = await reachable(`hash,added\n${hash},2024-05-01\n`, { suppressKey: KEY });
    expect(email).toEqual(['Anna', 'Ivan']);
  });

  test('of another key finds nobody', async () => {
    const found = await reachable(`hash\n${hmac('olga@web.example')}\n`, { suppressKey: `${KEY}s` });
    expect(found.email).toEqual(['Anna', 'Ivan', 'Olga']);
    expect(found.report.suppressed).toMatchObject({ entries: 1, found: 0 });
  });

  test('covers everybody who has the address, and is told in lineage with its date', async () => {
    const { golden, lineage } = await reachable('email,since\nolga@web.example,2024-05-01\n');
    const olga = golden.find((row) => row['given_name'] === 'Olga');
    expect(olga?.['consent_any']).toBe('opted_out');
    const told = lineage.filter((row) => row['golden_id'] === olga?.['golden_id'] && row['field'] === 'consent_email');
    expect(told).toMatchObject([{ value: 'opted_out', rule: 'suppressed', record: 'shop:2', date: '2024-05-01' }]);
  });

  test('counts rows without a contact, and names them by a code', async () => {
    const { report } = await reachable('email,reason\nolga@web.example,asked\n,asked\nnone,asked\n');
    expect(report.suppressed).toEqual({ entries: 3, unreadable: 2, found: 1, records: 1 });
    expect(report.issues.find(({ code }) => code === 'W207')?.rows).toBe(2);
  });

  test.each([
    ['suppression.csv', 'email\nolga@web.example\n'],
    ['Sperrliste.csv', 'E-Mail;Grund\nolga@web.example;Brief\n'],
    ['do-not-contact.csv', 'phone,added\n+491711000124,2024-05-01\n'],
    ['unsubscribed.csv', 'Email\nolga@web.example\nnobody@else.example\n'],
    ['people.csv', 'suppressed_email\nolga@web.example\n'],
    ['hashes.csv', `contact\n${hmac('olga@web.example')}\n${hmac('nobody@else.example')}\n`],
  ])('among the inputs is one and no customer: %s', async (name, list) => {
    const { email, golden, report } = await reachable(list, { isInput: true, name, suppressKey: KEY });
    expect(email).toEqual(['Anna', 'Ivan']);
    expect(golden).toHaveLength(3);
    expect(report.rows).toMatchObject({ in: 3, golden: 3 });
    expect(report.sources.map(({ kind }) => kind)).toContain('suppression');
  });

  test('is not seen in customers who have names, nor in a newsletter', async () => {
    const names = 'email,first_name\nolga@web.example,Olga\n';
    expect((await reachable(names, { isInput: true, name: 'suppression.csv' })).report.rows.in).toBe(4);
    const newsletter = await reachable('email\nolga@web.example\nnobody@else.example\n', {
      isInput: true,
      name: 'newsletter.csv',
    });
    expect(newsletter.report.rows.in).toBe(5);
    expect(newsletter.email).toEqual(['Anna', 'Ivan', 'Olga']);
  });
});

describe('aurum run --suppress', () => {
  const folder = folderWith({
    'shop.csv': SHOP,
    'list.csv': 'email\nolga@web.example\n',
    'hashed.csv': `hash\n${hmac('olga@web.example')}\n`,
    'notes.csv': 'reason,since\nasked,2024-05-01\n',
    'torn.csv': 'email,reason\nolga@web.example,a\nivan@web.example,a,b,c\n',
    'key.txt': `${KEY}\n`,
    'empty.txt': '',
  });
  const run = (args: readonly string[], env: Record<string, string> = {}) =>
    aurum(['run', 'shop.csv', '-o', 'out', ...args], { cwd: folder, env: { AURUM_SUPPRESS_KEY: '', ...env } });
  const states = () =>
    rowsOf(join(folder, 'out/golden.csv'))
      .map((row) => `${row['given_name']} ${row['consent_email']}`)
      .sort();
  const SUPPRESSED = ['Anna opted_in', 'Ivan opted_in', 'Olga opted_out'];

  test('takes plain lists, and hashed ones with a key from the environment or a file', () => {
    expect(run(['--suppress', 'list.csv']).err).toContain('1 of 1 entries found, in 1 records');
    expect(states()).toEqual(SUPPRESSED);
    expect(run(['--suppress', 'hashed.csv'], { AURUM_SUPPRESS_KEY: KEY }).exit).toBe(0);
    expect(states()).toEqual(SUPPRESSED);
    expect(run(['--suppress', 'hashed.csv', '--suppress-key-file', 'key.txt', '--suppress', 'list.csv']).exit).toBe(0);
    expect(states()).toEqual(SUPPRESSED);
    for (const name of readdirSync(join(folder, 'out'))) {
      const text = readFileSync(join(folder, 'out', name), 'utf8');
      expect([name, text.includes(KEY)]).toEqual([name, false]);
    }
  });

  test.each([
    ['a list without contacts', ['--suppress', 'notes.csv'], 2, 'E203'],
    ['hashes without a key', ['--suppress', 'hashed.csv'], 2, 'E702'],
    ['a key file without a key', ['--suppress', 'hashed.csv', '--suppress-key-file', 'empty.txt'], 2, 'E702'],
    ['a list that is not there', ['--suppress', 'gone.csv'], 3, 'E106'],
    ['a list with rows that cannot be read', ['--suppress', 'torn.csv'], 3, 'E302'],
  ])('refuses %s and leaves the last outputs as they are', (_, args, exit, code) => {
    expect(run([]).exit).toBe(0);
    const before = fingerprints(join(folder, 'out'));
    const ended = run(args);
    expect(ended.err).toContain(code);
    expect(ended.exit).toBe(exit);
    expect(fingerprints(join(folder, 'out'))).toEqual(before);
  });

  test('refuses a key that is tried out in no time', () => {
    expect(run(['--suppress', 'hashed.csv'], { AURUM_SUPPRESS_KEY: 'short' }).exit).toBe(2);
  });
});
