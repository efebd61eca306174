import type { Clustering } from '../model/matching.ts';
import { Groups } from './edges.ts';
import type { Features } from './feature.ts';

/**
 * Customers who live together: clusters that share a family name, street, house number and postcode (city where there is
 * none) in any record. Per cluster the smallest cluster of its household, −1 for customers alone or without an address.
 * A household never changes who is whose record. Linear in records.
 */
export function findHouseholds(features: Features, clustering: Clustering): Int32Array {
  const groups = new Groups(clustering.count);
  const first = new Map<string, number>();
  const { family, street, house, postcode, city } = features;
  for (let record = 0; record < features.count; record++) {
    const cluster = clustering.clusterOf[record] as number;
    const name = family.slots[0]?.[record] ?? -1;
    for (let slot = 0; name >= 0 && slot < street.slots.length; slot++) {
      const [line, number] = [street.slots[slot]?.[record] ?? -1, house.slots[slot]?.[record] ?? -1];
      const code = postcode.slots[slot]?.[record] ?? -1;
      const place = code >= 0 ? `p${code}` : `c${city.slots[slot]?.[record] ?? -1}`;
      if (line < 0 || number < 0 || place === 'c-1') continue;
      const key = `${name} ${line} ${number} ${place}`;
      const known = first.get(key);
      if (known === undefined) first.set(key, cluster);
      else groups.join(known, cluster);
    }
  }
  const roots = groups.roots();
  const sizes = new Int32Array(clustering.count);
  for (const root of roots) sizes[root] = (sizes[root] as number) + 1;
  return roots.map((root) => ((sizes[root] as number) > 1 ? root : -1));
}
