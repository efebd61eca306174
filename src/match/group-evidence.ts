import { EvidenceTable, type Lack, type MergeRules } from './agglomerate.ts';
import { MOST_MEMBERS } from './cluster.ts';
import { judgedPair } from './judged-groups.ts';
import type { Scorer } from './score.ts';
import { LIMIT_ID, LIMIT_WORDS } from './verdict.ts';

/** What one comparison says between two groups of records. */
export interface GroupComparison {
  readonly id: string;
  readonly label: string;
  /** The level of the pair that weighs most in the mean. */
  readonly words: string;
  readonly bits: number;
}

/** The evidence that two groups of records are one customer: prior, comparisons, relatives and penalty add up to `bits`. */
export interface GroupEvidence {
  readonly priorBits: number;
  /** Comparisons that are blank between the groups are left out. */
  readonly comparisons: readonly GroupComparison[];
  /** Deducted because the groups fit two relatives of one household (0 or negative). */
  readonly relativeBits: number;
  /** Deducted because both are in a source that has each customer once (0 or negative). */
  readonly penaltyBits: number;
  readonly bits: number;
  /** 1 = judged one customer, −1 = judged two, 0 = not judged: a judgement counts, whatever the bits say. */
  readonly judged: -1 | 0 | 1;
  /** What is missing: nothing but a name needs more bits, nothing but unknown columns is never enough; null: nothing. */
  readonly lack: Lack;
}

/**
 * The evidence between two groups as clustering weighs it, spelled out, judgements aside. Of a group of more than a
 * hundred records the first hundred stand for all. Cost: the product of both sizes.
 */
export function groupEvidence(
  left: readonly number[],
  right: readonly number[],
  { scorer, rules }: { scorer: Scorer; rules: MergeRules },
): GroupEvidence {
  const [a, b] = [left.slice(0, MOST_MEMBERS), right.slice(0, MOST_MEMBERS)];
  const table = gathered(a, b, { scorer, rules });
  const bits = table.weigh(0, a.length);
  const { limitBits } = scorer;
  const words = wordsBetween(a, b, scorer);
  const compared = words.flatMap(({ id, label, words }, c): GroupComparison[] =>
    words === '' ? [] : [{ id, label, words, bits: table.bits(0, a.length, c) }],
  );
  const limit = { id: LIMIT_ID, label: 'Unknown columns', words: LIMIT_WORDS, bits: limitBits };
  const comparisons = limitBits < 0 ? [...compared, limit] : compared;
  const pairs = a.flatMap((x) => b.map((y) => [x, y] as const));
  const penaltyBits = 0 - Math.max(...pairs.map(([x, y]) => rules.penalty(x, y)));
  const priorBits = scorer.explain(a[0] as number, b[0] as number).priorBits;
  const sum = comparisons.reduce((total, one) => total + one.bits, priorBits + penaltyBits);
  const judged = pairs.map(([x, y]) => judgedPair(rules.judgementsOf, x, y));
  return {
    priorBits,
    comparisons,
    relativeBits: Math.min(0, bits - sum),
    penaltyBits,
    bits,
    judged: judged.includes(-1) ? -1 : judged.includes(1) ? 1 : 0,
    lack: table.lack(0, a.length),
  };
}

/** The table of all records with each side gathered at the position of its first. */
function gathered(
  a: readonly number[],
  b: readonly number[],
  { scorer, rules }: { scorer: Scorer; rules: MergeRules },
): EvidenceTable {
  const table = new EvidenceTable([...a, ...b], scorer, rules);
  for (let at = a.length; at < a.length + b.length; at++) for (let k = 1; k < a.length; k++) table.add(0, at, k);
  for (let k = a.length + 1; k < a.length + b.length; k++) table.add(a.length, 0, k);
  return table;
}

/** Per comparison the words of its weightiest level between the groups, '' where all is blank. */
function wordsBetween(
  a: readonly number[],
  b: readonly number[],
  scorer: Scorer,
): { id: string; label: string; words: string }[] {
  const best: { id: string; label: string; words: string; bits: number }[] = [];
  for (const x of a) {
    for (const y of b) {
      const { evidence } = scorer.explain(Math.min(x, y), Math.max(x, y));
      evidence.slice(0, scorer.width).forEach((one, c) => {
        const { id, label } = one;
        best[c] ??= { id, label, words: '', bits: Number.NEGATIVE_INFINITY };
        const bits = one.bits + one.frequencyBits;
        if (one.level !== 'blank' && bits > best[c].bits) best[c] = { id, label, words: one.words, bits };
      });
    }
  }
  return best;
}
