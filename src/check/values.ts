/** A value of a cell as something with an order; null when it is none. */
export type Ordered = (text: string) => string | number | null;

/** Days since 1970-01-01 of a day: "1970-01-02" → 1. */
export function dayNumber(day: string): number {
  return Math.floor(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / 86_400_000);
}

/** Relations of two values, by the sign they are written with. */
export const RELATIONS = {
  '<': (a: string | number, b: string | number) => a < b,
  '<=': (a: string | number, b: string | number) => a <= b,
  '=': (a: string | number, b: string | number) => a === b,
  '!=': (a: string | number, b: string | number) => a !== b,
  '>=': (a: string | number, b: string | number) => a >= b,
  '>': (a: string | number, b: string | number) => a > b,
} as const;

export type Relation = keyof typeof RELATIONS;

export const RELATION_SIGNS = Object.keys(RELATIONS) as [Relation, ...Relation[]];
