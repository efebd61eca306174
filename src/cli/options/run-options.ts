import type { Command } from 'commander';
import { day, gate, gateWords, guardName, guardWords, listed, severity, share, wholeNumber } from './flag-values.ts';
import { addReadingOptions } from './reading-options.ts';
import { addReportOptions } from './report-options.ts';

/** Arguments and flags of `aurum run`. */
export function addRunOptions(command: Command): Command {
  command
    .argument('[files...]', 'exports; - is standard input')
    .option(
      '-o, --output <folder>',
      'where golden.csv, crosswalk.csv, lineage.csv, review.csv, rejects.csv and the report go (default: out, with -p out in the project)',
    )
    .option(
      '-p, --project <folder>',
      'keep golden ids from run to run in this folder, which also holds the plan (aurum.yaml)',
    )
    .option('--previous <folder>', 'take golden ids over from this output folder; for the first night the one of -o')
    .option('--state-key-file <file>', 'key of the state of the project (default: AURUM_STATE_KEY, else .aurum/key)')
    .option('-c, --config <file>', 'a plan (aurum.yaml) instead of files')
    .option('--dry-run', 'do everything but publish')
    .option('--json', 'print report.json on standard output')
    .option('--schema', 'print the JSON Schema of report.json instead')
    .option('-q, --quiet', 'only warnings, errors and the last line')
    .option('-v, --verbose', 'the plan, the phases and the time they take')
    .option('--log <file>', 'append a line of JSON per phase to a log file')
    .option('--threads <n>', 'worker threads for large inputs (default: one per processor, at most 8)', wholeNumber)
    .option('--precision <share>', 'wanted share of merged pairs that are right, 0.5 to 0.9999 (default 0.99)', share)
    .option(
      '--judgements <file>',
      'review.csv, or pairs of golden ids, with a column decision: same or different; always obeyed',
    )
    .option(
      '--corrections <file>',
      'values that win over all sources until revoked: CSV with golden_id or record_id, field, value; who, when, revoked if known',
    )
    .option('--model <file>', 'model.json of an earlier run instead of training anew, so that scores stay comparable')
    .option('--suppress <file>', 'list of e-mails, phones or keyed hashes not to be written to; repeatable', listed)
    .option('--suppress-key-file <file>', 'key of hashed lists, on the first line (default: AURUM_SUPPRESS_KEY)')
    .option('--max-rejects <n>', 'end with exit 3 when more rows than this are rejected', wholeNumber)
    .option('--gate <name=limit>', 'end with exit 1 and keep the last golden records when it fails; repeatable', gate)
    .option('--allow <guard>', 'go on with a warning where a guard would end the run; repeatable', guardName)
    .option(
      '--fail-on <severity>',
      'severity from which on a failed gate or guard ends with 1: warn or error',
      severity,
      'error',
    )
    .option(
      '--against <folder>',
      'output folder or manifest of the run to compare with (default: what the output folder holds)',
    )
    .option('--xlsx', 'golden.xlsx beside golden.csv, every cell as text, for people with a spreadsheet')
    .option(
      '--break-lock',
      'take the output folder, and the project, whoever holds them: for a run that is gone and cannot be asked',
    )
    .option('--show-values', 'show customer values in the report instead of masks')
    .option('--today <day>', 'the day (YYYY-MM-DD) that retention of the plan is counted from', day)
    .option(
      '--pseudonymise',
      'write stand-ins for names, contacts, addresses, keys and unknown columns into all outputs',
    )
    .option(
      '--pseudonym-key-file <file>',
      'key of the stand-ins, a file for its owner only (default: AURUM_PSEUDONYM_KEY)',
    );
  return addReportOptions(addReadingOptions(command)).addHelpText(
    'after',
    `\nGates (a share of 0 to 1):\n${gateWords()}\n\nGuards (--allow, or guards: in the plan):\n${guardWords()}`,
  );
}
