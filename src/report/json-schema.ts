import { z } from 'zod';
import { EVENT_KINDS } from '../model/identity.ts';
import { SOURCE_KINDS } from '../model/role.ts';

const count = z.int().min(0);
const share = z.number().min(0).max(1);
const text = z.string();
const texts = z.array(text);
const part = z.strictObject({ count, of: count }).describe('A share with what it was counted from.');
const counted = z.strictObject({ text: text.describe('Masked unless areValuesMasked is false.'), rows: count });
const rows = z
  .strictObject({ in: count, golden: count, merged: count, rejected: count })
  .describe('in = golden + merged + rejected.');
const estimate = z.strictObject({ value: share, low: share, high: share }).nullable();
const verdicts = z.strictObject({ same: count, different: count });
const reading = z.strictObject({
  ...{ column: text, role: text, confidence: share },
  next: z.strictObject({ role: text, confidence: share }).nullable(),
  ...{ reasons: texts, codes: texts },
});

const source = z.strictObject({
  ...{ name: text, file: text, kind: z.enum(SOURCE_KINDS), holdsCustomers: z.boolean().optional() },
  ...{ preset: text.nullable(), encoding: text, encodingConfidence: share, delimiter: text },
  ...{ bytes: count, sha256: text, rows: count, rejected: count, leftBehind: texts, columns: z.array(reading) },
});
const sourceQuality = z.strictObject({
  source: text,
  rows: count,
  rowsBefore: count.nullable().describe('Of the file of this name in the run before.'),
  ...{ records: count, customers: count, valid: part },
  worst: z.strictObject({ column: text, unusable: count, filled: count }).nullable(),
});
const gate = z.strictObject({
  ...{ name: text, severity: z.enum(['error', 'warning']), measured: z.number(), limit: z.number() },
  ...{ sense: z.enum(['at_least', 'at_most']), isPassed: z.boolean() },
  compared: z.strictObject({ before: z.number(), now: z.number(), words: text }).optional(),
});
const field = z.strictObject({
  field: text,
  sources: z.array(
    z
      .strictObject({ source: text, records: count, filled: count, placeholder: count, invalid: count, usable: count })
      .describe('filled = usable + placeholder + invalid; blank = records − filled.'),
  ),
  ...{ distinct: count, golden: part },
  lost: count.describe('Customers of whom a record had a usable value, and whose golden record has none.'),
  ...{ values: z.array(counted), patterns: z.array(counted) },
});
const place = z.strictObject({
  ...{ source: text, column: text, rows: count },
  ...{ lines: z.array(count).optional(), detail: text.optional() },
});
const issue = z.strictObject({ code: text, title: text, cause: text, fix: text, rows: count, places: z.array(place) });
const matching = z.strictObject({
  ...{ possiblePairs: count, comparedPairs: count, matches: count, possible: count },
  histogram: z.strictObject({ from: z.number(), step: z.number(), counts: z.array(count) }),
  thresholds: z.strictObject({ match: z.number(), possible: z.number() }),
  hasConverged: z.boolean(),
  passes: z.array(z.strictObject({ label: text, pairs: count, largest: count, bounded: count, isUsed: z.boolean() })),
  comparisons: z.array(
    z.strictObject({
      label: text,
      sharing: z
        .array(
          z.strictObject({ relatives: text, share: z.number().nullable(), certainty: z.number(), pairs: z.number() }),
        )
        .optional(),
      copies: z.array(z.strictObject({ by: text, kept: z.number() })).optional(),
      levels: z.array(z.strictObject({ words: text, m: z.number(), u: z.number(), bits: z.number() })),
    }),
  ),
  generic: z.array(z.strictObject({ field: text, values: count, records: count })),
  cuts: count,
});
const quality = z.strictObject({
  ...{ precision: estimate, recall: estimate },
  judged: z.strictObject({ merged: verdicts, apart: verdicts }).nullable(),
  doubleContradictions: z
    .strictObject({ beside: text, pairs: count, both: count, excess: z.number(), isAlarming: z.boolean() })
    .nullable(),
  contradictions: z.strictObject({
    ...{ merged: count, customers: count },
    byKind: z.array(z.strictObject({ kind: text, customers: count })),
    worst: z.array(z.strictObject({ golden: text, kinds: texts, records: count })),
  }),
  measured: z.strictObject({ records: count, precision: share, recall: share, f1: share }).nullable(),
});
const consent = z.strictObject({
  channel: text,
  recordsIn: z.strictObject({ optedIn: count, optedOut: count }),
  customersIn: z.strictObject({ optedIn: count, optedOut: count }),
  golden: z.strictObject({ opted_in: count, opted_out: count, not_subscribed: count, pending: count, unknown: count }),
  refused: z.strictObject({ cells: count, kept: count }),
  again: count,
  narrowed: z.strictObject({ byOptOut: count, byContactPoint: count }),
  ...{ violations: count, violating: texts },
});
const outcomes = { read: count, counted: count, folded: count, cancelled: count, orphaned: count };
const sums = { read: text, counted: text, folded: text, cancelled: text, orphaned: text };
const activities = z.strictObject({
  money: z.array(
    z.strictObject({
      ...{ currency: text, before: text, after: text, folded: text, cancelled: text, orphaned: text },
      ...{ refunded: text, net: text, isBalanced: z.boolean() },
    }),
  ),
  counts: z.array(
    z.strictObject({
      ...{ kind: text, before: count, after: count, folded: count, cancelled: count, credited: count },
      ...{ orphaned: count, isBalanced: z.boolean() },
    }),
  ),
  recount: z.array(
    z.strictObject({
      ...{ source: text, state: text, currency: text, isBalanced: z.boolean() },
      ...{ orders: z.strictObject(outcomes), money: z.strictObject(sums) },
    }),
  ),
  ...{ asOf: text.nullable(), disputed: count, mixedCurrencies: count, unknownRefunds: count },
});
const record = z.strictObject({ record: text, source: text, row: count, values: texts });
const sample = z.strictObject({
  ...{ golden: text, reasons: texts, size: count, probability: share, fields: texts, values: texts },
  records: z.array(record.extend({ differs: z.array(z.boolean()) })),
});
const side = record.extend({ golden: text });
const pair = z.strictObject({
  ...{ left: side, right: side, probability: share, agree: texts, differ: texts, fields: texts },
  differs: z.array(z.boolean()),
});

