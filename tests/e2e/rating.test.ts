import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readRating } from '../../src/workshop/rating.ts';
import { findingsInAnyTheme } from './support/axe.ts';
import { expect, test } from './support/test.ts';

const story = './?story=bath-time&rate=1&motion=off';
const at = (page: Page) => page.locator('[data-screen="rating"]').getAttribute('data-choice');
const number = (page: Page, effect: string, value: number) => page.locator(`[data-rate="${effect}"] input[value="${value}"]`);
const press = (page: Page, action: string) => page.locator(`[data-action="${action}"]`).click();

async function begin(page: Page): Promise<void> {
  await page.goto(story);
  await press(page, 'rate-begin');
}

/** Gives one number and 0 for the rest, and goes on. */
async function rateOne(page: Page, value: number): Promise<void> {
  await number(page, 'child.safe', value).check();
  await press(page, 'rate-next');
  await press(page, 'rate-rest');
}

async function exported(page: Page): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), press(page, 'export-ratings')]);
  expect(file.suggestedFilename()).toBe('rating-bath-time.joined-up.json');
  return file.path();
}

test('a short story is rated to the last choice, and the panel reads the file, in which nothing says who rated', async ({ page }) => {
  await page.goto('./?motion=off');
  await press(page, 'rate');
  await page.locator('[data-action="rate-story"][data-story="bath-time"]').click();
  await press(page, 'rate-begin');
  const met: (string | null)[] = [];
  for (let choice = 0; choice < 6; choice++) {
    await expect(page.locator('[data-screen="rating"]')).toContainText(`choice ${choice + 1} of 6`);
    met.push(await at(page));
    await rateOne(page, 1);
  }
  expect(new Set(met).size).toBe(6);
  await expect(page.getByRole('heading', { name: 'All choices are rated' })).toBeFocused();
  const path = await exported(page);
  const read = readRating(readFileSync(path, 'utf8'));
  if (!read.ok) throw new Error(read.reason);
  expect(Object.keys(read.rating)).toEqual(['format', 'version', 'story', 'edition', 'choices']);
  expect(Object.keys(read.rating.choices).sort()).toEqual([...met].sort());
  expect(Object.values(read.rating.choices).every(({ child }) => child.safe === 1 && child.enjoy === 0)).toBe(true);
  const panel = spawnSync(process.execPath, ['tools/panel.ts', path], { encoding: 'utf8' });
  expect(panel.stdout).toContain('Bath time: 1 person');
  expect(panel.stdout).toMatch(/plan_danny +safe +1 +1 +1/);
  expect(panel.status).toBe(0);
});

test('ratings are put down in the middle of a choice, taken up again after the page was closed, and go when the computer is cleared', async ({
  page,
}) => {
  await begin(page);
  await rateOne(page, 2);
  const second = await at(page);
  await number(page, 'pillars.goal', -1).check();
  await page.goto('./?motion=off');
  await page.goto(story);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('1 of 6 choices are rated');
  await press(page, 'rate-go-on');
  expect(await at(page)).toBe(second);
  await expect(number(page, 'pillars.goal', -1)).toBeChecked();
  await page.goto('./?about=plays');
  await press(page, 'clear-all');
  await expect(page.locator('[data-screen="offer"]')).toContainText('Your ratings of stories');
  await press(page, 'clear-now');
  await page.locator('[data-screen="plays"]').waitFor();
  await page.goto(story);
  await expect(page.locator('[data-action="rate-begin"]')).toHaveText('Begin');
});

test('with the keyboard alone a choice is rated, and what is left open is said before it is left', async ({ page }) => {
  await begin(page);
  const first = await at(page);
  await page.locator('[data-rate="child.healthy"] input').first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-rate="child.healthy"] input[value="-1"]')).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.locator('[data-rate="child.safe"] input:checked')).toHaveCount(1);
  await page.keyboard.press('Enter');
  const open = page.locator('.rating-open');
  await expect(open).toBeFocused();
  await expect(open).toContainText('Not rated yet: Enjoy and achieve');
  await expect(open).not.toContainText('Be healthy');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-screen="rating"]')).not.toHaveAttribute('data-choice', first ?? '');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('a file is taken in again elsewhere; what is no file of ratings changes nothing and is said; where two differ the reader chooses', async ({
  page,
}) => {
  await begin(page);
  const first = (await at(page)) ?? '';
  await rateOne(page, 2);
  await press(page, 'rate-all');
  const path = await exported(page);
  const take = async (file: string | { name: string; mimeType: string; buffer: Buffer }) => {
    await page.goto('./?about=rate&motion=off');
    await page.locator('[data-action="import-ratings"]').setInputFiles(file);
  };
  const notice = page.locator('.notice').last();
  await take(path);
  await expect(notice).toContainText('kept here already');

  await take({ name: 'save.json', mimeType: 'application/json', buffer: Buffer.from('{"log":[]}') });
  await expect(notice).toContainText('a saved play');
  await expect(notice).toContainText('Nothing was changed');
  const damaged = readFileSync(path, 'utf8').replace('"safe": 2', '"safe": 7');
  await take({ name: 'damaged.json', mimeType: 'application/json', buffer: Buffer.from(damaged) });
  await expect(notice).toContainText(`choices.${first}.child.safe`);

  const other = readFileSync(path, 'utf8').replace('"safe": 2', '"safe": -2');
  await take({ name: 'other.json', mimeType: 'application/json', buffer: Buffer.from(other) });
  await expect(page.locator('[data-screen="offer"]')).toContainText('1 choice has other numbers in the file');
  await press(page, 'close');
  const kept = () => page.evaluate(() => localStorage.getItem('joined-up.rating.bath-time') ?? '');
  expect(await kept()).toContain('"safe":2');
  await take({ name: 'other.json', mimeType: 'application/json', buffer: Buffer.from(other) });
  await press(page, 'take-file');
  await expect.poll(kept).toContain('"safe":-2');

  await page.evaluate(() => localStorage.removeItem('joined-up.rating.bath-time'));
  await take(path);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('1 of 6 choices are rated');
});

test('ratings that cannot be read are said and kept; those of an earlier edition are taken over only when asked', async ({ page }) => {
  await begin(page);
  await rateOne(page, 1);
  await page.evaluate(() => {
    const key = 'joined-up.rating.bath-time';
    localStorage.setItem(key, (localStorage.getItem(key) ?? '').replace(/"edition":"\w+"/, '"edition":"of-before"'));
  });
  await page.goto(story);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The story has changed since you rated it');
  await press(page, 'take-over');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('1 of 6 choices are rated');
  await page.evaluate(() => localStorage.setItem('joined-up.rating.bath-time', '{"rating":'));
  await page.goto(story);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The ratings kept here cannot be read');
  expect(await page.evaluate(() => localStorage.getItem('joined-up.rating.bath-time'))).toBe('{"rating":');
  await press(page, 'let-go');
  await expect(page.locator('[data-action="rate-begin"]')).toBeVisible();
});

test('axe finds nothing where stories are rated, in any theme, and nothing is wider than a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const check = async (screen: string) => {
    expect(await findingsInAnyTheme(page), screen).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), screen).toBe(0);
  };
  await page.goto('./?about=rate&theme=light');
  await page.locator('[data-screen="rate"]').waitFor();
  await check('the list of stories');
  await page.goto(`${story}&theme=light`);
  await page.locator('[data-action="rate-begin"]').waitFor();
  await check('before it begins');
  await press(page, 'rate-begin');
  await number(page, 'child.safe', 1).check();
  await press(page, 'rate-next');
  await check('a choice');
  await press(page, 'rate-all');
  await check('all choices');
});
