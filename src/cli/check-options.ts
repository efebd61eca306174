import { type Command, Option } from 'commander';
import { RULE_KINDS } from '../check/kinds.ts';
import { CHECK_FORMATS } from '../report/check/formats.ts';
import { ciName } from './ci.ts';
import { day, severity, wholeNumber } from './flag-values.ts';

/** Every flag of `aurum check`; one per form of the report comes from the list of forms. */
export function addCheckOptions(command: Command): Command {
  command
    .argument('[files...]', 'exports; - is standard input')
    .option('-r, --rules <file>', 'rules (YAML); without it those that hold by default')
    .option('-c, --config <file>', 'a plan (aurum.yaml) that says what the columns mean')
    .option('--init', 'print rules that the files would pass, with their evidence (or write them to -r)')
    .option('--schema [which]', 'print the JSON Schema of rules, or of the report (--schema report)')
    .option('--json', 'print the report as JSON on standard output; errors too');
  for (const [name, { words }] of Object.entries(CHECK_FORMATS))
    if (name !== 'json') command.option(`--${name} <file>`, words);
  return command
    .option('--findings <file>', 'every finding as CSV: code, rule, file, line, record, byte, column, masked value')
    .option('--failing-rows <file>', 'rows with faults as they stand, with line and codes, as CSV')
    .addOption(
      new Option('--ci <service>', 'write what the service of the job reads: auto, github, gitlab or off')
        .default('auto')
        .argParser(ciName),
    )
    .option(
      '--fail-on <severity>',
      'severity from which on a failed rule ends with 1: warn or error',
      severity,
      'error',
    )
    .option('--as-of <day>', 'day of the check for rules of freshness, YYYY-MM-DD (default: today)', day)
    .option('--max-rejects <n>', 'end with exit 3 when more rows than this are rejected', wholeNumber)
    .option('--force', 'replace outputs that no earlier check wrote')
    .option('-q, --quiet', 'only the last line and errors')
    .option('--delimiter <char>', 'delimiter of the files instead of the detected one')
    .option('--encoding <label>', 'encoding of the files instead of the detected one')
    .option('--max-field-bytes <n>', 'longest cell accepted', wholeNumber)
    .option('--max-columns <n>', 'most columns accepted', wholeNumber)
    .option('--show-values', 'show customer values in findings instead of masks')
    .addHelpText('after', `\nRules:\n${ruleWords()}`);
}

/** The kinds of rules in words. */
function ruleWords(): string {
  return Object.entries(RULE_KINDS)
    .map(([name, { words }]) => `  ${name.padEnd(12)} ${words}`)
    .join('\n');
}
