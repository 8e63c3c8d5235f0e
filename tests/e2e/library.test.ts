import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { layPlay, layPlays, openDebrief, openNothing } from './support/kept.ts';
import { keptPlays, playToTheEnd, readOn, savedLog, takeStep, wordsSaid } from './support/player.ts';
import { expect, test } from './support/test.ts';

const seated = './?story=whose-job&seat=dev&pace=all&motion=off&stage=off';
const address = `${seated}&seed=7`;
const manner = { picks: [0, 1], hands: 'quick', share: 'all' } as const;

const steps = async (page: Page, count: number) => {
  // A tab at the back draws so seldom that nothing in it can be pressed in time.
  await page.bringToFront();
  for (let step = 0; step < count; step++) await takeStep(page);
  await readOn(page);
};
const logs = async (page: Page) => (await keptPlays(page)).map(({ log }) => JSON.stringify(log));
const storage = (page: Page) => page.evaluate(() => JSON.stringify(Object.entries(localStorage).sort()));
/** Opens the same browser's storage in another tab. */
const tab = async (page: Page, words = address) => {
  const other = await page.context().newPage();
  await other.goto(words);
  await other.locator('main[data-screen]').waitFor();
  return other;
};
const importFile = (page: Page, name: string, text: string) =>
  page
    .locator('input[data-action="import"]')
    .first()
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

test('an address with a seed goes on where it was after a reload, and when it is opened again', async ({ page }) => {
  await page.goto(address);
  await steps(page, 3);
  const [before, words] = [await savedLog(page, 'whose-job'), await wordsSaid(page)];
  expect(page.url()).toMatch(/play=\w+/);
  await page.reload();
  await readOn(page);
  expect(await wordsSaid(page)).toEqual(words);
  await page.goto(address);
  await readOn(page);
  expect(await wordsSaid(page)).toEqual(words);
  await steps(page, 1);
  expect((await savedLog(page, 'whose-job')).slice(0, before.length)).toEqual(before);
  expect(await keptPlays(page)).toHaveLength(1);
});

test('opening writes nothing: no address, no seat, no list changes what is kept', async ({ page }) => {
  await page.goto(address);
  await steps(page, 2);
  const before = await storage(page);
  for (const words of [
    seated,
    `${seated}&seed=8`,
    './?story=whose-job&seat=rhona&pace=all&stage=off',
    './?story=whose-job',
    './',
    './?about=plays',
  ]) {
    await page.goto(words);
    await page.locator('.asks, [data-action="next"], [data-seat], [data-screen="home"], [data-screen="plays"]').first().waitFor();
    expect(await storage(page), words).toBe(before);
  }
});

test('the same address in two tabs: the older says that the play went on, takes nothing, and comes up to date', async ({ page }) => {
  await page.goto(address);
  const older = await tab(page);
  await readOn(older);
  await steps(page, 4);
  const before = await logs(page);
  await older.bringToFront();
  await expect(older.locator('[data-bar="elsewhere"]')).toContainText('went on in another window (4 steps further)');
  await older.locator('[data-choice], [data-action="share"]').first().click();
  expect(await logs(page)).toEqual(before);
  await older.locator('[data-action="come-up-to-date"]').click();
  await expect(older.locator('[data-bar="elsewhere"]')).toHaveCount(0);
  await readOn(older);
  expect(await wordsSaid(older)).toEqual(await wordsSaid(page));
  await steps(older, 1);
  await expect(page.locator('[data-bar="elsewhere"]')).toContainText('1 step further');
});

test('three tabs on one play: a copy is kept beside it, and nothing is shortened', async ({ page }) => {
  await page.goto(address);
  await steps(page, 1);
  const [second, third] = [await tab(page, page.url()), await tab(page, page.url())];
  await steps(page, 2);
  const [longer] = await logs(page);
  await second.locator('[data-action="keep-copy"]').click();
  await expect(second.locator('[data-bar="elsewhere"]')).toHaveCount(0);
  await steps(second, 1);
  expect(second.url()).not.toBe(page.url());
  await third.locator('[data-action="come-up-to-date"]').click();
  await steps(third, 1);
  const kept = await logs(page);
  expect(kept).toHaveLength(2);
  expect(kept.some((log) => log.startsWith(longer?.slice(0, -1) ?? ''))).toBe(true);
});

