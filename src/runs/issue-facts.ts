import { INPUT_GUARDS } from '../check/guards.ts';
import { oneValueColumns } from '../check/one-value.ts';
import { NO_CURRENCY } from '../merge/activity/documents.ts';
import type { RollUp } from '../merge/activity/roll-up.ts';
import { keptColumns } from '../merge/carried.ts';
import { customerRows } from '../plan/customer-rows.ts';
import type { IssueFacts } from '../report/facts.ts';
import { placeOf } from '../table/places.ts';
import { type Column, cellText } from '../table/table.ts';
import { headerKey } from '../text/header-key.ts';
import type { RunContext } from './run-context.ts';

/** Lines that an issue names. */
const MOST_LINES = 5;

/** What a run has to tell by code, with its rows: of reading, columns, consent, matching and money. Order: as a run meets them. */
export function issueFacts(context: RunContext): IssueFacts[] {
  const { records, reads, matching, totals } = context;
  const { judgementsPassedOver: gone, decisionsSetAside: aside, correctionsPassedOver: lost } = context;
  const warnings = reads.flatMap((read) =>
    read.warnings.map(
      (warning): IssueFacts => ({
        code: warning.code,
        source: read.table.source,
        column: warning.place.column ?? '',
        rows: 0,
        ...(warning.detail === undefined ? {} : { detail: warning.detail }),
      }),
    ),
  );
  const generic = matching.generic.map(
    (one): IssueFacts => ({ code: 'E603', source: 'all sources', column: one.feature, rows: one.records }),
  );
  const orphans = totals.counts
    .filter((one) => one.orphaned > 0)
    .map((one): IssueFacts => ({ code: 'E502', source: `${one.kind}s`, column: '', rows: one.orphaned }));
  const money = moneyIssues(totals);
  const bounded = matching.blocking.counts
    .filter((pass) => pass.isUsed && pass.bounded > 0)
    .map((pass): IssueFacts => ({ code: 'E602', source: 'all sources', column: pass.label, rows: pass.largest }));
  const training: IssueFacts[] = matching.model.training.hasConverged
    ? []
    : [{ code: 'E604', source: 'all sources', column: '', rows: records.count }];
  const again: IssueFacts[] = matching.isStrict
    ? [{ code: 'E607', source: 'all sources', column: '', rows: records.count }]
    : [];
  const cuts: IssueFacts[] =
    matching.cuts.length === 0 ? [] : [{ code: 'E605', source: 'all sources', column: '', rows: matching.cuts.length }];
  const passedOver: IssueFacts[] = gone === 0 ? [] : [{ code: 'E606', source: 'judgements', column: '', rows: gone }];
  const setAside: IssueFacts[] = aside === 0 ? [] : [{ code: 'W710', source: 'decisions', column: '', rows: aside }];
  const corrections: IssueFacts[] = lost === 0 ? [] : [{ code: 'E507', source: 'corrections', column: '', rows: lost }];
  return [
    ...cellIssues(context),
    ...consentIssues(context),
    ...phoneIssues(context),
    ...warnings,
    ...intakeIssues(context),
    ...readingIssues(context),
    ...generic,
    ...orphans,
    ...context.activityIssues,
    ...money,
    ...bounded,
    ...training,
    ...again,
    ...cuts,
    ...passedOver,
    ...setAside,
    ...corrections,
  ];
}

/** Faults of cells of customers, with the lines of the first rows. */
function cellIssues({ records, tables }: RunContext): IssueFacts[] {
  const parts = customerRows(tables);
  return records.issues.map(({ code, source, column, rows, at }): IssueFacts => {
    const table = parts.find(({ plan }) => plan.source === source)?.table;
    const lines = table === undefined ? [] : [...at.subarray(0, MOST_LINES)].map((row) => placeOf(table, row).line);
    return { code, source, column, rows, lines };
  });
}

