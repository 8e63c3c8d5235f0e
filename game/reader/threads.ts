import type { PlayRecord } from '../../src/library/record.ts';
import type { Agency } from '../../src/story/vocabulary.ts';
import type { StoryCard } from '../story-words.ts';

/** A thread between two agencies on the map; the weight grows with each story played, and more when people committed. */
export type Thread = { from: Agency; to: Agency; weight: number };

/** The threads that the player's own record has tied: 1 for sitting at one table, and up to 2 more for the share of seats that committed. */
export function threadsOf(stories: readonly Pick<StoryCard, 'id' | 'seats'>[], played: PlayRecord): Thread[] {
  const weights = new Map<string, Thread>();
  for (const { id, seats } of stories) {
    const record = played[id];
    if (!record) continue;
    const agencies = [...new Set(Object.values(seats).map((seat) => seat.agency))].sort();
    for (const [at, from] of agencies.entries()) {
      for (const to of agencies.slice(at + 1)) {
        const before = weights.get(`${from} ${to}`)?.weight ?? 0;
        weights.set(`${from} ${to}`, { from, to, weight: before + 1 + 2 * record.committed });
      }
    }
  }
  return [...weights.values()];
}
