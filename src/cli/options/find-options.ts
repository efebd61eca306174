import type { Command } from 'commander';
import { wholeNumber } from './flag-values.ts';

/** Customers told without --most: as many as a terminal shows. */
const MOST = 20;

/** Flags and words of `aurum find`. */
export function addFindOptions(command: Command): Command {
  return command
    .argument(
      '<words...>',
      'parts of names, an e-mail, a phone, a key, a record (shop:17) or a golden id; all have to fit',
    )
    .option('-o, --output <folder>', 'output folder of the run', 'out')
    .option('--most <n>', 'customers to show', wholeNumber, MOST)
    .option('--show-values', 'show customer values instead of masks')
    .option('--json', 'print JSON; errors too')
    .addHelpText(
      'after',
      `
Looks in golden values, in values that lost (lineage.csv), in keys and rows. Words fit from their beginning, without case and marks;
phones by their last digits, however they are written.

Examples:
  aurum find anna schmidt -o out/                        customers that have both words
  aurum find 0171 2345678 -o out/ --show-values          whose number it is
  aurum find shop:17 -o out/ --json                      what became of a row`,
    );
}
