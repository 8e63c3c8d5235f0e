import { mkdirSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { preview } from 'vite';
import { takeStep } from '../tests/e2e/support/player.ts';
import { type Bot, comeInAsBot, startRoomServer } from '../tests/e2e/support/room.ts';
import { answer, phoneSize, turnPage } from '../tests/e2e/support/room-hands.ts';
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
await takeRoom();
await browser.close();
await server.close();

async function take(name: string, words: string, act: (page: Page) => Promise<void>): Promise<void> {
  await page.goto(address + words);
  await act(page);
  await page.waitForTimeout(2000);
  await shoot(page, name);
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

/** A room of a host, a projector, a phone and ten others: its door, and its first question. */
async function takeRoom(): Promise<void> {
  const rooms = await startRoomServer();
  const bots: Bot[] = [];
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const host = await context.newPage();
  await host.goto(rooms.address);
  await host.locator('[data-action="run-session"]').click();
  await host.locator('select[name="story"]').selectOption('bath-time');
  await host.locator('[data-action="open-room"]').click();
  await host.locator('[data-action="open-door"]').click();
  const code = (await host.locator('[data-screen="lobby"]').getAttribute('data-code')) ?? '';
  const [projector] = await Promise.all([context.waitForEvent('page'), host.locator('[data-action="projector"]').click()]);
  await projector.setViewportSize({ width: 1280, height: 720 });
  const phone = await (await browser.newContext({ viewport: phoneSize })).newPage();
  await phone.goto(`${rooms.address}j/${code}`);
  await phone.locator('[data-action="join"]').click();
  for (let at = 0; at < 10; at++) bots.push(await comeInAsBot(rooms.address, code, at));
  await host.bringToFront();
  await host.locator('[data-action="deal"]').click();
  await phone.locator('[data-screen="phone"][data-seat]').waitFor();
  await shoot(host, 'room-lobby');
  await host.locator('[data-action="begin"]').click();
  for (;;) {
    if (await phone.locator('.asks.measured').count()) break;
    if (await phone.locator('.asks').count()) await answer(phone, 0);
    else if (!(await turnPage(host))) await host.waitForTimeout(300);
  }
  for (const [page, name] of [
    [host, 'room-host'],
    [projector, 'room-projector'],
    [phone, 'room-phone'],
  ] as const)
    await shoot(page, name);
  for (const bot of bots) bot.stop();
  await context.close();
  rooms.stop();
}

async function shoot(page: Page, name: string): Promise<void> {
  await page.bringToFront();
  await page.waitForTimeout(3000);
  await page.screenshot({ path: `${out}/${name}.png` });
  console.log(`${out}/${name}.png`);
}
