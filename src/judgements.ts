import type { Judgement } from './match/options.ts';
import { RecordIds } from './merge/record-id.ts';
import { AurumError } from './model/error.ts';
import { readSource } from './read/read-source.ts';
import type { RecordSet } from './table/records.ts';
import { type Column, cellText } from './table/table.ts';

/** Judgements of records that are there, and the SHA-256 of the file they come from. */
export interface ReadJudgements {
  readonly judgements: readonly Judgement[];
  readonly sha256: string;
}

/**
 * Reads judgements: a CSV with `record_a`, `record_b` (ids as in review.csv) and `decision` (same or different; anything
 * blank is not yet decided), so that review.csv with a column added is one. Judgements of records that are
 * no longer there are passed over. Faults (USAGE): E203 for a missing column, E702 for another decision or for judgements
 * that contradict each other.
 */
export async function readJudgements(path: string, records: RecordSet): Promise<ReadJudgements> {
  const { table, sha256 } = await readSource({ path, delimiter: ',' });
  const [left, right, decision] = ['record_a', 'record_b', 'decision'].map((name) => {
    const column = table.columns.find((one) => one.name === name);
    if (column === undefined) throw fault(path, 'E203', `The judgements have no column "${name}".`);
    return column;
  }) as [Column, Column, Column];
  const index = recordIndex(records);
  const judgements: Judgement[] = [];
  for (let row = 0; row < table.rows; row++) {
    const said = cellText(decision, row).trim().toLowerCase();
    if (said === '') continue;
    if (said !== 'same' && said !== 'different') {
      throw fault(path, 'E702', `Judgement ${row + 1} is neither "same" nor "different".`);
    }
    const [a, b] = [left, right].map((column) => index.get(cellText(column, row).trim()));
    // A record that is gone since it was judged takes its judgement with it.
    if (a !== undefined && b !== undefined && a !== b) judgements.push({ left: a, right: b, isSame: said === 'same' });
  }
  refuseContradictions(judgements, records.count, path);
  return { judgements, sha256 };
}

/** Records by the id that outputs show. */
function recordIndex(records: RecordSet): ReadonlyMap<string, number> {
  const ids = new RecordIds(records);
  return new Map(Array.from({ length: records.count }, (_, record) => [ids.text(record), record]));
}

function refuseContradictions(judgements: readonly Judgement[], count: number, path: string): void {
  const parent = Int32Array.from({ length: count }, (_, i) => i);
  const find = (record: number): number => {
    let at = record;
    while (parent[at] !== at) at = parent[at] as number;
    return at;
  };
  for (const { left, right, isSame } of judgements) if (isSame) parent[find(left)] = find(right);
  const wrong = judgements.filter(({ left, right, isSame }) => !isSame && find(left) === find(right)).length;
  if (wrong > 0)
    throw fault(path, 'E702', `${wrong} judgement(s) say "different" of records that others make the same.`);
}

function fault(file: string, code: 'E203' | 'E702', what: string): AurumError {
  return new AurumError({
    exit: 'USAGE',
    code,
    what,
    place: { file },
    expected: 'record_a, record_b, decision (same or different)',
    fix: 'Correct the judgements.',
  });
}
