// Reads a CSV file and prints the number of its rows: node test/bench/read.mjs <aurum|csv-parse> <file>
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { dist } from './measured.mjs';

const [reader, file] = process.argv.slice(2);

async function withAurum() {
  const { readSource } = await import(pathToFileURL(join(dist, 'read/read-source.js')).href);
  return (await readSource({ path: file })).table.rows;
}

async function withCsvParse() {
  const { parse } = await import('csv-parse');
  let count = -1;
  for await (const record of createReadStream(file).pipe(parse())) if (record.length === 15) count++;
  return count;
}

console.log(await (reader === 'aurum' ? withAurum() : withCsvParse()));
