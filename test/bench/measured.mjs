// Runs a command of its own process and measures it.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const here = import.meta.dirname;
export const root = join(here, '../..');
export const dist = join(root, 'dist');

/** `node <args>` to its end: exit code, standard output, the last line said, CPU seconds and peak bytes (0 where it was killed). */
export function runNode(args) {
  const usage = join(mkdtempSync(join(tmpdir(), 'aurum-bench-')), 'usage.json');
  const { status, signal, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', join(here, 'usage.mjs'), ...args],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 30,
      env: { ...process.env, AURUM_USAGE: usage },
    },
  );
  const used = existsSync(usage) ? JSON.parse(readFileSync(usage, 'utf8')) : { seconds: 0, bytes: 0 };
  return { status: status ?? signal, out: stdout, error: stderr, last: stderr.trimEnd().split('\n').at(-1), ...used };
}

/** The same; throws when it fails. */
export function measuredNode(args) {
  const run = runNode(args);
  if (run.status !== 0) throw new Error(`exit ${run.status}: ${args.slice(0, 6).join(' ')}\n${run.error}`);
  return run;
}

/** The built command, measured. */
export const measuredAurum = (args) => measuredNode([join(root, 'bin/aurum.js'), ...args]);

/** Rows of cells as a Markdown table; the first is the header. Numbers stand right. */
export function markdownTable([head, ...rows]) {
  const isNumber = head.map(
    (_, at) => rows.length > 0 && rows.every((row) => /^[\d.,]*(?: [A-Za-z%]+)?$/.test(row[at])),
  );
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(isNumber.map((is) => (is ? '---:' : '---'))), ...rows.map(line)].join('\n');
}
