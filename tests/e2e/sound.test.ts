import { captions } from '../../game/sound/captions.ts';
import { contextStates, type Listened, listenIn, loudest, setSound } from './support/listening.ts';
import { takeStep } from './support/player.ts';
import { expect, test } from './support/test.ts';

const story = './?story=whose-job&seat=dev&seed=7&pace=all&motion=off&stage=off';

test('no sound is fetched or made before it is asked for', async ({ page }) => {
  const fetched = await listenIn(page);
  await page.goto('./');
  await page.locator('[data-screen="home"]').waitFor();
  await page.goto(story);
  for (let step = 0; step < 4; step++) await takeStep(page);
  expect(fetched).toEqual([]);
  expect(await contextStates(page)).toEqual([]);
  expect(await page.locator('.caption').count()).toBe(0);
});

test('once asked for, the room is heard and each sound of a line has its words; off is silent again', async ({ page }) => {
  const fetched = await listenIn(page);
  await page.goto(story);
  await takeStep(page);
  await setSound(page, 'on');
  await expect.poll(() => contextStates(page)).toEqual(['running']);
  await expect.poll(() => loudest(page)).toBeGreaterThan(0.001);
  expect(fetched.some((url) => url.includes('room-'))).toBe(true);
  const words = new Set(Object.values(captions));
  for (let step = 0; step < 30 && (await page.locator('.caption').count()) === 0; step++) await takeStep(page);
  const captioned = await page.locator('.caption').allTextContents();
  expect(captioned.length).toBeGreaterThan(0);
  for (const caption of captioned) expect(words).toContain(caption);
  await setSound(page, 'off');
  await expect.poll(() => loudest(page)).toBe(0);
  expect(await page.locator('.caption').count()).toBe(0);
});

test('a kind of sound that is set to silent is silent', async ({ page }) => {
  await listenIn(page);
  await page.goto(`${story}&sound=on&roomsVolume=0&foleyVolume=0&tonesVolume=0`);
  for (let step = 0; step < 4; step++) {
    await takeStep(page);
    expect(await loudest(page)).toBe(0);
  }
});

test('sound comes back after the tab has slept', async ({ page }) => {
  await listenIn(page);
  await page.goto(`${story}&sound=on`);
  await takeStep(page);
  await expect.poll(() => loudest(page)).toBeGreaterThan(0.001);
  await page.evaluate(async () => {
    for (const context of (window as unknown as { listened: Listened }).listened.contexts) await context.suspend();
  });
  expect(await contextStates(page)).toEqual(['suspended']);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect.poll(() => contextStates(page)).toEqual(['running']);
  await expect.poll(() => loudest(page)).toBeGreaterThan(0.001);
});

test('the theme answers the one who asks for sound on the first screen, and is gone when a story speaks', async ({ page }) => {
  await listenIn(page);
  await page.goto('./?roomsVolume=0&foleyVolume=0');
  await page.locator('[data-screen="home"]').waitFor();
  await setSound(page, 'on');
  await expect.poll(() => loudest(page)).toBeGreaterThan(0.002);
  await page.evaluate((address) => history.pushState(null, '', address), story);
  await page.evaluate(() => dispatchEvent(new PopStateEvent('popstate')));
  await page.locator('[data-screen="story"]').waitFor();
  await expect.poll(() => loudest(page), { timeout: 4000 }).toBe(0);
});
