import { z } from 'zod';

const severity = z.enum(['warn', 'error']);
const count = z.int().min(0);

const finding = z.strictObject({
  code: z.string().describe('Issue code; `aurum explain CODE`.'),
  rule: z.string(),
  severity,
  file: z.string(),
  line: count.describe('Physical line where the record starts, 1-based; 0 where the format has none.'),
  record: count,
  byte: count,
  column: z.string().describe('Header; empty where the fault is of the row.'),
  value: z.string().describe('Masked unless areValuesMasked is false.'),
});

const outcome = z.strictObject({
  id: z.string(),
  rule: z.string(),
  words: z.string(),
  columns: z.array(z.string()),
  severity,
  source: z.string(),
  file: z.string(),
  path: z.string(),
  owner: z.string().nullable(),
  description: z.string().nullable(),
  evaluated: count,
  failed: count,
  limit: z.string(),
  measured: z.string().nullable(),
  isPassed: z.boolean(),
  isIdle: z.boolean(),
  codes: z.array(z.strictObject({ code: z.string(), column: z.string(), failed: count })),
  findings: z.array(finding).describe('The first ones of each code; --findings lists all.'),
});

/** The published schema of the report, version 1. */
export const reportSchema = z.strictObject({
  schemaVersion: z.literal(1),
  tool: z.enum(['aurum check', 'aurum run']),
  version: z.string(),
  day: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  verdict: z.strictObject({ isPassed: z.boolean(), exit: z.string(), code: count, headline: z.string() }),
  files: z.array(
    z.strictObject({
      source: z.string(),
      file: z.string(),
      rows: count,
      rejected: count,
      columns: z.array(z.strictObject({ column: z.string(), role: z.string() })),
    }),
  ),
  rules: z.array(outcome),
  areValuesMasked: z.boolean(),
});

export function reportJsonSchema(): unknown {
  return z.toJSONSchema(reportSchema);
}
