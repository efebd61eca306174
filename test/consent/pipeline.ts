import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { autoEngine } from '../../src/engine/auto.ts';
import type { ConsentPlan } from '../../src/model/plan.ts';
import type { Report } from '../../src/report/report.ts';
import { run } from '../../src/run.ts';
import { freshFolder, rowsOf } from '../cli/aurum.ts';

/** What a run made of files: golden rows by header, lineage, and the report. */
export interface Outcome {
  readonly golden: readonly Readonly<Record<string, string>>[];
  readonly lineage: readonly Readonly<Record<string, string>>[];
  readonly report: Report;
  /** Golden id of a row of a source. */
  readonly goldenOf: (source: string, row: number) => string;
}

export interface Settings {
  readonly consent?: ConsentPlan;
  /** Names of files that are lists beside the inputs, and the key of hashed ones. */
  readonly suppress?: readonly string[];
  readonly suppressKey?: string;
}

/** Runs files through everything a run does, in a folder of its own. */
export async function runFiles(files: Readonly<Record<string, string>>, settings: Settings = {}): Promise<Outcome> {
  const folder = freshFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  const lists = settings.suppress ?? [];
  const named = Object.keys(files).filter((name) => !lists.includes(name));
  const inputs = named.map((name) => join(folder, name));
  const engine = autoEngine(1, () => undefined);
  try {
    const { report, folder: out } = await run(
      {
        inputs,
        reads: inputs.map((path) => ({ path, limits: {} })),
        output: join(folder, 'out'),
        showValues: false,
        ...settings,
        suppress: lists.map((name) => join(folder, name)),
      },
      { engine, onPhase: () => undefined, runFacts: () => NOTHING },
    );
    const read = (name: string) => rowsOf(join(out ?? '', name));
    const ids = new Map(read('crosswalk.csv').map((row) => [`${row['source']} ${row['row']}`, row['golden_id'] ?? '']));
    const goldenOf = (source: string, row: number): string => ids.get(`${source} ${row}`) ?? '';
    return { golden: read('golden.csv'), lineage: read('lineage.csv'), report, goldenOf };
  } finally {
    await engine.close();
  }
}

const NOTHING = { startedAt: '', seconds: 0, peakBytes: 0, threads: 1, node: '', platform: '', phases: [] };

const GIVEN = 'Anna Bruno Carla Dario Elena Fabio Greta Henrik Irene Jonas Klara Lukas Marta Niels Olga Pavel'.split(
  ' ',
);
const FAMILY =
  'Abel Brandt Costa Dufour Eklund Ferrari Garcia Hansen Ivanov Jansen Kowalski Lindgren Moreau Novak Olsen Petrov'.split(
    ' ',
  );

export interface Person {
  readonly given: string;
  readonly family: string;
  readonly email: string;
  readonly phone: string;
}

/** Up to 256 people of different names, addresses and numbers. */
export function person(at: number): Person {
  const given = GIVEN[at % GIVEN.length] as string;
  const family = FAMILY[(at * 5 + Math.floor(at / GIVEN.length)) % FAMILY.length] as string;
  const email =
    `${given}.${family}${at}@${['post.example.org', 'mail.example.net', 'web.example.com'][at % 3]}`.toLowerCase();
  return { given, family, email, phone: `+4917${String(12_345_678 + ((at * 7_919_317) % 87_000_000))}` };
}
