import type { Page } from '@playwright/test';
import { openDebrief } from './support/kept.ts';
import { playUntil, readOn, savedLog, takeStep } from './support/player.ts';
import { expect, test } from './support/test.ts';

/** Holds a key down as a keyboard does: one press, and then some thirty repeats a second until it is let go. */
async function hold(page: Page, key: string): Promise<void> {
  for (let repeat = 0; repeat < 40; repeat++) {
    await page.keyboard.down(key);
    await page.waitForTimeout(33);
  }
  await page.keyboard.up(key);
}

async function goToMeasured(page: Page): Promise<void> {
  await page.goto('./?story=whose-job&seat=dev&seed=7&pace=all&motion=off&stage=off');
  await playUntil(page, '.asks.measured:has([data-answer="we"])');
}

const count = async (page: Page) => (await savedLog(page, 'whose-job')).length;

test('a number key held down picks once, and settles nothing', async ({ page }) => {
  await goToMeasured(page);
  const before = await count(page);
  await hold(page, '1');
  await expect(page.locator('.laid-token')).toHaveCount(1);
  expect(await count(page)).toBe(before);
});

test('a number key held down on a move takes one choice, and the question after it stays open', async ({ page }) => {
  await page.goto('./?story=whose-job&seat=dev&seed=7&pace=all&motion=off&stage=off');
  await playUntil(page, '.asks:not(.measured, .share, .commit, .who-does-what, .response)');
  const picked = await page.locator('.pick').count();
  await hold(page, '1');
  await expect(page.locator('.pick')).toHaveCount(picked + 1);
  await expect(page.locator('.asks, [data-action="next"], [data-action="show-all"]').first()).toBeVisible();
});

test('number keys pressed fast each lay a token, and the next holds up a card', async ({ page }) => {
  await goToMeasured(page);
  const tokens = await page.locator('[data-answer]').count();
  for (let token = 0; token < tokens; token++) await page.keyboard.press('1');
  await expect(page.locator('.laid-token')).toHaveCount(tokens);
  await page.locator('[data-action="settle"]').waitFor();
  await page.keyboard.press('2');
  await expect(page.locator('[data-choice][aria-pressed="true"]')).toHaveCount(1);
});

for (const key of ['Enter', 'Space']) {
  test(`${key} held down on a card does not put it to the table; a fresh press does`, async ({ page }) => {
    await goToMeasured(page);
    const tokens = await page.locator('[data-answer]').count();
    for (let token = 0; token < tokens; token++) await page.keyboard.press('1');
    await page.locator('[data-action="settle"]').waitFor();
    await page.locator('[data-choice]').first().focus();
    const before = await count(page);
    await hold(page, key);
    await expect(page.locator('[data-action="settle"]')).toBeFocused();
    expect(await count(page)).toBe(before);
    await page.keyboard.press(key);
    await expect.poll(() => count(page)).toBeGreaterThan(before);
  });
}

test('Space held down shows the rest of the lines and presses nothing of what follows', async ({ page }) => {
  await page.goto('./?story=bath-time&seat=danny&seed=7&pace=slow&motion=off&stage=off');
  await takeStep(page);
  await page.locator('[data-action="show-all"]').waitFor();
  const length = (await savedLog(page, 'bath-time')).length;
  await hold(page, 'Space');
  await readOn(page);
  expect((await savedLog(page, 'bath-time')).length).toBe(length);
});

test('in a text box a held key writes', async ({ page }) => {
  await openDebrief(page, 'bath-time', 'danny');
  const box = page.locator('[data-screen="debrief"] :is(textarea, input[type="text"])').first();
  await box.focus();
  for (let repeat = 0; repeat < 4; repeat++) await page.keyboard.down('1');
  await page.keyboard.up('1');
  await expect(box).toHaveValue('1111');
});
