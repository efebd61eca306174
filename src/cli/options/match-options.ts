import type { Command } from 'commander';
import { guardName, share } from './flag-values.ts';
import { addSheetOptions } from './sheet-options.ts';

/** Flags and words of `aurum match`. */
export function addMatchOptions(command: Command): Command {
  command
    .argument('<file>', 'the rows to look up; - is standard input')
    .requiredOption('--against <file>', 'the rows to find them in');
  return addSheetOptions(command)
    .option('--unmatched <file>', 'rows that are found nowhere, in their own columns')
    .option('--precision <share>', 'wanted share of matches that are right, 0.5 to 0.9999 (default 0.99)', share)
    .option('--allow <guard>', 'go on with a warning where a guard would end it; repeatable', guardName)
    .addHelpText(
      'after',
      `
Added columns: match_row (number of the row in the other file), match_key (its key there), match_probability, match_why; blank
where no row is likely enough.

Examples:
  aurum match leads.csv --against crm.csv -o told.csv --unmatched new.csv`,
    );
}
