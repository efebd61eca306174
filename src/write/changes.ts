import type { Change } from '../model/changes.ts';
import { csvLine } from './csv-line.ts';
import type { Outgoing } from './egress.ts';

const COLUMNS = [
  'golden_id',
  'action',
  'kind',
  'other_id',
  'records',
  'field',
  'old',
  'new',
  'record',
  'rule',
  'reason',
];

/** `changes.csv`: a line per id that came or went and per value that is another. */
export function writeChanges(writer: Outgoing, changes: readonly Change[]): void {
  writer.text(`${csvLine(COLUMNS)}\n`);
  for (const one of changes) {
    const { golden, action, kind, other, records, field, old, new: now, record, rule, reason } = one;
    const cells = [golden, action, kind, other, records?.toString(), field, old, now, record, rule, reason];
    writer.line(csvLine(cells.map((cell) => cell ?? '')));
  }
}

/**
 * `changes.jsonl`: a line per customer, for systems that keep customers by golden id: whether to upsert or delete it, and why. A
 * deleted one that was merged names the id that lives on.
 */
export function writeFeed(writer: Outgoing, changes: readonly Change[]): void {
  const byGolden = new Map<string, Change[]>();
  for (const change of changes) byGolden.set(change.golden, [...(byGolden.get(change.golden) ?? []), change]);
  for (const [golden, own] of [...byGolden].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const action = own.some((one) => one.action === 'delete') ? 'delete' : 'upsert';
    const values = own.filter(({ field }) => field !== null);
    const events = own.filter(({ field }) => field === null);
    writer.line(
      JSON.stringify({
        ...{ golden_id: golden, action },
        events: events.map(({ kind, other, records, reason }) => ({ kind, other_id: other, records, reason })),
        values: values.map(({ kind, field, old, new: now, record, rule }) => ({
          kind,
          field,
          old,
          new: now,
          record,
          rule,
        })),
      }),
    );
  }
}
