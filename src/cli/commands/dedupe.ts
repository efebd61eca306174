import { type DedupeOutcome, dedupe } from '../../dedupe.ts';
import type { SameKeys } from '../../match/same-keys.ts';
import type { RowChoice } from '../../merge/row-fates.ts';
import { EXIT } from '../../model/error.ts';
import { ISSUES } from '../../model/issue.ts';
import { plain } from '../../report/plain.ts';
import { type SourceFlags, sourcesOf } from '../sources.ts';
import { accountingLine, say } from '../terminal.ts';
import { type ListingFlags, listingOptions, listRows, REJECTS_SHOWN } from './listing.ts';

export interface DedupeFlags extends SourceFlags, ListingFlags {
  readonly mode: RowChoice;
  readonly on?: SameKeys;
}

/** `aurum dedupe`: files in, the same rows out with their customers. Returns the exit code. */
export function dedupeCommand(files: readonly string[], flags: DedupeFlags): Promise<number> {
  const options = listingOptions(flags);
  return listRows(flags, {
    work: async (host) => {
      const asked = { choice: flags.mode, ...(flags.on === undefined ? {} : { on: flags.on }) };
      return dedupe({ ...(await sourcesOf(files, flags)), ...options, ...asked }, host);
    },
    tell: (outcome) => {
      if (outcome.lostRefusals > 0 && flags.mode === 'unique') say(lostWords(outcome.lostRefusals));
      if (flags.quiet !== true) tell(outcome, options.rejects);
      say(accountingLine(outcome.rows, ` written=${outcome.written}`, EXIT.OK));
    },
    lastLine: (exit) => accountingLine(undefined, '', exit),
  });
}

/** Told to everybody: whoever writes to the rows that are left would write to somebody who said no. */
function lostWords(customers: number): string {
  return `aurum: warning: customers who say no in a row that is left out: ${plain(customers)}; --mode golden keeps what they say`;
}

function tell(outcome: DedupeOutcome, rejectsAt: string | undefined): void {
  const { rows, duplicated, largest, withoutCustomer, possible, leftOut, letOff, rejects } = outcome;
  say(`rows of customers: ${plain(rows.golden + rows.merged)}`);
  say(
    `customers: ${plain(rows.golden)}, of them with several rows: ${plain(duplicated)}, with ${plain(largest)} at most`,
  );
  say(`duplicate rows: ${plain(rows.merged)}`);
  if (possible > 0) say(`pairs that may be one customer, kept apart: ${plain(possible)} (aurum run lists them)`);
  if (withoutCustomer > 0)
    say(`rows that name no customer: ${plain(withoutCustomer)} (only --mode clusters keeps them)`);
  for (const { source, words } of leftOut) say(`  ${source} is ${words} and was left out [W209]`);
  for (const { source, guard, rows } of letOff) say(`  ${source}: ${guard}, ${plain(rows)} rows, let off by --allow`);
  for (const { code, file, line, reason } of rejects.slice(0, REJECTS_SHOWN))
    say(`  rejected, ${file}:${line}: ${reason} (${ISSUES[code].title}) [${code}]`);
  if (rejects.length > REJECTS_SHOWN) say(`  … and ${rejects.length - REJECTS_SHOWN} more rejected rows`);
  if (rejects.length > 0)
    say(rejectsAt === undefined ? '  --rejects <file> keeps rejected rows' : `  rejected rows: ${rejectsAt}`);
}
