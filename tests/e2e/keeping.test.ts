import { readFileSync } from 'node:fs';
import { type Event, rulesNumber } from '../../src/session/events.ts';
import { writeSave } from '../../src/session/saves.ts';
import { openDebrief, openNothing } from './support/kept.ts';
import { playToTheEnd, playUntil, readOn, savedLog, takeStep, wordsSaid } from './support/player.ts';
import { expect, test } from './support/test.ts';

const address = './?story=whose-job&seat=dev&seed=7&pace=all&motion=off&stage=off';
const shortStory = './?story=bath-time&seat=danny&seed=7&pace=all&motion=off&stage=off';
/** A save that is whole to its checksum, and was never written by the game. */
const forged = (change: (log: object[]) => object[]) =>
  writeSave({
    play: 'f0rged',
    order: 1,
    log: change([
      { type: 'session-started', rules: rulesNumber, story: 'whose-job', edition: 'x', seed: 7, seats: ['dev'], past: {} },
    ]) as Event[],
  });
const manner = { picks: [0, 1], hands: 'quick', share: 'all' } as const;

test('a play goes on where it was after the tab was closed', async ({ page, context }) => {
  await page.goto('./?pace=all&stage=off');
  await page.locator('[data-story="whose-job"] [data-action="open"]').click();
  await page.locator('[data-seat="dev"]').click();
  await takeStep(page);
  await readOn(page);
  const said = await wordsSaid(page);
  await page.close();

  const again = await context.newPage();
  await again.goto('./?pace=all&stage=off');
  await again.locator('[data-story="whose-job"] [data-action="resume"]').click();
  await readOn(again);
  expect(await wordsSaid(again)).toEqual(said);
});

test('a decision can be changed until it is put to the table, and not after', async ({ page }) => {
  await page.goto(address);
  await playUntil(page, '.asks.measured:has([data-answer="i"]):has([data-answer="we"])');
  const tokens = await page.locator('[data-answer]').count();
  const choices = page.locator('[data-choice]');
  await choices.first().click();
  await page.locator('[data-answer="i"]').click();
  await choices.nth(1).click();
  await expect(choices.nth(1).locator('.laid-token')).toHaveText(/^\s*I\b/);
  const second = await choices.nth(1).getAttribute('data-choice');
  for (let token = 1; token < tokens; token++) await choices.first().click();
  const settle = page.locator('[data-action="settle"]');
  await expect(settle).toBeDisabled();
  await choices.first().click();
  await choices.nth(1).click();
  await settle.click();
  const log = await savedLog(page, 'whose-job');
  expect(log.findLast((event) => event.type === 'answered')).toMatchObject({ i: second });
  expect(log.findLast((event) => event.type === 'proposed' && event.seat === 'dev')).toMatchObject({ seat: 'dev', choice: second });
  await page.locator('.asks, [data-action="next"]').first().waitFor();
  const settled = log.filter((event) => event.type === 'settled').length;
  while ((await page.locator('[data-action="undo"]').count()) > 0) await page.locator('[data-action="undo"]').click();
  expect((await savedLog(page, 'whose-job')).filter((event) => event.type === 'settled')).toHaveLength(settled);
});

test('a save that was exported opens again in another browser, to the same words', async ({ page, browser }) => {
  await page.goto(address);
  await takeStep(page);
  await readOn(page);
  const said = await wordsSaid(page);
  await page.locator('[data-action="settings"]').click();
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator('[data-action="export-save"]').click()]);
  const elsewhere = await (await browser.newContext()).newPage();
  await elsewhere.goto(`${new URL('./?pace=all&stage=off', page.url())}`);
  await elsewhere
    .locator('input[type="file"][accept*="json"]')
    .first()
    .setInputFiles(await file.path());
  await readOn(elsewhere);
  expect(await wordsSaid(elsewhere)).toEqual(said);
});

