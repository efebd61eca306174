import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

export const ROOT = join(import.meta.dirname, '..');

export interface SourceFile {
  /** Path below src with `/` between. */
  readonly path: string;
  /** First folder, or the file's own name at the top. */
  readonly room: string;
  /** Code without comments. */
  readonly code: string;
  /** Paths below src that it imports, statically or on demand. */
  readonly imports: readonly string[];
}

/** Every TypeScript file of src. */
export function sourceFiles(): SourceFile[] {
  return readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .map((path) => sourceFile(path, readFileSync(join(ROOT, 'src', path), 'utf8')));
}

/** A file with its relative imports resolved; `./worker.js` of `new URL` counts as one. */
export function sourceFile(path: string, text: string): SourceFile {
  const code = withoutComments(text);
  return { path, room: path.split('/')[0] as string, code, imports: importsOf(path, code) };
}

function importsOf(path: string, code: string): string[] {
  const specifiers = [
    ...code.matchAll(/\b(?:from|import)\s*\(?\s*'(\.[^']+)'/g),
    ...code.matchAll(/new URL\('(\.[^']+)'/g),
  ].map(([, specifier]) => specifier as string);
  return [...new Set(specifiers.map((one) => posix.join(posix.dirname(path), one.replace(/\.js$/, '.ts'))))];
}

/** Rooms and top-level files of src that hold code, in order. */
export function rooms(files: readonly SourceFile[]): string[] {
  return [...new Set(files.map((file) => file.room))].sort();
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

/** A path of imports that comes back to where it began, or undefined. */
export function findCycle(files: readonly Pick<SourceFile, 'path' | 'imports'>[]): string[] | undefined {
  const importsOf = new Map(files.map((file) => [file.path, file.imports]));
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): string[] | undefined => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return undefined;
    for (const next of importsOf.get(path) ?? []) {
      const cycle = visit(next, [...trail, path]);
      if (cycle !== undefined) return cycle;
    }
    done.add(path);
    return undefined;
  };
  for (const { path } of files) {
    const cycle = visit(path, []);
    if (cycle !== undefined) return cycle;
  }
  return undefined;
}
