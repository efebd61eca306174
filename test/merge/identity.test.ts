import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Ledger } from '../../src/model/identity.ts';
import { EMPTY_LEDGER } from '../../src/steward/ledger-lines.ts';
import { night, type Seen, told } from './seen.ts';

describe('the policy', () => {
  const first = night(EMPTY_LEDGER, [
    { key: 1, content: 11, customer: 'a' },
    { key: 2, content: 12, customer: 'a' },
    { key: 3, content: 13, customer: 'b' },
  ]);

  test('mints once and says so', () => {
    expect(first.ids).toEqual(['g_a', 'g_b']);
    expect(told(first)).toEqual(['g_a created  2 new records', 'g_b created  1 new records']);
    expect(first.churn).toEqual({ known: 0, changed: 0 });
  });

  test('on a merge the id with most records lives, the other is an alias for ever', () => {
    const second = night(first.next, [
      { key: 1, content: 11, customer: 'b' },
      { key: 2, content: 12, customer: 'b' },
      { key: 3, content: 13, customer: 'b' },
    ]);
    expect(second.ids).toEqual(['g_a']);
    expect(second.previous).toEqual([['g_b']]);
    expect(told(second)).toEqual(['g_a joined  1 weights changed', 'g_b merged g_a 1 weights changed']);
    expect(second.churn).toEqual({ known: 3, changed: 1 });
    const third = night(second.next, [
      ...[1, 2, 3].map((key) => ({ key, content: 10 + key, customer: 'x' })),
      ...[4, 5, 6, 7].map((key) => ({ key, content: key, customer: 'c' })),
    ]);
    const fourth = night(
      third.next,
      [1, 2, 3, 4, 5, 6, 7].map((key) => ({ key, content: key < 4 ? 10 + key : key, customer: 'x' })),
      true,
    );
    expect(fourth.ids).toEqual(['g_c']);
    expect(fourth.previous).toEqual([['g_a', 'g_b']]);
    expect(told(fourth)).toContain('g_a merged g_c 3 decision');
  });

  test('on a tie the older lives', () => {
    const second = night(first.next, [
      { key: 3, content: 13, customer: 'b' },
      { key: 9, content: 19, customer: 'young' },
    ]);
    const third = night(second.next, [
      { key: 9, content: 19, customer: 'x' },
      { key: 3, content: 13, customer: 'x' },
    ]);
    expect(third.ids).toEqual(['g_b']);
  });

  test('on a split the larger part keeps the id, the other gets a new one', () => {
    const three = night(
      EMPTY_LEDGER,
      [1, 2, 3].map((key) => ({ key, content: key, customer: 'a' })),
    );
    const second = night(three.next, [
      { key: 1, content: 1, customer: 'a' },
      { key: 2, content: 2, customer: 'z' },
      { key: 3, content: 3, customer: 'z' },
    ]);
    expect(second.of('z')).toBe('g_a');
    // The id that would be made anew is in use, so it has a number.
    expect(second.of('a')).toBe('g_a-2');
    expect(told(second)).toEqual(['g_a-2 split g_a 1 weights changed']);
  });

  test('a split that undoes a merge gives the old id back', () => {
    const merged = night(
      first.next,
      [1, 2, 3].map((key) => ({ key, content: 10 + key, customer: 'a' })),
    );
    const again = night(merged.next, [
      { key: 1, content: 11, customer: 'q' },
      { key: 2, content: 12, customer: 'q' },
      { key: 3, content: 13, customer: 'r' },
    ]);
    expect([again.of('q'), again.of('r')]).toEqual(['g_a', 'g_b']);
    expect(told(again)).toEqual(['g_b revived g_a 1 weights changed']);
  });

  test('retires and revives', () => {
    const gone = night(first.next, [{ key: 3, content: 13, customer: 'b' }]);
    expect(told(gone)).toEqual(['g_a retired  2 records gone']);
    const back = night(gone.next, [
      { key: 2, content: 12, customer: 'w' },
      { key: 3, content: 13, customer: 'b' },
    ]);
    expect(back.of('w')).toBe('g_a');
    expect(told(back)).toEqual(['g_a revived  1 records back']);
    // Beside a living customer the one who comes back is its alias, however many records he has.
    const joined = night(
      gone.next,
      [1, 2, 3].map((key) => ({ key, content: 10 + key, customer: 'b' })),
    );
    expect(joined.ids).toEqual(['g_b']);
  });
});

