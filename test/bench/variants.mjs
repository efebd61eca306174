// A labelled set as files of records whose true customer is known, and ways to make it harder without changing the truth.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { parse as parseYaml, stringify as stringifyYaml } from 'yaml';
import { measuredAurum } from './measured.mjs';

const BLANKED = 0.2;

/** Uniform numbers 0..1 from a seed (mulberry32). */
function uniform(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffled(list, random) {
  const copy = [...list];
  for (let at = copy.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [copy[at], copy[other]] = [copy[other], copy[at]];
  }
  return copy;
}

/** The files of a set: name, header, rows, and per row its true customer ('' when not labelled). */
export function readSet(folder) {
  const truth = parseCsv(readFileSync(join(folder, 'truth.csv')), { columns: true });
  const entityOf = new Map(truth.map(({ source, rid, entity }) => [`${source}\n${rid}`, entity]));
  return readdirSync(join(folder, 'input'))
    .filter((file) => file.endsWith('.csv'))
    .sort()
    .map((file) => {
      const [header, ...rows] = parseCsv(readFileSync(join(folder, 'input', file)), { relax_column_count: true });
      const key = header.indexOf('rid');
      const { name } = parse(file);
      return { name, header, rows, entities: rows.map((row) => entityOf.get(`${name}\n${row[key]}`) ?? '') };
    });
}

const reorder = (order, list) => order.map((at) => list[at]);

/** Each makes new files of the old ones; the first column is the key of the export and is never blanked. */
export const VARIANTS = {
  'headers c1, c2, …': (file) => ({ ...file, header: file.header.map((_, at) => `c${at + 1}`) }),
  'columns shuffled': (file) => {
    const order = shuffled([...file.header.keys()], uniform(5));
    return { ...file, header: reorder(order, file.header), rows: file.rows.map((row) => reorder(order, row)) };
  },
  'rows shuffled': (file) => {
    const order = shuffled([...file.rows.keys()], uniform(6));
    return { ...file, rows: reorder(order, file.rows), entities: reorder(order, file.entities) };
  },
  '20 % of cells blank': (file) => {
    const random = uniform(7);
    const blank = (cell, at) => (at > 0 && random() < BLANKED ? '' : cell);
    return { ...file, rows: file.rows.map((row) => row.map(blank)) };
  },
  'every file twice': (file) => [file, { ...file, name: `${file.name}_again` }],
};

/** Keeps the rows of which `isKept` says so, of all files in order, and the files that still have any. */
function filterRows(files, isKept) {
  const filtered = files.map((file) => {
    const kept = file.entities.map(isKept);
    const pick = (list) => list.filter((_, at) => kept[at]);
    return { ...file, rows: pick(file.rows), entities: pick(file.entities) };
  });
  return filtered.filter((file) => file.rows.length > 0);
}

/** The first record of every customer; rows without a label stay. */
export function withoutDuplicates(files) {
  const seen = new Set();
  return filterRows(files, (entity) => entity === '' || (!seen.has(entity) && seen.add(entity)));
}

/** About thirty labelled rows: customers with duplicates and customers without, by turns, as they come. */
export function thirtyRows(files) {
  const sizes = new Map();
  for (const entity of files.flatMap((file) => file.entities))
    if (entity !== '') sizes.set(entity, (sizes.get(entity) ?? 0) + 1);
  const all = [...sizes].filter(([, size]) => size <= 6);
  const [several, single] = [all.filter(([, size]) => size > 1), all.filter(([, size]) => size === 1)];
  const chosen = new Set();
  let rows = 0;
  for (let turn = 0; rows < 30 && (several.length > 0 || single.length > 0); turn++) {
    const [entity, size] = turn % 2 === 0 ? (several.shift() ?? single.shift()) : (single.shift() ?? several.shift());
    chosen.add(entity);
    rows += size;
  }
  return filterRows(files, (entity) => chosen.has(entity));
}

/** Writes files and the truth by row number; yields what a run needs. */
export function writeSet(files, folder) {
  mkdirSync(folder, { recursive: true });
  const inputs = files.map(({ name, header, rows }) => {
    const path = join(folder, `${name}.csv`);
    writeFileSync(path, stringify([header, ...rows]));
    return path;
  });
  const labels = files.flatMap(({ name, entities }) =>
    entities.flatMap((entity, at) => (entity === '' ? [] : [[name, at + 1, entity]])),
  );
  const truth = join(folder, 'truth.csv');
  writeFileSync(truth, stringify([['source', 'row', 'entity'], ...labels]));
  return { inputs, truth };
}

const IDENTIFIERS = new Set(['national_id', 'tax_id', 'identifier']);

/** A plan that leaves the identifier columns behind; undefined where the inferred plan has none. */
export function planWithoutIdentifiers(inputs, folder) {
  const path = join(folder, 'aurum.yaml');
  const plan = parseYaml(measuredAurum(['init', ...inputs]).out);
  let dropped = 0;
  for (const { columns } of plan.sources)
    for (const [name, role] of Object.entries(columns)) {
      if (!IDENTIFIERS.has(role.role ?? role)) continue;
      columns[name] = 'other';
      dropped++;
    }
  if (dropped === 0) return undefined;
  writeFileSync(path, stringifyYaml(plan));
  return path;
}

/** Folders of labelled sets below a folder of data. */
export function listSets(data) {
  if (!existsSync(data)) return [];
  return readdirSync(data).filter(
    (name) => existsSync(join(data, name, 'truth.csv')) && existsSync(join(data, name, 'input')),
  );
}
