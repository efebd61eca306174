/** What can be done to a file or folder. */
export type Operation =
  | 'open'
  | 'read'
  | 'write'
  | 'sync'
  | 'close'
  | 'rename'
  | 'link'
  | 'symlink'
  | 'readlink'
  | 'copy'
  | 'unlink'
  | 'stat'
  | 'list'
  | 'makeFolder'
  | 'removeFolder'
  | 'realpath';

/**
 * Told of every operation before it is done. It may throw in its place, end the process, or, for a write, yield how many bytes the
 * system shall take at the most.
 */
export type Interceptor = (operation: Operation, path: string) => number | undefined;

let interceptor: Interceptor | undefined;

/** For tests alone: nothing in the product calls it, and no flag, file or variable leads to it. */
export function intercept(by: Interceptor | undefined): void {
  interceptor = by;
}

export function pass(operation: Operation, path: string): void {
  interceptor?.(operation, path);
}

/** How many of `bytes` one call may take: all, unless a test says less. */
export function shortened(operation: Operation, path: string, bytes: number): number {
  return Math.min(interceptor?.(operation, path) ?? bytes, bytes);
}
