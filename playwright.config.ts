import { defineConfig } from '@playwright/test';
import { browserArgs, findBrowser } from './tools/setup/browser.mjs';

const port = Number(process.env.E2E_PORT ?? 4317);
const address = `http://127.0.0.1:${port}/`;
const executablePath = findBrowser();

/** Plays the built game (`npm run build` first) in the Chromium that `npm test` found. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  // A whole play takes seconds, but a busy machine of two cores may need far longer.
  timeout: 180_000,
  expect: { timeout: 15_000 },
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  use: {
    baseURL: address,
    trace: 'off',
    browserName: 'chromium',
    launchOptions: { args: browserArgs, ...(executablePath ? { executablePath } : {}) },
  },
  webServer: {
    command: `"${process.execPath}" node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort --logLevel error`,
    url: address,
  },
});
