import { AurumError } from '../model/error.ts';
import type { Reject } from '../model/reject.ts';
import { readSource, sourceName } from './read-source.ts';
import type { ReadRequest, ReadResult } from './request.ts';

/**
 * Reads several sources, each under a name of its own: a file name that comes again gets `_2`, `_3`.
 * More than `maxRejects` rejected rows in all end it (INPUT, E301…: the first reject's code), and so does a source none of
 * whose rows can be read: as with a file without rows, leaving it out would look like success.
 */
export async function readSources(requests: readonly ReadRequest[], maxRejects?: number): Promise<ReadResult[]> {
  const taken = new Set<string>();
  const results: ReadResult[] = [];
  let rejected = 0;
  for (const request of requests) {
    const source = freeName(request.source ?? sourceName(request.path), taken);
    const result = await readSource({ ...request, source });
    if (request.delimiter !== undefined) refuseOneColumn(result, request.delimiter);
    results.push(result);
    rejected += result.rejects.length;
    const first = result.rejects[0];
    if (first === undefined) continue;
    if (result.table.rows === 0) throw nothingReadable(result, first);
    if (maxRejects === undefined || rejected <= maxRejects) continue;
    throw new AurumError({
      exit: 'INPUT',
      code: first.code,
      what: `More than ${maxRejects} row(s) had to be rejected.`,
      place: { file: first.file, line: first.line },
      expected: `at most ${maxRejects} rejected row(s)`,
      fix: 'Run without --max-rejects to get them all in rejects.csv.',
    });
  }
  return results;
}

/** Delimiters of which another one than the named splits a header. */
const COMMON = [',', ';', '\t', '|'];

/** A delimiter that splits nothing, while another would, makes one customer value of each row. */
function refuseOneColumn({ table, file }: ReadResult, delimiter: string): void {
  const [only, ...others] = table.columns;
  const better = COMMON.find((one) => one !== delimiter && only?.name.includes(one));
  if (others.length > 0 || better === undefined) return;
  throw new AurumError({
    exit: 'INPUT',
    code: 'E110',
    what: 'The delimiter that was named splits nothing: the file has one column with it.',
    place: { file, line: 1 },
    expected: `a header that it splits; ${better === '\t' ? 'a tab' : `"${better}"`} would`,
    fix: 'Correct --delimiter or the plan, or leave it out: it is detected.',
  });
}

function nothingReadable({ recordsIn }: ReadResult, { code, file, line }: Reject): AurumError {
  return new AurumError({
    exit: 'INPUT',
    code,
    what: `None of ${recordsIn} row(s) can be read; nothing was evaluated.`,
    place: { file, line },
    expected: 'at least one row as wide as the header',
    fix: 'Check the header, the delimiter and the encoding.',
  });
}

function freeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let k = 2; taken.has(free); k++) free = `${name}_${k}`;
  taken.add(free);
  return free;
}
