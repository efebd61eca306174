const LIMIT = 1 << 15;

/**
 * The same function with its latest answers kept, for texts that come again and again (words, domains, street names).
 * Forgets everything when full, so memory is bounded. Only for pure functions that never answer undefined.
 */
export function remember<T>(compute: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    if (answers.size >= LIMIT) answers.clear();
    const answer = compute(text);
    answers.set(text, answer);
    return answer;
  };
}
