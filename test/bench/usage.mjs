// Loaded before a command (node --import): writes CPU time and peak memory of the whole process to the file AURUM_USAGE when it ends.
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

if (isMainThread && process.env.AURUM_USAGE !== undefined) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const usage = { seconds: (userCPUTime + systemCPUTime) / 1e6, bytes: maxRSS * 1024 };
    writeFileSync(process.env.AURUM_USAGE, JSON.stringify(usage));
  });
}
