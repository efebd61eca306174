import type { Role } from '../../../model/role.ts';
import { hashBytes } from '../../../table/dictionary.ts';
import type { Column } from '../../../table/table.ts';
import type { ColumnView } from '../column.ts';
import { curve, type Nudge, type Relation, type SourceView } from '../situation.ts';

/** Roles whose values are many and meet again in other inputs of one run; a few codes are shared by chance. */
const TELLING: readonly Role[] = [
  ...(['given_name', 'family_name', 'full_name', 'street', 'city', 'postcode', 'company', 'birth_date'] as const),
  ...(['email', 'phone', 'national_id', 'identifier', 'address_full', 'native_name'] as const),
];
/** Of these a handful of shared values is no chance; names and places need more. */
const UNMISTAKABLE: ReadonlySet<Role> = new Set<Role>([
  ...(['birth_date', 'email', 'phone', 'national_id', 'identifier', 'address_full', 'street', 'native_name'] as const),
]);
const FEWEST_VALUES = 12;
const FEWEST_UNMISTAKABLE = 3;
const MOST_VALUES = 20_000;
/** A role that its header and values say this surely tells other inputs fully; less sure ones tell less. */
const SURE_BITS = 6;
const HASHES = new WeakMap<Column, ReadonlySet<number>>();

/** A column most of whose values stand in a sure column of another input means the same as that one. */
export const sharedValues: Relation = (source, all) => {
  const sure = all
    .filter((other) => other !== source)
    .flatMap((other) =>
      other.at(...TELLING).map((view) => {
        const { role = 'other', bits = 0 } = other.decisionOf(view) ?? {};
        return { view, role, weight: Math.min(1, bits / SURE_BITS) };
      }),
    );
  return source.views
    .filter((view) => !isSure(view, source))
    .flatMap((view) => {
      const best = new Map<Role, number>();
      for (const one of sure.filter(({ role, view: other }) => isEnough(role, view, other))) {
        const share = one.weight * sharedShare(view.column, one.view.column);
        best.set(one.role, Math.max(best.get(one.role) ?? 0, share));
      }
      return [...best].map(
        ([role, share]): Nudge => ({
          view,
          role,
          bits: curve(share, [0.1, 0], [0.3, 2.5], [0.6, 5]),
          why: 'its values stand in a column of another input',
        }),
      );
    });
};

function isEnough(role: Role, ...views: readonly ColumnView[]): boolean {
  const fewest = UNMISTAKABLE.has(role) ? FEWEST_UNMISTAKABLE : FEWEST_VALUES;
  return views.every(({ values }) => values.distinct >= fewest);
}

function isSure(view: ColumnView, source: SourceView): boolean {
  return (source.decisionOf(view)?.named ?? 0) >= SURE_BITS;
}

/** Share of the smaller column's distinct values that the other one has too. */
export function sharedShare(a: Column, b: Column): number {
  const [own, other] = [hashesOf(a), hashesOf(b)];
  const [small, large] = own.size <= other.size ? [own, other] : [other, own];
  let shared = 0;
  for (const hash of small) if (large.has(hash)) shared++;
  return small.size === 0 ? 0 : shared / small.size;
}

/** Hashes of values, capitals and blanks aside; of huge columns those that a fixed share of all hashes picks, the same in every column. */
function hashesOf(column: Column): ReadonlySet<number> {
  const known = HASHES.get(column);
  if (known !== undefined) return known;
  const { bytes, offsets, size } = column.dictionary;
  const step = 2 ** Math.max(0, Math.ceil(Math.log2(size / MOST_VALUES)));
  const hashes = new Set<number>();
  const text = new Uint8Array(256);
  for (let id = 0; id < size; id++) {
    let length = 0;
    for (let at = offsets[id] as number; at < (offsets[id + 1] as number) && length < text.length; at++) {
      const byte = bytes[at] as number;
      if (byte !== SPACE) text[length++] = byte >= UPPER_A && byte <= UPPER_Z ? byte + SPACE : byte;
    }
    const hash = hashBytes(text, 0, length);
    if (length > 0 && hash % step === 0) hashes.add(hash);
  }
  HASHES.set(column, hashes);
  return hashes;
}
const SPACE = 32;
const UPPER_A = 65;
const UPPER_Z = 90;
