import { Groups } from './edges.ts';
import type { Judgement } from './options.ts';

/** Judgements by record: those that name it. */
export type JudgementsOf = (record: number) => readonly Judgement[];

const NONE: readonly Judgement[] = [];

export function indexJudgements(judgements: readonly Judgement[]): JudgementsOf {
  const byRecord = new Map<number, Judgement[]>();
  for (const one of judgements)
    for (const record of [one.left, one.right]) byRecord.set(record, [...(byRecord.get(record) ?? []), one]);
  return (record) => byRecord.get(record) ?? NONE;
}

/** What was judged of two records themselves: 1 = one customer, −1 = two, 0 = nothing. */
export function judgedPair(judgementsOf: JudgementsOf, left: number, right: number): -1 | 0 | 1 {
  const own = judgementsOf(left).find((one) => one.left === right || one.right === right);
  return own === undefined ? 0 : own.isSame ? 1 : -1;
}

/**
 * Keeps judgements while records are merged: everything that must be one customer, merged already or not, is one group, and groups
 * that hold records judged different never become one. Records are named by their position in `members`.
 */
export class JudgedGroups {
  readonly #groups: Groups;
  readonly #apart: (readonly [number, number])[] = [];
  /** True when some records are to be one whatever the evidence. */
  readonly hasSame: boolean;

  constructor(members: readonly number[], judgementsOf: JudgementsOf) {
    this.#groups = new Groups(members.length);
    const own = members.flatMap((record) => judgementsOf(record).filter((one) => one.left === record));
    const positions = own.length === 0 ? undefined : new Map(members.map((record, at) => [record, at]));
    let hasSame = false;
    for (const { left, right, isSame } of own) {
      const [i, j] = [positions?.get(left), positions?.get(right)];
      if (i === undefined || j === undefined) continue;
      if (isSame) this.#groups.join(i, j);
      else this.#apart.push([i, j]);
      hasSame ||= isSame;
    }
    this.hasSame = hasSame;
  }

  get isEmpty(): boolean {
    return !this.hasSame && this.#apart.length === 0;
  }

  /** The group of a position: its smallest one. */
  groupOf(position: number): number {
    return this.#groups.find(position);
  }

  /** True when both are merged already or must be in the end. */
  areOne(i: number, j: number): boolean {
    return this.#groups.find(i) === this.#groups.find(j);
  }

  /** True when their groups hold records judged different. */
  areApart(i: number, j: number): boolean {
    const [a, b] = [this.#groups.find(i), this.#groups.find(j)];
    return this.#apart.some(([x, y]) => {
      const [own, other] = [this.#groups.find(x), this.#groups.find(y)];
      return (own === a && other === b) || (own === b && other === a);
    });
  }

  join(i: number, j: number): void {
    this.#groups.join(i, j);
  }
}
