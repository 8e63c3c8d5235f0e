import { findingsInAnyTheme } from './support/axe.ts';
import { takeStep } from './support/player.ts';
import { expect, test } from './support/test.ts';

const cases = 'tests/core/own-story/cases';
const ink = (text: string, name: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

test("axe finds nothing on any screen of a story of one's own, in any theme", async ({ page }) => {
  const check = async (screen: string) => expect(await findingsInAnyTheme(page), screen).toEqual([]);
  const files = page.locator('[data-own="files"]');
  const fresh = () => page.goto('./?about=own-story&theme=light&pace=all&motion=off&stage=off');
  await fresh();
  await files.setInputFiles(['stories/whose-job/story.ink', 'stories/whose-job/story.yaml']);
  await page.locator('[data-phase="walking"]').waitFor();
  await check('at work');
  await page.locator('[data-action="cancel-check"]').click();
  await files.setInputFiles(`${cases}/knots-only.ink`);
  await page.locator('[data-asks="begin"]').waitFor();
  await check('asked where to begin');
  await files.setInputFiles([ink('A.\n', 'a.ink'), ink('B.\n', 'b.ink')]);
  await page.locator('[data-asks="root"]').waitFor();
  await check('asked for the first script');
  await files.setInputFiles(ink('TODO: x\nHello.\n-> nowhere\n', 'bad.ink'));
  await page.locator('.problems').first().waitFor();
  for (const detail of await page.locator('.problems summary').all()) await detail.click();
  await check('refused');
  await files.setInputFiles(`${cases}/runs-dry.ink`);
  await page.locator('.doubts').waitFor();
  await check('doubts');
  await page.locator('[data-action="play-own"]').click();
  await page.locator('[data-seat]').first().click();
  for (const words of ['Pick up', 'Ring back']) await page.getByRole('button', { name: words }).click();
  await page.locator('[data-stuck]').waitFor();
  await check('where it cannot go on');
  await page.locator('[data-action="back-one-step"]').click();
  await page.getByRole('button', { name: 'Wait' }).click();
  await takeStep(page);
  await page.locator('[data-action="debrief"]').click();
  await page.locator('[data-plain]').waitFor();
  await check('debrief');
  await fresh();
  await page.locator('.kept').waitFor();
  await check('what is kept');
  await page.evaluate(() => localStorage.removeItem('joined-up.story.own-runs-dry'));
  await page.goto('./?story=own-runs-dry&seat=reader&theme=light');
  await page.locator('[data-screen="own-story"]').waitFor();
  await check('asked for the files');
});

test('a story of one’s own is opened, checked and played by keyboard alone', async ({ page }) => {
  await page.goto('./?about=own-story&pace=all&motion=off&stage=off');
  await page.locator('[data-own="files"]').setInputFiles(`${cases}/runs-dry.ink`);
  const reach = async (selector: string) => {
    await page.locator(selector).first().waitFor();
    for (let presses = 0; presses < 40; presses++) {
      if (
        await page
          .locator(selector)
          .first()
          .evaluate((element) => element === document.activeElement)
      )
        return page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
    }
    throw new Error(`Expected to reach ${selector} with Tab.`);
  };
  await reach('[data-action="play-own"]');
  await reach('[data-seat]');
  await reach('[data-choice]');
  await reach('[data-choice]');
  await expect(page.locator('[data-stuck]')).toBeVisible();
  await reach('[data-action="back-one-step"]');
  await expect(page.locator('[data-choice]')).toHaveCount(2);
});

for (const [width, height] of [
  [320, 640],
  [1280, 720],
] as const) {
  test(`at ${width} pixels nothing about a story of one's own scrolls sideways, whatever its names are`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto('./?about=own-story&pace=all&motion=off&stage=off');
    const long = 'a'.repeat(150);
    await page.locator('[data-own="files"]').setInputFiles([ink(`Hello.\n-> ${long}\n`, `${long}.ink`), ink('B.\n', `${long}b.ink`)]);
    await page.locator('[data-choose]').first().click();
    await page.locator('.problems').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
}
