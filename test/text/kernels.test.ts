import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { describe, expect, it } from 'vitest';
import { DictionaryBuilder } from '../../src/table/dictionary.ts';
import { editDistance } from '../../src/text/edit-distance.ts';
import { jaroWinkler } from '../../src/text/jaro-winkler.ts';
import { phoneticKey } from '../../src/text/phonetic.ts';

/** Two values packed as ids 0 and 1 (or 0 and 0 when equal). */
function pack(a: string, b: string) {
  const builder = new DictionaryBuilder();
  const ids = [builder.addString(a), builder.addString(b)] as const;
  return { text: builder.build(), a: ids[0], b: ids[1] };
}

/** Optimal string alignment, the slow clear way. */
function slowEditDistance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number) => table[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const swap =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
          ? at(i - 2, j - 2) + 1
          : Number.POSITIVE_INFINITY;
      (table[i] as number[])[j] = Math.min(
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
        swap,
      );
    }
  }
  return at(a.length, b.length);
}

/** Jaro–Winkler, the slow clear way. */
function slowJaroWinkler(a: string, b: string): number {
  if (a === '' || b === '') return a === b ? 1 : 0;
  const window = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const taken = new Set<number>();
  const pairs: [string, number][] = [];
  for (let i = 0; i < a.length; i++) {
    for (let j = Math.max(0, i - window); j <= Math.min(b.length - 1, i + window); j++) {
      if (taken.has(j) || a[i] !== b[j]) continue;
      taken.add(j);
      pairs.push([a[i] as string, j]);
      break;
    }
  }
  if (pairs.length === 0) return 0;
  const inB = [...taken].sort((x, y) => x - y).map((j) => b[j]);
  const transposed = pairs.filter(([letter], k) => letter !== inB[k]).length;
  const m = pairs.length;
  const jaro = (m / a.length + m / b.length + (m - Math.floor(transposed / 2)) / m) / 3;
  let prefix = 0;
  while (prefix < Math.min(4, a.length, b.length) && a[prefix] === b[prefix]) prefix++;
  return jaro > 0.7 ? jaro + prefix * 0.1 * (1 - jaro) : jaro;
}

const word = fc.string({ unit: fc.constantFrom(...'abcde '), maxLength: 45 });
const shortWord = fc.string({ unit: fc.constantFrom(...'abcd'), maxLength: 12 });

describe('edit distance', () => {
  it.each([
    ['martha', 'marhta', 1],
    ['', 'abc', 3],
    ['ca', 'abc', 3],
    ['smith', 'smith', 0],
  ])('%s / %s → %i', (a, b, expected) => {
    const { text, a: i, b: j } = pack(a, b);
    expect(editDistance(text, i, j)).toBe(expected);
  });
  it('equals the slow twin, short and long', () => {
    for (const words of [shortWord, word]) {
      fc.assert(
        fc.property(words, words, (a, b) => {
          const { text, a: i, b: j } = pack(a, b);
          expect(editDistance(text, i, j)).toBe(slowEditDistance(a, b));
        }),
        { numRuns: 1500 },
      );
    }
  });
  it('equals the slow twin up to a bound, and is above it beyond', () => {
    const slips = fc.tuple(word, fc.nat(44), fc.nat(44), fc.constantFrom('swap', 'drop', 'add'));
    fc.assert(
      fc.property(slips, word, fc.boolean(), fc.nat(4), ([a, x, y, kind], other, isNear, most) => {
        const [from, to] = [Math.min(x, y), Math.max(x, y)];
        const cut = kind === 'drop' ? a.slice(0, from) + a.slice(from + 1) : `${a.slice(0, from)}e${a.slice(from)}`;
        const slipped = kind === 'swap' ? a.slice(0, to) + (a[to + 1] ?? '') + (a[to] ?? '') + a.slice(to + 2) : cut;
        const b = isNear ? slipped : other;
        const { text, a: i, b: j } = pack(a, b);
        const [exact, bounded] = [slowEditDistance(a, b), editDistance(text, i, j, most)];
        expect(Math.min(bounded, most + 1)).toBe(Math.min(exact, most + 1));
      }),
      { numRuns: 3000 },
    );
  });
  it('is symmetric and never above Levenshtein', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const { text, a: i, b: j } = pack(a, b);
        expect(editDistance(text, i, j)).toBe(editDistance(text, j, i));
        expect(editDistance(text, i, j)).toBeLessThanOrEqual(distance(a, b));
      }),
    );
  });
});

describe('Jaro–Winkler', () => {
  it.each([
    ['martha', 'marhta', 0.9611],
    ['dixon', 'dicksonx', 0.8133],
    ['abc', 'xyz', 0],
    ['jones', 'johnson', 0.8324],
  ])('%s / %s → %f', (a, b, expected) => {
    const { text, a: i, b: j } = pack(a, b);
    expect(jaroWinkler(text, i, j)).toBeCloseTo(expected, 4);
  });
  it('equals the slow twin, short and long', () => {
    for (const words of [shortWord, word]) {
      fc.assert(
        fc.property(words, words, (a, b) => {
          const { text, a: i, b: j } = pack(a, b);
          expect(jaroWinkler(text, i, j)).toBeCloseTo(slowJaroWinkler(a, b), 12);
        }),
        { numRuns: 1500 },
      );
    }
  });
});

describe('phonetic key', () => {
  it.each([
    ['meyer', 'maier'],
    ['philip', 'filip'],
    ['catherine', 'katherin'],
    ['thomson', 'thompson'],
  ])('%s and %s share a key', (a, b) => {
    expect(phoneticKey(a).slice(0, 3)).toBe(phoneticKey(b).slice(0, 3));
  });
  it('keeps different sounds apart', () => {
    expect(phoneticKey('miller')).not.toBe(phoneticKey('baker'));
  });
});
