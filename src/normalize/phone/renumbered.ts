import { RENUMBERED } from '../../text/lexicons/renumbered.ts';
import { lines } from '../../text/words.ts';
import { callingCodeOf } from './plan.ts';

interface Change {
  readonly country: string;
  readonly callingCode: string;
  readonly old: RegExp;
  readonly replacement: string;
}

const CHANGES: readonly Change[] = lines(RENUMBERED).map((line) => {
  const [country = '', old = '', replacement = ''] = line.split(' ');
  return { country, callingCode: callingCodeOf(country), old: new RegExp(`^${old}$`), replacement };
});

/** The national number in dialled digits, '' when they belong to another country. */
function nationalOf(digits: string, change: Change, country: string | undefined): string {
  const abroad = /^(?:\+|00)(\d+)$/.exec(digits)?.[1];
  if (abroad === undefined) return country === change.country ? digits : '';
  return abroad.startsWith(change.callingCode) ? abroad.slice(change.callingCode.length) : '';
}

/**
 * The number in E.164 that has replaced one given up by its regulator: ("20211234", "BJ") → +2290120211234, ("+841201234567",
 * any) → +84701234567. Null for every other; whether the new one is in use is for the plan to say.
 */
export function renumbered(digits: string, country: string | undefined): string | null {
  for (const change of CHANGES) {
    const dialled = nationalOf(digits, change, country);
    // A zero in front is part of the number where the country has no trunk prefix.
    const national = [dialled, dialled.replace(/^0/, '')].find((text) => change.old.test(text));
    if (national !== undefined) return `+${change.callingCode}${national.replace(change.old, change.replacement)}`;
  }
  return null;
}
