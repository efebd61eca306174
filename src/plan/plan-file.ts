import { parseDocument } from 'yaml';
import { z } from 'zod';
import { GUARD_NAMES } from '../check/guards.ts';
import { ORDER_STATES } from '../model/activity.ts';
import { AurumError } from '../model/error.ts';
import { ALIASED } from '../model/plan.ts';
import { ROLES } from '../model/role.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { DEFAULT_MATCH } from './infer.ts';
import { fieldMerge, MERGED, mergeSettings } from './merge-settings.ts';

const role = z.enum(ROLES);
const CONSENTS = ['opted_in', 'opted_out', 'not_subscribed', 'pending', 'unknown'] as const;
const consent = z.enum(CONSENTS);
const dateOrder = z.enum(['ymd', 'dmy', 'mdy']);
const columnDetail = z.strictObject({
  role,
  slot: z
    .int()
    .min(0)
    .max(20)
    .default(0)
    .describe('Columns of one address, name or phone share a slot; 0 is the primary one.'),
  inverse: z.boolean().optional().describe('Consent columns: true when a yes means "opted out".'),
  no: consent.optional().describe('Consent columns: what a plain "no" says, when it is not an opt-out.'),
  ofSlot: z.boolean().optional().describe('Consent columns: true when it is of the e-mail or phone of its own slot.'),
  purpose: z.string().min(1).optional().describe('Consent columns: what the consent is about, for lineage.'),
  reading: z
    .enum(['refusals', 'words', 'doubtful'])
    .optional()
    .describe(
      'Consent columns whose header does not say what a yes means: only words that need no question count (words), of them only refusals (refusals), or all else is unclear and holds opt-ins back (doubtful).',
    ),
  dates: z.literal('opted_in').optional().describe('Dates of consent (consent_email_at): they are of opt-ins only.'),
  yes: z.enum(['person', 'organisation']).optional().describe('Columns such as "is company": what a plain yes says.'),
  state: z
    .enum(ORDER_STATES)
    .optional()
    .describe('Columns of states of orders: what a yes, a date or a reason says, where the header does not.'),
  kind: z
    .string()
    .min(1)
    .optional()
    .describe('Identifiers of one kind are compared, whatever their columns are called.'),
  prefix: z.string().min(1).optional().describe('Text before every value that is no part of it.'),
  separator: z.string().min(1).optional().describe('Text between several values of one cell.'),
  dateOrder: dateOrder.optional().describe('Order of numeric dates, where it is not the source’s.'),
  nameOrder: z.literal('family_first').optional().describe('Whole names: written "Family Given" without a comma.'),
  serial: z
    .boolean()
    .optional()
    .describe('Date columns: plain numbers are days of a spreadsheet’s calendar (44197 is 2021-01-01).'),
  keep: z.boolean().optional().describe('Columns that fill no field: false keeps the column out of golden.csv.'),
});
const column = z.union([role, columnDetail]);

const source = z.strictObject({
  path: z.string().min(1).describe('File, relative to this plan. "-" is standard input.'),
  source: z
    .string()
    .min(1)
    .optional()
    .describe('Name in crosswalk and lineage; by default the file name without extension.'),
  kind: z.enum(['customer', 'order', 'ticket', 'event', 'suppression']).default('customer'),
  columns: z.record(z.string(), column).describe('Meaning of each column by its header.'),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'two capital letters (ISO 3166-1)')
    .optional()
    .describe('Country of phones and addresses that name none.'),
  dateOrder: dateOrder.optional().describe('Order of numeric dates.'),
  delimiter: z.string().length(1).optional(),
  encoding: z.string().optional(),
  trust: z.int().min(1).max(100).default(1).describe('1 is the most trusted source; equal by default.'),
  consent: z
    .partialRecord(
      z.enum(['consent_email', 'consent_sms', 'consent_phone', 'consent_post', 'consent_any']),
      z.enum([...CONSENTS, 'undeliverable']),
    )
    .optional()
    .describe('Consent the whole file states.'),
  distinct: z
    .boolean()
    .optional()
    .describe('No customer comes twice: rows are never merged with each other by evidence.'),
  preset: z.string().optional().describe('Known export the columns were taken from; for information.'),
});

const pair = z.tuple([z.string().min(1), z.string().min(1)]);
const spellings = z.array(z.array(z.string().min(1)).min(2));
const comparison = z.strictObject({
  use: z.boolean().optional().describe('False leaves the comparison out.'),
  levels: z
    .array(z.string())
    .min(2)
    .optional()
    .describe('Levels to tell apart, first and last among them; others count as the next weaker one of these.'),
  weights: z
    .record(z.string(), z.number().min(-40).max(40))
    .optional()
    .describe('Bits per level, instead of those learned; how rare the agreed value is still counts on top.'),
});
const matchSettings = {
  aliases: z
    .strictObject({ name: spellings, company: spellings, street: spellings, city: spellings })
    .partial()
    .optional()
    .describe('Groups of spellings that mean the same.'),
  comparisons: z.record(z.string(), comparison).optional().describe('By comparison, as model.json names them.'),
  passes: z
    .array(z.array(z.string().min(1)).min(1))
    .min(1)
    .optional()
    .describe('Blocking passes, each a list of ingredients, instead of those chosen from the data.'),
  always: z.array(pair).optional().describe('Pairs of record ids (source:key) that are one customer.'),
  never: z.array(pair).optional().describe('Pairs of record ids (source:key) that are two customers.'),
};

