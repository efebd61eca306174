/** Bare postcode forms and how many characters name the area that mail is sorted to. */
const AREAS: readonly (readonly [RegExp, number])[] = [
  // United Kingdom: the outward code is all but the last three.
  [/^[a-z]{1,2}\d[a-z\d]?\d[a-z]{2}$/, -3],
  // Canada and Ireland: forward sortation area, routing key.
  [/^[a-z]\d[a-z]\d[a-z]\d$/, 3],
  [/^[a-z]\d[\dw][a-z\d]{4}$/, 3],
  // Netherlands: the number without its letters.
  [/^\d{4}[a-z]{2}$/, 4],
  [/^\d{4}$/, 2],
  [/^\d{5}$/, 3],
  [/^\d{6}$/, 3],
  [/^\d{7}$/, 3],
  [/^\d{8}$/, 5],
];

/**
 * The leading part of a bare postcode that names a postal area (sorting office, delivery district), whatever the country:
 * "sw1a1aa" → "sw1a", "90210" → "902". Null for forms without one. Source: the Universal Postal Union's addressing guides.
 */
export function postalArea(code: string): string | null {
  const bare = code.toLowerCase();
  const found = AREAS.find(([form]) => form.test(bare));
  return found === undefined ? null : bare.slice(0, found[1]);
}
