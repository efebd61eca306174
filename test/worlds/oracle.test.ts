import { expect, test } from 'vitest';

type Facts = Readonly<Record<string, string | number>>;
interface Somebody {
  readonly entity: string;
  readonly facts: readonly Facts[];
}
type Bound = (
  entities: readonly string[],
  facts: readonly Facts[],
  everybody: Iterable<Somebody>,
) => { readonly truePairs: number; readonly linkedPairs: number; readonly groups: readonly number[] } | undefined;

const path = new URL('../bench/worlds/oracle.mjs', import.meta.url).href;
const { oracleBound } = (await import(path)) as { oracleBound: Bound };

const anna = { given: 'Anna', family: 'Roth', city: 'Aue' };

/** Pairs of Anna's two entries that can be linked, with others in the world. */
const linked = (first: Facts, second: Facts, others: readonly Somebody[] = []) =>
  oracleBound(['a', 'a'], [first, second], others)?.linkedPairs;

test('a name and a town link where nobody else has both', () => {
  expect(linked(anna, anna)).toBe(1);
  expect(linked(anna, anna, [{ entity: 'b', facts: [anna] }])).toBe(0);
  expect(linked(anna, anna, [{ entity: 'b', facts: [{ ...anna, city: 'Hof' }] }])).toBe(1);
});

test('a name alone links nobody, nor does an initial', () => {
  expect(linked({ given: 'Anna', family: 'Roth' }, { given: 'Anna', family: 'Roth' })).toBe(0);
  expect(linked({ initial: 'A', family: 'Roth', city: 'Aue' }, anna)).toBe(0);
});

test('a mailbox of two links only together with a given name', () => {
  const shared = { email: 'roth@example.org' };
  const otto = { entity: 'b', facts: [{ ...shared, given: 'Otto' }] };
  expect(linked(shared, { ...shared, given: 'Anna' }, [otto])).toBe(0);
  expect(linked({ ...shared, given: 'Anna' }, { ...shared, given: 'Anna' }, [otto])).toBe(1);
});

test('what somebody had before counts as theirs', () => {
  const landline = { landline: '+4937411234' };
  const before = { entity: 'b', facts: [{ phone: '+49301' }, { phone: '+4937411234' }] };
  expect(linked(landline, { phone: '+4937411234' })).toBe(1);
  expect(linked(landline, { phone: '+4937411234' }, [before])).toBe(0);
});

test('links carry on over a third entry', () => {
  const entries = [{ email: 'a@example.org' }, { email: 'a@example.org', mobile: '+49170' }, { phone: '+49170' }];
  const found = oracleBound(['a', 'a', 'a'], entries, []);
  expect(found).toMatchObject({ truePairs: 3, linkedPairs: 3 });
  expect(new Set(found?.groups).size).toBe(1);
});