test('a play that is let go in another tab can be kept in this one, or let go here too', async ({ page }) => {
  await page.goto(address);
  await steps(page, 2);
  const [mine, theirs] = [await tab(page, page.url()), await tab(page, './?about=plays')];
  await theirs.locator('[data-action="remove"]').click();
  await expect(page.locator('[data-bar="elsewhere"]')).toContainText('let go in another window');
  await page.locator('[data-action="keep-copy"]').click();
  await steps(page, 1);
  expect(await keptPlays(page)).toHaveLength(1);
  await mine.locator('[data-action="come-up-to-date"]').click();
  await expect(mine.locator('[data-screen="home"]')).toBeVisible();
  expect(await keptPlays(page)).toHaveLength(1);
});

test('choosing a seat that was left asks whether to go on or to start anew, and keeps both', async ({ page }) => {
  await page.goto(address);
  await steps(page, 5);
  const [left] = await logs(page);
  const words = await wordsSaid(page);
  await page.locator('[data-action="home"]').click();
  await page.locator('[data-story="whose-job"] [data-action="open"]').click();
  await page.locator('[data-seat="dev"]').click();
  await expect(page.locator('[data-screen="offer"]')).toContainText('5 steps');
  await page.locator('[data-screen="offer"] [data-action="start-anew"]').click();
  await readOn(page);
  expect(await wordsSaid(page)).not.toEqual(words);
  await steps(page, 1);
  expect(await logs(page)).toContain(left);
  expect(await keptPlays(page)).toHaveLength(2);

  await page.locator('[data-action="home"]').click();
  await page.locator('[data-story="whose-job"] [data-action="open"]').click();
  await page.locator('.left-plays [data-action="go-on"]').nth(1).click();
  await readOn(page);
  expect(await wordsSaid(page)).toEqual(words);
  expect(await logs(page)).toContain(left);
});

test('another seat, by the screen, by the browser’s Back and by a link, leaves the longer play as it is and says that it is there', async ({
  page,
}) => {
  await page.goto('./?story=whose-job&pace=all&motion=off&stage=off');
  await page.locator('[data-seat="dev"]').click();
  await steps(page, 3);
  const [left] = await logs(page);
  await page.goBack();
  await expect(page.locator('.left-plays')).toContainText('3 steps');
  await page.locator('[data-seat="rhona"]').click();
  await steps(page, 1);
  expect(await logs(page)).toContain(left);
  await page.goto('./?story=whose-job&seat=joel&seed=9&pace=all&motion=off&stage=off');
  await readOn(page);
  await expect(page.locator('.notice')).toContainText('It is kept; this is a new one');
  await steps(page, 1);
  expect(await logs(page)).toContain(left);
  expect(await keptPlays(page)).toHaveLength(3);
});

test('Back and Forward find exactly the play that was open there', async ({ page }) => {
  await page.goto('./?story=whose-job&pace=all&motion=off&stage=off');
  await page.locator('[data-seat="dev"]').click();
  await steps(page, 2);
  const one = await wordsSaid(page);
  await page.locator('[data-action="home"]').click();
  await page.locator('[data-story="whose-job"] [data-action="open"]').click();
  await page.locator('[data-seat="dev"]').click();
  await page.locator('[data-action="start-anew"]').click();
  await steps(page, 1);
  const two = await wordsSaid(page);
  const kept = await logs(page);
  for (let back = 0; back < 3; back++) await page.goBack();
  await readOn(page);
  expect(await wordsSaid(page)).toEqual(one);
  for (let forward = 0; forward < 3; forward++) await page.goForward();
  await readOn(page);
  expect(await wordsSaid(page)).toEqual(two);
  expect(await logs(page)).toEqual(kept);
});

