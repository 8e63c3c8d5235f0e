import { defineConfig } from '@playwright/test';
import { browserArgs, findBrowser } from './tools/setup/browser.mjs';
import { findFirefox, firefoxPrefs } from './tools/setup/firefox.mjs';
import { findWebKit } from './tools/setup/webkit.mjs';

const port = Number(process.env.E2E_PORT ?? 4317);
const address = `http://127.0.0.1:${port}/`;
const executablePath = findBrowser();
const firefox = findFirefox();
const inWebKit = /webkit\.test\.ts$/;

/** Plays the built game (`npm run build` first) in the browsers that `npm test` found: everything in Chromium, what is marked in Firefox, one story in WebKit. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  // A whole play takes seconds, but a busy machine of two cores may need far longer.
  timeout: 180_000,
  expect: { timeout: 15_000 },
  workers: 2,
  // A runner shares its machine with others; whoever sits at a desk wants to see what wavers.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  // What cannot be pressed is said after half a minute, not at the end of the test.
  // Tests of one worker share a window that is cleared in between: to open a new one costs as much as to open the game.
  use: { baseURL: address, trace: 'off', actionTimeout: 30_000, reuseContext: true },
  projects: [
    {
      name: 'chromium',
      testIgnore: inWebKit,
      use: { browserName: 'chromium', launchOptions: { args: browserArgs, ...(executablePath ? { executablePath } : {}) } },
    },
    // Debian's Firefox is driven by WebDriver BiDi: Playwright's own way needs its own build.
    ...(firefox
      ? [
          {
            name: 'firefox',
            testIgnore: inWebKit,
            grep: /@firefox/,
            use: {
              browserName: 'firefox' as const,
              channel: 'moz-firefox',
              launchOptions: { executablePath: firefox, firefoxUserPrefs: firefoxPrefs },
            },
          },
        ]
      : []),
    // Its test drives WebKit by itself.
    ...(findWebKit() ? [{ name: 'webkit', testMatch: inWebKit }] : []),
  ],
  webServer: {
    command: `"${process.execPath}" node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort --logLevel error`,
    url: address,
  },
});
