import type { Command } from 'commander';
import { guardName, rowChoice, sameKey, share } from './flag-values.ts';
import { addReadingOptions } from './reading-options.ts';
import { addSheetOptions } from './sheet-options.ts';

/** Flags and words of `aurum dedupe`. */
export function addDedupeOptions(command: Command): Command {
  addSheetOptions(command.argument('[files...]', 'exports; - is standard input'))
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
    .option('--allow <guard>', 'go on with a warning where a guard would end it; repeatable', guardName);
  return addReadingOptions(command).addHelpText(
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
