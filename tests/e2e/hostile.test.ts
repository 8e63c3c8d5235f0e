import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type Hostile, hostile } from '../support/hostile.ts';
import { expect, test } from './support/test.ts';

/*
 * Stories that a page might choke on, in the real browser. A few of each kind are looked at every time; OWN_STORIES=all looks at every one.
 */
const all = process.env.OWN_STORIES === 'all';
const few = new Set([
  'a text that doubles, at the beginning',
  'a function that calls itself, behind a choice',
  'text that never ends, behind a choice',
  'choices that never stop coming, behind a choice',
  'a loop behind RANDOM',
  'texts 12 deep in texts',
  'braces 400 deep',
  'one line of 1.5 million letters',
  'ten megabytes',
  'a zip as it is',
  'UTF-16, big end first, without a mark',
  'two scripts that nobody includes',
  'a script with a strange name',
  'a reserved name for an item of a list',
  'in play: RANDOM the wrong way round',
  '1,500 small knots',
  'sixteen flags',
  '45 megabytes of YAML',
  'a table of "{", fifty thousand times',
  'a seat called constructor',
  'a board of six jobs and four names',
  '9 facts of one seat in a round',
]);
const chosen = hostile.filter(({ name }) => all || few.has(name));
const parts = Array.from({ length: 4 }, (_, part) => chosen.filter((_, at) => at % 4 === part));

/** What an answer may take, in milliseconds, before the page must at least show that it is at work. */
const patienceMs = 2_200;
/** How much more memory the page may take than at the start, in megabytes. */
const mostMegabytes = 300;

/** The most memory that the browser's pages took since this was last asked, in megabytes; 0 where the system does not say. */
async function peakOf(page: Page): Promise<number> {
  const client = await page.context().browser()?.newBrowserCDPSession();
  const { processInfo } = (await client?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
  await client?.detach();
  const peaks = processInfo
    .filter(({ type, id }) => type === 'renderer' && existsSync(`/proc/${id}/status`))
    .map(({ id }) => {
      const peak = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0) / 1024;
      writeFileSync(`/proc/${id}/clear_refs`, '5');
      return peak;
    });
  return Math.max(0, ...peaks);
}

/** Puts the files of a story on the disk, where the page reads of them what it needs, as it does of anybody's. */
function onDisk({ files }: Hostile, folder: string): string[] {
  mkdirSync(folder, { recursive: true });
  return files.map(({ name, bytes }) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  });
}

async function lookAt(page: Page, one: Hostile, folder: string): Promise<void> {
  await page.goto('./?about=own-story&pace=all&motion=off&stage=off');
  await page.locator('[data-own="files"]').waitFor({ state: 'attached' });
  await page.locator('[data-own="files"]').setInputFiles(onDisk(one, folder));
  const answered = page.locator('.findings, [data-asks]');
  await expect(answered.or(page.locator('.progress')).first(), 'an answer, or that it is at work').toBeVisible({ timeout: patienceMs });
  await answered.first().waitFor({ timeout: 150_000 });
  const said = await page.locator('[data-screen="own-story"]').innerText();
  const plays = (await page.locator('[data-action="play-own"]').count()) > 0;
  const asks = (await page.locator('[data-asks]').count()) > 0;
  expect(plays ? 'plays' : asks ? 'asks' : 'refused', said.slice(0, 1_500)).toBe(one.comesTo);
  if (one.says) expect(said).toMatch(one.says);
  if (one.loops === false) expect(said).not.toMatch(/loop|without ever asking|come to an end here/);
  if (plays && one.picks) await play(page, one);
  expect(await page.evaluate(() => new Promise((done) => setTimeout(() => done('alive'), 0)))).toBe('alive');
}

async function play(page: Page, { picks = [], stuck = false }: Hostile): Promise<void> {
  await page.locator('[data-action="play-own"]').click();
  await page.locator('[data-seat]').first().click();
  for (const pick of picks) await page.locator('[data-choice]').nth(pick).click();
  if (!stuck) return;
  await page.locator('[data-stuck]').waitFor();
  await page.locator('[data-action="back-one-step"]').click();
  await expect(page.locator('[data-choice]').nth(picks.at(-1) ?? 0)).toBeVisible();
}

for (const [part, stories] of parts.entries()) {
  test(`${stories.length} stories that a page might choke on are answered, and the page lives on (${part + 1} of 4)`, async ({
    page,
  }, info) => {
    test.setTimeout(all ? 3_600_000 : 600_000);
    await page.goto('./?about=own-story');
    await page.locator('[data-own="files"]').waitFor({ state: 'attached' });
    await peakOf(page);
    const before = await peakOf(page);
    for (const [at, one] of stories.entries()) {
      await test.step(one.name, async () => {
        await page.evaluate(() => localStorage.clear());
        const from = Date.now();
        await lookAt(page, one, info.outputPath(String(at)));
        const peak = await peakOf(page);
        if (process.env.OWN_STORIES)
          console.log(`${((Date.now() - from) / 1000).toFixed(1)} s  ${(peak - before).toFixed(0)} MB  ${one.name}`);
        if (peak > 0) expect(peak - before, `memory for "${one.name}"`).toBeLessThan(mostMegabytes);
      });
    }
  });
}
