import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';
import { readOn, savedLog, takeStep } from './support/player.ts';

const files = '[data-own="files"]';
const cases = 'tests/core/own-story/cases';
const ink = (text: string, name = 'mine.ink') => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
const playOwn = '[data-action="play-own"]';
const pick = (page: Page, words: string) => page.getByRole('button', { name: words }).click();

type Chosen = Parameters<ReturnType<Page['locator']>['setInputFiles']>[0];

/** Goes to where a story of one's own is opened, and chooses files. */
async function choose(page: Page, chosen: Chosen): Promise<void> {
  await page.goto('./?about=own-story&pace=all&motion=off&stage=off');
  await page.locator(files).setInputFiles(chosen);
}

/** The same, and begins to play it in its first seat. */
async function begin(page: Page, chosen: Chosen): Promise<void> {
  await choose(page, chosen);
  await page.locator(playOwn).click();
  await page.locator('[data-screen="seat"] [data-seat]').first().click();
  await readOn(page);
}

test("a story of one's own is checked and played at once", async ({ page }) => {
  await begin(page, ['stories/bath-time/story.ink', 'stories/bath-time/story.yaml']);
  await expect(page.locator('[data-screen="story"]')).toHaveAttribute('data-story', 'own-bath-time');
});

test('a story without a table is played unscored, to a debrief that says what happened and that it ended', async ({ page }) => {
  await begin(
    page,
    ink('A kettle. #scene: team-room #alt: A kettle.\n* [Tea #id: tea]\n* [Coffee #id: coffee]\n- It is poured. #ending: poured\n-> END\n'),
  );
  await page.locator('[data-choice="tea"]').click();
  await takeStep(page);
  await expect(page.locator('[data-ending="poured"]')).toBeVisible();
  await page.locator('[data-action="debrief"]').click();
  const debrief = page.locator('[data-screen="debrief"]');
  await expect(debrief).toContainText('The story came to its end');
  await expect(debrief).toContainText('Nothing was measured');
  await expect(debrief).not.toContainText('not ended');
  await expect(debrief.locator('.happened > li')).toHaveText(['A kettle.', 'You chose Tea', 'It is poured.']);
});

test('a mistake is named with its file and line in our words, and those of the compiler lie behind them', async ({ page }) => {
  await choose(page, ink('Hello.\nGood day.\n-> nowhere_at_all\n'));
  const problem = page.locator('.problems li').first();
  await expect(problem).toContainText('mine.ink:3');
  await expect(problem).toContainText('There is no knot');
  await expect(problem.locator('details p')).toBeHidden();
  await problem.locator('summary').click();
  await expect(problem.locator('details p')).toContainText('Divert target not found');
  await expect(page.locator(playOwn)).toHaveCount(0);
});

test('a story that never stops is stopped, and that is said', async ({ page }) => {
  await choose(page, ink('-> round\n=== round ===\nRound. \n-> round\n'));
  await expect(page.locator('.problems')).toContainText('does not come to an end here');
  await expect(page.locator(playOwn)).toHaveCount(0);
});

test('the check shows how far it is and can be ended; a newer choice of files wins over it', async ({ page }) => {
  const large = ['stories/whose-job/story.ink', 'stories/whose-job/story.yaml'];
  await choose(page, large);
  await expect(page.locator('.progress')).toBeVisible();
  await expect(page.locator('.progress [role="status"]')).toContainText(/Reading|Compiling|Walking|Checking/);
  await page.locator('[data-action="cancel-check"]').click();
  await expect(page.locator('[data-screen="own-story"]')).toContainText('The check was ended');
  await expect(page.locator(playOwn)).toHaveCount(0);

  await page.locator(files).setInputFiles(large);
  await page.locator('[data-phase="walking"]').waitFor();
  await page.locator(files).setInputFiles(ink('Hello.\n* [A]\n* [B]\n- -> END\n', 'newer.ink'));
  await page.locator(playOwn).waitFor();
  await expect(page.locator('.findings')).toContainText('“newer” can be played.');
  await expect(page.locator('.progress')).toHaveCount(0);
  await page.locator(playOwn).click();
  await expect(page.locator('[data-screen="seat"]')).toHaveAttribute('data-story', 'own-newer');
});

