import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { axeFindings } from './support/axe.ts';
import { comeInAsBot } from './support/room.ts';
import { roomOfTest } from './support/room-of-test.ts';
import { wordsSaid } from './support/player.ts';
import { answer, phoneSize, turnPage } from './support/room-hands.ts';
import { expect, test } from './support/test.ts';

test.describe.configure({ timeout: 420_000 });

const own = roomOfTest();

/** The host opens a room from the first screen and lets people in. Gives the host's page, the projector's, and the room's code. */
async function openRoom(context: BrowserContext, story: string): Promise<{ host: Page; projector: Page; code: string }> {
  const host = await context.newPage();
  await host.setViewportSize({ width: 1280, height: 720 });
  await host.goto(own.server.address);
  await host.locator('[data-action="run-session"]').click();
  await host.locator('select[name="story"]').selectOption(story);
  await host.locator('[data-action="open-room"]').click();
  await host.locator('[data-action="open-door"]').click();
  await expect(host.locator('[data-door="open"]')).toBeVisible();
  const code = (await host.locator('[data-screen="lobby"]').getAttribute('data-code')) ?? '';
  const [projector] = await Promise.all([context.waitForEvent('page'), host.locator('[data-action="projector"]').click()]);
  await projector.setViewportSize({ width: 1280, height: 720 });
  await projector.locator(`[data-code="${code}"]`).waitFor();
  // A tab at the back draws so seldom that every press in it takes seconds.
  await host.bringToFront();
  return { host, projector, code };
}

/** Somebody comes in by the address of the QR code and takes a seat, or waits to be dealt one. */
async function comeIn(context: BrowserContext, code: string, seat: string): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize(phoneSize);
  await page.goto(`${own.server.address}j/${code}`);
  await page.locator('[data-action="join"]').click();
  await page.locator(`[data-action="take-seat"][data-seat="${seat}"]`).click();
  await expect(page.locator('[data-screen="phone"]')).toHaveAttribute('data-seat', seat);
  return page;
}

/** Plays from where the room is to its end: the phones answer, the host turns pages. */
async function play(host: Page, phones: readonly Page[], each: (step: number) => Promise<void> = async () => {}): Promise<void> {
  for (let step = 0; step < 200; step++) {
    await each(step);
    if (await host.locator('[data-screen="group-debrief"]').count()) return;
    for (const [at, phone] of phones.entries()) await answer(phone, at, at === 0 ? 'keyboard' : 'mouse');
    if (!(await turnPage(host))) await host.waitForTimeout(100);
  }
  throw new Error('Expected the story to end within 200 steps.');
}

