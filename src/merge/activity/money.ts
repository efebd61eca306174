/** Amounts are held in ten-thousandths of a currency unit: four decimals, exact. */
const SCALE = 10_000n;
const AMOUNT = /^(-?)(\d+)(?:\.(\d{1,4})0*)?$/;

/** Ten-thousandths of a clean amount ("12.5" → 125000n, "-0.001" → -10n); null when it is none or finer than that. */
export function parseAmount(text: string): bigint | null {
  const match = AMOUNT.exec(text);
  if (match === null) return null;
  const units = BigInt(match[2] ?? '0') * SCALE + BigInt((match[3] ?? '').padEnd(4, '0'));
  return match[1] === '-' ? -units : units;
}

/** An amount as text with at least two decimals: 125000n → "12.50", 10n → "0.001". */
export function formatAmount(units: bigint): string {
  const sign = units < 0n ? '-' : '';
  const size = units < 0n ? -units : units;
  const decimals = (size % SCALE)
    .toString()
    .padStart(4, '0')
    .replace(/0{1,2}$/, '');
  return `${sign}${size / SCALE}.${decimals}`;
}

/** `units / count`, rounded half away from zero to whole hundredths. */
export function meanAmount(units: bigint, count: number): bigint {
  const cent = SCALE / 100n;
  const divisor = BigInt(count) * cent;
  const size = units < 0n ? -units : units;
  const cents = (2n * size + divisor) / (2n * divisor);
  return (units < 0n ? -cents : cents) * cent;
}
