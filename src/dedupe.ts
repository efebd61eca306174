import { type MatchResult, matchRecords } from './match/match.ts';
import { joinBySameKeys, type SameKeys } from './match/same-keys.ts';
import type { PairEngine } from './match/steps.ts';
import type { GoldenSet } from './merge/golden.ts';
import { GoldenCells } from './merge/golden-cells.ts';
import { mergeRecords } from './merge/merge-records.ts';
import {
  chosenRows,
  lostRefusals,
  type RowChoice,
  type RowFates,
  rowFates,
  type Survivors,
  survivingRecords,
} from './merge/row-fates.ts';
import type { Clustering } from './model/matching.ts';
import type { Plan } from './model/plan.ts';
import { withCustomerCountries } from './normalize/phone/countries.ts';
import { normalizeSources } from './normalize/record/records.ts';
import { isPlaceholder } from './normalize/text/placeholder.ts';
import { customerRows } from './plan/customer-rows.ts';
import type { ReadResult } from './read/request.ts';
import type { RunFacts } from './report/facts.ts';
import { countRows } from './runs/facts.ts';
import { type Intake, type IntakeRequest, takeIn, withoutCustomers } from './runs/intake.ts';
import { readJudgements } from './runs/judgements.ts';
import { keepRejects, type ListingHost, type TextTarget, targetOf } from './runs/outgoing.ts';
import { filesRead } from './runs/run-paths.ts';
import type { RecordSet } from './table/records.ts';
import { cellText } from './table/table.ts';
import { type DedupedInput, dedupedRows } from './write/deduped.ts';
import { FileGroup } from './write/file-group.ts';
import type { SheetForm } from './write/sheet-text.ts';

/** Whose duplicates to find, and where the rows go. */
export interface DedupeRequest extends IntakeRequest {
  readonly choice: RowChoice;
  /** Keys that customers are told by, instead of by everything that is known of them. */
  readonly on?: SameKeys;
  /** A path, or where to send the text. */
  readonly output: string | TextTarget;
  /** How text is written; a name that ends in .xlsx makes a workbook whatever it says. */
  readonly form?: SheetForm;
  /** Path of the list of rows that cannot be read; there is no file when there are none. */
  readonly rejects?: string;
  readonly isForced: boolean;
}

export interface DedupeOutcome extends Pick<Intake, 'leftOut' | 'letOff'> {
  readonly rows: RunFacts['rows'];
  /** Customers with several rows, and the most rows of one. */
  readonly duplicated: number;
  readonly largest: number;
  /** Rows that are no customer and stand in the output all the same, when all rows do. */
  readonly withoutCustomer: number;
  /** Customers who said no in a row that does not stand for them. */
  readonly lostRefusals: number;
  readonly written: number;
  /** Pairs that may be one customer and were not merged. */
  readonly possible: number;
  readonly rejects: ReadResult['rejects'];
}

const PROBABILITY_DIGITS = 4;

/** The inputs again with their duplicates told: read → plan → normalize → match → write. Throws AurumError; then nothing was published. */
export async function dedupe(request: DedupeRequest, host: ListingHost): Promise<DedupeOutcome> {
  const files = new FileGroup({ inputs: filesRead(request), isForced: request.isForced });
  host.onOpen?.(() => files.abort());
  try {
    // Outputs are opened first: a name that may not be written is told before anything is read.
    const target = targetOf(request.output, files, request.form);
    await host.onPhase?.('read');
    const intake = await takeIn(request, () => host.onPhase?.('plan'));
    const found = await findCustomers(intake, request, host);
    await host.onPhase?.('write');
    const outgoing = outgoingInputs(intake, found, request.choice);
    await target(dedupedRows(outgoing), () => host.onPhase?.('write'));
    const rejects = unreadable(intake);
    keepRejects(request.rejects, rejects, files);
    files.commit();
    return { ...outcomeOf(intake, found), written: outgoing.reduce((sum, { rows }) => sum + rows.length, 0), rejects };
  } catch (error) {
    files.abort();
    throw error;
  }
}

