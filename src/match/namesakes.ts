import { valueText } from '../table/dictionary.ts';
import type { Features } from './feature.ts';

/** How two birth dates stand to each other. */
export type Births = 'same' | 'generation' | 'other' | 'unknown';

/** Suffixes of the first of a name: a record without any may well be his, so that a known son settles nothing. */
const ELDER: ReadonlySet<string> = new Set(['sr', 'i']);

/** What is known of the namesakes of a record with a suffix. */
export type Namesake = 'none' | 'possible' | 'known';

/**
 * Tells, per record with a suffix, whether a namesake is known beside whom it is the junior (Jr, II, III …): a record of the same
 * name and the same home, telephone or mailbox that has another suffix or was born a generation apart. 'none' without a suffix. Linear.
 */
export function namesakes(
  features: Features,
  births: (left: number, right: number) => Births,
): (record: number) => Namesake {
  const { suffix, count } = features;
  const own = suffix.slots[0];
  if (own === undefined) return () => 'none';
  const isJunior = Uint8Array.from({ length: suffix.dictionary.size }, (_, id) =>
    ELDER.has(valueText(suffix.dictionary, id)) ? 0 : 1,
  );
  const juniors: number[] = [];
  for (let record = 0; record < count; record++)
    if ((own[record] as number) >= 0 && isJunior[own[record] as number] === 1) juniors.push(record);
  const groups = byHome(features, juniors);
  const known = new Set(
    juniors.filter((junior) =>
      keysOf(features, junior).some((key) =>
        groups
          .get(key)
          ?.some(
            (other) =>
              ((own[other] as number) >= 0 && own[other] !== own[junior]) || births(junior, other) === 'generation',
          ),
      ),
    ),
  );
  return (record) => (known.has(record) ? 'known' : (own[record] as number) >= 0 ? 'possible' : 'none');
}

/** So many records of one name and home are looked at. */
const MOST_LOOKED_AT = 50;

function byHome(features: Features, juniors: readonly number[]): Map<string, number[]> {
  const groups = new Map<string, number[]>(
    juniors.flatMap((junior) => keysOf(features, junior)).map((key) => [key, []]),
  );
  if (groups.size === 0) return groups;
  const names = new Set(juniors.map((junior) => nameOf(features, junior)));
  for (let record = 0; record < features.count; record++) {
    if (!names.has(nameOf(features, record))) continue;
    for (const key of keysOf(features, record)) {
      const group = groups.get(key);
      if (group !== undefined && group.length < MOST_LOOKED_AT) group.push(record);
    }
  }
  return groups;
}

/** Given and family name as one number; −1 where one is missing. */
function nameOf({ given, family }: Features, record: number): number {
  const [first, last] = [given.slots[0]?.[record] ?? -1, family.slots[0]?.[record] ?? -1];
  return first < 0 || last < 0 ? -1 : first * family.dictionary.size + last;
}

/** Name and home, name and telephone, name and mailbox of a record. */
function keysOf(features: Features, record: number): string[] {
  const name = nameOf(features, record);
  if (name < 0) return [];
  const id = (ids: Int32Array | undefined): number => ids?.[record] ?? -1;
  const { street, house, phone, email } = features;
  const [line, number] = [id(street.slots[0]), id(house.slots[0])];
  const keys: string[] = line < 0 ? [] : [`${name} h ${line} ${number}`];
  for (const [kind, { slots, generic }] of [
    ['p', phone],
    ['e', email],
  ] as const)
    for (const ids of slots) if (id(ids) >= 0 && generic[id(ids)] !== 1) keys.push(`${name} ${kind} ${id(ids)}`);
  return keys;
}
