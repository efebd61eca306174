import type { Command } from 'commander';
import { guardName, rowChoice, sameKey, share, wholeNumber } from './flag-values.ts';

/** Flags and words of `aurum dedupe`. */
export function addDedupeOptions(command: Command): Command {
  return command
    .argument('[files...]', 'exports; - is standard input')
    .option(
      '-o, --output <file>',
      'where they go; - is standard output, a name that ends in .xlsx makes a workbook',
      '-',
    )
    .option('--excel', 'CSV that a spreadsheet shows as it is: 01234 and +44… stay text, nothing is run as a formula')
    .option(
      '--mode <rows>',
      'clusters: all rows; duplicates: those of customers with several; unique: one per customer; golden: the same with the best cells',
      rowChoice,
      'clusters',
    )
    .option(
      '--on <fields>',
      'rows that share all of these fields or headers are one customer, and no others; repeatable: any of them suffices',
      sameKey,
    )
    .option('-c, --config <file>', 'a plan (aurum.yaml) instead of files')
    .option('--precision <share>', 'wanted share of merged pairs that are right, 0.5 to 0.9999 (default 0.99)', share)
    .option('--allow <guard>', 'go on with a warning where a guard would end it; repeatable', guardName)
    .option(
      '--rejects <file>',
      'where rows that cannot be read are listed (default: <output>.rejects.csv beside a file)',
    )
    .option('--force', 'replace an output that no earlier run wrote')
    .option('-q, --quiet', 'only warnings, errors and the last line')
    .option('--max-rejects <n>', 'end with exit 3 when more rows than this are rejected', wholeNumber)
    .option('--delimiter <char>', 'delimiter of the files instead of the detected one')
    .option('--encoding <label>', 'encoding of the files instead of the detected one')
    .option('--max-field-bytes <n>', 'longest cell accepted', wholeNumber)
    .option('--max-columns <n>', 'most columns accepted', wholeNumber)
    .option('--strict', 'end with exit 3 where the encoding of a file is doubtful (W105)')
    .addHelpText(
      'after',
      `
Added columns: golden_id, cluster_size (rows of the customer), is_survivor (true for the row that stands for it),
match_probability (that the row belongs to it; 1 with --on); with several files also source. Blank where a row names no customer.

Examples:
  aurum dedupe list.csv > told.csv
  aurum dedupe list.csv --mode unique -o without-duplicates.csv
  aurum dedupe list.csv --on email --on family_name,postcode
  cat list.csv | aurum dedupe - --mode duplicates`,
    );
}
