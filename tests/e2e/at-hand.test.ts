import type { Page } from '@playwright/test';
import { axeFindings } from './support/axe.ts';
import { doOne, playUntil, readOn, takeStep } from './support/player.ts';
import { expect, test } from './support/test.ts';

const story = './?story=bath-time&seat=danny&seed=7&pace=all&motion=off';
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

test('the pocket opens at any time, by key too, and holds what was told in private, promised and given up', async ({ page }) => {
  await page.goto(story);
  await readOn(page);
  const pocket = page.locator('[data-screen="pocket"]');
  await page.locator('[data-action="pocket"]').click();
  await expect(pocket.locator('[data-known="slip"][data-told="no"]')).toContainText('It must be passed on');
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(pocket).toHaveCount(0);
  await takeStep(page);
  await readOn(page);
  await page.locator('[data-action="pocket"]').focus();
  await page.keyboard.press('Enter');
  await expect(pocket.locator('[data-known="slip"]')).toHaveAttribute('data-told', 'yes');
  await expect(pocket.getByRole('heading', { name: 'What you did' })).toBeVisible();
  await page.locator('[data-action="close"]').click();
  while (await takeStep(page));
  await page.locator('[data-action="pocket"]').click();
  await expect(pocket.locator('[data-promised]')).toHaveCount(1);
});

test('the end shows what somebody else knew and never said, behind their portrait', async ({ page }) => {
  await page.goto(story);
  // Nobody is asked anything, so that what they know stays with them.
  for (let kind = await readOn(page); kind !== 'ended'; kind = await readOn(page))
    if (kind === 'response') await page.locator('[data-action="go-along"]').first().click();
    else await doOne(page, 1);
  const untold = page.locator('.untold');
  await expect(untold.first()).toContainText('knew something that was never said');
  await expect(untold.first().locator('li').first()).toBeHidden();
  await untold.first().locator('summary').click();
  await expect(untold.first().locator('li').first()).toBeVisible();
});

test('Tab first finds the way past the bar, and it leads to what is asked', async ({ page }) => {
  await page.goto(story);
  await readOn(page);
  await page.locator('[data-action="home"]').focus();
  await page.keyboard.press('Shift+Tab');
  await expect(page.locator('[data-action="skip"]')).toBeFocused();
  await expect(page.locator('[data-action="skip"]')).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('#asks')).toBeFocused();
});

test('the focus goes to the heading of each new screen', async ({ page }) => {
  await page.goto('./?motion=off');
  await page.locator('[data-story="bath-time"] [data-action="open"]').click();
  await page.locator('[data-screen="seat"]').waitFor();
  await expect.poll(() => focused(page)).toBe('Bath time');
  await page.locator('[data-seat="danny"]').click();
  await page.locator('[data-screen="story"]').waitFor();
  await expect.poll(() => page.evaluate(() => document.querySelector('main')?.contains(document.activeElement))).toBe(true);
  await page.locator('[data-action="home"]').click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
});

test('in colours of the system the chosen card, the focus and every card have lines of their own', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(story);
  await playUntil(page, '[data-action="settle"]');
  await page.locator('[data-choice]').first().click();
  const lines = (at: number) =>
    page
      .locator('[data-choice]')
      .nth(at)
      .evaluate((card) => {
        const { borderTopStyle, borderTopWidth, outlineStyle } = getComputedStyle(card);
        return { borderTopStyle, wide: Number.parseFloat(borderTopWidth) >= 1, outlineStyle };
      });
  expect(await lines(0)).toEqual({ borderTopStyle: 'double', wide: true, outlineStyle: 'solid' });
  expect(await lines(1)).toEqual({ borderTopStyle: 'solid', wide: true, outlineStyle: 'none' });
  await page.keyboard.press('Shift+Tab');
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineWidth);
  expect(Number.parseFloat(outline)).toBeGreaterThanOrEqual(2);
});

test('what somebody answers waits to be read, before everybody puts forward once more', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto('./?story=whose-job&seat=dev&seed=7&pace=all&motion=off&stage=off');
  await playUntil(page, '[data-action="ask"]');
  await page.locator('[data-action="ask"]').first().click();
  const answer = page.locator('[data-replied]').last();
  await expect(answer).toBeInViewport({ ratio: 1 });
  await expect(page.locator('#asks')).toHaveCount(0);
  await expect(page.locator('[data-action="next"]')).toHaveText('Go on');
  await page.locator('[data-action="next"]').click();
  await expect(page.locator('#asks')).toBeInViewport();
});

test('without the picture the bar stays at the foot of a phone, however little stands above it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./?story=whose-job&seat=dev&seed=7&pace=all&motion=off&stage=off');
  while (await takeStep(page));
  const bar = await page.locator('.foot-bar').boundingBox();
  expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBeCloseTo(844, 0);
});

test('on a slow machine too, what is asked comes once, and stays until it is answered', async ({ page }) => {
  await page.goto('./whose-job.dev.html?seed=1&pace=all&stage=off');
  await readOn(page);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.evaluate(() => {
    const own = window as unknown as { gone: number };
    own.gone = 0;
    new MutationObserver((changes) => {
      for (const { removedNodes } of changes)
        for (const node of removedNodes) if (node instanceof Element && node.matches('.asks')) own.gone++;
    }).observe(document.body, { childList: true, subtree: true });
  });
  let answers = 0;
  while (await takeStep(page, answers)) answers++;
  expect(answers).toBeGreaterThan(10);
  // Each answer takes away what it answered, and nothing else does.
  expect(await page.evaluate(() => (window as unknown as { gone: number }).gone)).toBeLessThanOrEqual(answers);
});

test('the answer chosen in a commitment round is in sight, however high the bar has grown by the guess', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto('./?story=bath-time&seat=danny&seed=5&pace=all&motion=off');
  await playUntil(page, '.asks.commit');
  const cards = page.locator('.commit [data-choice]');
  for (const at of [2, 0, 2]) {
    await cards.nth(at).press('Enter');
    await expect(cards.nth(at)).toHaveAttribute('aria-pressed', 'true');
    await expect
      .poll(async () => {
        const [card, bar] = await Promise.all([cards.nth(at).boundingBox(), page.locator('.foot-bar').boundingBox()]);
        return card && bar ? card.y + card.height <= bar.y + 1 : false;
      })
      .toBe(true);
  }
});
