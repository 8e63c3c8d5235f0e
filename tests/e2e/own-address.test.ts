import type { Page, Route } from '@playwright/test';
import { axeFindings, findingsInAnyTheme } from './support/axe.ts';
import { laidPlay, layPlay } from './support/kept.ts';
import { readOn } from './support/player.ts';
import { expect, test } from './support/test.ts';

/** The first words of *Whose job is it?* */
const words = 'Four chairs, and one is empty.';
const settings = 'pace=all&motion=off';

/** Holds the game's script back, as a slow line does; what it gives lets the script go. */
async function holdScript(page: Page): Promise<() => Promise<void>> {
  const held: Route[] = [];
  let isFree = false;
  await page.route('**/assets/index-*.js', (route) => (isFree ? route.continue() : held.push(route)));
  return async () => {
    isFree = true;
    for (const route of held.splice(0)) await route.continue();
  };
}

/** Goes to an address whose script is held back, so that it never has loaded. */
const open = (page: Page, address: string) => page.goto(address, { waitUntil: 'commit' });

const firstLine = (page: Page) => page.locator('[data-line="0"] .words');

for (const [width, height] of [
  [1280, 720],
  [390, 844],
] as const)
  for (const stage of ['on', 'off'])
    test(`at ${width} by ${height}, stage ${stage}, the first words stand before the game has come, and stay where they are when it comes`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      const letGo = await holdScript(page);
      // The typeface and the terms that are explained come later, as on any page of ours, and break lines elsewhere.
      await page.route(/\.woff2$|glossary-[\w-]+\.js$/, () => {});
      await open(page, `./whose-job.dev.html?seed=7&stage=${stage}&${settings}`);
      await expect(firstLine(page)).toContainText(words);
      await expect(firstLine(page)).toBeInViewport({ ratio: 1 });
      await expect(page.locator('[data-action="next"]')).toBeEnabled();
      await expect(page.locator('[data-action="next"]')).toBeInViewport({ ratio: 1 });
      await expect(page.locator('.still')).toHaveCount(stage === 'on' ? 1 : 0);
      const places = ['[data-line="0"] .words', '.backlog > :last-child', '.bar-title', '.foot-bar .button'];
      const before = await Promise.all(places.map((place) => page.locator(place).boundingBox()));

      await letGo();
      await page.locator('[data-screen="story"]').waitFor();
      await expect(firstLine(page)).toContainText(words);
      for (const [at, place] of places.entries()) {
        const now = await page.locator(place).boundingBox();
        for (const side of ['x', 'y'] as const)
          expect(Math.abs((now?.[side] ?? 0) - (before[at]?.[side] ?? 1000)), `${side} of ${place}`).toBeLessThanOrEqual(2);
      }
      const { pathname, searchParams } = new URL(page.url());
      expect(pathname).toBe('/');
      expect(Object.fromEntries(searchParams)).toMatchObject({ story: 'whose-job', seat: 'dev', seed: '7', stage, pace: 'all' });

      const lines = await page.locator('[data-line]').count();
      await page.locator('[data-action="next"]').click();
      await expect.poll(() => page.locator('[data-line]').count()).toBeGreaterThan(lines);
    });

for (const [width, height, hand] of [
  [1280, 720, 'mouse'],
  [390, 844, 'mouse'],
  [1024, 500, 'Enter'],
] as const)
  test(`at ${width} by ${height} the whole opening is read before the game has come, by ${hand}, and the game goes on from there`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const letGo = await holdScript(page);
    await page.route(/\.woff2$|glossary-[\w-]+\.js$/, () => {});
    await open(page, `./whose-job.maire.html?seed=7&stage=off&${settings}`);
    const next = page.locator('[data-action="next"]');
    await expect(next).toBeEnabled();
    const before = await page.locator('.backlog [data-line]').count();
    for (let press = 0; press < 12 && (await next.isEnabled()); press++) {
      await expect(next).toBeInViewport({ ratio: 1 });
      if (hand === 'mouse') await next.click();
      else await next.press(hand);
    }
    await expect(page.getByRole('status')).toHaveText('The game is opening…');
    await expect(page.locator('template')).toHaveCount(0);
    const lines = await page.locator('.backlog .words').allTextContents();
    expect(lines.length).toBeGreaterThan(before);

    await letGo();
    await page.locator('[data-screen="story"]').waitFor();
    expect(await page.locator('.backlog .words').allTextContents()).toEqual(lines);
    await expect(page.locator('.arrives')).toHaveCount(0);
    // What is asked comes where all has been read; in a low window the end of the last page may still lie below.
    await readOn(page);
    await expect(page.locator('#asks')).toBeInViewport();
  });

test('the game goes on from the page that was reached, and none is read twice', async ({ page }) => {
  const letGo = await holdScript(page);
  await open(page, `./whose-job.maire.html?seed=7&stage=off&${settings}`);
  const next = page.locator('[data-action="next"]');
  await expect(next).toBeEnabled();
  await expect(page.locator('template')).toHaveCount(2);
  await expect(page.locator('.foot-bar')).toContainText('Page 1 of 3');
  while ((await page.locator('template').count()) > 1) await next.click();
  await expect(page.locator('.foot-bar')).toContainText('Page 2 of 3');
  const line = page.locator('.backlog > :last-child');
  const words = await line.textContent();
  const was = await line.boundingBox();
  await letGo();
  await page.locator('[data-screen="story"]').waitFor();
  await expect(line).toHaveText(words ?? '');
  await expect(page.locator('.foot-bar')).toContainText('Page 2 of 3');
  expect(Math.abs(((await line.boundingBox())?.y ?? 0) - (was?.y ?? 1000))).toBeLessThanOrEqual(2);
  const count = await page.locator('[data-line]').count();
  while ((await page.locator('[data-line]').count()) === count) await next.click();
  await expect(page.locator('.backlog')).toHaveCount(1);
  const all = await page.locator('[data-line] .words').allTextContents();
  expect(new Set(all).size).toBe(all.length);
});

