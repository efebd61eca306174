import { describe, expect, test } from 'vitest';
import { aurum, folderWith } from './aurum.ts';

describe('aurum init', () => {
  test('publishes the JSON Schema of plans without any file', () => {
    const run = aurum(['init', '--schema']);
    expect(run.exit).toBe(0);
    const schema = JSON.parse(run.out);
    expect(Object.keys(schema.properties)).toEqual([
      'version',
      'sources',
      'guards',
      'match',
      'consent',
      'merge',
      'keep',
      'retention',
    ]);
    expect(schema.additionalProperties).toBe(false);
  });

  test('needs a file for a plan', () => {
    const run = aurum(['init']);
    expect(run.exit).toBe(2);
    expect(run.err).toContain('E702');
  });

  test.each(['init', 'detect'])('%s of rows that none can read ends with 3', (command) => {
    const run = aurum([command, 'x.csv'], { cwd: folderWith({ 'x.csv': 'id,name,city\n1,Ann\n2,Bo\n' }) });
    expect(run.exit, run.err).toBe(3);
    expect(run.err).toMatch(/\[E301\]\n {2}where: +x\.csv:2\n/);
    expect(run.out).toBe('');
  });
});