test('knots alone are said to tell nothing, and begin at the knot that is chosen', async ({ page }) => {
  await choose(page, `${cases}/knots-only.ink`);
  await expect(page.locator('[data-asks="begin"]')).toContainText('Nothing is told before the first knot');
  await expect(page.locator(playOwn)).toHaveCount(0);
  await page.locator('[data-choose="start"]').click();
  await page.locator(playOwn).click();
  await page.locator('[data-seat]').first().click();
  await pick(page, 'A');
  await takeStep(page);
  await expect(page.locator('[data-ending]')).toBeVisible();
});

test('a folder is one story; two beginnings are asked about, and files passed over are named', async ({ page }) => {
  await page.goto('./?about=own-story&pace=all&motion=off&stage=off');
  await page.locator('[data-own="folder"]').setInputFiles(`${cases}/include`);
  await expect(page.locator('.findings')).toContainText('“story” can be played.');
  await page
    .locator(files)
    .setInputFiles([ink('A.\n* [x]\n- -> END\n', 'a.ink'), ink('B.\n* [y]\n- -> END\n', 'b.ink'), ink('notes', 'c.txt')]);
  await page.locator('[data-asks="root"] [data-choose="b.ink"]').click();
  await expect(page.locator('.findings')).toContainText('“b” can be played.');
  await expect(page.locator('.problems.notes')).toContainText('c.txt');
  await expect(page.locator('.problems.notes')).toContainText('a.ink');
});

test('where the words run out is found before play, and in play one goes back a step or leaves', async ({ page }) => {
  await choose(page, `${cases}/runs-dry.ink`);
  await expect(page.locator('.problems.doubts')).toContainText('runs-dry.ink:10');
  await expect(page.locator('.problems.doubts')).toContainText('Pick up → Ring back');
  await page.locator(playOwn).click();
  await page.locator('[data-seat]').first().click();
  await pick(page, 'Pick up');
  await pick(page, 'Ring back');
  const stuck = page.locator('[data-stuck="dry"]');
  await expect(stuck).toContainText('The story has nothing more to say here');
  await expect(stuck).toContainText('back');
  await page.locator('[data-action="back-one-step"]').click();
  await expect(page.locator('[data-choice]')).toHaveText(['Ring back', 'Wait']);
  await pick(page, 'Ring back');
  await page.locator('[data-action="leave-story"]').click();
  await expect(page.locator('[data-screen="home"]')).toBeVisible();
});

test('a text that doubles for ever is stopped in play, and the page goes on', async ({ page }) => {
  await choose(page, ink('VAR s = "ab"\nHello.\n* [Double it] -> r\n* [Not] -> END\n=== r\n~ s = s + s\n-> r\n'));
  await expect(page.locator('.problems.doubts')).toContainText('does not come to an end here');
  await page.locator(playOwn).click();
  await page.locator('[data-seat]').first().click();
  await pick(page, 'Double it');
  await expect(page.locator('[data-stuck="endless"]')).toContainText('This story does not come to an end here');
  await page.locator('[data-action="back-one-step"]').click();
  await pick(page, 'Not');
  await takeStep(page);
  await expect(page.locator('[data-ending]')).toBeVisible();
});

test('the same thread twice: what is pressed is what is taken and recorded', async ({ page }) => {
  await begin(page, `${cases}/thread-twice.ink`);
  await pick(page, 'Ring Bill');
  await expect(page.locator('.backlog')).toContainText('You ring Bill.');
  await expect(page.locator('.pick')).toContainText('Ring Bill');
  const settled = (await savedLog(page, 'own-thread-twice')).find(({ type }) => type === 'settled');
  expect(settled).toMatchObject({ decision: '', choice: expect.stringMatching(/^ring\..*\(Bill\)$/) });
});

