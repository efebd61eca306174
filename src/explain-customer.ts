import { findRecord } from './explain.ts';
import { JUDGED_BITS } from './match/agglomerate.ts';
import type { GroupEvidence } from './match/group-evidence.ts';
import type { PairEngine } from './match/steps.ts';
import { type Apart, type BridgeStory, type NeighbourStory, type Step, tellCluster } from './match/story.ts';
import { goldenIdOf, goldenIds } from './merge/golden-ids.ts';
import { type Members, membersOf } from './merge/members.ts';
import { RecordIds } from './merge/record-id.ts';
import { AurumError } from './model/error.ts';
import { probabilityOf } from './model/matching.ts';
import { rowsOfOutput } from './people/output-rows.ts';
import { type RepeatedRun, repeatRun } from './repeat.ts';
import { maskValue } from './report/mask.ts';
import { type Column, cellText } from './table/table.ts';

/** A record and what it holds, values masked unless asked. */
export interface ExplainedRecord {
  readonly record: string;
  readonly values: readonly { readonly field: string; readonly value: string }[];
}

/** Two groups of records that became one. */
export interface ExplainedMerge {
  /** 1, 2, 3 … in the order in which it happened. */
  readonly step: number;
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** `evidence`: weighed; `judgement`: a steward said so; `links`: too many to be weighed, all linked beyond doubt. */
  readonly by: 'evidence' | 'judgement' | 'links';
  readonly bits: number;
  readonly probability: number;
  readonly evidence: GroupEvidence;
}

/** What one judgement would make of the customers around, with the weights of the run. */
export interface Change {
  /** Records whose golden id would be another. */
  readonly recordsMoved: number;
  /** Customers as they would be, unchanged ones left out; `from` are the golden ids that their records have now. */
  readonly customers: readonly {
    readonly goldenId: string;
    readonly records: readonly string[];
    readonly from: readonly string[];
  }[];
}

/** The strongest pair across the weakest step: judged different, it would take the customer apart. */
export interface ExplainedBridge {
  readonly step: number;
  readonly left: string;
  readonly right: string;
  /** Of the pair alone. */
  readonly bits: number;
  readonly probability: number;
  /** Pairs across the step that are above the threshold by themselves. */
  readonly strongPairs: number;
  readonly ifDifferent: Change;
}

/** Another customer that a possible match links to this one, and the strongest pair between the two. */
export interface ExplainedNeighbour {
  readonly goldenId: string;
  readonly records: number;
  /** The record of this customer, and that of the other. */
  readonly left: string;
  readonly right: string;
  /** Of the pair alone. */
  readonly bits: number;
  readonly probability: number;
  readonly apart: Apart;
  /** Between all records of both customers. */
  readonly evidence: GroupEvidence;
  /** Null when a judgement has settled it. */
  readonly ifSame: Change | null;
  readonly ifDifferent: Change | null;
}

/** A value that a person set: who and when, as far as they said. */
export interface ExplainedCorrection {
  readonly field: string;
  readonly value: string;
  readonly by: string;
  readonly at: string;
}

export interface CustomerExplanation {
  readonly version: 1;
  readonly goldenId: string;
  readonly records: readonly ExplainedRecord[];
  /** Values that people have corrected or pinned, masked unless asked; '' where nothing is to stand. */
  readonly corrected: readonly ExplainedCorrection[];
  /** Bits from which groups of records are one customer. */
  readonly threshold: number;
  readonly merges: readonly ExplainedMerge[];
  /** Null for a customer of one record. */
  readonly bridge: ExplainedBridge | null;
  /** The nearest first, ten at most; `neighboursLeftOut` counts the others. */
  readonly neighbours: readonly ExplainedNeighbour[];
  readonly neighboursLeftOut: number;
}

export interface CustomerRequest {
  /** Output folder of the run. */
  readonly folder: string;
  /** A golden id, or the id of a record of the customer. */
  readonly id: string;
  readonly showValues: boolean;
}

/** Fields that tell a steward which record this is. */
const SHOWN: readonly string[] = [
  'given_name',
  'family_name',
  'company',
  'birth_date',
  'email',
  'phone',
  'house_number',
  'street',
  'postcode',
  'city',
];

/**
 * Why the records of a customer are one: how it grew, what holds it together, who is near, and what judgements would
 * change. Faults: E203 for an unknown id, and those of repeating a run.
 */
export async function explainCustomer(request: CustomerRequest, engine: PairEngine): Promise<CustomerExplanation> {
  const run = await repeatRun(request.folder, engine);
  const words = new Words(run);
  const records = words.recordsOf(words.find(request.id));
  const { steps, bridge, neighbours, neighboursLeftOut } = tellCluster(run.matching, records);
  return {
    version: 1,
    goldenId: words.goldenId(records[0] as number),
    records: records.map((record) => words.record(record, request.showValues)),
    corrected: correctionsIn(request, words.goldenId(records[0] as number)),
    threshold: run.matching.threshold,
    merges: steps.map((step, at) => words.merge(step, at + 1)),
    bridge: bridge === null ? null : words.bridge(bridge),
    neighbours: neighbours.map((one) => words.neighbour(one)),
    neighboursLeftOut,
  };
}

/** What lineage tells of values that people have set. */
function correctionsIn({ folder, showValues }: CustomerRequest, golden: string): ExplainedCorrection[] {
  const isCorrected = (cell: (header: string) => string): boolean =>
    cell('golden_id') === golden && cell('rule') === 'corrected';
  return [...rowsOfOutput(folder, 'lineage.csv', { isWanted: isCorrected, texts: [golden] })].map(
    ({ field = '', value = '', purpose, date }) => ({
      field,
      value: showValues || value === '' ? value : maskValue(field.replace(/_\d+$/, ''), value),
      ...{ by: purpose ?? '', at: date ?? '' },
    }),
  );
}

