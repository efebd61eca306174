import { distance } from 'fastest-levenshtein';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { AurumError } from '../model/error.ts';
import type { Plan, SourcePlan } from '../model/plan.ts';
import { ROLES } from '../model/role.ts';
import type { Table } from '../table/table.ts';
import { DEFAULT_MATCH } from './infer.ts';

const role = z.enum(ROLES);
const column = z.union([
  role,
  z.strictObject({
    role,
    slot: z
      .int()
      .min(0)
      .max(20)
      .default(0)
      .describe('Columns of one address, name or phone share a slot; 0 is the primary one.'),
    inverse: z.boolean().optional().describe('Consent columns: true when a yes means "opted out".'),
  }),
]);

const source = z.strictObject({
  path: z.string().min(1).describe('File, relative to this plan. "-" is standard input.'),
  source: z
    .string()
    .min(1)
    .optional()
    .describe('Name in crosswalk and lineage; by default the file name without extension.'),
  kind: z.enum(['customer', 'order', 'ticket', 'event']).default('customer'),
  columns: z.record(z.string(), column).describe('Meaning of each column by its header.'),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'two capital letters (ISO 3166-1)')
    .optional()
    .describe('Country of phones and addresses that name none.'),
  dateOrder: z.enum(['ymd', 'dmy', 'mdy']).optional().describe('Order of numeric dates.'),
  delimiter: z.string().length(1).optional(),
  encoding: z.string().optional(),
  trust: z.int().min(1).max(100).default(1).describe('1 is the most trusted source; equal by default.'),
});

const planSchema = z.strictObject({
  version: z.literal(1),
  sources: z.array(source).min(1),
  match: z
    .strictObject({
      precision: z
        .number()
        .min(0.5)
        .max(0.9999)
        .default(DEFAULT_MATCH.precision)
        .describe('Wanted share of merged pairs that are right.'),
      pairBudget: z
        .int()
        .min(0)
        .default(0)
        .describe('Candidate pairs compared at the most; 0 = chosen from the row count.'),
      ignore: z.array(z.string()).default([]).describe('Values never used as evidence.'),
    })
    .prefault({}),
});

export type PlanFile = z.infer<typeof planSchema>;

/** The published JSON Schema of `aurum.yaml`. */
export function planJsonSchema(): unknown {
  return z.toJSONSchema(planSchema, { io: 'input' });
}

/** Reads a plan (YAML or JSON). All faults at once, with did-you-mean. Throws E701 (USAGE). `file` is its display name. */
export function parsePlan(text: string, file: string): PlanFile {
  const document = parseDocument(text, { prettyErrors: true, uniqueKeys: true });
  const [first] = document.errors;
  if (first !== undefined) throw fault(file, `The plan is not valid YAML: ${first.message.split('\n')[0] ?? ''}`);
  const parsed = planSchema.safeParse(document.toJS({ maxAliasCount: 50 }));
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.flatMap((issue) => explainIssue(issue));
  throw fault(file, `The plan has ${lines.length} fault(s):\n${lines.map((line) => `  - ${line}`).join('\n')}`);
}

function explainIssue(issue: z.core.$ZodIssue): string[] {
  const where = issue.path.length === 0 ? 'top level' : issue.path.join('.');
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => `${where}: unknown key "${key}"${didYouMean(key, knownKeys(issue.path))}`);
  if (issue.code === 'invalid_union' && issue.path.includes('columns'))
    return [`${where}: not a role (see \`aurum init\` for the roles)`];
  return [`${where}: ${issue.message}`];
}

function knownKeys(path: readonly PropertyKey[]): string[] {
  if (path[0] === 'match') return ['precision', 'pairBudget', 'ignore'];
  if (path[0] === 'sources' && path.includes('columns')) return ['role', 'slot', 'inverse'];
  if (path[0] === 'sources') return Object.keys(source.shape);
  return Object.keys(planSchema.shape);
}

/** ` — did you mean "x"?` for a close name, else nothing. */
export function didYouMean(name: string, known: readonly string[]): string {
  const [best] = known
    .map((candidate) => ({ candidate, slips: distance(name.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.slips - b.slips || (a.candidate < b.candidate ? -1 : 1));
  return best !== undefined && best.slips <= Math.max(2, name.length / 3) ? ` — did you mean "${best.candidate}"?` : '';
}

function fault(file: string, what: string): AurumError {
  return new AurumError({
    exit: 'USAGE',
    code: 'E701',
    what,
    place: { file },
    fix: 'Correct the plan; `aurum init` writes a valid one.',
  });
}

/** A plan for tables that are read, checked against their headers. Throws E203 (USAGE) naming every unknown column. */
export function planFrom(file: PlanFile, tables: readonly Table[]): Plan {
  const faults: string[] = [];
  const sources = file.sources.map((entry, at): SourcePlan => {
    const table = tables[at] as Table;
    const headers = table.columns.map((one) => one.name);
    for (const name of Object.keys(entry.columns)) {
      if (!headers.includes(name)) faults.push(`${table.source}: no column "${name}"${didYouMean(name, headers)}`);
    }
    const { columns, path, kind, trust, country, dateOrder, delimiter, encoding } = entry;
    return {
      source: table.source,
      path,
      kind,
      trust,
      columns: headers.map((header) => {
        const own = columns[header] ?? 'other';
        if (typeof own === 'string') return { column: header, role: own, slot: 0 };
        return {
          column: header,
          role: own.role,
          slot: own.slot,
          ...(own.inverse === undefined ? {} : { inverse: own.inverse }),
        };
      }),
      ...(country === undefined ? {} : { country }),
      ...(dateOrder === undefined ? {} : { dateOrder }),
      ...(delimiter === undefined ? {} : { delimiter }),
      ...(encoding === undefined ? {} : { encoding }),
    };
  });
  if (faults.length > 0) {
    throw new AurumError({
      exit: 'USAGE',
      code: 'E203',
      what: `The plan names ${faults.length} column(s) the input does not have:\n${faults.map((line) => `  - ${line}`).join('\n')}`,
      fix: 'Correct the plan.',
    });
  }
  return { version: 1, sources, match: file.match };
}
