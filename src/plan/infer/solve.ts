import type { Role } from '../../model/role.ts';
import { assign, type OptionsOf } from './assign.ts';
import type { ColumnView } from './column.ts';
import type { Decision, Option } from './decision.ts';
import { RELATIONS } from './relations/registry.ts';
import { ownOptions } from './score.ts';
import { type Nudge, SourceView } from './situation.ts';
import { unitsOf } from './units.ts';

/** Rounds after the last relations have joined: what one changes may change others, but not for ever. */
const LAST_ROUNDS = 2;

/**
 * What the columns of all inputs of a run mean, decided together: each column's header and values speak first, then columns
 * tell each other, round by round. `fixed` roles are given and are not asked again.
 */
export function solve(
  views: readonly (readonly ColumnView[])[],
  fixed: (input: number, column: number) => Role | undefined,
): Decision[][] {
  const own = new Map<ColumnView, ReadonlyMap<Role, Option>>();
  views.forEach((list, input) => {
    for (const view of list) own.set(view, startOf(view, fixed(input, view.at)));
  });
  const units = unitsOf(views);
  let decided = assign(units, optionsWith(own, []));
  for (let round = 0; round < RELATIONS.length + LAST_ROUNDS; round++) {
    const sources = views.map((list) => new SourceView(list, decided));
    const relations = RELATIONS.slice(0, round + 1).flat();
    const nudges = sources.flatMap((source) => relations.flatMap((relation) => relation(source, sources)));
    decided = assign(units, optionsWith(own, nudges));
  }
  return views.map((list) => list.map((view) => decided.get(view) ?? nothing(view)));
}

function startOf(view: ColumnView, role: Role | undefined): ReadonlyMap<Role, Option> {
  if (role !== undefined)
    return new Map([[role, { role, bits: GIVEN, rest: [`fixed ${view.at}`], reasons: ['preset'] }]]);
  return ownOptions(view);
}
/** Bits of a role that nobody asks about. */
const GIVEN = 40;

/** The columns' own options with what relations add; a relation may speak for a role that the column itself does not. */
function optionsWith(own: ReadonlyMap<ColumnView, ReadonlyMap<Role, Option>>, nudges: readonly Nudge[]): OptionsOf {
  const added = new Map<ColumnView, Nudge[]>();
  for (const nudge of nudges) added.set(nudge.view, [...(added.get(nudge.view) ?? []), nudge]);
  const known = new Map<ColumnView, ReadonlyMap<Role, Option>>();
  return (view) => {
    const options = known.get(view) ?? nudged(own.get(view) ?? new Map(), added.get(view) ?? []);
    known.set(view, options);
    return options;
  };
}

function nudged(own: ReadonlyMap<Role, Option>, nudges: readonly Nudge[]): ReadonlyMap<Role, Option> {
  if (nudges.length === 0) return own;
  const options = new Map(own);
  for (const { role, bits, why, rest } of nudges) {
    const option = options.get(role) ?? { role, bits: role === 'other' ? 0 : ALONE, rest: [], reasons: [] };
    options.set(role, {
      ...option,
      bits: option.bits + bits,
      rest: rest ?? option.rest,
      reasons: bits > 0 ? [...option.reasons, why] : option.reasons,
    });
  }
  return options;
}
/** Bits of a role that only a relation speaks for. */
const ALONE = -3;

function nothing(view: ColumnView): Decision {
  return {
    column: view.column.name,
    role: 'other',
    bits: 0,
    rest: [],
    reasons: [],
    confidence: 1,
    runnerUp: null,
    named: 0,
  };
}