const severity = z.enum(['error', 'warn', 'off']);
const guard = z
  .union([
    z.number().min(0),
    severity,
    z.strictObject({ limit: z.number().min(0).optional(), severity: severity.optional() }),
  ])
  .transform((given) =>
    typeof given === 'number' ? { limit: given } : typeof given === 'string' ? { severity: given } : given,
  );

const consentSettings = z.strictObject({
  reoptIn: z
    .enum(['never', 'evidenced'])
    .optional()
    .describe('evidenced: an opt-in dated later than every opt-out counts again; by default none does.'),
  optOut: z
    .enum(['point', 'customer'])
    .optional()
    .describe('customer: an opt-out at one address holds for all addresses of the customer, whatever they say.'),
});

const period = z
  .string()
  .regex(/^[1-9]\d{0,3}[ymd]$/, 'a number of years, months or days: 3y, 13m, 90d')
  .optional();
const retentionSettings = z.strictObject({ orders: period, tickets: period, events: period });

const planSchema = z.strictObject({
  version: z.literal(1),
  sources: z.array(source).min(1),
  guards: z
    .partialRecord(z.enum(GUARD_NAMES), guard)
    .optional()
    .describe(
      'Limits of guards, or what happens when they are set off: error ends the run, warn tells, off does neither.',
    ),
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
      ...matchSettings,
    })
    .prefault({}),
  consent: consentSettings.optional().describe('How consent is merged.'),
  merge: mergeSettings
    .optional()
    .describe('How values are chosen, by field or group (name, address, company), instead of by default.'),
  keep: z
    .union([z.enum(['all', 'none']), z.array(z.string().min(1)).min(1)])
    .optional()
    .describe(
      'Columns without a meaning that golden.csv carries: all, none, or these headers; by default those that tell customers apart.',
    ),
  retention: retentionSettings
    .optional()
    .describe(
      'How long orders, tickets and events are kept (3y, 13m, 90d), counted from --today; older rows are rejected.',
    ),
});

export type PlanFile = z.infer<typeof planSchema>;

/** The published JSON Schema of `aurum.yaml`. */
export function planJsonSchema(): unknown {
  return z.toJSONSchema(planSchema, { io: 'input' });
}

/**
 * Reads a plan (YAML or JSON). A key without a value sets nothing. All faults at once, with did-you-mean. Throws E701 (USAGE).
 * `file` is its display name.
 */
export function parsePlan(text: string, file: string): PlanFile {
  const document = parseDocument(text, { prettyErrors: true, uniqueKeys: true });
  const [first] = document.errors;
  if (first !== undefined) throw fault(file, `The plan is not valid YAML: ${first.message.split('\n')[0] ?? ''}`);
  const given = withoutEmpty(document.toJS({ maxAliasCount: 50 }));
  if (given === null) throw fault(file, 'There is nothing to obey: the plan is empty.');
  const parsed = planSchema.safeParse(given);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.flatMap((issue) => explainIssue(issue, given));
  throw fault(file, `The plan has ${lines.length} fault(s):\n${lines.map((line) => `  - ${line}`).join('\n')}`);
}

/** Drops keys that hold nothing (`match:`), as if they were not there. A column keeps its place: it wants a role. */
function withoutEmpty(given: unknown, within?: string): unknown {
  if (Array.isArray(given)) return given.map((item) => withoutEmpty(item));
  if (typeof given !== 'object' || given === null) return given;
  const kept = Object.entries(given).filter(([, value]) => value !== null || within === 'columns');
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutEmpty(value, key)]));
}

/** `sources[0].columns.Mail` */
function keyPath(path: readonly PropertyKey[]): string {
  const text = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return text === '' ? 'top level' : text.replace(/^\./, '');
}

function explainIssue(issue: z.core.$ZodIssue, given: unknown): string[] {
  const where = keyPath(issue.path);
  const value = valueAt(given, issue.path);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => `${where}: unknown key "${key}"${didYouMean(key, knownKeys(issue.path))}`);
  if (issue.path.includes('columns') && (issue.code === 'invalid_union' || issue.path.at(-1) === 'role')) {
    const name = roleGiven(value);
    if (name === undefined) return [`${where}: no role is given ("other" leaves the column behind)`];
    return [`${where}: "${name}" is not a role${didYouMean(name, ROLES) || ' (see `aurum init` for the roles)'}`];
  }
  if (value === null || value === undefined) return [`${where}: ${value === null ? 'empty' : 'missing'}`];
  return [`${where}: ${issue.message}`];
}

function valueAt(given: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    given,
  );
}

/** The role a column entry names: `emial`, or `{ role: emial }`; undefined when it names none. */
function roleGiven(value: unknown): string | undefined {
  const role = typeof value === 'object' && value !== null ? Reflect.get(value, 'role') : value;
  return role === null || role === undefined ? undefined : String(role);
}

function knownKeys(path: readonly PropertyKey[]): string[] {
  if (path[1] === 'aliases') return [...ALIASED];
  if (path[1] === 'comparisons') return Object.keys(comparison.shape);
  if (path[0] === 'match') return ['precision', 'pairBudget', 'ignore', ...Object.keys(matchSettings)];
  if (path[0] === 'guards') return path.length > 1 ? ['limit', 'severity'] : [...GUARD_NAMES];
  if (path[0] === 'consent') return Object.keys(consentSettings.shape);
  if (path[0] === 'retention') return Object.keys(retentionSettings.shape);
  if (path[0] === 'merge') return path.length > 1 ? Object.keys(fieldMerge.shape) : [...MERGED];
  if (path[0] === 'sources' && path.includes('columns')) return Object.keys(columnDetail.shape);
  if (path[0] === 'sources') return Object.keys(source.shape);
  return Object.keys(planSchema.shape);
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
