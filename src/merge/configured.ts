import type { FieldMergePlan, MergePlan } from '../model/plan.ts';
import type { RecordSet } from '../table/records.ts';
import type { Choice } from './choice.ts';
import type { GoldenName } from './golden.ts';
import { YEAR } from './instant.ts';
import { preferring } from './rules/preferred.ts';
import { SURVIVORSHIP_RULES } from './rules/registry.ts';
import type { SurvivorshipRule } from './rules/rule.ts';

const MONTH = YEAR / 12;

/** A choice as the plan wants it made; as it is where the plan says nothing of it. `name`: that of the group or of the only field. */
export function configured<Name extends GoldenName>(
  choice: Choice<Name>,
  name: string,
  { plan, records }: { plan: MergePlan; records: RecordSet },
): Choice<Name> {
  const own = plan[name];
  if (own === undefined) return choice;
  const { fills, isNear, ...rest } = choice;
  return {
    ...rest,
    ...(isNear === undefined ? {} : { isNear }),
    ...(fills === undefined || own.fill === false ? {} : { fills }),
    ...rulesOf(own, records),
    ...(own.trust === undefined ? {} : { trust: trustOf(own.trust, records) }),
    ...(own.halfLife === undefined ? {} : { halfLife: own.halfLife * MONTH }),
    ...(own.limit === undefined ? {} : { places: own.limit }),
  };
}

function rulesOf({ rules }: FieldMergePlan, records: RecordSet): Pick<Choice, 'between'> | Record<string, never> {
  if (rules === undefined) return {};
  return {
    between: rules.flatMap((rule): SurvivorshipRule[] =>
      typeof rule === 'string'
        ? SURVIVORSHIP_RULES.filter(({ id }) => id === rule)
        : [preferring(rule.prefer, records)],
    ),
  };
}

/** Per record the trust of its source: what the plan says of it for this field, else in general. */
function trustOf(trust: Readonly<Record<string, number>>, { sources, sourceOf }: RecordSet): Float64Array {
  const bySource = sources.map(({ name, plan }) => trust[name] ?? plan.trust);
  return Float64Array.from(sourceOf, (source) => bySource[source] as number);
}