describe('records are found again', () => {
  const before = night(EMPTY_LEDGER, [
    { source: 'shop', key: 1, content: 11, anchors: [101, 0, 301], witness: [1, 2, 3], customer: 'a' },
    { source: 'shop', key: 2, content: 12, anchors: [102, 0, 302], witness: [4, 5, 6], customer: 'b' },
    { source: 'shop', key: 5, content: 15, anchors: [105, 0, 305], witness: [7, 8, 9], customer: 'e' },
    { source: 'news', key: 3, content: 13, anchors: [103, 203], witness: [7, 8, 0], customer: 'c' },
    { source: 'news', key: 4, content: 14, anchors: [104, 203], witness: [9, 8, 0], customer: 'd' },
  ]);
  const found = (records: readonly Omit<Seen, 'customer'>[]): string[] =>
    night(
      before.next,
      records.map((record, at) => ({ ...record, customer: `n${at}` })),
    ).ids.slice();

  test('by key, whatever else changed but for one witness', () => {
    expect(found([{ key: 1, content: 99, witness: [1, 20, 30] }])).toEqual(['g_a']);
  });

  test('not by a key that somebody else has now', () => {
    expect(found([{ key: 1, content: 99, witness: [10, 20, 30] }])).toEqual(['g_n0']);
    // Two systems swapped their numbers: ids go with the people.
    expect(
      found([
        { key: 2, content: 11, witness: [1, 2, 3] },
        { key: 1, content: 12, witness: [4, 5, 6] },
      ]),
    ).toEqual(['g_a', 'g_b']);
  });

  test('by content where the key is lost, and in another source', () => {
    expect(found([{ source: 'web', content: 11 }])).toEqual(['g_a']);
  });

  test('by key in a source that was renamed, once its other records show it', () => {
    expect(
      found([
        { source: 'shop-2', key: 1, content: 11 },
        { source: 'shop-2', key: 2, content: 12 },
        { source: 'shop-2', key: 5, content: 99, witness: [7] },
      ]),
    ).toEqual(['g_a', 'g_b', 'g_e']);
  });

  test('by an anchor that only one customer has', () => {
    expect(found([{ source: 'news', key: 98, content: 98, anchors: [103] }])).toEqual(['g_c']);
    expect(found([{ source: 'news', key: 98, content: 98, anchors: [0, 203] }])).toEqual(['g_n0']);
  });

  test('by a whole name that one customer alone has in its source', () => {
    const people = (gone: number): Seen[] => [
      {
        source: 'news',
        key: 1,
        content: 1,
        anchors: [0, 0, 0, 0, 0, 0, 50],
        witness: [1, 2, 3, 0, 0, 0],
        customer: 'a',
      },
      {
        source: 'news',
        key: 2,
        content: 2,
        anchors: [0, 0, 0, 0, 0, 0, gone],
        witness: [1, 2, 4, 0, 0, 0],
        customer: 'b',
      },
    ];
    const changed = { key: 3, content: 3, anchors: [0, 0, 0, 0, 0, 0, 50], witness: [1, 2, 9], customer: 'x' };
    const ledger = night(EMPTY_LEDGER, people(51)).next;
    expect(night(ledger, [{ ...changed, source: 'news' }]).ids).toEqual(['g_a']);
    expect(night(ledger, [{ ...changed, source: 'shop' }]).ids).toEqual(['g_x']);
    expect(night(night(EMPTY_LEDGER, people(50)).next, [{ ...changed, source: 'news' }]).ids).toEqual(['g_x']);
    const twice = [changed, { ...changed, key: 4, content: 4, customer: 'y' }].map((one) => ({
      ...one,
      source: 'news',
    }));
    expect(night(ledger, twice).ids).toEqual(['g_x', 'g_y']);
  });

  test('a repeated line is the customer of its row', () => {
    const records = [
      { key: 1, content: 11, customer: 'a' },
      { source: 'shop', key: 0, content: 11, customer: 'a' },
    ];
    const twice = night(before.next, records);
    expect(twice.ids).toEqual(['g_a']);
    expect(twice.next.traces.count).toBe(before.next.traces.count + 1);
  });
});

