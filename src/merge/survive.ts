import type { FieldName } from '../table/records.ts';
import type { Column } from '../table/table.ts';
import { emptyIds } from '../table/table.ts';
import type { Ballot } from './ballot.ts';
import { type Choice, idAt } from './choice.ts';
import { type GoldenField, type GoldenName, goldenHeader } from './golden.ts';
import type { Members } from './members.ts';

/** The outcome of one choice over all clusters. */
export interface Survivors<Name extends GoldenName = FieldName> {
  readonly choice: Choice<Name>;
  /** Golden columns, field by field, slots ascending; overflow columns only where one is filled. */
  readonly fields: readonly GoldenField<Name>[];
  /** Per cluster the group of the offer in the first place, −1 where nothing is offered. */
  readonly winners: Int32Array;
}

/** Decides one choice for every cluster. A lone record that offers one thing is copied without a vote. */
export function survive<Name extends GoldenName>(
  choice: Choice<Name>,
  members: Members,
  ballot: Ballot,
): Survivors<Name> {
  const columns = choice.fields.map(() => [emptyIds(members.count)]);
  const winners = new Int32Array(members.count).fill(-1);
  for (let cluster = 0; cluster < members.count; cluster++) {
    const start = members.starts[cluster] as number;
    if ((members.starts[cluster + 1] as number) - start === 1) {
      const record = members.records[start] as number;
      const slot = onlySlot(choice, record);
      if (slot === NOTHING) continue;
      if (slot !== SEVERAL) {
        put(columns, choice, { cluster, place: 0, record, slot });
        winners[cluster] = choice.offers[slot]?.group[record] ?? -1;
        continue;
      }
    }
    const places = ballot.decide(choice, members, cluster);
    for (let place = 0; place < places; place++) {
      const [record, slot] = [ballot.record(place), ballot.slot(place)];
      put(columns, choice, { cluster, place, record, slot });
      if (place === 0) winners[cluster] = choice.offers[slot]?.group[record] ?? -1;
    }
    if (places > 0) complete(columns, choice, { cluster, ballot });
  }
  const fields = choice.fields.flatMap(({ name, dictionary }, i) =>
    (columns[i] as Int32Array[]).map((ids, place) =>
      goldenField(name, (choice.slot ?? 0) + place, { ids, dictionary }),
    ),
  );
  return { choice, fields, winners };
}

const NOTHING = -1;
const SEVERAL = -2;

/** What the winner leaves blank, or spells with a slip, comes from the best record that speaks of the same thing. */
function complete(
  columns: readonly Int32Array[][],
  choice: Choice<GoldenName>,
  { cluster, ballot }: { readonly cluster: number; readonly ballot: Ballot },
): void {
  if (choice.fills === undefined && choice.mends === undefined) return;
  choice.fields.forEach((source, field) => {
    const ids = columns[field]?.[0] as Int32Array;
    const other = (ids[cluster] as number) >= 0 ? ballot.mender(field) : ballot.filler(field);
    if (other !== null) ids[cluster] = idAt(source, other);
  });
}

/** The slot in which a record offers something, when it is the only one. */
function onlySlot(choice: Choice<GoldenName>, record: number): number {
  let found = NOTHING;
  for (let slot = 0; slot < choice.offers.length; slot++) {
    if ((choice.offers[slot]?.group[record] ?? -1) < 0) continue;
    if (found !== NOTHING) return SEVERAL;
    found = slot;
  }
  return found;
}

/** A golden column under its header. */
export function goldenField<Name extends GoldenName>(
  name: Name,
  slot: number,
  values: Omit<Column, 'name'>,
): GoldenField<Name> {
  return { name, slot, column: { name: goldenHeader({ name, slot }), ...values } };
}

interface Place {
  readonly cluster: number;
  readonly place: number;
  readonly record: number;
  readonly slot: number;
}

function put(columns: readonly Int32Array[][], choice: Choice<GoldenName>, at: Place): void {
  for (let i = 0; i < columns.length; i++) {
    const places = columns[i] as Int32Array[];
    while (places.length <= at.place) places.push(emptyIds((places[0] as Int32Array).length));
    const ids = choice.fields[i]?.slots[at.slot];
    if (ids !== undefined) (places[at.place] as Int32Array)[at.cluster] = ids[at.record] as number;
  }
}
