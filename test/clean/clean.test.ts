import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type CleanOutcome, type CleanRequest, clean } from '../../src/clean.ts';
import { AurumError } from '../../src/model/error.ts';
import { RETAILER_INPUTS } from '../cli/aurum.ts';

const MESSY = [
  'id,first name,last name,email,phone,city,country,note',
  '1,ANN,LEE,ANN.LEE@EXAMPLE.ORG,(212) 456-7890,new  york,US,keep  me ',
  '2,Bob,"O\'Neill, Jr.",bob@,2124567891,n/a,US,"a, ""b"""',
  '3,MÃ¼ller,Smith,c@example.org,,Boston,US,+1',
  '',
].join('\n');

function folder(): string {
  return mkdtempSync(join(tmpdir(), 'aurum-clean-'));
}

function request(path: string, output: string, more: Partial<CleanRequest> = {}): CleanRequest {
  return { inputs: [path], read: { path }, output, layout: 'replace', isForced: false, showValues: false, ...more };
}

async function cleanText(
  text: string,
  more: Partial<CleanRequest> = {},
): Promise<{ out: string; outcome: CleanOutcome }> {
  const place = folder();
  writeFileSync(join(place, 'in.csv'), text);
  const outcome = await clean(request(join(place, 'in.csv'), join(place, 'out.csv'), more));
  return { out: readFileSync(join(place, 'out.csv'), 'utf8'), outcome };
}

async function codeOf(run: Promise<unknown>): Promise<string | undefined> {
  try {
    await run;
    return undefined;
  } catch (error) {
    return error instanceof AurumError ? error.detail.code : String(error);
  }
}

describe('clean', () => {
  test('replaces what can be read and leaves the rest', async () => {
    const { out, outcome } = await cleanText(MESSY);
    expect(out.split('\n')).toEqual([
      'id,first name,last name,email,phone,city,country,note',
      '1,Ann,Lee,ann.lee@example.org,+12124567890,New York,US,"keep  me "',
      '2,Bob,"O\'Neill, Jr.",bob@,+12124567891,,US,"a, ""b"""',
      '3,Müller,Smith,c@example.org,,Boston,US,+1',
      '',
    ]);
    expect(outcome.rowsIn).toBe(3);
    expect(outcome.issues).toContainEqual({ column: 'email', code: 'E401', cells: 1 });
    expect(outcome.issues).toContainEqual({ column: 'first name', code: 'E412', cells: 1 });
  });

  test('reads a name as what its row says it is, as a run does', async () => {
    const text = [
      'id,customer type,name',
      '1,Business,"Grant, Marlow"',
      '2,Person,"Grant, Marlow"',
      '3,,"Grant, Marlow"',
      '4,Person,MARLOW BANK',
      '5,,MARLOW BANK',
      '',
    ].join('\n');
    const { out } = await cleanText(text);
    const names = out
      .split('\n')
      .slice(1, -1)
      .map((line) => line.split(',').slice(2).join(','));
    expect(names).toEqual(['"Grant, Marlow"', 'Marlow Grant', 'Marlow Grant', 'Marlow Bank', 'MARLOW BANK']);
    expect((await cleanText(out)).out).toBe(out);
  });

  test('puts clean columns beside the raw ones', async () => {
    const { out } = await cleanText(MESSY, { layout: 'beside' });
    const [header, first, second] = out.split('\n');
    expect(header).toBe(
      'id,first name,first name_clean,last name,last name_clean,email,email_clean,phone,phone_clean,city,city_clean,country,country_clean,note',
    );
    expect(first).toContain('ANN.LEE@EXAMPLE.ORG,ann.lee@example.org,(212) 456-7890,+12124567890');
    expect(second).toContain('bob@,,2124567891,+12124567891,n/a,,US,US');
  });

  test('lists changes without values', async () => {
    const place = folder();
    const changes = join(place, 'changes.csv');
    const { outcome } = await cleanText(MESSY, { changes });
    const lines = readFileSync(changes, 'utf8').trimEnd().split('\n');
    expect(lines[0]).toBe('row,column,rule');
    expect(lines).toContain('1,city,blanks');
    expect(lines).toContain('2,city,placeholder');
    expect(lines).toContain('3,first name,encoding');
    expect(outcome.rules.flatMap((rule) => rule.examples).join()).not.toContain('456-7890');
  });

  test.each(['replace', 'beside'] as const)('changes nothing in its own output (%s)', async (layout) => {
    const place = folder();
    for (const [at, path] of RETAILER_INPUTS.entries()) {
      const [once, twice] = [join(place, `${at}-once.csv`), join(place, `${at}-twice.csv`)];
      if ((await codeOf(clean(request(path, once, { layout })))) === 'E203') continue;
      const { changed } = await clean(request(once, twice, { layout }));
      if (layout === 'replace') expect(changed, path).toBe(0);
      expect(readFileSync(twice, 'utf8'), path).toBe(readFileSync(once, 'utf8'));
    }
  });
});

describe('the output file', () => {
  test('is replaced only when a run wrote it as it is, or by force', async () => {
    const place = folder();
    const [input, output] = [join(place, 'in.csv'), join(place, 'out.csv')];
    writeFileSync(input, MESSY);
    writeFileSync(output, 'mine');
    expect(await codeOf(clean(request(input, output)))).toBe('E803');
    expect(readFileSync(output, 'utf8')).toBe('mine');
    await clean(request(input, output, { isForced: true }));
    expect(await codeOf(clean(request(input, output)))).toBeUndefined();
    writeFileSync(output, 'edited');
    expect(await codeOf(clean(request(input, output)))).toBe('E803');
  });

  test('is never the input', async () => {
    const input = join(folder(), 'in.csv');
    writeFileSync(input, MESSY);
    expect(await codeOf(clean(request(input, input, { isForced: true })))).toBe('E801');
    expect(readFileSync(input, 'utf8')).toBe(MESSY);
  });

  test('is not there after a fault, nor is anything else', async () => {
    const place = folder();
    const input = join(place, 'in.csv');
    writeFileSync(input, 'a,b\n1,2\n3,4\n');
    expect(await codeOf(clean(request(input, join(place, 'out.csv'))))).toBe('E203');
    expect(readdirSync(place)).toEqual(['in.csv']);
  });
});
