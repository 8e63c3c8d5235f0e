import { resolve } from 'node:path';
import { scorecard } from '../../src/scoring/scorecard.ts';
import { compileStory } from '../../tools/compile.ts';
import { type Manner, playToTheEnd, savedLog } from './support/player.ts';
import { expect, test } from './support/test.ts';

const { story } = compileStory(resolve('stories/whose-job'));
if (!story) throw new Error('Expected "whose-job" to compile.');
const seats = Object.keys(story.table.seats).filter((seat) => story.table.seats[seat]?.playable);
const picks = [0, 1, 0, 2, 1, 0, 1];
const open = (seat: string, more = '') => `./?story=whose-job&seat=${seat}&seed=7&pace=all&motion=off${more}`;

const ways: { name: string; manner: Manner; more: string; seats: readonly string[] }[] = [
  { name: 'by mouse, with everything moving', manner: { picks, hands: 'mouse', share: 'all' }, more: '&motion=on', seats },
  { name: 'by keyboard alone', manner: { picks, hands: 'keyboard', share: 'all' }, more: '', seats: seats.slice(0, 2) },
  { name: 'with the canvas off', manner: { picks, hands: 'mouse', share: 'all' }, more: '&stage=off', seats: seats.slice(0, 2) },
  {
    name: 'telling nothing',
    manner: { picks: [2, 0, 1], hands: 'mouse', share: 'none' },
    more: '&theme=dark',
    seats: seats.slice(0, 2),
  },
];

for (const { name, manner, more, seats: played } of ways) {
  for (const seat of played) {
    test(`${story.table.seats[seat]?.name} plays "Whose job is it?" to the debrief ${name}`, async ({ page }) => {
      await page.goto(open(seat, more));
      await playToTheEnd(page, manner);
      const log = await savedLog(page, 'whose-job');
      expect(log.at(-1)?.type).toBe('session-ended');
      expect(log.filter((event) => event.type === 'answered').length).toBeGreaterThanOrEqual(4);

      await page.locator('[data-action="debrief"]').click();
      await page.locator('[data-screen="debrief"]').waitFor();
      const card = scorecard(story, log, seat);
      const shown = (measure: string) => page.locator(`[data-measure="${measure}"]`).first().getAttribute('data-value');
      expect(Number(await shown('collective-preference'))).toBeCloseTo(card.collectivePreference ?? -1, 3);
      expect(Number(await shown('acted-on'))).toBeCloseTo(card.actedOn ?? -1, 3);
      expect(await shown('verdict')).toBe(card.verdict);
      expect(Number(await shown('fairness'))).toBeCloseTo(card.fairness ?? -1, 3);
    });
  }
}

test('the same picks give the same record with the stage on, off and still', async ({ page }) => {
  const logs: string[] = [];
  for (const more of ['&motion=on', '&stage=off', '&motion=off']) {
    await page.goto(open(seats[0] as string, more));
    await playToTheEnd(page, { picks, hands: 'mouse', share: 'all' });
    logs.push(JSON.stringify(await savedLog(page, 'whose-job')));
  }
  expect(new Set(logs).size).toBe(1);
});

test('two seats see different words: at least a quarter of each are its own', async ({ page }) => {
  const words: string[][] = [];
  for (const seat of seats.slice(0, 2)) {
    await page.goto(open(seat, '&stage=off'));
    await playToTheEnd(page, { picks: [0], hands: 'mouse', share: 'all' });
    words.push(await page.locator('.backlog .words').allInnerTexts());
  }
  const [one = [], other = []] = words;
  const count = (lines: string[]) => lines.join(' ').split(/\s+/).length;
  const own = one.filter((line) => !other.includes(line));
  expect(count(own) / count(one)).toBeGreaterThan(0.25);
});
