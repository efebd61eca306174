/** A string, or a number: JSON has no other token with digits outside strings. */
const STRING_OR_NUMBER = /"(?:[^"\\]|\\[\s\S])*(?:"|\\?$)|-?\d[\d.eE+-]*/g;

/** Names that exports give to the list of their records. */
const LISTS =
  /^(?:data|results?|items|records|rows|entries|values?|list|customers|contacts|people|users|members|orders|tickets)$/i;

/** A value whose numbers are strings with the digits of the file. Undefined when the text is no JSON. */
export function parseJson(text: string): unknown {
  try {
    // 12345678901234567890 and 1.50 would not survive as numbers.
    return JSON.parse(text.replace(STRING_OR_NUMBER, (token) => (token.startsWith('"') ? token : `"${token}"`)));
  } catch {
    return undefined;
  }
}

/**
 * Fields of a JSON object as text: nested names joined with dots, list elements numbered (`tags.0`); null, {} and []
 * are ''. Null when the value is no object.
 */
export function jsonFields(value: unknown): [name: string, value: string][] | null {
  if (!isObject(value)) return null;
  const fields: [string, string][] = [];
  flatten('', value, fields);
  return fields;
}

/** The records inside a wrapper such as `{"total": 2, "customers": [{…}, {…}]}`; null when the value is none. */
export function wrappedRecords(value: unknown): readonly unknown[] | null {
  if (!isObject(value)) return null;
  const lists = Object.entries(value).filter(([, part]) => Array.isArray(part) && part.some(isObject));
  const [name, list] = lists[0] ?? ['', null];
  return lists.length === 1 && LISTS.test(name) ? (list as unknown[]) : null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function flatten(name: string, value: unknown, fields: [string, string][]): void {
  if (typeof value !== 'object' || value === null) {
    fields.push([name, value === null ? '' : String(value)]);
    return;
  }
  const entries = Object.entries(value);
  if (entries.length === 0 && name !== '') fields.push([name, '']);
  for (const [key, part] of entries) flatten(name === '' ? key : `${name}.${key}`, part, fields);
}
