import { valueText } from '../table/dictionary.ts';
import type { Feature, Features } from './feature.ts';

/** Marks values a plan says to ignore, wherever they occur; compared with the clean keys, case and blanks aside. */
export function markIgnored(features: Features, ignore: readonly string[]): void {
  if (ignore.length === 0) return;
  const wanted = new Set(ignore.map(plain));
  const all = [
    features.email,
    features.phone,
    features.company,
    features.birth,
    ...features.identifiers,
    ...features.attributes,
  ];
  for (const { dictionary, generic } of all) {
    for (let id = 0; id < dictionary.size; id++) if (wanted.has(plain(valueText(dictionary, id)))) generic[id] = 1;
  }
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[\s()+./-]/g, '');
}

/** A value that people of this many different family names share is nobody's own. */
const MOST_FAMILIES = 6;

/**
 * Marks values of e-mails, phones and identifiers that records of many different names share (a store's own phone,
 * `info@`, a test id): they are kept, but never used as evidence. Returns how many values were marked, per feature.
 */
export function markGeneric(features: Features): { feature: string; values: number; records: number }[] {
  const owned: [string, Feature][] = [
    ['email', features.email],
    ['phone', features.phone],
    ...features.identifiers.map((feature, index): [string, Feature] => [`identifier_${index + 1}`, feature]),
  ];
  return owned.flatMap(([name, feature]) => {
    const found = markFeature(feature, features);
    return found.values === 0 ? [] : [{ feature: name, ...found }];
  });
}

function markFeature(feature: Feature, features: Features): { values: number; records: number } {
  const family = features.family.slots[0] ?? features.company.slots[0];
  if (family === undefined) return { values: 0, records: 0 };
  const names = new Map<number, Set<number>>();
  for (const ids of feature.slots) {
    for (let record = 0; record < ids.length; record++) {
      const id = ids[record] as number;
      if (id < 0 || (feature.holders[id] as number) <= MOST_FAMILIES) continue;
      const name = family[record] as number;
      if (name < 0) continue;
      let known = names.get(id);
      if (known === undefined) names.set(id, (known = new Set()));
      known.add(name);
    }
  }
  let values = 0;
  let records = 0;
  for (const [id, families] of names) {
    if (families.size <= MOST_FAMILIES || families.size * 2 < (feature.holders[id] as number)) continue;
    feature.generic[id] = 1;
    values++;
    records += feature.holders[id] as number;
  }
  return { values, records };
}