test('a host, a projector, two phones and bots play Bath time to its end and talk it over', async ({ browser }) => {
  const context = await browser.newContext();
  const { host, projector, code } = await openRoom(context, 'bath-time');
  const one = await comeIn(await browser.newContext({ viewport: phoneSize, reducedMotion: 'reduce' }), code, 'ray');
  const other = await comeIn(await browser.newContext({ viewport: phoneSize, reducedMotion: 'reduce' }), code, 'danny');
  for (let at = 0; at < 8; at++) own.bots.push(await comeInAsBot(own.server.address, code, at));
  await expect(host.locator('.people-list li')).toHaveCount(10);
  for (const [name, page] of Object.entries({ host, projector, one })) expect(await axeFindings(page), `${name} in the lobby`).toEqual([]);
  await expect(projector.locator('.qr')).toBeVisible();
  await host.locator('[data-action="deal"]').click();
  await host.locator('[data-action="begin"]').click();
  await expect(one.locator('[data-phase="play"]')).toBeVisible();

  let looked = 0;
  await play(host, [one, other], async () => {
    if (looked >= 3 || !(await one.locator('.phone .asks').count())) return;
    looked++;
    for (const [name, page] of Object.entries({ host, projector, one }))
      expect(await axeFindings(page), `${name} at a question`).toEqual([]);
    const act = await host.locator('.host-foot button').last().boundingBox();
    expect(act && act.y + act.height, 'the host’s act is in sight').toBeLessThanOrEqual(720);
    for (const page of [host, projector, one])
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 'nothing to the side').toBeLessThanOrEqual(0);
  });
  expect(looked).toBeGreaterThan(0);

  const stages: string[] = [];
  for (;;) {
    const stage = (await host.locator('[data-stage-part]').getAttribute('data-stage-part')) ?? '';
    stages.push(stage);
    await expect(projector.locator(`[data-stage-part="${stage}"]`)).toBeVisible();
    await expect(one.locator(`[data-stage-part="${stage}"]`)).toBeVisible();
    expect(await axeFindings(projector), `projector at ${stage}`).toEqual([]);
    expect(await axeFindings(one), `phone at ${stage}`).toEqual([]);
    if (stage === 'word') {
      await one.locator('#said').fill('Torn');
      await one.locator('[data-action="send"]').click();
      await expect(one.getByText('Your word is in.')).toBeVisible();
      await host.locator('[data-action="show-words"]').click();
      await expect(projector.locator('.felt-words')).toContainText('torn');
    }
    if (stage === 'comments') {
      await host.locator('[data-voice] [data-action="release"]').first().click();
      await expect(projector.getByText('I would ask sooner').first()).toBeVisible();
    }
    if (stage === 'plans') break;
    await host.locator('[data-action="next"]').click();
    await expect(host.locator(`[data-stage-part="${stage}"]`)).toHaveCount(0);
  }
  expect(stages).toHaveLength(10);
  await host.locator('[data-action="end"]').click();
  await host.locator('[data-action="end-keep"]').click();
  const [file] = await Promise.all([host.waitForEvent('download'), host.locator('[data-action="pack-csv"]').click()]);
  expect(file.suggestedFilename()).toBe('joined-up-bath-time.csv');
  await expect(one.getByRole('heading', { name: 'That was it' })).toBeVisible();
});

test('a phone that is loaded again, and a server that dies, keep every seat and every answer', async ({ browser }) => {
  const { host, code } = await openRoom(await browser.newContext(), 'bath-time');
  const phone = await comeIn(await browser.newContext({ viewport: phoneSize }), code, 'ray');
  const other = await comeIn(await browser.newContext({ viewport: phoneSize }), code, 'danny');
  await host.locator('[data-action="begin"]').click();
  for (let step = 0; step < 40 && !(await phone.locator('.phone .asks').count()); step++) {
    await turnPage(host);
    if (await other.locator('.phone .asks').count()) await answer(other, 0);
    await host.waitForTimeout(300);
  }
  await phone.reload();
  await expect(phone.locator('[data-screen="phone"]')).toHaveAttribute('data-seat', 'ray');
  await expect(phone.locator('.phone .asks')).toBeVisible();
  const words = await wordsSaid(phone);

  await own.server.crash();
  await expect.poll(() => wordsSaid(phone)).toEqual(words);
  await answer(phone, 0);
  await phone.reload();
  await expect(phone.locator('[data-screen="phone"]')).toHaveAttribute('data-seat', 'ray');
  await expect.poll(async () => (await wordsSaid(phone)).slice(0, words.length)).toEqual(words);
});

