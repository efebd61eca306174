import { type Command, Option } from 'commander';
import { CHECK_FORMATS } from '../../report/check/formats.ts';
import { ciName } from '../ci.ts';
import { FILE_FORMATS } from '../reports.ts';

/** A flag per form of the report, and those that say where it goes without one. */
export function addReportOptions(command: Command): Command {
  for (const name of FILE_FORMATS) command.option(`--${name} <file>`, CHECK_FORMATS[name].words);
  return command
    .addOption(
      new Option('--ci <service>', 'write what the service of the job reads: auto, github, gitlab or off')
        .default('auto')
        .argParser(ciName),
    )
    .option('--force', 'replace reports that no earlier run wrote');
}
