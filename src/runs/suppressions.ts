import { createHmac } from 'node:crypto';
import { AurumError } from '../model/error.ts';
import type { Plan } from '../model/plan.ts';
import { hasContacts, suppressionPlan } from '../plan/suppression-list.ts';
import type { ContactHash, SuppressionTable } from '../privacy/suppression.ts';
import { readList } from '../read/read-list.ts';
import type { ReadResult } from '../read/request.ts';

/** Lists of people who are not to be written to, beside those among the inputs. */
export interface SuppressionRequest {
  /** Files with e-mails, phones or keyed hashes of them. */
  readonly suppress?: readonly string[];
  /** Key of hashed lists; never written anywhere. */
  readonly suppressKey?: string;
}

/** The lists of a run and what tells which they were. */
export interface Suppressions {
  readonly lists: readonly SuppressionTable[];
  readonly hash: ContactHash;
  /** For the manifest: files that are no inputs. */
  readonly files: readonly { readonly path: string; readonly sha256: string; readonly rows: number }[];
}

/** A list as read, among the inputs or beside them. */
interface ReadSuppression extends SuppressionTable {
  readonly path: string;
  readonly rejects: ReadResult['rejects'];
}

/** Lists of people not to be written to among the inputs. */
export function suppressionInputs(plan: Plan, reads: readonly ReadResult[]) {
  return plan.sources.flatMap((source, at) =>
    source.kind === 'suppression'
      ? reads.slice(at, at + 1).map(({ table, rejects }) => ({ plan: source, table, rejects }))
      : [],
  );
}

/** A shorter key is tried out in no time. */
const SHORTEST_KEY = 16;

/**
 * Reads the lists beside the inputs and checks all of them. Faults: those of reading a file; E203 (USAGE) for a list without a column of
 * contacts, E702 (USAGE) for hashes without a key or with a short one, E301 (INPUT) for a list with rows that cannot be read.
 */
export async function readSuppressions(
  { suppress = [], suppressKey }: SuppressionRequest,
  inputs: readonly (SuppressionTable & { readonly rejects: ReadResult['rejects'] })[],
): Promise<Suppressions> {
  const files = [];
  const lists: ReadSuppression[] = inputs.map((one) => ({ ...one, path: one.plan.path }));
  for (const path of suppress) {
    const { table, sha256, rejects } = await readList(path);
    files.push({ path, sha256, rows: table.rows });
    lists.push({ table, plan: suppressionPlan(table, path), path, rejects });
  }
  for (const list of lists) checkList(list, suppressKey);
  return { lists, hash: suppressKey === undefined ? undefined : hashWith(suppressKey), files };
}

function checkList({ plan, path, rejects }: ReadSuppression, key: string | undefined): void {
  const [rejected] = rejects;
  if (rejected !== undefined)
    throw new AurumError({
      exit: 'INPUT',
      code: rejected.code,
      what: `${rejects.length} row(s) of the suppression list cannot be read; who stands in them would be written to.`,
      place: { file: path, line: rejected.line },
      fix: 'Correct the list.',
    });
  if (!hasContacts(plan.columns))
    throw new AurumError({
      exit: 'USAGE',
      code: 'E203',
      what: 'The suppression list has no column of contacts; nobody would be suppressed.',
      place: { file: path },
      expected: 'a column of e-mail addresses, telephone numbers, or keyed hashes of them (HMAC-SHA256)',
      fix: 'Correct the list, or name another file.',
    });
  if (!plan.columns.some(({ role }) => role === 'contact_hash')) return;
  if (key !== undefined && key.length >= SHORTEST_KEY) return;
  throw new AurumError({
    exit: 'USAGE',
    code: 'E702',
    what:
      key === undefined
        ? 'The suppression list holds hashes, and no key is given; nobody would be suppressed.'
        : 'The key of the suppression list is too short to keep a secret.',
    place: { file: path },
    expected: `a key of ${SHORTEST_KEY} characters and more, in AURUM_SUPPRESS_KEY or in the file of --suppress-key-file`,
    fix: 'Give the key that the list was hashed with, or a list of plain contacts.',
  });
}

function hashWith(key: string): (canonical: string) => string {
  return (canonical) => createHmac('sha256', key).update(canonical, 'utf8').digest('hex');
}
