import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { comeInAsBot } from './support/room.ts';
import { roomOfTest } from './support/room-of-test.ts';
import { answer, phoneSize, turnPage } from './support/room-hands.ts';
import { expect, test } from './support/test.ts';

/*
 * Twenty-four people in a room: a host, a projector and two phones in the browser, and twenty-two bots beside it; server, bots and browser are processes of their
 * own. `npm test` plays one story; `.ci/run` plays the other too (`ROOMS=all`).
 */

test.describe.configure({ timeout: 600_000 });

const botsInRoom = 22;
const stories = process.env.ROOMS === 'all' ? ['bath-time', 'last-word'] : ['bath-time'];

const own = roomOfTest();

type Room = { host: Page; projector: Page; phones: Page[] };

/** Opens a room, lets two phones and twenty-two bots in, deals the seats, and begins. */
async function gather(context: BrowserContext, phoneOf: () => Promise<Page>, story: string, shape: 'one' | 'tables'): Promise<Room> {
  const host = await context.newPage();
  await host.setViewportSize({ width: 1366, height: 768 });
  await host.goto(own.server.address);
  await host.locator('[data-action="run-session"]').click();
  await host.locator('select[name="story"]').selectOption(story);
  if (shape === 'tables') await host.locator('[data-shape="tables"] input').check();
  await host.locator('[data-action="open-room"]').click();
  await host.locator('[data-action="open-door"]').click();
  await expect(host.locator('[data-door="open"]')).toBeVisible();
  const code = (await host.locator('[data-screen="lobby"]').getAttribute('data-code')) ?? '';
  const [projector] = await Promise.all([context.waitForEvent('page'), host.locator('[data-action="projector"]').click()]);
  await projector.setViewportSize({ width: 1280, height: 720 });
  const phones = [await phoneOf(), await phoneOf()];
  for (const phone of phones) {
    await phone.goto(`${own.server.address}j/${code}`);
    await phone.locator('[data-action="join"]').click();
    await expect(phone.locator('[data-screen="phone"]')).toBeVisible();
  }
  for (let at = 0; at < botsInRoom; at++) own.bots.push(await comeInAsBot(own.server.address, code, at, shape === 'tables'));
  await expect(host.locator('.people-list li')).toHaveCount(botsInRoom + phones.length);
  await host.bringToFront();
  await host.locator('[data-action="deal"]').click();
  for (const phone of phones) await expect(phone.locator('[data-screen="phone"]')).toHaveAttribute('data-seat', /.+/);
  await host.locator('[data-action="begin"]').click();
  return { host, projector, phones };
}

/** Everybody plays on until the room talks it over. The host turns pages, and where tables wait for one another brings them together. */
async function playOn({ host, phones }: Room): Promise<void> {
  const over = host.locator('[data-screen="group-debrief"]');
  const together = host.getByText(/(\d) of \1 tables wait/);
  for (let step = 0; step < 600; step++) {
    if (await over.count()) return;
    for (const [at, phone] of phones.entries()) await answer(phone, at);
    if (await together.count()) {
      const on = host.locator('.host-foot button').first();
      const before = await host.locator('#game').innerText();
      await on.click();
      await expect.poll(() => host.locator('#game').innerText()).not.toBe(before);
    } else if (!(await turnPage(host))) await host.waitForTimeout(150);
  }
  throw new Error('Expected the story to end within 600 steps.');
}

for (const story of stories)
  for (const shape of ['one', 'tables'] as const)
    test(`a host, a projector, two phones and twenty-two bots play "${story}" at ${shape === 'one' ? 'one table' : 'six tables'}, to the pack`, async ({
      browser,
    }) => {
      const phoneOf = async () => (await browser.newContext({ viewport: phoneSize, reducedMotion: 'reduce' })).newPage();
      const room = await gather(await browser.newContext(), phoneOf, story, shape);
      const { host, projector, phones } = room;
      if (shape === 'tables') await expect(projector.locator('[data-table="5"]')).toBeVisible();
      await playOn(room);

      const parts: string[] = [];
      for (;;) {
        const part = (await host.locator('[data-stage-part]').getAttribute('data-stage-part')) ?? '';
        parts.push(part);
        for (const page of [projector, ...phones]) await expect(page.locator(`[data-stage-part="${part}"]`)).toBeVisible();
        if (part === 'parted' && shape === 'tables') {
          await expect(projector.locator('[data-screen="plenary"]')).toContainText('Table 6 settled');
          await expect(host.locator('[data-screen="plenary"]')).toBeVisible();
        }
        if (part === 'plans') break;
        if (part === 'word') {
          await host.locator('[data-action="show-words"]').click();
          await expect(projector.locator('.felt-words')).toContainText('torn');
        }
        await host.locator('[data-action="next"]').click();
        await expect(host.locator(`[data-stage-part="${part}"]`)).toHaveCount(0);
      }
      expect(parts).toHaveLength(10);
      await host.locator('[data-action="end"]').click();
      await host.locator('[data-action="end-keep"]').click();
      const [file] = await Promise.all([host.waitForEvent('download'), host.locator('[data-action="pack-csv"]').click()]);
      expect(file.suggestedFilename()).toBe(`joined-up-${story}.csv`);
      expect(readFileSync(await file.path(), 'utf8').split('\n').length, 'rows of the pack').toBeGreaterThan(5);
      for (const phone of phones) await expect(phone.getByRole('heading', { name: 'That was it' })).toBeVisible();
    });
