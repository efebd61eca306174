import type { Command } from 'commander';
import { wholeNumber } from './flag-values.ts';

/** Flags that say how files are read, of every command that reads exports. */
export function addReadingOptions(command: Command): Command {
  return command
    .option('--delimiter <char>', 'delimiter of the files instead of the detected one')
    .option('--encoding <label>', 'encoding of the files instead of the detected one')
    .option('--max-field-bytes <n>', 'longest cell accepted', wholeNumber)
    .option('--max-columns <n>', 'most columns accepted', wholeNumber)
    .option('--strict', 'end with exit 3 where the encoding of a file is doubtful (W105)');
}
