// One world through the built command, nothing configured: what was merged, what was believed, how columns were read.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { root, runNode } from '../measured.mjs';
import { isEvidence } from './channels/columns.mjs';
import { writeWorld } from './write.mjs';

/** Golden customer of each row of the world, in order; a row the run lost or rejected is a customer of its own. */
function foundOf(files, out) {
  const path = join(out, 'crosswalk.csv');
  const golden = new Map();
  if (existsSync(path)) {
    for (const { source, row, golden_id } of parse(readFileSync(path), { columns: true }))
      golden.set(`${source}\n${row}`, golden_id);
  }
  return files.flatMap(({ name, rows }) =>
    rows.map((_, at) => golden.get(`${name}\n${at + 1}`) || `lost\n${name}\n${at}`),
  );
}

/** Texts as numbers, in order of their first use. */
function numbered(texts) {
  const numbers = new Map();
  return Int32Array.from(texts, (text) => {
    if (!numbers.has(text)) numbers.set(text, numbers.size);
    return numbers.get(text);
  });
}

/** Per kind of close pair: how many have both in the world, how many of them were merged. */
function wrongMerges(close, entities, found) {
  const customers = new Map();
  entities.forEach((entity, at) => {
    if (!customers.has(entity)) customers.set(entity, new Set());
    customers.get(entity).add(found[at]);
  });
  const counts = {};
  for (const [kind, pairs] of Object.entries(close)) {
    const known = pairs.filter(([one, two]) => customers.has(one) && customers.has(two));
    const merged = known.filter(([one, two]) => [...customers.get(one)].some((id) => customers.get(two).has(id)));
    counts[kind] = { pairs: known.length, merged: merged.length };
  }
  return counts;
}

/** Every column with its true roles and the one it was read as. */
function readRoles(files, out) {
  const path = join(out, 'plan.json');
  if (!existsSync(path)) return [];
  const { sources } = JSON.parse(readFileSync(path, 'utf8'));
  return files.flatMap(({ name, header, roles }) => {
    const columns = sources.find(({ source }) => source === name)?.columns ?? [];
    return header.map((column, at) => {
      const role = columns.find((one) => one.column === column.trim())?.role ?? 'none';
      const isRight = roles[at].split('|').includes(role);
      return { file: name, column, truth: roles[at], role, isRight, isEvidence: isEvidence(roles[at]) };
    });
  });
}

const holds = (interval, value) => (interval ? interval.low <= value && value <= interval.high : undefined);

/** Runs a world and measures it; `evaluateClusters` is the built one. Folders are removed again. */
export function measureWorld(world, folder, evaluateClusters) {
  const inputs = writeWorld(world, folder);
  const out = join(folder, 'out');
  const run = runNode([join(root, 'bin/aurum.js'), 'run', ...inputs, '-o', out, '--quiet']);
  const { files, close, bound } = world;
  const all = files.flatMap((file) => file.entities);
  const isLabelled = (_, at) => all[at] !== '';
  const entities = all.filter(isLabelled);
  const found = foundOf(files, out).filter(isLabelled);
  const measured = evaluateClusters(numbered(found), numbered(entities));
  const report = existsSync(join(out, 'report.json')) ? JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')) : {};
  const { precision, recall } = report.quality ?? {};
  const columns = readRoles(files, out);
  rmSync(folder, { recursive: true });
  const { seed, scenario, isCustomers } = world;
  return {
    ...{
      seed,
      scenario,
      isCustomers,
      rows: entities.length,
      files: files.length,
      exit: run.status,
      seconds: run.seconds,
    },
    ...{ measured, bound: bound(), close: wrongMerges(close, entities, found), columns },
    believed: { precision, recall },
    holds: { precision: holds(precision, measured.precision), recall: holds(recall, measured.recall) },
    last: run.last,
  };
}
