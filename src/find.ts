import { AurumError } from './model/error.ts';
import { readSource } from './read/read-source.ts';
import { runFile } from './repeat.ts';
import { type Found, findCustomers } from './report/find/find-customers.ts';
import { askedWords } from './report/find/words-asked.ts';
import type { Table } from './table/table.ts';

/** Whom to look for, and where. */
export interface FindRequest {
  /** Output folder of a finished run. */
  readonly folder: string;
  readonly words: readonly string[];
  /** Customers that are told; all are counted. */
  readonly most: number;
  readonly showValues: boolean;
}

/** Words that are looked for at once, each a bit of a number. */
const MOST_WORDS = 30;

/** Customers of a finished run that have all of the words: reads its outputs, nothing else. Faults: E702 (USAGE) without a word, E106 without a run. */
export async function find({ folder, words, most, showValues }: FindRequest): Promise<Found> {
  const asked = askedWords(words);
  if (asked.length === 0 || asked.length > MOST_WORDS) throw nobodyAsked(asked.length);
  const read = async (name: string): Promise<Table> =>
    (await readSource({ path: runFile(folder, name), delimiter: ',' })).table;
  const [golden, crosswalk] = [await read('golden.csv'), await read('crosswalk.csv')];
  const lineage = await lineageOf(folder, read);
  return findCustomers({ golden, crosswalk, lineage }, asked, { most, showValues });
}

/** A run that merged nothing has a lineage without a line, which is no table. */
async function lineageOf(folder: string, read: (name: string) => Promise<Table>): Promise<Table | null> {
  runFile(folder, 'lineage.csv');
  try {
    return await read('lineage.csv');
  } catch (error) {
    if (error instanceof AurumError && error.detail.code === 'E109') return null;
    throw error;
  }
}

function nobodyAsked(words: number): AurumError {
  return new AurumError({
    exit: 'USAGE',
    code: 'E702',
    what: words === 0 ? 'There is no word to look for.' : 'There are too many words to look for at once.',
    expected: `a name, e-mail address, phone, key, record or golden id, ${MOST_WORDS} words at the most`,
    fix: 'aurum find anna schmidt -o out/   or   aurum find shop:17 -o out/',
  });
}