const refusedFiles = [
  ['holiday.json', 'not json at all', 'not readable as JSON'],
  ['score.json', '{"score":3}', 'not made by Joined Up'],
  ['future.json', '{"joinedUp":3}', 'newer Joined Up'],
  ['older.json', '{"joinedUp":1,"checksum":"","log":[]}', 'version 0.1'],
  ['nobody.json', forged((log) => [{ ...log[0], seats: [] }, ...log.slice(1)]), 'damaged'],
  ['stranger.json', forged((log) => [{ ...log[0], seats: ['zoe'] }, ...log.slice(1)]), 'the seat "zoe"'],
  ['elsewhere.json', forged((log) => [{ ...log[0], story: 'no-such-story' }, ...log.slice(1)]), 'does not have'],
  ['huge.json', ' '.repeat(12_000_001), 'larger than any save'],
] as const;

test('a save file that cannot be opened is refused with a reason, and the first screen stays', async ({ page }) => {
  await page.goto('./');
  for (const [name, text, words] of refusedFiles) {
    await test.step(name, async () => {
      await page
        .locator('input[type="file"][accept*="json"]')
        .first()
        .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
      await expect(page.locator('.notice')).toContainText(words);
      await expect(page.locator('[data-screen="home"]')).toBeVisible();
      await page.locator('.notice [data-action="close-notice"]').click();
      await expect(page.locator('.notice')).toHaveCount(0);
    });
  }
});

test('a damaged save in the browser is said, and the story starts afresh', async ({ page }) => {
  await openNothing(page);
  await page.evaluate(() => localStorage.setItem('joined-up.save.whose-job', '{"joinedUp":1,"log":"gone"}'));
  await page.goto(address);
  await expect(page.locator('.notice')).toContainText('could not be read');
  await readOn(page);
});

test('with storage blocked the story is played in memory, and that is said', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto(shortStory);
  await takeStep(page);
  await expect(page.locator('.notice')).toContainText('storage is full');
  await playToTheEnd(page, manner);
  await page.locator('[data-action="debrief"]').click();
  await expect(page.locator('[data-screen="debrief"]')).toBeVisible();
});

test('an unknown story and an unknown seat are named, with the way on', async ({ page }) => {
  await page.goto('./?story=no-such-story');
  await expect(page.locator('[data-screen="trouble"]')).toContainText('no-such-story');
  await page.goto('./?story=whose-job&seat=astronaut');
  await expect(page.locator('[data-screen="trouble"]')).toContainText('astronaut');
  await page.locator('[data-screen="trouble"] button').click();
  await expect(page.locator('[data-screen="seat"]')).toBeVisible();
});

test.describe('when the stage cannot come', () => {
  test.use({ expectedErrors: [/stage|Failed to load resource/] });
  test('the same story is played without it', async ({ page }) => {
    await page.route(/stage-[\w-]+\.js$/, (route) => route.abort());
    await page.goto(shortStory.replace('&stage=off', ''));
    await playToTheEnd(page, manner);
    expect((await savedLog(page, 'bath-time')).at(-1)?.type).toBe('session-ended');
  });
});

test('the debrief exports a record that can be read on its own', async ({ page }) => {
  await openDebrief(page, 'whose-job', 'dev');
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /JSON/ }).click()]);
  const record = JSON.parse(readFileSync(await file.path(), 'utf8'));
  expect(JSON.stringify(record)).toContain('session-started');
  expect(JSON.stringify(record)).toContain('costs');
});

test('the debrief of a finished play opens again from the first screen, with the same words', async ({ page }) => {
  await page.goto(shortStory);
  await playToTheEnd(page, manner);
  await page.locator('[data-action="debrief"]').click();
  await page.locator('.path-map').waitFor({ state: 'attached' });
  const words = await page.locator('[data-screen="debrief"]').innerText();
  await page.goto('./?pace=all');
  await page.locator('[data-story="bath-time"] [data-action="last-debrief"]').click();
  await page.locator('.path-map').waitFor({ state: 'attached' });
  expect(await page.locator('[data-screen="debrief"]').innerText()).toBe(words);
});
