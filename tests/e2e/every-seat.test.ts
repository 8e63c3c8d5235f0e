import { answer, turnPage } from './support/room-hands.ts';
import { expect, test } from './support/test.ts';

// Where each seat is somebody's, no policy answers: every step of every seat has to be there on the screen that is passed round.
for (const [story, seats] of [
  ['snow-trousers', ['denise', 'elias', 'thuy', 'maire']],
  ['going-home', ['anjali', 'jo', 'yvonne', 'tomasz']],
  ['what-she-told-me', ['nadia', 'marcus', 'alan', 'wen']],
  ['not-our-threshold', ['yvonne', 'imran', 'thuy', 'alan', 'shabana']],
] as const)
  test(`with a person in every seat "${story}" is played to its end at one screen, and each is asked`, async ({ page }) => {
    test.setTimeout(300_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('./?stage=off');
    await page.locator('[data-action="run-session"]').click();
    await page.locator('select[name="story"]').selectOption(story);
    await page.locator('[data-way="pass"] input').check();
    await page.locator('[data-action="open-room"]').click();
    for (const seat of seats) await page.locator(`[data-pass="${seat}"]`).check();
    await page.locator('[data-action="take-seats"]').click();
    await page.locator('[data-action="begin"]').click();
    const asked = new Set<string>();
    const shown = page.locator('[data-screen="curtain"], [data-screen="host"], [data-screen="group-debrief"]');
    for (let step = 0; step < 400; step++) {
      await shown.waitFor();
      const curtain = page.locator('[data-screen="curtain"]');
      if (await curtain.count()) {
        asked.add((await curtain.getAttribute('data-seat')) ?? '');
        await page.locator('[data-action="ready"]').click();
        await page.locator('.phone .asks').waitFor();
        await answer(page, step);
      } else if (await page.locator('[data-screen="host"]').count()) await turnPage(page);
      else break;
    }
    expect([...asked].sort()).toEqual([...seats].sort());
    await expect(page.locator('[data-screen="group-debrief"]')).toBeVisible();
  });
