import { type FieldName, fieldSlots } from '../../table/records.ts';
import { columnFromStrings, emptyIds } from '../../table/table.ts';
import { goldenHeader } from '../golden.ts';
import { NO_INSTANT } from '../instant.ts';
import type { PointKind } from './channels.ts';
import type { ConsentDecision } from './column.ts';
import type { ConsentGround } from './ground.ts';
import { type Points, pointsOf, primaryPoint } from './points.ts';
import { columnOf } from './voices.ts';

/** Flags of contact points that take no mail, or no calls. */
export const UNDELIVERABLE = [
  { field: 'undeliverable_email', point: 'email' },
  { field: 'undeliverable_phone', point: 'phone' },
] as const satisfies readonly { field: FieldName; point: PointKind }[];

/**
 * Marks every golden e-mail and phone of which any record says that nothing arrives there, whoever it belongs to. It is no opt-out
 * and no opt-in. A record says it of what it has in first place.
 */
export function flagUndeliverable(ground: ConsentGround): ConsentDecision[] {
  return UNDELIVERABLE.flatMap(({ field, point }) => {
    const contacts = ground.contacts[point];
    if (contacts === null || fieldSlots(ground.records, field).length === 0) return [];
    const points = pointsOf(ground.records, point, contacts.field);
    const sayer = sayersOf(ground, field, points);
    return contacts.places.map(({ slot, column }) => {
      const name = goldenHeader({ name: field, slot });
      const record = column.ids.map((id) => (id < 0 ? -1 : (sayer[points.ofValue[id] as number] as number)));
      const ids = emptyIds(record.length).map((_, at) => ((record[at] as number) < 0 ? -1 : 0));
      return {
        field: { name: field, slot, column: { name, ids, dictionary: columnFromStrings(name, ['yes']).dictionary } },
        record,
        rule: ['bounced'] as const,
        rules: new Uint8Array(record.length),
        at: new Float64Array(record.length).fill(NO_INSTANT),
        purposeOf: () => '',
      };
    });
  }).filter(({ field, record }) => field.slot === 0 || record.some((one) => one >= 0));
}

/** Per contact point the first record, by id, that says that nothing arrives there; −1 for none. */
function sayersOf({ records, ids }: ConsentGround, field: FieldName, points: Points): Int32Array {
  const sayer = new Int32Array(points.count).fill(-1);
  for (const { slot, clean } of fieldSlots(records, field)) {
    const isOfSlot = records.sources.map(({ plan }) => columnOf(plan.columns, field, slot)?.ofSlot === true);
    for (let record = 0; record < records.count; record++) {
      if ((clean.ids[record] as number) < 0) continue;
      const own = points.slots[slot]?.[record] ?? -1;
      const ofSlot = own < 0 ? -1 : (points.ofValue[own] as number);
      const point = isOfSlot[records.sourceOf[record] as number] === true ? ofSlot : primaryPoint(points, record);
      if (point < 0) continue;
      const known = sayer[point] as number;
      if (known < 0 || ids.compare(record, known) < 0) sayer[point] = record;
    }
  }
  return sayer;
}
