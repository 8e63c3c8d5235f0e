import type { Page } from '@playwright/test';
import { doOne, playToTheEnd } from './support/player.ts';
import { expect, test } from './support/test.ts';

/** How a screen stands on paper: its words, whether all of them are on the sheets, and ink and paper. */
type Sheet = { words: number; cutOff: string[]; ink: string; paper: string; barShown: boolean };

async function printed(page: Page, screen: string): Promise<Sheet> {
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator(`[data-screen="${screen}"]`)).toBeVisible();
  const sheet = await page.evaluate((name) => {
    const place = document.querySelector(`[data-screen="${name}"]`) as HTMLElement;
    const cutOff = [document.documentElement, document.body, ...document.querySelectorAll('#game, #game *')].filter((element) => {
      const { overflowY, overflowX, display } = getComputedStyle(element);
      const clips = overflowY !== 'visible' && display !== 'none' && overflowX !== 'clip' && element.clientHeight > 1;
      return clips && element.scrollHeight > element.clientHeight + 1 && place.contains(element) && !element.closest('.stage, .hero');
    });
    const last = [...place.querySelectorAll<HTMLElement>('p, li, button, h2')].filter((one) => one.offsetParent).at(-1);
    const beyond =
      last && last.getBoundingClientRect().bottom + scrollY > document.documentElement.scrollHeight + 1 ? [last.outerHTML] : [];
    return {
      words: place.innerText.split(/\s+/).length,
      cutOff: [...cutOff.map(({ outerHTML }) => outerHTML.slice(0, 80)), ...beyond],
      ink: getComputedStyle(place).color,
      paper: getComputedStyle(document.documentElement).backgroundColor,
      barShown: document.querySelector<HTMLElement>('.bar')?.offsetParent !== null,
    };
  }, screen);
  const sheets = await page.pdf();
  expect(sheets.length, 'a sheet with nothing on it is a few thousand bytes').toBeGreaterThan(15_000);
  await page.emulateMedia({ media: null });
  return sheet;
}

test('every screen prints itself, in any theme, also after the debrief was shown', async ({ page }) => {
  const expectSheet = async (screen: string, words: number) => {
    for (const theme of ['contrast', 'light']) {
      await page.evaluate((name) => {
        document.documentElement.dataset.theme = name;
      }, theme);
      const sheet = await printed(page, screen);
      expect(sheet, `${screen}, ${theme}`).toMatchObject({
        cutOff: [],
        ink: 'rgb(29, 39, 51)',
        paper: 'rgb(255, 255, 255)',
        barShown: false,
      });
      expect(sheet.words, `${screen}, ${theme}`).toBeGreaterThan(words);
    }
  };
  const home = async () => {
    await page.locator('[data-action="home"]').click();
    await page.locator('[data-screen="home"]').waitFor();
  };
  await page.goto('./?story=bath-time&seat=danny&seed=7&pace=all&motion=off&theme=light');
  for (let step = 0; step < 8; step++) await doOne(page);
  await expectSheet('story', 150);
  await playToTheEnd(page, { picks: [0, 1], hands: 'quick', share: 'all' });
  await expectSheet('story', 40);
  await page.locator('[data-action="debrief"]').click();
  await page.locator('.path-map').waitFor({ state: 'attached' });
  await expectSheet('debrief', 250);
  await page.goBack();
  await page.locator('[data-ending]').waitFor();
  // The ending stands alone on its screen, in a title and a sentence.
  await expectSheet('story', 10);
  await page.locator('[data-action="settings"]').click();
  await page.locator('[data-screen="settings"]').waitFor();
  await expectSheet('settings', 20);
  await expect(page.locator('[data-screen="story"]')).toBeVisible();
  await page.locator('[data-action="close"]').click();
  await home();
  await expectSheet('home', 100);
  await page.locator('[data-story="bath-time"] [data-action="open"]').click();
  await page.locator('[data-screen="seat"]').waitFor();
  await expectSheet('seat', 50);
  await home();
  await page.locator('[data-action="evidence"]').click();
  await page.locator('[data-screen="evidence"]').waitFor();
  await expectSheet('evidence', 200);
  await home();
  await page.locator('[data-action="own-story"]').click();
  await page.locator('[data-screen="own-story"]').waitFor();
  await expectSheet('own-story', 20);
});
