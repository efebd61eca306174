import { describe, expect, test } from 'vitest';
import { checking } from './checking.ts';

const TABLE = [
  'id,name,email,country,status,amount,joined,left,ref',
  'C1,Ada Lindqvist,ada@example.com,SE,active,10,2025-01-05,2025-02-01,A',
  'C2,Bram Haddad,bram@example.com,DE,closed,"1.234,50",2025-03-01,2025-02-01,B',
  'C3,Cleo Carvalho,,DE,paused,-3,31.12.2025,,A',
  'C3,Dana Okafor,dana@example.com,SE,Active,many,2026-02-27,2026-02-28,Z',
  'C5,Egon Brandt,n/a,PT,active,,2024-02-30,2025-01-01,',
  '',
].join('\n');

/** A rule, the lines of its findings with their code, and what it looked at. */
const CASES: readonly (readonly [rule: string, found: string, evaluated: number])[] = [
  ['{ rule: required, columns: [email] }', 'E420:4 E420:6', 5],
  ['{ rule: required, columns: [email], when: { column: country, is: "=", value: DE } }', 'E420:4', 2],
  ['{ rule: required, columns: [email, amount] }', 'E420:4 E420:6 E420:6', 10],
  ['{ rule: enum, column: status, values: [active, closed] }', 'E421:4 E421:5', 5],
  ['{ rule: enum, column: status, values: [active, closed], ignoreCase: true }', 'E421:4', 5],
  ['{ rule: range, column: amount, min: 0, max: 2000 }', 'E422:4 E422:5', 4],
  ['{ rule: range, column: joined, min: 2025-01-01 }', 'E422:6', 5],
  ['{ rule: range, column: joined, max: 2025-12-30 }', 'E422:4 E422:5 E422:6', 5],
  ['{ rule: length, column: name, min: 11 }', '', 5],
  ['{ rule: length, column: name, max: 11 }', 'E423:2 E423:4', 5],
  ["{ rule: pattern, column: id, matches: 'C[12]' }", 'E424:4 E424:5 E424:6', 5],
  ["{ rule: pattern, column: name, not: '.*Brandt' }", 'E424:6', 5],
  ['{ rule: unique, columns: [id] }', 'E510:4 E510:5', 5],
  ['{ rule: unique, columns: [country, status] }', '', 5],
  ['{ rule: unique, columns: [country, ref] }', '', 5],
  ['{ rule: unique, columns: [ref] }', 'E510:2 E510:4', 4],
  ['{ rule: unique, columns: [id], when: { column: country, is: "=", value: SE } }', '', 2],
  ['{ rule: compare, column: joined, is: "<=", to: left, as: date }', 'E512:3 E512:6', 4],
  ['{ rule: compare, column: amount, is: ">", value: 0, as: number }', 'E512:4 E512:5', 4],
  ['{ rule: compare, column: status, is: "!=", value: paused }', 'E512:4', 5],
  ['{ rule: issues, code: E409 }', 'E409:6', 5],
  [
    '{ rule: required, columns: [email], when: [{ column: country, in: [DE, PT] }, { column: amount, filled: true }] }',
    'E420:4',
    2,
  ],
];

describe('a rule of rows', () => {
  test.each(CASES)('%s → %s', async (rule, found, evaluated) => {
    const { findings, report } = await checking({ 't.csv': TABLE }, `  - ${rule}\n`);
    const lines = [...findings()].map(({ code, line }) => `${code}:${line}`);
    expect(lines.join(' ')).toBe(found);
    expect(report.rules[0]).toMatchObject({ evaluated, failed: lines.length, isPassed: lines.length === 0 });
    expect(report.verdict.code).toBe(lines.length === 0 ? 0 : 1);
  });

  test('names file, line, record, byte, column and rule, and masks the value', async () => {
    const { findings } = await checking(
      { 't.csv': TABLE },
      '  - { rule: length, column: name, max: 12, id: short names }\n',
    );
    expect([...findings()]).toEqual([
      {
        ...{ code: 'E423', rule: 'short names', severity: 'error', file: 't.csv' },
        ...{ line: 2, record: 1, byte: TABLE.indexOf('C1'), column: 'name', value: 'A*** L***' },
      },
      {
        ...{ code: 'E423', rule: 'short names', severity: 'error', file: 't.csv' },
        ...{ line: 4, record: 3, byte: TABLE.indexOf('C3'), column: 'name', value: 'C*** C***' },
      },
    ]);
  });
});

