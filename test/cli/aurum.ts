import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'csv-parse/sync';

export const ROOT = join(import.meta.dirname, '../..');
const BIN = join(ROOT, 'bin/aurum.js');
const RETAILER = join(ROOT, 'fixtures/retailer/input');

/** Every file of the fixture that stands for a company, in order of their names. */
export const RETAILER_INPUTS = readdirSync(RETAILER)
  .sort()
  .map((name) => join(RETAILER, name));

/** Files of DESIGN's "Outputs of a run", and what a run needs to be repeated. */
export const OUTPUTS = [
  'crosswalk.csv',
  'findings.csv',
  'golden.csv',
  'lineage.csv',
  'manifest.json',
  'model.json',
  'orders.csv',
  'plan.json',
  'rejects.csv',
  'report.html',
  'report.json',
  'review.csv',
  'tickets.csv',
];

export interface Ended {
  readonly exit: number | null;
  readonly signal: string | null;
  readonly out: string;
  readonly err: string;
  /** Last line on stderr. */
  readonly last: string;
}

export interface Circumstances {
  readonly input?: string | Buffer;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * In runs of a few rows much goes into code that the engine optimises and never runs again; with eight times the usual patience
 * before it does, they cost a quarter less. Nothing that a run does depends on it.
 */
const PATIENCE = '--interrupt-budget=1000000';

/** Runs the built command to its end. */
export function aurum(args: readonly string[], { input = '', cwd, env }: Circumstances = {}): Ended {
  if (!existsSync(join(ROOT, 'dist/cli/main.js'))) throw new Error('The command is not built: npm run build');
  const child = spawnSync(process.execPath, [PATIENCE, BIN, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, ...env },
    ...(cwd === undefined ? {} : { cwd }),
  });
  const last = child.stderr.trimEnd().split('\n').at(-1) ?? '';
  return { exit: child.status, signal: child.signal, out: child.stdout, err: child.stderr, last };
}

/** The counts of the last line of a run. */
export function accounting({ last }: Ended) {
  const found = /rows_in=(\d+) golden=(\d+) merged=(\d+) rejected=(\d+) \[(\w+)\].* exit=(\d+)$/.exec(last);
  if (found === null) throw new Error(`no accounting line: ${last}`);
  const [rowsIn, golden, merged, rejected] = found.slice(1, 5).map(Number) as [number, number, number, number];
  return { rowsIn, golden, merged, rejected, state: found[5] as string, exit: Number(found[6]) };
}

/** A new empty folder below the system's temporary one. */
export function freshFolder(): string {
  return mkdtempSync(join(tmpdir(), 'aurum-cli-'));
}

/** Writes files into a new folder and yields it. Names may hold folders. */
export function folderWith(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = freshFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** Rows of a CSV file as objects. */
export function rowsOf(path: string): Record<string, string>[] {
  return parse(readFileSync(path), { columns: true, bom: true });
}

/** SHA-256 of every file below a folder by path, hidden ones too: equal when nothing was touched. */
export function fingerprints(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    paths.map((path) => [path, statSync(join(folder, path)).isDirectory() ? 'folder' : sha256(join(folder, path))]),
  );
}

export function sha256(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

/** Three people in four rows of one file: the smallest input with something to merge. */
export const PEOPLE = [
  'id,first_name,last_name,email,phone,city',
  '1,Greta,Lindqvist,greta.lindqvist@example.com,+46701740605,Lund',
  '2,Gretta,Lindqvist,greta.lindqvist@example.com,+46701740605,Lund',
  '3,Omar,Haddad,omar.haddad@example.com,+46701740606,Malmö',
  '4,Ines,Carvalho,ines.carvalho@example.com,+46701740607,Lund',
  '',
].join('\n');
