import { Ballot } from './ballot.ts';
import { type Choice, idAt } from './choice.ts';
import type { ConsentDecision } from './consent/column.ts';
import type { Correction, CorrectionsOf } from './corrections.ts';
import { EXTREMES, type Extreme } from './extremes.ts';
import type { FieldColumns } from './field-columns.ts';
import type { GoldenField, GoldenName, LineageEntry, Rule } from './golden.ts';
import { NO_INSTANT } from './instant.ts';
import type { Members } from './members.ts';
import type { Standing } from './standing.ts';
import type { Survivors } from './survive.ts';

/** Everything a merge decided, to be told again value by value. */
export interface Decisions {
  readonly members: Members;
  readonly standing: Standing;
  readonly survivors: readonly Survivors<GoldenName>[];
  readonly extremes: readonly Extreme[];
  readonly consents: readonly ConsentDecision[];
  /** What each customer is, where any has a name or company. */
  readonly kind: GoldenField | undefined;
  readonly corrected: CorrectionsOf;
}

/** A choice with each of its fields next to the golden columns that show it. */
interface Step {
  readonly choice: Choice<GoldenName>;
  readonly fields: readonly {
    readonly source: FieldColumns<GoldenName>;
    readonly shown: readonly GoldenField<GoldenName>[];
  }[];
}

/**
 * Lineage of golden records of at least `fewest` records, in order; of smaller ones that of their consent, which other customers
 * and lists may decide. Votes are held again, so memory stays flat.
 */
export function* lineageOf(decisions: Decisions, fewest: number): Generator<LineageEntry> {
  const ballot = new Ballot(decisions.standing);
  const { members } = decisions;
  const steps = decisions.survivors.map(
    ({ choice, fields }): Step => ({
      choice,
      fields: choice.fields.map((source) => ({ source, shown: fields.filter((field) => field.name === source.name) })),
    }),
  );
  const entries: LineageEntry[] = [];
  for (let golden = 0; golden < members.count; golden++) {
    const size = (members.starts[golden + 1] as number) - (members.starts[golden] as number);
    entries.length = 0;
    if (size < fewest) {
      for (const consent of decisions.consents) traceConsent(consent, golden, entries);
      const corrected = decisions.corrected.get(golden);
      if (corrected !== undefined) traceCorrections(decisions, { golden, corrected }, entries);
      yield* entries;
      continue;
    }
    const start = members.starts[golden] as number;
    for (const step of steps) {
      if (size === 1 && step.choice.offers.length === 1)
        traceLone(step, { golden, record: members.records[start] as number }, entries);
      else traceVote(step, { golden, members, ballot }, entries);
    }
    for (const extreme of decisions.extremes) traceExtreme(extreme, { golden, members }, entries);
    for (const consent of decisions.consents) traceConsent(consent, golden, entries);
    traceKind(decisions.kind, golden, entries);
    const corrected = decisions.corrected.get(golden);
    if (corrected !== undefined) traceCorrections(decisions, { golden, corrected }, entries);
    yield* entries;
  }
}

function traceLone(
  step: Step,
  at: { readonly golden: number; readonly record: number },
  entries: LineageEntry[],
): void {
  const { golden, record } = at;
  for (const { shown } of step.fields) {
    for (const { name, slot, column } of shown) {
      const valueId = column.ids[golden] as number;
      if (valueId >= 0) entries.push({ golden, field: name, slot, column, valueId, record, rule: 'only', losers: 0 });
    }
  }
}

function traceVote(
  step: Step,
  at: { readonly golden: number; readonly members: Members; readonly ballot: Ballot },
  entries: LineageEntry[],
): void {
  const { golden, ballot } = at;
  const first = step.choice.slot ?? 0;
  const places = ballot.decide(step.choice, at.members, golden);
  const rules = Array.from({ length: places }, (_, place) => ballot.rule(place));
  step.fields.forEach(({ source, shown }, field) => {
    const lost = supersededIn(source, shown, at);
    for (const { name, slot, column } of shown) {
      const valueId = column.ids[golden] as number;
      if (valueId < 0) continue;
      const place = slot - first;
      const own = { record: ballot.record(place), rule: rules[place] as Rule };
      const isBlank = idAt(source, { record: own.record, slot: ballot.slot(place) }) < 0;
      const other = place > 0 ? null : isBlank ? ballot.filler(field) : ballot.mender(field);
      const rule: Rule = isBlank ? 'filled' : 'agreed';
      const origin = other === null ? own : { record: other.record, rule };
      entries.push({ golden, field: name, slot, column, valueId, ...origin, losers: lost.length });
    }
    entries.push(...lost);
  });
}

