import type { Page } from '@playwright/test';
import type { Event } from '../../../src/session/events.ts';

/** How a play goes: which of the choices on offer is taken (by its place, from a list that is gone round), and with what. */
export type Manner = { picks: readonly number[]; hands: 'mouse' | 'keyboard'; share: 'all' | 'none' };

/** What can be asked, in the order in which it is looked for. */
const asked = {
  more: '[data-action="show-all"]',
  ended: '[data-action="debrief"]',
  share: '[data-action="share"]',
  board: '[data-action="assign"]',
  measured: '.asks.measured',
  commit: '.asks.commit',
  choices: '[data-choice]',
} as const;

/** Plays the open story to its last line, as a person would: by mouse, or by keyboard alone. */
export async function playToTheEnd(page: Page, { picks, hands, share }: Manner): Promise<void> {
  const press = hands === 'mouse' ? clickOn : tabTo;
  for (let step = 0; step < 80; step++) {
    await page.locator(Object.values(asked).join(', ')).first().waitFor();
    const { kind, choices, tokens, facts, jobs } = await whatIsAsked(page);
    const pick = (shift: number) => picks[(step + shift) % picks.length] ?? 0;
    if (kind === 'ended') return;
    if (kind === 'more') await press(page, asked.more);
    else if (kind === 'share') {
      for (let fact = 0; fact < facts && share === 'all'; fact++) await press(page, `[data-fact] >> nth=${fact}`);
      await press(page, asked.share);
    } else if (kind === 'board') {
      for (let job = 0; job < jobs; job++) await handOut(page, job, pick(job), hands);
      await press(page, asked.board);
    } else if (kind === 'measured') {
      for (let token = 0; token < tokens; token++) await press(page, `[data-choice] >> nth=${pick(token) % choices}`);
      await press(page, '[data-action="settle"]');
    } else if (kind === 'commit') {
      await press(page, `[data-choice] >> nth=${pick(0) % choices}`);
      await press(page, '.guess input');
      await press(page, '[data-action="turn"]');
    } else await press(page, `[data-choice] >> nth=${pick(0) % choices}`);
  }
  throw new Error('Expected the story to end within 80 steps.');
}

/** One look at the page: what is asked, and how many choices, tokens and facts there are. */
function whatIsAsked(page: Page) {
  return page.evaluate((kinds) => {
    const count = (selector: string) => document.querySelectorAll(selector).length;
    const kind = Object.entries(kinds).find(([, selector]) => count(selector) > 0)?.[0];
    return {
      kind,
      choices: count('[data-choice]'),
      tokens: count('[data-answer]'),
      facts: count('[data-fact]'),
      jobs: count('[data-job]'),
    };
  }, asked);
}

/** Gives a job to the person at a place of its list: with a press, or by Tab to the job and the arrow keys along its names. */
async function handOut(page: Page, job: number, place: number, hands: Manner['hands']): Promise<void> {
  const names = page.locator(`[data-job] >> nth=${job} >> [data-assign]`);
  const index = place % (await names.count());
  if (hands === 'mouse') return names.nth(index).check();
  await tabTo(page, `[data-job] >> nth=${job} >> [data-assign]`);
  for (let presses = 0; presses < index; presses++) await page.keyboard.press('ArrowDown');
}

/** A play as this browser keeps it. */
export type KeptHere = { play: string; order: number; log: Event[] };

/** The plays that this browser keeps, the latest first. */
export async function keptPlays(page: Page, story = ''): Promise<KeptHere[]> {
  const texts = await page.evaluate(() =>
    Object.keys(localStorage).flatMap((key) => (key.startsWith('joined-up.play.') ? [localStorage.getItem(key) ?? ''] : [])),
  );
  return texts
    .map((text) => JSON.parse(text) as KeptHere)
    .filter(({ log: [started] }) => story === '' || (started?.type === 'session-started' && started.story === story))
    .sort((a, b) => b.order - a.order);
}

/** The log of the latest play of a story that this browser keeps; empty when there is none. */
export const savedLog = async (page: Page, story: string): Promise<Event[]> => (await keptPlays(page, story))[0]?.log ?? [];

type Press = (page: Page, selector: string) => Promise<void>;

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
