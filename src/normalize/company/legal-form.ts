import { LEADING_FORMS, LEGAL_FORMS, NATIVE_FORMS, WEAK_FORMS } from '../../text/lexicons/legal-forms.ts';
import { synonymMap, wordSet, words } from '../../text/words.ts';

/** Spelling (as key) → display form. The display form's own key is a spelling too. */
const forms = synonymMap(LEGAL_FORMS);
const leading = wordSet(LEADING_FORMS);
const weak = new Set([...wordSet(WEAK_FORMS), '& co', 's a', 'p a', 'i s', 'k s', 'p s', 'a s']);
export const NATIVE = words(NATIVE_FORMS).sort((a, b) => b.length - a.length);
const LONGEST = 6;

export interface FormMatch {
  /** How many tokens the form covers. */
  readonly count: number;
  readonly form: string;
  readonly isWeak: boolean;
}

function match(tokens: readonly string[], from: number, to: number): FormMatch | null {
  const spelling = tokens.slice(from, to).join(' ');
  const form = forms.get(spelling);
  return form === undefined ? null : { count: to - from, form, isWeak: weak.has(spelling) };
}

/** The longest legal form at the end of key tokens, leaving at least `keep` tokens. */
export function trailingForm(tokens: readonly string[], keep: number): FormMatch | null {
  for (let count = Math.min(LONGEST, tokens.length - keep); count > 0; count--) {
    const found = match(tokens, tokens.length - count, tokens.length);
    if (found !== null) return found;
  }
  return null;
}

/** A legal form written before the name ("PT Maju Jaya", "Oy Karl Fazer Ab", "ООО Ромашка"). */
export function leadingForm(tokens: readonly string[], keep: number): FormMatch | null {
  const first = tokens[0] ?? '';
  if (tokens.length <= keep || !leading.has(first)) return null;
  const found = match(tokens, 0, 1);
  return found ?? { count: 1, form: first, isWeak: true };
}

/** True for a word inside a name that is part of a legal form: a sure one by itself, a weak one only beside a sure one. */
export function isMiddleForm(keys: readonly string[], at: number): boolean {
  const isSure = (index: number) => {
    const key = keys[index] ?? '';
    const pair = [`${key} ${keys[index + 1] ?? ''}`, `${keys[index - 1] ?? ''} ${key}`].some(
      (two) => forms.has(two) && !weak.has(two),
    );
    return pair || (forms.has(key) && !weak.has(key) && key.length > 1);
  };
  const key = keys[at] ?? '';
  return isSure(at) || (weak.has(key) && forms.has(key) && (isSure(at - 1) || isSure(at + 1)));
}
