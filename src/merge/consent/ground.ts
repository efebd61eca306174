import type { Clustering } from '../../model/matching.ts';
import type { ConsentPlan } from '../../model/plan.ts';
import type { RecordSet } from '../../table/records.ts';
import type { Choice } from '../choice.ts';
import type { FieldColumns } from '../field-columns.ts';
import type { GoldenField } from '../golden.ts';
import type { Members } from '../members.ts';
import type { RecordIds } from '../record-id.ts';
import type { PointKind } from './channels.ts';
import type { Voice } from './voices.ts';

/** Everything consent depends on. */
export interface ConsentGround {
  readonly records: RecordSet;
  readonly clustering: Clustering;
  readonly members: Members;
  readonly ids: RecordIds;
  /** Values of contact points, and golden columns that show them, first place first. */
  readonly contacts: Readonly<Record<PointKind, Contacts | null>>;
  /** What channels of whole persons are given for: the choice, and per cluster the group that survived (−1 for none). */
  readonly given: Readonly<
    Record<'email' | 'address', { readonly choice: Choice | null; readonly winners: Int32Array }>
  >;
  readonly settings: ConsentPlan;
}

export interface Contacts {
  readonly field: FieldColumns;
  readonly places: readonly GoldenField[];
}

/** Visits everything that the records of a customer say, in order of their ids. */
export function eachVoice(
  { starts, records }: Members,
  voices: readonly Voice[],
  cluster: number,
  visit: (record: number, voice: Voice, number: number) => void,
): void {
  for (let i = starts[cluster] as number; i < (starts[cluster + 1] as number); i++)
    for (const [number, voice] of voices.entries()) visit(records[i] as number, voice, number);
}
