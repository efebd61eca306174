import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { accounting, aurum, folderWith, rowsOf } from './aurum.ts';

const PEOPLE = [
  'id,first_name,last_name,email,phone,city',
  '1,Greta,Lindqvist,greta.lindqvist@example.com,+46701740605,Lund',
  '2,Gretta,Lindqvist,greta.lindqvist@example.com,+46701740605,Lund',
  '3,Omar,Haddad,omar.haddad@example.com,+46701740606,Malmö',
  '4,Ines,Carvalho,ines.carvalho@example.com,+46701740607,Lund',
  '5,Bao,Tran,bao.tran@example.com,+46701740608,Kiruna',
  '',
].join('\n');

const folder = folderWith({ 'a.csv': PEOPLE });
aurum(['run', 'a.csv', '-o', 'out'], { cwd: folder });
const goldenOf = (out: string) => {
  const rows = rowsOf(join(folder, out, 'crosswalk.csv'));
  return (key: string): string => rows.find((row) => row['source_key'] === key)?.['golden_id'] as string;
};
const first = goldenOf('out');

/** Runs with judgements, each `a,b,decision`, below a header. */
function judge(header: string, ...lines: string[]) {
  writeFileSync(join(folder, 'judgements.csv'), `${[header, ...lines].join('\n')}\n`);
  return aurum(['run', 'a.csv', '-o', 'judged', '--judgements', 'judgements.csv'], { cwd: folder });
}

const GOLDEN = 'golden_id_a,golden_id_b,decision';
const RECORDS = 'record_a,record_b,decision';

