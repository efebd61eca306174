import type { Column } from '../table/table.ts';

/** True when every row has a value of its own, as far as values that no row holds can be ruled out. */
function isOwnOfEachRow({ ids, dictionary }: Column): boolean {
  if (dictionary.size < ids.length) return false;
  const seen = new Uint8Array(dictionary.size);
  for (const id of ids) {
    if (id < 0 || seen[id] === 1) return false;
    seen[id] = 1;
  }
  return true;
}

/** Rows with the same values in some columns, as numbers of groups; −1 where all are blank, or the rule does not apply. */
export function groupRows(
  all: readonly Column[],
  rows: number,
  applies: Uint8Array | undefined,
): { readonly groupOf: Int32Array; readonly sizes: readonly number[] } {
  // One column without repeats makes every combination with it one without.
  const own = all.find(isOwnOfEachRow);
  const columns = own === undefined ? all : [own];
  let groupOf: Int32Array = new Int32Array(rows);
  const isFilled = new Uint8Array(rows);
  let groups = 1;
  for (const { ids, dictionary } of columns) {
    const width = dictionary.size + 1;
    const known = new Map<number, number>();
    const next = new Int32Array(rows);
    for (let row = 0; row < rows; row++) {
      const id = ids[row] as number;
      if (id >= 0) isFilled[row] = 1;
      const key = (groupOf[row] as number) * width + id + 1;
      // The first column needs no table: its ids are groups as they are.
      if (groups === 1) next[row] = id + 1;
      else {
        let group = known.get(key);
        if (group === undefined) known.set(key, (group = known.size));
        next[row] = group;
      }
    }
    groups = groups === 1 ? width : known.size;
    groupOf = next;
  }
  const sizes = new Array<number>(groups).fill(0);
  for (let row = 0; row < rows; row++) {
    if (isFilled[row] === 0 || applies?.[row] === 0) groupOf[row] = -1;
    else sizes[groupOf[row] as number] = (sizes[groupOf[row] as number] as number) + 1;
  }
  return { groupOf, sizes };
}
