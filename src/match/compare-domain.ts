import { valueText } from '../table/dictionary.ts';
import { nearnessTest } from '../text/masks.ts';
import { type Comparison, chanceOf, type Level } from './comparison.ts';
import type { Features } from './feature.ts';

const LEVELS: readonly Level[] = [
  { id: 'exact', words: 'same web or mail domain', prior: 0.8, frequency: true, agrees: true },
  { id: 'near', words: 'domains of one name, or one or two slips apart', prior: 0.08 },
  { id: 'different', words: 'different domains', prior: 0.12 },
];

const EXACT = 1;
const NEAR = 2;
const DIFFERENT = 3;

/**
 * Where at least one record is an organisation: its web site's domain, else that of its e-mail. "acme.com" / "acme.co.uk"
 * → near. Two mail domains speak only when the addresses differ: an equal address has been counted.
 */
export function domainComparison(features: Features): Comparison {
  const { domain, websiteSlots, email, customerOf, isPerson } = features;
  const { dictionary, slots, generic } = domain;
  const isSlip = nearnessTest(dictionary);
  const stems = Array.from({ length: dictionary.size }, (_, id) => valueText(dictionary, id).split('.', 1)[0] ?? '');
  const judge = (a: number, b: number): number => {
    if (a === b) return EXACT;
    const [one, other] = [stems[a] as string, stems[b] as string];
    if (one === other && one.length >= 4) return NEAR;
    const length = Math.min(one.length, other.length);
    return length >= 6 && isSlip(a, b, length >= 10 ? 2 : 1) ? NEAR : DIFFERENT;
  };
  let agreed = 1;
  const compare = (left: number, right: number): number => {
    if (isPerson[left] === 1 && isPerson[right] === 1) return 0;
    const isMailCounted = email.slots.some(
      (ids) => (ids[left] as number) >= 0 && email.slots.some((other) => other[right] === ids[left]),
    );
    let best = 0;
    for (let s = 0; s < slots.length; s++) {
      const a = slots[s]?.[left] as number;
      if (a < 0 || generic[a] === 1) continue;
      for (let t = 0; t < slots.length; t++) {
        const b = slots[t]?.[right] as number;
        if (b < 0 || generic[b] === 1 || (isMailCounted && s >= websiteSlots && t >= websiteSlots)) continue;
        const level = judge(a, b);
        if (best !== 0 && level >= best) continue;
        best = level;
        const isKnownSame = customerOf[left] === customerOf[right];
        agreed = Math.max(chanceOf(domain, a, isKnownSame), chanceOf(domain, b, isKnownSame));
      }
    }
    return best;
  };
  return { id: 'domain', label: 'Web domain', levels: LEVELS, compare, agreedShare: () => agreed };
}
