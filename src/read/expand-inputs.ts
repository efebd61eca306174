import { isAbsolute, join } from 'node:path';
import { io, statOf } from '../io/io.ts';
import { AurumError } from '../model/error.ts';
import { listMembers } from './archive.ts';
import { openSource } from './byte-source.ts';
import { isPostgres } from './read-postgres.ts';
import { splitPart } from './read-source.ts';

/** Kinds of file taken from a folder or an archive; a file that is named is read whatever it is called. */
const READABLE = /\.(?:csv|tsv|tab|psv|txt|json|jsonl|ndjson|xlsx|xlsm|vcf|vcard|parquet)(?:\.gz)?$|\.zip$/i;

/**
 * Paths as readSource takes them: folders become their readable files, globs (`*`, `**`, `?`, `{a,b}`, `[0-9]`) what
 * they match, zip archives their readable members. Named order is kept, expansions are in code-unit order, a file that
 * is reached twice comes once. Fault: E106 when a folder, glob or archive yields nothing.
 */
export async function expandInputs(paths: readonly string[]): Promise<string[]> {
  const seen = new Set<string>();
  const inputs: string[] = [];
  for (const path of paths) {
    for (const found of await expandPath(path)) {
      const key = identityOf(found);
      if (seen.has(key)) continue;
      seen.add(key);
      inputs.push(found);
    }
  }
  return inputs;
}

async function expandPath(path: string): Promise<string[]> {
  if (path === '-' || isPostgres(path) || splitPart(path)[1] !== undefined) return [path];
  const found = statOf(path);
  if (found?.isDirectory()) return expandGlob('*', path, path);
  if (found?.isFile() && /\.zip$/i.test(path)) return expandArchive(path);
  if (found === undefined && /[*?[\]{}]/.test(path)) return expandGlob(path, '.', path);
  return [path];
}

async function expandGlob(pattern: string, folder: string, shown: string): Promise<string[]> {
  const { glob } = await import('tinyglobby');
  const absolute = isAbsolute(pattern);
  const names = (await glob(pattern, { cwd: folder, absolute, onlyFiles: true, expandDirectories: false })).sort();
  const isFolder = folder === shown;
  const readable = names.filter((name) => !isFolder || READABLE.test(name));
  const files = readable.map((name) => (absolute ? name : join(folder, name)));
  if (files.length === 0) throw nothing(shown, isFolder ? 'The folder holds no readable file.' : 'No file matches.');
  const expanded = await Promise.all(files.map((file) => (/\.zip$/i.test(file) ? expandArchive(file) : [file])));
  return expanded.flat();
}

async function expandArchive(path: string): Promise<string[]> {
  const stored = await openSource(path);
  try {
    const names = (await listMembers(stored)).map((member) => member.name).filter((name) => READABLE.test(name));
    if (names.length === 0) throw nothing(path, 'The archive holds no readable file.');
    return names.sort().map((name) => `${path}!${name}`);
  } finally {
    await stored.close();
  }
}

function identityOf(input: string): string {
  const [path, part] = splitPart(input);
  return `${realPath(path)}!${part ?? ''}`;
}

function realPath(path: string): string {
  try {
    return io.realpath(path);
  } catch {
    return path;
  }
}

function nothing(path: string, what: string): AurumError {
  return new AurumError({ exit: 'INPUT', code: 'E106', what, place: { file: path }, fix: 'Check the path.' });
}
