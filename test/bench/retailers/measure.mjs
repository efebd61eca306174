// Runs the built command on the exports of a retailer and compares golden records with the truth.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { measuredAurum } from '../measured.mjs';
import { exportsOf } from './exports.mjs';
import { makeRetailer } from './index.mjs';

const rowsOf = (path) => parse(readFileSync(path, 'utf8'), { columns: true });

/** The score of one seed; `keep` is a folder to leave the files in. */
export function measure(seed, keep) {
  const retailer = makeRetailer(seed);
  const { files, records, truth, systems } = exportsOf(retailer);
  const folder = keep ?? mkdtempSync(join(tmpdir(), 'retailer-'));
  const paths = Object.entries(files).map(([name, text]) => {
    const path = join(folder, `${name}.csv`);
    writeFileSync(path, text);
    return path;
  });
  measuredAurum(['run', ...paths, '-o', join(folder, 'out')]);
  const golden = new Map(rowsOf(join(folder, 'out/golden.csv')).map((row) => [row.golden_id, row]));
  const clusters = clustersOf(rowsOf(join(folder, 'out/crosswalk.csv')), records);
  const { activities } = JSON.parse(readFileSync(join(folder, 'out/report.json'), 'utf8'));
  if (keep === undefined) rmSync(folder, { recursive: true });
  const wrong = [];
  const score = { customers: 0, whole: 0, count: 0, sums: 0, last: 0, all: 0 };
  for (const [customer, expected] of truth) {
    if (expected.count === 0) continue;
    score.customers++;
    const id = clusters.get(customer);
    if (id === undefined) continue;
    score.whole++;
    const found = readGolden(golden.get(id));
    const answers = {
      count: found.count === expected.count,
      sums: sameSums(found.sums, expected.sums),
      last: found.last === expected.last,
    };
    for (const [name, isRight] of Object.entries(answers)) score[name] += Number(isRight);
    const isRight = Object.values(answers).every(Boolean);
    score.all += Number(isRight);
    if (!isRight) wrong.push({ customer, id, found, expected });
  }
  const isBalanced = activities.recount.every((line) => line.isBalanced);
  return { seed, systems, country: retailer.code, score, wrong, isBalanced };
}

/** Per customer its golden id, where all its records are in one cluster with nobody else's. */
function clustersOf(crosswalk, records) {
  const idsOf = new Map();
  const ownersOf = new Map();
  for (const { source, row, golden_id: id } of crosswalk) {
    const customer = records.get(`${source}:${row}`);
    if (customer === undefined) continue;
    idsOf.set(customer, (idsOf.get(customer) ?? new Set()).add(id));
    ownersOf.set(id, (ownersOf.get(id) ?? new Set()).add(customer));
  }
  return new Map(
    [...idsOf].flatMap(([customer, ids]) => {
      const [id] = ids;
      return ids.size === 1 && id !== '' && ownersOf.get(id).size === 1 ? [[customer, id]] : [];
    }),
  );
}

function readGolden(row) {
  const sums = Object.entries(row).flatMap(([name, text]) => {
    const currency = /^order_sum_(.*)$/.exec(name)?.[1];
    return currency === undefined || text === '' ? [] : [[currency, Number(text)]];
  });
  return {
    count: Number(row.order_count ?? 0),
    sums: Object.fromEntries(sums),
    last: (row.last_order_at ?? '').slice(0, 10),
  };
}

function sameSums(found, expected) {
  const currencies = new Set([...Object.keys(found), ...Object.keys(expected)]);
  return [...currencies].every((one) => Math.abs((found[one] ?? 0) - (expected[one] ?? 0)) < 0.005);
}
