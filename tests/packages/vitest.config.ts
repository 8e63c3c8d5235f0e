import { defineConfig } from 'vitest/config';

/** Tries what `npm run package` made. One after the other: each of these starts programs that want the whole machine. */
export default defineConfig({
  test: { environment: 'node', include: ['tests/packages/**/*.test.ts'], fileParallelism: false, testTimeout: 60_000, hookTimeout: 60_000 },
});