function traceExtreme(
  extreme: Extreme,
  at: { readonly golden: number; readonly members: Members },
  entries: LineageEntry[],
): void {
  const { field, source } = extreme;
  const { golden } = at;
  const { column, name } = field;
  const valueId = column.ids[golden] as number;
  if (valueId < 0) return;
  const lost = supersededIn(source, [field], at);
  const rule = EXTREMES.get(name) ?? 'latest';
  const record = extreme.record[golden] as number;
  entries.push({ golden, field: name, slot: 0, column, valueId, record, rule, losers: lost.length }, ...lost);
}

function traceConsent(consent: ConsentDecision, golden: number, entries: LineageEntry[]): void {
  const { column, name, slot } = consent.field;
  const valueId = column.ids[golden] as number;
  if (valueId < 0) return;
  const record = consent.record[golden] as number;
  const rule = consent.rule[consent.rules[golden] as number] as Rule;
  const date = dateText(consent.at[golden] as number);
  const purpose = consent.purposeOf(golden);
  entries.push({ golden, field: name, slot, column, valueId, record, rule, losers: 0, date, purpose });
}

/** What people have corrected takes the place of what was told of the value: when they did, and who. */
function traceCorrections(
  { survivors }: Decisions,
  { golden, corrected }: { readonly golden: number; readonly corrected: readonly Correction[] },
  entries: LineageEntry[],
): void {
  for (const { field, slot, record, when, who } of corrected) {
    const known = entries.findIndex((entry) => entry.field === field && entry.slot === slot);
    const losers = entries.filter((entry) => entry.field === field && entry.slot === -1).length;
    if (known >= 0) entries.splice(known, 1);
    const shown = survivors.flatMap(({ fields }) => fields).find((one) => one.name === field && one.slot === slot);
    const valueId = shown?.column.ids[golden] ?? -1;
    if (shown === undefined || valueId < 0) continue;
    const { column } = shown;
    entries.push({ golden, field, slot, column, valueId, record, rule: 'corrected', losers, date: when, purpose: who });
  }
}

/** A day where the instant is the beginning of one, else to the second, in UTC. */
function dateText(at: number): string {
  if (at === NO_INSTANT) return '';
  const text = new Date(at).toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : `${text.slice(0, 19)}Z`;
}

const NAMES: ReadonlySet<string> = new Set(['given_name', 'family_name']);

/** A kind that no record states comes from the record whose name, or else company, tells it. */
function traceKind(kind: GoldenField | undefined, golden: number, entries: LineageEntry[]): void {
  const valueId = kind?.column.ids[golden] ?? -1;
  if (kind === undefined || valueId < 0 || entries.some(({ field, slot }) => field === 'kind' && slot === 0)) return;
  const shown = entries.filter(({ slot }) => slot >= 0);
  const origin = shown.find(({ field }) => NAMES.has(field)) ?? shown.find(({ field }) => field === 'company');
  if (origin === undefined) return;
  const { record } = origin;
  entries.push({ golden, field: 'kind', slot: 0, column: kind.column, valueId, record, rule: 'derived', losers: 0 });
}

const NOTHING: readonly LineageEntry[] = [];

/** The distinct values of a field in a cluster that no golden column shows, each with the first record that holds it. */
function supersededIn(
  source: FieldColumns<GoldenName>,
  shown: readonly GoldenField<GoldenName>[],
  at: { readonly golden: number; readonly members: Members },
): readonly LineageEntry[] {
  const { golden, members } = at;
  const end = members.starts[golden + 1] as number;
  let lost: LineageEntry[] | null = null;
  for (let i = members.starts[golden] as number; i < end; i++) {
    const record = members.records[i] as number;
    for (const slot of source.slots) {
      const valueId = slot[record] as number;
      if (valueId < 0 || shown.some((field) => field.column.ids[golden] === valueId)) continue;
      if (lost?.some((entry) => entry.valueId === valueId)) continue;
      lost ??= [];
      const { column } = shown[0] as GoldenField;
      lost.push({ golden, field: source.name, slot: -1, column, valueId, record, rule: 'superseded', losers: 0 });
    }
  }
  return lost ?? NOTHING;
}
