import { stories } from 'virtual:stories';
import { createStore } from 'zustand/vanilla';
import type { LoadedStory } from '../src/story/loaded-story.ts';
import type { EffectsTable } from '../src/story/effects-table.ts';
import type { Room } from '../src/story/vocabulary.ts';
import { fetchable } from './fetchable.ts';
import { mainRoom } from './main-room.ts';

/** What the page knows of a story at once: enough to open it, and to name a play of it. */
export type StoryEntry = Pick<EffectsTable, 'id' | 'title' | 'order'> & { seats: Record<string, { name: string; playable: boolean }> };

/** What the first screen and the choice of a seat say of a story. */
export type StoryWords = Pick<EffectsTable, 'kind' | 'minutes' | 'place' | 'summary' | 'content_note' | 'seats'> & {
  /** The room in which most of it plays. */
  room: Room;
  /** Where the foot of its building stands on the map: shares of the width and height. Null for a story that somebody brought along. */
  building: { x: number; y: number } | null;
};

/** A story on the list: `load` brings the story itself; `words` are there for one that somebody brought along. */
export type StoryOnList = StoryEntry & { load: () => Promise<LoadedStory>; words?: StoryWords };

/** All stories, in the order in which they are offered; those that somebody brought along come last. */
export const storyList = createStore<{ stories: readonly StoryOnList[] }>(() => ({
  stories: stories
    .map((story) => ({ ...story, load: fetchable(story.load, (chunk) => chunk.story) }))
    .sort((a, b) => a.order - b.order || a.title.localeCompare(b.title)),
}));

/** The story with this id, or undefined when there is none. */
export const findStory = (id: string) => storyList.getState().stories.find((story) => story.id === id);

/** What a seat is called in a story, as far as is known. */
export const seatName = (story: StoryEntry | undefined, seat = '') => story?.seats[seat]?.name ?? seat;

/** What the list shows of a story that somebody brought along. */
export function ownStory({ id, ink, table }: LoadedStory): Omit<StoryOnList, 'load'> & { words: StoryWords } {
  const { title, order, kind, minutes, place, summary, content_note, seats } = table;
  const words = { kind, minutes, place, summary, content_note, seats, room: mainRoom(ink), building: null };
  return { id, title, order, seats, words };
}
