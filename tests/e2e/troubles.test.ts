import type { Page } from '@playwright/test';
import { doOne, keptPlays, playToTheEnd, readOn, savedLog, takeStep, wordsSaid } from './support/player.ts';
import { expect, test } from './support/test.ts';

const address = './?story=whose-job&seat=dev&seed=7&pace=all&motion=off&stage=off';
const manner = { picks: [0, 1], hands: 'quick', share: 'all' } as const;
const boundary = '[data-screen="trouble"]';

/** Hands the page a changed file: what a host might serve after an update, or a line that broke off. Gives the way back. */
async function spoil(page: Page, file: RegExp, change: ((text: string) => string) | 'abort'): Promise<() => Promise<void>> {
  await page.route(file, async (route) => {
    if (change === 'abort') return route.abort();
    const response = await route.fetch();
    return route.fulfill({ response, body: change(await response.text()) });
  });
  return () => page.unroute(file);
}
const steps = async (page: Page, count: number) => {
  for (let step = 0; step < count; step++) await takeStep(page);
};

test.describe('the boundary', () => {
  test.use({ expectedErrors: [/./] });

  for (const [what, fail] of [
    [
      'an error in what a press sets off',
      () =>
        setTimeout(() => {
          throw new Error('the spoon is gone');
        }),
    ],
    ['an error in a promise', () => void Promise.reject(new Error('the spoon is gone'))],
  ] as const) {
    test(`shows ${what}, with one step back, open again and leave; the log is kept`, async ({ page }) => {
      await page.goto(address);
      await steps(page, 3);
      await readOn(page);
      const [before, words, asked] = [await savedLog(page, 'whose-job'), await wordsSaid(page), await page.locator('.asks').innerText()];
      const breakIt = async () => {
        await page.evaluate(fail as () => void);
        await expect(page.locator(boundary)).toContainText('Something went wrong in the game');
      };
      await breakIt();
      await expect(page.locator('details code')).toHaveText('the spoon is gone');
      await expect(page.locator('details code')).toBeHidden();
      await page.locator('[data-action="open-again"]').click();
      await readOn(page);
      expect(await wordsSaid(page)).toEqual(words);
      await breakIt();
      await page.locator('[data-action="step-back"]').click();
      await readOn(page);
      expect(await page.locator('.asks').innerText()).not.toBe(asked);
      await breakIt();
      await page.locator('[data-action="home"]').click();
      await expect(page.locator('[data-screen="home"]')).toBeVisible();
      expect(await savedLog(page, 'whose-job')).toEqual(before);
    });
  }

  test('shows an error in drawing a screen', async ({ page }) => {
    await spoil(page, /bath-time-[\w-]+\.js$/, (text) => text.replace('"kind":"tutorial"', '"kind":"funny"'));
    await page.goto('./?story=bath-time&seat=danny&seed=7&pace=all&stage=off');
    await playToTheEnd(page, manner);
    await page.locator('[data-action="debrief"]').click();
    await expect(page.locator(boundary)).toContainText('Something went wrong in the game');
    await page.locator('[data-action="home"]').click();
    await expect(page.locator('[data-screen="home"]')).toBeVisible();
    expect((await savedLog(page, 'bath-time')).at(-1)?.type).toBe('session-ended');
  });

  test('is not needed where a story stops in mid-play: that is said, and another choice can be taken', async ({ page }) => {
    await spoil(page, /whose-job-[\w-]+\.js$/, (text) => text.replaceAll('"->":"sounds_talk"', '"VAR?":"gone"'));
    await page.goto(address);
    const stuck = page.locator('[data-stuck]');
    for (let step = 0; step < 60; step++) {
      await stuck.or(page.locator('.asks, [data-action="next"], [data-action="show-all"]')).first().waitFor();
      if ((await stuck.count()) > 0) break;
      await doOne(page);
    }
    await expect(stuck).toContainText(/breaks off here|nothing more to say here/);
    await expect(page.locator(boundary)).toHaveCount(0);
    await page.locator('[data-action="back-one-step"]').click();
    await expect(stuck).toHaveCount(0);
    await expect(page.locator('.asks')).toBeVisible();
    expect((await savedLog(page, 'whose-job')).at(-1)?.type).toBe('gone-back');
  });

  test('a play that makes the story stop is opened as far as it goes, and the play as it was is kept beside it', async ({ page }) => {
    await page.goto(address);
    await playToTheEnd(page, manner);
    const [before] = await keptPlays(page);
    const mend = await spoil(page, /whose-job-[\w-]+\.js$/, (text) => text.replaceAll('"->":"sounds_talk"', '"VAR?":"gone"'));
    await page.reload();
    await expect(page.locator('[data-bar="changes"]')).toContainText(/Step \d+ .* no longer fits: The story cannot go on from here/);
    await expect(page.locator('[data-bar="changes"]')).toContainText('kept beside this one, untouched');
    expect(await keptPlays(page)).toEqual([before]);
    await mend();
    await page.reload();
    await expect(page.locator('[data-ending]')).toBeVisible();
    expect(await keptPlays(page)).toEqual([before]);
  });

  test('a story whose file is damaged is said, and opens again once it is whole', async ({ page }) => {
    const mend = await spoil(page, /whose-job-[\w-]+\.js$/, (text) => text.slice(0, text.length / 2));
    await page.goto(address);
    await expect(page.locator(boundary)).toContainText('could not be fetched');
    await page.locator('[data-action="try-again"]').click();
    await expect(page.locator(boundary)).toBeVisible();
    await mend();
    await page.locator('[data-action="open-again"]').click();
    await readOn(page);
  });

  test('a story whose file is of another make is said, and can be left', async ({ page }) => {
    await spoil(page, /whose-job-[\w-]+\.js$/, (text) => text.replaceAll('"inkVersion":', '"inkVersions":'));
    await page.goto(address);
    await expect(page.locator(boundary)).toContainText('could not be opened');
    await page.locator('[data-action="home"]').click();
    await expect(page.locator('[data-screen="home"]')).toBeVisible();
  });
});

