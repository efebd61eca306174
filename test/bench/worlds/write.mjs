// A world on disk: input/*.csv, truth.csv (source, row, entity) and roles.csv (file, column, role).
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';

const CHUNK = 1 << 20;
const quoted = (cell, delimiter) =>
  cell.includes(delimiter) || /["\n\r]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** Writes rows of cells as lines, the first being the header. */
export function writeTable(path, rows, delimiter = ',') {
  const file = openSync(path, 'w');
  let text = '';
  for (const row of rows) {
    text += `${row.map((cell) => quoted(cell, delimiter)).join(delimiter)}\n`;
    if (text.length < CHUNK) continue;
    writeSync(file, text);
    text = '';
  }
  writeSync(file, text);
  closeSync(file);
}

function* inputRows({ header, rows }) {
  yield header;
  yield* rows;
}

function* truthRows(files) {
  yield ['source', 'row', 'entity'];
  for (const { name, entities } of files)
    for (const [at, entity] of entities.entries()) yield [name, String(at + 1), entity];
}

function* roleRows(files) {
  yield ['file', 'column', 'role'];
  for (const { name, header, roles } of files) for (const [at, role] of roles.entries()) yield [name, header[at], role];
}

/** Writes a world to a folder; yields the paths a run reads. */
export function writeWorld({ files }, folder) {
  mkdirSync(join(folder, 'input'), { recursive: true });
  writeTable(join(folder, 'truth.csv'), truthRows(files));
  writeTable(join(folder, 'roles.csv'), roleRows(files));
  return files.map((file) => {
    const path = join(folder, 'input', `${file.name}.csv`);
    writeTable(path, inputRows(file), file.delimiter);
    return path;
  });
}
