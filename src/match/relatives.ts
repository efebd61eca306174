import type { Comparison } from './comparison.ts';
import type { Shares } from './train.ts';

/**
 * Relatives are different customers who share things. Of each kind: the share per comparison of relatives who agree just
 * as two records of one customer would; the rest agree only by chance. Comparisons not listed: by chance.
 */
export interface Relation {
  readonly shared: readonly number[];
  /** Index of the comparison without which a pair cannot be of this kind; −1 when there is none. */
  readonly requires: number;
}

/**
 * People of one household or family, firms behind one switchboard: they share the family name and the address, often the
 * phone, seldom the e-mail, and a birth date only as twins. What an organisation is called, its neighbours do not share.
 */
const HOUSEHOLD: Readonly<Record<string, number>> = {
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
  domain: 0.03,
};

/** Branches, shops and subsidiaries of one organisation: its name and web site, sometimes its number; elsewhere. */
const BRANCH: Readonly<Record<string, number>> = {
  given: 0.3,
  family: 0.3,
  middle: 0.3,
  order: 1,
  email: 0.2,
  email_named: 0.2,
  phone: 0.25,
  company: 0.9,
  organisation: 0.9,
  domain: 0.9,
  // Columns of unknown meaning often tell of the whole organisation: its industry, its owner.
  attribute: 0.5,
};

const SHARED_IDENTIFIER = 0.003;

/** The kinds of relatives the data can show. */
export function relationsOf(comparisons: readonly Comparison[]): readonly Relation[] {
  const ids = comparisons.map((comparison) => comparison.id);
  const has = (...some: readonly string[]): boolean => some.some((id) => ids.includes(id));
  const arePeople = has('given') && has('family');
  const share = (shared: Readonly<Record<string, number>>, id: string): number =>
    id.startsWith('identifier') ? SHARED_IDENTIFIER : (shared[id.replace(/_\d+$/, '')] ?? 0);
  const relation = (shared: Readonly<Record<string, number>>, requires: number): Relation => ({
    shared: ids.map((id) => share(shared, id)),
    requires,
  });
  const relations: Relation[] = [];
  if ((arePeople || has('organisation')) && has('street', 'phone', 'email', 'place'))
    relations.push(relation(HOUSEHOLD, -1));
  if (has('organisation') && has('street', 'place')) relations.push(relation(BRANCH, ids.indexOf('organisation')));
  return relations;
}

/** Level shares among relatives of each kind: a mixture of those among matches and those of chance. */
export function mixRelatives(relations: readonly Relation[], m: Shares, u: Shares): Shares[] {
  return relations.map(({ shared }) =>
    m.map((levels, c) => {
      const share = shared[c] as number;
      return levels.map((match, level) => share * match + (1 - share) * ((u[c] as number[])[level] as number));
    }),
  );
}
