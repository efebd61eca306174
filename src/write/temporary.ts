import { randomBytes } from 'node:crypto';

const TEMPORARY = /^\.aurum-[0-9a-f]{16}\.tmp$/;

/** A fresh name for a file that is not yet, or no longer, an output. */
export function temporaryName(): string {
  return `.aurum-${randomBytes(8).toString('hex')}.tmp`;
}

export function isTemporary(name: unknown): boolean {
  return typeof name === 'string' && TEMPORARY.test(name);
}
