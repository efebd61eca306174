import { EXIT } from '../../model/error.ts';
import type { ProfileReport } from '../../model/profile-report.ts';
import { profile } from '../../profile.ts';
import { profileHtml } from '../../report/profile/html.ts';
import { profileJsonSchema } from '../../report/profile/json-schema.ts';
import { profileText } from '../../report/profile/text.ts';
import { filesRead } from '../../runs/run-paths.ts';
import { FileGroup } from '../../write/file-group.ts';
import { type SourceFlags, sourcesOf } from '../sources.ts';
import { print, profileLine, say, tamed } from '../terminal.ts';

export interface ProfileFlags extends SourceFlags {
  readonly html?: string;
  readonly json?: boolean;
  readonly schema?: boolean;
  readonly showValues?: boolean;
  readonly force?: boolean;
  readonly quiet?: boolean;
  readonly maxRejects?: number;
}

/** `aurum profile`: what files hold, column by column; nothing is matched. Returns the exit code. */
export async function profileCommand(files: readonly string[], flags: ProfileFlags): Promise<number> {
  if (flags.schema === true) {
    await print(`${JSON.stringify(profileJsonSchema(), null, 2)}\n`);
    return EXIT.OK;
  }
  const sources = await sourcesOf(files, flags);
  const { maxRejects, showValues = false } = flags;
  const report = await profile({ ...sources, showValues, ...(maxRejects === undefined ? {} : { maxRejects }) });
  if (flags.html !== undefined)
    writePage(flags.html, report, { inputs: filesRead(sources), isForced: flags.force === true });
  if (flags.json === true) await print(`${JSON.stringify(report, null, 2)}\n`);
  else if (flags.quiet !== true) await print(tamed(profileText(report)));
  say(profileLine(report, EXIT.OK));
  return EXIT.OK;
}

function writePage(
  path: string,
  report: ProfileReport,
  options: { inputs: readonly string[]; isForced: boolean },
): void {
  const group = new FileGroup(options);
  try {
    group.open(path).writer.text(profileHtml(report));
    group.commit();
  } catch (error) {
    group.abort();
    throw error;
  }
}
