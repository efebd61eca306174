import { AurumError } from '../model/error.ts';
import type { RunFacts } from '../report/facts.ts';

/** Rows and activities must balance; a run that breaks a promise publishes nothing. Throws E901 (INTERNAL). */
export function checkPromises({ rows, activities }: Omit<RunFacts, 'run'>): void {
  const broken = [
    rows.in === rows.golden + rows.merged + rows.rejected ? undefined : 'rows in ≠ golden + merged + rejected',
    activities?.counts.every((one) => one.isBalanced) === false
      ? 'activities before ≠ after + without customer'
      : undefined,
    activities?.money.every((one) => one.isBalanced) === false
      ? 'sums of money before ≠ after + folded + cancelled + without customer'
      : undefined,
    activities?.recount.every((one) => one.isBalanced) === false
      ? 'orders read again ≠ counted + folded + cancelled + without customer'
      : undefined,
  ].filter((fault) => fault !== undefined);
  if (broken.length === 0) return;
  throw new AurumError({
    exit: 'INTERNAL',
    code: 'E901',
    what: `A promise does not hold: ${broken.join('; ')}.`,
    fix: 'Nothing was published. Please report this.',
  });
}
