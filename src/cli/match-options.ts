import type { Command } from 'commander';
import { guardName, share, wholeNumber } from './flag-values.ts';

/** Flags and words of `aurum match`. */
export function addMatchOptions(command: Command): Command {
  return command
    .argument('<file>', 'the rows to look up; - is standard input')
    .requiredOption('--against <file>', 'the rows to find them in')
    .option(
      '-o, --output <file>',
      'where they go; - is standard output, a name that ends in .xlsx makes a workbook',
      '-',
    )
    .option('--excel', 'CSV that a spreadsheet shows as it is: 01234 and +44… stay text, nothing is run as a formula')
    .option('--unmatched <file>', 'rows that are found nowhere, in their own columns')
    .option('--precision <share>', 'wanted share of matches that are right, 0.5 to 0.9999 (default 0.99)', share)
    .option('--allow <guard>', 'go on with a warning where a guard would end it; repeatable', guardName)
    .option(
      '--rejects <file>',
      'where rows that cannot be read are listed (default: <output>.rejects.csv beside a file)',
    )
    .option('--force', 'replace an output that no earlier run wrote')
    .option('-q, --quiet', 'only the last line and errors')
    .option('--max-rejects <n>', 'end with exit 3 when more rows than this are rejected', wholeNumber)
    .addHelpText(
      'after',
      `
Added columns: match_row (number of the row in the other file), match_key (its key there), match_probability, match_why; blank
where no row is likely enough.

Examples:
  aurum match leads.csv --against crm.csv -o told.csv --unmatched new.csv`,
    );
}
