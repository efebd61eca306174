import { InvalidArgumentError } from 'commander';
import { GUARD_NAMES, GUARDS, type GuardName } from '../../check/guards.ts';
import type { SameKeys } from '../../match/same-keys.ts';
import { ROW_CHOICES, type RowChoice } from '../../merge/row-fates.ts';
import { GAUGES, type GateLimit, type GaugeName } from '../../report/gates.ts';
import { didYouMean } from '../../text/did-you-mean.ts';

/** A whole number of a flag, 0 and above. */
export function wholeNumber(text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new InvalidArgumentError('Expected a whole number.');
  return Number(text);
}

/** A wanted precision. */
export function share(text: string): number {
  const value = Number(text);
  if (!(value >= 0.5 && value <= 0.9999)) throw new InvalidArgumentError('Expected a share between 0.5 and 0.9999.');
  return value;
}

/** A measured share. */
export function measure(text: string): number {
  if (!/^\d*\.?\d+$/.test(text) || Number(text) > 1) throw new InvalidArgumentError('Expected a share of 0 to 1.');
  return Number(text);
}

/** One value more of a flag that may be repeated. */
export function listed(text: string, earlier: readonly string[] = []): string[] {
  return [...earlier, text];
}

/** `rejected=0.01`, or `rejected=0.01:warn` → a limit, after those named before it. */
export function gate(text: string, earlier: readonly GateLimit[] = []): GateLimit[] {
  const [, name = '', limit = '', warn] = /^(\w+)=(\d*\.?\d+)(:warn)?$/.exec(text) ?? [];
  const names = Object.keys(GAUGES);
  if (!isGauge(name)) {
    throw new InvalidArgumentError(
      `Expected <name>=<share>, the name one of ${names.join(', ')}${name === '' ? '' : didYouMean(name, names)}`,
    );
  }
  if (!(Number(limit) <= 1)) throw new InvalidArgumentError('Expected a share of 0 to 1.');
  return [...earlier, { gauge: name, limit: Number(limit), ...(warn === undefined ? {} : { severity: 'warning' }) }];
}

function isGauge(name: string): name is GaugeName {
  return Object.hasOwn(GAUGES, name);
}

/** The gates in words, for `--help`. */
export function gateWords(): string {
  return Object.entries(GAUGES)
    .map(([name, { words, sense }]) => `  ${name.padEnd(10)} ${words}, ${sense === 'at_most' ? 'at most' : 'at least'}`)
    .join('\n');
}

/** The name of a guard that is let off, after those named before it. */
export function guardName(text: string, earlier: readonly GuardName[] = []): GuardName[] {
  const name = GUARD_NAMES.find((one) => one === text);
  if (name === undefined)
    throw new InvalidArgumentError(`Expected one of ${GUARD_NAMES.join(', ')}${didYouMean(text, GUARD_NAMES)}`);
  return [...earlier, name];
}

/** The guards in words, for `--help`. */
export function guardWords(): string {
  return Object.entries(GUARDS)
    .map(
      ([name, { words, limit }]) => `  ${name.padEnd(16)} ${words}${limit === undefined ? '' : `, at most ${limit}`}`,
    )
    .join('\n');
}

/** `family_name,postcode` → a key of two names, after those named before it. */
export function sameKey(text: string, earlier: SameKeys = []): SameKeys {
  const names = text.split(',').map((name) => name.trim());
  if (names.includes('')) throw new InvalidArgumentError('Expected fields or headers, with commas between.');
  return [...earlier, names];
}

/** Which rows `aurum dedupe` gives back. */
export function rowChoice(text: string): RowChoice {
  const choice = ROW_CHOICES.find((one) => one === text);
  if (choice === undefined)
    throw new InvalidArgumentError(`Expected one of ${ROW_CHOICES.join(', ')}${didYouMean(text, ROW_CHOICES)}`);
  return choice;
}

/** From which severity on something that failed fails the command. */
export function severity(text: string): 'warn' | 'error' {
  if (text !== 'warn' && text !== 'error') throw new InvalidArgumentError('Expected warn or error.');
  return text;
}

/** A day of the calendar. */
export function day(text: string): string {
  const time = Date.parse(`${text}T00:00:00Z`);
  const isDay =
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
  if (!isDay) throw new InvalidArgumentError('Expected a day of the calendar as YYYY-MM-DD: 2024-05-31.');
  return text;
}