test('an address that names a play which is not kept here says so, with the ways on', async ({ page }) => {
  await page.goto(`${seated}&play=zzzz`);
  await expect(page.locator('[data-screen="trouble"]')).toContainText('There is no play "zzzz" here');
  await page.getByRole('button', { name: 'Choose a seat' }).click();
  await expect(page.locator('[data-screen="seat"]')).toBeVisible();
});

test('an older export opened over a longer play asks, and the longer one stays beside it', async ({ page }) => {
  await page.goto(address);
  await steps(page, 2);
  await page.locator('[data-action="settings"]').click();
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator('[data-action="export-save"]').click()]);
  const older = readFileSync(await file.path(), 'utf8');
  await page.locator('[data-action="close"]').click();
  await steps(page, 3);
  const [longer] = await logs(page);
  await page.goto('./?pace=all&stage=off');
  await importFile(page, 'older.json', older);
  await expect(page.locator('[data-screen="offer"]')).toContainText('goes further than this file');
  expect(await logs(page)).toEqual([longer]);
  await page.locator('[data-screen="offer"] [data-action="keep-copy"]').click();
  await readOn(page);
  expect(await logs(page)).toHaveLength(2);
  expect(await logs(page)).toContain(longer);

  await page.goto('./?pace=all&stage=off');
  await importFile(page, 'older.json', older);
  await expect(page.locator('.notice')).toContainText('is kept here already');
  expect(await logs(page)).toHaveLength(2);
});

test('a file that goes further than the kept play is opened from the settings, beside it or in its place', async ({ page, browser }) => {
  await page.goto(address);
  await steps(page, 4);
  const [{ play = '', order = 1, log = [] } = {}] = await keptPlays(page);
  const longer = await page.evaluate((id) => localStorage.getItem(`joined-up.play.${id}`), play);
  const elsewhere = await (await browser.newContext()).newPage();
  await elsewhere.goto(new URL(address, page.url()).toString());
  await steps(elsewhere, 2);
  await elsewhere.locator('[data-action="settings"]').click();
  await elsewhere
    .locator('[data-screen="settings"] input[data-action="import"]')
    .setInputFiles({ name: 'longer.json', mimeType: 'application/json', buffer: Buffer.from(longer ?? '') });
  await expect(elsewhere.locator('[data-screen="offer"]')).toContainText('goes further than the play kept here');
  await elsewhere.locator('[data-action="keep-longer"]').click();
  await readOn(elsewhere);
  expect(await keptPlays(elsewhere)).toMatchObject([{ play, log }]);
  expect(order).toBeGreaterThan(0);
});

test('a note is held to what can be kept, at the box, and the play is read again', async ({ page }) => {
  await openDebrief(page, 'bath-time', 'danny');
  await page.locator('[data-part="next"]').click();
  const box = page.locator('#next textarea');
  await box.fill('x'.repeat(2100));
  await expect(page.locator('#next label:has(textarea) small')).toHaveText('2000 of 2000 letters');
  await page.locator('.bar-title').click();
  await page.reload();
  await page.locator('[data-part="next"]').click();
  await expect(page.locator('#next textarea')).toHaveValue('x'.repeat(2000));
});

