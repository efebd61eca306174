import { join } from 'node:path';
import { parseRules } from '../../src/check/rules-file.ts';
import { type CheckOutcome, check } from '../../src/check.ts';
import { folderWith } from '../cli/aurum.ts';

/** Checks files (name → text) by rules (YAML below `rules:`), default rules left out unless asked for. */
export async function checking(
  files: Readonly<Record<string, string>>,
  rules: string,
  { defaults = false, today = '2026-03-01' }: { defaults?: boolean; today?: string } = {},
): Promise<CheckOutcome> {
  const folder = folderWith(files);
  const inputs = Object.keys(files).map((name) => join(folder, name));
  const text = `version: 1\ndefaults: ${defaults}\nrules:\n${rules}`;
  return check({
    ...{ inputs, reads: inputs.map((path) => ({ path })) },
    ...{ rules: parseRules(text, 'rules.yaml'), today, failOn: 'error', showValues: false },
  });
}
