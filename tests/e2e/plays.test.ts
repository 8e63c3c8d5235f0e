import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { scorecard } from '../../src/scoring/scorecard.ts';
import type { LoadedStory } from '../../src/story/loaded-story.ts';
import { expectInSight, windowOf } from './support/in-sight.ts';
import { seatsOf, storiesIn } from './support/playable.ts';
import { type Manner, playToTheEnd, savedLog, wordsSaid } from './support/player.ts';
import { expect, test } from './support/test.ts';

const stories = storiesIn(resolve('stories'));
const whoseJob = stories.find(({ id }) => id === 'whose-job') as LoadedStory;

/** Played in Firefox as well: stories and seats. */
const inFirefox = ['bath-time danny', 'the-trip petra'];

const mouse: Manner = { picks: [0, 1, 0, 2, 1, 0, 1], hands: 'mouse', share: 'all' };
const manner = 'seed=7&pace=all&motion=off';
const address = (story: string, seat: string, more = '') => `./?story=${story}&seat=${seat}&${manner}${more}`;

/** How many sheets a PDF has. */
const sheetsIn = (pdf: Buffer) => pdf.toString('latin1').split(/\/Type \/Page\b(?!s)/).length - 1;

/** Plays from the address to the debrief, and holds what the page shows against measures worked out here from the log. */
async function playAndCompare(page: Page, story: LoadedStory, seat: string, how: Manner, more = ''): Promise<void> {
  const isFirefox = page.context().browser()?.browserType().name() === 'firefox';
  // Firefox begins at the story's own page.
  await page.goto(isFirefox ? `./${story.id}.${seat}.html?${manner}${more}` : address(story.id, seat, more));
  await playToTheEnd(page, how);
  const log = await savedLog(page, story.id);
  expect(log.at(-1)?.type).toBe('session-ended');
  await page.locator('[data-action="debrief"]').click();
  await page.locator('[data-screen="debrief"]').waitFor();
  const card = scorecard(story, log, seat);
  const shown = (measure: string) => page.locator(`[data-measure="${measure}"]`).first().getAttribute('data-value');
  const figure = async (measure: string) => Number(await shown(measure));
  expect(await figure('collective-preference')).toBeCloseTo(card.collectivePreference ?? -1, 3);
  expect(await figure('acted-on')).toBeCloseTo(card.actedOn ?? -1, 3);
  expect(await figure('i-we-gap')).toBeCloseTo(card.iWeGap ?? -1, 3);
  expect(await figure('they-accuracy')).toBeCloseTo(card.theyAccuracy ?? -1, 3);
  expect(await figure('fairness')).toBeCloseTo(card.fairness ?? -1, 3);
  expect(await shown('verdict')).toBe(card.verdict);
}

// Each play is in another of the nine windows: all nine for each are played by windows.test.ts.
let plays = 0;
for (const story of stories) {
  for (const [at, { seat, name }] of seatsOf(story).entries()) {
    const window = plays++;
    const tag = inFirefox.includes(`${story.id} ${seat}`) ? ['@firefox'] : [];
    // One seat of each story is played by mouse with the stage; the others quickly and without it, which takes a quarter of the time, and looks all the same
    // whether a mouse would reach what is pressed next.
    const hands = at === 0 ? 'mouse' : 'quick';
    test(`${name} to the debrief${at === 0 ? ' by mouse' : ''}`, { tag }, async ({ page, browserName }) => {
      const inWindow = browserName === 'chromium' ? await windowOf(page, window) : '';
      const see: Manner['see'] = async (kind) => {
        if (browserName === 'chromium' && kind !== 'more') await expectInSight(page);
      };
      await playAndCompare(page, story, seat, { ...mouse, hands, see }, `${inWindow}${at === 0 ? '' : '&stage=off'}`);
      if (browserName === 'chromium')
        // Five agencies with a plan each, and a risk for each to know of, take a third sheet.
        expect(sheetsIn(await page.pdf()), 'sheets to hand out').toBeLessThanOrEqual(seatsOf(story).length > 4 ? 3 : 2);
    });
  }
}

for (const [at, { seat, name }] of seatsOf(whoseJob).slice(0, 2).entries()) {
  test(`${name} by keyboard alone`, async ({ page }) => {
    await playAndCompare(page, whoseJob, seat, { ...mouse, hands: 'keyboard' }, at === 0 ? '' : '&stage=off');
  });
  test(`${name} and tells nothing`, async ({ page }) => {
    await playAndCompare(page, whoseJob, seat, { picks: [2, 0, 1], hands: 'quick', share: 'none' }, '&theme=dark&stage=off');
  });
}

test('the same picks give the same record with the stage on, off and still', async ({ page }) => {
  const logs: string[] = [];
  for (const more of ['&motion=on', '&stage=off', '&motion=off']) {
    await page.goto(address('bath-time', 'danny', more));
    await playToTheEnd(page, { ...mouse, hands: 'quick' });
    logs.push(JSON.stringify(await savedLog(page, 'bath-time')));
  }
  expect(new Set(logs).size).toBe(1);
});

test('two seats see different words: at least a quarter of each are its own', async ({ page }) => {
  const words: string[][] = [];
  for (const seat of ['rhona', 'dev']) {
    await page.goto(address('whose-job', seat, '&stage=off'));
    await playToTheEnd(page, { ...mouse, hands: 'quick', picks: [0] });
    words.push(await wordsSaid(page));
  }
  const count = (lines: string[]) => lines.join(' ').split(/\s+/).length;
  const own = (mine: string[], theirs: string[]) => count(mine.filter((line) => !theirs.includes(line))) / count(mine);
  const [rhona = [], dev = []] = words;
  expect(own(rhona, dev)).toBeGreaterThan(0.25);
  expect(own(dev, rhona)).toBeGreaterThan(0.25);
});
