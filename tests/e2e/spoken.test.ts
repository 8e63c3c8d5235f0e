import type { Page } from '@playwright/test';
import { byEar, listen, spoken } from './support/ear.ts';
import { playWith } from './support/player.ts';
import { expect, test } from './support/test.ts';

// The reader is put into the page, whose own policy lets no script of others in.
test.use({ bypassCSP: true });
test.describe.configure({ timeout: 300_000 });

/** What stands on the page: the words of each piece that was told, and the question that is asked. */
const standing = (page: Page) =>
  page.evaluate(() => ({
    pieces: [...document.querySelectorAll(':is(.earlier, .backlog) > *')].map((piece) => piece.textContent ?? ''),
    asked: document.querySelector('#asks')?.textContent ?? '',
  }));

const plain = (words: string) => words.replace(/\s+/g, ' ').trim();

for (const [story, seat] of [
  ['whose-job', 'dev'],
  ['bath-time', 'danny'],
] as const)
  test(`${story} is played to its debrief by ${seat} through a screen reader, and all that is told, asked and settled is said`, async ({
    page,
  }) => {
    // Explanations of terms come a while after the words, and are no news.
    await page.route(/glossary-[\w-]+\.js$/, () => {});
    await page.goto(`./?story=${story}&seat=${seat}&seed=7&pace=all&stage=off`);
    await page.locator('[data-action="next"], .asks').first().waitFor();
    const opening = new Set((await standing(page)).pieces);
    await listen(page);

    const told = new Map<string, number>();
    const asked = new Set<string>();
    const landings: string[] = [];
    const hand = byEar(page, (phrase) => landings.push(phrase));
    const look = async () => {
      const looked = await hand.look();
      const now = await standing(page);
      for (const piece of new Set(now.pieces)) told.set(piece, now.pieces.filter((one) => one === piece).length);
      if (now.asked) asked.add(now.asked);
      return looked;
    };
    await playWith({ ...hand, look }, [0, 1, 0, 2, 1], 'all');
    await hand.press('[data-action="debrief"]');
    await page.locator('[data-screen="debrief"]').waitFor();
    const title = plain((await page.locator('h1').textContent()) ?? '');
    await expect.poll(async () => (await spoken(page)).at(-1)).toContain(`heading, ${title}, level 1`);

    const said = (await spoken(page)).map(plain);
    const bySelf = said.flatMap((phrase) => (phrase.startsWith('polite: ') ? [phrase.slice('polite: '.length)] : []));
    const news = [...told].filter(([piece]) => !opening.has(piece));
    expect(news.length).toBeGreaterThan(40);
    for (const [piece, times] of news)
      expect(bySelf.filter((phrase) => phrase === plain(piece)).length, `how often “${plain(piece)}” was said`).toBe(times);
    expect(asked.size).toBeGreaterThan(5);
    for (const question of asked) expect(said).toContain(`heading, ${plain(question)}, level 2`);
    // Where each token lies, who put forward what, and how it was settled.
    for (const words of ['I lies on ', 'We lies on ', 'Put forward'])
      expect(
        bySelf.some((phrase) => phrase.startsWith(words)),
        words,
      ).toBe(true);
    // Nothing that is pressed is without a name and a role.
    for (const phrase of landings) expect(phrase).toMatch(/(button|radio|checkbox), \S/);
  });
