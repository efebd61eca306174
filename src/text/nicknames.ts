import { NICKNAME_GROUPS } from './lexicons/nicknames.ts';
import { ROMANISATIONS, SPELLINGS } from './lexicons/nicknames-world.ts';
import { lines, words } from './words.ts';

function buildGroups(): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  lines(NICKNAME_GROUPS + SPELLINGS + ROMANISATIONS).forEach((line, group) => {
    for (const name of words(line)) {
      const list = groups.get(name);
      if (list === undefined) groups.set(name, [group]);
      else list.push(group);
    }
  });
  return groups;
}

const GROUPS = buildGroups();

/**
 * True when two given names (as nameKey) are used for one person: equal, or in one group of pet forms, spellings or
 * romanisations. "robert", "bob" → true; "bill", "liam" → true (both William); "mohammed", "muhamad" → true; "" is nobody's
 * name. Symmetrical, not transitive.
 */
export function sameNickname(a: string, b: string): boolean {
  if (a === b) return a !== '';
  const left = GROUPS.get(a);
  if (left === undefined) return false;
  const right = GROUPS.get(b);
  if (right === undefined) return false;
  for (const group of left) if (right.includes(group)) return true;
  return false;
}

/** True when a given name (as nameKey) is in any nickname group at all; names that are not need no further look. */
export function hasNicknames(name: string): boolean {
  return GROUPS.has(name);
}
