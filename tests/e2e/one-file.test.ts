import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { listenIn, loudest, setSound } from './support/listening.ts';
import { type Manner, playToTheEnd, readOn, savedLog, takeStep } from './support/player.ts';
import { expect, test } from './support/test.ts';

/** The game in one file, as it lies on a stick. */
const file = pathToFileURL(resolve('packages/joined-up.html')).href;
const manner: Manner = { picks: [0, 1, 0, 2, 1], hands: 'quick', share: 'all' };
const bathTime = '?story=bath-time&seat=danny&seed=7&pace=all&motion=off';
const inFirefoxToo = { tag: '@firefox' };

test.describe('the game in one file', () => {
  test('is begun at its first screen, and asks nothing of any place but its own page', inFirefoxToo, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(file);
    await page.locator('[data-screen="home"]').waitFor();
    expect(await page.locator('a[href]:not([href^="#"])').count(), 'links to pages that are not in the file').toBe(0);
    await page.locator('[data-action="begin"]').click();
    await page.locator('[data-screen="seat"] [data-seat="ray"]').click();
    await expect(page.locator('[data-screen="story"]')).toContainText('The bath is upstairs');
    expect(asked.filter((url) => !url.startsWith(file) && !/^(blob|data):/.test(url))).toEqual([]);
    const pictures = page.locator('img');
    expect(
      await pictures.evaluateAll((all) => all.filter((one) => (one as HTMLImageElement).naturalWidth === 0).length),
      'pictures that do not show',
    ).toBe(0);
  });

  test('plays a story to its end and its debrief, with the same record as on the site', inFirefoxToo, async ({ page }) => {
    await page.goto(`./${bathTime}&stage=off`);
    await playToTheEnd(page, manner);
    const site = await savedLog(page, 'bath-time');
    await page.goto(`${file}${bathTime}&stage=off`);
    await playToTheEnd(page, manner);
    expect(await savedLog(page, 'bath-time')).toEqual(site);
    await page.locator('[data-action="debrief"]').click();
    await expect(page.locator('[data-screen="debrief"]')).toBeVisible();
  });

  test('goes on where it was when it is opened again', async ({ page }) => {
    await page.goto(`${file}${bathTime}&stage=off`);
    for (let step = 0; step < 3; step++) await takeStep(page);
    const before = await savedLog(page, 'bath-time');
    await page.goto(file);
    await page.locator('[data-action="resume"]').first().click();
    await readOn(page);
    expect(await savedLog(page, 'bath-time')).toEqual(before);
  });

  test('counts many plays on the page for whoever teaches with it', async ({ page }) => {
    await page.goto(`${file}?about=cohort`);
    const golden = ['danny', 'ray', 'tomasz'].map((seat) => resolve(`tests/golden/0.2/bath-time-${seat}-finished.json`));
    await page.locator('[data-action="cohort-files"]').setInputFiles(golden);
    await expect(page.locator('.cohort-story[data-story="bath-time"]')).toContainText('fewer than five finished plays');
  });

  test('shows the stage, and is heard once sound is asked for', async ({ page }) => {
    await listenIn(page);
    await page.goto(`${file}${bathTime}`);
    await expect(page.locator('[data-stage="on"] canvas')).toBeVisible();
    await takeStep(page);
    await setSound(page, 'on');
    await expect.poll(() => loudest(page)).toBeGreaterThan(0.001);
  });

  test("checks a story of one's own in its own worker, and plays it", async ({ page }) => {
    await page.goto(`${file}?about=own-story&pace=all&motion=off&stage=off`);
    await page.locator('[data-own="files"]').setInputFiles(['stories/bath-time/story.ink', 'stories/bath-time/story.yaml']);
    await page.locator('[data-action="play-own"]').click();
    await page.locator('[data-screen="seat"] [data-seat]').first().click();
    await readOn(page);
    await expect(page.locator('[data-screen="story"]')).toHaveAttribute('data-story', 'own-bath-time');
  });
});