test.describe('what does not load can be tried again where it failed', () => {
  test.use({ expectedErrors: [/Failed to load resource|could not be fetched/] });

  const screens: [what: string, file: RegExp, reach: (page: Page) => Promise<unknown>, there: string][] = [
    ['a story', /whose-job-[\w-]+\.js/, (page) => page.goto(address), '[data-screen="story"]'],
    ['the first screen', /entrance-[\w-]+\.js/, (page) => page.goto('./'), '[data-screen="home"]'],
    ['the style of the first screen', /entrance-[\w-]+\.css/, (page) => page.goto('./'), '[data-screen="home"]'],
    ['the choice of a seat', /entrance-[\w-]+\.js/, (page) => page.goto('./?story=whose-job'), '[data-screen="seat"]'],
    ['the evidence', /evidence-screen-[\w-]+\.js/, (page) => page.goto('./?about=evidence'), '[data-screen="evidence"]'],
    ['your own story', /own-story-[\w-]+\.js/, (page) => page.goto('./?about=own-story'), '[data-screen="own-story"]'],
    ['the kept plays', /plays-screen-[\w-]+\.js/, (page) => page.goto('./?about=plays'), '[data-screen="plays"]'],
    [
      'the settings',
      /settings-dialog-[\w-]+\.js$/,
      async (page) => {
        await page.goto(address);
        await page.locator('[data-action="settings"]').click();
      },
      '[data-screen="settings"]',
    ],
    [
      'the debrief',
      /debrief-screen-[\w-]+\.js$/,
      async (page) => {
        await page.goto('./?story=bath-time&seat=danny&seed=7&pace=all&stage=off');
        await playToTheEnd(page, manner);
        await page.locator('[data-action="debrief"]').click();
      },
      '[data-screen="debrief"]',
    ],
    ['the moving picture', /live-stage-[\w-]+\.js/, (page) => page.goto(address.replace('&stage=off', '')), '[data-stage="on"]'],
    ['the engine of the picture', /\/stage-[\w-]+\.js/, (page) => page.goto(address.replace('&stage=off', '')), '[data-stage="on"]'],
    [
      'what is asked when a seat was left',
      /offer-dialog-[\w-]+\.js$/,
      async (page) => {
        await page.goto(address);
        await steps(page, 1);
        await page.goto('./?story=whose-job');
        await page.locator('[data-seat="dev"]').click();
      },
      '[data-screen="offer"]',
    ],
  ];
  for (const [what, file, reach, there] of screens) {
    test(what, async ({ page }) => {
      const mend = await spoil(page, file, 'abort');
      await reach(page);
      await expect(page.locator('[data-action="try-again"]')).toBeVisible();
      await mend();
      await page.locator('[data-action="try-again"]').click();
      await expect(page.locator(there)).toBeVisible();
      await expect(page.locator('[data-action="try-again"]')).toHaveCount(0);
    });
  }
});

test.describe('when a choice of the story has another id after an update', () => {
  /** A host puts a new edition of the story in place: one choice that was taken is called something else. */
  const rename = (page: Page, id: string) =>
    spoil(page, /bath-time-[\w-]+\.js$/, (text) => text.replaceAll(id, `${id}_anew`).replace(/("edition":")/, '$1x'));

  for (const way of ['resume', 'last-debrief'] as const) {
    test(`${way}: the play is shown as far as it goes, all of it stays, and comes back with the old edition`, async ({ page }) => {
      await page.goto('./?story=bath-time&seat=danny&seed=7&pace=all&stage=off');
      if (way === 'resume') await steps(page, 4);
      else {
        await playToTheEnd(page, manner);
        await page.locator('[data-action="debrief"]').click();
        await page.locator('#felt input').fill('torn');
        await page.locator('h1').click();
      }
      const [before] = await keptPlays(page);
      const taken =
        before?.log
          .flatMap((event) => (event.type === 'proposed' && event.seat === 'danny' ? [event.choice] : []))
          .at(way === 'resume' ? -1 : 1) ?? '';
      const mend = await rename(page, taken);
      const open = async () => {
        await page.goto('./?pace=all&stage=off');
        await page.locator(`[data-story="bath-time"] [data-action="${way}"]`).click();
        if (way === 'resume') await readOn(page);
        else await page.locator('.path-map').waitFor({ state: 'attached' });
      };
      await open();
      await expect(page.locator('[data-bar="changes"]')).toContainText('no longer fits');
      await expect(page.locator('[data-bar="changes"]')).toContainText('kept beside this one, untouched');
      expect(await keptPlays(page)).toEqual([before]);
      if (way === 'resume') await takeStep(page, 1);
      else {
        await expect(page.locator('#felt input')).toHaveValue('torn');
        await page.locator('[data-part="next"]').click();
        await page.locator('#next textarea').fill('And after.');
        await page.locator('.bar-title').click();
      }
      await expect.poll(() => keptPlays(page)).toHaveLength(2);
      expect(await keptPlays(page)).toContainEqual(before);
      await mend();
      await page.goto(`./?story=bath-time&seat=danny&play=${before?.play}&pace=all&stage=off`);
      await page.locator('[data-screen="story"]').waitFor();
      await expect(page.locator('[data-bar="changes"]')).toHaveCount(0);
      expect(await keptPlays(page)).toContainEqual(before);
    });
  }
});
