import { join } from 'node:path';
import { io, isThere } from '../io/io.ts';
import type { HistoryPoint } from '../model/history.ts';
import type { RunFacts } from '../report/facts.ts';
import { pointOf } from '../report/trend.ts';
import { HISTORY_NAME } from '../write/output-names.ts';

/** Runs that are kept: more than a year of nights. */
const MOST_RUNS = 400;

/** Runs published to a folder before, the oldest first; of a folder with no history yet the one it holds. What cannot be read is left out. */
export function readHistory(folder: string | undefined): HistoryPoint[] {
  if (folder === undefined) return [];
  const text = textOf(join(folder, HISTORY_NAME));
  if (text !== undefined) return text.split('\n').flatMap(pointIn).slice(-MOST_RUNS);
  const report = textOf(join(folder, 'report.json'));
  return report === undefined ? [] : pointOfReport(report);
}

/** The lines of a history with one run more. */
export function historyText(history: readonly HistoryPoint[], now: HistoryPoint): string {
  return [...history, now]
    .slice(-MOST_RUNS)
    .map((point) => `${JSON.stringify(point)}\n`)
    .join('');
}

function pointIn(line: string): HistoryPoint[] {
  try {
    const point = JSON.parse(line) as HistoryPoint;
    return point.version === 1 && Number.isFinite(point.rows.in) ? [point] : [];
  } catch {
    return [];
  }
}

function pointOfReport(text: string): HistoryPoint[] {
  try {
    const report = JSON.parse(text) as RunFacts & { readonly schemaVersion: number };
    return report.schemaVersion === 2 ? [pointOf(report)] : [];
  } catch {
    return [];
  }
}

function textOf(path: string): string | undefined {
  try {
    return isThere(path) ? io.readText(path) : undefined;
  } catch {
    return undefined;
  }
}
