import { distance } from 'fastest-levenshtein';

/** ` — did you mean "x"?` for the nearest of the known names when it is a slip or two away (a third of a long name), else ''. */
export function didYouMean(name: string, known: readonly string[]): string {
  const [best] = known
    .map((candidate) => ({ candidate, slips: distance(name.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.slips - b.slips || (a.candidate < b.candidate ? -1 : 1));
  return best !== undefined && best.slips <= Math.max(2, name.length / 3) ? ` — did you mean "${best.candidate}"?` : '';
}
