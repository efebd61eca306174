import type { ColumnPlan, SourcePlan } from '../../model/plan.ts';
import type { Column, Table } from '../../table/table.ts';

import { readableText } from '../text/longest-cell.ts';
import { isPlaceholder } from '../text/placeholder.ts';
import { type NameKind, nameKind, type Standing } from './stand-in.ts';

/** Per value of a column what it is by its words alone. */
function kindsOf({ dictionary }: Column): NameKind[] {
  return Array.from({ length: dictionary.size }, (_, id) => nameKind(readableText(dictionary, id)));
}

const isEither = (kind: NameKind | undefined): boolean => kind === 'given-or-stand-in' || kind === 'family-or-stand-in';

/** Share of the rows of a column that must hold sure stand-ins for it to tell anything of other words: registers have one to five in a hundred. */
const FEWEST_SURE = 0.005;

/**
 * Per value whether it stands in for a name as far as its column shows: words that may be either do where the column holds
 * words that can be nothing else in at least as many rows, and in some share of all. In given names those that are family names elsewhere are sure, too.
 */
function standInsByColumn(column: Column, kinds: readonly NameKind[], role: ColumnPlan['role']): boolean[] {
  const rows = new Uint32Array(kinds.length);
  for (const id of column.ids) if (id >= 0) rows[id] = (rows[id] as number) + 1;
  const isSure = (kind: NameKind | undefined): boolean =>
    kind === 'stand-in' || (kind === 'family-or-stand-in' && role !== 'family_name');
  const sure = rows.reduce((sum, own, id) => sum + (isSure(kinds[id]) ? own : 0), 0);
  const filled = rows.reduce((sum, own) => sum + own, 0);
  const isRegister = sure > 0 && sure >= filled * FEWEST_SURE;
  return kinds.map((kind, id) => isSure(kind) || (isRegister && isEither(kind) && sure >= (rows[id] as number)));
}

/** Per row of a source whether its given name of a slot is one; undefined where it is blank or there is no such column. */
function givenNames(table: Table, plan: SourcePlan, slot: number): (row: number) => Standing | undefined {
  const own = plan.columns.find((one) => one.role === 'given_name' && one.slot === slot);
  const column = table.columns.find(({ name }) => name === own?.column);
  if (column === undefined) return () => undefined;
  const isStandIn = standInsByColumn(column, kindsOf(column), 'given_name');
  const known = Array.from({ length: column.dictionary.size }, (_, id): Standing | undefined => {
    const text = readableText(column.dictionary, id);
    if (isStandIn[id] === true || isPlaceholder(text)) return text.trim() === '' ? undefined : 'stand-in';
    return /\p{L}/u.test(text) ? 'name' : undefined;
  });
  return (row) => known[column.ids[row] as number];
}

/**
 * Per row how a word that is a name and a stand-in is meant in a column of given, middle or family names; undefined when the
 * column has none. A family name is one beside a given name and none beside a stand-in ("Adult" | "Male"); beside a blank,
 * and for other names, the column decides.
 */
export function standings(
  table: Table,
  plan: SourcePlan,
  { column: name, role, slot }: ColumnPlan,
): ((row: number) => Standing | undefined) | undefined {
  const column = table.columns.find((one) => one.name === name);
  if (column === undefined) return undefined;
  const kinds = kindsOf(column);
  if (!kinds.some(isEither)) return undefined;
  const byColumn = standInsByColumn(column, kinds, role);
  const given = role === 'family_name' ? givenNames(table, plan, slot) : () => undefined;
  return (row) => {
    const id = column.ids[row] as number;
    if (!isEither(kinds[id])) return undefined;
    return given(row) ?? (byColumn[id] === true ? 'stand-in' : undefined);
  };
}
