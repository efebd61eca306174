import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCorrections } from '../../src/runs/corrections.ts';
import { makeRecords } from '../merge/make-records.ts';
import { aurum, folderWith } from './aurum.ts';

const { records } = makeRecords([{ source: 'a', key: '1', cluster: 'x', given_name: 'Ann' }]);

function read(list: string) {
  return readCorrections(join(folderWith({ 'corrections.csv': list }), 'corrections.csv'), records);
}

describe('a list of corrections', () => {
  test('names records or golden ids, fields as golden.csv does, and may be taken back', async () => {
    const { corrections, passedOver } = await read(
      [
        'record_id;field;value;who;when;revoked',
        'a:1;given_name;  Anne  Marie ;jo;2024-05-01;',
        'a:1;email_2; Ann@X.org;;;',
        'a:1;phone;+44 20 7946 0018;;;',
        'a:1;family_name;;;;',
        'a:1;company;Acme;;;2024-06-01',
        'a:9;given_name;Eve;;;',
        '',
      ].join('\n'),
    );
    const one = { record: 0, slot: 0, who: '', when: '' };
    expect(corrections).toEqual([
      { ...one, field: 'given_name', value: 'Anne Marie', who: 'jo', when: '2024-05-01' },
      { ...one, field: 'email', slot: 1, value: 'Ann@x.org' },
      { ...one, field: 'phone', value: '+442079460018' },
      { ...one, field: 'family_name', value: '' },
    ]);
    expect(passedOver).toBe(1);
  });

  test.each([
    ['no value', 'record_id,field\na:1,email\n', 'E203', /no column value/],
    ['no key', 'field,value\nemail,x\n', 'E203', /no column golden_id or record_id/],
    ['an unknown field', 'record_id,field,value\na:1,emial,x@y.org\n', 'E702', /row 1: "emial" is no field .*email/],
    ['consent', 'record_id,field,value\na:1,consent_email,opted_in\n', 'E702', /consent_email/],
    ['a place that is none', 'record_id,field,value\na:1,email_9,x@y.org\n', 'E702', /no column "email_9"/],
    ['a second birth date', 'record_id,field,value\na:1,birth_date_2,1980-01-01\n', 'E702', /birth_date_2/],
    ['no address', 'record_id,field,value\na:1,email,x@\n', 'E702', /no e-mail address/],
    ['no dialled number', 'record_id,field,value\na:1,phone,7946 0018\n', 'E702', /telephone number with its country/],
    ['no date', 'record_id,field,value,when\na:1,city,York,soon\n', 'E702', /"when" is no date/],
    ['nobody', 'record_id,field,value\n,city,York\n', 'E702', /names no customer/],
  ])('with %s is a fault that tells no value', async (_, list, code, words) => {
    const error = await read(list).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ detail: { code, exit: 'USAGE', what: expect.stringMatching(words) } });
    expect(JSON.stringify(error)).not.toMatch(/x@|7946/);
  });

  test('tells all its faults at once', async () => {
    await expect(read('record_id,field,value\na:1,emial,x\na:1,citty,x\n')).rejects.toMatchObject({
      detail: { what: expect.stringMatching(/2 fault\(s\)[\s\S]*emial[\s\S]*citty/) },
    });
  });
});

test('a run obeys corrections, tells those of customers that are gone, and keeps their hash', () => {
  const cwd = folderWith({
    'shop.csv': 'id,first name,last name,email\nS1,Ann,Lee,ann@x.org\nS2,Bob,Ray,bob@x.org\n',
    'corrections.csv': 'record_id,field,value,who\nshop:S1,family_name,Leigh,jo\nshop:S9,family_name,Li,jo\n',
  });
  const { exit, err } = aurum(['run', 'shop.csv', '-o', 'out', '--corrections', 'corrections.csv'], { cwd });
  expect(exit, err).toBe(0);
  expect(err).toMatch(/E507 +Correction without customer: 1 correction, corrections/);
  expect(readFileSync(join(cwd, 'out/lineage.csv'), 'utf8')).toMatch(/family_name,Leigh,shop:S1,corrected,.*,jo$/m);
  expect(JSON.parse(readFileSync(join(cwd, 'out/manifest.json'), 'utf8')).corrections).toMatchObject({ obeyed: 1 });
  const [id] = /g_[a-z2-7]{16}(?=.*Leigh)/.exec(readFileSync(join(cwd, 'out/golden.csv'), 'utf8')) ?? [];
  const again = folderWith({ 'corrections.csv': `golden_id,field,value\n${id},family_name,Lea\n` });
  aurum(['run', 'shop.csv', '-o', 'out2', '--corrections', join(again, 'corrections.csv')], { cwd });
  expect(readFileSync(join(cwd, 'out2/golden.csv'), 'utf8')).toMatch(new RegExp(`^${id}.*Lea`, 'm'));
});
