import type { Share } from '../facts.ts';
import { counted } from '../plain.ts';
import type { Estimate, QualityFacts } from '../quality-facts.ts';
import type { Report } from '../report.ts';

/** 0.12345 → "12.3 %"; whole hundreds without decimals; a share that is not quite all or nothing never rounds to it. */
export function percent(share: number): string {
  if (share <= 0 || share >= 1) return share >= 1 ? '100 %' : '0 %';
  const rounded = Math.min(99.9, Math.max(0.1, share * 100));
  return `${rounded.toFixed(1)} %`;
}

/** A share as a number 0..1; 0 of 0 is null. */
export function ratio({ count, of }: Share): number | null {
  return of === 0 ? null : count / of;
}

export function percentOf(share: Share): string {
  const value = ratio(share);
  return value === null ? '–' : percent(value);
}

/** "98.2 % (97.1–98.9)". */
function interval({ value, low, high }: Estimate): string {
  return `${percent(value)} (${(low * 100).toFixed(1)}–${(high * 100).toFixed(1)})`;
}

/** Estimated precision and recall in words; what was not estimated is left out, unless because nothing was merged. */
export function estimates({ rows, quality }: Pick<Report, 'rows' | 'quality'>): { name: string; text: string }[] {
  const names = ['precision', 'recall'] as const;
  return names.flatMap((name) => {
    const own = quality[name];
    if (own === null && rows.merged > 0) return [];
    return [{ name: `estimated ${name}`, text: own === null ? 'nothing merged' : interval(own) }];
  });
}

/** 1536 → "1.5 kB". */
export function bytes(count: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  let [size, unit] = [count, 0];
  while (size >= 1000 && unit < units.length - 1) [size, unit] = [size / 1000, unit + 1];
  return `${unit === 0 || size >= 100 ? size.toFixed(0) : size.toFixed(1)} ${units[unit]}`;
}

/** 0.0123 → "12 ms", 75 → "1 min 15 s". */
export function duration(seconds: number): string {
  if (seconds < 1) return `${Math.round(seconds * 1000)} ms`;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

/** "given_name" → "given name". */
export function words(name: string): string {
  return name.replaceAll('_', ' ');
}

/** A coordinate for SVG: one decimal is finer than a pixel. */
export function at(value: number): string {
  return value.toFixed(1);
}

/** A number with a true minus sign: −4.2. */
export function signed(value: number, decimals = 1): string {
  return value.toFixed(decimals).replace('-', '−');
}

/** What estimates rest on besides the model: "12 judgements: 10 of pairs kept apart (4 the same), 2 of merged pairs (1 different)". */
export function judgedWords({ merged, apart }: NonNullable<QualityFacts['judged']>): string {
  const [inside, outside] = [merged, apart].map((one) => one.same + one.different) as [number, number];
  return `${counted(inside + outside, 'judgement')}: ${outside} of pairs kept apart (${apart.same} the same), ${inside} of merged pairs (${merged.different} different)`;
}
