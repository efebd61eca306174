import { Command, CommanderError } from 'commander';
import { EXIT } from '../model/error.ts';
import { VERSION } from '../model/version.ts';
import { checkLine } from './check-line.ts';
import { addDedupeOptions } from './options/dedupe-options.ts';
import { addEvaluateOptions } from './options/evaluate-options.ts';
import { addFindOptions } from './options/find-options.ts';
import { addMatchOptions } from './options/match-options.ts';
import { addPrivacyCommands } from './options/privacy-options.ts';
import { addProfileOptions } from './options/profile-options.ts';
import { addReadingOptions } from './options/reading-options.ts';
import { addRunOptions } from './options/run-options.ts';
import { addSheetOptions } from './options/sheet-options.ts';
import { addStewardCommands } from './options/steward-options.ts';
import {
  accountingLine,
  cleanLine,
  errorJson,
  findLine,
  guardPipes,
  hasPrinted,
  matchLine,
  print,
  profileLine,
  say,
  tellError,
  verifyLine,
} from './terminal.ts';

const EXAMPLES = `
Examples:
  aurum run shop.csv pos.csv newsletter.csv -o out/      one golden record per customer, nothing configured
  cat shop.csv | aurum run - -o out/                     the same from a pipe
  aurum detect shop.csv pos.csv                          which known exports they are
  aurum clean shop.csv -o clean.csv                      one file with clean values beside the raw ones
  aurum dedupe list.csv -o list-told.csv                 your own rows and columns, and which are one customer
  aurum match leads.csv --against crm.csv                which of your rows somebody else has, and where
  aurum check shop.csv -r rules.yaml --junit check.xml   rules on a file, for jobs; nothing is matched
  aurum profile shop.csv --html shop.html                what each column holds, and what stands out
  aurum init shop.csv pos.csv > aurum.yaml               the inferred plan, to read and edit
  aurum run -c aurum.yaml -o out/                        obey a plan
  aurum run -p project/                                  the nightly run of a project: ids stay the same
  aurum review -p project/                               customers that may be one, question by question
  aurum review -p project/ --web                         the same in a page of a browser, on this machine only
  aurum status -p project/                               verdict of the last run, what waits, trends
  aurum state -p project/                                its runs, golden ids and what became of them
  aurum subject ann@example.com -p project/              everything that is held about a person
  aurum erase ann@example.com -p project/                forget a person, and keep them out of every later run
  aurum verify out/                                      whether every output is what the run wrote
  aurum evaluate out/ --truth truth.csv                  precision, recall, blocking against known answers
  aurum evaluate out/ --golden expected.csv              values right, missing and wrong, field by field
  aurum find anna schmidt -o out/                        customers by name, e-mail, phone, key or row
  aurum explain shop:17 -o out/                          why this record's customer is one, and who is near
  aurum explain shop:17 pos:4 -o out/                    why two records are, or are not, one customer
  aurum explain E104                                     what an issue code means`;

const EXIT_CODES = `
Exit codes: 0 ok · 1 gate failed · 2 usage · 3 input · 4 output · 5 locked · 6 limit · 70 internal`;

/** Runs the command line; sets the exit code instead of leaving, so that piped output is never cut. */
export async function main(argv: readonly string[]): Promise<void> {
  guardPipes();
  const program = buildProgram(await checkOptions(argv));
  if (argv.length <= 2) {
    program.outputHelp();
    process.exitCode = EXIT.USAGE;
    return;
  }
  try {
    await program.parseAsync(argv);
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? EXIT.OK : EXIT.USAGE;
      if (error.exitCode !== 0) sayLast(argv, EXIT.USAGE);
      return;
    }
    // The fault on its way matters more than a standard output that refuses to hear of it.
    if (argv.includes('--json') && !hasPrinted()) await print(errorJson(error)).catch(() => {});
    process.exitCode = tellError(error, {
      isQuiet: false,
      isVerbose: argv.includes('-v') || argv.includes('--verbose'),
    });
    sayLast(argv, Number(process.exitCode));
  }
}

/** The accounting line of commands that have one, when they end before they could say it. */
function sayLast(argv: readonly string[], exit: number): void {
  if (argv[2] === 'run' || argv[2] === 'dedupe') say(accountingLine(undefined, '', exit));
  if (argv[2] === 'match') say(matchLine(undefined, exit));
  if (argv[2] === 'clean') say(cleanLine(undefined, exit));
  if (argv[2] === 'check') say(checkLine(undefined, exit));
  if (argv[2] === 'find') say(findLine(0, exit));
  if (argv[2] === 'profile') say(profileLine(undefined, exit));
  if (argv[2] === 'verify') say(verifyLine(undefined, exit));
}

/** Flags and words of `check`, only where they are needed: they know all rules and formats, which takes time to load. */
async function checkOptions(argv: readonly string[]): Promise<CheckOptions | undefined> {
  return argv.slice(2, 4).includes('check') ? import('./options/check-options.ts') : undefined;
}

type CheckOptions = typeof import('./options/check-options.ts');

function buildProgram(options: CheckOptions | undefined): Command {
  const program = new Command('aurum')
    .description('Turns messy customer exports into one golden record per customer, plus a quality report.')
    .version(VERSION, '-V, --version')
    .addHelpText('beforeAll', EXAMPLES.trimStart())
    .addHelpText('after', EXIT_CODES)
    .showHelpAfterError('(aurum --help shows examples)')
    .exitOverride();
  addRun(program);
  addDetect(program);
  addClean(program);
  addDedupe(program);
  addMatch(program);
  addCheck(program, options);
  addProfile(program);
  addInit(program);
  addVerify(program);
  addEvaluate(program);
  addStewardCommands(program);
  addPrivacyCommands(program);
  addFind(program);
  addExplain(program);
  return program;
}

