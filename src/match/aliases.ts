import { ALIASED, type Aliases } from '../model/plan.ts';
import { toAscii } from '../text/ascii.ts';

type Rename = (text: string) => string;

/**
 * Per kind of value, what gives a key its name in place of any of its aliases: the first of the group. Compared with the
 * clean keys (companies without legal form), case, accents and punctuation aside; `=` is part of the keys of names in some scripts.
 */
export function aliasNames(aliases: Aliases): Readonly<Record<(typeof ALIASED)[number], Rename>> {
  const renames = ALIASED.map((kind): [string, Rename] => {
    const names = new Map<string, string>();
    for (const group of aliases[kind] ?? []) {
      const [first = '', ...others] = group.map(plain);
      for (const other of others) names.set(other, first);
    }
    return [kind, names.size === 0 ? (text) => text : (text) => names.get(text) ?? text];
  });
  return Object.fromEntries(renames) as Readonly<Record<(typeof ALIASED)[number], Rename>>;
}

function plain(text: string): string {
  return toAscii(text)
    .toLowerCase()
    .replace(/[^a-z0-9=]+/g, ' ')
    .trim();
}
