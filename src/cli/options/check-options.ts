import { type Command, InvalidArgumentError } from 'commander';
import { RULE_KINDS } from '../../check/kinds.ts';
import { PACK_NAMES, type PackName, RULE_PACKS } from '../../check/packs/packs.ts';
import { didYouMean } from '../../text/did-you-mean.ts';
import { day, severity, wholeNumber } from './flag-values.ts';
import { addReadingOptions } from './reading-options.ts';
import { addReportOptions } from './report-options.ts';

/** Every flag of `aurum check`; one per form of the report comes from the list of forms. */
export function addCheckOptions(command: Command): Command {
  command
    .argument('[files...]', 'exports; - is standard input')
    .option('-r, --rules <file>', 'rules (YAML); without it those that hold by default')
    .option('--pack <name>', 'rules for a purpose (see below); repeatable', packName)
    .option('-c, --config <file>', 'a plan (aurum.yaml) that says what the columns mean')
    .option('--init', 'print rules that the files would pass, with their evidence (or write them to -r)')
    .option('--schema [which]', 'print the JSON Schema of rules, or of the report (--schema report)')
    .option('--json', 'print the report as JSON on standard output; errors too');
  addReportOptions(command)
    .option('--findings <file>', 'every finding as CSV: code, rule, file, line, record, byte, column, masked value')
    .option('--failing-rows <file>', 'rows with faults as they stand, with line and codes, as CSV')
    .option(
      '--fail-on <severity>',
      'severity from which on a failed rule ends with 1: warn or error',
      severity,
      'error',
    )
    .option('--as-of <day>', 'day of the check for rules of freshness, YYYY-MM-DD (default: today)', day)
    .option('--max-rejects <n>', 'end with exit 3 when more rows than this are rejected', wholeNumber)
    .option('-q, --quiet', 'only the last line and errors')
    .option('--show-values', 'show customer values in findings instead of masks');
  return addReadingOptions(command).addHelpText(
    'after',
    `\nPacks:\n${wordsOf(RULE_PACKS)}\n\nRules:\n${wordsOf(RULE_KINDS)}`,
  );
}

/** The name of a pack, after those named before it. */
function packName(text: string, earlier: readonly PackName[] = []): PackName[] {
  const name = PACK_NAMES.find((one) => one === text);
  if (name === undefined)
    throw new InvalidArgumentError(`Expected one of ${PACK_NAMES.join(', ')}${didYouMean(text, PACK_NAMES)}`);
  return [...earlier, name];
}

/** Kinds of rules, or packs, in words. */
function wordsOf(all: Readonly<Record<string, { readonly words: string }>>): string {
  return Object.entries(all)
    .map(([name, { words }]) => `  ${name.padEnd(12)} ${words}`)
    .join('\n');
}
