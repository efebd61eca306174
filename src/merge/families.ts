import type { Choice } from './choice.ts';
import type { GoldenName } from './golden.ts';
import { SHORT } from './tally.ts';

/** Where the things of one cluster are found: the first holder of each, in record id order. */
export interface Things {
  readonly count: number;
  readonly record: (thing: number) => number;
  readonly slot: (thing: number) => number;
}

/** Things that are slips of each other, or say less of the same, are of one family: `family[thing]` is its smallest member. */
export function familiesOf(choice: Choice<GoldenName>, things: Things, family: Int32Array): void {
  for (let thing = 0; thing < things.count; thing++) family[thing] = thing;
  const { isNear } = choice;
  // Clusters with so many different things are no customers; comparing all pairs would cost their square.
  if (isNear === undefined || things.count < 2 || things.count > SHORT) return;
  for (let a = 1; a < things.count; a++) {
    for (let b = 0; b < a; b++) {
      if (family[a] === family[b]) continue;
      const [one, other] = [placeOf(things, a), placeOf(things, b)];
      if (isNear(one, other)) join(family, things.count, [family[a] as number, family[b] as number]);
    }
  }
}

function placeOf(things: Things, thing: number): { readonly record: number; readonly slot: number } {
  return { record: things.record(thing), slot: things.slot(thing) };
}

function join(family: Int32Array, count: number, [a, b]: readonly [number, number]): void {
  const [from, to] = [Math.max(a, b), Math.min(a, b)];
  for (let thing = 0; thing < count; thing++) if (family[thing] === from) family[thing] = to;
}
