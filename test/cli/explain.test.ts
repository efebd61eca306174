import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ISSUES } from '../../src/model/issue.ts';
import { aurum, folderWith, freshFolder, PEOPLE, ROOT, rowsOf } from './aurum.ts';

const CROSSWALK = 'source,row,source_key,golden_id,probability';

describe('explain', () => {
  test.each(['E104', 'e104', 'E901'])('%s tells title, cause and fix', (code) => {
    const { exit, out } = aurum(['explain', code]);
    const { title, cause, fix } = ISSUES[code.toUpperCase() as keyof typeof ISSUES];
    expect(exit).toBe(0);
    expect(out).toBe(`${code.toUpperCase()}  ${title}\ncause: ${cause}\nfix:   ${fix}\n`);
  });

  const folder = folderWith({ 'a.csv': PEOPLE });
  const run = aurum(['run', 'a.csv', '-o', 'out'], { cwd: folder });
  const explain = (...args: string[]) => aurum(['explain', ...args, '-o', 'out'], { cwd: folder });

  test('two records of one customer: what agrees, in bits that add up, and the verdict', () => {
    expect(run.exit).toBe(0);
    const { out } = explain('a:1', 'a:2');
    expect(out).toMatch(/^a:1 {2}and {2}a:2$/m);
    expect(out).toMatch(/^One customer/m);
    const explained = JSON.parse(explain('a:1', 'a:2', '--json').out);
    const sum = explained.comparisons.reduce(
      (total: number, one: { bits: number; frequencyBits: number }) => total + one.bits + one.frequencyBits,
      explained.priorBits + explained.relativeBits,
    );
    expect(explained.bits).toBeCloseTo(sum, 6);
  });

  test('two customers, either way round', () => {
    expect(explain('a:1', 'a:3').out).toMatch(/^Two customers/m);
    const [there, back] = [explain('a:1', 'a:3', '--json'), explain('a:3', 'a:1', '--json')];
    expect(JSON.parse(there.out).bits).toBe(JSON.parse(back.out).bits);
  });

  test('two customers by their golden ids, or a customer and a record', () => {
    const golden = (key: string): string =>
      rowsOf(join(folder, 'out/crosswalk.csv')).find((row) => row['source_key'] === key)?.['golden_id'] as string;
    const { bits } = JSON.parse(explain('a:1', 'a:3', '--json').out);
    for (const pair of [
      [golden('1'), golden('3')],
      [golden('1'), 'a:3'],
    ])
      expect(JSON.parse(explain(...pair, '--json').out).bits).toBe(bits);
    expect(explain('g_aaaaaaaaaaaaaaaa', 'a:1').exit).toBe(2);
  });

  test('customer values are masked unless asked for', () => {
    expect(explain('a:1', 'a:2').out).not.toMatch(/greta|701740605/i);
    expect(explain('a:1', 'a:2', '--show-values').out).toMatch(/greta/i);
  });

  test('a record that is not there ends with 2 and names the sources', () => {
    const { exit, err } = explain('a:1', 'a:99');
    expect(exit).toBe(2);
    expect(err).toMatch(/no record "a:99".*\[E203\]/s);
    expect(err).toMatch(/Sources: a\./);
  });
});

