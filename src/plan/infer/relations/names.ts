import { containment, overlap, repeats } from '../across.ts';
import type { ColumnView } from '../column.ts';
import { FURTHER } from '../headers/groups.ts';
import { NAMED } from '../score.ts';
import type { Nudge, Relation, SourceView } from '../situation.ts';
import { SHOWN, shownShare, wordy } from './shown.ts';

/** Share of rows of a further name that the names of the customers hold too. */
const VOCABULARY = 0.5;

/** Further given names and second family names beside names that are known: the same vocabulary, in fewer rows. */
export const furtherNames: Relation = (source) => {
  const [given, family] = [source.first('given_name'), source.first('family_name')];
  if (given === undefined || family === undefined) return [];
  return source.unnamed
    .filter((view) => view !== given && view !== family && view.measure('wordsOrInitials') >= 0.85)
    .filter((view) => !isSparse(view) && !isCopy(view, source))
    .flatMap((view): Nudge[] => {
      const [asGiven, asFamily] = [overlap(view.values, given.values), overlap(view.values, family.values)];
      if (Math.max(asGiven, asFamily) < VOCABULARY) return [];
      if (asGiven > asFamily) return [{ view, role: 'middle_name', bits: 8, why: 'holds given names once more' }];
      return view.values.filled > family.values.filled
        ? []
        : [{ view, role: 'family_name', bits: 9, why: 'holds family names once more', rest: [FURTHER] }];
    });
};

/** Second names fill few rows, so a few names are enough where few are filled. */
function isSparse({ values: { distinct, filled } }: ColumnView): boolean {
  return distinct < 3 || distinct < Math.min(8, filled * 0.3);
}

/** True where a column mostly repeats a known one, and e-mail addresses do not show it more often than that. */
function isCopy(view: ColumnView, source: SourceView): boolean {
  return source
    .at('given_name', 'family_name', 'full_name', 'street', 'city', 'postcode', 'region')
    .some((other) => other !== view && repeats(view.column, other.column) && !isShownMore(view, other, source));
}

function isShownMore(view: ColumnView, other: ColumnView, source: SourceView): boolean {
  return other.named < NAMED && shownShare(source, view) > shownShare(source, other);
}

/** Columns that mostly repeat a known one are a second set, of recipients or former addresses; columns that hold known ones say them again. */
export const copies: Relation = (source) => {
  const names = source.columns('family_name', 'given_name');
  const shown = wordy(source).filter((view) => view.named < NAMED && shownShare(source, view) > 0);
  const bits = 12;
  return source.unnamed.flatMap((view): Nudge[] => {
    const role = source.roleOf(view);
    const isName = role === 'given_name' || role === 'family_name';
    const shownMore = shown.some(
      (other) => other !== view && isShownMore(other, view, source) && repeats(view.column, other.column),
    );
    if (isName && !shownMore) return [];
    const isKnown = ['full_name', 'street', 'city', 'postcode', 'region'].includes(role);
    if (shownMore || (!isKnown && isCopy(view, source)))
      return [{ view, role: 'other', bits, why: 'repeats another column' }];
    const holdsNames = view.measure('words') >= 0.5 && names.some((name) => containment(name, view.column) >= 0.5);
    return holdsNames && view.measure('severalWords') >= 0.5
      ? [{ view, role: 'other', bits, why: 'holds the names of other columns' }]
      : [];
  });
};

/** A label that holds the street of another column is that address once more. */
export const labels: Relation = (source) => {
  const streets = source.columns('street');
  const hasPlace = source.has('city', 'postcode');
  return source.views
    .filter((view) => hasPlace || view.measure('wholeAddresses') < 0.5)
    .filter((view) => view.measure('digits') >= 0.3 && view.measure('length') >= 8 && view.measure('emails') < 0.1)
    .filter((view) => !streets.includes(view.column) && (view.claims[0]?.bits ?? 0) < 6)
    .filter((view) => streets.some((street) => containment(street, view.column) >= 0.5))
    .map((view): Nudge => ({ view, role: 'other', bits: 9, why: 'holds the street of another column' }));
};

