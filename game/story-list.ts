import { stories } from 'virtual:stories';
import type { LoadedStory } from '../src/story/loaded-story.ts';
import type { Table } from '../src/story/table.ts';

/** What the home screen knows of a story before it is loaded. `load` brings the story itself. */
export type StoryCard = Pick<Table, 'id' | 'title' | 'kind' | 'order' | 'minutes' | 'place' | 'summary' | 'content_note' | 'seats'> & {
  edition: string;
  /** Where its building stands on the map: shares of the width and height. */
  building: { x: number; y: number };
  load: () => Promise<LoadedStory>;
};

/** All stories, in the order in which they are offered. */
export const storyList: readonly StoryCard[] = [...stories].sort((a, b) => a.order - b.order || a.title.localeCompare(b.title));

/** The story with this id, or undefined when there is none. */
export const findStory = (id: string) => storyList.find((story) => story.id === id);
