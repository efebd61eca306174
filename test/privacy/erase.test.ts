import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { accounting, aurum, fingerprints, rowsOf } from '../cli/aurum.ts';
import { Nights } from '../steward/nights.ts';
import { begin, command, EMAIL, FILES, holding, PHONE, project, VALUES } from './erasing.ts';

beforeAll(begin);

describe('aurum erase', () => {
  test('leaves no byte of the person below the project, and later nights do not bring them back', () => {
    const nights = project();
    const id = nights.idOfEmail().get(EMAIL) as string;
    for (const value of [...VALUES, id]) expect(holding(nights.project, value), value).not.toEqual([]);
    const before = nights.golden();
    const erased = command(nights, [EMAIL]);
    expect(erased.exit, erased.err).toBe(0);
    for (const value of [...VALUES, id, id.slice(2)]) expect(holding(nights.project, value), value).toEqual([]);
    expect(nights.golden()).toEqual(before.filter((row) => row['golden_id'] !== id));
    expect(aurum(['verify', nights.out]).exit).toBe(0);
    expect(aurum(['state', id, '-p', nights.project]).exit).toBe(2);

    const next = nights.run(FILES, ['--show-values', '--gate', 'ids=0']);
    expect(next.exit, next.err).toBe(0);
    for (const value of VALUES) expect(holding(nights.project, value), value).toEqual([]);
    expect(nights.golden().map((row) => row['golden_id'])).toEqual(
      before.map((row) => row['golden_id']).filter((one) => one !== id),
    );
    // The shop, the till, the newsletter and the line that cannot be read; orders are no customers.
    expect(accounting(next).rejected).toBe(accounting(nights.run(FILES)).rejected);
    const rejects = rowsOf(join(nights.out, 'rejects.csv')).filter(({ code }) => code === 'E312');
    expect(rejects.map(({ file, raw }) => [file, raw])).toEqual([
      ['newsletter.csv', ''],
      ['orders.csv', ''],
      ['orders.csv', ''],
      ['shop.csv', ''],
      ['till.csv', ''],
    ]);
    const orders = rowsOf(join(nights.out, 'orders.csv')).map((row) => row['order_id']);
    expect(orders).toEqual(['O2', 'O3']);
  });

  test('holds against renamed files, lost keys, other spellings, and contacts alone', () => {
    const nights = project();
    command(nights, [PHONE]);
    const back = {
      'web-export.csv': (FILES['shop.csv'] as string).replace(EMAIL, ''),
      'till-2.csv': (FILES['till.csv'] as string).replace(/^T0,/m, 'N0,').replace(PHONE, '030 901820'),
      'letters.csv': 'E-Mail\nGreta.Lindqvist0@Example.com\nomar.haddad1@example.com\n',
      'births.csv': 'first_name,last_name,birth_date\nGreta,Lindqvist,1950-01-10\nRosa,Blum,1950-01-10\n',
    };
    const run = nights.run(back);
    expect(run.exit, run.err).toBe(0);
    const rejected = rowsOf(join(nights.out, 'rejects.csv')).filter(({ code }) => code === 'E312');
    expect(rejected.map(({ file }) => file).sort()).toEqual(Object.keys(back).sort());
  });

  test('spares those who share a contact, and keeps the person out beside it', () => {
    const nights = new Nights();
    const home = [
      'id,first_name,last_name,email,phone,birth_date',
      'H1,Ruth,Baum,home@baum.example,+493055501,1970-02-03',
      'H2,Karl,Baum,home@baum.example,+493055501,1968-07-09',
      'H3,Lena,Wolf,lena@wolf.example,+493055502,1990-01-01',
      '',
    ].join('\n');
    nights.run({ 'shop.csv': home });
    expect(nights.golden()).toHaveLength(3);
    const shared = command(nights, ['home@baum.example']);
    expect(shared.exit).toBe(2);
    expect(shared.err).toMatch(/2 customers: g_\w+, g_\w+/);
    const ruth = nights.golden().find((row) => row['given_name'] === 'Ruth')?.['golden_id'] as string;
    expect(command(nights, [ruth]).exit).toBe(0);
    expect(
      nights
        .golden()
        .map((row) => row['given_name'])
        .sort(),
    ).toEqual(['Karl', 'Lena']);
    const later = 'email,first_name,last_name\nhome@baum.example,Ruth,Baum\nhome@baum.example,Karl,Baum\n';
    const run = nights.run({ 'shop.csv': home, 'newsletter.csv': later });
    expect(run.exit, run.err).toBe(0);
    expect(
      nights
        .golden()
        .map((row) => row['given_name'])
        .sort(),
    ).toEqual(['Karl', 'Lena']);
    const rejected = rowsOf(join(nights.out, 'rejects.csv')).map(({ file, line }) => [file, line]);
    expect(rejected).toEqual([
      ['newsletter.csv', '2'],
      ['shop.csv', '2'],
    ]);
  });

  test('tells of customers that may be the same person, and of nobody else who shares a contact', () => {
    const nights = new Nights();
    const home = [
      'id,first_name,last_name,email,birth_date',
      'H1,Ruth,Baum,home@baum.example,1970-02-03',
      'H2,Karl,Baum,home@baum.example,1968-07-09',
      'H3,Lena,Wolf,lena@wolf.example,1990-01-01',
      'H4,Ruth,Stein,home@baum.example,',
      '',
    ].join('\n');
    nights.run({ 'shop.csv': home });
    aurum(['decide', 'different', 'shop:H1', 'shop:H4', '-p', nights.project]);
    nights.run({ 'shop.csv': home });
    const idOf = (family: string) =>
      nights.golden().find((row) => row['given_name'] === 'Ruth' && row['family_name'] === family)?.['golden_id'];
    const [ruth = '', other] = [idOf('Baum'), idOf('Stein')];
    const erased = command(nights, [ruth, '--json']);
    expect(erased.exit, erased.err).toBe(0);
    expect(JSON.parse(erased.out).alike).toEqual([other]);
    expect(erased.err).toContain(`${other} has a contact of them and no other name`);
  });

  test('takes lists, keeps out those of whom nothing is held, and can be tried first', () => {
    const nights = project();
    const list = join(nights.folder, 'requests.csv');
    writeFileSync(list, 'e-mail,phone\nines.carvalho2@example.com,\nnever@seen.example,+49 30 5550199\n');
    const before = fingerprints(nights.project);
    const tried = command(nights, [list, '--dry-run', '--json']);
    expect(tried.exit, tried.err).toBe(0);
    expect(JSON.parse(tried.out)).toMatchObject({ people: { asked: 2, held: 1 }, state: { goldenIds: 1 } });
    expect(fingerprints(nights.project)).toEqual(before);
    expect(command(nights, [list]).err).toContain('Of 1 of them nothing is held');
    const run = nights.run({
      ...FILES,
      'new.csv': 'id,email,name\n1,Never@seen.example,Nemo\n2,ok@seen.example,Ada\n',
    });
    expect(run.exit, run.err).toBe(0);
    expect(nights.idOfEmail().has('never@seen.example')).toBe(false);
    expect(nights.idOfEmail().has('ok@seen.example')).toBe(true);
  });

  test('reaches outputs that failed, were edited, or lie elsewhere', () => {
    const nights = project();
    const elsewhere = join(nights.folder, 'elsewhere');
    aurum(['run', join(nights.folder, 'in'), '-o', elsewhere, '--previous', elsewhere, '--show-values']);
    const ids = nights.idOfEmail(elsewhere);
    const id = ids.get(EMAIL) as string;
    expect(holding(elsewhere, id)).toContain(join(elsewhere, 'ledger.jsonl'));
    const golden = join(nights.out, 'crosswalk.csv');
    writeFileSync(golden, `${readFileSync(golden, 'utf8')}shop,999,,note about ${EMAIL},\n`);
    nights.run(FILES, ['--show-values']);
    expect(existsSync(`${nights.out}.edited/crosswalk.csv`)).toBe(true);
    nights.run(FILES, ['--show-values', '--gate', 'rejected=0']);
    expect(holding(`${nights.out}.failed`, EMAIL)).not.toEqual([]);
    const erased = command(nights, [EMAIL, '-o', elsewhere]);
    expect(erased.exit, erased.err).toBe(0);
    expect(holding(nights.project, EMAIL)).toEqual([]);
    for (const value of [EMAIL, id]) expect(holding(elsewhere, value)).toEqual([]);
    // The folder without a project has no tombstones: the person is a new customer there, everybody else is who they were.
    const next = aurum(['run', join(nights.folder, 'in'), '-o', elsewhere, '--previous', elsewhere]);
    expect(next.exit, next.err).toBe(0);
    ids.delete(EMAIL);
    for (const [email, own] of ids) expect(nights.idOfEmail(elsewhere).get(email)).toBe(own);
    for (const folder of [nights.out, elsewhere]) expect(aurum(['verify', folder]).exit).toBe(0);
  });

  test('reaches the workbook of golden records, and names what cannot be searched', () => {
    const nights = project();
    expect(nights.run(FILES, ['--xlsx']).exit).toBe(0);
    const sheet = (): string => aurum(['clean', join(nights.out, 'golden.xlsx')]).out;
    expect(sheet()).toContain(EMAIL);
    writeFileSync(join(nights.project, 'export.zip'), 'packed');
    const erased = command(nights, [EMAIL]);
    expect(erased.exit, erased.err).toBe(0);
    expect(sheet()).not.toContain(EMAIL);
    expect(sheet()).toContain('omar.haddad1@example.com');
    expect(erased.err).toContain('export.zip cannot be searched');
    expect(erased.err).not.toContain('golden.xlsx cannot be searched');
    expect(aurum(['verify', nights.out]).exit).toBe(0);
  });

  test('writes a proof without a value, and says what inputs still hold', () => {
    const nights = project();
    mkdirSync(join(nights.project, 'in'));
    writeFileSync(join(nights.project, 'in/shop.csv'), FILES['shop.csv'] as string);
    const erased = command(nights, [EMAIL]);
    expect(erased.err).toContain('in/shop.csv [W711]');
    expect(erased.err).toContain('source "shop" holds 1 of their rows');
    const path = join(nights.project, 'erasures/0001.json');
    const proof = JSON.parse(readFileSync(path, 'utf8'));
    expect(proof).toMatchObject({
      ...{ version: 1, erasure: 1, by: 'Erika', people: { asked: 1, held: 1 }, remaining: ['in/shop.csv'] },
      ...{
        state: { goldenIds: 1, records: 3 },
        sources: [{ source: 'newsletter' }, { source: 'orders', rows: 2 }, { source: 'shop' }, { source: 'till' }],
      },
    });
    expect(proof.at).toMatch(/^\d{4}-/);
    expect(readFileSync(path, 'utf8') + erased.err + erased.out).not.toMatch(/greta|lindqvist|901820/i);
    expect(statSync(path).mode & 0o077).toBe(0);
    expect(JSON.parse(aurum(['erase', '--list', '-p', nights.project]).out).erasures).toEqual([proof]);
  });

  test('takes decisions and questions about them away, words of stewards included', () => {
    const nights = project();
    const id = nights.idOfEmail().get(EMAIL) as string;
    const other = nights.idOfEmail().get('omar.haddad1@example.com') as string;
    const third = nights.idOfEmail().get('ines.carvalho2@example.com') as string;
    aurum(['decide', 'different', id, other, '-p', nights.project, '--why', 'Greta Lindqvist called']);
    aurum(['decide', 'different', other, third, '-p', nights.project, '--why', `ask ${EMAIL}`]);
    expect(command(nights, [id]).exit).toBe(0);
    const list = aurum(['review', '--list', '-p', nights.project]).out;
    expect(list).not.toMatch(/Lindqvist|@/);
    expect(list.trimEnd().split('\n')).toHaveLength(3);
    expect(holding(nights.project, 'Greta Lindqvist')).toEqual([]);
    expect(nights.run(FILES).exit).toBe(0);
  });

  test('lets people in again who are customers once more', () => {
    const nights = project();
    const id = nights.idOfEmail().get(EMAIL);
    command(nights, [EMAIL]);
    nights.run(FILES);
    expect(aurum(['erase', '--lift', '1', '-p', nights.project]).exit).toBe(0);
    expect(aurum(['erase', '--lift', '1', '-p', nights.project]).exit).toBe(2);
    const run = nights.run(FILES, ['--gate', 'ids=0']);
    expect(run.exit, run.err).toBe(0);
    expect(nights.idOfEmail().get(EMAIL)).toBe(id);
  });

  test('explain goes on without them', () => {
    const nights = project();
    const other = nights.idOfEmail().get('omar.haddad1@example.com') as string;
    const id = nights.idOfEmail().get(EMAIL) as string;
    command(nights, [EMAIL]);
    const told = aurum(['explain', other, '-o', nights.out]);
    expect(told.exit, told.err).toBe(0);
    expect(aurum(['explain', id, '-o', nights.out]).exit).not.toBe(0);
    expect(nights.run(FILES).exit).toBe(0);
    const later = aurum(['explain', other, '-o', nights.out]);
    expect(later.exit, later.err).toBe(0);
    expect(aurum(['explain', 'shop:S0', '-o', nights.out]).exit).not.toBe(0);
  });

  test.each([
    ['an id that was never held', ['g_aaaaaaaaaaaaaaaa'], 2, 'E203'],
    ['words that name nobody', ['nobody'], 2, 'E203'],
    ['nobody', [], 2, 'E702'],
    ['an output folder that is none', [EMAIL, '-o', '/nonexistent/out'], 3, 'E106'],
  ] as const)('refuses %s and does nothing', (_, args, exit, code) => {
    const nights = project();
    const before = fingerprints(nights.project);
    const ended = command(nights, args);
    expect([ended.exit, ended.err.includes(code)]).toEqual([exit, true]);
    expect(fingerprints(nights.project)).toEqual(before);
  });

  test('without its key, or with another, does nothing; neither does a run', () => {
    const nights = project();
    command(nights, [EMAIL]);
    const key = join(nights.project, '.aurum/key');
    renameSync(key, `${nights.folder}/key`);
    const before = fingerprints(nights.project);
    expect(command(nights, ['omar.haddad1@example.com']).err).toContain('E806');
    const run = nights.run(FILES);
    expect([run.exit, run.err.includes('E806')]).toEqual([2, true]);
    expect(aurum(['erase', '--list', '-p', nights.project], { env: { AURUM_STATE_KEY: 'x'.repeat(40) } }).exit).toBe(2);
    expect(fingerprints(nights.project)).toEqual(before);
  });
});
