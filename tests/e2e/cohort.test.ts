import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { planKey, planText } from '../../src/debrief/notes.ts';
import type { Event } from '../../src/session/events.ts';
import { compileStory } from '../../tools/compile.ts';
import { exportOf, playOfNumber } from '../support/exports.ts';
import { findingsInAnyTheme } from './support/axe.ts';
import { playToTheEnd } from './support/player.ts';
import { expect, test } from './support/test.ts';

type File = { name: string; mimeType: string; buffer: Buffer };

const { story } = compileStory('stories/bath-time');
if (!story) throw new Error('Expected "Bath time" to compile.');
const fileOf = (name: string, text: string | Buffer): File => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

/** Plays with a plan each; the words of the plan and the name of the file say who made it, so that a test can see whether either gets out. */
const logs = Array.from({ length: 30 }, (_, number): Event[] => {
  const log = playOfNumber(story, number);
  const [started] = log;
  const seat = started?.type === 'session-started' ? (started.seats[0] ?? '') : '';
  return [
    ...log,
    { type: 'noted', seat, on: planKey, text: planText({ when: `it is case ${number}`, then: 'ring first', who: '', by: '' }) },
  ];
});
const files = (many: number) => logs.slice(0, many).map((log, at) => fileOf(`trainee-${at}.joined-up.json`, exportOf(log, `p${at}`)));

const screen = (page: Page) => page.locator('[data-screen="cohort"]');
const open = async (page: Page, settings = '') => {
  await page.goto(`./?about=cohort&motion=off${settings}`);
  await screen(page).waitFor();
};
const choose = async (page: Page, some: File[]) => {
  await page.locator('[data-action="cohort-files"]').setInputFiles(some);
  await expect(page.locator('[data-cohort="read"]')).toBeVisible();
};
const numbersShown = async (page: Page) => (await page.locator('.bar-count').allInnerTexts()).map(Number);

test('thirty exports with a bad one among them are counted story by story; the bad one is said by name, and nobody is named', async ({
  page,
}) => {
  await page.goto('./?about=plays&motion=off');
  await page.locator('[data-action="cohort"]').click();
  await screen(page).waitFor();
  expect(await page.title()).toContain('Many plays side by side');
  await choose(page, [...files(30), fileOf('shopping.json', '{"milk":2}')]);
  await expect(page.getByRole('status').filter({ hasText: '31 files were read' })).toContainText('1 of them is not counted');
  await expect(page.locator('.remarks')).toContainText('shopping.json');
  await expect(page.locator('.remarks')).toContainText('was not made by Joined Up');

  const bathTime = page.locator('.cohort-story[data-story="bath-time"]');
  await expect(bathTime.getByRole('heading', { name: 'Bath time' })).toBeVisible();
  await expect(bathTime).toContainText('30 finished plays');
  await expect(bathTime.locator('[data-decision="aim"]')).toContainText('I: what suits me');
  await expect(bathTime.locator('[data-decision="aim"]')).toContainText('We: best for the table');
  await expect(bathTime.locator('[data-decision="aim"]')).toContainText('What was settled');
  await expect(bathTime.locator('[data-fact]')).toHaveCount(4);
  await expect(bathTime.locator('.cohort-plans li')).toHaveCount(30);
  const plans = await bathTime.locator('.cohort-plans li').allInnerTexts();
  expect(plans).toContain('If it is case 7, then we ring first');
  expect(plans, 'the order of the files would say whose they are').not.toEqual(
    logs.map((_, at) => `If it is case ${at}, then we ring first`),
  );
  expect((await numbersShown(page)).filter((number) => number > 0 && number < 5)).toEqual([]);
  expect(await bathTime.innerText()).not.toContain('trainee');
});

test('nothing of the files is kept: not in the browser, not after the page was left, not when they are forgotten', async ({ page }) => {
  await open(page);
  const stored = () =>
    page.evaluate(async () => [JSON.stringify({ ...localStorage, ...sessionStorage }), (await indexedDB.databases()).length]);
  const before = await stored();
  await choose(page, files(6));
  await expect(page.locator('.cohort-story')).toHaveCount(1);
  expect(await stored()).toEqual(before);
  await page.locator('[data-action="forget"]').click();
  await expect(page.locator('.cohort-story')).toHaveCount(0);
  await choose(page, files(6));
  await page.locator('[data-action="home"]').click();
  await page.goBack();
  await screen(page).waitFor();
  await expect(page.locator('[data-cohort="empty"]')).toBeAttached();
  await expect(page.locator('.cohort-story')).toHaveCount(0);
});

test('files that are damaged, twice there, empty, huge, in another encoding or no play at all are each said, and the rest goes on', async ({
  page,
}) => {
  await open(page);
  const [first = fileOf('', '')] = files(1);
  const text = first.buffer.toString();
  await choose(page, [
    ...files(6),
    fileOf('cut.json', text.slice(0, 300)),
    fileOf('twice.json', text),
    fileOf('empty.json', ''),
    fileOf('huge.json', Buffer.alloc(13_000_000, 32)),
    fileOf('word.json', Buffer.from('PK\u0003\u0004 word/document.xml', 'latin1')),
    fileOf('utf-16.json', Buffer.from(`\ufeff${exportOf(playOfNumber(story, 77), 'wide')}`, 'utf16le')),
    fileOf('old.json', '{"joinedUp":1}'),
    { name: 'notes.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') },
  ]);
  const said = (name: string) => page.locator('.remarks > li').filter({ hasText: name });
  await expect(said('cut.json')).toContainText('breaks off');
  await expect(said('twice.json')).toContainText('the same play as');
  await expect(said('empty.json')).toContainText('It is empty');
  await expect(said('huge.json')).toContainText('13.0 MB');
  await expect(said('word.json')).toContainText('a Word document');
  await expect(said('old.json')).toContainText('version 0.1');
  await expect(said('notes.pdf')).toContainText('does not end in .json');
  await expect(said('utf-16.json'), 'a file in UTF-16 is read').toHaveCount(0);
  await expect(page.locator('.cohort-story')).toContainText('7 finished plays');
});

