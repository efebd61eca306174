import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findCycle, ROOT, rooms, type SourceFile, sourceFile, sourceFiles } from './tree.ts';

/** Floor of each room; a room imports only from floors below its own. */
const FLOORS: Readonly<Record<string, number>> = {
  model: 0,
  ...{ table: 1, text: 1 },
  ...{ normalize: 2, match: 2, merge: 2, check: 2, report: 2 },
  io: 2.5,
  ...{ plan: 3, read: 3, write: 3, privacy: 3, steward: 3 },
  engine: 4,
  cli: 6,
};
/** Files beside the rooms, and the rooms of their parts; the map in src/README.md lists them. They may import each other. */
const SHARED_FLOOR = 5;
const SHARED_ROOMS: readonly string[] = ['runs', 'nights', 'people'];
/** The highest floor without files, clock, randomness, environment and console. */
const PURE_FLOOR = 2;
/** Pure functions of the platform; `node:module` loads rules of a package when they are first needed. */
const PURE_MODULES = ['node:net', 'node:url', 'node:module'];

const files = sourceFiles();
const isShared = (room: string): boolean => room.endsWith('.ts') || SHARED_ROOMS.includes(room);
const floorOf = (room: string): number => FLOORS[room] ?? (isShared(room) ? SHARED_FLOOR : Number.NaN);

/** Imports that a floor does not allow, as `file → import`. */
function wrongImports({ path, room, imports }: SourceFile): string[] {
  return imports
    .filter((target) => {
      const to = target.split('/')[0] as string;
      if (to === room) return false;
      if (floorOf(room) === SHARED_FLOOR && floorOf(to) === SHARED_FLOOR) return false;
      return !(floorOf(to) < floorOf(room));
    })
    .map((target) => `${path} → ${target}`);
}

const IMPURE =
  /\b(?:Date\.now|Math\.random|performance\.|process\.|console\.|localeCompare|toLocale\w+|setTimeout|fetch\(|crypto\.)|new Date\(\)|\.(?:getFullYear|getMonth|getDate|getDay|getHours|getMinutes|getTimezoneOffset)\(|Intl\.DateTimeFormat\((?![^)]*timeZone)|Intl\.(?:Collator|NumberFormat|PluralRules)\(\s*\)/g;

/** What makes code depend on anything but its arguments. */
function impurities({ path, code }: SourceFile): string[] {
  const words = [...code.matchAll(IMPURE)].map(([word]) => word);
  const modules = [...code.matchAll(/'(node:[^']+)'/g)]
    .map(([, name]) => name as string)
    .filter((name) => !PURE_MODULES.includes(name));
  return [...words, ...modules].map((word) => `${path}: ${word}`);
}

describe('floors', () => {
  test('every file is in a room', () => {
    expect(rooms(files).filter((room) => Number.isNaN(floorOf(room)))).toEqual([]);
    expect([...Object.keys(FLOORS), ...SHARED_ROOMS].filter((room) => !existsSync(join(ROOT, 'src', room)))).toEqual(
      [],
    );
  });

  test('a room imports only from floors below it', () => {
    expect(files.flatMap(wrongImports)).toEqual([]);
  });

  test('every relative import names a file', () => {
    const known = new Set(files.map((file) => file.path));
    const missing = files.flatMap(({ path, imports }) =>
      imports.filter((target) => !known.has(target)).map((target) => `${path} → ${target}`),
    );
    expect(missing).toEqual([]);
  });

  test('no file imports itself by way of others', () => {
    expect(findCycle(files)).toBeUndefined();
  });

  test('floor 2 and below are pure', () => {
    const pure = files.filter((file) => floorOf(file.room) <= PURE_FLOOR);
    expect(pure.flatMap(impurities)).toEqual([]);
  });

  test('only io touches files', () => {
    const touching = files.filter(({ room, code }) => room !== 'io' && /'node:fs/.test(code));
    expect(touching.map((file) => file.path)).toEqual([]);
  });

  test('only the command line speaks', () => {
    const speakers = files.filter(
      ({ room, code }) => room !== 'cli' && /\bconsole\.|process\.std(?:out|err)/.test(code),
    );
    expect(speakers.map((file) => file.path)).toEqual([]);
  });

  test('nothing is exported by default', () => {
    expect(files.filter(({ code }) => /\bexport default\b|\bas default\b/.test(code)).map((file) => file.path)).toEqual(
      [],
    );
  });
});

describe('the test of floors', () => {
  test('sees imports up, across and on demand', () => {
    const up = sourceFile('table/table.ts', "import { run } from '../run.ts';");
    const across = sourceFile('merge/golden.ts', "import type { Edges } from '../match/edges.ts';");
    const later = sourceFile('read/read.ts', "const x = await import('../cli/main.ts');");
    const down = sourceFile('cli/main.ts', "export * from '../run.ts';\nexport { a } from './terminal.ts';");
    expect([up, across, later, down].map((file) => wrongImports(file).length)).toEqual([1, 1, 1, 0]);
  });

  test('sees cycles', () => {
    const cycle = findCycle([
      { path: 'a', imports: ['b'] },
      { path: 'b', imports: ['c'] },
      { path: 'c', imports: ['b'] },
    ]);
    expect(cycle).toEqual(['b', 'c', 'b']);
  });

  test('sees clocks, files and local time, but not in comments', () => {
    const texts = ['Date.now()', "import 'node:fs'", 'date.getHours()', 'new Intl.DateTimeFormat("en", {})'];
    expect(texts.map((text) => impurities(sourceFile('match/a.ts', text)).length)).toEqual([1, 1, 1, 1]);
    expect(impurities(sourceFile('match/a.ts', '// Date.now()\n/** console.log */'))).toEqual([]);
  });
});