test('what stood there does not arrive a second time; what comes next does', async ({ page }) => {
  await page.goto('./whose-job.dev.html?stage=off');
  await page.locator('[data-action="next"]').waitFor();
  await expect(page.locator('.arrives')).toHaveCount(0);
  await page.locator('[data-action="next"]').click();
  await expect(page.locator('.arrives').first()).toBeAttached();
});

test('axe finds nothing while the game has not come, in any theme, on a phone either', async ({ page }) => {
  for (const address of ['whose-job.dev.html', 'whose-job.html']) {
    await holdScript(page);
    await page.setViewportSize({ width: 1280, height: 720 });
    await open(page, `./${address}`);
    await page.locator('[data-prepared]').waitFor();
    await page.locator('[data-prepared] p').last().waitFor({ state: 'attached' });
    expect(await findingsInAnyTheme(page), address).toEqual([]);
    await page.setViewportSize({ width: 390, height: 600 });
    expect(await axeFindings(page), `${address} on a phone`).toEqual([]);
  }
});

test('somebody who goes on with a play does not see its beginning first', async ({ page }) => {
  await layPlay(page, 'whose-job', 'dev', 2);
  const letGo = await holdScript(page);
  await open(page, `./whose-job.dev.html?${settings}&stage=off`);
  await expect(page.getByRole('status')).toHaveText('The game is opening…');
  await expect(firstLine(page)).toBeHidden();
  await letGo();
  await page.locator('[data-screen="story"]').waitFor();
  await expect(firstLine(page)).toBeVisible();
  expect(new URL(page.url()).searchParams.get('play')).toBe(laidPlay);
});

test('a play of another seat hides nothing', async ({ page }) => {
  await layPlay(page, 'whose-job', 'joel', 2);
  await holdScript(page);
  await open(page, `./whose-job.dev.html?${settings}`);
  await expect(firstLine(page)).toBeVisible();
});

test('a dark page has the room at dusk, and captions stand where sound is on', async ({ page }) => {
  await holdScript(page);
  await open(page, './whose-job.dev.html?theme=dark&sound=on');
  await expect(page.locator('.still')).toHaveAttribute('src', /-dusk\.svg$/);
  await expect(page.locator('.caption').first()).toBeVisible();
  await open(page, './whose-job.dev.html?theme=light');
  await expect(page.locator('.still')).toHaveAttribute('src', /school-meeting\.svg$/);
  await expect(page.locator('.caption').first()).toBeHidden();
});

test('a story’s page leads to each seat, before and after the game has come', async ({ page }) => {
  const letGo = await holdScript(page);
  await open(page, `./whose-job.html?${settings}&stage=off`);
  await expect(page.getByRole('heading', { name: 'Whose job is it?' })).toBeVisible();
  const links = page.locator('a.seat');
  await expect(links).toHaveCount(4);
  for (const link of await links.all()) expect((await page.request.get((await link.getAttribute('href')) ?? '')).ok()).toBe(true);
  const before = await page.locator('[data-seat="dev"]').first().boundingBox();
  await letGo();
  await page.locator('[data-screen="seat"]').waitFor();
  const after = await page.locator('[data-screen="seat"] [data-seat="dev"]').boundingBox();
  expect(Math.abs((after?.y ?? 0) - (before?.y ?? 1000))).toBeLessThanOrEqual(2);
  expect(new URL(page.url()).search).toContain('story=whose-job');

  await holdScript(page);
  await open(page, `./whose-job.html?${settings}&stage=off`);
  await page.locator('a.seat[data-seat="dev"]').click({ noWaitAfter: true });
  await expect(firstLine(page)).toContainText(words);
});

test('the answer names what to fetch, and from there the way home and Back are as ever', async ({ page }) => {
  const address = `./whose-job.dev.html?${settings}&stage=off`;
  expect((await page.request.get(address)).headers().link).toMatch(
    /assets\/index-[\w-]+\.js>; rel=modulepreload.*assets\/whose-job-[\w-]+\.js>; rel=modulepreload/,
  );
  await page.goto(address);
  await page.locator('[data-screen="story"]').waitFor();
  await page.locator('[data-action="home"]').click();
  await expect(page.locator('[data-action="begin"]')).toBeVisible();
  expect(new URL(page.url()).pathname).toBe('/');
  await page.goBack();
  await expect(firstLine(page)).toContainText(words);
  await page.reload();
  await expect(page.locator('[data-screen="story"]')).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the first words stand there, and what the game needs', async ({ page }) => {
    const answer = await page.goto('./whose-job.dev.html');
    await expect(firstLine(page)).toContainText(words);
    // Chromium parses a page as if scripts ran when Playwright turns them off: it does not show this then.
    expect(await answer?.text()).toContain('<noscript><p>Joined Up needs JavaScript.');
    await expect(page.locator('.foot-bar')).toBeHidden();
    await page.goto('./whose-job.html');
    await page.locator('a.seat[data-seat="joel"]').click();
    await expect(firstLine(page)).toContainText(words);
  });
});
