import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Tests wait for commands they start most of the time: a worker for every processor, where vitest would leave one idle. */
const maxWorkers = availableParallelism();

export default defineConfig({
  test: { include: ['test/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 120_000, maxWorkers },
});
