import { matchAgainst } from '../../against.ts';
import { EXIT } from '../../model/error.ts';
import { sourcesOf } from '../sources.ts';
import { matchLine, say } from '../terminal.ts';
import { type ListingFlags, listingOptions, listRows, REJECTS_SHOWN } from './listing.ts';

export interface MatchFlags extends ListingFlags {
  readonly against: string;
  readonly unmatched?: string;
}

/** `aurum match`: the rows of one file with those of another that they belong to. Returns the exit code. */
export function matchCommand(file: string, flags: MatchFlags): Promise<number> {
  return listRows(flags, {
    work: async (host) => {
      const unmatched = flags.unmatched === undefined ? {} : { unmatched: flags.unmatched };
      return matchAgainst(
        { ...(await sourcesOf([file, flags.against], {})), ...listingOptions(flags), ...unmatched },
        host,
      );
    },
    tell: (outcome) => {
      if (flags.quiet !== true)
        for (const { code, file, line, reason } of outcome.rejects.slice(0, REJECTS_SHOWN))
          say(`  rejected, ${file}:${line}: ${reason} [${code}]`);
      say(matchLine({ ...outcome, rejected: outcome.rejects.length }, EXIT.OK));
    },
    lastLine: (exit) => matchLine(undefined, exit),
  });
}
