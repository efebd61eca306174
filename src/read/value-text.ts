/**
 * The text of a typed value from a table with types: numbers with their own digits, dates as ISO 8601 (a date without a
 * time as the day alone), bytes as UTF-8, null and undefined as ''. Objects and lists become JSON.
 */
export function valueToText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) {
    const iso = value.toISOString();
    return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso;
  }
  if (value instanceof Uint8Array) return Buffer.from(value).toString('utf8');
  if (typeof value === 'object')
    return JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? String(part) : part));
  return String(value);
}

/** Fields of a record, nested objects joined with dots. */
export function* fieldsToText(record: Readonly<Record<string, unknown>>, prefix = ''): Generator<[string, string]> {
  for (const [name, value] of Object.entries(record)) {
    const isNested = typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
    if (isNested) yield* fieldsToText(value as Readonly<Record<string, unknown>>, `${prefix}${name}.`);
    else yield [`${prefix}${name}`, valueToText(value)];
  }
}
