import type { DuplicatesEstimate } from '../../model/profile-report.ts';
import { type FieldName, findField, type RecordSet } from '../../table/records.ts';
import type { Table } from '../../table/table.ts';

/** Holders from which on a value is a household's, an office's or a default, and says nothing of one customer. */
const MOST_HOLDERS = 5;

/** What two rows may share, by the keys matching knows: all fields of one piece have to agree. */
const PIECES = {
  name: { words: 'name', fields: ['given_key', 'family_key'] },
  email: { words: 'mailbox', fields: ['email_key'] },
  phone: { words: 'telephone', fields: ['phone_national'] },
  birth: { words: 'birth date', fields: ['birth_key'] },
  address: { words: 'address', fields: ['street_key', 'house_key', 'postcode_key'] },
} as const satisfies Readonly<Record<string, { words: string; fields: readonly FieldName[] }>>;

type PieceName = keyof typeof PIECES;

const SINGLE: readonly PieceName[] = ['email', 'phone'];
const PAIRS: readonly (readonly [PieceName, PieceName])[] = [
  ...([
    ['name', 'email'],
    ['name', 'phone'],
    ['name', 'birth'],
    ['name', 'address'],
    ['email', 'phone'],
  ] as const),
];

/** Rows that may repeat a customer of the file, by what they share; nothing is matched. Linear in rows, nearly. */
export function duplicatesOf(records: RecordSet, table: Table): DuplicatesEstimate {
  const pieces = new Map(
    (Object.keys(PIECES) as PieceName[]).map((name) => [name, numbered(records, PIECES[name].fields)]),
  );
  const of = (name: PieceName): Int32Array => pieces.get(name) ?? new Int32Array(records.count).fill(-1);
  const low = new Groups(records.count);
  const evidence = PAIRS.map(([a, b]) => {
    const both = together(of(a), of(b));
    low.join(both, Number.POSITIVE_INFINITY);
    return { words: `${PIECES[a].words} and ${PIECES[b].words}`, rows: surplus(both) };
  });
  const high = low.copy();
  const alone = SINGLE.map((name) => {
    high.join(of(name), MOST_HOLDERS);
    return { words: PIECES[name].words, rows: surplus(of(name)) };
  });
  return {
    of: records.count,
    identical: identicalRows(table),
    low: low.surplus(),
    high: high.surplus(),
    evidence: [...evidence, ...alone].filter(({ rows }) => rows > 0),
  };
}

/** Per record a number that records share which agree in all fields; −1 where one is blank. */
function numbered(records: RecordSet, names: readonly FieldName[]): Int32Array {
  const columns = names.map((name) => findField(records, name)?.clean.ids);
  const [first, ...rest] = columns;
  if (first === undefined || rest.includes(undefined)) return new Int32Array(records.count).fill(-1);
  return rest.reduce<Int32Array>((numbers, ids) => together(numbers, ids ?? first), first);
}

/** Numbers that two lists of numbers make together; −1 where either is. Linear, without a map: they die at 16 million keys. */
function together(a: Int32Array, b: Int32Array): Int32Array {
  const numbers = new Int32Array(a.length).fill(-1);
  const lastLeft = new Int32Array(largest(b) + 1).fill(-1);
  const numberOf = new Int32Array(lastLeft.length);
  let next = 0;
  for (const row of byNumber(a)) {
    const [left, right] = [a[row] as number, b[row] as number];
    if (right < 0) continue;
    if (lastLeft[right] !== left) {
      lastLeft[right] = left;
      numberOf[right] = next++;
    }
    numbers[row] = numberOf[right] as number;
  }
  return numbers;
}

function largest(numbers: Int32Array): number {
  return numbers.reduce((most, number) => Math.max(most, number), -1);
}

/** Rows in order of their numbers; those without one are left out. */
function byNumber(numbers: Int32Array): Int32Array {
  const starts = new Uint32Array(largest(numbers) + 2);
  for (const number of numbers) if (number >= 0) starts[number + 1] = (starts[number + 1] as number) + 1;
  for (let at = 1; at < starts.length; at++) starts[at] = (starts[at] as number) + (starts[at - 1] as number);
  const rows = new Int32Array(starts.at(-1) ?? 0);
  numbers.forEach((number, row) => {
    if (number < 0) return;
    rows[starts[number] as number] = row;
    starts[number] = (starts[number] as number) + 1;
  });
  return rows;
}

function surplus(numbers: Int32Array): number {
  return holdersOf(numbers).reduce((sum, count) => sum + Math.max(0, count - 1), 0);
}

function holdersOf(numbers: Int32Array): Uint32Array {
  const holders = new Uint32Array(largest(numbers) + 1);
  for (const number of numbers) if (number >= 0) holders[number] = (holders[number] as number) + 1;
  return holders;
}

/** Rows with the same text in every column as an earlier one. */
function identicalRows({ columns, rows }: Table): number {
  const [first, ...rest] = columns;
  if (first === undefined) return 0;
  const shifted = (ids: Int32Array): Int32Array => ids.map((id) => id + 1);
  const numbers = rest.reduce((all, { ids }) => together(all, shifted(ids)), shifted(first.ids));
  return rows === 0 ? 0 : surplus(numbers);
}

/** Records joined into groups. */
class Groups {
  readonly #parents: Int32Array;

  constructor(count: number | Int32Array) {
    this.#parents = typeof count === 'number' ? Int32Array.from({ length: count }, (_, at) => at) : count.slice();
  }

  copy(): Groups {
    return new Groups(this.#parents);
  }

  /** Joins records of one number, where no more than `most` have it. */
  join(numbers: Int32Array, most: number): void {
    const holders = holdersOf(numbers);
    const first = new Int32Array(holders.length).fill(-1);
    numbers.forEach((number, record) => {
      if (number < 0 || (holders[number] as number) > most) return;
      const known = first[number] as number;
      if (known < 0) first[number] = record;
      else this.#parents[this.#root(record)] = this.#root(known);
    });
  }

  surplus(): number {
    return this.#parents.reduce((sum, parent, at) => sum + (parent === at ? 0 : 1), 0);
  }

  #root(record: number): number {
    let at = record;
    while (this.#parents[at] !== at) {
      this.#parents[at] = this.#parents[this.#parents[at] as number] as number;
      at = this.#parents[at] as number;
    }
    return at;
  }
}