const point = z.strictObject({
  ...{ version: z.literal(1), startedAt: text, rows, review: count },
  ...{ precision: share.nullable(), recall: share.nullable(), filled: count, usable: count, largest: count },
});

/** The published schema of report.json, version 2. */
export const runReportSchema = z.strictObject({
  schemaVersion: z.literal(2),
  verdict: z.strictObject({
    ...{ isPassed: z.boolean(), isUnchecked: z.boolean(), exit: text, code: count, headline: text, reasons: texts },
  }),
  isBalanced: z.boolean(),
  dimensions: z.array(
    z.strictObject({
      name: z.enum(['completeness', 'validity', 'uniqueness', 'consistency']),
      words: text,
      before: part,
      after: part.nullable().describe('Null where nothing could be counted anew from golden.csv.'),
    }),
  ),
  customersBetween: z.tuple([count, count]).nullable(),
  actions: z.array(z.strictObject({ words: text, touched: count, section: text, command: text.nullable() })).max(5),
  ...{ version: text, planHash: text, rows },
  last: z.strictObject({ rows, missing: texts }).nullable().describe('The run before; null where there is none.'),
  history: z.array(point).describe('Runs published to the folder before, the oldest first.'),
  unusual: z.array(z.strictObject({ name: text, usual: text, now: text })),
  goals: z.strictObject({ precision: share, recall: share.nullable() }),
  ...{ sources: z.array(source), sourceQuality: z.array(sourceQuality), gates: z.array(gate) },
  identity: z
    .strictObject({
      ...{ run: count, known: count, changed: count, customers: count },
      events: z.record(z.enum(EVENT_KINDS), count),
      values: z.record(text, count),
    })
    .nullable(),
  ...{ fields: z.array(field), issues: z.array(issue) },
  rejects: z.array(z.strictObject({ code: text, file: text, line: count })),
  rejectCounts: z.array(z.strictObject({ code: text, rows: count })),
  ...{ matching: matching.nullable(), quality },
  clusterSizes: z.array(z.strictObject({ size: count, customers: count })),
  overlap: z.strictObject({ sources: texts, counts: z.array(z.array(count)) }),
  conflicts: z.array(z.strictObject({ field: text, compared: count, disagreeing: count })),
  rules: z.array(z.strictObject({ field: text, rule: text, values: count })),
  consent: z.array(consent),
  suppressed: z.strictObject({ entries: count, unreadable: count, found: count, records: count }).nullable(),
  ...{ activities: activities.nullable(), samples: z.array(sample), pairs: z.array(pair) },
  areValuesMasked: z.boolean(),
  run: z.strictObject({
    ...{ startedAt: text, seconds: z.number(), peakBytes: count, threads: count, node: text, platform: text },
    phases: z.array(z.strictObject({ name: text, seconds: z.number(), cpuSeconds: z.number() })),
  }),
});

export function runReportJsonSchema(): unknown {
  return z.toJSONSchema(runReportSchema);
}