test('a note that is still being written is kept by Back, by a reload and by closing the tab', async ({ page }) => {
  await page.goto('./?story=bath-time&seat=danny&seed=7&pace=all&motion=off&stage=off');
  await playToTheEnd(page, manner);
  await page.locator('[data-action="debrief"]').click();
  const notes = async () => (await savedLog(page, 'bath-time')).flatMap((event) => (event.type === 'noted' ? [event.text] : []));
  await page.locator('#felt input').pressSequentially('torn');
  await page.goBack();
  await page.locator('[data-ending]').waitFor();
  expect(await notes()).toEqual(['torn']);
  await page.locator('[data-action="debrief"]').click();
  await page.locator('[data-part="next"]').click();
  await page.locator('#next textarea').pressSequentially('Ask first.');
  await page.reload();
  await page.locator('[data-part="next"]').click();
  await page.locator('#next textarea').press('End');
  await page.locator('#next textarea').pressSequentially(' Then act.');
  expect(await notes()).toEqual(['torn', 'Ask first.']);
  const other = await tab(page, './');
  await page.close({ runBeforeUnload: true });
  await expect
    .poll(async () => (await savedLog(other, 'bath-time')).flatMap((event) => (event.type === 'noted' ? [event.text] : [])))
    .toEqual(['torn', 'Ask first.', 'Ask first. Then act.']);
});

test('a note written after the end leaves the play finished, and its debrief on the first screen', async ({ page }) => {
  await page.goto('./?story=bath-time&seat=danny&seed=7&pace=all&motion=off&stage=off');
  await playToTheEnd(page, manner);
  await page.locator('[data-action="debrief"]').click();
  await page.locator('#felt input').fill('torn');
  await page.locator('#felt input').press('Enter');
  await page.locator('[data-action="home"]').click();
  const card = page.locator('.story-card[data-story="bath-time"]');
  await expect(card.locator('[data-action="resume"]')).toHaveCount(0);
  await card.locator('[data-action="last-debrief"]').click();
  await expect(page.locator('#felt input')).toHaveValue('torn');
});

test('a damaged text is said until the notice is closed and not after that; it can be exported or let go, and nothing is written over it', async ({
  page,
}) => {
  await openNothing(page);
  await page.evaluate(() => localStorage.setItem('joined-up.play.k3f9', '{"joinedUp":2,"play":"k3f9","log":"gone"}'));
  const text = () => page.evaluate(() => localStorage.getItem('joined-up.play.k3f9'));
  const before = await text();
  await page.goto(address);
  await expect(page.locator('.notice')).toContainText('could not be read');
  await steps(page, 2);
  await page.locator('.notice [data-action="close-notice"]').click();
  for (let opening = 0; opening < 3; opening++) {
    await page.goto('./');
    await page.locator('[data-screen="home"]').waitFor();
    await page.waitForTimeout(500);
    await expect(page.locator('.notice')).toHaveCount(0);
  }
  expect(await text()).toBe(before);
  await page.locator('[data-action="plays"]').click();
  const row = page.locator('[data-kept="play.k3f9"]');
  const [file] = await Promise.all([page.waitForEvent('download'), row.locator('[data-action="export-save"]').click()]);
  expect(readFileSync(await file.path(), 'utf8')).toBe(before);
  await row.locator('[data-action="remove"]').click();
  expect(await text()).toBeNull();
  await page.locator('[data-action="bring-back"]').click();
  expect(await text()).toBe(before);
});

test('a play of version 0.1 is recognised and said to be older, and left as it is', async ({ page }) => {
  await openNothing(page);
  await page.evaluate(() => localStorage.setItem('joined-up.save.whose-job', '{"joinedUp":1,"checksum":"","log":[]}'));
  await page.goto('./?about=plays');
  await expect(page.locator('[data-kept="save.whose-job"]')).toContainText('version 0.1');
  await page.goto(address);
  await steps(page, 1);
  expect(await page.evaluate(() => localStorage.getItem('joined-up.save.whose-job'))).toContain('"joinedUp":1');
});

