import { lengthOf } from '../text/bytes.ts';
import { nearnessTest } from '../text/masks.ts';
import { type Comparison, chanceOf, type Level } from './comparison.ts';
import type { Feature, Features } from './feature.ts';
import { agreementChance } from './holders.ts';

const LEVELS: readonly Level[] = [
  { id: 'exact', words: 'same e-mail address', prior: 0.74, frequency: true, agrees: true },
  { id: 'local', words: 'same name before the @, other domain', prior: 0.05, frequency: true, agrees: true },
  { id: 'near', words: 'e-mail addresses one or two slips apart', prior: 0.06 },
  { id: 'different', words: 'different e-mail addresses', prior: 0.15 },
];

const NAMED_LEVELS: readonly Level[] = [
  {
    id: 'exact',
    words: 'same e-mail address, spelled from the name that agrees anyway',
    prior: 0.8,
    frequency: true,
    agrees: true,
  },
  { id: 'domain', words: 'e-mail addresses spelled from the same name at the same domain', prior: 0.04 },
  { id: 'different', words: 'e-mail addresses spelled from the same name at other domains', prior: 0.16 },
];

/** Two people of one name write their address alike this often: first.last, flast … */
const SAME_FORM = 0.6;

const EXACT = 1;
const LOCAL = 2;
const NEAR = 3;
const DIFFERENT = 4;

/**
 * Two comparisons of which at most one speaks. Where the names agree and both addresses are spelled from them, only the
 * domain is news (`email_named`); everywhere else the address as a whole counts (`email`).
 * `areNamesAlike` tells whether the names of the pair last compared agree.
 */
export function emailComparisons(features: Features, areNamesAlike: () => boolean): Comparison[] {
  const { email, emailLocal, emailDomain, isNamedEmail, customerOf } = features;
  const localOf = partOf(email, emailLocal);
  const domainOf = partOf(email, emailDomain);
  const hasDigits = digitFlags(emailLocal);
  const isNear = nearnessTest(email.dictionary);
  const judge = (a: number, b: number): number => {
    if (localOf[a] === localOf[b] && lengthOf(emailLocal.dictionary, localOf[a] as number) >= 5) return LOCAL;
    const length = Math.min(lengthOf(email.dictionary, a), lengthOf(email.dictionary, b));
    return isNear(a, b, Math.min(2, Math.floor(length / 8))) ? NEAR : DIFFERENT;
  };
  let plain = 0;
  let named = 0;
  let agreed = 1;
  const weigh = (a: number, b: number, isNamed: boolean, isKnownSame: boolean): void => {
    const level = a === b ? EXACT : judge(a, b);
    const isSameDomain = domainOf[a] === domainOf[b];
    const rank = isNamed ? (level === EXACT ? 1 : isSameDomain ? 2 : 3) : level;
    const best = isNamed ? named : plain;
    if (best !== 0 && rank >= best) return;
    if (isNamed) named = rank;
    else plain = rank;
    agreed = isNamed
      ? SAME_FORM * chanceOf(emailDomain, domainOf[a] as number, isKnownSame)
      : Math.max(chanceOf(email, a, isKnownSame), chanceOf(email, b, isKnownSame));
  };
  const compare = (left: number, right: number): number => {
    plain = 0;
    named = 0;
    const areAlike = areNamesAlike();
    const isKnownSame = customerOf[left] === customerOf[right];
    for (let s = 0; s < email.slots.length; s++) {
      const a = email.slots[s]?.[left] as number;
      if (a < 0 || email.generic[a] === 1) continue;
      for (let t = 0; t < email.slots.length; t++) {
        const b = email.slots[t]?.[right] as number;
        if (b < 0 || email.generic[b] === 1) continue;
        const areSpelled = isNamedEmail[s]?.[left] === 1 && isNamedEmail[t]?.[right] === 1;
        // Addresses as near as the names they are spelled from: the names have said it.
        if (areSpelled && !areAlike && a !== b && judge(a, b) !== DIFFERENT) continue;
        // The digits behind a name are news when they agree; that they do not, says as little as another domain.
        weigh(a, b, areSpelled && areAlike && !(a === b && hasDigits[localOf[a] as number] === 1), isKnownSame);
      }
    }
    if (plain !== 0 && named !== 0) {
      if (plain <= named) named = 0;
      else plain = 0;
    }
    return plain;
  };
  const agreedShare = (): number => agreed;
  return [
    { id: 'email', label: 'E-mail', levels: LEVELS, compare, agreedShare },
    {
      id: 'email_named',
      label: 'E-mail',
      levels: NAMED_LEVELS,
      compare: () => named,
      agreedShare,
      chance: namedChance(emailDomain),
    },
  ];
}

/** Shares of the levels among strangers: of a million pairs about one gives the same address. */
const SOLE_CHANCE = [1e-6, 0.2, 0.2, 0.6 - 1e-6];

/**
 * The comparison where addresses are all there is (a newsletter): one comparison alone cannot learn how often strangers
 * agree, and who has the address is the customer. Addresses that are only alike say nothing for a merge.
 */
export function soleEvidence(comparison: Comparison): Comparison {
  if (comparison.id !== 'email') return comparison;
  const levels = comparison.levels.map((level) => ({ ...level, frequency: false }));
  return { ...comparison, levels, isFixed: true, chance: SOLE_CHANCE };
}

/** Chance shares of the named levels: known from how domains are spread, never seen often enough in a sample. */
function namedChance(domain: Feature): number[] {
  const same = Math.min(0.9, Math.max(1e-6, agreementChance(domain)));
  return [same * SAME_FORM, same * (1 - SAME_FORM), 1 - same];
}

/** Per value, 1 when it holds a digit. */
function digitFlags({ dictionary }: Feature): Uint8Array {
  const { bytes, offsets, size } = dictionary;
  return Uint8Array.from({ length: size }, (_, id) => {
    for (let at = offsets[id] as number; at < (offsets[id + 1] as number); at++) {
      const byte = bytes[at] as number;
      if (byte >= 48 && byte <= 57) return 1;
    }
    return 0;
  });
}

/** Per e-mail id the id of its part in `part`. */
function partOf(email: Feature, part: Feature): Int32Array {
  const of = new Int32Array(email.dictionary.size).fill(-1);
  email.slots.forEach((ids, slot) => {
    for (let record = 0; record < ids.length; record++) {
      const id = ids[record] as number;
      if (id >= 0) of[id] = part.slots[slot]?.[record] as number;
    }
  });
  return of;
}
