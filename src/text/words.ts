/** Splits a word list written as text: entries between blanks (`words`) or one per line (`lines`). */
export function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

export function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

export function wordSet(text: string): ReadonlySet<string> {
  return new Set(words(text));
}

/**
 * Reads a table of synonyms: per line a canonical form, a colon, the other forms between bars.
 * "street: st | str" maps "st", "str" and "street" to "street". The first line that names a form wins.
 */
export function synonymMap(text: string): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const line of lines(text)) {
    const [head = '', tail = ''] = line.split(':');
    const canonical = head.trim();
    for (const form of [canonical, ...tail.split('|').map((part) => part.trim())]) {
      if (form !== '' && !map.has(form)) map.set(form, canonical);
    }
  }
  return map;
}
