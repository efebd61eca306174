import { AurumError, EXIT } from '../../model/error.ts';
import { namedPerson } from '../../people/named-person.ts';
import { type SubjectRequest, subjectOf } from '../../people/subject.ts';
import { subjectPage } from '../../privacy/subject-page.ts';
import { writeNewFile } from '../../write/new-file.ts';
import { stateKey } from '../state-key.ts';
import { stewardOf } from '../steward.ts';
import { print, say } from '../terminal.ts';

export interface SubjectFlags {
  readonly project?: string;
  readonly output?: string;
  readonly by?: string;
  readonly json?: string;
  readonly html?: string;
  readonly stateKeyFile?: string;
}

/** `aurum subject`: everything that is held about one person, as JSON and as a page. Returns the exit code. */
export async function subjectCommand(word: string, flags: SubjectFlags): Promise<number> {
  const person = namedPerson(word);
  if (person === undefined) throw nobody();
  if (flags.json === '-' && flags.html === '-') throw bothToOne();
  const subject = await subjectOf({ person, place: placeOf(flags) }, stewardOf(flags.by));
  const { html, json = html === undefined ? '-' : undefined } = flags;
  if (json !== undefined) await put(json, `${JSON.stringify(subject, null, 2)}\n`);
  if (html !== undefined) await put(html, subjectPage(subject));
  const { records, activities } = subject;
  const rows = activities.reduce((sum, one) => sum + one.rows.length, 0);
  const missing = records.filter(({ cells }) => cells === null).length;
  say(
    `${subject.goldenId}: ${records.length} source rows, ${rows} orders, tickets and events. It is personal data: for that person alone.`,
  );
  if (missing > 0) say(`${missing} source rows cannot be shown; why stands beside each.`);
  return EXIT.OK;
}

async function put(path: string, text: string): Promise<void> {
  if (path === '-') await print(text);
  else writeNewFile(path, text);
}

function placeOf({ project, output, stateKeyFile }: SubjectFlags): SubjectRequest['place'] {
  if (project !== undefined && output === undefined)
    return { project: { folder: project, secret: stateKey(stateKeyFile) } };
  if (output !== undefined && project === undefined) return { folder: output };
  throw new AurumError({
    exit: 'USAGE',
    code: 'E702',
    what: project === undefined ? 'No project and no output folder is named.' : '-p and -o exclude each other.',
    expected: '-p <folder of the project>, or -o <output folder of a run without one>',
    fix: 'aurum subject ann@example.com -p project/',
  });
}

function bothToOne(): AurumError {
  return new AurumError({
    exit: 'USAGE',
    code: 'E702',
    what: 'Standard output takes one of --json and --html.',
    fix: 'Name a file for the other one.',
  });
}

function nobody(): AurumError {
  return new AurumError({
    exit: 'USAGE',
    code: 'E203',
    what: 'The argument names nobody.',
    expected: 'a golden id, a record id (shop:17), an e-mail address or a telephone number',
    fix: 'aurum subject ann@example.com -p project/',
  });
}
