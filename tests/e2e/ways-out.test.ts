import type { Page } from '@playwright/test';
import { feelingKey } from '../../src/debrief/notes.ts';
import { lay, playedLog } from './support/kept.ts';
import { keptPlays } from './support/player.ts';
import { expect, test } from './support/test.ts';

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

/** Has two plays kept in this browser: one that has ended, with a note, and one that was left in mid-story. */
async function keepTwo(page: Page): Promise<Kept> {
  const kept = { ended: 'ended', left: 'left' };
  await lay(page, [
    [kept.ended, [...playedLog('bath-time', 'danny'), { type: 'noted', seat: 'danny', on: feelingKey, text: 'torn' }]],
    [kept.left, playedLog('whose-job', 'dev', 3)],
  ]);
  expect(await keptPlays(page)).toHaveLength(2);
  return kept;
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
    const reach = async (by: typeof goInside = goAnew) => {
      await by(page, `${address(kept)}&${look}`);
      await page.locator(there).first().waitFor();
      await open?.(page);
    };
    const nothingLost = async (way: string) => {
      await expect(page.locator('main[data-screen]:not([data-screen="loading"])'), way).toBeVisible();
      const now = await keptPlays(page);
      for (const { play, log } of before) expect(now.find((one) => one.play === play)?.log.slice(0, log.length), way).toEqual(log);
    };

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
      // A new page for each way would take minutes; where another screen of the game is shown, the game itself leads back, as Back of the browser does.
      const isInside = new URL(page.url()).pathname === '/' && !(await page.locator(`${there}, dialog`).count());
      await reach(isInside ? goInside : goAnew);
    }
    // From under a dialog the game is not left.
    const by = open ? goAnew : goInside;
    await by(page, `./?about=evidence&${look}`);
    await page.locator('[data-screen="evidence"]').waitFor();
    await reach(by);
    await page.goBack();
    await nothingLost('Back');
    await page.goForward();
    await nothingLost('Forward');
    await page.reload();
    await nothingLost('a reload');
    const other = await page.context().newPage();
    await page.close({ runBeforeUnload: true });
    await other.goto('./?about=evidence');
    expect((await keptPlays(other)).map(({ log }) => log)).toEqual(expect.arrayContaining(before.map(({ log }) => log)));
  });
}

const goAnew = async (page: Page, address: string) => void (await page.goto(address));

const goInside = (page: Page, address: string) =>
  page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, address);

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
