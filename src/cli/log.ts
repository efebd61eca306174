/** Structured log of a run for nightly jobs: one JSON object per line, no customer value. Undefined without a file. */
export async function runLog(file: string | undefined) {
  if (file === undefined) return undefined;
  const { default: pino } = await import('pino');
  return pino({ base: { tool: 'aurum' } }, pino.destination({ dest: file, sync: true, append: true }));
}
