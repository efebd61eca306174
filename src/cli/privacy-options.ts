import type { Command } from 'commander';
import { listed, wholeNumber } from './flag-values.ts';
import { ofProject } from './steward-options.ts';

/** Commands about single people: forgetting them. */
export function addPrivacyCommands(program: Command): void {
  addErase(program);
}

function addErase(program: Command): void {
  ofProject(
    program
      .command('erase')
      .description('forget people: out of state and outputs, and kept out of every later run; inputs are never touched')
      .argument(
        '[people...]',
        'golden ids, record ids (shop:17), e-mail addresses, telephone numbers, or CSV files of them, one person a row',
      ),
  )
    .option('-o, --output <folder>', 'an output folder beside that of the last run; repeatable', listed)
    .option('--dry-run', 'tell what would be erased, and erase nothing')
    .option('--list', 'print every erasure that was done as JSON instead')
    .option('--lift <n>', 'let the people of an erasure in again instead; nothing comes back by itself', wholeNumber)
    .option('--json', 'print the proof')
    .addHelpText(
      'after',
      `
A keyed hash (HMAC-SHA256 with the key of the project) stays of every e-mail, phone, record id, and name with birth date. Later rows with
one of them are rejected (E312). What others have too, as a household shares a line, counts only beside the given name.
The proof, without any value, is in erasures/ of the project.`,
    )
    .action(async (people: string[], flags) => {
      const { eraseCommand } = await import('./commands/erase.ts');
      process.exitCode = await eraseCommand(people, flags);
    });
}
