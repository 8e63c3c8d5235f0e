import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Frame, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { storyFolders } from '../../tools/compile.ts';
import { type Attempt, attemptIn, installSystem, launchFramed, launchInWindow, type Standard } from './support/learning-system.ts';
import { type Manner, playToTheEnd, readOn, savedLog, takeStep } from './support/player.ts';
import { outboxKey } from '../../src/tracking/outbox.ts';
import { expect, test } from './support/test.ts';

const manner: Manner = { picks: [0, 1, 0, 2, 1], hands: 'quick', share: 'all' };
const search = '?story=bath-time&pace=all&motion=off&stage=off';
const names = {
  scorm12: { status: 'cmi.core.lesson_status', place: 'cmi.core.lesson_location' },
  scorm2004: { status: 'cmi.completion_status', place: 'cmi.location' },
};
/** The helpers that play look at a page; what they ask of it a frame has as well. */
const asPage = (frame: Frame): Page => frame as unknown as Page;

for (const standard of ['scorm12', 'scorm2004'] as const) {
  test(`a story is played in a learning system of ${standard}, goes on on another machine and is completed there`, async ({
    browser,
    baseURL,
  }) => {
    const zip = `packages/joined-up-bath-time-${standard}.zip`;
    const machine = async (attempt: Attempt | null) => {
      const context = await browser.newContext({ baseURL: baseURL ?? '', viewport: { width: 1100, height: 600 } });
      await installSystem(context, standard, zip, attempt);
      return context.newPage();
    };
    const { status, place } = names[standard];

    const page = await machine(null);
    const frame = asPage(await launchFramed(page, search));
    await frame.locator('[data-screen="seat"] [data-seat="danny"]').click();
    for (let step = 0; step < 3; step++) await takeStep(frame);
    await readOn(frame);
    const log = await savedLog(frame, 'bath-time');
    await expect.poll(async () => (await attemptIn(page)).kept[place]).toMatch(/^bath-time danny [1-9]/);
    await expect.poll(async () => Number((await attemptIn(page)).kept[place]?.split(' ')[2])).toBeGreaterThan(1);
    // What the system has not written down yet waits in the browser.
    await expect.poll(() => frame.evaluate((key) => localStorage.getItem(`joined-up.${key}`), outboxKey)).toBeNull();
    const left = await attemptIn(page);
    expect(left.kept[status]).toBe('incomplete');
    expect(left.refused).toEqual([]);
    await expectToFit(frame);
    await page.context().close();

    const there = await machine(left);
    const on = asPage(await launchFramed(there, search));
    await expect(on.locator('[data-screen="story"][data-story="bath-time"]')).toBeVisible();
    expect(await savedLog(on, 'bath-time'), 'the play is here as it was left').toEqual(log);
    await playToTheEnd(on, manner);
    await on.locator('[data-action="debrief"]').click();
    await expect(on.locator('[data-screen="debrief"]')).toBeVisible();
    expect((await attemptIn(there)).kept[status], 'without a plan it is not completed').toBe('incomplete');
    await on.locator('[data-part="next"]').click();
    const plan = on.locator('#next fieldset').first();
    await plan.getByLabel('If …').fill('a school rings on a Friday');
    await plan.getByLabel('then we …').fill('we ask who else knows');
    expect((await savedLog(on, 'bath-time')).slice(0, log.length)).toEqual(log);
    // The last box is still being written in when the activity is closed.
    await there.locator('iframe').evaluate((activity) => activity.remove());
    await expect.poll(async () => (await attemptIn(there)).kept[status]).toBe('completed');
    expect((await attemptIn(there)).ended, 'the session is closed').toBe(1);
    expect((await attemptIn(there)).refused).toEqual([]);
    await there.context().close();
  });
}

test('a package finds the system that opened it in a window of its own', async ({ page, context }) => {
  await open(page, 'scorm12', 'packages/joined-up-scorm12.zip');
  const window = await launchInWindow(page, '?pace=all&motion=off&stage=off');
  await window.locator('[data-action="begin"]').click();
  await window.locator('[data-screen="seat"] [data-seat="ray"]').click();
  await takeStep(window);
  await expect.poll(async () => (await attemptIn(page)).kept['cmi.core.lesson_location']).toBe('bath-time ray 1');
  await window.close();
  expect((await attemptIn(page)).refused).toEqual([]);
  expect(context.pages()).toHaveLength(1);
});

test('a system that takes nothing is said, and the result is handed in by a press once it takes it', async ({ page }) => {
  await open(page, 'scorm12', 'packages/joined-up-bath-time-scorm12.zip');
  const frame = asPage(await launchFramed(page, search, true));
  await frame.locator('[data-screen="seat"] [data-seat="ray"]').click();
  await takeStep(frame);
  await expect(frame.getByText('Your learning system did not take your result.')).toBeVisible();
  const log = await savedLog(frame, 'bath-time');

  const again = asPage(await launchFramed(page, search));
  await again.locator('[data-action="hand-in"]').click();
  await expect.poll(async () => (await attemptIn(page)).kept['cmi.core.lesson_location']).toBe('bath-time ray 1');
  expect(await savedLog(again, 'bath-time')).toEqual(log);
});

test('a package opened without a system plays as the game does, and says nothing of one', async ({ page }) => {
  await open(page, 'scorm2004', 'packages/joined-up-bath-time-scorm2004.zip');
  await page.goto(`./learning-system/package/index.html${search}`);
  await page.locator('[data-screen="seat"] [data-seat="ray"]').click();
  await takeStep(page);
  await expect(page.locator('html')).not.toHaveAttribute('data-tracking', /./);
});

test('every package lists in its manifest the files that are in it, and no page of a room', () => {
  const zips = readdirSync('packages').filter((name) => /-scorm\d+\.zip$/.test(name));
  expect(zips).toHaveLength(2 * (1 + storyFolders(resolve('stories')).length));
  for (const zip of zips) {
    const names: string[] = [];
    const files = unzipSync(readFileSync(join('packages', zip)), {
      filter: ({ name }) => names.push(name) > 0 && name === 'imsmanifest.xml',
    });
    const listed = [...strFromU8(files['imsmanifest.xml'] ?? new Uint8Array()).matchAll(/<file href="([^"]+)"/g)].map(([, name]) => name);
    expect(new Set([...listed, 'imsmanifest.xml']), zip).toEqual(new Set(names));
    expect(names.filter((name) => /host\.html|phone\.html|^room\//.test(name))).toEqual([]);
  }
});

const open = (page: Page, standard: Standard, zip: string) => installSystem(page.context(), standard, zip, null);

/** In a frame 500 pixels high nothing is wider than it, and what is pressed next is in sight. */
async function expectToFit(frame: Page): Promise<void> {
  const { wide, low } = await frame.evaluate(() => ({
    wide: document.documentElement.scrollWidth - innerWidth,
    low: [...document.querySelectorAll('[data-choice], [data-action="show-all"]')].filter(
      (one) => one.getBoundingClientRect().top < innerHeight - 40,
    ).length,
  }));
  expect(wide).toBeLessThanOrEqual(0);
  expect(low).toBeGreaterThan(0);
}