describe('explain a customer', () => {
  const people = [
    'id;first_name;last_name;email;phone;city',
    '1;Greta;Lindqvist;greta.lindqvist@example.com;+46701740605;Lund',
    '2;Gretta;Lindqvist;greta.lindqvist@example.com;;Lund',
    '3;Greta;Lindqvist;;+46701740605;Malmö',
    '4;Ines;Carvalho;ines.carvalho@example.com;+46701740607;Lund',
    '5;;Carvalho;;;Lund',
    '',
  ].join('\n');
  const folder = folderWith({ 'a.csv': people });
  const run = aurum(['run', 'a.csv', '-o', 'out', '--delimiter', ';', '--max-columns', '50'], { cwd: folder });
  const explain = (...args: string[]) => aurum(['explain', ...args, '-o', 'out'], { cwd: folder });
  const told = JSON.parse(explain('a:1', '--json').out);

  test('by a record or by its golden id: the same', () => {
    expect(run.exit, run.err).toBe(0);
    const { golden_id } = rowsOf(join(folder, 'out/crosswalk.csv')).find((row) => row['source_key'] === '1') as {
      golden_id: string;
    };
    expect(told.goldenId).toBe(golden_id);
    expect(JSON.parse(explain(golden_id, '--json').out)).toEqual(told);
  });

  test('repeats the delimiter and limits of the run, which the plan keeps', () => {
    const [source] = JSON.parse(readFileSync(join(folder, 'out/plan.json'), 'utf8')).sources;
    expect(source).toMatchObject({ delimiter: ';', limits: { maxColumns: 50 } });
  });

  test('has a stable shape', () => {
    expect(Object.keys(told)).toEqual([
      'version',
      'goldenId',
      'records',
      'corrected',
      'threshold',
      'merges',
      'bridge',
      'neighbours',
      'neighboursLeftOut',
    ]);
    expect(told.version).toBe(1);
    expect(told.merges.length).toBe(told.records.length - 1);
    expect(Object.keys(told.merges[0])).toEqual(['step', 'left', 'right', 'by', 'bits', 'probability', 'evidence']);
    expect(Object.keys(told.bridge)).toEqual([
      'step',
      'left',
      'right',
      'bits',
      'probability',
      'strongPairs',
      'ifDifferent',
    ]);
    expect(Object.keys(told.bridge.ifDifferent)).toEqual(['recordsMoved', 'customers']);
  });

  test('tells in words what holds it together, without values', () => {
    const { out } = explain('a:1');
    expect(out).toMatch(/is one customer of \d records:/);
    expect(out).toMatch(/^How it grew$/m);
    expect(out).toMatch(/The weakest step is \d: .* bits; .* are needed\./);
    expect(out).toMatch(/Judged different: g_/);
    expect(out).not.toMatch(/greta|lindqvist|701740605/i);
    expect(explain('a:1', '--show-values').out).toMatch(/greta/i);
  });

  test('tells who is near, and what judging them would change', () => {
    const { neighbours } = JSON.parse(explain('a:4', '--json').out);
    expect(neighbours[0]).toMatchObject({ left: 'a:4', right: 'a:5', ifDifferent: { recordsMoved: 0, customers: [] } });
    expect(neighbours[0].ifSame.recordsMoved).toBe(1);
    expect(explain('a:4').out).toMatch(/^ {6}same: g_/m);
  });

  test('of another run ends with 2', () => {
    const { exit, err } = explain('g_aaaaaaaaaaaaaaaa');
    expect(exit).toBe(2);
    expect(err).toMatch(/no customer "g_aaaaaaaaaaaaaaaa".*\[E203\]/s);
  });

  test('an input that has changed since ends with 3', () => {
    const other = folderWith({ 'a.csv': PEOPLE });
    aurum(['run', 'a.csv', '-o', 'out'], { cwd: other });
    writeFileSync(join(other, 'a.csv'), PEOPLE.replace('Malmö', 'Lund'));
    const { exit, err } = aurum(['explain', 'a:1', '-o', 'out'], { cwd: other });
    expect(exit).toBe(3);
    expect(err).toMatch(/input has changed since.*\[E105\]/s);
  });
});

describe('explain a person and an organisation', () => {
  const folder = freshFolder();
  aurum(['run', join(ROOT, 'fixtures/identity/contacts-and-firms/input'), '-o', join(folder, 'out')]);

  test('that share everything but are never one', () => {
    const { out } = aurum(['explain', 'contacts:C-1', 'accounts:A-1', '-o', join(folder, 'out')]);
    expect(out).toMatch(/^Two customers: a person and an organisation are never one by evidence/m);
  });
});

