/** golden.csv for people with a spreadsheet. */
export const WORKBOOK_NAME = 'golden.xlsx';

/** Runs published to the folder before, in counts. */
export const HISTORY_NAME = 'history.jsonl';

/**
 * Every file that a run can publish. Nothing else in an output folder is ours, whatever its manifest says: it is never replaced
 * and never removed.
 */
export const OUTPUT_NAMES = [
  'golden.csv',
  WORKBOOK_NAME,
  'lineage.csv',
  'crosswalk.csv',
  'orders.csv',
  'tickets.csv',
  'events.csv',
  'review.csv',
  'rejects.csv',
  'findings.csv',
  'changes.csv',
  'changes.jsonl',
  'ledger.jsonl',
  HISTORY_NAME,
  'plan.json',
  'model.json',
  'report.json',
  'report.html',
] as const;

export const MANIFEST_NAME = 'manifest.json';

const KNOWN: ReadonlySet<string> = new Set([...OUTPUT_NAMES, MANIFEST_NAME]);

/** True for the name of an output, the manifest included. */
export function isOutputName(name: unknown): name is string {
  return typeof name === 'string' && KNOWN.has(name);
}
