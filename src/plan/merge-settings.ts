import { RE2JS } from 're2js';
import { z } from 'zod';
import { MOST_PLACES } from '../merge/contact-choice.ts';
import { CORRECTABLE } from '../merge/corrections.ts';
import { ADDRESS_PARTS, COMPANY_PARTS, NAME_PARTS } from '../merge/groups.ts';
import { SURVIVORSHIP_RULES } from '../merge/rules/registry.ts';
import type { MergePlan } from '../model/plan.ts';
import { FIELDS } from '../table/records.ts';
import { didYouMean } from '../text/did-you-mean.ts';

const GROUPS: Readonly<Record<string, readonly string[]>> = {
  name: NAME_PARTS,
  address: ADDRESS_PARTS,
  company: COMPANY_PARTS,
};
const OVERFLOWING: ReadonlySet<string> = new Set(['email', 'phone']);
const LONGEST_HALF_LIFE = 1200;

/** What a plan may set the survivorship of: groups, and fields that survive alone. */
export const MERGED: readonly string[] = [
  ...Object.keys(GROUPS),
  ...CORRECTABLE.filter((field) => !Object.values(GROUPS).flat().includes(field)),
];

const names = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]);
const condition = z
  .strictObject({
    source: names.optional().describe('Names of sources.'),
    filled: names.optional().describe('Fields that the record has.'),
    matches: z.string().min(1).optional().describe('A pattern (RE2) that finds something in the value.'),
  })
  .refine((one) => Object.keys(one).length > 0, 'names no condition');

/** Settings of one field or group under `merge`. */
export const fieldMerge = z.strictObject({
  rules: z
    .array(z.union([z.string().min(1), z.strictObject({ prefer: condition })]))
    .min(1)
    .optional()
    .describe('Rules in order: the first that tells two values apart decides.'),
  trust: z
    .record(z.string(), z.int().min(1).max(100))
    .optional()
    .describe('By source, 1 is the most trusted, instead of the trust of the source.'),
  halfLife: z
    .number()
    .positive()
    .max(LONGEST_HALF_LIFE)
    .optional()
    .describe('Months after which a vote weighs half (rule fresh).'),
  limit: z.int().min(1).max(MOST_PLACES).optional().describe('Columns at the most, for e-mails and phones.'),
  fill: z.boolean().optional().describe('False leaves blanks that another record of the same thing could fill.'),
});

export const mergeSettings = z.record(z.string(), fieldMerge);

/** What a plan sets of fields, columns that fill none (`headers`), rules and sources that are not there, in words. */
export function mergeFaults(
  plan: MergePlan,
  { sources, headers }: { readonly sources: readonly string[]; readonly headers: readonly string[] },
): string[] {
  return Object.entries(plan).flatMap(([name, own]) => {
    const where = `merge.${name}`;
    const rules = (own.rules ?? []).flatMap((rule, at): string[] => {
      const place = `${where}.rules[${at}]`;
      if (typeof rule === 'string')
        return RULES.includes(rule)
          ? []
          : [`${place}: "${rule}" is not a rule${didYouMean(rule, RULES) || ` (${RULES.join(', ')})`}`];
      const { source = [], filled = [], matches } = rule.prefer;
      return [
        ...unknown([source].flat(), sources).map(
          (one) => `${place}.prefer.source: no source "${one}"${didYouMean(one, sources)}`,
        ),
        ...unknown([filled].flat(), FIELDS).map(
          (one) => `${place}.prefer.filled: no field "${one}"${didYouMean(one, FIELDS)}`,
        ),
        ...(matches === undefined || isPattern(matches) ? [] : [`${place}.prefer.matches: not a pattern (RE2)`]),
      ];
    });
    return [
      ...(headers.includes(name) ? [] : nameFault(name, where)),
      ...rules,
      ...unknown(Object.keys(own.trust ?? {}), sources).map(
        (one) => `${where}.trust: no source "${one}"${didYouMean(one, sources)}`,
      ),
      ...(own.limit !== undefined && !OVERFLOWING.has(name)
        ? [`${where}.limit: only e-mails and phones have several columns`]
        : []),
    ];
  });
}

const RULES = SURVIVORSHIP_RULES.map(({ id }) => id);

function nameFault(name: string, where: string): string[] {
  if (MERGED.includes(name)) return [];
  const group = Object.keys(GROUPS).find((one) => GROUPS[one]?.includes(name));
  if (group !== undefined) return [`${where}: "${name}" survives with its group; say merge.${group}`];
  return [`${where}: "${name}" is no field that survives by rules${didYouMean(name, MERGED)}`];
}

function unknown(given: readonly string[], known: readonly string[]): string[] {
  return given.filter((one) => !known.includes(one));
}

function isPattern(text: string): boolean {
  try {
    RE2JS.compile(text);
    return true;
  } catch {
    return false;
  }
}
