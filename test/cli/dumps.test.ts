import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aurum, folderWith } from './aurum.ts';
import { BROKEN, dump } from './dumps.ts';

describe('a broken dump', () => {
  test.each(BROKEN)('$name: exit $exit, $code', ({ text, exit, code, args = [], before }) => {
    const folder = folderWith({ 'customers.csv': before ?? text });
    if (before !== undefined) {
      expect(aurum(['run', 'customers.csv', '-o', 'out'], { cwd: folder }).exit).toBe(0);
      writeFileSync(join(folder, 'customers.csv'), text);
    }
    const run = aurum(['run', 'customers.csv', '-o', 'out', ...args], { cwd: folder });
    expect(run.exit, run.err).toBe(exit);
    expect(run.err).toContain(code);
    if (exit === 0 || exit === 1) expect(run.last).toMatch(/\[balanced\]/);
  });

  test('are told from a sound one, of which nothing is said', () => {
    const run = aurum(['run', 'customers.csv', '-o', 'out'], { cwd: folderWith({ 'customers.csv': dump() }) });
    expect(run.exit, run.err).toBe(0);
    expect(run.err).not.toMatch(/\b[EW]\d{3}\b/);
    expect(run.last).toMatch(/rows_in=200 golden=200 merged=0 rejected=0/);
  });
});
