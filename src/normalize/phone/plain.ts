const ZERO = 48;
const SHORTEST = 6;
const LONGEST = 17;
/** So many zeros at the end make a number nobody's. */
const ZEROS = 7;

/**
 * Where the national digits start that {@link normalizePhone} tells of a number without a country, zeros in front left out; −1 when
 * it may do anything else: "07674 270032", "+44 20 …", "00 44 …", "1111111", "123456".
 */
export function plainPhoneStart(bytes: Uint8Array, start: number, end: number): number {
  const length = end - start;
  if (length < SHORTEST || length > LONGEST) return -1;
  let same = 0;
  let zeros = 0;
  for (let i = start; i < end; i++) {
    const byte = bytes[i] as number;
    if (byte < ZERO || byte > 57) return -1;
    if (byte === bytes[start]) same++;
    zeros = byte === ZERO ? zeros + 1 : 0;
  }
  if (same === length || zeros >= ZEROS || isRun(bytes, start)) return -1;
  if (bytes[start] !== ZERO) return start;
  return bytes[start + 1] === ZERO ? -1 : start + 1;
}

/** Three digits that follow each other up or down, as sequences begin. */
function isRun(bytes: Uint8Array, start: number): boolean {
  const step = ((bytes[start + 1] as number) - (bytes[start] as number) + 10) % 10;
  const next = ((bytes[start + 2] as number) - (bytes[start + 1] as number) + 10) % 10;
  return step === next && (step === 1 || step === 9);
}
