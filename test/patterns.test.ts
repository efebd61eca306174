import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from 'recheck';
import { describe, expect, test } from 'vitest';
import { parseAst } from 'vitest/node';
import { LONGEST_CELL } from '../src/normalize/text/longest-cell.ts';
import { ROOT, sourceFiles } from './tree.ts';

/**
 * Rooms whose patterns only see texts of a bounded length: cells up to the longest, headers, arguments, the first 200 bytes of a line. Quadratic work on
 * those ends in milliseconds.
 */
const BOUNDED = /^(?:normalize\/|plan\/|cli\/|text\/line-kind\.ts$)/;
/** Milliseconds for one pattern; what is not judged by then is timed. */
const TIMEOUT = 1000;

interface Found {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

function literals(file: string): Found[] {
  const found: Found[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { regex } = node as { regex?: { pattern: string; flags: string } };
    if (regex !== undefined) found.push({ file, source: regex.pattern, flags: regex.flags });
    for (const part of Object.values(node)) walk(part);
  };
  walk(parseAst(readFileSync(join(ROOT, 'src', file), 'utf8'), { lang: 'ts' }));
  return found;
}

/** Without a repetition that has no end, work is a constant per place; with one it may not be. */
const isOpenEnded = ({ source }: Found): boolean => /[*+]|\{\d+,\}/.test(source.replace(/\\./g, 'x'));

/** Pieces of texts that unjudged patterns are timed on, over and over with something behind that does not fit. */
const PIECES = ['1', ' ', '1 ', '1-', '1 -', 'a', 'a ', ' a', 'i-', '(', '.', ', ', 'st ', 'am a', '1a-', '-'];
const SLOW = 200;

function isSlow({ source, flags }: Found): boolean {
  const pattern = new RegExp(source, flags);
  return PIECES.some((piece) => {
    const text = `${piece.repeat(Math.ceil(LONGEST_CELL / piece.length))}\n!`;
    const start = performance.now();
    text.replace(pattern, '');
    return performance.now() - start > SLOW;
  });
}

async function fault(one: Found): Promise<string | undefined> {
  const { file, source, flags } = one;
  const isBounded = BOUNDED.test(file);
  const shown = `${file}: /${source}/${flags}`;
  const result = await check(source, flags, { timeout: TIMEOUT });
  if (result.status === 'safe') return undefined;
  if (result.status === 'unknown') return isBounded && !isSlow(one) ? undefined : `${shown} is not judged in time`;
  const { complexity } = result;
  if (isBounded && complexity.type === 'polynomial' && complexity.degree <= 2) return undefined;
  return `${shown} is ${complexity.summary}`;
}

describe('every pattern of the source', () => {
  const found = sourceFiles().flatMap(({ path }) => literals(path));
  const distinct = [...new Map(found.map((one) => [`${one.source} ${one.flags}`, one])).values()];

  test('is found', () => {
    expect(found.length).toBeGreaterThan(500);
  });

  test('is linear, or at the most quadratic where texts are bounded', { timeout: 300_000 }, async () => {
    const open = distinct.filter(isOpenEnded);
    const faults: string[] = [];
    for (const one of open) {
      const text = await fault(one);
      if (text !== undefined) faults.push(text);
    }
    expect(faults).toEqual([]);
  });

  test('a quadratic and an exponential one are seen', async () => {
    const file = 'read/here.ts';
    expect(await fault({ file, source: '[\\s,]+$', flags: '' })).toContain('2nd degree polynomial');
    expect(await fault({ file: 'plan/here.ts', source: '^(?:a|a)*$', flags: '' })).toContain('exponential');
  });
});
