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
  email_named: [0.05, 0.25, 0.7],
  phone: [0.45, 0.05, 0.5],
  street: [0.78, 0.06, 0.03, 0.04, 0.02, 0.02, 0.05],
  place: [0.85, 0.04, 0.04, 0.02, 0.02, 0.02, 0.01],
  company: [0.3, 0.05, 0.05, 0.05, 0.55],
};

/** Firms that share an address or switchboard without being one: shops in one mall, restaurants of one hotel. */
const NEIGHBOUR_COMPANY = [0.02, 0.03, 0.05, 0.12, 0.78];

/** What a household shares differs between data sets and is learned; who its members are is not. */
const LEARNED: ReadonlySet<string> = new Set(['street', 'place', 'phone', 'email', 'email_named']);

export interface RelativePrior {
  readonly shares: Shares;
  readonly isPossible: boolean;
  /** Per comparison, whether the data may move the shares. */
  readonly isLearned: readonly boolean[];
}

/**
 * Starting shares of the class of relatives. Comparisons not listed (identifiers, unknown columns) differ like chance.
 * `isPossible` is false when the data has no given name, or nothing that a household shares.
 */
export function relativePrior(comparisons: readonly Comparison[], u: Shares): RelativePrior {
  const ids = new Set(comparisons.map((comparison) => comparison.id));
  const arePeople = ids.has('given') && ids.has('family');
  const isPossible = (arePeople || ids.has('company')) && ['street', 'phone', 'email', 'place', 'birth'].some((id) => ids.has(id));
  const shares = comparisons.map(({ id }, c) => {
    if (id.startsWith('identifier')) return [0.004, 0.016, 0.98];
    if (id === 'company' && !arePeople) return [...NEIGHBOUR_COMPANY];
    return [...(RELATIVE_SHARES[id] ?? (u[c] as number[]))];
  });
  return { shares, isPossible, isLearned: comparisons.map(({ id }) => LEARNED.has(id)) };
}
