import type { Command } from 'commander';
import { listed, wholeNumber } from './flag-values.ts';
import { ofProject } from './steward-options.ts';

/** Commands about single people: forgetting them, leaving them in peace, telling them what is held. */
export function addPrivacyCommands(program: Command): void {
  addErase(program);
  addSuppress(program);
  addSubject(program);
  addProcessing(program);
}

function addProcessing(program: Command): void {
  program
    .command('processing')
    .description(
      'the record of processing of a finished run as JSON: kinds of data by source, outputs, retention, erasures; no values',
    )
    .argument('<folder>', 'output folder of a run')
    .option('-o, --output <file>', 'where it goes, a new file; - is standard output', '-')
    .action(async (folder: string, flags) => {
      const { processingCommand } = await import('../commands/processing.ts');
      process.exitCode = await processingCommand(folder, flags);
    });
}

function addSubject(program: Command): void {
  program
    .command('subject')
    .description('everything that is held about one person: values, source rows, lineage, consent, decisions, orders')
    .argument('<person>', 'a golden id, a record id (shop:17), an e-mail address or a telephone number')
    .option('-p, --project <folder>', 'folder of the project')
    .option('-o, --output <folder>', 'output folder of a run without a project instead')
    .option('--json <file>', 'where the JSON goes, a new file; - is standard output (the default without --html)')
    .option('--html <file>', 'where a page to read goes, a new file; - is standard output')
    .option('--by <name>', 'who puts it together (default: the name of the account)')
    .option('--state-key-file <file>', 'key of the state (default: AURUM_STATE_KEY, else .aurum/key)')
    .action(async (person: string, flags) => {
      const { subjectCommand } = await import('../commands/subject.ts');
      process.exitCode = await subjectCommand(person, flags);
    });
}

function addSuppress(program: Command): void {
  const command = program
    .command('suppress')
    .description('contacts of a project that are not to be written to; every run with -p opts whoever has them out');
  ofProject(
    command
      .command('add')
      .description('suppress e-mails and telephone numbers, or all contacts of a customer')
      .argument(
        '<people...>',
        'e-mail addresses, telephone numbers, golden ids, record ids (shop:17), or CSV files of them',
      ),
  )
    .option('--why <text>', 'the reason, kept with it')
    .action(async (people: string[], flags) => {
      const { suppressCommand } = await import('../commands/suppress.ts');
      process.exitCode = await suppressCommand(people, flags);
    });
  ofProject(
    command
      .command('remove')
      .description('take contacts back; an opt-out that a source tells still holds')
      .argument('<contacts...>', 'e-mail addresses, telephone numbers, or numbers of the list'),
  ).action(async (contacts: string[], flags) => {
    const { unsuppressCommand } = await import('../commands/suppress.ts');
    process.exitCode = await unsuppressCommand(contacts, flags);
  });
  ofProject(
    command.command('list').description('print every entry as CSV, those that were taken back without their contact'),
  )
    .option('--show-values', 'show contacts instead of masks')
    .action(async (flags) => {
      const { suppressedCommand } = await import('../commands/suppress.ts');
      process.exitCode = await suppressedCommand(flags);
    });
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
      const { eraseCommand } = await import('../commands/erase.ts');
      process.exitCode = await eraseCommand(people, flags);
    });
}
