import { mkdirSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { preview } from 'vite';
import { takeStep } from '../tests/e2e/support/player.ts';
import { browserArgs, findBrowser } from './setup/browser.mjs';

/** Takes the pictures of the README and the documents from the built game (`npm run build` first), so that they never show what is no longer there. */
const out = 'docs/pictures';
mkdirSync(out, { recursive: true });
const server = await preview({ preview: { host: '127.0.0.1', port: 4350, strictPort: false }, logLevel: 'error' });
const address = server.resolvedUrls?.local[0] ?? '';
const executablePath = findBrowser();
const browser = await chromium.launch({ args: browserArgs, ...(executablePath ? { executablePath } : {}) });
const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });

await take('home', '', async () => {});
await take('story', '?story=whose-job&seat=dev&seed=7&pace=all', upToMove);
await take('table', '?story=whose-job&seat=dev&seed=7&pace=all', upToMeasured);
await take('debrief', '?story=whose-job&seat=dev&seed=7&pace=all', toDebrief);
await browser.close();
await server.close();

async function take(name: string, words: string, act: (page: Page) => Promise<void>): Promise<void> {
  await page.goto(address + words);
  await act(page);
  await page.waitForTimeout(5000);
  await page.screenshot({ path: `${out}/${name}.png` });
  console.log(`${out}/${name}.png`);
}

/** The first personal move after some decisions: the room with everybody in it. */
async function upToMove(page: Page): Promise<void> {
  for (let step = 0; step < 5; step++) await takeStep(page);
  while ((await page.locator('.asks:is(.measured, .share, .commit)').count()) > 0) await takeStep(page);
}

async function upToMeasured(page: Page): Promise<void> {
  await page.locator('.asks').first().waitFor();
  while ((await page.locator('.asks.measured').count()) === 0) await takeStep(page);
  await page.locator('[data-choice]').nth(1).click();
  await page.locator('[data-choice]').first().click();
}

async function toDebrief(page: Page): Promise<void> {
  for (let step = 0; await takeStep(page, step % 2); step++);
  await page.locator('[data-action="debrief"]').click();
  await page.locator('[data-screen="debrief"]').waitFor();
}
