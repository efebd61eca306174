// What each mechanism of matching is worth on worlds: a world is read and normalized once, then matched with one of them off at a time.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MECHANISMS } from '../../../dist/match/options.js';
import { evaluateClusters } from '../../../dist/report/evaluate.js';
import { markdownTable } from '../measured.mjs';
import { customersWithout, prepare } from '../prepared.mjs';
import { makeWorld, scenarioOf } from './world.mjs';
import { writeWorld } from './write.mjs';

const MOST_ROWS = 1000;
/** A smaller change of F1 is none. */
const LEAST_CHANGE = 0.001;

const sizeOf = ({ files }) => files.reduce((sum, { rows }) => sum + rows.length, 0);

/** The world of a seed; one of more than MOST_ROWS rows is drawn again with so many. */
function smallWorld(seed, scenario) {
  const world = makeWorld(seed, { scenario });
  return sizeOf(world) <= MOST_ROWS ? world : makeWorld(seed, { scenario, rows: MOST_ROWS });
}

/** Per row of the world, in order, the record that it became; undefined where it was rejected or names no customer. */
function recordsOfRows({ files }, { sources, sourceOf, rowOf }) {
  const places = new Map(Array.from(rowOf, (row, record) => [`${sources[sourceOf[record]].name}\n${row}`, record]));
  return files.flatMap(({ name, rows }) => rows.map((_, at) => places.get(`${name}\n${at + 1}`)));
}

/** Texts as numbers, in order of their first use. */
function numbered(texts) {
  const numbers = new Map();
  for (const text of texts) if (!numbers.has(text)) numbers.set(text, numbers.size);
  return Int32Array.from(texts, (text) => numbers.get(text));
}

/** Precision, recall and F1 of a world with everything on, and per mechanism without it. */
async function priceWorld(seed, scenario, folder) {
  const world = smallWorld(seed, scenario);
  const prepared = await prepare(writeWorld(world, folder));
  rmSync(folder, { recursive: true });
  const entities = world.files.flatMap((file) => file.entities);
  const recordOf = recordsOfRows(world, prepared.records);
  const labelled = [...entities.keys()].filter((row) => entities[row] !== '');
  const truth = numbered(labelled.map((row) => entities[row]));
  const measure = async (mechanisms) => {
    const customers = prepared.records.count === 0 ? [] : await customersWithout(prepared, mechanisms);
    const own = (row) => (recordOf[row] === undefined ? -1 - row : customers[recordOf[row]]);
    return evaluateClusters(Int32Array.from(labelled, own), truth);
  };
  const all = await measure([]);
  const without = [];
  for (const mechanism of MECHANISMS) without.push(await measure([mechanism]));
  return { seed, scenario, rows: labelled.length, all, without };
}

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** A change with its sign. */
function signed(value) {
  const text = Math.abs(value).toFixed(3);
  return Number(text) === 0 ? '0' : `${value < 0 ? '−' : '+'}${text}`;
}

/** The world that a mechanism off changes most, downwards (−1) or upwards (1): change of F1 and seed. */
function furthest(changes, direction) {
  const best = changes.reduce((one, two) => (two.f1 * direction > one.f1 * direction ? two : one));
  return Math.abs(best.f1) > LEAST_CHANGE && best.f1 * direction > 0
    ? `${signed(best.f1)} (${`${best.seed} ${best.scenario}`.trim()})`
    : '–';
}

const HEAD = ['off', 'F1', 'precision', 'recall', 'loses most', 'gains most', 'worlds moved', 'wrongly merged'];

function priceOf(at, worlds, singles) {
  const changes = worlds.map(({ seed, scenario, all, without }) => {
    const of = (name) => without[at][name] - all[name];
    return { seed, scenario, f1: of('f1'), precision: of('precision'), recall: of('recall') };
  });
  const moved = changes.filter(({ f1 }) => Math.abs(f1) > LEAST_CHANGE).length;
  const wrong = singles.reduce((sum, { without }) => sum + without[at].foundPairs, 0);
  return { changes, moved, wrong };
}

/** Tables over priced worlds, as Markdown. */
function pricesReport(priced) {
  const worlds = priced.filter(({ all }) => all.truePairs > 0);
  const singles = priced.filter(({ all }) => all.truePairs === 0);
  const merged = singles.reduce((sum, { all }) => sum + all.foundPairs, 0);
  const prices = MECHANISMS.map((_, at) => priceOf(at, worlds, singles));
  const rows = prices.map(({ changes, moved, wrong }, at) => [
    MECHANISMS[at],
    ...['f1', 'precision', 'recall'].map((name) => signed(mean(changes.map((one) => one[name])))),
    ...[furthest(changes, -1), furthest(changes, 1)],
    ...[`${moved} of ${worlds.length}`, singles.length === 0 ? '–' : `${wrong}`],
  ]);
  const isIdle = ({ changes, wrong }) => wrong <= merged && changes.every(({ f1 }) => f1 >= -LEAST_CHANGE);
  const idle = MECHANISMS.filter((_, at) => isIdle(prices[at]));
  const on = ['f1', 'precision', 'recall'].map((name) => mean(worlds.map(({ all }) => all[name])).toFixed(3));
  const none = singles.map(({ seed, rows, all, without }) => {
    const most = Math.max(...without.map(({ foundPairs }) => foundPairs));
    return `${seed} (${rows} rows, ${all.foundPairs} with everything on, ${most} at most without one)`;
  });
  const each = worlds.map(({ seed, scenario, rows, all }) => [
    ...[`${seed}`, scenario || '–', `${rows}`],
    ...[all.precision, all.recall, all.f1].map((value) => value.toFixed(3)),
  ]);
  return [
    `With everything on the mean F1 is ${on[0]}, precision ${on[1]}, recall ${on[2]}, over ${worlds.length} worlds with duplicates. ` +
      `Worlds without any count in the last column only, the pairs merged there: ${none.join('; ') || 'none'}.`,
    markdownTable([HEAD, ...rows]),
    idle.length === 0 ? 'Each mechanism pays somewhere.' : `Pays in none of these worlds: ${idle.join('; ')}.`,
    markdownTable([['seed', 'scenario', 'rows', 'precision', 'recall', 'F1'], ...each]),
  ].join('\n\n');
}

/** Prices on `count` worlds; world k has seed `seed + 2k`, and all are even: odd ones are not for developing. */
export async function pricesOnWorlds(count, seed) {
  if (!(Number.isInteger(count) && count > 0 && Number.isInteger(seed) && seed % 2 === 0))
    throw new Error('--worlds is a number of worlds, --seed an even number');
  const folder = mkdtempSync(join(tmpdir(), 'aurum-prices-'));
  const priced = [];
  for (let k = 0; k < count; k++) {
    const world = await priceWorld(seed + 2 * k, scenarioOf(k), join(folder, `${k}`));
    priced.push(world);
    const changes = world.without.map(({ f1 }) => signed(f1 - world.all.f1)).join(' ');
    console.log(
      `${world.seed} ${world.scenario || '–'}: ${world.rows} rows, F1 ${world.all.f1.toFixed(3)}; ${changes}`,
    );
  }
  rmSync(folder, { recursive: true });
  return `\`--worlds ${count} --seed ${seed}\`. ${pricesReport(priced)}`;
}