/** What was folded and what could not be told apart; a handful of cases matters here as much as a thousand. */
function moneyIssues({ counts, recount, ledger }: RollUp): IssueFacts[] {
  const unknown = recount.filter((line) => line.currency === NO_CURRENCY && line.state !== 'refund');
  const issue = (code: IssueFacts['code'], source: string, rows: number): IssueFacts[] =>
    rows === 0 ? [] : [{ code, source, column: '', rows }];
  return [
    ...counts.flatMap((one) => issue('W501', `${one.kind}s`, one.folded)),
    ...issue('E503', 'orders and tickets', ledger.disputed),
    ...issue('E504', 'orders', ledger.mixedCurrencies),
    ...issue('E505', 'orders', ledger.unknownRefunds),
    ...[...new Set(unknown.map((line) => line.source))].flatMap((source) =>
      issue(
        'E506',
        source,
        unknown.filter((line) => line.source === source).reduce((sum, line) => sum + line.orders.read, 0),
      ),
    ),
  ];
}

/** Files that were left out, guards that were let off, and columns that are in no golden record. */
function intakeIssues({ leftOut, letOff, plan, tables, records }: RunContext): IssueFacts[] {
  const lists = leftOut.map(({ source }): IssueFacts => ({ code: 'W209', source, column: '', rows: 0 }));
  const guards = letOff.map(
    ({ guard, source, rows }): IssueFacts => ({ code: INPUT_GUARDS[guard].code, source, column: '', rows }),
  );
  const carried = new Set(keptColumns(records, plan.keep).map(({ name }) => headerKey(name)));
  const holders = plan.sources.filter(({ kind }) => kind !== 'suppression');
  const columns = holders.flatMap(({ source, kind, columns }) =>
    columns
      .filter(({ role }) => role === 'other')
      .filter(({ column }) => kind !== 'customer' || !carried.has(headerKey(column)))
      .map(({ column }): IssueFacts => ({ code: 'W210', source, column, rows: 0 })),
  );
  const shared = tables.flatMap(({ table, plan }) =>
    oneValueColumns(table, plan).map(
      ({ column, rows }): IssueFacts => ({ code: 'W208', source: plan.source, column, rows }),
    ),
  );
  return [...lists, ...guards, ...columns, ...shared];
}

/** Columns of consent with values that are not understood, beside the fault of each value: they hold opt-ins back. */
function consentIssues({ records, suppressed }: RunContext): IssueFacts[] {
  const unread = suppressed?.unreadable ?? 0;
  const entries: IssueFacts[] =
    unread === 0 ? [] : [{ code: 'W207', source: 'suppression lists', column: '', rows: unread }];
  const unclear = records.issues.filter(({ code }) => code === 'E408');
  return [
    ...unclear.map(({ source, column, rows }): IssueFacts => ({ code: 'W206', source, column, rows })),
    ...entries,
  ];
}

/** Customers with a number that nobody can dial from abroad. */
function phoneIssues({ golden }: RunContext): IssueFacts[] {
  const phones = golden.fields.filter(({ name }) => name === 'phone');
  const isBare = (column: Column, at: number): boolean => /^\d/.test(cellText(column, at));
  const rows = Array.from({ length: golden.count }, (_, at) => phones.some(({ column }) => isBare(column, at)));
  const count = rows.filter(Boolean).length;
  return count === 0 ? [] : [{ code: 'W212', source: 'golden.csv', column: 'phone', rows: count }];
}

/** What a steward should know of how columns were read; `rows` are those that the source holds. */
function readingIssues({ reads, readings }: RunContext): IssueFacts[] {
  return reads.flatMap(({ table }, at) =>
    (readings[at] ?? []).flatMap(({ column, codes }) =>
      codes.map(
        (code): IssueFacts => ({
          code,
          source: table.source,
          column: code === 'W205' ? '' : column,
          rows: 0,
        }),
      ),
    ),
  );
}
