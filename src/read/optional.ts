import { AurumError } from '../model/error.ts';

/** Loads a library that is installed only where it is wanted. Fault: E111 with the command that installs it. */
export async function loadOptional<T>(load: () => Promise<T>, library: string, file: string): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    throw new AurumError(
      {
        exit: 'INPUT',
        code: 'E111',
        what: `Reading this needs the library "${library}", which is not installed.`,
        place: { file },
        fix: `npm install ${library}, or export as CSV.`,
      },
      { cause },
    );
  }
}

/** A query that only reads: one SELECT or WITH statement. Fault: E702 (USAGE). */
export function checkedQuery(query: string, file: string): string {
  const text = query.trim().replace(/;\s*$/, '');
  if (/^(?:select|with)\b/i.test(text) && !text.includes(';')) return text;
  throw new AurumError({
    exit: 'USAGE',
    code: 'E702',
    what: 'What is asked of the database is neither a table nor one SELECT.',
    place: { file },
    expected: 'a table name, or one statement that begins with SELECT or WITH',
    fix: 'Put several tables into several sources.',
  });
}
