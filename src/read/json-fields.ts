/** A string, or a number: JSON has no other token with digits outside strings. */
const STRING_OR_NUMBER = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g;

/**
 * Fields of a JSON object as text: nested names joined with dots, list elements numbered (`tags.0`). Numbers keep the
 * digits they have in the file; null, {} and [] are ''. Null when the text is no JSON object.
 */
export function jsonFields(text: string): [name: string, value: string][] | null {
  let value: unknown;
  try {
    // Numbers as strings: 12345678901234567890 and 1.50 would not survive as numbers.
    value = JSON.parse(text.replace(STRING_OR_NUMBER, (token) => (token.startsWith('"') ? token : `"${token}"`)));
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const fields: [string, string][] = [];
  flatten('', value, fields);
  return fields;
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
