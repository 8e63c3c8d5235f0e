import type { Page } from '@playwright/test';
import { expect } from './test.ts';

export const phoneSize = { width: 390, height: 844 };

/**
 * Answers what a phone is asked with the choice at a place, by mouse or by keyboard alone; false when it is asked nothing. Others answer too: a question that
 * closes while the hand is on its way is no error, and is not answered here.
 */
export async function answer(phone: Page, at: number, hands: 'mouse' | 'keyboard' = 'mouse'): Promise<boolean> {
  const asked = () => phone.evaluate(() => document.querySelector<HTMLElement>('[data-screen="phone"]')?.dataset.question ?? '');
  const question = await asked();
  return answerIt(phone, at, hands).catch(async (error: unknown) => {
    if ((await asked()) === question) throw error;
    return false;
  });
}

async function answerIt(phone: Page, at: number, hands: 'mouse' | 'keyboard'): Promise<boolean> {
  const press = async (selector: string, place = 0) => {
    const one = phone.locator(selector).nth(place);
    if (hands === 'mouse') await one.click({ timeout: 10_000 });
    else {
      await one.focus({ timeout: 10_000 });
      await phone.keyboard.press(selector.startsWith('input') ? 'Space' : 'Enter');
    }
  };
  if (!(await phone.locator('.phone .asks').count())) return false;
  const now = () =>
    phone.evaluate(() => {
      const place = document.querySelector<HTMLElement>('[data-screen="phone"]');
      return { sent: place?.dataset.sent === 'yes', question: place?.dataset.question ?? '' };
    });
  const { question } = await now();
  // Acknowledged, or closed already and another one asked.
  const heard = () => expect.poll(async () => (await now()).sent || (await now()).question !== question).toBe(true);
  // The table is about to settle on something else: no button sends, each answer is one.
  if (await phone.locator('[data-action="go-along"]').count()) {
    await press('[data-action="go-along"]');
    await heard();
    return true;
  }
  const send = phone.locator('[data-action="send"]');
  for (let step = 0; step < 8; step++) {
    if (await send.isEnabled({ timeout: 2000 }).catch(() => false)) break;
    if (!(await phone.locator('.phone .asks').count())) return false;
    const jobs = await phone.locator('.job').count();
    if (jobs > 0) for (let job = 0; job < jobs; job++) await phone.locator('.job').nth(job).locator('input').first().check();
    else if (await phone.locator('input[name="guess"]').count()) await press('input[name="guess"]');
    else if (await phone.locator('.asks .choices [data-choice]').count())
      await press('.asks .choices [data-choice]', at % (await phone.locator('.asks .choices [data-choice]').count()));
  }
  const box = await send.boundingBox();
  expect(box && box.y + box.height, 'the button that sends is in sight').toBeLessThanOrEqual(phoneSize.height);
  await press('[data-action="send"]');
  await heard();
  return true;
}

/** The host turns a page or the cards, where that can be done; false otherwise. The steps of the talk afterwards are left alone. Something may be asked while the hand is on its way: then it cannot. */
export async function turnPage(host: Page): Promise<boolean> {
  const turn = host.locator('[data-screen="host"] :is([data-action="next"], [data-action="reveal"]):enabled');
  if (!(await turn.count())) return false;
  const before = await host.locator('#game').innerText();
  const pressed = await turn
    .first()
    .click({ timeout: 3000 })
    .then(
      () => true,
      () => false,
    );
  if (pressed) await expect.poll(() => host.locator('#game').innerText()).not.toBe(before);
  return pressed;
}
