import type { Command } from 'commander';
import { wholeNumber } from './flag-values.ts';
import { addReadingOptions } from './reading-options.ts';

/** Flags and words of `aurum profile`. */
export function addProfileOptions(command: Command): Command {
  command
    .argument('[files...]', 'exports; - is standard input')
    .option('-c, --config <file>', 'a plan (aurum.yaml) that says what the columns mean')
    .option('--html <file>', 'write a page with a card per column')
    .option('--json', 'print JSON instead of the table; errors too')
    .option('--schema', 'print the JSON Schema of --json instead')
    .option('--show-values', 'show customer values instead of masks')
    .option('--force', 'replace a page that no earlier run wrote')
    .option('-q, --quiet', 'only the last line and errors')
    .option('--max-rejects <n>', 'end with exit 3 when more rows than this are rejected', wholeNumber);
  return addReadingOptions(command).addHelpText(
    'after',
    `
Per column: what it was read as and why, cells that are usable, damaged, invalid, placeholders or blank, frequent values and forms
(9 is a digit, A and a are letters), lengths, numbers and days, what lies apart, faults with their lines; per file: keys, columns that
follow from others, and how many rows may repeat a customer.

Examples:
  aurum profile shop.csv                                 a table and what stands out
  aurum profile shop.csv --html shop.html                a page with a card per column
  cat shop.csv | aurum profile - --json > shop.json      for other programs`,
  );
}