/** A column "name" beside given names holds family names, when its cells are single words. */
export const nameBesideGiven: Relation = (source) =>
  source.has('given_name')
    ? source.views
        .filter((view) => view.claimOf('full_name') !== undefined && view.measure('singleWords') >= 0.6)
        .flatMap((view): Nudge[] => [
          { view, role: 'family_name', bits: 4, why: 'stands with given names' },
          { view, role: 'full_name', bits: -3, why: 'stands with given names' },
        ])
    : [];

/** And beside family names it holds given names. */
export const nameBesideFamily: Relation = (source) =>
  source.has('family_name')
    ? source.views
        .filter((view) => view.claimOf('full_name') !== undefined && source.roleOf(view) !== 'family_name')
        .filter((view) => view.measure('severalWords') < 0.3 && view.measure('organisations') < 0.3)
        .filter((view) => !source.at('given_name').some((given) => given !== view))
        .flatMap((view): Nudge[] => [
          { view, role: 'given_name', bits: 5, why: 'stands with family names' },
          { view, role: 'full_name', bits: -3, why: 'stands with family names' },
        ])
    : [];

/** Names in their own script beside Latin ones; where there are no others, they are the names. */
export const nativeNames: Relation = (source) => {
  const [name] = source.at('given_name', 'family_name', 'full_name').slice(-1);
  if (name === undefined || name.measure('native') >= 0.5) return [];
  return source.unnamed
    .filter((view) => view.measure('native') >= 0.8 && view.measure('distinct') >= 2 && !isElse(view))
    .map((view): Nudge => ({ view, role: 'native_name', bits: 9, why: 'names in their own script' }));
};

/** Places and firms are written in native scripts too. */
function isElse(view: ColumnView): boolean {
  const others = ['regions', 'cities', 'streets', 'organisations', 'countries'] as const;
  return others.some((name) => view.measure(name) >= 0.3);
}

/**
 * Names that no list knows: beside given names the most varied single words are family names; among columns of words the
 * one with clearly the most known given names holds them.
 */
export const namesLeft: Relation = (source) => {
  const left = wordy(source).filter((view) => couldBeName(view) && !isPlace(view, source));
  return [...unknownFamily(source, left), ...fewGiven(left)];
};

function couldBeName(view: ColumnView): boolean {
  const isVague = view.measure('category') === 1 && view.measure('family') < 0.3 && view.measure('given') < 0.3;
  return view.measure('singleWords') >= 0.6 && !isVague;
}

function isPlace(view: ColumnView, source: SourceView): boolean {
  return source.roleOf(view) === 'city' || (view.measure('cities') >= 0.25 && shownShare(source, view) < SHOWN);
}

function unknownFamily(source: SourceView, left: readonly ColumnView[]): Nudge[] {
  const [given] = source.at('given_name', 'full_name');
  if (given === undefined || source.at('family_name').some(({ named }) => named >= NAMED)) return [];
  const ranked = left
    .filter(
      (view) =>
        view.isGeneric &&
        view !== given &&
        ['other', 'family_name'].includes(source.roleOf(view)) &&
        !isWhole(view, source),
    )
    .filter(({ values }) => values.distinct >= given.values.distinct * 0.4)
    .sort((a, b) => b.values.distinct - a.values.distinct);
  const known = ranked.filter((view) => view.measure('family') >= 0.12);
  const [first, second] = known.length > 0 ? known.sort((a, b) => familyLike(b, given) - familyLike(a, given)) : ranked;
  const isClear =
    known.length > 0 || second === undefined || (first?.values.distinct ?? 0) >= second.values.distinct * 1.5;
  return first === undefined || !isClear
    ? []
    : [{ view: first, role: 'family_name', bits: 5, why: 'the most varied words beside given names' }];
}

/** Share of known family names, less where they vary less than the given names: colours are family names too. */
function familyLike(view: ColumnView, given: ColumnView): number {
  return view.measure('family') * Math.min(1, view.values.distinct / given.values.distinct);
}