test('below five plays nothing is shown, and it is said why', async ({ page }) => {
  await open(page);
  await choose(page, files(4));
  await expect(page.locator('.cohort-story')).toContainText('fewer than five finished plays');
  await expect(page.locator('.cohort-story')).toContainText('every number could be somebody');
  await expect(page.locator('.bars')).toHaveCount(0);
});

test('files and folders may be dropped on the page, and more of them later', async ({ page }) => {
  await open(page);
  const drop = (some: File[]) =>
    page.evaluate(
      (texts) => {
        const dropped = new DataTransfer();
        for (const [name, words] of texts) dropped.items.add(new File([words], name));
        document.querySelector('.drop')?.dispatchEvent(new DragEvent('drop', { dataTransfer: dropped, bubbles: true, cancelable: true }));
      },
      some.map(({ name, buffer }) => [name, buffer.toString()] as [string, string]),
    );
  await drop(files(5));
  await expect(page.locator('.cohort-story')).toContainText('5 finished plays');
  await drop(files(8).slice(5));
  await expect(page.locator('.cohort-story')).toContainText('8 finished plays');
  await expect(page.getByRole('status').filter({ hasText: '8 files were read' })).toContainText('All are counted');
});

test('with the keyboard alone files are chosen, a copy is left out and counted again, and the files are forgotten', async ({ page }) => {
  await open(page);
  const chooser = page.waitForEvent('filechooser');
  await page.locator('[data-action="home"]').focus();
  for (let step = 0; step < 2; step++) await page.keyboard.press('Tab');
  await expect(page.locator('[data-action="cohort-files"]')).toBeFocused();
  await page.keyboard.press('Space');
  const [first = fileOf('', '')] = files(1);
  const copy = { ...first, name: 'copy.json', buffer: Buffer.from(exportOf(logs[0] ?? [], 'other')) };
  await (await chooser).setFiles([...files(6), copy]);
  await expect(page.locator('.remarks')).toContainText('the same choices from first to last');
  await page.getByRole('button', { name: 'Leave out copy.json' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.cohort-story')).toContainText('6 finished plays');
  await page.getByRole('button', { name: 'Count copy.json again' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.cohort-story')).toContainText('7 finished plays');
  await page.locator('[data-action="forget"]').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.cohort-story')).toHaveCount(0);
});

test('a play that was played and exported here is counted with the others, and the CSV holds what the page shows', async ({ page }) => {
  await page.goto('./?story=bath-time&seat=ray&seed=7&pace=all&motion=off&stage=off');
  await playToTheEnd(page, { picks: [0, 1], hands: 'quick', share: 'all' });
  await page.goto('./?about=plays');
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator('[data-action="export-save"]').click()]);
  await open(page);
  await choose(page, [...files(5), fileOf(file.suggestedFilename(), readFileSync(await file.path()))]);
  await expect(page.locator('.cohort-story')).toContainText('6 finished plays');
  const [csv] = await Promise.all([page.waitForEvent('download'), page.locator('[data-action="cohort-csv"]').click()]);
  const text = readFileSync(await csv.path(), 'utf8');
  expect(text.split('\r\n')[0]).toBe('\ufeffstory,part,about,kind,words,plays');
  expect(text).toContain('Bath time,plays,,finished,,6');
  expect(text).not.toContain('trainee');
});

test('on paper thirty plays take two or three sheets, black on white, without the files', async ({ page }) => {
  await open(page, '&theme=dark');
  await choose(page, [...files(30), fileOf('shopping.json', '{}')]);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.cohort-story')).toBeVisible();
  await expect(page.locator('.cohort-files')).toBeHidden();
  await expect(page.locator('.drop')).toBeHidden();
  expect(await screen(page).evaluate((place) => getComputedStyle(place).color)).toBe('rgb(29, 39, 51)');
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe('rgb(255, 255, 255)');
  const overlaps = await page.evaluate(() => {
    const all = [...document.querySelectorAll('.cohort-story > *')].map((part) => part.getBoundingClientRect());
    const parts = all.filter(({ height }) => height > 0);
    return parts.filter((part, at) => at > 0 && part.top < (parts[at - 1]?.bottom ?? 0) - 1).length;
  });
  expect(overlaps, 'parts that lie over one another').toBe(0);
  expect(
    await page.evaluate(
      () =>
        [...document.querySelectorAll('.cohort, .cohort *')].filter(
          (one) => getComputedStyle(one).display === 'grid' && one.querySelector('table, .cohort-decision'),
        ).length,
    ),
    'grids that would break over sheets, and then overlap',
  ).toBe(0);
  const sheets = (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  expect(sheets).toBeGreaterThan(0);
  expect(sheets).toBeLessThanOrEqual(3);
});

test('axe finds nothing where plays stand side by side, in any theme, and nothing is wider than a phone', async ({ page }) => {
  await open(page, '&theme=light');
  await choose(page, [...files(30), fileOf('shopping.json', '{}'), fileOf('copy.json', exportOf(logs[0] ?? [], 'other'))]);
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 844 });
    expect(await findingsInAnyTheme(page), `${width}`).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `${width}`).toBe(0);
  }
});
