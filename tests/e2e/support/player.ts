import type { Page } from '@playwright/test';
import type { Event } from '../../../src/session/events.ts';
import { expect } from './test.ts';

/** How a play goes: which of the choices on offer is taken (by its place, from a list that is gone round), and with what. */
export type Manner = { picks: readonly number[]; hands: 'mouse' | 'keyboard'; share: 'all' | 'none' };

const stops = '[data-screen="story"] :is([data-choice], [data-action="share"], [data-action="debrief"], [data-action="show-all"])';

/** Plays the open story to its last line, as a person would: by mouse, or by keyboard alone. */
export async function playToTheEnd(page: Page, { picks, hands, share }: Manner): Promise<void> {
  const press = hands === 'mouse' ? clickOn : tabTo;
  for (let step = 0; step < 80; step++) {
    await page.locator(stops).first().waitFor();
    const pick = (shift: number) => picks[(step + shift) % picks.length] ?? 0;
    if (await has(page, '[data-action="show-all"]')) await press(page, '[data-action="show-all"]');
    else if (await has(page, '[data-action="debrief"]')) return;
    else if (await has(page, '[data-action="share"]')) await shareFacts(page, press, share);
    else if (await has(page, '.asks.measured')) await decide(page, press, pick);
    else if (await has(page, '.asks.commit')) await commit(page, press, pick(0));
    else await press(page, `[data-choice] >> nth=${pick(0) % (await page.locator('[data-choice]').count())}`);
  }
  throw new Error('Expected the story to end within 80 steps.');
}

/** The log that this browser keeps of a story. */
export async function savedLog(page: Page, story: string): Promise<Event[]> {
  const text = await page.evaluate((key) => localStorage.getItem(key), `joined-up.save.${story}`);
  return (JSON.parse(text ?? '{"log":[]}') as { log: Event[] }).log;
}

type Press = (page: Page, selector: string) => Promise<void>;

const has = async (page: Page, selector: string) => (await page.locator(selector).count()) > 0;

const clickOn: Press = (page, selector) => page.locator(selector).first().click();

/** Walks there with Tab, as somebody without a mouse must, and presses Enter (Space for boxes and radio buttons). */
const tabTo: Press = async (page, selector) => {
  const target = page.locator(selector).first();
  await target.waitFor({ state: 'attached' });
  for (let presses = 0; presses < 60; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) {
      await page.keyboard.press(await target.evaluate((element) => (element instanceof HTMLInputElement ? ' ' : 'Enter')));
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`Expected to reach ${selector} with Tab.`);
};

async function shareFacts(page: Page, press: Press, share: Manner['share']): Promise<void> {
  const count = await page.locator('[data-fact]').count();
  for (let fact = 0; fact < count && share === 'all'; fact++) await press(page, `[data-fact] >> nth=${fact}`);
  await press(page, '[data-action="share"]');
}

async function decide(page: Page, press: Press, pick: (shift: number) => number): Promise<void> {
  const tokens = await page.locator('[data-answer]').count();
  const choices = await page.locator('[data-choice]').count();
  for (let token = 0; token < tokens; token++) {
    await press(page, `[data-choice] >> nth=${pick(token) % choices}`);
  }
  await expect(page.locator('.laid-token')).toHaveCount(tokens);
  await press(page, '[data-action="settle"]');
}

async function commit(page: Page, press: Press, pick: number): Promise<void> {
  await press(page, `[data-choice] >> nth=${pick % 3}`);
  await press(page, '.guess input');
  await press(page, '[data-action="turn"]');
}