describe('evaluate', () => {
  const crosswalk = [CROSSWALK, 'a,1,k1,g1,1', 'a,2,k2,g1,1', 'a,3,k3,g2,1', 'a,4,k4,g2,1', 'a,5,,,', ''].join('\n');
  const measure = (truth: string) => {
    const folder = folderWith({ 'crosswalk.csv': crosswalk, 'truth.csv': truth });
    const run = aurum(['evaluate', folder, '--truth', join(folder, 'truth.csv'), '--json']);
    return { ...run, measures: run.exit === 0 ? JSON.parse(run.out) : undefined };
  };

  test('counts right, wrong and missed pairs, by key', () => {
    const { measures } = measure('source,rid,entity\na,k1,x\na,k2,x\na,k3,y\na,k4,z\n');
    expect(measures).toMatchObject({ records: 4, truePairs: 1, foundPairs: 2, precision: 0.5, recall: 1 });
  });

  test('labelled records that were rejected count as missed', () => {
    const { measures } = measure('source,row,entity\na,1,x\na,2,x\na,5,x\n');
    expect(measures).toMatchObject({ records: 3, truePairs: 3, foundPairs: 1, precision: 1 });
    expect(measures.recall).toBeCloseTo(1 / 3, 10);
  });

  test('labels of records that were never read are told, and a truth that fits nothing is a fault', () => {
    expect(measure('source,row,entity\na,1,x\na,3,y\nb,2,x\n').measures.unlabelled).toBe(1);
    const { exit, err } = measure('source,row,entity\nb,1,x\nb,2,x\n');
    expect(exit).toBe(3);
    expect(err).toMatch(/No label fits/);
  });

  test('one labelled record is no pair: nothing was evaluated', () => {
    const { exit, err } = measure('source,row,entity\na,1,x\nb,2,x\n');
    expect(exit).toBe(3);
    expect(err).toMatch(/nothing was evaluated.*\[E109\]/);
  });

  test('reads known answers that a spreadsheet has saved: semicolons, tabs, capitals', () => {
    expect(measure('Source;Row;Entity\r\na;1;x\r\na;2;x\r\n').measures).toMatchObject({ records: 2, truePairs: 1 });
    expect(measure('\uFEFFsource\trid\tentity\na\tk1\tx\na\tk2\tx\n').measures).toMatchObject({ truePairs: 1 });
  });

  test('names a missing column', () => {
    const { exit, err } = measure('source,row\na,1\n');
    expect(exit).toBe(2);
    expect(err).toMatch(/no column "entity".*\[E203\]/);
  });

  test('tells the measures in words without --json', () => {
    const folder = folderWith({ 'crosswalk.csv': crosswalk, 'truth.csv': 'source,row,entity\na,1,x\na,2,x\n' });
    const { out } = aurum(['evaluate', folder, '--truth', join(folder, 'truth.csv')]);
    expect(out).toMatch(/pairwise +precision 1\.0000 {2}recall 1\.0000/);
    expect(readFileSync(join(folder, 'crosswalk.csv'), 'utf8')).toBe(crosswalk);
  });

  test('of a folder without its run measures no blocking, and says so', () => {
    const { measures, err } = measure('source,rid,entity\na,k1,x\na,k2,x\n');
    expect(measures.blocking).toBeNull();
    expect(err).toMatch(/Blocking was not measured: .*\[E106\]/);
  });
});

describe('evaluate the blocking of a run', () => {
  const folder = folderWith({ 'a.csv': PEOPLE, 'truth.csv': 'source,rid,entity\na,1,x\na,2,x\na,3,x\na,4,y\n' });
  aurum(['run', 'a.csv', '-o', 'out'], { cwd: folder });
  const evaluate = (...args: string[]) => aurum(['evaluate', 'out', '--truth', 'truth.csv', ...args], { cwd: folder });

  test('counts true pairs among the candidates, and what lost the others', () => {
    const { blocking, truePairs, rightPairs } = JSON.parse(evaluate('--json').out);
    expect(blocking).toEqual({
      possiblePairs: 6,
      candidatePairs: 6,
      reductionRatio: 0,
      truePairs: 3,
      trueCandidates: 3,
      pairsCompleteness: 1,
      passes: [{ label: 'every pair', pairs: 6, truePairs: 3, pairsCompleteness: 1 }],
      missed: { all: 2, rejected: 0, blocking: 0, score: 2, clustering: 0 },
    });
    expect(blocking.missed.all).toBe(truePairs - rightPairs);
  });

  test('in words', () => {
    expect(evaluate().out).toMatch(/^blocking +pairs completeness 1\.0000 {2}reduction ratio 0\.0+ \(6 of 6 /m);
    expect(evaluate().out).toMatch(/^missed +2 \(66\.67 %\) of the true pairs: 0 \(0\.00 %\) never compared, 2 /m);
  });
});