describe('judgements', () => {
  test('of golden ids join and part customers, and keep their meaning in the next run', () => {
    const lines = [`${first('1')},${first('3')},same`, `${first('4')},${first('5')},different`];
    expect(accounting(judge(GOLDEN, ...lines)).golden).toBe(3);
    const second = goldenOf('judged');
    expect(second('1')).toBe(second('3'));
    expect(second('2')).toBe(second('1'));
    expect(accounting(judge(GOLDEN, ...lines)).golden).toBe(3);
  });

  test('of golden ids and records may be mixed; records count where a row has both', () => {
    const mixed = `record_a,record_b,${GOLDEN}`;
    const { exit } = judge(mixed, `a:3,,,${first('4')},same`, `a:1,a:2,${first('1')},${first('1')},different`);
    expect(exit).toBe(0);
    const golden = goldenOf('judged');
    expect(golden('3')).toBe(golden('4'));
    expect(golden('1')).not.toBe(golden('2'));
  });

  test('are read as a spreadsheet saves them: semicolons or tabs, capitals, other columns with semicolons', () => {
    const saved = judge('Record_A;Record_B;agree;Decision', 'a:3;a:4;"same city; same e-mail address";Same');
    expect(saved.exit).toBe(0);
    expect(accounting(saved).golden).toBe(3);
    expect(accounting(judge('record_a\trecord_b\tdecision', 'a:3\ta:4\tsame')).golden).toBe(3);
  });

  test('travel: a = b and b = c make a = c', () => {
    judge(RECORDS, 'a:3,a:4,same', 'a:5,a:4,same');
    const golden = goldenOf('judged');
    expect([golden('3'), golden('4')]).toEqual([golden('5'), golden('5')]);
  });

  test('that contradict each other end with 2 and name every record and row that leads there', () => {
    const run = judge(RECORDS, 'a:1,a:3,same', 'a:3,a:4,same', 'a:1,a:4,different', `${first('5')},a:5,different`);
    expect(run.exit).toBe(2);
    expect(run.err).toMatch(/2 judgement\(s\) say "different".*\[E702\]|2 judgement\(s\) say "different"/);
    expect(run.err).toContain('row 3: a:1 and a:4 are different, but a:1 = a:3 (row 1), a:3 = a:4 (row 2)');
    expect(run.err).toContain('row 4: a:5 and a:5 are different, but they are one record');
  });

  test('of the plan hold like those of a file, and both must agree', () => {
    const plan = aurum(['init', 'a.csv'], { cwd: folder }).out;
    const write = (...lines: string[]): void =>
      writeFileSync(join(folder, 'aurum.yaml'), `${plan}${lines.map((line) => `  ${line}\n`).join('')}`);
    const run = (...more: string[]) => aurum(['run', '-c', 'aurum.yaml', '-o', 'planned', ...more], { cwd: folder });
    write('always: [[a:3, a:4]]', 'never: [[a:1, a:2]]');
    expect(run().exit).toBe(0);
    const golden = goldenOf('planned');
    expect(golden('3')).toBe(golden('4'));
    expect(golden('1')).not.toBe(golden('2'));
    expect(aurum(['explain', 'a:3', 'a:4', '-o', 'planned'], { cwd: folder }).exit).toBe(0);
    writeFileSync(join(folder, 'judgements.csv'), `${RECORDS}\na:3,a:4,different\n`);
    const against = run('--judgements', 'judgements.csv');
    expect(against.exit).toBe(2);
    expect(against.err).toContain('row 1: a:3 and a:4 are different, but a:3 = a:4 (match.always[0])');
    expect(against.err).toMatch(/^ {2}where: +judgements\.csv, aurum\.yaml$/m);
  });

  test('of the plan that contradict each other name the plan, whatever it is called, and the keys', () => {
    const text = aurum(['init', 'a.csv'], { cwd: folder }).out;
    const pairs = '  always: [[a:4, a:5], [a:1, a:3]]\n  never: [[a:2, a:4], [a:3, a:1]]\n';
    writeFileSync(join(folder, 'shops.yaml'), text + pairs);
    const { exit, err } = aurum(['run', '-c', 'shops.yaml', '-o', 'planned'], { cwd: folder });
    expect(exit).toBe(2);
    expect(err).toContain('match.never[1]: a:3 and a:1 are different, but a:1 = a:3 (match.always[1])');
    expect(err).toMatch(/^ {2}where: +shops\.yaml$/m);
    expect(err).not.toContain('aurum.yaml');
  });

  test('of records that are gone are passed over, counted and told', () => {
    const run = judge(RECORDS, 'a:3,a:99,same', 'g_aaaaaaaaaaaaaaaa,a:1,different', 'a:3,a:4,same');
    expect(run.exit).toBe(0);
    expect(run.err).toMatch(/E606 +Judgement without record: 2 judgements/);
    const { judgements } = JSON.parse(readFileSync(join(folder, 'judged/manifest.json'), 'utf8'));
    expect(judgements).toMatchObject({ path: 'judgements.csv', obeyed: 1 });
  });

  test.each([
    ['record_a,decision', 'a:1,same', /no columns of ids.*\[E203\]/s],
    ['record_a,record_b', 'a:1,a:2', /no column "decision".*\[E203\]/s],
    [RECORDS, 'a:1,a:2,perhaps', /neither "same" nor "different"/],
    [GOLDEN, 'g_aaaaaaaaaaaaaaaa-2,a:1,same', /golden id of records that share one record id/],
    [RECORDS, 'a:1,a:2,same,surplus', /1 row\(s\) of the judgements cannot be read/],
  ])('faults: %s / %s', (header, line, words) => {
    const { exit, err } = judge(header, line);
    expect(exit).toBe(2);
    expect(err).toMatch(words);
  });

  test('hold in explain, which ends with 3 once they have changed', () => {
    judge(RECORDS, 'a:3,a:4,same', 'a:1,a:2,different');
    const explain = (...args: string[]) => aurum(['explain', ...args, '-o', 'judged'], { cwd: folder });
    const told = JSON.parse(explain('a:3', '--json').out);
    const [merge] = told.merges;
    expect(merge.by).toBe('judgement');
    expect([merge.left, merge.right].sort()).toEqual([['a:3'], ['a:4']]);
    expect(explain('a:3').out).toContain('a steward judged them the same');
    const [near] = JSON.parse(explain('a:1', '--json').out).neighbours;
    expect(near).toMatchObject({ right: 'a:2', apart: 'judged_different', ifSame: null, ifDifferent: null });
    expect(explain('a:1', 'a:2').out).toMatch(/^Two customers: judged different\.$/m);
    writeFileSync(join(folder, 'judgements.csv'), `${RECORDS}\na:3,a:4,different\n`);
    const { exit, err } = explain('a:3');
    expect(exit).toBe(3);
    expect(err).toMatch(/judgements have changed since the run/);
  });
});
