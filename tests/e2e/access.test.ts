import type { Page } from '@playwright/test';
import { axeFindings, findingsInAnyTheme } from './support/axe.ts';
import { openDebrief } from './support/kept.ts';
import { doOne, playToTheEnd, playUntil, whatIsAsked } from './support/player.ts';
import { expect, test } from './support/test.ts';

const story = 'story=whose-job&seat=dev&seed=7&pace=all&motion=off';

const sidewaysScroll = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** Every kind of question that a play asks, and the card of what was settled. */
const everyQuestion = [
  '.asks:not(.measured, .share, .commit, .who-does-what, .response)',
  '.asks.share',
  '.asks.measured',
  '[data-action="settle"]',
  '.asks.response',
  '[data-settled]',
  '.asks.who-does-what',
  '.asks.commit',
];

const checkIn = (page: Page) => async (screen: string) => expect(await findingsInAnyTheme(page), screen).toEqual([]);

test('axe finds nothing on any screen, in any theme', async ({ page }) => {
  const check = checkIn(page);
  await page.goto('./?theme=light');
  await page.locator('[data-screen="home"]').waitFor();
  await check('home');
  await page.locator('[data-action="settings"]').click();
  await page.locator('[data-screen="settings"]').waitFor();
  await check('settings');
  await page.goto('./?story=whose-job&theme=light');
  await page.locator('[data-screen="seat"]').waitFor();
  await check('choice of seat');
  await page.goto(`./?${story}&theme=light`);
  await expect(page.locator('[data-stage="on"] canvas')).toBeVisible();
  await check('a story with its picture');
  await page.goto(`./?${story}&theme=light&stage=off`);
  const met = new Set<string>();
  do {
    // What is asked comes a moment after the last line is in sight; until then one may read on.
    if ((await whatIsAsked(page)).kind === 'held') await page.waitForTimeout(150);
    for (const asked of everyQuestion) {
      if (met.has(asked) || (await page.locator(asked).count()) === 0) continue;
      met.add(asked);
      await check(asked);
    }
  } while ((await doOne(page)) !== 'ended');
  expect(everyQuestion.filter((asked) => !met.has(asked))).toEqual([]);
  await check('the end');
  await page.goto('./?about=cohort&theme=light');
  await page.locator('[data-screen="cohort"]').waitFor();
  await check('cohort');
  await page.goto('./?story=no-such-story&theme=light');
  await page.locator('[data-screen="trouble"]').waitFor();
  await check('trouble');
});

test('axe finds nothing in any part of a debrief, in any theme', async ({ page }) => {
  const check = checkIn(page);
  await openDebrief(page, 'whose-job', 'dev', '&theme=light');
  expect(await axeFindings(page), 'the first part').toEqual([]);
  const next = page.locator('[data-action="next-part"]');
  while (await next.count()) await next.click();
  expect(await axeFindings(page), 'the last part').toEqual([]);
  await page.locator('[data-action="to-the-end"]').click();
  await expect(page.locator('[data-action="print"]')).toBeFocused();
  await expect(page.locator('[data-action="print"]')).toBeInViewport();
  // One part after another is shown, and looking at each apart takes a minute: what lies folded or waits its turn is looked at together.
  await page.evaluate(() => {
    for (const part of document.querySelectorAll('.screen[hidden], .screen [hidden]')) part.removeAttribute('hidden');
    for (const detail of document.querySelectorAll('[data-screen="debrief"] details')) detail.setAttribute('open', '');
  });
  expect(await page.locator('.screen:visible').count()).toBe(7);
  await check('all parts');
});

for (const [name, viewport, hands] of [
  ['320 px wide', { width: 320, height: 640 }, 'quick'],
  ['400% zoom of a 1280 by 1024 screen', { width: 320, height: 256 }, 'keyboard'],
  ['a 500 px high frame', { width: 1024, height: 500 }, 'quick'],
] as const) {
  test(`the story is finished at ${name}, and nothing scrolls sideways`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.goto('./');
    await page.locator('[data-screen="home"]').waitFor();
    expect(await sidewaysScroll(page), 'home').toBeLessThanOrEqual(0);
    await page.goto(`./?${story}`);
    await whatIsAsked(page);
    expect(await sidewaysScroll(page), 'story with its picture').toBeLessThanOrEqual(0);
    await page.goto(`./?${story}&stage=off`);
    await playToTheEnd(page, { picks: [1, 0, 2], hands, share: 'all' });
    expect(await sidewaysScroll(page), 'story').toBeLessThanOrEqual(0);
    await page.locator('[data-action="debrief"]').click();
    await page.locator('[data-screen="debrief"]').waitFor();
    expect(await sidewaysScroll(page), 'debrief').toBeLessThanOrEqual(0);
  });
}

test('with text at its largest nothing is cut off sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`./?${story}&textSize=1.75`);
  await playUntil(page, '.asks.measured');
  expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
});
