import type { RuleKind } from './rule.ts';
import { anyOf } from './rules/any-of.ts';
import { compare } from './rules/compare.ts';
import { content } from './rules/content.ts';
import { oneOf } from './rules/enum.ts';
import { freshness } from './rules/freshness.ts';
import { issues } from './rules/issues.ts';
import { key } from './rules/key.ts';
import { length } from './rules/length.ts';
import { oneValue } from './rules/one-value.ts';
import { patternRule } from './rules/pattern.ts';
import { range } from './rules/range.ts';
import { readable } from './rules/readable.ts';
import { recognised } from './rules/recognised.ts';
import { references } from './rules/references.ts';
import { required } from './rules/required.ts';
import { roles } from './rules/roles.ts';
import { rows } from './rules/rows.ts';
import { sum } from './rules/sum.ts';
import { unique } from './rules/unique.ts';
import { valid } from './rules/valid.ts';

/** Every kind of rule by its name in a file of rules. */
export const RULE_KINDS = {
  readable,
  content,
  recognised,
  key,
  'one-value': oneValue,
  valid,
  roles,
  required,
  'any-of': anyOf,
  enum: oneOf,
  range,
  length,
  pattern: patternRule,
  unique,
  references,
  compare,
  rows,
  freshness,
  sum,
  issues,
} as const satisfies Readonly<Record<string, RuleKind>>;

export type RuleName = keyof typeof RULE_KINDS;

export const RULE_NAMES = Object.keys(RULE_KINDS) as [RuleName, ...RuleName[]];
