import type { Comparison } from './comparison.ts';
import type { Shares } from './train.ts';

/**
 * What people of one household or family typically share, per comparison in level order: the family name, the
 * address and often the phone, but not the given name or birth date (twins share the latter). These are starting
 * shares that the data may move a little; identifiers of relatives differ.
 */
const RELATIVE_SHARES: Readonly<Record<string, readonly number[]>> = {
  given: [0.04, 0.01, 0.03, 0.04, 0.08, 0.8],
  family: [0.84, 0.01, 0.03, 0.04, 0.02, 0.06],
  order: [0.99, 0.01],
  middle: [0.05, 0.1, 0.85],
  suffix: [0.2, 0.8],
  birth: [0.04, 0.003, 0.012, 0.015, 0.07, 0.04, 0.82],
  gender: [0.5, 0.5],
  email: [0.12, 0.02, 0.02, 0.84],
  phone: [0.45, 0.05, 0.5],
  street: [0.78, 0.06, 0.03, 0.04, 0.02, 0.02, 0.05],
  place: [0.85, 0.04, 0.04, 0.02, 0.02, 0.02, 0.01],
  company: [0.3, 0.05, 0.05, 0.05, 0.55],
};

/**
 * Starting shares of the class of relatives. Comparisons not listed (identifiers, unknown columns) differ like chance.
 * `isPossible` is false when the data has no given name, or nothing that a household shares.
 */
export function relativePrior(comparisons: readonly Comparison[], u: Shares): { shares: Shares; isPossible: boolean } {
  const ids = new Set(comparisons.map((comparison) => comparison.id));
  const isPossible = ids.has('given') && ids.has('family') && ['street', 'phone', 'email', 'place', 'birth'].some((id) => ids.has(id));
  const shares = comparisons.map((comparison, c) => {
    if (comparison.id.startsWith('identifier')) return [0.004, 0.016, 0.98];
    return [...(RELATIVE_SHARES[comparison.id] ?? (u[c] as number[]))];
  });
  return { shares, isPossible };
}
