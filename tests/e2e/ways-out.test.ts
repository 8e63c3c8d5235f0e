import type { Page } from '@playwright/test';
import { keptPlays, playToTheEnd, readOn, takeStep } from './support/player.ts';
import { expect, test } from './support/test.ts';

const manner = { picks: [0, 1], hands: 'quick', share: 'all' } as const;
const look = 'pace=all&motion=off&stage=off';

/** What takes a step, or lets something go on purpose; everything else that can be pressed is a way out, or harmless, and must lose nothing. */
const asked = [
  'remove',
  'clear-now',
  'undo',
  'share',
  'settle',
  'assign',
  'turn',
  'step-back',
  'export-save',
  'export-json',
  'export-csv',
  'print',
  'print-trainer',
];

type Kept = { left: string; ended: string };

/** Everything a browser keeps after two plays, and which they are. */
let twoKept: (Kept & { storage: Record<string, string> }) | undefined;

/** Has two plays kept in this browser: played the first time, and laid into its storage as they were left from then on. */
async function keepTwo(page: Page): Promise<Kept> {
  if (twoKept) {
    await page.goto('./?about=evidence');
    await page.evaluate((storage) => Object.assign(localStorage, storage), twoKept.storage);
    return twoKept;
  }
  const kept = await playTwo(page);
  twoKept = { ...kept, storage: await page.evaluate(() => ({ ...localStorage })) };
  return kept;
}

/** A play that was left in mid-story, and one that has ended, with a note. */
async function playTwo(page: Page): Promise<Kept> {
  await page.goto(`./?story=bath-time&seat=danny&seed=7&${look}`);
  await playToTheEnd(page, manner);
  await page.locator('[data-action="debrief"]').click();
  await page.locator('#felt input').fill('torn');
  await page.locator('h1').click();
  await page.goto(`./?story=whose-job&seat=dev&seed=7&${look}`);
  for (let step = 0; step < 3; step++) await takeStep(page);
  await readOn(page);
  const [left, ended] = await keptPlays(page);
  return { left: left?.play ?? '', ended: ended?.play ?? '' };
}

const screens: [name: string, address: (kept: Kept) => string, there: string, open?: (page: Page) => Promise<void>][] = [
  ['the first screen', () => './?', '[data-screen="home"]'],
  ['the choice of a seat', () => './?story=whose-job', '[data-screen="seat"]'],
  ['a story in the middle', ({ left }) => `./?story=whose-job&seat=dev&play=${left}`, '.asks, [data-action="next"]'],
  ['the end of a story', ({ ended }) => `./?story=bath-time&seat=danny&play=${ended}`, '[data-ending]'],
  ['a new play', () => './?story=whose-job&seat=rhona', '.asks, [data-action="next"]'],
  ['the debrief', ({ ended }) => `./?story=bath-time&debrief=1&play=${ended}`, '[data-screen="debrief"]'],
  ['the evidence', () => './?about=evidence', '[data-screen="evidence"]'],
  ['a story of one’s own', () => './?about=own-story', '[data-screen="own-story"]'],
  ['the kept plays', () => './?about=plays', '[data-screen="plays"]'],
  ['a play that is not here', () => './?story=whose-job&seat=dev&play=zzzz', '[data-screen="trouble"]'],
  ['a story that is not here', () => './?story=no-such-story', '[data-screen="trouble"]'],
  ['a seat that is not there', () => './?story=whose-job&seat=astronaut', '[data-screen="trouble"]'],
  [
    'the settings',
    ({ left }) => `./?story=whose-job&seat=dev&play=${left}`,
    '.asks, [data-action="next"]',
    async (page) => {
      await page.locator('[data-action="settings"]').click();
      await page.locator('[data-screen="settings"]').waitFor();
    },
  ],
  [
    'what is asked when a seat was left',
    () => './?story=whose-job',
    '[data-screen="seat"]',
    async (page) => {
      await page.locator('[data-seat="dev"]').click();
      await page.locator('[data-screen="offer"]').waitFor();
    },
  ],
  [
    'what is asked before this computer is cleared',
    () => './?about=plays',
    '[data-screen="plays"]',
    async (page) => {
      await page.locator('[data-action="clear-all"]').click();
      await page.locator('[data-screen="offer"]').waitFor();
    },
  ],
];

for (const [name, address, there, open] of screens) {
  test(`every way out of ${name} loses nothing`, async ({ page }) => {
    const kept = await keepTwo(page);
    const before = await keptPlays(page);
    const reach = async () => {
      await page.goto(`${address(kept)}&${look}`);
      await page.locator(there).first().waitFor();
      await open?.(page);
    };
    const nothingLost = async (way: string) => {
      await expect(page.locator('main[data-screen]:not([data-screen="loading"])'), way).toBeVisible();
      const now = await keptPlays(page);
      for (const { play, log } of before) expect(now.find((one) => one.play === play)?.log.slice(0, log.length), way).toEqual(log);
    };

    await page.goto('./?about=evidence');
    await reach();
    const ways = await waysOut(page);
    expect(ways.length).toBeGreaterThan(0);
    for (const way of ways) {
      // Lines may arrive by themselves, and the words in them that can be pressed.
      await expect.poll(() => waysOut(page)).toContain(way);
      const one = page.locator(`[data-way="${way}"]`);
      // The way past the bar is there for the keyboard alone.
      if (way === 'skip') await one.press('Enter');
      else await one.click();
      await nothingLost(way);
      await reach();
    }
    await page.goto('./?about=evidence');
    await reach();
    await page.goBack();
    await nothingLost('Back');
    await page.goForward();
    await nothingLost('Forward');
    await page.reload();
    await nothingLost('a reload');
    const other = await page.context().newPage();
    await page.close({ runBeforeUnload: true });
    await other.goto('./');
    expect((await keptPlays(other)).map(({ log }) => log)).toEqual(expect.arrayContaining(before.map(({ log }) => log)));
  });
}

/** Marks what can be pressed and is not asked for as a step, one of each kind, and gives the marks. */
function waysOut(page: Page): Promise<string[]> {
  return page.evaluate((steps) => {
    const top = document.querySelector('dialog[open]:last-of-type') ?? document.body;
    const marks: string[] = [];
    for (const element of top.querySelectorAll<HTMLElement>('button, a[href]')) {
      const { action = '', choice, answer } = element.dataset;
      const isStep = choice !== undefined || answer !== undefined || steps.includes(action);
      const words = element.textContent?.trim().replace(/\W+/g, ' ').slice(0, 30) ?? '';
      const mark = element.dataset.seat ?? (action || words);
      if (isStep || marks.includes(mark) || !element.checkVisibility() || element.hasAttribute('disabled')) continue;
      element.dataset.way = mark;
      marks.push(mark);
    }
    return marks;
  }, asked);
}