describe('a rule of a table', () => {
  test.each([
    ['{ rule: rows, min: 5, max: 5 }', true, '5 records'],
    ['{ rule: rows, min: 6 }', false, '5 records'],
    ['{ rule: freshness, column: joined, days: 2 }', true, 'the newest date is 2 days old'],
    ['{ rule: freshness, column: joined, days: 1 }', false, 'the newest date is 2 days old'],
    ['{ rule: sum, column: amount, min: 0 }', false, 'the sum is 1241.5; 1 cells are no number'],
  ])('%s → %s, %s', async (rule, isPassed, measured) => {
    const { report } = await checking({ 't.csv': TABLE }, `  - ${rule}\n`);
    expect(report.rules[0]).toMatchObject({ isPassed, measured });
  });

  test('of the future is not fresh', async () => {
    const rule = '  - { rule: freshness, column: joined, days: 900 }\n';
    const { report } = await checking({ 't.csv': TABLE }, rule, { today: '2026-02-01' });
    expect(report.rules[0]).toMatchObject({ isPassed: false, measured: 'the newest date is 26 days ahead' });
  });

  test('adds up cents exactly', async () => {
    const text = `id,name,amount\n${Array.from({ length: 30 }, (_, at) => `O${at},Ada ${at},0.10`).join('\n')}\n`;
    const { report } = await checking({ 't.csv': text }, '  - { rule: sum, column: amount, min: 3, max: 3 }\n');
    expect(report.rules[0]).toMatchObject({ isPassed: true, measured: 'the sum is 3' });
  });
});

describe('a rule across tables', () => {
  const files = { 't.csv': TABLE, 'refs.csv': 'code,name,email\nA,Ada,ada@a.com\nB,Bo,bo@a.com\n' };
  test('finds references to nothing', async () => {
    const { findings } = await checking(files, '  - { rule: references, column: ref, in: refs, to: code }\n');
    expect([...findings()].map(({ code, line, column }) => [code, line, column])).toEqual([['E511', 5, 'ref']]);
  });

  test('fails where the other table is not there: nothing was checked', async () => {
    const { report } = await checking(
      files,
      '  - { rule: references, column: ref, in: gone, to: code }\n  - { rule: rows, min: 1 }\n',
    );
    expect(report.rules[0]).toMatchObject({ isPassed: false, evaluated: 0 });
  });
});

describe('a threshold', () => {
  test.each([
    ['tolerate: 2', true],
    ['tolerate: 1', false],
    ['tolerate: at most 2', true],
    ['tolerate: max 40 %', true],
    ['tolerate: 39.9 %', false],
  ])('%s → %s', async (tolerate, isPassed) => {
    const { report } = await checking({ 't.csv': TABLE }, `  - { rule: required, columns: [email], ${tolerate} }\n`);
    expect(report.rules[0]).toMatchObject({ failed: 2, isPassed });
  });

  test('of a warning fails nothing', async () => {
    const { report } = await checking({ 't.csv': TABLE }, '  - { rule: required, columns: [email], severity: warn }\n');
    expect(report).toMatchObject({ verdict: { code: 0 }, rules: [{ isPassed: false }] });
  });
});

describe('nothing to look at', () => {
  test('is a failure of the rule', async () => {
    const text = 'id,name,note\n1,Ada Lindqvist,\n2,Bram Haddad,\n';
    const { report } = await checking(
      { 't.csv': text },
      '  - { rule: length, column: note, max: 3 }\n  - { rule: rows, min: 1 }\n',
    );
    expect(report.rules[0]).toMatchObject({ evaluated: 0, isPassed: false });
  });

  test('is none where no row is of the kind', async () => {
    const rule = '  - { rule: required, columns: [email], when: { column: country, is: "=", value: FR } }\n';
    const { report } = await checking({ 't.csv': TABLE }, `${rule}  - { rule: rows, min: 1 }\n`);
    expect(report.rules[0]).toMatchObject({ evaluated: 0, isPassed: true, isIdle: true });
  });

  test('ends a check of no rule, or of rules that looked at nothing', async () => {
    await expect(checking({ 't.csv': TABLE }, '  []\n')).rejects.toMatchObject({
      detail: { exit: 'INPUT', code: 'E704' },
    });
    const only = '  - { rule: required, columns: [email], when: { column: country, is: "=", value: FR } }\n';
    await expect(checking({ 't.csv': TABLE }, only)).rejects.toMatchObject({ detail: { code: 'E704' } });
  });
});