function isWhole(view: ColumnView, source: SourceView): boolean {
  return source.at('full_name').some((whole) => whole !== view && overlap(view.values, whole.values) >= 0.5);
}

function fewGiven(left: readonly ColumnView[]): Nudge[] {
  const score = (view: ColumnView): number => Math.max(0, view.measure('given') - view.measure('family') / 2);
  const [first, second] = [...left].sort((a, b) => score(b) - score(a));
  if (first === undefined || second === undefined) return [];
  return score(first) >= 0.12 && score(first) >= score(second) * 2.5
    ? [{ view: first, role: 'given_name', bits: 6, why: 'most given names of all columns of words' }]
    : [];
}

/** Of columns that fit given names alike, the more varied one holds them: middle names are drawn from fewer. */
export const variedGiven: Relation = (source) => {
  const alike = source.unnamed.filter(
    (view) => view.measure('given') >= 0.35 && view.measure('givenMore') > -0.3 && view.measure('words') >= 0.85,
  );
  if (alike.length < 2) return [];
  const most = Math.max(...alike.map(({ values }) => values.filled));
  const least = Math.min(...alike.map(concentration));
  return alike.map((view): Nudge => {
    const isFull = view.values.filled >= most * 0.5;
    const isVaried = concentration(view) <= least * 1.13;
    return { view, role: 'given_name', bits: isFull ? (isVaried ? 1 : -1) : -5, why: 'the fullest and most varied' };
  });
};

/** How likely two rows have the same value (0..1). */
function concentration({ values: { values, rows } }: ColumnView): number {
  return values.reduce((sum, one) => sum + (one.rows / Math.max(1, rows)) ** 2, 0);
}

/**
 * Where nobody is named but customers have addresses, telephones or e-mail, the most varied words are what they are
 * called: people where a part holds given names or another script than Latin, else shops, restaurants, firms.
 */
export const nameless: Relation = (source) => {
  const isOpen = (view: ColumnView): boolean =>
    ['full_name', 'company'].includes(source.roleOf(view)) && view.named < 3;
  const named = source
    .at('given_name', 'family_name', 'full_name', 'company', 'native_name')
    .filter((view) => !isOpen(view));
  if (named.length > 0) return [];
  if (!source.has('street', 'address_full', 'phone', 'email', 'website', 'postcode')) return [];
  const [first] = source.unnamed
    .filter((view) => ['other', 'full_name', 'company'].includes(source.roleOf(view)) && couldBeWhole(view))
    .sort((a, b) => b.values.distinct - a.values.distinct);
  if (first === undefined) return [];
  const isPeople = first.measure('persons') >= 0.3;
  return [{ view: first, role: isPeople ? 'full_name' : 'company', bits: 8, why: 'the most varied words of the file' }];
};

function couldBeWhole(view: ColumnView): boolean {
  const { distinct, filled, column } = view.values;
  return (
    distinct >= Math.max(5, filled * 0.3) &&
    filled >= column.ids.length * 0.3 &&
    view.measure('emails') < 0.1 &&
    view.measure('urls') < 0.1 &&
    view.measure('numbers') < 0.1 &&
    view.measure('codes') < 0.3 &&
    view.measure('prose') < 0.5 &&
    view.measure('length') <= 80 &&
    Math.max(view.measure('severalWords'), view.measure('native')) >= 0.3 &&
    view.measure('streets') < 0.3
  );
}

/** Names in few rows of a file whose rows are all called something are those of other people: contacts, owners. */
export const sparseNames: Relation = (source) => {
  const called = source.at('given_name', 'family_name', 'full_name', 'company');
  const most = Math.max(0, ...called.map(({ values }) => values.filled));
  return source.unnamed
    .filter((view) => view.values.filled < most * SPARSE && view.measure('persons') >= 0.25)
    .map((view): Nudge => ({ view, role: 'full_name', bits: -7, why: 'fills few rows' }));
};
const SPARSE = 0.3;
