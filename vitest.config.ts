import { defineConfig } from 'vitest/config';
import { icons } from './tools/vite-icons.ts';

/** Core tests run in plain Node; a test of the reader asks for a light DOM in its first line: `// @vitest-environment happy-dom`. */
export default defineConfig({
  plugins: [icons()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    environment: 'node',
    // By itself Vitest leaves one processor free, which is half of a machine that has two.
    maxWorkers: '100%',
    // A walk of a story makes many small things that live for a moment; with more room for them they are cleared away less often.
    execArgv: ['--max-semi-space-size=64'],
    include: [
      'tests/architecture.test.ts',
      'tests/core/**/*.test.ts',
      'tests/stories/**/*.test.ts',
      'tests/game/**/*.test.{ts,tsx}',
      'tests/server/**/*.test.ts',
      'tests/tools/**/*.test.ts',
    ],
  },
});
