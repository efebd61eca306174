/** Lists about records rather than of customers, by the columns that make them one. */
const KINDS: readonly (readonly [words: string, columns: readonly (readonly string[])[]])[] = [
  ['known answers', [['source'], ['rid', 'row'], ['entity']]],
  [
    'judgements or pairs to judge',
    [
      ['record_a', 'golden_id_a'],
      ['record_b', 'golden_id_b'],
    ],
  ],
  ['a crosswalk of an earlier run', [['source'], ['row'], ['golden_id'], ['probability']]],
  ['the lineage of an earlier run', [['golden_id'], ['field'], ['record'], ['rule'], ['losers']]],
  ['rejects of an earlier run', [['code'], ['file'], ['line'], ['record'], ['reason'], ['raw']]],
];

/** A list is allowed this many columns beyond those that make it one (a date, a note); a customer export has more. */
const MOST_OTHERS = 6;

/** What kind of list these columns are; undefined for any other file. ["source", "rid", "entity"] → "known answers". */
export function sideFile(columns: readonly string[]): string | undefined {
  const names = new Set(columns.map((name) => name.trim().toLowerCase()));
  return KINDS.find(
    ([, wanted]) =>
      columns.length <= wanted.length + MOST_OTHERS && wanted.every((any) => any.some((name) => names.has(name))),
  )?.[0];
}
