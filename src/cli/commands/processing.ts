import { EXIT } from '../../model/error.ts';
import { processingOf } from '../../people/processing.ts';
import { writeNewFile } from '../../write/new-file.ts';
import { print } from '../terminal.ts';

/** `aurum processing`: the record of processing of a finished run as JSON. Returns the exit code. */
export async function processingCommand(folder: string, flags: { readonly output: string }): Promise<number> {
  const text = `${JSON.stringify(processingOf(folder), null, 2)}\n`;
  if (flags.output === '-') await print(text);
  else writeNewFile(flags.output, text);
  return EXIT.OK;
}
