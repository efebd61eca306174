import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { intercept } from '../../src/io/faults.ts';
import { erase } from '../../src/people/erase.ts';
import { aurum } from '../cli/aurum.ts';
import type { Nights } from '../steward/nights.ts';
import { begin, command, EMAIL, holding, project } from './erasing.ts';

beforeAll(begin);

describe('an erasure that is cut off', () => {
  test('has either happened or not, and is completed when it is asked for again', async () => {
    const source = project();
    const id = source.idOfEmail().get(EMAIL) as string;
    const steward = { author: 'Erika', now: () => '2024-05-31T00:00:00Z' };
    const started = async (nights: Nights, most: number): Promise<number> => {
      let done = 0;
      intercept(() => {
        if (done++ >= most) throw new Error('cut off');
        return undefined;
      });
      const people = [{ ids: [id], contacts: [] }];
      try {
        await erase({ folder: nights.project, people, outputs: [], isDry: false }, steward).catch(() => {});
      } finally {
        intercept(undefined);
      }
      return done;
    };
    const all = await started(copyOf(source), Number.POSITIVE_INFINITY);
    expect(all).toBeGreaterThan(INSTANTS);
    for (let instant = 1; instant <= INSTANTS; instant++) {
      const nights = copyOf(source);
      const done = await started(nights, Math.floor((all * instant) / (INSTANTS + 1)));
      expect(done).toBeLessThanOrEqual(all + 1);
      for (const lock of [nights.out, join(nights.project, '.aurum')])
        rmSync(join(lock, '.aurum.lock'), { force: true });
      const again = command(nights, [id]);
      expect([0, 2], `${instant}: ${again.err}`).toContain(again.exit);
      if (again.exit === 2) expect(again.err).toContain('E203');
      for (const value of [EMAIL, id]) expect(holding(nights.project, value), `${instant} ${value}`).toEqual([]);
      expect(aurum(['verify', nights.out]).exit).toBe(0);
    }
  }, 240_000);
});

/** A project whose last outputs are in the same place as those of another. */
function copyOf(source: Nights): Nights {
  const kept = `${source.project}.kept`;
  if (!existsSync(kept)) cpSync(source.project, kept, { recursive: true });
  rmSync(source.project, { recursive: true });
  cpSync(kept, source.project, { recursive: true });
  return source;
}

const INSTANTS = 12;
