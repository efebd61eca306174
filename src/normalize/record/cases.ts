/**
 * Per row what its cells are read for, a country or a stated kind of party: `names[numbers[row]]`; `names[0]` for all rows where
 * there are no numbers.
 */
export interface RowFacts {
  readonly names: readonly (string | undefined)[];
  readonly numbers: Uint32Array | null;
}

/** Numbers the facts of `rows` rows in order of appearance. */
export function numberFacts(rows: number, factOf: (row: number) => string | undefined): RowFacts {
  const known = new Map<string | undefined, number>();
  const numbers = new Uint32Array(rows);
  let last: string | undefined;
  let number = -1;
  for (let row = 0; row < rows; row++) {
    const fact = factOf(row);
    if (number < 0 || fact !== last) {
      number = known.get(fact) ?? known.size;
      known.set(fact, number);
      last = fact;
    }
    numbers[row] = number;
  }
  return { names: [...known.keys()], numbers: known.size < 2 ? null : numbers };
}

/**
 * What a column has to clean, each case once: its distinct values, and behind them those that stand beside further
 * facts once more for each. Case `k` below the number of values is value `k` beside the fact it was first met with.
 */
export interface Cases {
  readonly size: number;
  /** Case of each row, −1 where the cell is empty. */
  readonly caseOf: Int32Array;
  /** How many rows each case has; none for a value that no row holds. */
  readonly rows: Uint32Array;
  valueOf(at: number): number;
  factOf(at: number): string | undefined;
}

/** The cases of a column of `values` distinct values, `ids` per row. */
export function findCases(ids: Int32Array, values: number, { names, numbers }: RowFacts): Cases {
  if (numbers === null)
    return {
      ...{ size: values, caseOf: ids, rows: countRows(ids, values) },
      valueOf: (at) => at,
      factOf: () => names[0],
    };
  const further = new FurtherCases(values);
  const caseOf = new Int32Array(ids.length);
  for (let row = 0; row < ids.length; row++) {
    const id = ids[row] as number;
    caseOf[row] = id < 0 ? -1 : further.caseOf(id, numbers[row] as number);
  }
  const size = values + further.size;
  return {
    ...{ size, caseOf, rows: countRows(caseOf, size) },
    valueOf: (at) => further.valueOf(at),
    factOf: (at) => names[further.factOf(at)],
  };
}

/** Chains the cases of values that are met beside more than one fact. */
class FurtherCases {
  readonly #first: Int32Array;
  /** Per value its latest further case, counted from 1; 0 for none. */
  readonly #latest: Int32Array;
  readonly #values: number[] = [];
  readonly #facts: number[] = [];
  readonly #before: number[] = [];

  constructor(values: number) {
    this.#first = new Int32Array(values).fill(-1);
    this.#latest = new Int32Array(values);
  }

  get size(): number {
    return this.#values.length;
  }

  caseOf(id: number, fact: number): number {
    if (this.#first[id] === -1) this.#first[id] = fact;
    if (this.#first[id] === fact) return id;
    let at = this.#latest[id] as number;
    while (at > 0 && this.#facts[at - 1] !== fact) at = this.#before[at - 1] as number;
    if (at === 0) {
      this.#facts.push(fact);
      this.#before.push(this.#latest[id] as number);
      at = this.#latest[id] = this.#values.push(id);
    }
    return this.#first.length + at - 1;
  }

  valueOf(at: number): number {
    return at < this.#first.length ? at : (this.#values[at - this.#first.length] as number);
  }

  factOf(at: number): number {
    return at < this.#first.length ? (this.#first[at] as number) : (this.#facts[at - this.#first.length] as number);
  }
}

function countRows(caseOf: Int32Array, size: number): Uint32Array {
  const rows = new Uint32Array(size);
  for (let row = 0; row < caseOf.length; row++) {
    const at = caseOf[row] as number;
    if (at >= 0) rows[at] = (rows[at] as number) + 1;
  }
  return rows;
}
