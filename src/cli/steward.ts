import { userInfo } from 'node:os';
import type { Steward } from '../nights/review-session.ts';

/** Who decides: the name given, else that of the account. */
export function stewardOf(name: string | undefined): Steward {
  return { author: name ?? accountName(), now: () => new Date().toISOString() };
}

/** Containers can run under a number that has no name. */
function accountName(): string {
  try {
    return userInfo().username;
  } catch {
    return `user ${process.getuid?.() ?? ''}`.trim();
  }
}
