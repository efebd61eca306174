import type { Command } from 'commander';
import { measure } from './flag-values.ts';

/** Flags and words of `aurum evaluate`. */
export function addEvaluateOptions(command: Command): Command {
  return command
    .argument('<folder>', 'output folder of a run')
    .option('--truth <file>', 'whose record each is: CSV with the columns source, rid (or row) and entity')
    .option(
      '--golden <file>',
      'what values customers should have: CSV with golden_id, record_id, source and row, or entity (of --truth), and columns of golden.csv; "a|b": either is right',
    )
    .option('--misses <file>', 'list values that are missing or wrong (personal data)')
    .option('--min-precision <share>', 'end with 1 where the measured pairwise precision is below it', measure)
    .option('--min-recall <share>', 'end with 1 where the measured pairwise recall is below it', measure)
    .option('--min-f1 <share>', 'end with 1 where the measured pairwise F1 is below it', measure)
    .option('--threshold-sweep', 'what the run would have been with another --precision, measured')
    .option('--json', 'print the measures as JSON');
}
