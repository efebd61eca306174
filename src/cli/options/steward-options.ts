import type { Command } from 'commander';
import { wholeNumber } from './flag-values.ts';

/** Commands for those who look after a project: what it keeps, what has changed, what they decide. */
export function addStewardCommands(program: Command): void {
  addState(program);
  addStatus(program);
  addDiff(program);
  addReview(program);
  addDecide(program);
  addUnmerge(program);
  addPin(program);
}

function addPin(program: Command): void {
  ofProject(
    program
      .command('pin')
      .description('set a value of a customer; it wins over every source in each run until it is taken back')
      .argument('[customer]', 'a golden id, or a record of the customer (shop:17)')
      .argument('[column]', 'a column of golden.csv: city, phone, email_2; not consent, dates or roll-ups')
      .argument('[value]', 'the value; "" where nothing is to stand'),
  )
    .option('--why <text>', 'the reason, kept with it')
    .option('--import <file>', 'pin every line of a list as --corrections of aurum run takes it instead, all or none')
    .option('--list', 'print every pin as CSV instead, those that were taken back without their value')
    .option('--show-values', 'show values of the list instead of masks')
    .action(async (customer: string | undefined, column: string | undefined, value: string | undefined, flags) => {
      const { pinCommand } = await import('../commands/pin.ts');
      process.exitCode = await pinCommand([customer, column, value], flags);
    });
  ofProject(
    program
      .command('unpin')
      .description('take a pinned value back; the next run chooses among the sources again')
      .argument('<customer>', 'a golden id, or a record of the customer (shop:17)')
      .argument('<column>', 'the column that was pinned'),
  ).action(async (customer: string, column: string, flags) => {
    const { unpinCommand } = await import('../commands/pin.ts');
    process.exitCode = await unpinCommand(customer, column, flags);
  });
}

function addStatus(program: Command): void {
  program
    .command('status')
    .description(
      'how a project is: verdict of its last run, what waits for a steward, trends; exit 1 when the last run did not pass',
    )
    .requiredOption('-p, --project <folder>', 'folder of the project')
    .option('--break-lock', 'take the project whoever holds it: for a run that is gone and cannot be asked')
    .option('--state-key-file <file>', 'key of the state (default: AURUM_STATE_KEY, else .aurum/key)')
    .option('--json', 'print JSON')
    .action(async (flags) => {
      const { statusCommand } = await import('../commands/status.ts');
      process.exitCode = await statusCommand(flags);
    });
}

function addDiff(program: Command): void {
  program
    .command('diff')
    .description('tell what is another in one finished run than in another: customers and values')
    .argument('<before>', 'output folder of a run')
    .argument('<after>', 'output folder of another run')
    .option('--show-values', 'show customer values instead of masks')
    .option('--json', 'print JSON')
    .action(async (before: string, after: string, flags) => {
      const { diffCommand } = await import('../commands/diff.ts');
      process.exitCode = await diffCommand({ before, after }, flags);
    });
}

function addState(program: Command): void {
  program
    .command('state')
    .description('what a project keeps: runs, golden ids and what became of them')
    .argument('[golden id]', 'the history of one id')
    .requiredOption('-p, --project <folder>', 'folder of the project')
    .option('--export <file>', 'write the whole state as lines of JSON; - is standard output')
    .option('--import <file>', 'make a new project of such lines; needs the same key')
    .option('--state-key-file <file>', 'key of the state (default: AURUM_STATE_KEY, else .aurum/key)')
    .option('--json', 'print JSON')
    .action(async (golden: string | undefined, flags) => {
      const { stateCommand } = await import('../commands/state.ts');
      process.exitCode = await stateCommand(golden, flags);
    });
}

function addReview(program: Command): void {
  ofProject(
    program
      .command('review')
      .description('customers of the last run that may be one: one question at a time, the most valuable first'),
  )
    .option('--again', 'ask what somebody was not sure of once more')
    .option('--list', 'print every decision as CSV instead')
    .option('--import <file>', 'keep decisions of a CSV file instead: review.csv with a column decision')
    .option('--undo <n>', 'take a decision back instead', wholeNumber)
    .option('--web', 'in a page of a browser instead, on this machine only: customers, search, pins, taking apart')
    .option('--port <n>', 'port of the page, for a tunnel (default: any that is free)', wholeNumber)
    .addHelpText(
      'after',
      '\nKeys: s same · d different · ? not sure · u undo · q quit. Without a terminal: one a line.',
    )
    .action(async (flags) => {
      const { reviewCommand } = await import('../commands/review.ts');
      process.exitCode = await reviewCommand(flags);
    });
}

function addDecide(program: Command): void {
  ofProject(
    program
      .command('decide')
      .description('keep one decision about two customers or records; every later run obeys it')
      .argument('<decision>', 'same, different or unsure')
      .argument('<one>', 'a golden id, or a record (shop:17)')
      .argument('<other>', 'another'),
  )
    .option('--why <text>', 'the reason, kept with it')
    .action(async (kind: string, left: string, right: string, flags) => {
      const { decideCommand } = await import('../commands/decide.ts');
      process.exitCode = await decideCommand({ kind, left, right }, flags);
    });
}

function addUnmerge(program: Command): void {
  ofProject(
    program
      .command('unmerge')
      .description('take records out of a customer; together they are another one from the next run on')
      .argument('<golden id>', 'the customer')
      .argument('<records...>', 'the records that leave (shop:17)'),
  )
    .option('--why <text>', 'the reason, kept with it')
    .action(async (golden: string, records: string[], flags) => {
      const { unmergeCommand } = await import('../commands/decide.ts');
      process.exitCode = await unmergeCommand(golden, records, flags);
    });
}

export function ofProject(command: Command): Command {
  return command
    .requiredOption('-p, --project <folder>', 'folder of the project')
    .option('--by <name>', 'who decides (default: the name of the account)')
    .option('--state-key-file <file>', 'key of the state (default: AURUM_STATE_KEY, else .aurum/key)');
}
