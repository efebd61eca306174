import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ConsentPlan } from '../../src/model/plan.ts';
import { ROOT } from '../cli/aurum.ts';
import { type Outcome, runFiles } from './pipeline.ts';

interface Case {
  readonly name: string;
  readonly parts: ReadonlyMap<string, string>;
}

/** "== name", then parts that begin with "-- title". */
function readCases(text: string): Case[] {
  const [, ...cases] = text.split(/^== /m);
  return cases.map((written) => {
    const [name = '', ...parts] = written.split(/^-- /m);
    const split = parts.map((part): [string, string] => {
      const end = part.indexOf('\n');
      return [part.slice(0, end).trim(), `${part.slice(end + 1).trim()}\n`];
    });
    return { name: name.trim(), parts: new Map(split) };
  });
}

const PLACES = ['', '_2', '_3', '_4', '_5'];
const OF_ROW = new Set(['any', 'post']);

/** What golden records say of a contact point in one column, place by place. */
function statesOf({ golden }: Outcome, contact: string, key: string): string[] {
  const point = contact.includes('@') ? 'email' : 'phone';
  return golden.flatMap((row) =>
    PLACES.filter((place) => row[`${point}${place}`] === contact).map((place) => {
      const column =
        key === 'undeliverable' ? `undeliverable_${point}${place}` : `consent_${key}${OF_ROW.has(key) ? '' : place}`;
      return row[column] || '-';
    }),
  );
}

const cases = readCases(readFileSync(join(ROOT, 'fixtures/consent/cases.txt'), 'utf8'));

describe('consent of whole runs', () => {
  test('is written down in many cases', () => {
    expect(cases.length).toBeGreaterThanOrEqual(30);
  });

  test.each(cases.map((one) => [one.name, one] as const))('%s', async (_, { parts }) => {
    const settings: ConsentPlan = JSON.parse(parts.get('settings') ?? '{}');
    const files = [...parts].filter(([title]) => title !== 'settings' && title !== 'expect');
    const outcome = await runFiles(Object.fromEntries(files), { consent: settings });
    expect(outcome.report.consent.map((one) => one.violations)).not.toContain(1);
    const codes = outcome.report.issues.map(({ code }) => String(code));
    for (const line of (parts.get('expect') ?? '').trim().split('\n')) {
      const [subject = '', ...claims] = line.split(' ');
      if (subject === 'says') expect(codes).toContain(claims[0]);
      else if (subject === 'silent') expect(codes).not.toContain(claims[0]);
      else
        for (const claim of claims) {
          const [key = '', state = ''] = claim.split('=');
          const states = statesOf(outcome, subject, key);
          expect([line, key, [...new Set(states)]]).toEqual([line, key, [state]]);
        }
    }
  });
});
