import type { Clustering } from '../model/matching.ts';
import type { ConsentPlan, KeepPlan, MergePlan } from '../model/plan.ts';
import { FIELDS, type FieldName, fieldSlots, type RecordSet } from '../table/records.ts';
import { addressChoice } from './address-choice.ts';
import { Ballot } from './ballot.ts';
import { carriedChoices } from './carried.ts';
import type { Choice } from './choice.ts';
import { configured } from './configured.ts';
import { CHANNELS } from './consent/channels.ts';
import { mergeConsent } from './consent/decide.ts';
import type { Contacts } from './consent/ground.ts';
import { flagUndeliverable, UNDELIVERABLE } from './consent/undeliverable.ts';
import { companyChoice, emailChoice, phoneChoice, singleChoice } from './contact-choice.ts';
import { type Correction, correctionsOf, withCorrectedValues, withCorrections } from './corrections.ts';
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
import { Witness } from './witness.ts';

/** How records are merged: consent as the plan sets it, and what people have corrected. */
export interface MergeSettings extends ConsentPlan {
  readonly corrections?: readonly Correction[];
  readonly merge?: MergePlan | undefined;
  readonly keep?: KeepPlan | undefined;
}

/**
 * One golden record per cluster: the default survivorship of every field, consent that never widens, stable ids.
 * The same records in any order give the same golden records. Linear in records × fields.
 */
export function mergeRecords(
  given: RecordSet,
  clustering: Clustering,
  { corrections = [], merge: plan = {}, keep, ...settings }: MergeSettings = {},
): GoldenSet {
  const records = corrections.length === 0 ? given : withCorrectedValues(given, corrections);
  const corrected = correctionsOf(corrections, clustering.clusterOf);
  const ids = new RecordIds(records);
  const members = membersOf(clustering, ids);
  const standing = standingOf(records);
  const ballot = new Ballot(standing);
  const isContested = contestedOf(members);
  const witness = new Witness(records, members, clustering.clusterOf);
  const clusters = { clusterOf: clustering.clusterOf, isContested, witness };
  const asPlanned = <T extends Choice | null>(choice: T, name: string): T | Choice =>
    choice === null ? choice : configured(choice, name, { plan, records });
  const groups = {
    name: asPlanned(nameChoice(records, clusters), 'name'),
    address: asPlanned(addressChoice(records, clusters), 'address'),
    company: asPlanned(companyChoice(records), 'company'),
  };
  const contacts = {
    email: asPlanned(emailChoice(records, clusters), 'email'),
    phone: asPlanned(phoneChoice(records), 'phone'),
  };
  const choices = [...Object.values(groups), ...Object.values(contacts)].filter((choice) => choice !== null);
  const chosen = [...choices, ...singleChoices(records, choices, asPlanned)].map((choice) =>
    survive(choice, members, ballot),
  );
  const survivors = withCorrections(chosen, corrected);
  const carried = carriedChoices(records, keep).map(({ header, choice }) =>
    survive(configured(choice, header, { plan, records }), members, ballot),
  );
  const extremes = [...EXTREMES.keys()].flatMap((name) => {
    const source = fieldColumns(records, name);
    return source === null ? [] : [extremeOf(source, members, standing)];
  });
  const givenFor = {
    email: winnersOf(contacts.email, survivors, members),
    address: winnersOf(groups.address, survivors, members),
  };
  const shown = { email: contactsOf(contacts.email, survivors), phone: contactsOf(contacts.phone, survivors) };
  const ground = { records, clustering, members, ids, contacts: shown, given: givenFor, settings };
  const consents = [...mergeConsent(ground), ...flagUndeliverable(ground)];
  const decided = [...survivors.flatMap((one) => one.fields), ...[...extremes, ...consents].map((one) => one.field)];
  const fields = withKinds(decided, members.count);
  const kind = fields.find(({ name }) => name === 'kind');
  const decisions = { members, standing, survivors: [...survivors, ...carried], extremes, consents, kind, corrected };
  return {
    count: members.count,
    ids: goldenIds(members, ids),
    fields: inOrder(fields),
    carried: carried.flatMap((one) => one.fields),
    sizes: Int32Array.from({ length: members.count }, (_, i) => sizeOf(members, i)),
    customerRecords: countVoters(members, standing),
    previous: null,
    lineage: () => lineageOf(decisions, 1),
    mergedLineage: () => lineageOf(decisions, 2),
  };
}

/** Fields that neither belong to a group nor overflow: each slot is a field of its own. */
function singleChoices(
  records: RecordSet,
  choices: readonly Choice[],
  asPlanned: (choice: Choice, name: string) => Choice,
): Choice[] {
  const taken = new Set<FieldName>([
    ...choices.flatMap((choice) => choice.fields.map((field) => field.name)),
    ...EXTREMES.keys(),
    ...CHANNELS,
    ...UNDELIVERABLE.map(({ field }) => field).map((channel) => channel),
  ]);
  return FIELDS.filter((name) => !taken.has(name)).flatMap((name) => {
    const field = fieldColumns(records, name);
    return fieldSlots(records, name).flatMap(({ slot }) =>
      field === null ? [] : [asPlanned(singleChoice(field, slot), name)],
    );
  });
}

/** What consent to a whole channel is given for, and what of it survived. */
function winnersOf(choice: Choice | null, survivors: readonly Survivors[], members: Members) {
  const own = survivors.find((one) => one.choice === choice);
  return { choice, winners: own?.winners ?? new Int32Array(members.count).fill(-1) };
}

/** The values of a contact choice and the golden columns that show them. */
function contactsOf(choice: Choice | null, survivors: readonly Survivors[]): Contacts | null {
  const [field] = choice?.fields ?? [];
  if (field === undefined) return null;
  return { field, places: survivors.find((one) => one.choice === choice)?.fields ?? [] };
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
