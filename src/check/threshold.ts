/** How many faults a rule allows: a number of cells or rows, or a share of those it looked at. */
export interface Threshold {
  readonly kind: 'number' | 'share';
  readonly most: number;
}

export const NONE: Threshold = { kind: 'number', most: 0 };

const FORM = /^(?:(?:at most|max) )?(\d+(?:\.\d+)?) ?(%)?$/;

/** 10, "10", "at most 10" → ten faults; "2 %", "max 0.5%" → a share; null for anything else, and for shares above 100 %. */
export function parseThreshold(given: number | string): Threshold | null {
  const [, digits, sign] = FORM.exec(String(given).trim()) ?? [];
  if (digits === undefined) return null;
  const number = Number(digits);
  if (sign === undefined) return Number.isInteger(number) ? { kind: 'number', most: number } : null;
  return number > 100 ? null : { kind: 'share', most: number / 100 };
}

export function isWithin({ kind, most }: Threshold, failed: number, evaluated: number): boolean {
  return kind === 'number' ? failed <= most : failed <= most * evaluated;
}

export function thresholdWords({ kind, most }: Threshold): string {
  return kind === 'number' ? `at most ${most}` : `at most ${Math.round(most * 1e6) / 1e4} %`;
}
