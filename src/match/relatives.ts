import type { Comparison } from './comparison.ts';
import type { Shares } from './train.ts';

/**
 * Relatives are different customers who share things: people of one household or family, firms behind one
 * switchboard. Per comparison the share of relatives who agree just as two records of one customer would; the rest
 * agree only by chance. They share the family name and the address, often the phone, seldom the e-mail, and a birth
 * date only as twins. What an organisation is called, its neighbours do not share. Comparisons not listed: by chance.
 */
const SHARED: Readonly<Record<string, number>> = {
  given: 0.04,
  family: 0.85,
  order: 1,
  middle: 0.04,
  suffix: 0.1,
  birth: 0.04,
  gender: 0.1,
  email: 0.12,
  email_named: 0.2,
  phone: 0.5,
  street: 0.9,
  place: 0.95,
  company: 0.3,
  organisation: 0.03,
};

const SHARED_IDENTIFIER = 0.003;

/** Share per comparison, in order; all 0 when the data cannot show relatives (no names, or nothing they would share). */
export function relativeShares(comparisons: readonly Comparison[]): readonly number[] {
  const ids = new Set(comparisons.map((comparison) => comparison.id));
  const arePeople = ids.has('given') && ids.has('family');
  const isPossible =
    (arePeople || ids.has('organisation')) && ['street', 'phone', 'email', 'place'].some((id) => ids.has(id));
  return comparisons.map(({ id }) => {
    if (!isPossible) return 0;
    if (id.startsWith('identifier')) return SHARED_IDENTIFIER;
    return SHARED[id] ?? 0;
  });
}

/** Level shares among relatives: a mixture of those among matches and those of chance. */
export function mixRelatives(shared: readonly number[], m: Shares, u: Shares): Shares {
  return m.map((levels, c) => {
    const share = shared[c] as number;
    return levels.map((match, level) => share * match + (1 - share) * ((u[c] as number[])[level] as number));
  });
}
