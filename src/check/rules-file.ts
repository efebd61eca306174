import { parseDocument } from 'yaml';
import { z } from 'zod';
import { AurumError } from '../model/error.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { RULE_KINDS, RULE_NAMES, type RuleName } from './kinds.ts';
import { PACK_NAMES, type PackName } from './packs/packs.ts';
import type { RuleKind } from './rule.ts';
import { parseThreshold } from './threshold.ts';
import { type When, when } from './when.ts';

const threshold = z
  .union([z.int().min(0), z.string()])
  .refine(
    (given) => parseThreshold(given) !== null,
    'a number of faults (10, at most 10) or a share (2 %, at most 2 %)',
  );

const common = {
  id: z.string().min(1).optional().describe('Name in reports; by default made of the rule and its columns.'),
  source: z
    .string()
    .min(1)
    .optional()
    .describe('Name of the file without extension; by default every file that has the columns.'),
  severity: z.enum(['warn', 'error']).default('error'),
  tolerate: threshold.optional().describe('Faults allowed: 10, "at most 10", "2 %", "max 2 %". None by default.'),
  when: when.optional().describe('Rows the rule applies to.'),
  owner: z.string().optional().describe('Who is to be asked.'),
  description: z.string().optional(),
};

function ruleSchema(name: RuleName) {
  const kind: RuleKind = RULE_KINDS[name];
  return kind.params.extend({ rule: z.literal(name).describe(kind.words), ...common });
}

const [first, ...rest] = RULE_NAMES.map(ruleSchema);
const anyRule = z.discriminatedUnion('rule', [first as ReturnType<typeof ruleSchema>, ...rest]);

const rulesSchema = z.strictObject({
  version: z.literal(1),
  defaults: z.boolean().default(true).describe('False leaves out the rules that hold without being asked for.'),
  packs: z
    .array(z.enum(PACK_NAMES))
    .default([])
    .describe('Rules for a purpose, made for the files by what their columns mean.'),
  rules: z.array(anyRule).default([]),
});

/** A rule as it is asked for: its kind, what all rules have, and its own settings. */
export interface AskedRule {
  readonly rule: RuleName;
  readonly id?: string | undefined;
  readonly source?: string | undefined;
  readonly severity: 'warn' | 'error';
  readonly tolerate?: number | string | undefined;
  readonly when?: When | undefined;
  readonly owner?: string | undefined;
  readonly description?: string | undefined;
  readonly params: Readonly<Record<string, unknown>>;
}

export interface RulesFile {
  readonly defaults: boolean;
  readonly packs: readonly PackName[];
  readonly rules: readonly AskedRule[];
}

/** The published JSON Schema of files of rules. */
export function rulesJsonSchema(): unknown {
  return z.toJSONSchema(rulesSchema, { io: 'input' });
}

/** Reads a file of rules (YAML or JSON). All faults at once, with did-you-mean. Throws E701 (USAGE). `file` is its display name. */
export function parseRules(text: string, file: string): RulesFile {
  const document = parseDocument(text, { prettyErrors: true, uniqueKeys: true });
  const [broken] = document.errors;
  if (broken !== undefined) throw fault(file, `The rules are not valid YAML: ${broken.message.split('\n')[0] ?? ''}`);
  const given = document.toJS({ maxAliasCount: 50 });
  const parsed = rulesSchema.safeParse(given);
  const lines = parsed.success
    ? parsed.data.rules.flatMap(missingSettings)
    : parsed.error.issues.flatMap(explain(given));
  if (!parsed.success || lines.length > 0)
    throw fault(file, `The rules have ${lines.length} fault(s):\n${lines.map((line) => `  - ${line}`).join('\n')}`);
  const { defaults, packs } = parsed.data;
  return { defaults, packs, rules: parsed.data.rules.map((rule) => asked(rule)) };
}

function asked(given: object): AskedRule {
  const settings: Record<string, unknown> = { ...given };
  const own = Object.fromEntries(Object.entries(settings).filter(([name]) => !(name in common) && name !== 'rule'));
  const shared = Object.fromEntries(Object.entries(settings).filter(([name]) => name in common || name === 'rule'));
  return { ...(shared as unknown as Omit<AskedRule, 'params'>), params: own };
}

/** A rule of a kind with its defaults, for rules that nobody has written down. */
export function ruleOf(settings: { readonly rule: string } & Readonly<Record<string, unknown>>): AskedRule {
  return asked(anyRule.parse(settings));
}

function missingSettings(settings: Readonly<Record<string, unknown>>, at: number): string[] {
  const { rule } = asked(settings);
  const kind: RuleKind = RULE_KINDS[rule];
  const needs = kind.needs ?? [];
  const isGiven = needs.length === 0 || needs.some((name) => settings[name] !== undefined);
  return isGiven ? [] : [`rules[${at}] (${rule}): one of ${needs.join(', ')} is missing`];
}

function explain(given: unknown) {
  return (issue: z.core.$ZodIssue): string[] => {
    const where = issue.path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
    const place = where.replace(/^\./, '') || 'top level';
    const value = issue.path.reduce<unknown>(
      (own, key) => (typeof own === 'object' && own !== null ? Reflect.get(own, key) : undefined),
      given,
    );
    if (issue.path.at(-1) === 'rule' || (issue.code === 'invalid_union' && issue.path.length === 2)) {
      const name = String(typeof value === 'object' && value !== null ? Reflect.get(value, 'rule') : value);
      return [`${place}: "${name}" is no rule${didYouMean(name, RULE_NAMES) || ` (one of ${RULE_NAMES.join(', ')})`}`];
    }
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => `${place}: unknown key "${key}"${didYouMean(key, knownKeys(value))}`);
    if (value === undefined || value === null) return [`${place}: ${value === null ? 'empty' : 'missing'}`];
    return [`${place}: ${issue.message}`];
  };
}

function knownKeys(value: unknown): string[] {
  const name = typeof value === 'object' && value !== null ? Reflect.get(value, 'rule') : undefined;
  const own = RULE_NAMES.find((one) => one === name);
  if (own === undefined) return Object.keys(rulesSchema.shape);
  const kind: RuleKind = RULE_KINDS[own];
  return [...Object.keys(kind.params.shape), ...Object.keys(common)];
}

function fault(file: string, what: string): AurumError {
  return new AurumError({
    ...{ exit: 'USAGE', code: 'E701', what, place: { file } },
    fix: 'Correct the rules; `aurum check --init` writes valid ones, `aurum check --schema` their schema.',
  });
}
