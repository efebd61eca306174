import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ROLES, type Role } from '../../../src/model/role.ts';
import { readCell } from '../../../src/normalize/record/cell.ts';
import { cleanCell } from '../../../src/normalize/record/clean-cell.ts';
import { LONGEST_CELL } from '../../../src/normalize/text/longest-cell.ts';

/** Pieces that patterns repeat over: blanks, marks, digits, words of addresses, e-mail and names. */
const PIECES = [
  ' ',
  ',',
  ';',
  '.',
  '-',
  '(',
  '<',
  '@',
  '0',
  '1 ',
  '7',
  'a',
  'Ann ',
  'no ',
  '1-',
  '1/',
  'x',
  '"',
  '=',
  ' at ',
  'n ',
  'é',
  'Ã',
  '丁',
];
const ENDS = ['', '!', 'x', '@', '\n', '"', ' 9'];
const plan = { source: 's', kind: 'customers', columns: [] } as never;
const context = { plan, country: 'DE', inverse: false };

const hostile = (length: number) =>
  fc
    .tuple(
      fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 3 }),
      fc.constantFrom(...ENDS),
      fc.constantFrom(...ENDS),
    )
    .map(([pieces, before, after]) => {
      const piece = pieces.join('');
      return (before + piece.repeat(Math.ceil(length / piece.length))).slice(0, length - after.length) + after;
    });

/** Milliseconds that reading one cell may take on a slow machine; a quadratic pattern takes minutes on 128 KiB. */
const MOST = 1000;

function slowest(texts: readonly string[], role: Role): number {
  const column = { column: 'c', role, slot: 0 };
  return Math.max(
    ...texts.map((text) => {
      const start = performance.now();
      readCell(text, column, context);
      cleanCell(text, column, context);
      return performance.now() - start;
    }),
  );
}

describe('work on long hostile cells is bounded', () => {
  const long = fc.sample(hostile(1 << 17), { seed: 7, numRuns: 60 });
  const longest = fc.sample(hostile(LONGEST_CELL), { seed: 8, numRuns: 20 });

  test.each(ROLES)('%s', (role) => {
    expect(slowest(long, role)).toBeLessThan(MOST);
    expect(slowest(longest, role)).toBeLessThan(MOST);
  });

  test('a name of 128 KiB of blanks before a letter', () => {
    expect(slowest([`Ann${' '.repeat(1 << 17)}x`], 'given_name')).toBeLessThan(MOST);
  });
});

describe('a cell longer than any value', () => {
  const text = `Ann ${'x'.repeat(LONGEST_CELL)}`;

  test('yields nothing and says so', () => {
    const column = { column: 'c', role: 'given_name', slot: 0 } as const;
    expect(readCell(text, column, context)).toEqual({ values: [], issue: 'E414' });
    expect(cleanCell(text, column, context)).toEqual({ text, rules: [], issue: 'E414' });
  });

  test('is consent that is not understood, never a yes', () => {
    const column = { column: 'c', role: 'consent_email', slot: 0 } as const;
    const { values } = readCell(`yes ${'x'.repeat(LONGEST_CELL)}`, column, context);
    expect(values).toEqual([['consent_email', 'unclear']]);
  });
});
