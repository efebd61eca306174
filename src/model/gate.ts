/** Something that was measured against a limit, and what came of it. */
export interface GateFacts {
  /** In words, with the name it is set by in front. */
  readonly name: string;
  readonly severity: 'error' | 'warning';
  readonly measured: number;
  readonly limit: number;
  /** What the limit means: `at_least` 0.95, `at_most` 5. */
  readonly sense: 'at_least' | 'at_most';
  readonly isPassed: boolean;
  /** Of guards against the last run: what was counted then and now, and of what. */
  readonly compared?: { readonly before: number; readonly now: number; readonly words: string };
}
