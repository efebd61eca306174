import { z } from 'zod';

const count = z.int().min(0);
const counted = z.strictObject({ text: z.string().describe('Masked unless areValuesMasked is false.'), rows: count });
const lines = z.array(count).describe('Physical lines of the first rows, 1-based; 0 where the format has none.');
const spread = z
  .strictObject({
    count,
    ...{ min: z.string(), quarter: z.string(), median: z.string(), threeQuarters: z.string(), max: z.string() },
  })
  .nullable();

const column = z.strictObject({
  column: z.string(),
  role: z.string(),
  reading: z
    .strictObject({
      confidence: z.number(),
      next: z.strictObject({ role: z.string(), confidence: z.number() }).nullable(),
      reasons: z.array(z.string()),
      codes: z.array(z.string()),
    })
    .nullable()
    .describe('Null where a plan says what the column is.'),
  blank: count.describe('blank + placeholder + invalid + damaged + usable = rows of the file.'),
  placeholder: count,
  invalid: count,
  damaged: count,
  usable: count,
  distinct: count,
  single: count.describe('Texts that stand in one row only.'),
  values: z.array(counted),
  patterns: z.array(counted).describe('A, a, x: letters of one kind, 9: a digit.'),
  distinctPatterns: count,
  formatEntropy: z.number().min(0).describe('Bits.'),
  lengths: spread.describe('Characters.'),
  numbers: spread,
  days: spread,
  outliers: z.strictObject({ rows: count, shown: z.array(counted.extend({ line: count })) }),
  faults: z.array(z.strictObject({ code: z.string(), title: z.string(), rows: count, lines })),
});

const file = z.strictObject({
  ...{ source: z.string(), file: z.string(), kind: z.string(), preset: z.string().nullable() },
  ...{ format: z.string(), encoding: z.string(), encodingConfidence: z.number(), delimiter: z.string() },
  records: count.describe('records = rejected + noRecord + rows.'),
  ...{ rejected: count, noRecord: count, rows: count },
  columns: z.array(column),
  keys: z.array(z.strictObject({ columns: z.array(z.string()), repeated: count, blank: count, lines })),
  dependencies: z.array(
    z.strictObject({
      ...{ from: z.string(), to: z.string(), kind: z.enum(['follows', 'copy']) },
      ...{ rows: count, exceptions: count, lines },
    }),
  ),
  columnsNotCompared: count,
  duplicates: z
    .strictObject({
      ...{ of: count, identical: count, low: count, high: count },
      evidence: z.array(z.strictObject({ words: z.string(), rows: count })),
    })
    .nullable(),
});

/** The published schema of profiles, version 1. */
export const profileSchema = z.strictObject({
  schemaVersion: z.literal(1),
  tool: z.literal('aurum profile'),
  version: z.string(),
  areValuesMasked: z.boolean(),
  files: z.array(file),
});

export function profileJsonSchema(): unknown {
  return z.toJSONSchema(profileSchema);
}