interface Found extends Survivors {
  readonly records: RecordSet;
  readonly clustering: Clustering;
  readonly golden: GoldenSet;
  readonly possible: number;
}

async function findCustomers(
  { plan, tables }: Intake,
  { planPath, on }: DedupeRequest,
  { engine, onPhase }: ListingHost,
): Promise<Found> {
  await onPhase?.('normalize');
  const cleaned = normalizeSources(customerRows(tables));
  if (cleaned.count === 0) throw withoutCustomers();
  await onPhase?.('match');
  const { clustering, possible } =
    on === undefined
      ? await matched(cleaned, plan, { planPath, engine })
      : { clustering: joinBySameKeys({ records: cleaned, tables, isNothing: isPlaceholder }, on), possible: [] };
  await onPhase?.('merge');
  const records = withCustomerCountries(cleaned, clustering);
  const golden = mergeRecords(records, clustering, { ...plan.consent, merge: plan.merge });
  const survivors = survivingRecords(records, clustering, golden);
  return { records, clustering, golden, possible: possible.length, survivors, sizes: golden.sizes };
}

async function matched(
  records: RecordSet,
  plan: Plan,
  { planPath, engine }: { readonly planPath: string | undefined; readonly engine: PairEngine },
): Promise<Pick<MatchResult, 'clustering' | 'possible'>> {
  const { judgements } = await readJudgements({ path: undefined, match: plan.match, planPath }, records);
  return matchRecords(records, { ...plan.match, judgements }, engine);
}

function outgoingInputs({ whole, reads, plan }: Intake, found: Found, choice: RowChoice): DedupedInput[] {
  const { records, clustering, golden } = found;
  const sources = whole.flatMap((table, at) =>
    plan.sources.slice(at, at + 1).map((own) => ({ table, plan: own, ...rowFates(table, records, clustering) })),
  );
  const cells = choice === 'golden' ? new GoldenCells(sources, records, { clustering, golden }) : undefined;
  return sources.map((source, at) => ({
    table: source.table,
    header: reads[at]?.header,
    rows: chosenRows(source, found, choice),
    told: (row) => toldOf(source, row, found),
    ...(cells === undefined ? {} : { cellOf: (row: number, column: string) => cells.cell(at, row, column) }),
  }));
}

function toldOf(
  { recordOf, customerOf }: RowFates,
  row: number,
  { clustering, golden, survivors }: Found,
): ReturnType<DedupedInput['told']> {
  const [record, customer] = [recordOf[row] as number, customerOf[row] as number];
  if (customer < 0) return ['', '', '', ''];
  const probability = Number((clustering.probability[record] as number).toFixed(PROBABILITY_DIGITS));
  const isSurvivor = survivors[customer] === record;
  return [cellText(golden.ids, customer), String(golden.sizes[customer]), String(isSurvivor), String(probability)];
}

/** Rows that no table holds; those that are no records stand among the rows. */
function unreadable({ reads, whole }: Intake): ReadResult['rejects'] {
  return reads.flatMap(({ rejects }, at) => {
    const kept = new Set(whole[at]?.recordNumbers);
    return rejects.filter(({ record }) => !kept.has(record));
  });
}

function outcomeOf(
  intake: Intake,
  { records, golden, possible, survivors }: Found,
): Omit<DedupeOutcome, 'written' | 'rejects'> {
  const { leftOut, letOff, reads, whole } = intake;
  const held = whole.reduce((sum, { rows }) => sum + rows, 0);
  return {
    ...{ leftOut, letOff },
    rows: countRows({ reads, records, golden }),
    duplicated: golden.sizes.filter((size) => size > 1).length,
    largest: golden.sizes.reduce((most, size) => Math.max(most, size), 0),
    withoutCustomer: held - records.count,
    lostRefusals: lostRefusals(records, golden, survivors),
    possible,
  };
}
