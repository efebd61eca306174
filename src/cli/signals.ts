import { constants } from 'node:os';

const SIGNALS = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const;

/**
 * Cleans up on the first signal, then dies of it, so that the caller sees 129, 130 or 143; a second signal does not
 * wait. Signals are served between batches of work. Yields what restores the default.
 */
export function onSignal(cleanUp: (exit: number) => void): () => void {
  const serve = (signal: NodeJS.Signals): void => {
    restore();
    cleanUp(128 + constants.signals[signal]);
    process.kill(process.pid, signal);
  };
  const restore = (): void => {
    for (const signal of SIGNALS) process.removeListener(signal, serve);
  };
  for (const signal of SIGNALS) process.once(signal, serve);
  return restore;
}
