import type { Page } from '@playwright/test';
import type { Event } from '../../src/session/events.ts';
import { doOne, playUntilAsked, savedLog, whatIsAsked } from './support/player.ts';
import { expect, test } from './support/test.ts';

const story = './?story=bath-time&seat=danny&seed=7&pace=all&motion=off';

type Spot = { x: number; y: number };
type Here = { joinedUp: { stage: { where(id: string): Spot | null } } };

/** Where something lies on the stage, in the window; waits until it lies there. */
async function spotOf(page: Page, id: string): Promise<Spot> {
  const handle = await page.waitForFunction((wanted) => {
    const at = (window as unknown as Here).joinedUp?.stage.where(wanted);
    const box = document.querySelector('.stage')?.getBoundingClientRect();
    return at && box ? { x: at.x + box.left, y: at.y + box.top } : null;
  }, id);
  return (await handle.jsonValue()) as Spot;
}

async function drag(page: Page, from: Spot, to: Spot): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2);
  await page.mouse.move(to.x, to.y);
  await page.mouse.up();
}

const idsOffered = (page: Page) =>
  page.locator('[data-choice]').evaluateAll((cards) => cards.map((card) => card.getAttribute('data-choice') ?? ''));

/** Plays one question with the hands on the stage where it has cards, and by the column's buttons where it has none; the same choices as `doOne` takes. */
async function doOneByHand(page: Page, index: number): Promise<string | null> {
  const { kind } = await whatIsAsked(page);
  const offered = await idsOffered(page);
  const card = (shift: number) => `card ${offered[(index + shift) % offered.length]}`;
  if (kind === 'instinct') {
    const tokens = await page.locator('[data-answer]').evaluateAll((all) => all.map((one) => one.getAttribute('data-answer') ?? ''));
    for (const [at, token] of tokens.entries()) await drag(page, await spotOf(page, `token ${token}`), await spotOf(page, card(at)));
  } else if (kind === 'proposal') {
    const from = await spotOf(page, card(0));
    await drag(page, from, { x: from.x, y: from.y - 70 });
  } else return doOne(page, index);
  return kind;
}

/** Goes on to the end, with picks that go by what is answered: how often one has to read on depends on the window. Gives what was answered. */
async function toTheEnd(act: (index: number) => Promise<string | null>): Promise<string[]> {
  const answered: string[] = [];
  for (;;) {
    const kind = await act(answered.length % 3);
    if (kind === 'ended') return answered;
    if (kind && kind !== 'more' && kind !== 'held') answered.push(kind);
  }
}

/** A log without the id of its play. */
const said = (log: Event[]) => log.filter(({ type }) => type !== 'session-started');

test('a whole story played with the hands on the stage is the play that its buttons give', async ({ page }) => {
  await page.goto(story);
  const byHand = await toTheEnd((index) => doOneByHand(page, index));
  expect(
    byHand.filter((kind) => kind === 'instinct' || kind === 'proposal').length,
    'questions answered on the stage',
  ).toBeGreaterThanOrEqual(3);
  const played = said(await savedLog(page, 'bath-time'));
  expect(played.at(-1)?.type).toBe('session-ended');

  await page.evaluate(() => localStorage.clear());
  await page.goto(`${story}&stage=off`);
  await toTheEnd((index) => doOne(page, index));
  expect(said(await savedLog(page, 'bath-time'))).toEqual(played);
});

test('a finger lays a token and takes it to another card; a person and a thing say who and whose they are', async ({ browser }) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 1180, height: 820 } });
  const page = await context.newPage();
  await page.goto(story);
  await playUntilAsked(page, 'instinct');
  const [first = '', second = ''] = await idsOffered(page);
  const client = await context.newCDPSession(page);
  const touch = async (type: 'touchStart' | 'touchMove' | 'touchEnd', spot?: Spot) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints: spot ? [{ x: spot.x, y: spot.y }] : [] });
  const swipe = async (from: Spot, to: Spot) => {
    await touch('touchStart', from);
    await touch('touchMove', { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 });
    await touch('touchMove', to);
    await touch('touchEnd');
  };
  await swipe(await spotOf(page, 'token i'), await spotOf(page, `card ${first}`));
  await expect(page.locator(`[data-choice="${first}"] .laid-token.i`)).toHaveCount(1);
  await expect.poll(async () => (await spotOf(page, 'token i')).y).toBeLessThan((await spotOf(page, 'token we')).y - 60);
  await swipe(await spotOf(page, 'token i'), await spotOf(page, `card ${second}`));
  await expect(page.locator(`[data-choice="${second}"] .laid-token.i`)).toHaveCount(1);
  await expect(page.locator(`[data-choice="${first}"] .laid-token`)).toHaveCount(0);

  await playUntilAsked(page, 'commit');
  const thing = await spotOf(page, 'thing 0');
  await page.touchscreen.tap(thing.x, thing.y);
  await expect(page.locator('[data-note="thing"]')).toContainText('’s');
  await page.locator('[data-action="close-note"]').click();
  await expect(page.locator('[data-note]')).toHaveCount(0);
  await context.close();
});
