import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { DOUBTFUL } from '../steward/doubtful.ts';
import { Nights } from '../steward/nights.ts';
import { aurum, type Ended, fingerprints } from './aurum.ts';

const first = new Nights();
beforeAll(() => {
  expect(first.run(DOUBTFUL).exit).toBe(0);
  expect(first.run(DOUBTFUL).exit).toBe(0);
  first.keep();
});

/** A project after two nights, each test its own. */
const project = (): Nights => first.again();

const status = (nights: Nights, flags: readonly string[] = []): Ended =>
  aurum(['status', '-p', nights.project, ...flags]);

/** The lock of a process of another machine, which nobody can ask. */
function holdBySomebody(folder: string): void {
  writeFileSync(join(folder, '.aurum.lock'), JSON.stringify({ pid: 7, host: 'elsewhere', token: 'x' }));
}

describe('aurum status', () => {
  test('tells verdict, queue and trends', () => {
    const nights = project();
    aurum(['review', '-p', nights.project], { input: 's\n?\nq\n' });
    aurum(['pin', 'shop:S0', 'city', 'Potsdam', '-p', nights.project]);
    aurum(['suppress', 'add', 'greta@fair.example', '-p', nights.project]);
    const { exit, out, last } = status(nights);
    expect(exit).toBe(0);
    expect(out).toMatch(/last run {3}\d{4}-.* rows became \d+ customers/);
    expect(out).toContain('3 customers that may be one (aurum review); 1 decided, 1 unsure');
    expect(out).toContain('1 pins, 1 suppressed contacts, 0 erasures');
    expect(out).toMatch(/customers {2}▁▁ {2}\d+ \(\+0\)/);
    expect(last).toMatch(/^aurum: runs=2 golden=\d+ questions=3 exit=0$/);
    expect(JSON.parse(status(nights, ['--json']).out)).toMatchObject({
      ...{ version: 1, heldBy: null, verdict: { isPassed: true }, queue: { questions: 3, decided: 1, unsure: 1 } },
      runs: [{ n: 2 }, { n: 1 }],
    });
  });

  test('ends with 1 after a run that did not pass, and with 0 after the next one that did', () => {
    const nights = project();
    expect(
      nights.run({ ...DOUBTFUL, 'bad.csv': 'id,email,name\n1,a@x.org,Ann\n2,b,c,d\n' }, ['--gate', 'rejected=0']).exit,
    ).toBe(1);
    const failed = status(nights);
    expect([failed.exit, failed.out.includes('Not published')]).toEqual([1, true]);
    expect(nights.run(DOUBTFUL).exit).toBe(0);
    expect(status(nights).exit).toBe(0);
  });

  test('tells who holds the project, and takes it when that is wanted', () => {
    const nights = project();
    holdBySomebody(join(nights.project, '.aurum'));
    const held = status(nights);
    expect([held.exit, held.out.includes('process 7 on elsewhere')]).toEqual([5, true]);
    expect(nights.run(DOUBTFUL).exit).toBe(5);
    expect(nights.run(DOUBTFUL, ['--break-lock']).exit).toBe(0);
    holdBySomebody(join(nights.project, '.aurum'));
    expect(status(nights, ['--break-lock']).exit).toBe(0);
    expect(status(nights).exit).toBe(0);
  });

  test('of a folder without a project is a fault, and changes nothing', () => {
    const nights = new Nights();
    const before = fingerprints(nights.folder);
    const ended = status(nights);
    expect([ended.exit, ended.err.includes('E807')]).toEqual([3, true]);
    expect(fingerprints(nights.folder)).toEqual(before);
  });
});
