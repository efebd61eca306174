import { hostname } from 'node:os';
import { io, readText } from '../io/io.ts';

/** Who holds a lock. What a system does not tell is ''. */
export interface Holder {
  readonly pid: number;
  readonly host: string;
  /** Differs between machines of one name. */
  readonly machine?: string;
  /** Changes when the machine starts. */
  readonly boot?: string;
  /** Processes count from one in every container; numbers of two containers say nothing of each other. */
  readonly space?: string;
  /** When the process began, in ticks since the machine started: numbers of processes are given again. */
  readonly started?: string;
}

/** This process. Only Linux tells all of it; elsewhere host and number have to do. */
export function ownHolder(): Holder {
  return {
    pid: process.pid,
    host: hostname(),
    machine: readText('/etc/machine-id')?.trim() ?? '',
    boot: readText('/proc/sys/kernel/random/boot_id')?.trim() ?? '',
    space: linkOf('/proc/self/ns/pid'),
    started: startOf(process.pid),
  };
}

/** The holder that a lock names; undefined when it names none. */
export function readHolder(text: string | undefined): Holder | undefined {
  try {
    const holder = JSON.parse(text ?? '') as Holder;
    return typeof holder.pid === 'number' && typeof holder.host === 'string' ? holder : undefined;
  } catch {
    return undefined;
  }
}

/** True when the holder is gone, false when it runs, undefined when it cannot be asked from here. */
export function isGone(holder: Holder): boolean | undefined {
  const own = ownHolder();
  if (holder.host !== own.host || differ(holder.machine, own.machine)) return undefined;
  if (differ(holder.boot, own.boot)) return true;
  if (differ(holder.space, own.space)) return undefined;
  if (!isAlive(holder.pid)) return true;
  return differ(holder.started, startOf(holder.pid));
}

/** What one of two does not know is no difference. */
function differ(one: string | undefined, other: string | undefined): boolean {
  return Boolean(one) && Boolean(other) && one !== other;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/** Field 22 of /proc/<pid>/stat; the second field, a name in brackets, may hold blanks and brackets. */
function startOf(pid: number): string {
  const stat = readText(`/proc/${pid}/stat`) ?? '';
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}

function linkOf(path: string): string {
  try {
    return io.readlink(path);
  } catch {
    return '';
  }
}
