import type { Judgement } from '../match/options.ts';
import { RecordIds } from '../merge/record-id.ts';
import { AurumError } from '../model/error.ts';
import type { MatchPlan } from '../model/plan.ts';
import { readList } from '../read/read-list.ts';
import type { RecordSet } from '../table/records.ts';
import { cellText, type Table } from '../table/table.ts';
import { GOLDEN_ID, namedRecords } from './named-records.ts';

/** Judgements of records that are there, and the file they come from. */
export interface ReadJudgements {
  readonly judgements: readonly Judgement[];
  /** Judgements passed over because a record they name is no longer there. */
  readonly passedOver: number;
  /** Of the file; undefined when there is none. */
  readonly sha256: string | undefined;
}

/** A decision: both ids as written, and where it stands ("row 3", "match.always[0]", counted from 0). */
interface Row {
  readonly file: string;
  readonly row: string;
  readonly left: string;
  readonly right: string;
  readonly isSame: boolean;
}

interface RowJudgement extends Judgement, Pick<Row, 'file' | 'row'> {}

/** A plan and a file of judgements, each with its display name. */
interface JudgementsFrom {
  readonly path: string | undefined;
  readonly match: MatchPlan;
  /** Undefined when the plan was inferred; it has no judgements then. */
  readonly planPath: string | undefined;
}

const MOST_TOLD = 10;

/**
 * Judgements of the plan (`always`, `never`) and of a file: a CSV, as spreadsheets of any country save it, with `decision`
 * (same or different; blank is not yet decided) and the ids of two records
 * (`record_a`, `record_b`) or two customers of an earlier run (`golden_id_a`, `golden_id_b`), so that review.csv with
 * a column added is one; where a row has both, its records count. A golden id is made of the id of one of its records and
 * stands for that record, so it needs no crosswalk and keeps its meaning when the customer grows; `recordOfGolden` of a ledger comes first. Faults (USAGE): E203 for
 * missing columns, E702 for another decision, for a golden id of repeated records, and for judgements that contradict each other.
 */
export async function readJudgements(
  from: JudgementsFrom,
  records: RecordSet,
  recordOfGolden?: (id: string) => number | undefined,
): Promise<ReadJudgements> {
  const file = from.path === undefined ? undefined : await readFile(from.path, recordOfGolden !== undefined);
  const rows = [...rowsOfPlan(from.match, from.planPath ?? 'plan'), ...(file?.rows ?? [])];
  const ids = new RecordIds(records);
  const index = namedRecords(new Set(rows.flatMap(({ left, right }) => [left, right])), { records, ids });
  const judgements = rows.flatMap(({ left, right, ...row }): RowJudgement[] => {
    const [a, b] = [left, right].map((id) => recordOfGolden?.(id) ?? index.get(id));
    return a === undefined || b === undefined ? [] : [{ ...row, left: a, right: b }];
  });
  refuseContradictions(judgements, ids);
  return {
    judgements: judgements
      .filter(({ left, right }) => left !== right)
      .map(({ left, right, isSame }) => ({ left, right, isSame })),
    passedOver: rows.length - judgements.length,
    sha256: file?.sha256,
  };
}

async function readFile(path: string, areIdsKept: boolean): Promise<{ rows: readonly Row[]; sha256: string }> {
  const { table, sha256, rejects } = await readList(path);
  if (rejects.length > 0) throw fault(path, 'E702', `${rejects.length} row(s) of the judgements cannot be read.`);
  return { rows: decidedRows(table, path, areIdsKept), sha256 };
}

/** `always` and `never` of the plan, as judgements. */
function rowsOfPlan({ always = [], never = [] }: MatchPlan, file: string): Row[] {
  const rows = (name: string, pairs: readonly (readonly [string, string])[]): Row[] =>
    pairs.map(([left, right], at) => ({ file, row: `match.${name}[${at}]`, left, right, isSame: name === 'always' }));
  return [...rows('always', always), ...rows('never', never)];
}

