import type { Aliases } from '../model/plan.ts';
import { cityKey, streetKey } from '../normalize/address/street/key.ts';
import { normalizeCompany } from '../normalize/company/company.ts';
import { nameMatchKey } from '../normalize/name/cells.ts';

type Kind = keyof Aliases;

/** How values of each kind are written once they are clean. */
const KEYS: Readonly<Record<Kind, (text: string) => string>> = {
  name: nameMatchKey,
  company: (text) => normalizeCompany(text).value?.key ?? '',
  street: streetKey,
  city: cityKey,
};

/**
 * Aliases with the clean keys before the spellings, because matching sees keys only: "IBM Corp." is "ibm" there, "Main St."
 * "main st". Groups that share a spelling are one: [[A, B], [C, A]] → [[A, B, C]]. Applying it again changes nothing.
 */
export function withKeys(aliases: Aliases): Aliases {
  const kinds = Object.entries(aliases) as [Kind, readonly (readonly string[])[]][];
  return Object.fromEntries(
    kinds.map(([kind, groups]) => [kind, joinGroups(groups.map((group) => spell(kind, group)))]),
  );
}

function spell(kind: Kind, group: readonly string[]): readonly string[] {
  const keys = group.map((text) => KEYS[kind](text)).filter((key) => key !== '');
  return [...new Set([...keys, ...group])];
}

function joinGroups(groups: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const joined: (readonly string[])[] = [];
  for (const group of groups) {
    const shared = joined.filter((other) => other.some((text) => group.includes(text)));
    const rest = joined.filter((other) => !shared.includes(other));
    joined.splice(0, joined.length, ...rest, [...new Set([...shared.flat(), ...group])]);
  }
  return joined;
}
