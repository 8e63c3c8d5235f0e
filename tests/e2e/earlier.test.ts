import type { Page } from '@playwright/test';
import { doOne, wordsSaid } from './support/player.ts';
import { expect, test } from './support/test.ts';

const laidOut = (page: Page) =>
  page.locator('[data-line]').evaluateAll((lines) => lines.filter((line) => line.checkVisibility({ contentVisibilityAuto: true })).length);

/** Where the last line stands, in px from the top of the window. */
const lastTop = (page: Page) => page.locator('.backlog > :last-child').evaluate((line) => line.getBoundingClientRect().top);

/** Plays on until lines have been put away, and nothing more is. */
async function playUntilPutAway(page: Page, stage: 'on' | 'off'): Promise<void> {
  await page.goto(`./?story=whose-job&seat=dev&seed=7&pace=all&motion=off&stage=${stage}`);
  for (let step = 0; step < 26; step++) await doOne(page);
  await expect(page.locator('.earlier')).toHaveAttribute('hidden', 'until-found');
  let before = -1;
  await expect
    .poll(
      async () => {
        const now = await laidOut(page);
        const isSame = now === before;
        before = now;
        return isSame;
      },
      { intervals: [1500] },
    )
    .toBe(true);
}

/** Counts what comes into the log from now on: a screen reader would speak it. */
const hearLog = (page: Page) =>
  page.evaluate(() => {
    const heard = window as unknown as { added: number };
    heard.added = 0;
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes) heard.added += addedNodes.length;
    }).observe(document.querySelector('.backlog') as Element, { childList: true });
  });

const added = (page: Page) => page.evaluate(() => (window as unknown as { added: number }).added);

for (const [width, height, stage] of [
  [1280, 720, 'off'],
  [390, 844, 'on'],
] as const)
  test(`at ${width} by ${height}, stage ${stage}, only what is near is laid out; it stays where it is, and scrolling brings the rest`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await playUntilPutAway(page, stage);
    const all = await page.locator('[data-line]').count();
    expect(await laidOut(page)).toBeLessThan(all / 2);
    const words = await wordsSaid(page);
    await hearLog(page);
    await page.mouse.move(width * 0.7, height * 0.6);
    let turns = 0;
    for (; turns < 60 && (await page.locator('.earlier').getAttribute('hidden')) !== null; turns++) {
      const before = await lastTop(page);
      await page.mouse.wheel(0, -120);
      // To a pixel: a column is scrolled by whole ones.
      await expect.poll(async () => Math.abs((await lastTop(page)) - before - 120)).toBeLessThan(2);
    }
    expect(turns).toBeLessThan(60);
    expect(await laidOut(page)).toBe(all);
    await expect(page.locator('.earlier-more')).toHaveCount(0);
    expect(await wordsSaid(page)).toEqual(words);
    expect(await added(page)).toBe(0);
    // Whoever has come back to what is new has them put away again.
    await page.mouse.wheel(0, 99_999);
    await expect.poll(() => laidOut(page)).toBeLessThan(all / 2);
    expect(await added(page)).toBe(0);
  });

test('by key, what was said before comes by its button, and the focus goes to the last of it; none of it is announced', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await playUntilPutAway(page, 'off');
  await hearLog(page);
  const button = page.getByRole('button', { name: 'What was said before' });
  await button.focus();
  await expect(button).toBeInViewport();
  // The scroll to the button alone takes it from nobody.
  await page.waitForTimeout(500);
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  const last = page.locator('.earlier > :last-child');
  await expect(last).toBeFocused();
  await expect(last).toBeInViewport();
  await expect(page.getByRole('region', { name: 'What was said before' })).toContainText('Four chairs, and one is empty.');
  expect(await added(page)).toBe(0);
});

test('the browser’s own search finds what was put away, and paper has all of it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await playUntilPutAway(page, 'off');
  const first = page.locator('[data-line="0"]');
  await page.emulateMedia({ media: 'print' });
  expect((await first.boundingBox())?.height).toBeGreaterThan(10);
  await expect(page.locator('.earlier-more')).toBeHidden();
  await page.emulateMedia({ media: null });
  // A search cannot be typed from here; an address that leads into the words opens them in the same way.
  await first.evaluate((line) => {
    line.id = 'sought';
    location.hash = 'sought';
  });
  await expect(first).toBeInViewport();
  await expect(page.locator('.earlier')).not.toHaveAttribute('hidden');
});
