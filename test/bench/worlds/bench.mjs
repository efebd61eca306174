// npm run accuracy -- --worlds 40 [--seed 2] [--rows N] [--only k] [--write]: the built command on worlds nobody has seen.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { dist } from '../measured.mjs';
import { measureWorld } from './measure.mjs';
import { WORLD_HEAD, worldRow, worldsReport } from './report.mjs';
import { makeWorld, scenarioOf } from './world.mjs';

const INTRO = `# Worlds

Written by \`npm run accuracy -- --worlds N --seed S --write\`. World k is drawn from seed S + 2k (README.md in the folder \`worlds\` says what a
world is) and run by the built command without any configuration. P, R and F1 count pairs of rows; oracle R is the share of true pairs the
evidence allows at all. A run that fails counts as 0.
`;

const OPTIONS = {
  worlds: { type: 'string' },
  seed: { type: 'string' },
  rows: { type: 'string' },
  only: { type: 'string' },
  write: { type: 'boolean' },
};

const WIDTHS = WORLD_HEAD.map((title, at) => (at === 1 ? 22 : /est/.test(title) ? 21 : Math.max(title.length, 6)));
const show = (cells) => console.log(cells.map((cell, at) => cell.padStart(WIDTHS[at])).join(' '));

/** Runs the worlds the arguments name and prints the report; `--write` keeps it in worlds.md. */
export async function benchWorlds(args) {
  const { values } = parseArgs({ args, options: OPTIONS, strict: true });
  const [count, seed] = [Number(values.worlds), Number(values.seed ?? 2)];
  const rows = values.rows === undefined ? undefined : Number(values.rows);
  const { evaluateClusters } = await import(pathToFileURL(join(dist, 'report/evaluate.js')).href);
  const folder = mkdtempSync(join(tmpdir(), 'aurum-worlds-'));
  const wanted = [...Array(count).keys()].filter((k) => values.only === undefined || k === Number(values.only));
  show(WORLD_HEAD);
  const worlds = wanted.map((k) => {
    const measured = measureWorld(
      makeWorld(seed + 2 * k, { rows, scenario: scenarioOf(k) }),
      join(folder, `${k}`),
      evaluateClusters,
    );
    show(worldRow(measured));
    return measured;
  });
  rmSync(folder, { recursive: true });
  const report = worldsReport(worlds);
  console.log(`\n${report}`);
  if (values.write) writeFileSync(join(import.meta.dirname, '../worlds.md'), `${INTRO}\n${report}`);
}
