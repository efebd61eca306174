import type { DecisionKind } from '../model/decision.ts';
import { AurumError } from '../model/error.ts';
import type { Ledger } from '../model/identity.ts';
import { readList } from '../read/read-list.ts';
import { decisionLine } from '../steward/decisions.ts';
import { rowOfId, unknownId } from '../steward/row-of-id.ts';
import { cellText, type Table } from '../table/table.ts';
import { decisionsOf, ledgerOf, type Project, type ProjectRequest } from './project.ts';
import { type ListedDecision, listDecisions, type Steward, withProject } from './review-session.ts';

/** What somebody says of two customers or records. */
export interface SaidOfPair {
  readonly left: string;
  readonly right: string;
  readonly kind: Exclude<DecisionKind, 'undo'>;
  readonly why: string;
}

/** More pairs than this are no decision of a person. */
const MOST_PAIRS = 10_000;

/** Keeps decisions about customers (golden ids, aliases too) or records; all or none. Yields how many. Faults: E203 for unknown ids. */
export function decide(request: ProjectRequest, said: readonly SaidOfPair[], steward: Steward): number {
  return withProject(request, (project) => {
    const ledger = ledgerOf(project);
    const pairs = said.map(({ left, right, kind, why }) => {
      const [a, b] = [rowOfId(left, ledger, project.key), rowOfId(right, ledger, project.key)];
      return { a, b, kind, why };
    });
    return keep(project, pairs, steward);
  });
}

/** The rows of the ledger that ids stand for, in their order. Fault: E203 for one that is unknown. */
export function rowsOfIds(request: ProjectRequest, ids: readonly string[]): number[] {
  return withProject(request, (project) => {
    const ledger = ledgerOf(project);
    return ids.map((id) => rowOfId(id, ledger, project.key));
  });
}

/** Takes records out of a customer: they are one, and none of them is one with those that stay. Faults: E203, E702. */
export function unmerge(
  request: ProjectRequest,
  { golden, records, why }: { readonly golden: string; readonly records: readonly string[]; readonly why: string },
  steward: Steward,
): number {
  return withProject(request, (project) => {
    const ledger = ledgerOf(project);
    const place = placeOf(golden, ledger);
    const rows = [...ledger.goldenOf.keys()].filter(
      (row) => ledger.goldenOf[row] === place && ledger.goneOf[row] === 0,
    );
    const leaving = [...new Set(records.map((record) => rowOfId(record, ledger, project.key)))];
    const staying = rows.filter((row) => !leaving.includes(row));
    if (leaving.some((row) => !rows.includes(row))) throw wrong(`A record is none of the customer "${golden}".`);
    if (staying.length === 0) throw wrong('All records of the customer would leave; then none would.');
    if (leaving.length * staying.length > MOST_PAIRS)
      throw wrong('The customer has too many records to part them one by one.');
    const [first, ...others] = leaving;
    const together = others.map((b) => ({ a: first as number, b, kind: 'same' as const, why }));
    const apart = leaving.flatMap((a) => staying.map((b) => ({ a, b, kind: 'different' as const, why })));
    return keep(project, [...together, ...apart], steward);
  });
}

function keep(
  project: Project,
  pairs: readonly { readonly a: number; readonly b: number; readonly kind: DecisionKind; readonly why: string }[],
  { author, now }: Steward,
): number {
  if (pairs.some(({ a, b }) => a === b)) throw wrong('A decision names one record twice.');
  const from = decisionsOf(project).length + 1;
  const at = now();
  project.store.write(pairs.map((pair, i) => decisionLine({ n: from + i, at, author, of: null, ...pair })));
  return pairs.length;
}

function placeOf(id: string, ledger: Ledger): number {
  const golden = ledger.goldens.find((one) => one.id === id);
  const place = ledger.goldens.findIndex((one) => one.id === (golden?.into ?? id));
  if (golden === undefined || place < 0) throw unknownId(id);
  return place;
}

const COLUMNS = ['n', 'at', 'author', 'decision', 'why', 'golden_id_a', 'golden_id_b', 'undoes', 'stands'] as const;

/** Decisions as rows of a CSV file, the header first. */
export function decisionRows(request: ProjectRequest): string[][] {
  const cells = ({ n, at, author, kind, why, goldenA, goldenB, of, stands }: ListedDecision): string[] => [
    ...[String(n), at, author, kind, why, goldenA, goldenB],
    ...[of === null ? '' : String(of), stands ? 'yes' : 'no'],
  ];
  return [[...COLUMNS], ...listDecisions(request).map(cells)];
}

/**
 * Decisions of a CSV file, such as review.csv with a column `decision` (same, different, unsure; blank: none yet): ids of records or
 * customers as there, `why` where there is one. Of a list of decisions those that stand. Faults: E203 for missing columns and unknown ids, E702 for another decision.
 */
export async function importDecisions(request: ProjectRequest, path: string, steward: Steward): Promise<number> {
  const { table, rejects } = await readList(path);
  if (rejects.length > 0) throw wrong(`${rejects.length} row(s) of the decisions cannot be read.`, path);
  return decide(request, saidIn(table, path), steward);
}

function saidIn(table: Table, path: string): SaidOfPair[] {
  const cells = (name: string): ((row: number) => string) | undefined => {
    const column = table.columns.find((one) => one.name.trim().toLowerCase() === name);
    return column === undefined ? undefined : (row) => cellText(column, row).trim();
  };
  const [decision, why, stands] = [cells('decision'), cells('why'), cells('stands')];
  const sides = ['a', 'b'].map((side) => [cells(`record_${side}`), cells(`golden_id_${side}`)] as const);
  if (decision === undefined || sides.some((side) => side.every((one) => one === undefined)))
    throw new AurumError({
      exit: 'USAGE',
      code: 'E203',
      what: 'The decisions have no column "decision", or none of ids.',
      place: { file: path },
      expected: 'record_a and record_b, or golden_id_a and golden_id_b; decision',
      fix: 'Correct the file.',
    });
  return Array.from({ length: table.rows }, (_, row) => row).flatMap((row): SaidOfPair[] => {
    const kind = decision(row).toLowerCase();
    if (kind === '' || stands?.(row) === 'no') return [];
    if (kind !== 'same' && kind !== 'different' && kind !== 'unsure')
      throw wrong(`The decision of row ${table.recordNumbers[row]} is none of same, different and unsure.`, path);
    const [left, right] = sides.map(([record, golden]) => record?.(row) || golden?.(row) || '') as [string, string];
    return [{ left, right, kind, why: why?.(row) ?? '' }];
  });
}

function wrong(what: string, file?: string): AurumError {
  return new AurumError({
    ...{ exit: 'USAGE', code: 'E702', what },
    ...(file === undefined ? {} : { place: { file } }),
    fix: 'Nothing was kept; correct it and say it again.',
  });
}
