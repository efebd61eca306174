import type { CheckFormat } from './format.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import { prometheus } from './prometheus.ts';
import { sarif } from './sarif.ts';

/** Every form of the report that is written to a file, by its flag. */
export const CHECK_FORMATS = { json, junit, sarif, github, gitlab, prometheus, markdown } as const satisfies Readonly<
  Record<string, CheckFormat>
>;

export type CheckFormatName = keyof typeof CHECK_FORMATS;