function addRun(program: Command): void {
  const command = program.command('run').description('read, clean, match and merge exports');
  addRunOptions(command).action(async (files: string[], flags) => {
    const { runCommand } = await import('./commands/run.ts');
    process.exitCode = await runCommand(files, flags);
  });
}

function addDetect(program: Command): void {
  program
    .command('detect')
    .description('tell what each export was recognised as, and which columns are left behind')
    .argument('<files...>', 'exports')
    .option('--json', 'print JSON')
    .action(async (files: string[], flags) => {
      const { detectCommand } = await import('./commands/detect.ts');
      process.exitCode = await detectCommand(files, flags);
    });
}

function addClean(program: Command): void {
  const command = program
    .command('clean')
    .description('the same file, every row and column, with clean values; nothing is merged')
    .argument('[file]', 'an export; - is standard input');
  addReadingOptions(addSheetOptions(command))
    .option('-c, --config <file>', 'a plan (aurum.yaml) that says what the columns mean')
    .option('--replace', 'clean values in place of the raw ones instead of beside them (email_clean)')
    .option('--explain [file]', 'show examples of each change, or list every changed cell in a CSV file')
    .option('--show-values', 'show customer values in explanations instead of masks')
    .action(async (file: string | undefined, flags) => {
      const { cleanCommand } = await import('./commands/clean.ts');
      process.exitCode = await cleanCommand(file, flags);
    });
}

function addDedupe(program: Command): void {
  const command = program
    .command('dedupe')
    .description('your own rows and columns again, with the customer of each row; nothing is changed');
  addDedupeOptions(command).action(async (files: string[], flags) => {
    const { dedupeCommand } = await import('./commands/dedupe.ts');
    process.exitCode = await dedupeCommand(files, flags);
  });
}

function addMatch(program: Command): void {
  const command = program
    .command('match')
    .description('each row of one file with the row of another that it belongs to, how likely, and why');
  addMatchOptions(command).action(async (file: string, flags) => {
    const { matchCommand } = await import('./commands/match.ts');
    process.exitCode = await matchCommand(file, flags);
  });
}

function addCheck(program: Command, options: CheckOptions | undefined): void {
  const command = program
    .command('check')
    .description('check files by rules, before they are loaded; nothing is matched');
  if (options === undefined) return;
  options.addCheckOptions(command).action(async (files: string[], flags) => {
    const { checkCommand } = await import('./commands/check.ts');
    process.exitCode = await checkCommand(files, flags);
  });
}

function addProfile(program: Command): void {
  const command = program.command('profile').description('what files hold, column by column; nothing is matched');
  addProfileOptions(command).action(async (files: string[], flags) => {
    const { profileCommand } = await import('./commands/profile.ts');
    process.exitCode = await profileCommand(files, flags);
  });
}

function addInit(program: Command): void {
  program
    .command('init')
    .description('print the plan that would be followed, as a commented aurum.yaml')
    .argument('[files...]', 'exports')
    .option('-o, --output <file>', 'write it to a file instead of standard output')
    .option('--schema', 'print the JSON Schema of plans instead')
    .action(async (files: string[], flags) => {
      const { initCommand } = await import('./commands/init.ts');
      process.exitCode = await initCommand(files, flags);
    });
}

function addVerify(program: Command): void {
  program
    .command('verify')
    .description('hold the outputs of a run against the hashes of its manifest; exit 1 when one differs')
    .argument('<folder>', 'output folder of a run')
    .option('--repair', 'first settle a publication that was interrupted: the set that was there, or the new one')
    .option('--json', 'print what was found as JSON')
    .option('-q, --quiet', 'only the last line and errors')
    .action(async (folder: string, flags) => {
      const { verifyCommand } = await import('./commands/verify.ts');
      process.exitCode = await verifyCommand(folder, flags);
    });
}

function addEvaluate(program: Command): void {
  const command = program
    .command('evaluate')
    .description('measure the customers, values and blocking of a run against known answers');
  addEvaluateOptions(command).action(async (folder: string, flags) => {
    const { evaluateCommand } = await import('./commands/evaluate.ts');
    process.exitCode = await evaluateCommand(folder, flags);
  });
}

function addFind(program: Command): void {
  const command = program.command('find').description('customers of a run by name, e-mail, phone, key or row');
  addFindOptions(command).action(async (words: string[], flags) => {
    const { findCommand } = await import('./commands/find.ts');
    process.exitCode = await findCommand(words, flags);
  });
}

function addExplain(program: Command): void {
  program
    .command('explain')
    .description('explain an issue code, why a customer is one, or why two records are or are not')
    .argument('<code, customer or record>', 'an issue code (E104), a golden id, a record (shop:17), or "blocking"')
    .argument('[record]', 'the other record')
    .option('-o, --output <folder>', 'output folder of the run', 'out')
    .option('--show-values', 'show customer values instead of masks')
    .option('--json', 'print JSON')
    .action(async (first: string, second: string | undefined, flags) => {
      const { explainCommand } = await import('./commands/explain.ts');
      process.exitCode = await explainCommand({ first, second }, flags);
    });
}
