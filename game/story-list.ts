import { stories } from 'virtual:stories';
import { createStore } from 'zustand/vanilla';
import type { LoadedStory } from '../src/story/loaded-story.ts';
import type { Table } from '../src/story/table.ts';
import type { Room } from '../src/story/vocabulary.ts';
import { mainRoom } from './main-room.ts';

/** What the home screen knows of a story before it is loaded. `load` brings the story itself. */
export type StoryCard = Pick<Table, 'id' | 'title' | 'kind' | 'order' | 'minutes' | 'place' | 'summary' | 'content_note' | 'seats'> & {
  edition: string;
  /** The room in which most of it plays. */
  room: Room;
  /** Where the foot of its building stands on the map: shares of the width and height. Null for a story that somebody brought along. */
  building: { x: number; y: number } | null;
  load: () => Promise<LoadedStory>;
};

/** All stories, in the order in which they are offered; those that somebody brought along come last. */
export const storyList = createStore<{ cards: readonly StoryCard[] }>(() => ({
  cards: [...stories].sort((a, b) => a.order - b.order || a.title.localeCompare(b.title)),
}));

/** The story with this id, or undefined when there is none. */
export const findStory = (id: string) => storyList.getState().cards.find((card) => card.id === id);

/** What the list shows of a story that somebody brought along. */
export function ownCard({ id, edition, ink, table }: LoadedStory): Omit<StoryCard, 'load'> {
  const { title, kind, order, minutes, place, summary, content_note, seats } = table;
  return { id, edition, room: mainRoom(ink), building: null, title, kind, order, minutes, place, summary, content_note, seats };
}
