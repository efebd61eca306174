import { headerKey } from '../text/header-key.ts';
import type { Preset } from './presets/preset.ts';
import { PRESETS } from './presets/registry.ts';

/** How well a preset fits the headers of a file. */
export interface Detection {
  readonly preset: Preset;
  /** 0..1; 0.5 and more when every telling header is there. */
  readonly score: number;
  readonly isComplete: boolean;
}

const CLEAR = 0.6;
const MARGIN = 0.04;
/** Telling headers are short and common words now and then; a file must hold some of the others too. */
const FEWEST_OTHERS = 2;

/** Header pattern → test that yields the number behind `{n}` (1 when there is none), or null. */
export function headerTest(pattern: string): (key: string) => number | null {
  const key = headerKey(pattern);
  if (!/\*|\{n\}/.test(key)) return (header) => (header === key ? 1 : null);
  const source = key
    .split(/(\*|\{n\})/)
    .map((part) => (part === '*' ? '.*' : part === '{n}' ? '(\\d{1,2})' : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&')))
    .join('');
  const regex = new RegExp(`^${source}$`);
  return (header) => {
    const found = regex.exec(header);
    return found === null ? null : Math.max(1, Number(found[1] ?? 1));
  };
}

/** The headers of a `|` list. */
export function headerList(text: string | undefined): string[] {
  return text === undefined || text === '' ? [] : text.split('|');
}

/** Every preset that shares a telling header with the file, best first; equals by id. */
export function detectPresets(headers: readonly string[]): Detection[] {
  const keys = [...new Set(headers.map(headerKey))];
  return PRESETS.map((preset) => scorePreset(preset, keys))
    .filter((found) => found.score > 0)
    .sort((a, b) => b.score - a.score || (a.preset.id < b.preset.id ? -1 : 1));
}

/** The preset a file clearly is; undefined when none is, or two are. */
export function clearPreset(headers: readonly string[]): Detection | undefined {
  const [best, second] = detectPresets(headers);
  if (best === undefined || !best.isComplete || best.score < CLEAR) return undefined;
  return second?.isComplete === true && second.score > best.score - MARGIN ? undefined : best;
}

function scorePreset(preset: Preset, keys: readonly string[]): Detection {
  const share = (patterns: readonly string[]): number =>
    patterns.filter((pattern) => keys.some((key) => headerTest(pattern)(key) !== null)).length /
    Math.max(1, patterns.length);
  const { all, any, none } = preset.detect;
  const others = headerList(any);
  const telling = share(headerList(all));
  const found = share(others);
  const isComplete =
    telling === 1 &&
    Math.round(found * others.length) >= Math.min(FEWEST_OTHERS, others.length) &&
    share(headerList(none)) === 0;
  if (!isComplete) return { preset, score: 0.5 * Math.min(0.99, telling), isComplete };
  const tests = [...Object.keys(preset.columns), ...headerList(preset.leave)].map(headerTest);
  const covered = keys.filter((key) => tests.some((test) => test(key) !== null)).length / keys.length;
  return { preset, score: 0.5 + 0.25 * found + 0.25 * covered, isComplete };
}