test('a customer made of records of two ids is told by the older row, in whatever order they come', () => {
  const { next } = night(EMPTY_LEDGER, [
    { key: 1, content: 1, customer: 'a' },
    { key: 7, content: 1, customer: 'a' },
    { key: 3, content: 1, customer: 'b' },
    { key: 4, content: 1, customer: 'b' },
  ]);
  const second: readonly Seen[] = [
    { key: 3, content: 23, customer: 'a' },
    { key: 7, content: 27, customer: 'd' },
    { key: 5, content: 25, customer: 'a' },
    { key: 4, content: 24, customer: 'd' },
    { key: 1, content: 21, customer: 'b' },
  ];
  const split = ['g_b joined  1 records changed', 'g_d split g_a 2 records changed'];
  expect(told(night(next, second))).toEqual(split);
  expect(told(night(next, [...second].reverse()))).toEqual(split);
});

test('ids do not depend on the order of records', () => {
  const record = fc.record({
    key: fc.integer({ min: 1, max: 12 }),
    content: fc.integer({ min: 1, max: 12 }),
    customer: fc.constantFrom('a', 'b', 'c', 'd'),
  });
  const records = fc.uniqueArray(record, { selector: ({ key }) => key, minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(records, records, fc.infiniteStream(fc.nat()), (one, two, noise) => {
      const ledger = night(EMPTY_LEDGER, one).next;
      const distinct = two.map((seen) => ({ ...seen, content: seen.key + 20 }));
      const shuffled = distinct
        .map((seen) => ({ seen, rank: noise.next().value as number }))
        .sort((a, b) => a.rank - b.rank)
        .map(({ seen }) => seen);
      const [straight, other] = [night(ledger, distinct), night(ledger, shuffled)];
      for (const { customer } of two) expect(other.of(customer)).toBe(straight.of(customer));
      expect(told(other)).toEqual(told(straight));
      expect(other.churn.known).toBe(straight.churn.known);
    }),
  );
});

test('every id that was ever minted stands for one that lives, or is retired', () => {
  const record = fc.record({ key: fc.integer({ min: 1, max: 9 }), customer: fc.constantFrom('a', 'b', 'c', 'd', 'e') });
  const nights = fc.array(fc.uniqueArray(record, { selector: ({ key }) => key, minLength: 1, maxLength: 9 }), {
    maxLength: 6,
  });
  fc.assert(
    fc.property(nights, (all) => {
      let ledger: Ledger = EMPTY_LEDGER;
      for (const records of all) {
        const { next, ids, events } = night(
          ledger,
          records.map((one) => ({ ...one, content: one.key })),
        );
        expect(new Set(ids).size).toBe(ids.length);
        const states = new Map(next.goldens.map((golden) => [golden.id, golden]));
        for (const { id, state, into } of next.goldens) {
          expect(ids.includes(id)).toBe(state === 'live');
          if (state === 'merged') expect(states.get(into as string)?.state, `${id} into ${into}`).not.toBe('merged');
        }
        // Every id that came or went has an event that says so.
        for (const { id } of next.goldens) {
          const [was, is] = [ledger.goldens.find((golden) => golden.id === id)?.state, states.get(id)?.state];
          if (was !== is)
            expect(
              events.some(({ golden }) => golden === id),
              `${was} → ${is}`,
            ).toBe(true);
        }
        for (const id of ledger.goldens.map((golden) => golden.id)) expect(states.has(id)).toBe(true);
        ledger = next;
      }
    }),
  );
});