for (const [name, spoil] of [
  [
    'that throws when it is read',
    () =>
      (Storage.prototype.getItem = () => {
        throw new Error('no');
      }),
  ],
  ['that seems to write and does not', () => (Storage.prototype.setItem = () => {})],
  [
    'that is full',
    () =>
      (Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      }),
  ],
] as const) {
  test(`a storage ${name} is found out at the first step; the play goes on in memory, and is exported from there`, async ({ page }) => {
    await page.goto(address);
    await readOn(page);
    await page.evaluate(spoil as () => void);
    await steps(page, 1);
    await expect(page.locator('.notice')).toContainText('closing this page will lose it');
    await page.locator('.notice [data-action="close-notice"]').click();
    await steps(page, 3);
    await expect(page.locator('.notice')).toHaveCount(0);
    await page.locator('[data-action="home"]').click();
    await page.locator('[data-story="whose-job"] [data-action="resume"]').click();
    await readOn(page);
    await page.locator('[data-action="settings"]').click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-screen="settings"] [data-action="export-save"]').click(),
    ]);
    const { log } = JSON.parse(readFileSync(await file.path(), 'utf8')) as { log: { type: string }[] };
    expect(log.filter(({ type }) => type === 'settled' || type === 'moved' || type === 'facts-shared').length).toBeGreaterThan(2);
  });
}

test('the list of kept plays goes on with one, shows a debrief, exports, and removes with a way back', async ({ page }) => {
  await layPlay(page, 'bath-time', 'danny');
  await page.goto(address);
  await steps(page, 2);
  await page.locator('[data-action="settings"]').click();
  await page.locator('[data-screen="settings"] [data-action="plays"]').click();
  const rows = page.locator('[data-screen="plays"] [data-play]');
  await expect(rows).toHaveCount(2);
  const [left] = await keptPlays(page, 'whose-job');
  const row = page.locator(`[data-play="${left?.play}"]`);
  await expect(row).toContainText('2 steps');
  await row.locator('[data-action="remove"]').click();
  expect(await keptPlays(page)).toHaveLength(1);
  await page.locator('[data-action="bring-back"]').click();
  expect(await keptPlays(page, 'whose-job')).toEqual([left]);
  await row.locator('[data-action="go-on"]').click();
  await readOn(page);
  await page.goBack();
  await page.locator('[data-screen="plays"] [data-action="debrief"]').click();
  await expect(page.locator('[data-screen="debrief"]')).toHaveAttribute('data-story', 'bath-time');
});

test('“Clear this computer” asks once with a list of what is kept, and then removes every key', async ({ page }) => {
  await page.goto(address);
  await steps(page, 2);
  await page.locator('[data-action="settings"]').click();
  await page.getByRole('group', { name: 'Colours' }).getByText('Dark').click();
  await page.locator('[data-action="clear-all"]').click();
  const offer = page.locator('[data-screen="offer"]');
  await expect(offer).toContainText('Whose job is it?: Dev');
  await expect(offer).toContainText('2 steps');
  await expect(offer).toContainText('Settings');
  await offer.locator('[data-action="close"]').click();
  expect(await keptPlays(page)).toHaveLength(1);
  await page.locator('[data-action="clear-all"]').click();
  await offer.locator('[data-action="clear-now"]').click();
  await expect(page.locator('[data-screen="plays"]')).toContainText('Nothing is kept in this browser');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBeUndefined();
});

test('the rule of ten is announced before it lets anything go', async ({ page }) => {
  await layPlays(page, 'whose-job', 'dev', 9);
  await page.goto(`${seated}&seed=10`);
  await steps(page, 1);
  const oldest = (await keptPlays(page)).at(-1);
  await expect(page.locator('.notice')).toContainText('When you begin another, this one makes room: Dev');
  expect(await keptPlays(page)).toHaveLength(10);
  await page.goto('./?about=plays');
  await expect(page.locator(`[data-play="${oldest?.play}"]`)).toContainText('Makes room when another play of this story begins');
  await page.goto(`${seated}&seed=11`);
  await steps(page, 1);
  await expect(page.locator('.notice')).toHaveText(/As announced, an older play of this story made room: Dev.*this one makes room/);
  const kept = await keptPlays(page);
  expect(kept).toHaveLength(10);
  expect(kept.some(({ play }) => play === oldest?.play)).toBe(false);
});
