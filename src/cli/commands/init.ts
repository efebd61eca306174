import { AurumError, EXIT } from '../../model/error.ts';
import { inferPlan } from '../../plan/infer.ts';
import { planJsonSchema } from '../../plan/plan-file.ts';
import { planText } from '../../plan/plan-text.ts';
import { readSources } from '../../read/read-sources.ts';
import { writeNewFile } from '../../write/new-file.ts';
import { namedInputs } from '../sources.ts';
import { print, say } from '../terminal.ts';

/** `aurum init`: the plan a run of these files would follow. Returns the exit code. */
export async function initCommand(
  files: readonly string[],
  flags: { output?: string; schema?: boolean },
): Promise<number> {
  if (flags.schema === true) {
    await print(`${JSON.stringify(planJsonSchema(), null, 2)}\n`);
    return EXIT.OK;
  }
  if (files.length === 0) {
    throw new AurumError({
      exit: 'USAGE',
      code: 'E702',
      what: 'No input is named.',
      expected: 'files',
      fix: 'aurum init a.csv b.csv',
    });
  }
  const inputs = await namedInputs(files);
  const reads = await readSources(inputs.map((path) => ({ path })));
  const plan = inferPlan(reads.map(({ table }, at) => ({ table, path: inputs[at] as string })));
  const text = planText(
    plan,
    reads.map((read) => read.table),
  );
  if (flags.output === undefined) await print(text);
  else {
    writeNewFile(flags.output, text);
    say(`Plan written to ${flags.output}. Edit it, then: aurum run -c ${flags.output}`);
  }
  return EXIT.OK;
}
