import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Decision, DecisionKind } from '../../src/model/decision.ts';
import { settleDecisions, standing } from '../../src/steward/decisions.ts';
import { openQuestions, type Question } from '../../src/steward/questions.ts';

let made = 0;
function said(kind: DecisionKind, a: number | null, b: number | null, of: number | null = null): Decision {
  made++;
  return { n: made, at: '2026-01-01T00:00:00Z', author: `author ${made}`, kind, why: '', a, b, of };
}

/** Rows are records of the same number, all of them there. */
const ground = { recordOfRow: (row: number): number | undefined => row, given: [] };

describe('decisions', () => {
  test('stand until they are taken back; of one pair the last counts', () => {
    const all = [said('same', 1, 2), said('same', 3, 4), said('different', 2, 1)];
    const undone = [...all, said('undo', null, null, all[1]?.n)];
    expect(standing(undone).map(({ n }) => n)).toEqual([all[2]?.n]);
    // Taking back the last one brings back what it replaced.
    expect(standing([...undone, said('undo', null, null, all[2]?.n)]).map(({ n }) => n)).toEqual([all[0]?.n]);
  });

  test('of records that are gone wait', () => {
    const one = said('same', 1, 2);
    const settled = settleDecisions([one], { ...ground, recordOfRow: (row) => (row === 2 ? undefined : row) });
    expect(settled).toEqual({ obeyed: [], waiting: [one], setAside: [] });
  });

  test('that contradict each other never stop anything: "different" holds, the younger "same" is set aside with both authors', () => {
    const [ab, bc, ac] = [said('same', 1, 2), said('same', 2, 3), said('different', 1, 3)] as const;
    const settled = settleDecisions([ab, bc, ac], ground);
    expect(settled.obeyed.map(({ decision }) => decision)).toEqual([ab, ac]);
    expect(settled.setAside).toEqual([{ decision: bc, against: ac }]);
  });

  test('stand behind judgements that are given with the run', () => {
    const [different, same] = [said('different', 1, 2), said('same', 3, 4)] as const;
    const given = [
      { left: 1, right: 2, isSame: true },
      { left: 3, right: 4, isSame: false },
    ];
    expect(settleDecisions([different, same], { ...ground, given })).toEqual({
      obeyed: [],
      waiting: [],
      setAside: [
        { decision: different, against: null },
        { decision: same, against: null },
      ],
    });
  });

  test('obeyed ones never contradict each other, and none is lost', () => {
    const decision = fc.tuple(
      fc.constantFrom<DecisionKind>('same', 'different', 'unsure'),
      fc.integer({ min: 0, max: 7 }),
      fc.integer({ min: 0, max: 7 }),
    );
    fc.assert(
      fc.property(fc.array(decision, { maxLength: 25 }), (list) => {
        const all = list.filter(([, a, b]) => a !== b).map(([kind, a, b]) => said(kind, a, b));
        const { obeyed, waiting, setAside } = settleDecisions(all, ground);
        const asked = standing(all).filter(({ kind }) => kind !== 'unsure');
        expect(obeyed.length + waiting.length + setAside.length).toBe(asked.length);
        const groups = Array.from({ length: 8 }, (_, at) => at);
        for (const one of obeyed.filter(({ decision: { kind } }) => kind === 'same')) {
          const [from, to] = [groups[one.left], groups[one.right]];
          groups.forEach((group, at) => {
            if (group === from) groups[at] = to as number;
          });
        }
        for (const one of obeyed.filter(({ decision: { kind } }) => kind === 'different'))
          expect(groups[one.left]).not.toBe(groups[one.right]);
      }),
    );
  });
});

describe('questions', () => {
  const question = (a: number, bits: number, records: number): Question => ({
    ...{ a, b: a + 100, goldenA: `g_${a}`, goldenB: `g_${a + 100}`, bits, records },
    ...{ agree: [], differ: [] },
  });
  const questions = [question(1, 4, 2), question(2, 0, 2), question(3, 0, 9), question(4, -2, 2)];
  const how = { decisions: [] as Decision[], goldenOfRow: (row: number) => `g_${row}`, isAgain: false };
  const asked = (options: Partial<typeof how> = {}): number[] =>
    openQuestions(questions, { ...how, ...options }).map(({ a }) => a);

  test('come in order of what an answer is worth', () => {
    expect(asked()).toEqual([3, 2, 4, 1]);
  });

  test('are not asked twice, but for those nobody was sure of, when wanted', () => {
    const decisions = [said('same', 3, 103), said('unsure', 102, 2)];
    expect(asked({ decisions })).toEqual([4, 1]);
    expect(asked({ decisions, isAgain: true })).toEqual([2, 4, 1]);
  });
});