/** Record numbers → ids and values. */
class Words {
  readonly #run: RepeatedRun;
  readonly #ids: RecordIds;
  readonly #members: Members;
  readonly #golden: Column;

  constructor(run: RepeatedRun) {
    this.#run = run;
    this.#ids = new RecordIds(run.records);
    this.#members = membersOf(run.matching.clustering, this.#ids);
    this.#golden = run.goldenIds ?? goldenIds(this.#members, this.#ids);
  }

  /** The cluster of a golden id or record id. Fault: E203. */
  find(id: string): number {
    const { clustering } = this.#run.matching;
    if (!id.startsWith('g_')) return this.#clusterOf(findRecord(this.#run, id));
    for (let cluster = 0; cluster < clustering.count; cluster++)
      if (cellText(this.#golden, cluster) === id) return cluster;
    throw new AurumError({
      exit: 'USAGE',
      code: 'E203',
      what: `There is no customer "${id}".`,
      expected: 'a golden id of golden.csv, or a record of the customer',
      fix: 'See golden.csv or crosswalk.csv of this run: another run can have other ids.',
    });
  }

  recordsOf(cluster: number): number[] {
    const { records, starts } = this.#members;
    return [...records.subarray(starts[cluster], starts[cluster + 1])];
  }

  goldenId(record: number): string {
    return cellText(this.#golden, this.#clusterOf(record));
  }

  record(record: number, showValues: boolean): ExplainedRecord {
    const fields = this.#run.records.fields.filter(({ name }) => SHOWN.includes(name));
    const values = fields
      .sort((a, b) => SHOWN.indexOf(a.name) - SHOWN.indexOf(b.name) || a.slot - b.slot)
      .map(({ name, clean }) => ({ field: name, text: cellText(clean, record) }))
      .filter(({ text }) => text !== '')
      .map(({ field, text }) => ({ field, value: showValues ? text : maskValue(field, text) }));
    return { record: this.#ids.text(record), values };
  }

  merge({ left, right, bits, isUnweighed, evidence }: Step, step: number): ExplainedMerge {
    const by = isUnweighed ? 'links' : bits === JUDGED_BITS ? 'judgement' : 'evidence';
    return {
      step,
      left: this.#texts(left),
      right: this.#texts(right),
      by,
      bits,
      probability: probabilityOf(bits),
      evidence,
    };
  }

  bridge({ step, link, strongPairs, ifDifferent }: BridgeStory): ExplainedBridge {
    return { step: step + 1, ...this.#link(link), strongPairs, ifDifferent: this.#change(ifDifferent) };
  }

  neighbour({ cluster, link, apart, evidence, ifSame, ifDifferent }: NeighbourStory): ExplainedNeighbour {
    return {
      goldenId: this.goldenId(link.right),
      records: this.recordsOf(cluster).length,
      ...this.#link(link),
      apart,
      evidence,
      ifSame: ifSame === null ? null : this.#change(ifSame),
      ifDifferent: ifDifferent === null ? null : this.#change(ifDifferent),
    };
  }

  #link({ left, right, bits }: BridgeStory['link']) {
    return { left: this.#ids.text(left), right: this.#ids.text(right), bits, probability: probabilityOf(bits) };
  }

  /** Clusters as they would be against those that are. */
  #change(clusters: readonly (readonly number[])[]): Change {
    const made = clusters.map((records) => ({ records, goldenId: this.#goldenIdOf(records) }));
    const isNew = ({ records }: { records: readonly number[] }): boolean =>
      records.length !== this.recordsOf(this.#clusterOf(records[0] as number)).length ||
      records.some((record) => this.#clusterOf(record) !== this.#clusterOf(records[0] as number));
    const customers = made.filter(isNew).map(({ records, goldenId }) => ({
      goldenId,
      records: this.#texts(records),
      from: [...new Set(records.map((record) => this.goldenId(record)))].sort(),
    }));
    const moved = made.map(
      ({ records, goldenId }) => records.filter((record) => this.goldenId(record) !== goldenId).length,
    );
    return { recordsMoved: moved.reduce((sum, count) => sum + count, 0), customers };
  }

  /** The golden id that records would have as one customer. */
  #goldenIdOf(records: readonly number[]): string {
    if (this.#run.goldenIds !== undefined) return this.#keptIdOf(records);
    const first = [...records].sort((a, b) => this.#ids.compare(a, b))[0] as number;
    const isFirstNow = this.recordsOf(this.#clusterOf(first))[0] === first;
    return isFirstNow ? this.goldenId(first) : goldenIdOf(first, this.#ids);
  }

  /** Of a run that keeps a ledger: the id most of them have, where they are the larger part of its records. */
  #keptIdOf(records: readonly number[]): string {
    const counts = new Map<number, number>();
    for (const record of records) counts.set(this.#clusterOf(record), (counts.get(this.#clusterOf(record)) ?? 0) + 1);
    const [most] = [...counts]
      .filter(([cluster, count]) => count * 2 >= this.recordsOf(cluster).length)
      .sort((a, b) => b[1] - a[1]);
    if (most !== undefined) return cellText(this.#golden, most[0]);
    const [first] = [...records].sort((a, b) => this.#ids.compare(a, b));
    return goldenIdOf(first as number, this.#ids);
  }

  #texts(records: readonly number[]): string[] {
    return records.map((record) => this.#ids.text(record));
  }

  #clusterOf(record: number): number {
    return this.#run.matching.clustering.clusterOf[record] as number;
  }
}
