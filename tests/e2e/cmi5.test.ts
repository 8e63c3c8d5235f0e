import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { cmi5Policy } from '../../src/lib/security-headers.ts';
import { storyFolders } from '../../tools/compile.ts';
import { actor, verbsOf } from '../support/lrs.ts';
import { type Cmi5System, type Fault, servePackage, startSystem } from './support/cmi5-system.ts';
import { type Manner, playToTheEnd, readOn, savedLog, takeStep } from './support/player.ts';
import { expect, test } from './support/test.ts';

const manner: Manner = { picks: [0, 1, 0, 2, 1], hands: 'quick', share: 'all' };
const quick = 'pace=all&motion=off&stage=off';
const bathTime = 'packages/joined-up-bath-time-cmi5.zip';
let system: Cmi5System;
let story: Awaited<ReturnType<typeof servePackage>>;

// A browser writes every 404, 403 and broken connection to its console; a store says 404 where there is nothing yet.
test.use({ expectedErrors: [/Failed to load resource/] });
test.beforeEach(async () => {
  system = await startSystem();
  story = await servePackage(bathTime);
});
test.afterEach(async () => {
  await system.close();
  await story.close();
});

const steps = async (page: Page) => (await savedLog(page, 'bath-time')).filter(({ type }) => type !== 'noted');
const measures = (page: Page) =>
  page.locator('[data-measure]').evaluateAll((all) => all.map((one) => [one.getAttribute('data-measure'), one.getAttribute('data-value')]));

/** While a test looks into what a page asks for, the browser drops what the page sends as it goes: before that, nobody looks any more. */
const lookAway = (page: Page) => page.context().unrouteAll();

async function startOff(page: Page): Promise<void> {
  await page.locator('[data-screen="seat"] [data-seat="danny"]').click();
  for (let step = 0; step < 3; step++) await takeStep(page);
  await readOn(page);
}

