import type { Command } from 'commander';
import { wholeNumber } from './flag-values.ts';

/** Flags of commands that give the user's own rows back: where they go, in what form, and what becomes of rows that cannot be read. */
export function addSheetOptions(command: Command): Command {
  return command
    .option(
      '-o, --output <file>',
      'where the rows go; - is standard output, a name that ends in .xlsx makes a workbook',
      '-',
    )
    .option('--excel', 'CSV that a spreadsheet shows as it is: 01234 and +44… stay text, nothing is run as a formula')
    .option(
      '--rejects <file>',
      'where rows that cannot be read are listed (default: <output>.rejects.csv beside a file)',
    )
    .option('--max-rejects <n>', 'end with exit 3 when more rows than this are rejected', wholeNumber)
    .option('--force', 'replace an output that no earlier run wrote')
    .option('-q, --quiet', 'only warnings, errors and the last line');
}