test('several tables play at their own pace, are gathered, and are compared', async ({ browser }) => {
  const context = await browser.newContext();
  const host = await context.newPage();
  await host.setViewportSize({ width: 1280, height: 720 });
  await host.goto(`${own.server.address}host.html`);
  await host.locator('select[name="story"]').selectOption('bath-time');
  await host.locator('[data-shape="tables"] input').check();
  await host.locator('[data-action="open-room"]').click();
  await host.locator('[data-action="open-door"]').click();
  const code = (await host.locator('[data-screen="lobby"]').getAttribute('data-code')) ?? '';
  for (let at = 0; at < 9; at++) own.bots.push(await comeInAsBot(own.server.address, code, at, true));
  await host.locator('[data-action="deal"]').click();
  await expect(host.getByRole('heading', { name: 'Table 2' })).toBeVisible();
  const [projector] = await Promise.all([context.waitForEvent('page'), host.locator('[data-action="projector"]').click()]);
  await projector.setViewportSize({ width: 1280, height: 720 });
  await host.bringToFront();
  await host.locator('[data-action="begin"]').click();
  await expect(projector.locator('[data-table="1"]')).toBeVisible();
  const on = host.locator('.host-foot button').first();
  for (let gathered = 0; gathered < 6; gathered++) {
    const all = host.getByText(/(\d) of \1 tables wait/);
    await expect(host.locator('[data-action="next"]').or(all)).toBeVisible({ timeout: 60_000 });
    if (await host.locator('[data-action="next"]').count()) break;
    const before = await on.innerText();
    await on.click();
    await expect(on).not.toHaveText(before);
  }
  await host.locator('[data-action="next"]').click();
  await host.locator('[data-action="stage"][data-to="parted"]').click();
  await expect(projector.locator('[data-screen="plenary"]')).toContainText('Table 2 settled');
  expect(await axeFindings(projector), 'the plenary').toEqual([]);
});

/** Over a server, and from plain files, where a room is led in the browser itself. */
const places = ['over a server', 'without a server'] as const;

/** The way to a new room from the first screen. */
async function toSetup(host: Page, place: (typeof places)[number], way: 'hands' | 'pass'): Promise<void> {
  await host.setViewportSize({ width: 1280, height: 720 });
  await host.goto(place === 'over a server' ? own.server.address : './');
  await host.locator('[data-action="run-session"]').click();
  await host.locator('select[name="story"]').selectOption('bath-time');
  await host.locator(`[data-way="${way}"] input`).check();
}

for (const place of places)
  test(`two people at one screen answer behind a curtain, each their own, ${place}`, async ({ browser, baseURL }) => {
    const host = await (await browser.newContext({ reducedMotion: 'reduce', baseURL: baseURL ?? '' })).newPage();
    await toSetup(host, place, 'pass');
    await host.locator('[data-action="open-room"]').click();
    for (const seat of ['ray', 'danny']) await host.locator(`[data-pass="${seat}"]`).check();
    await host.locator('[data-action="take-seats"]').click();
    await host.locator('[data-action="begin"]').click();
    const handed: string[] = [];
    for (let step = 0; step < 200; step++) {
      await expect(host.locator('[data-screen="curtain"], [data-screen="host"], [data-screen="group-debrief"]')).toBeVisible();
      const curtain = host.locator('[data-screen="curtain"]');
      if (await curtain.count()) {
        const seat = (await curtain.getAttribute('data-seat')) ?? '';
        handed.push(seat);
        await expect(host.locator('.private')).toHaveCount(0);
        if (handed.length === 1) expect(await axeFindings(host), 'the curtain').toEqual([]);
        await host.locator('[data-action="ready"]').click();
        await expect(host.locator('[data-screen="phone"]')).toHaveAttribute('data-seat', seat);
        await host.locator('.phone .asks').waitFor();
        await answer(host, 0);
        continue;
      }
      if (!(await host.locator('[data-screen="host"]').count())) break;
      await expect(host.locator('.private')).toHaveCount(0);
      await turnPage(host);
    }
    expect(new Set(handed)).toEqual(new Set(['ray', 'danny']));
    await expect(host.locator('[data-screen="group-debrief"]')).toBeVisible();
  });

test('a wrong code, a closed door and a page without a server say what to do', async ({ browser, page }) => {
  const { host, code } = await openRoom(await browser.newContext(), 'bath-time');
  await page.goto(`${own.server.address}phone.html`);
  await page.locator('#code').fill('ZZZZZZ');
  await page.locator('[data-action="find-room"]').click();
  await expect(page.getByRole('alert')).toContainText('No room has this code');
  await host.locator('[data-action="close-door"]').click();
  await expect(host.locator('[data-door="closed"]')).toBeVisible();
  await page.locator('#code').fill(code);
  await page.locator('[data-action="find-room"]').click();
  await expect(page.getByText('The door is closed just now.')).toBeVisible();
  await expect(page.locator('[data-action="join"]')).toBeDisabled();
  await page.goto(`${own.server.address}follow.html#${code}-ABCDEFGH`);
  await expect(page.getByRole('alert')).toContainText('not known');
  await page.goto('./host.html');
  await expect(page.getByRole('alert')).toContainText('does not answer');
  await page.locator('[data-action="lead-here"]').click();
  await expect(page.locator('[data-way="hands"]')).toBeVisible();
  await expect(page.locator('[data-way="phones"]')).toHaveCount(0);
});

