/** What is said at the top of a page of what has just been done, by the word in its address; no text of an address is ever shown. */
const NOTICES: Readonly<Record<string, (n: string) => string>> = {
  kept: (n) => `Decision ${n} is kept; the next run obeys it.`,
  already: (n) => `That was decided already (${n}); nothing was changed. Take it back first to decide otherwise.`,
  undone: (n) => `Decision ${n} is taken back.`,
  gone: (n) => `Decision ${n} had been taken back already.`,
  accepted: (n) => `${n} decisions are kept; each can be taken back by itself.`,
  pinned: () => 'The value is pinned; every run shows it from the next one on.',
  unpinned: () => 'The pinned value is taken back.',
  parted: (n) => `${n} decisions part the records; the next run obeys them.`,
};

export function noticeOf(query: URLSearchParams): string | undefined {
  const told = NOTICES[query.get('done') ?? ''];
  const of = query.get('of') ?? '';
  return told === undefined || !/^\d{0,9}$/.test(of) ? undefined : told(of);
}

/** The end of an address that says it. */
export function doneQuery(done: string, of: number | string = ''): string {
  return `done=${done}&of=${of}`;
}
