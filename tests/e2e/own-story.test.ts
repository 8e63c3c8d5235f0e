import { readOn } from './support/player.ts';
import { expect, test } from './support/test.ts';

const files = '[data-own="files"]';
const ink = (text: string) => ({ name: 'mine.ink', mimeType: 'text/plain', buffer: Buffer.from(text) });

test("a story of one's own is checked and played at once", async ({ page }) => {
  await page.goto('./?about=own-story&pace=all&motion=off');
  await page.locator(files).setInputFiles(['stories/bath-time/story.ink', 'stories/bath-time/story.yaml']);
  await page.locator('[data-action="play-own"]').click();
  await page.locator('[data-screen="seat"] [data-seat]').first().click();
  await expect(page.locator('[data-screen="story"]')).toHaveAttribute('data-story', 'own-bath-time');
  await readOn(page);
});

test('a story without a table is played unscored', async ({ page }) => {
  await page.goto('./?about=own-story&pace=all&motion=off');
  await page
    .locator(files)
    .setInputFiles(
      ink(
        'A kettle. #scene: team-room #alt: A kettle.\n* [Tea #id: tea]\n* [Coffee #id: coffee]\n- It is poured. #ending: poured\n-> END\n',
      ),
    );
  await page.locator('[data-action="play-own"]').click();
  await page.locator('[data-screen="seat"] [data-seat]').first().click();
  await page.locator('[data-choice="tea"]').click();
  await expect(page.locator('[data-ending]')).toBeVisible();
});

test('a mistake is named with its file and line', async ({ page }) => {
  await page.goto('./?about=own-story');
  await page.locator(files).setInputFiles(ink('Hello.\nGood day.\n-> nowhere_at_all\n'));
  await expect(page.locator('.problems')).toContainText('mine.ink:3');
  await expect(page.locator('[data-action="play-own"]')).toHaveCount(0);
});

test('a story that never stops is stopped, and that is said', async ({ page }) => {
  await page.goto('./?about=own-story');
  await page.locator(files).setInputFiles(ink('-> round\n=== round ===\nRound. \n-> round\n'));
  await expect(page.locator('.problems')).toContainText(/loop|never|rounds?/);
  await expect(page.locator('[data-action="play-own"]')).toHaveCount(0);
});