function decidedRows(table: Table, path: string, areIdsKept: boolean): Row[] {
  const cells = (name: string): ((row: number) => string) | undefined => {
    const column = table.columns.find((one) => one.name.trim().toLowerCase() === name);
    return column === undefined ? undefined : (row) => cellText(column, row).trim();
  };
  const decision = cells('decision');
  const sides = ['a', 'b'].map((side) => [cells(`record_${side}`), cells(`golden_id_${side}`)] as const);
  if (decision === undefined) throw fault(path, 'E203', 'The judgements have no column "decision".');
  if (sides.some(([record, golden]) => record === undefined && golden === undefined))
    throw fault(path, 'E203', 'The judgements have no columns of ids.');
  const rows: Row[] = [];
  for (let at = 0; at < table.rows; at++) {
    const said = decision(at).toLowerCase();
    if (said === '') continue;
    const row = `row ${table.recordNumbers[at]}`;
    if (said !== 'same' && said !== 'different')
      throw fault(path, 'E702', `The judgement of ${row} is neither "same" nor "different".`);
    const [left, right] = sides.map(([record, golden]) => record?.(at) || golden?.(at) || '') as [string, string];
    for (const id of [left, right])
      if (!areIdsKept && GOLDEN_ID.test(id) && id.includes('-')) throw ambiguous(path, row);
    rows.push({ file: path, row, left, right, isSame: said === 'same' });
  }
  return rows;
}

/** "Same" travels from pair to pair, so "different" of two that it reaches is a contradiction. */
function refuseContradictions(judgements: readonly RowJudgement[], ids: RecordIds): void {
  const links = new Map<number, RowJudgement[]>();
  for (const one of judgements.filter(({ isSame }) => isSame))
    for (const record of [one.left, one.right]) links.set(record, [...(links.get(record) ?? []), one]);
  const files = new Set<string>();
  const lines = judgements.flatMap((one) => {
    const chain = one.isSame ? undefined : chainBetween(one, links);
    if (chain === undefined) return [];
    for (const { file } of [one, ...chain]) files.add(file);
    const [left, right] = [ids.text(one.left), ids.text(one.right)];
    const said = chain.map(({ row, left, right }) => `${ids.text(left)} = ${ids.text(right)} (${row})`);
    return [`  - ${one.row}: ${left} and ${right} are different, but ${said.join(', ') || 'they are one record'}`];
  });
  if (lines.length === 0) return;
  const more = lines.length > MOST_TOLD ? [`  - and ${lines.length - MOST_TOLD} more`] : [];
  const told = [...lines.slice(0, MOST_TOLD), ...more].join('\n');
  throw new AurumError({
    exit: 'USAGE',
    code: 'E702',
    what: `${lines.length} judgement(s) say "different" of records that others make the same:\n${told}`,
    place: { file: [...files].join(', ') },
    fix: 'Take back one judgement of each line.',
  });
}

/** The shortest chain of "same" between two records; undefined when there is none, empty for one record. */
function chainBetween(
  { left, right }: Judgement,
  links: ReadonlyMap<number, readonly RowJudgement[]>,
): RowJudgement[] | undefined {
  const chains = new Map<number, RowJudgement[]>([[left, []]]);
  for (const [record, chain] of chains) {
    if (record === right) return chain;
    for (const link of links.get(record) ?? []) {
      const next = link.left === record ? link.right : link.left;
      if (!chains.has(next)) chains.set(next, [...chain, link]);
    }
  }
  return undefined;
}

function ambiguous(path: string, row: string): AurumError {
  return fault(path, 'E702', `The judgement of ${row} names a golden id of records that share one record id.`);
}

function fault(file: string, code: 'E203' | 'E702', what: string): AurumError {
  return new AurumError({
    exit: 'USAGE',
    code,
    what,
    place: { file },
    expected: 'record_a and record_b, or golden_id_a and golden_id_b; decision (same or different)',
    fix: 'Correct the judgements.',
  });
}
