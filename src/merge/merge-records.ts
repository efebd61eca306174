import type { Clustering } from '../model/matching.ts';
import { FIELDS, type FieldName, fieldSlots, type RecordSet } from '../table/records.ts';
import { addressChoice } from './address-choice.ts';
import { Ballot } from './ballot.ts';
import type { Choice } from './choice.ts';
import { CHANNELS, type ContactPoint, mergeConsent } from './consent.ts';
import { companyChoice, emailChoice, phoneChoice, singleChoice } from './contact-choice.ts';
import { EXTREMES, extremeOf } from './extremes.ts';
import { fieldColumns } from './field-columns.ts';
import type { GoldenField, GoldenSet } from './golden.ts';
import { goldenIds } from './golden-ids.ts';
import { withKinds } from './kinds.ts';
import { lineageOf } from './lineage.ts';
import { contestedOf, type Members, membersOf } from './members.ts';
import { nameChoice } from './name-choice.ts';
import { RecordIds } from './record-id.ts';
import { type Standing, standingOf } from './standing.ts';
import { type Survivors, survive } from './survive.ts';

/**
 * One golden record per cluster: the default survivorship of every field, consent that never widens, stable ids.
 * The same records in any order give the same golden records. Linear in records × fields.
 */
export function mergeRecords(records: RecordSet, clustering: Clustering): GoldenSet {
  const ids = new RecordIds(records);
  const members = membersOf(clustering, ids);
  const standing = standingOf(records);
  const ballot = new Ballot(standing);
  const isContested = contestedOf(members);
  const groups = {
    name: nameChoice(records, { clusterOf: clustering.clusterOf, isContested }),
    address: addressChoice(records, isContested),
    company: companyChoice(records),
  };
  const contacts = { email: emailChoice(records), phone: phoneChoice(records) };
  const choices = [...Object.values(groups), ...Object.values(contacts)].filter((choice) => choice !== null);
  const survivors = [...choices, ...singleChoices(records, choices)].map((choice) => survive(choice, members, ballot));
  const extremes = [...EXTREMES.keys()].flatMap((name) => {
    const source = fieldColumns(records, name);
    return source === null ? [] : [extremeOf(source, members, standing)];
  });
  const points = { ...contacts, address: groups.address };
  const consents = mergeConsent({ records, members, choices: points, winners: winnersOf(points, survivors, members) });
  const decided = [...survivors.flatMap((one) => one.fields), ...[...extremes, ...consents].map((one) => one.field)];
  const fields = withKinds(decided, members.count);
  const kind = fields.find(({ name }) => name === 'kind');
  const decisions = { members, standing, survivors, extremes, consents, kind };
  return {
    count: members.count,
    ids: goldenIds(members, ids),
    fields: inOrder(fields),
    sizes: Int32Array.from({ length: members.count }, (_, i) => sizeOf(members, i)),
    customerRecords: countVoters(members, standing),
    previous: null,
    lineage: () => lineageOf(decisions, 1),
    mergedLineage: () => lineageOf(decisions, 2),
  };
}

/** Fields that neither belong to a group nor overflow: each slot is a field of its own. */
function singleChoices(records: RecordSet, choices: readonly Choice[]): Choice[] {
  const taken = new Set<FieldName>([
    ...choices.flatMap((choice) => choice.fields.map((field) => field.name)),
    ...EXTREMES.keys(),
    ...CHANNELS.map((channel) => channel.field),
  ]);
  return FIELDS.filter((name) => !taken.has(name)).flatMap((name) => {
    const field = fieldColumns(records, name);
    return fieldSlots(records, name).flatMap(({ slot }) => (field === null ? [] : [singleChoice(field, slot)]));
  });
}

function winnersOf(
  points: Readonly<Record<ContactPoint, Choice | null>>,
  survivors: readonly Survivors[],
  members: Members,
): Record<ContactPoint, Int32Array> {
  const none = new Int32Array(members.count).fill(-1);
  const winners = (point: ContactPoint): Int32Array =>
    survivors.find((one) => one.choice === points[point])?.winners ?? none;
  return { email: winners('email'), phone: winners('phone'), address: winners('address') };
}

function inOrder(fields: readonly GoldenField[]): GoldenField[] {
  const place = new Map<string, number>(FIELDS.map((name, i) => [name, i]));
  return [...fields].sort((a, b) => (place.get(a.name) ?? 0) - (place.get(b.name) ?? 0) || a.slot - b.slot);
}

function countVoters({ count, starts, records }: Members, { isVoter }: Standing): Int32Array {
  return Int32Array.from({ length: count }, (_, cluster) =>
    records
      .subarray(starts[cluster] as number, starts[cluster + 1] as number)
      .reduce((sum, record) => sum + (isVoter[record] as number), 0),
  );
}

function sizeOf(members: Members, cluster: number): number {
  return (members.starts[cluster + 1] as number) - (members.starts[cluster] as number);
}
