import { io } from './io/io.ts';
import { AurumError } from './model/error.ts';
import { openProject, type ProjectRequest } from './nights/project.ts';
import { damaged } from './steward/faults.ts';
import { lineText, parseLine } from './steward/lines.ts';
import type { Store } from './steward/store.ts';
import { type Line, type Row, TABLE_NAMES } from './steward/tables.ts';

const FORMAT = '{"format":"aurum-state","version":1}';
const MOST_RUNS = 14;

/** What a project keeps, in counts. */
export interface StateSummary {
  readonly version: 1;
  /** The last runs, the newest first. */
  readonly runs: readonly Row[];
  /** Golden ids by state. */
  readonly goldens: Readonly<Record<string, number>>;
  /** Records that are there, and those that are missing since a run. */
  readonly records: { readonly there: number; readonly gone: number };
  readonly sources: readonly string[];
  /** What became of golden ids in the last run. */
  readonly events: Readonly<Record<string, number>>;
}

/** What a project keeps. Faults: those of opening it. */
export function tellState(request: ProjectRequest): StateSummary {
  return withStore(request, (store) => {
    const counts = (sql: string): Record<string, number> =>
      Object.fromEntries([...store.query(sql)].map(({ name, count }) => [String(name), Number(count)]));
    const records = counts(`select iif(gone = 0, 'there', 'gone') name, count(*) count from record group by 1`);
    return {
      version: 1,
      runs: [...store.query(`select * from run order by n desc limit ${MOST_RUNS}`)],
      goldens: counts('select state name, count(*) count from golden group by state order by state'),
      records: { there: records['there'] ?? 0, gone: records['gone'] ?? 0 },
      sources: [...store.query('select name from source order by name')].map(({ name }) => String(name)),
      events: counts(
        'select kind name, count(*) count from event where run = (select max(n) from run) group by kind order by kind',
      ),
    };
  });
}

/** One golden id: what stands for it now, and everything that became of it. */
export interface GoldenHistory {
  readonly version: 1;
  readonly id: string;
  readonly born: number;
  readonly state: string;
  readonly into: string | null;
  readonly aliases: readonly string[];
  readonly events: readonly Row[];
}

/** The history of a golden id. Fault: E203 where the project never had it. */
export function tellGolden(request: ProjectRequest, id: string): GoldenHistory {
  return withStore(request, (store) => {
    const [golden] = [...store.query('select * from golden where id = ?', [id])];
    if (golden === undefined)
      throw new AurumError({
        exit: 'USAGE',
        code: 'E203',
        what: `The project never had a customer "${id}".`,
        expected: 'a golden id of golden.csv, of this run or an earlier one',
        fix: 'aurum state -p <folder> tells how many there are.',
      });
    const aliases = [...store.query('select id from golden where into_id = ? order by id', [id])];
    const events = [...store.query('select * from event where golden = ? or other = ? order by run, n', [id, id])];
    return {
      version: 1,
      id,
      born: Number(golden['born']),
      state: String(golden['state']),
      into: golden['into_id'] as string | null,
      aliases: aliases.map((row) => String(row['id'])),
      events,
    };
  });
}

/** The whole state as lines of JSON: what it is, then every row, the number of lines last. */
export function exportState(request: ProjectRequest, write: (text: string) => void): void {
  withStore(request, (store) => {
    write(FORMAT);
    let lines = 0;
    for (const table of TABLE_NAMES)
      for (const row of store.rows(table)) {
        write(lineText({ table, row }));
        lines++;
      }
    write(`{"end":${lines}}`);
  });
}

/** Makes a new project of exported lines, all or nothing. Faults: E702 where there is a project, E805 for other lines, E806 for another key. */
export function importState(request: ProjectRequest, file: string): number {
  const lines = linesOf(io.readText(file), file);
  return withStore({ ...request, mayBegin: true, isRestored: true }, (store, key) => {
    if (store.meta('run') !== undefined) throw hasRuns(request.folder);
    const known = lines.find(({ table, row }) => table === 'meta' && row['name'] === 'key')?.row['value'];
    if (known !== key) throw damaged(file, 'The lines were made with another key than this project has.');
    store.write(lines);
    return lines.length;
  });
}

function hasRuns(folder: string): AurumError {
  return new AurumError({
    exit: 'USAGE',
    code: 'E702',
    what: 'The project has a state; an import would replace it.',
    place: { file: folder },
    fix: 'Import into a folder without a project.',
  });
}

function linesOf(text: string, file: string): Line[] {
  const [format, ...rest] = text.trimEnd().split('\n');
  const end = rest.pop();
  if (format !== FORMAT) throw damaged(file, 'The file is no exported state of this version.');
  if (end !== `{"end":${rest.length}}`) throw damaged(file, 'The exported state is not whole.');
  return rest.map((line) => parseLine(line, file));
}

function withStore<T>(request: ProjectRequest, act: (store: Store, key: string) => T): T {
  const project = openProject(request);
  try {
    return act(project.store, project.key.check);
  } finally {
    project.close();
  }
}
