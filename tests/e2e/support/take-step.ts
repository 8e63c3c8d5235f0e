import type { Page } from '@playwright/test';

/**
 * Answers what the page asks now, by mouse: the choice at `index` (modulo what is on offer) for every question of it.
 * Gives false once the story has ended and nothing is asked any more.
 */
export async function takeStep(page: Page, index = 0): Promise<boolean> {
  const showAll = page.locator('[data-action="show-all"]');
  const asks = page.locator('[data-choice], [data-action="share"], [data-action="assign"], [data-ending]').first();
  await showAll.or(asks).first().waitFor();
  // The last lines may arrive by themselves while the hand is on its way.
  if (await showAll.isVisible()) await showAll.click({ timeout: 2000 }).catch(() => undefined);
  await asks.waitFor();
  if (await page.locator('[data-ending]').isVisible()) return false;

  const share = page.locator('[data-action="share"]');
  if (await share.isVisible()) {
    const fact = page.locator('[data-fact]');
    const count = await fact.count();
    if (count > 0) await fact.nth(index % count).check();
    await share.click();
    return true;
  }

  const jobs = await page.locator('[data-job]').all();
  for (const [at, job] of jobs.entries()) {
    const names = job.getByRole('radio');
    await names.nth((index + at) % (await names.count())).check();
  }
  if (jobs.length > 0) {
    await page.locator('[data-action="assign"]').click();
    return true;
  }

  const choice = page.locator('[data-choice]');
  const count = await choice.count();
  const answers = await page.locator('[data-answer]').count();
  const commits = (await page.locator('[data-choice="hold"]').count()) > 0;
  await choice.nth(index % count).click();
  for (let asked = 1; asked < answers; asked++) await choice.nth((index + asked) % count).click();
  if (answers > 0) await page.locator('[data-action="settle"]').click();
  if (commits) {
    await page.getByRole('radio').first().check();
    await page.locator('[data-action="turn"]').click();
  }
  return true;
}
