import type { Comparison, Shares, Sharing } from './comparison.ts';
import type { RelationId } from './model.ts';

/**
 * Relatives are different customers who share things. Of each kind: the share per comparison of relatives who agree just
 * as two records of one customer would; the rest agree only by chance. Comparisons not listed: by chance.
 */
export interface Relation {
  readonly id: RelationId;
  /** Shares that are known beforehand, and those that stand where nothing can be learned. */
  readonly shared: readonly number[];
  /** Per comparison how its share is learned; null where `shared` stands. */
  readonly learned: readonly (Sharing | null)[];
  /** Per comparison the level at which many of them are found, and their share there; null where there is none. */
  readonly typical: readonly (TypicalLevel | null)[];
  /** Index of the comparison without which a pair cannot be of this kind; −1 when there is none. */
  readonly requires: number;
  /** Index of a comparison that a pair of this kind cannot have; −1 when there is none. */
  readonly excludes: number;
  /** Pairs of this kind that are expected per match before any is seen. */
  readonly expected: number;
}

export interface TypicalLevel {
  /** Index of the level. */
  readonly level: number;
  readonly share: number;
}

/**
 * Two of one household who bear one name: a father and his son, seldom anybody else. Told from one customer only where both
 * birth dates are known, so learned there, if slowly; damaged birth dates of duplicates look the same, so never above `most`.
 */
const NAMESAKE_SHARE = 0.005;
const MOST_NAMESAKES = 0.04;
const NAMESAKES = { first: NAMESAKE_SHARE, pseudoPairs: 100, most: MOST_NAMESAKES } as const;

/**
 * People of one household or family: they share the family name and the address, often the phone, seldom the e-mail, and a
 * birth date only as twins.
 */
const HOUSEHOLD: Readonly<Record<string, number>> = {
  given: NAMESAKE_SHARE,
  family: 0.85,
  order: 1,
  middle: 0.04,
  suffix: 0.1,
  birth: 0.04,
  gender: 0.1,
  email: 0.05,
  email_named: 0.2,
  phone: 0.5,
  mobile: 0.15,
  street: 0.9,
  place: 0.95,
  company: 0.3,
  organisation: 0.03,
  domain: 0.03,
};

/** Firms behind one door, often one switchboard; what a firm is called, its neighbours do not share. */
const NEIGHBOURS: Readonly<Record<string, number>> = {
  phone: 0.7,
  mobile: 0.3,
  street: 0.9,
  place: 0.95,
  organisation: 0.03,
  domain: 0.03,
};
/** Few data sets hold enough of them to be learned; unexpected, they would pass for firms that changed their name. */
const NEIGHBOURS_PER_MATCH = 0.1;

/** Branches, shops and subsidiaries of one organisation: its name and web site, sometimes its number; elsewhere. */
const BRANCH: Readonly<Record<string, number>> = {
  given: 0.3,
  family: 0.3,
  middle: 0.3,
  order: 1,
  email: 0.2,
  email_named: 0.2,
  phone: 0.25,
  mobile: 0.1,
  company: 0.9,
  organisation: 0.9,
  domain: 0.9,
  // Columns of unknown meaning often tell of the whole organisation: its industry, its owner.
  attribute: 0.5,
};

/**
 * Where many of a kind are found. Parents like names that go together: Bruno and Bruna, Anna and Anke. Some firms of one door are
 * run by one house: the names of "Quayview Cafe" and "Quayview Dining Room" share a word.
 */
interface Typical {
  readonly comparison: string;
  readonly level: string;
  readonly share: number;
}

const TYPICAL: Partial<Record<RelationId, Typical>> = {
  household: { comparison: 'given', level: 'far', share: 0.02 },
  neighbours: { comparison: 'organisation', level: 'far', share: 0.25 },
};

function typicalLevel({ id, levels }: Comparison, typical: Typical | undefined): TypicalLevel | null {
  if (typical === undefined || id !== typical.comparison) return null;
  return { level: levels.findIndex((level) => level.id === typical.level), share: typical.share };
}

/** Where no relatives are found from which to learn it. */
const SHARED_IDENTIFIER = 0.003;

const SHARED: Readonly<Record<RelationId, Readonly<Record<string, number>>>> = {
  household: HOUSEHOLD,
  neighbours: NEIGHBOURS,
  branch: BRANCH,
};

/** The kinds of relatives the data can show. */
export function relationsOf(comparisons: readonly Comparison[]): readonly Relation[] {
  const ids = comparisons.map((comparison) => comparison.id);
  const has = (...some: readonly string[]): boolean => some.some((id) => ids.includes(id));
  const arePeople = has('given') && has('family');
  const share = (shared: Readonly<Record<string, number>>, id: string): number =>
    id.startsWith('identifier') ? SHARED_IDENTIFIER : (shared[id.replace(/_\d+$/, '')] ?? 0);
  const birth = ids.indexOf('birth');
  const namesakes = (id: RelationId, comparison: string): Sharing | null =>
    id === 'household' && comparison === 'given' && birth >= 0 ? { ...NAMESAKES, witness: birth } : null;
  const organisation = ids.indexOf('organisation');
  const isPlaced = has('street', 'phone', 'mobile', 'place');
  const relations: Relation[] = [];
  const add = (id: RelationId, between: Pick<Relation, 'requires' | 'excludes'>): void => {
    relations.push({
      id,
      ...between,
      shared: ids.map((comparison) => share(SHARED[id], comparison)),
      learned: comparisons.map(({ id: comparison, sharing }) => sharing ?? namesakes(id, comparison)),
      typical: comparisons.map((comparison) => typicalLevel(comparison, TYPICAL[id])),
      expected: id === 'neighbours' ? NEIGHBOURS_PER_MATCH : 0,
    });
  };
  if (arePeople && (isPlaced || has('email')))
    add('household', { requires: -1, excludes: isPlaced ? organisation : -1 });
  if (organisation >= 0 && isPlaced) add('neighbours', { requires: organisation, excludes: -1 });
  if (organisation >= 0 && has('street', 'place')) add('branch', { requires: organisation, excludes: -1 });
  return relations;
}

/**
 * Level shares among relatives of each kind: a mixture of those among matches, those of chance and what is typical.
 * `shares` says per kind and comparison how much of it is as among matches.
 */
export function mixRelatives(
  relations: readonly Relation[],
  shares: Shares,
  { m, u }: { readonly m: Shares; readonly u: Shares },
): Shares[] {
  return relations.map(({ typical }, kind) =>
    m.map((levels, c) => {
      const [share, own] = [shares[kind]?.[c] as number, typical[c] ?? { level: -1, share: 0 }];
      const byChance = 1 - share - own.share;
      return levels.map(
        (match, level) =>
          share * match + byChance * ((u[c] as number[])[level] as number) + (level === own.level ? own.share : 0),
      );
    }),
  );
}

/** True when a pair can be of this kind, given which of its comparisons are not blank. */
export function isPossible(
  { requires, excludes }: Pick<Relation, 'requires' | 'excludes'>,
  isGiven: (comparison: number) => boolean,
): boolean {
  return (requires < 0 || isGiven(requires)) && (excludes < 0 || !isGiven(excludes));
}