describe('rules that hold by default', () => {
  test('find rows that are no records, cannot be read, repeat keys', async () => {
    const rows = Array.from({ length: 30 }, (_, at) => `C${at},Ada Lind${at},ada${at}@example.com`);
    const text = ['id,name,email', ...rows, ',,', 'short', rows[3], 'TOTAL,,', ''].join('\n');
    const { report, findings } = await checking({ 't.csv': text }, '  []\n', { defaults: true });
    expect([...findings()].map(({ code, line }) => `${code}:${line}`)).toEqual([
      'E501:5',
      'E308:32',
      'E301:33',
      'E501:34',
      'E310:35',
    ]);
    expect(report.verdict.code).toBe(1);
  });
});

describe('a file of rules', () => {
  test.each([
    ['  - { rule: requird, columns: [a] }\n', /rules\[0\].*"requird" is no rule — did you mean "required"/],
    ['  - { rule: required, column: a }\n', /rules\[0\].*: (?:missing|unknown key "column" — did you mean "columns")/],
    ["  - { rule: pattern, column: a, matches: '(?=x)' }\n", /no pattern of RE2/],
    ['  - { rule: range, column: amount }\n', /one of min, max is missing/],
    ['  - { rule: required, columns: [email], tolerate: lots }\n', /a number of faults/],
    ['  - { rule: required, columns: [emial] }\n', /no column "emial" — did you mean "email"/],
    ['  - { rule: rows, min: 1, source: tt }\n', /no source "tt"/],
  ])('%s is refused', async (rules, words) => {
    await expect(checking({ 't.csv': TABLE }, rules)).rejects.toThrow(words);
  });

  test('with a pattern that would hang a backtracking engine takes no time', async () => {
    const text = `id,name\n1,${'a'.repeat(4000)}!\n`;
    const start = performance.now();
    await checking({ 't.csv': text }, "  - { rule: pattern, column: name, matches: '(a+)+' }\n");
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

describe('a pack of rules', () => {
  const people =
    'id,name,email,phone,email_opt_in\n1,Ada Lindqvist,ada@web.se,,yes\n2,Bram Haddad,,,no\n3,,cleo@web.se,,perhaps\n';

  test('of contacts finds customers without a name, and those that nobody can reach', async () => {
    const { findings, report } = await checking({ 't.csv': people }, '  []\npacks: [contact]\n');
    expect([...findings()].map(({ code, line, column }) => [code, line, column])).toEqual([
      ['E420', 3, 'email + phone'],
      ['E420', 4, 'name'],
    ]);
    expect(report.rules.every(({ description }) => description?.startsWith('contact: '))).toBe(true);
  });

  test('of marketing wants addresses and a consent that can be read', async () => {
    const { findings } = await checking({ 't.csv': people }, '  []\npacks: [marketing]\n');
    expect([...findings()].map(({ code, line }) => [code, line])).toEqual([
      ['E420', 3],
      ['E408', 4],
    ]);
    const bare = await checking({ 't.csv': 'id,name\n1,Ada Lindqvist\n2,Bram Haddad\n' }, '  []\npacks: [marketing]\n');
    expect(bare.report.rules.map(({ isPassed, measured }) => [isPassed, measured])).toEqual([
      [false, 'no column is email'],
      [false, 'no column is consent_email or consent_any'],
    ]);
  });

  test('of marketing finds no fault in the cells of a column whose header is what is doubtful', async () => {
    const doubtful = people.replace('email_opt_in', 'accepts_email').replace('perhaps', 'no');
    const { findings } = await checking({ 't.csv': doubtful }, '  []\npacks: [marketing]\n');
    expect([...findings()].map(({ code, line }) => [code, line])).toEqual([['E420', 3]]);
  });

  test('of orders wants numbers and days, and a file of orders', async () => {
    const text =
      'order_id,email,order_date,amount,product\n1,ada@web.se,2025-01-05,10.50,tea\n,bram@web.se,soon,free,jam\n';
    const { findings } = await checking({ 't.csv': text }, '  []\npacks: [orders]\n');
    expect([...findings()].map(({ code, line }) => [code, line])).toEqual([
      ['E420', 3],
      ['E512', 3],
      ['E422', 3],
    ]);
    await expect(checking({ 't.csv': people }, '  []\npacks: [orders]\n')).rejects.toMatchObject({
      detail: { code: 'E704', exit: 'INPUT' },
    });
  });
});
