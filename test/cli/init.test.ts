import { describe, expect, test } from 'vitest';
import { aurum } from './aurum.ts';

describe('aurum init', () => {
  test('publishes the JSON Schema of plans without any file', () => {
    const run = aurum(['init', '--schema']);
    expect(run.exit).toBe(0);
    const schema = JSON.parse(run.out);
    expect(Object.keys(schema.properties)).toEqual(['version', 'sources', 'match']);
    expect(schema.additionalProperties).toBe(false);
  });

  test('needs a file for a plan', () => {
    const run = aurum(['init']);
    expect(run.exit).toBe(2);
    expect(run.err).toContain('E702');
  });
});