test('words run in their own direction, and keep the language they say they are in', async ({ page }) => {
  await begin(
    page,
    ink('# lang: he\n# title: שולחן אחד\nהפגישה בשעה 10:30.\n* [להתקשר!]\n* [Wait]\n- "Fine." # lang: en\nסוף.\n-> END\n', 'hebrew.ink'),
  );
  const direction = (selector: string, at = 0) =>
    page
      .locator(selector)
      .nth(at)
      .evaluate((element) => getComputedStyle(element).direction);
  expect(await direction('.words')).toBe('rtl');
  expect(await direction('[data-choice]')).toBe('rtl');
  expect(await direction('[data-choice]', 1)).toBe('ltr');
  await expect(page.locator('.words').first()).toHaveAttribute('lang', 'he');
  await expect(page.locator('[data-choice]').first()).toHaveAttribute('dir', 'auto');
  await page.locator('[data-choice]').first().click();
  expect(await direction('.pick [dir="auto"]')).toBe('rtl');
  await expect(page.locator('.words').nth(1)).toHaveAttribute('lang', 'en');
  expect(await direction('.words', 1)).toBe('ltr');
});

test('emphasis is shown as such, and everything else in pointed brackets is text', async ({ page }) => {
  await begin(
    page,
    ink(
      'She says <i>no</i> and <strong>means</strong> it. <img src=x onerror="document.title=1"> <b>open\n* [<em>Wait</em> & <u>see</u>]\n- -> END\n',
    ),
  );
  const words = page.locator('.words').first();
  await expect(words.locator('i')).toHaveText('no');
  await expect(words.locator('strong')).toHaveText('means');
  await expect(words.locator('img, b')).toHaveCount(0);
  await expect(words).toContainText('<img src=x onerror="document.title=1"> <b>open');
  await expect(page.locator('[data-choice] em')).toHaveText('Wait');
  await expect(page.locator('[data-choice]')).toHaveText('Wait & <u>see</u>');
});

test('an address that names a story of one’s own works after the page was closed; where it is not kept, its files are asked for', async ({
  page,
}) => {
  const story = ink('Hello.\n* [A]\n* [B]\n- More.\n* [C]\n* [D]\n- Bye.\n* [E]\n- -> END\n', 'kept.ink');
  await begin(page, story);
  await pick(page, 'B');
  await pick(page, 'C');
  const said = ['Hello.', 'More.', 'Bye.'];
  await expect(page.locator('.words')).toHaveText(said);
  await page.reload();
  await expect(page.locator('.words')).toHaveText(said);
  await expect(page.locator('[data-choice]')).toHaveText(['E']);

  await page.evaluate(() => localStorage.removeItem('joined-up.story.own-kept'));
  await page.reload();
  await expect(page.locator('h1')).toHaveText('This story is not kept in this browser');
  await page.locator(files).setInputFiles(story);
  await page.locator(playOwn).click();
  await expect(page.locator('.words')).toHaveText(said);
  expect((await savedLog(page, 'own-kept')).filter(({ type }) => type === 'settled')).toHaveLength(2);
});

test('opening the files again goes on with the play that was left', async ({ page }) => {
  const story = ink('Hello.\n* [A]\n* [B]\n- More.\n* [C]\n- -> END\n', 'left.ink');
  await begin(page, story);
  await pick(page, 'B');
  await choose(page, story);
  await page.locator(playOwn).click();
  await expect(page.locator('.words')).toHaveText(['Hello.', 'More.']);
});

test('two different stories of one name: it is asked which it is, and nothing is overwritten', async ({ page }) => {
  await begin(page, ink('Hello.\n* [A]\n- More.\n* [B]\n- -> END\n', 'same.ink'));
  await pick(page, 'A');
  const before = await savedLog(page, 'own-same');
  await choose(page, ink('Another one.\n* [X]\n- -> END\n', 'same.ink'));
  await page.locator(playOwn).click();
  await expect(page.locator('.twin')).toContainText('A story of this name is kept here already');
  await page.locator('[data-action="other-story"]').click();
  await page.locator('[data-seat]').first().click();
  await expect(page.locator('.words')).toHaveText(['Another one.']);
  expect(await savedLog(page, 'own-same')).toEqual(before);
  await page.goto('./?story=own-same&seat=reader&pace=all&stage=off');
  await expect(page.locator('.words')).toHaveText(['Hello.', 'More.']);
});

test.describe('in storage that is full', () => {
  test('a story is played all the same, and it is said that its files will be needed again', async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await begin(page, ink('Hello.\n* [A]\n- -> END\n'));
    await expect(page.locator('.notices')).toContainText('choose its files again to go on');
  });
});
