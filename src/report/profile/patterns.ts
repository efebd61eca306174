import type { Counted } from '../../model/profile-report.ts';

/** Longer forms say nothing a reader takes in. */
const LONGEST = 40;

/**
 * The form of a text without what it says: letters of one case become one `A`, `a` or (without case) `x`, digits `9` each, blanks one
 * blank; the rest stays. Names thus have few forms and codes keep their length. "Ann-Marie" → "Aa-Aa"; "+46 70-17" → "+99 99-99"; "李明 7" → "x 9".
 */
export function patternOf(text: string): string {
  let pattern = '';
  let last = '';
  for (const character of text) {
    const form = formOf(character);
    if (form === last && COLLAPSED.has(form)) continue;
    if (pattern.length >= LONGEST) return `${pattern}…`;
    pattern += form;
    last = form;
  }
  return pattern;
}

const COLLAPSED: ReadonlySet<string> = new Set(['A', 'a', 'x', ' ']);

/** Forms of ASCII, looked up: values of a million customers are mostly that. */
const ASCII = Array.from({ length: 128 }, (_, code) => readForm(String.fromCharCode(code)));

function formOf(character: string): string {
  return ASCII[character.codePointAt(0) ?? 0] ?? readForm(character);
}

function readForm(character: string): string {
  if (/\p{Nd}/u.test(character)) return '9';
  if (/\p{Lu}/u.test(character)) return 'A';
  if (/\p{Ll}/u.test(character)) return 'a';
  // Marks belong to the letter before them.
  if (/[\p{L}\p{M}]/u.test(character)) return 'x';
  if (/\s/u.test(character)) return ' ';
  return /[\p{P}\p{S}]/u.test(character) ? character : '?';
}

/** How many bits a cell's form says: 0 where all have one form, 1 for two as frequent ones. */
export function entropyOf(counts: readonly number[]): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const bits = counts.reduce((sum, count) => (count === 0 ? sum : sum - (count / total) * Math.log2(count / total)), 0);
  return Math.round(Math.abs(bits) * 1000) / 1000;
}

/** The entries with most rows, ties by text. */
export function mostFrequent(all: Iterable<Counted>, most: number): Counted[] {
  const best: Counted[] = [];
  for (const one of all) {
    const last = best[most - 1];
    if (last !== undefined && !comesBefore(one, last)) continue;
    const at = best.findIndex((other) => comesBefore(one, other));
    best.splice(at < 0 ? best.length : at, 0, one);
    best.length = Math.min(best.length, most);
  }
  return best;
}

function comesBefore(a: Counted, b: Counted): boolean {
  return a.rows > b.rows || (a.rows === b.rows && a.text < b.text);
}
