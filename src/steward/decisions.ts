import { DECISION_KINDS, type Decision, type DecisionKind } from '../model/decision.ts';
import { damaged } from './faults.ts';
import type { Line, Row } from './tables.ts';

/** A decision about two records that are there. */
export interface PairDecision {
  readonly decision: Decision;
  readonly left: number;
  readonly right: number;
}

/** What decisions come to in a run. Record numbers are those of the run. */
export interface SettledDecisions {
  readonly obeyed: readonly PairDecision[];
  /** Of records that are not there. */
  readonly waiting: readonly Decision[];
  /** "Same" of records that are to be kept apart, each with a decision that keeps them so; null: a judgement from elsewhere. */
  readonly setAside: readonly { readonly decision: Decision; readonly against: Decision | null }[];
}

/** A judgement that was given with the run. */
interface Given {
  readonly left: number;
  readonly right: number;
  readonly isSame: boolean;
}

export function decisionFrom(row: Row, file: string): Decision {
  const { n, at, author, kind, why, a, b, of } = row;
  if (!(DECISION_KINDS as readonly string[]).includes(String(kind)))
    throw damaged(file, 'A decision is of no known kind.');
  const number = (cell: unknown): number | null => (cell === null || cell === undefined ? null : Number(cell));
  return {
    ...{ n: Number(n), at: String(at), author: String(author), kind: kind as DecisionKind, why: String(why) },
    ...{ a: number(a), b: number(b), of: number(of) },
  };
}

export function decisionLine(decision: Decision): Line {
  return { table: 'decision', row: { ...decision } };
}

/** Decisions that nobody has taken back; of one pair of records the last one counts. In the order in which they were made. */
export function standing(decisions: readonly Decision[]): Decision[] {
  const undone = new Set(decisions.flatMap(({ of }) => of ?? []));
  const last = new Map<string, Decision>();
  for (const one of decisions) {
    if (one.kind === 'undo' || undone.has(one.n) || one.a === null || one.b === null) continue;
    const key = `${Math.min(one.a, one.b)} ${Math.max(one.a, one.b)}`;
    last.delete(key);
    last.set(key, one);
  }
  return [...last.values()];
}

/**
 * Which decisions hold in a run: every "different", and every "same" that does not join records to be kept apart, the older first.
 * Judgements given with the run come before all. Never throws: what cannot hold is set aside, and told.
 */
export function settleDecisions(
  decisions: readonly Decision[],
  { recordOfRow, given }: { recordOfRow: (row: number) => number | undefined; given: readonly Given[] },
): SettledDecisions {
  const pairs: PairDecision[] = [];
  const waiting: Decision[] = [];
  for (const decision of standing(decisions).filter(({ kind }) => kind !== 'unsure')) {
    const [left, right] = [recordOfRow(decision.a ?? -1), recordOfRow(decision.b ?? -1)];
    if (left === undefined || right === undefined) waiting.push(decision);
    else pairs.push({ decision, left, right });
  }
  const groups = new ApartGroups();
  for (const { left, right, isSame } of given) if (isSame) groups.join(left, right);
  for (const { left, right, isSame } of given) if (!isSame) groups.part({ left, right, by: null });
  const obeyed: PairDecision[] = [];
  const setAside: { decision: Decision; against: Decision | null }[] = [];
  for (const one of pairs.filter(({ decision }) => decision.kind === 'different')) {
    if (groups.areOne(one.left, one.right)) {
      setAside.push({ decision: one.decision, against: null });
      continue;
    }
    groups.part({ ...one, by: one.decision });
    obeyed.push(one);
  }
  for (const one of pairs.filter(({ decision }) => decision.kind === 'same')) {
    const against = groups.between(one.left, one.right);
    if (against !== undefined) {
      setAside.push({ decision: one.decision, against: against.by });
      continue;
    }
    groups.join(one.left, one.right);
    obeyed.push(one);
  }
  const byNumber = (a: PairDecision, b: PairDecision): number => a.decision.n - b.decision.n;
  return { obeyed: obeyed.sort(byNumber), waiting, setAside };
}

interface Apart {
  readonly left: number;
  readonly right: number;
  readonly by: Decision | null;
}

/** Records that are one, and pairs that must never be. */
class ApartGroups {
  readonly #parents = new Map<number, number>();
  readonly #apart: Apart[] = [];

  areOne(left: number, right: number): boolean {
    return this.#find(left) === this.#find(right);
  }

  join(left: number, right: number): void {
    this.#parents.set(this.#find(left), this.#find(right));
  }

  part(apart: Apart): void {
    this.#apart.push(apart);
  }

  /** What keeps the groups of two records apart; undefined for nothing. */
  between(left: number, right: number): Apart | undefined {
    const [a, b] = [this.#find(left), this.#find(right)];
    return this.#apart.find((one) => {
      const [x, y] = [this.#find(one.left), this.#find(one.right)];
      return (x === a && y === b) || (x === b && y === a);
    });
  }

  #find(record: number): number {
    let root = record;
    for (let next = this.#parents.get(root); next !== undefined && next !== root; next = this.#parents.get(root))
      root = next;
    if (root !== record) this.#parents.set(record, root);
    return root;
  }
}