test('a story is played in a cmi5 system, goes on on another machine, is completed there, and is the same record as on the site', async ({
  browser,
  baseURL,
}) => {
  const open = async () => browser.newContext({ baseURL: baseURL ?? '', viewport: { width: 1100, height: 700 } });
  const here = await open();
  const page = await here.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${story.page}?seed=7&seat=danny&story=bath-time&${quick}&${system.launch()}`);
  for (let step = 0; step < 3; step++) await takeStep(page);
  await readOn(page);
  const left = await savedLog(page, 'bath-time');
  const settled = left.filter(({ type }) => type === 'settled').length;
  await expect.poll(() => verbsOf(system.store.statements)).toEqual(['initialized', ...Array(settled).fill('responded')]);
  await expect(page.locator('html')).toHaveAttribute('data-tracking', 'cmi5');
  expect(page.url(), 'the address names nobody').not.toContain(actor.account.name);
  expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.body.textContent]))).not.toMatch(
    new RegExp(`${actor.account.name}|${actor.account.homePage}|auth-token`),
  );
  const base = new URL(system.home).origin;
  const places = [new URL(story.page).origin, `${base}/xapi/`, `${base}/fetch?`, 'data:', 'blob:'];
  expect(asked.filter((url) => !places.some((place) => url.startsWith(place)))).toEqual([]);
  await lookAway(page);
  await page.locator('[data-action="settings"]').click();
  await page.locator('[data-action="leave"]').click();
  await expect(page.getByText('The course')).toBeVisible();
  await expect.poll(() => verbsOf(system.store.statements).at(-1)).toBe('terminated');
  await here.close();

  const there = await open();
  const on = await there.newPage();
  await on.goto(`${story.page}?${quick}&${system.launch()}`);
  await expect(on.locator('[data-screen="story"][data-story="bath-time"]')).toBeVisible();
  expect(await savedLog(on, 'bath-time'), 'the play is here as it was left').toEqual(left);
  await playToTheEnd(on, manner);
  await on.locator('[data-action="debrief"]').click();
  await expect(on.locator('[data-screen="debrief"]')).toBeVisible();
  const packed = { steps: await steps(on), measures: await measures(on) };
  expect(system.store.play()?.completed, 'without a plan it is not completed').toBe(false);
  await on.locator('[data-part="next"]').click();
  const plan = on.locator('#next fieldset').first();
  await plan.getByLabel('If …').fill('a school rings on a Friday');
  await plan.getByLabel('then we …').fill('we ask who else knows');
  // The last box is still being written in when the page is left.
  await lookAway(on);
  await on.goto(system.home);
  await expect.poll(() => verbsOf(system.store.statements).slice(-2)).toEqual(['completed', 'terminated']);
  await there.close();

  const site = await (await open()).newPage();
  await site.goto(`./?story=bath-time&seat=danny&seed=7&${quick}`);
  for (let step = 0; step < 3; step++) await takeStep(site);
  await playToTheEnd(site, manner);
  await site.locator('[data-action="debrief"]').click();
  await expect(site.locator('[data-screen="debrief"]')).toBeVisible();
  expect(packed.measures.length).toBeGreaterThan(5);
  expect({ steps: await steps(site), measures: await measures(site) }).toEqual(packed);
  expect(system.store.refused).toEqual([]);
});

for (const fault of ['absent', 'refuses the token', 'says 500', 'hangs'] satisfies Fault[])
  test(`a cmi5 system that ${fault === 'absent' ? 'is absent' : fault} holds nobody up, and is handed the result by a press once it takes it`, async ({
    page,
  }) => {
    await page.goto(`${story.page}?${quick}&${system.launch(fault)}`);
    await startOff(page);
    if (fault !== 'hangs') await expect(page.getByText('Your learning system did not take your result.')).toBeVisible();
    const log = await savedLog(page, 'bath-time');
    expect(system.store.play()).toBeNull();

    // The page of the old launch is gone before there is a new one, so that nothing is asked for with what no longer lets in.
    await page.goto('about:blank');
    await page.goto(`${story.page}?${quick}&${system.launch()}`);
    await page.locator('[data-action="hand-in"]').click();
    await expect.poll(() => system.store.play()).not.toBeNull();
    await expect.poll(() => page.evaluate(() => localStorage.getItem('joined-up.outbox'))).toBeNull();
    const settled = log.filter(({ type }) => type === 'settled').length;
    expect(verbsOf(system.store.statements)).toEqual(['initialized', ...Array(settled).fill('responded')]);
    expect(system.store.refused).toEqual([]);
  });

test('a session that nobody closed, and whose answers were lost, goes on with the next launch and tells nothing twice', async ({
  page,
  context,
}) => {
  await page.goto(`${story.page}?${quick}&${system.launch('loses its answers')}`);
  await startOff(page);
  for (let step = 0; step < 3; step++) await takeStep(page);
  await readOn(page);
  await expect(page.getByText('Your learning system did not take your result.')).toBeVisible();
  const log = await savedLog(page, 'bath-time');
  // The power goes.
  const crashed = page.waitForEvent('crash');
  await page.goto('chrome://crash').catch(() => undefined);
  await crashed;
  expect(verbsOf(system.store.statements)).not.toContain('terminated');

  const next = await context.newPage();
  await next.goto(`${story.page}?${quick}&${system.launch()}`);
  await expect(next.locator('[data-screen="story"]')).toBeVisible();
  await expect.poll(() => next.evaluate(() => localStorage.getItem('joined-up.outbox'))).toBeNull();
  expect(await savedLog(next, 'bath-time')).toEqual(log);
  const settled = log.filter(({ type }) => type === 'settled').length;
  expect(settled).toBeGreaterThan(0);
  expect(verbsOf(system.store.statements).filter((verb) => verb === 'responded')).toHaveLength(settled);
  expect(system.store.refused).toEqual([]);
});

test('a page that is opened anew says that its system has closed it; one that is there to look around tells nothing', async ({ page }) => {
  const all = await servePackage('packages/joined-up-cmi5.zip');
  await page.goto(`${all.page}?story=bath-time&${quick}&${system.launch('sound', 'Browse')}`);
  await expect(page.getByText('nothing that you do here is told to it')).toBeVisible();
  await startOff(page);
  await lookAway(page);
  await page.reload();
  await expect(page.getByText('Your learning system has closed this activity')).toBeVisible();
  await expect.poll(() => verbsOf(system.store.statements)).toEqual(['initialized', 'terminated']);
  expect(system.store.play()).toBeNull();
  expect(system.store.refused).toEqual([]);
  await all.close();
});

test('every cmi5 package has a course structure, a page that may reach its store, and no page of a room', () => {
  const zips = readdirSync('packages').filter((name) => name.endsWith('-cmi5.zip'));
  const stories = storyFolders(resolve('stories'));
  expect(zips).toHaveLength(1 + stories.length);
  for (const zip of zips) {
    const names: string[] = [];
    const files = unzipSync(readFileSync(join('packages', zip)), {
      filter: ({ name }) => names.push(name) > 0 && ['cmi5.xml', 'index.html'].includes(name),
    });
    const urls = [...strFromU8(files['cmi5.xml'] ?? new Uint8Array()).matchAll(/<url>(.*?)<\/url>/g)].map(([, url]) => url);
    expect(urls).toEqual(zip === 'joined-up-cmi5.zip' ? stories.map((story) => `index.html?story=${story}`) : ['index.html']);
    expect(strFromU8(files['index.html'] ?? new Uint8Array())).toContain(cmi5Policy);
    expect(names.filter((name) => /host\.html|phone\.html|^room\//.test(name))).toEqual([]);
  }
});