for (const place of places)
  test(`a room that plays by show of hands is counted by its host, ${place}`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ reducedMotion: 'reduce', baseURL: baseURL ?? '' });
    const host = await context.newPage();
    await toSetup(host, place, 'hands');
    await host.locator('[data-action="open-room"]').click();
    for (const seat of ['ray', 'danny', 'tomasz']) await host.locator(`[data-corner="${seat}"]`).fill('6');
    await host.locator('.lobby input[type="checkbox"]').first().check();
    await host.locator('[data-action="corners"]').click();
    const [projector] = await Promise.all([context.waitForEvent('page'), host.locator('[data-action="projector"]').click()]);
    await projector.locator('[data-screen="projector"]').waitFor();
    await host.bringToFront();
    await host.locator('[data-action="begin"]').click();
    expect(await axeFindings(host), 'host by hands').toEqual([]);
    // The tab is closed by mistake, or the browser ends: the room is there again.
    await host.reload();
    await host.locator('[data-screen="host"]').waitFor();
    for (let step = 0; step < 200; step++) {
      if (await host.locator('[data-screen="group-debrief"]').count()) break;
      const counts = host.locator('.hand-count');
      const forms = await counts.count();
      for (let at = 0; at < forms; at++) {
        const form = counts.nth(at);
        if (await form.getByText('Counted.').count()) continue;
        const numbers = form.locator('input[type="number"]');
        if (await numbers.count()) await numbers.first().fill('6');
        for (const one of await form.locator('input[type="checkbox"]').all()) await one.check();
        for (const one of await form.locator('select').all()) await one.selectOption({ index: 1 });
        await form.locator('[data-action="send"]').click();
        await expect(form.getByText('Counted.')).toBeVisible();
      }
      const before = await host.locator('.host').innerText();
      const act = host.locator('[data-action="close-question"], [data-action="next"]:enabled, [data-action="reveal"]:enabled').first();
      if (await act.count()) {
        await act.click();
        await expect.poll(() => host.locator('.host').innerText()).not.toBe(before);
      }
    }
    await expect(host.locator('[data-screen="group-debrief"]')).toBeVisible();
    await expect(projector.locator('[data-screen="group-debrief"]')).toBeVisible();

    await host.locator('[data-action="stage"][data-to="plans"]').click();
    await host.locator('[name="when"]').fill('a visit is missed');
    await host.locator('[name="then"]').fill('ring the school the same day');
    await host.locator('[name="by"]').fill('2027-03-01');
    await host.locator('[data-action="send"]').click();
    await expect(projector.getByText('ring the school the same day')).toBeVisible();
    await host.locator('[data-action="end"]').click();
    await host.locator('[data-action="end-keep"]').click();
    const [file] = await Promise.all([host.waitForEvent('download'), host.locator('[data-action="pack-ics"]').click()]);
    const reminder = readFileSync(await file.path(), 'utf8').replaceAll('\r\n ', '');
    expect(reminder).toContain('If a visit is missed');
    if (place === 'without a server') return;
    const followUp = await context.newPage();
    await followUp.goto(/http\S+follow\.html#[\w-]+/.exec(reminder)?.[0] ?? '');
    await expect(followUp.locator('[data-plan]')).toContainText('ring the school the same day');
    expect(await axeFindings(followUp), 'the follow-up').toEqual([]);
    await followUp.locator('[data-became="partly"]').click();
    await expect(followUp.getByText('Your answer is counted.')).toBeVisible();
    await expect(followUp.locator('[data-action="became"]')).toHaveCount(0);
  });
