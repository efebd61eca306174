const DIGIT = 11;
const BUCKETS = 1 << DIGIT;

/** Unsigned 32-bit keys and the row each belongs to, sorted together. Arrays have the same length. */
export interface KeyedRows {
  readonly keys: Uint32Array;
  readonly rows: Int32Array;
}

/** Sorts by key, keeping the order of rows within equal keys. Linear: three passes of 11 bits, constant digits skipped. */
export function radixSort(input: KeyedRows): KeyedRows {
  const size = input.keys.length;
  if (size < 2) return input;
  let keys = Uint32Array.from(input.keys);
  let rows = Int32Array.from(input.rows);
  let nextKeys = new Uint32Array(size);
  let nextRows = new Int32Array(size);
  for (let shift = 0; shift < 32; shift += DIGIT) {
    const starts = new Uint32Array(BUCKETS);
    for (let i = 0; i < size; i++) {
      const digit = ((keys[i] as number) >>> shift) & (BUCKETS - 1);
      starts[digit] = (starts[digit] as number) + 1;
    }
    if (starts[((keys[0] as number) >>> shift) & (BUCKETS - 1)] === size) continue;
    let sum = 0;
    for (let bucket = 0; bucket < BUCKETS; bucket++) {
      const count = starts[bucket] as number;
      starts[bucket] = sum;
      sum += count;
    }
    for (let i = 0; i < size; i++) {
      const key = keys[i] as number;
      const digit = (key >>> shift) & (BUCKETS - 1);
      const target = starts[digit] as number;
      starts[digit] = target + 1;
      nextKeys[target] = key;
      nextRows[target] = rows[i] as number;
    }
    [keys, nextKeys] = [nextKeys, keys];
    [rows, nextRows] = [nextRows, rows];
  }
  return { keys, rows };
}
